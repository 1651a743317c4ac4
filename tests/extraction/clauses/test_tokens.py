"""Tokens one by one and field by field are the same; places of words are found in order."""

from hypothesis import given
from hypothesis import strategies as st

from explorer.extraction.clauses.tokens import columns_of, is_adverb, places_of, tokenize

TEXT = "The U.S. envoy didn't stay in Lima on 3,000 days; he left."


def test_columns_hold_the_fields_of_the_tokens():
    columns = columns_of(TEXT, 4, len(TEXT))
    assert list(zip(*columns[:6], strict=True)) == tokenize(TEXT, 4, len(TEXT))


@given(st.text(alphabet="aA1.,'’- é\t", max_size=40))
def test_each_token_stands_where_it_says(text):
    assert all(text[token.start : token.end] == token.text for token in tokenize(text, 0, len(text)))


def test_nothing_has_no_tokens():
    assert tokenize(TEXT, 3, 4) == []


def test_a_sign_and_an_abbreviation_are_not_plain():
    columns = columns_of(TEXT, 0, len(TEXT))
    assert [word for word, plain in zip(columns.text, columns.plain, strict=True) if not plain] == [
        "U.S.",
        ";",
        ".",
    ]


def test_words_are_found_at_all_their_places():
    assert places_of({"and", "or"}, ["and", "war", "or", "and"]) == [0, 2, 3]


def test_a_name_that_ends_as_adverbs_do_is_none():
    words = columns_of("Shortly before, Ana Kelly met Tully in Italy", 0, 44).lower
    assert [word for word in words if is_adverb(word)] == ["shortly"]


def test_how_exact_a_number_is_no_adverb_tells():
    assert not any(map(is_adverb, ("nearly", "roughly", "approximately")))


def test_names_in_ly_are_no_adverbs():
    assert not any(map(is_adverb, ("thessaly", "sicily", "kelly")))


def test_an_adverb_that_opens_a_quotation_is_no_name():
    assert columns_of("“Finally, Ana Kelly left", 0, 23).lower[1] == "finally"


def test_a_sign_between_capitals_is_part_of_a_name():
    text = "The V&A & AT&T lent R & D."
    assert [one.text for one in tokenize(text, 0, len(text))] == [
        *("The", "V&A", "&", "AT&T", "lent", "R", "&", "D", ".")
    ]


def test_a_hyphen_before_and_may_join_three_words():
    assert [one.text for one in tokenize("rock-and roll", 0, 13)] == ["rock-and", "roll"]


def test_a_contracted_not_is_a_word_of_its_own():
    found = tokenize("Peru didn't and wasn’t", 0, 22)
    assert [one.lower for one in found] == ["peru", "did", "not", "and", "was", "not"]


def test_at_which_time_is_read_as_when():
    found = tokenize("until May, at which time it left", 0, 32)
    assert [one.lower for one in found] == ["until", "may", ",", "when", "it", "left"]
    assert (found[3].start, found[3].end) == (11, 24)


def test_a_place_at_which_something_was_done_is_left():
    assert "which" in [one.lower for one in tokenize("a summit at which they met", 0, 26)]
