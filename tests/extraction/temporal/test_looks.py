"""Cheap looks before dear patterns: what they pass over could not have matched."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from explorer.extraction.temporal import citations, context, counts, refuse, scanning
from explorer.extraction.temporal.antiquity import SMALL_YEAR_FORM
from explorer.extraction.temporal.before import is_behind_word, word_before, words_before
from explorer.extraction.temporal.forms import first_form
from explorer.extraction.temporal.lexicon import IDENTIFIERS

_CITED = "edition ed. edn, reprint. printing An old map of a from dated retrieved on Accessed from original"
_ERAS = "Islamic year Buddhist era Samvat calendar imperial Hijri"
_LEADS = "In in Since by the The about As of until After late No no. Resolution ES and or , 14 ISBN ISSN N"
_GOALS = "plan for targets to the year Vision until towards 3 A. $ № x- = ) ( 12 x 1990 \n"
_SIGNS = "1990) 14 (1967), (1967): † × [ phone, 1-1990-"
WORDS = [*sorted(IDENTIFIERS), *f"{_CITED} {_ERAS} {_LEADS} {_GOALS} {_SIGNS}".split(" ")]
BEFORE = st.lists(
    st.tuples(st.sampled_from(WORDS), st.sampled_from([" ", "  ", "-", "\n", "", "–"])), max_size=6
)


def _text(pieces: list[tuple[str, str]]) -> str:
    return "".join(word + gap for word, gap in pieces)


def _is_lettered(text: str, word: str) -> bool:
    """Whether letters such as "ES" stand behind a word that an identifier may end on."""
    beyond = words_before(text, 0, len(text))[-2:-1]
    return len(word) <= 3 and word[0].isupper() and not refuse._BEFORE_NUMBERS.isdisjoint(beyond)


@given(BEFORE)
def test_a_pattern_that_is_passed_over_does_not_match(pieces):
    text = _text(pieces)
    word = word_before(text, len(text))
    before = word.lower()
    if not word:
        return
    looks = (
        (refuse._REFERENCE, before in refuse._REFERRING),
        (refuse._OTHER_ERA, before in refuse._ERA_WORDS),
        (refuse._GLUED, word.endswith(refuse._GLUED_LETTERS)),
        (refuse._IDENTIFIER, before in refuse._BEFORE_NUMBERS or _is_lettered(text, word)),
        (counts._GOAL, before in counts._GOAL_ENDS),
        (context._BOUND, before in context._BOUND_ENDS),
        (context._LEADING, word == "the" or not word.islower()),
    )
    assert [pattern.pattern for pattern, looked in looks if not looked and pattern.search(text)] == []


@given(BEFORE)
def test_a_pattern_that_ends_on_a_word_matches_nowhere_else(pieces):
    text = _text(pieces)
    if not is_behind_word(text, len(text)):
        patterns = (refuse._REFERENCE, counts._GOAL, context._BOUND)
        assert [pattern.pattern for pattern in patterns if pattern.search(text)] == []


@given(BEFORE)
def test_a_citation_that_is_passed_over_does_not_match(pieces):
    text = _text(pieces)
    looks = (
        (citations._VOLUME, text.endswith("(")),
        (citations._MADE_IN, text.endswith(citations._BEFORE_MADE)),
        (citations._EDITION, text.rstrip("., \n").lower().endswith(citations._EDITIONS)),
        (citations._FIRST_YEAR, text.rstrip().endswith(citations._JOINTS)),
        (citations._ITS_PAGES, ")" in text[-3:]),
    )
    assert [pattern.pattern for pattern, looked in looks if not looked and pattern.search(text)] == []


BEHIND = [
    "",
    ".",
    " May 1990",
    "-12-03",
    "/05",
    "s BC",
    "th of May 1980",
    "'s",
    " BC",
    "–17",
    " winter",
    ", 4",
    "%",
]


@given(st.text("0123456789", min_size=1, max_size=6), st.sampled_from(BEHIND), st.sampled_from(BEHIND))
def test_a_form_that_is_left_out_for_a_run_of_digits_finds_nothing(digits, behind, further):
    tried = scanning._FORMS_BY_LENGTH[min(len(digits), 4)]
    left_out = [form for form in (*scanning._DIGIT_FORMS, SMALL_YEAR_FORM) if form not in tried]
    assert first_form(left_out, f"in the {digits}{behind}{further}", 7) == ()
