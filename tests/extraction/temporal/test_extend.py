"""The cheap look before a date never hides words that belong to it."""

from hypothesis import given
from hypothesis import strategies as st

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.temporal.before import plain_word_before, word_before
from explorer.extraction.temporal.extend import _BEFORE, _may_extend

WORDS = sorted(
    word_set(
        """the The very early mid late later end of beginning first half quarter year in on night dawn hours
        twenty-first third day Sunday, next following that same this Q1 about circa c. ca. treaty and"""
    )
)
GAPS = st.sampled_from([" ", "  ", "-", "\n", "", "–"])


@given(st.lists(st.tuples(st.sampled_from(WORDS), GAPS), max_size=7))
def test_whatever_the_pattern_takes_passes_the_look(pieces):
    text = "".join(word + gap for word, gap in pieces)
    match = _BEFORE.search(text)
    if match is not None and match.start() < len(text):
        assert _may_extend(text, 0, len(text))


def test_a_plain_word_is_in_small_letters_with_one_space_behind():
    assert plain_word_before("met in 1990", 7) == "in"
    assert plain_word_before("met In 1990", 7) == ""
    assert plain_word_before("met in  1990", 8) == ""


def test_the_word_before_is_of_letters_with_one_space_behind():
    assert word_before("met in 1990", 7) == "in"
    assert word_before("met.\nIn 1990", 8) == "In"
    assert word_before("In 1990", 3) == "In"
    assert word_before("met in  1990", 8) == ""
    assert word_before("(in 1990", 4) == ""
    assert word_before("x" * 40 + " 1990", 41) == ""


def test_a_word_longer_than_the_window_is_no_plain_word():
    assert plain_word_before("x" * 40 + " 1990", 41) == ""
