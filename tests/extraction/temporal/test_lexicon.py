from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.extraction.temporal.lexicon import (
    MONTH_NUMBERS,
    NUMBER,
    alternation,
    number_value,
    ordinal_value,
    part_number,
)

WORDS = st.lists(st.text("abc .+'", min_size=1, max_size=5), min_size=1, max_size=12)


@given(WORDS)
def test_an_alternation_matches_each_of_its_words(words: list[str]) -> None:
    pattern = re.compile(alternation(words))
    assert all(pattern.fullmatch(word) for word in words)


@given(WORDS, st.text("abc", min_size=1, max_size=5))
def test_an_alternation_matches_nothing_else(words: list[str], other: str) -> None:
    assert bool(re.fullmatch(alternation(words), other)) == (other in words)


def test_the_longest_alternative_comes_first() -> None:
    assert re.findall(alternation(["sep", "september"]), "september") == ["september"]


@pytest.mark.parametrize(("words", "value"), [("4", 4), ("seven", 7), ("Thirty-seven", 37), ("a", 1)])
def test_numbers(words: str, value: int) -> None:
    assert re.fullmatch(NUMBER, words) is not None
    assert number_value(words) == value


@pytest.mark.parametrize(
    ("words", "value"), [("19th", 19), ("nineteenth", 19), ("twenty-first", 21), ("2nd", 2)]
)
def test_ordinals(words: str, value: int) -> None:
    assert ordinal_value(words) == value


@pytest.mark.parametrize(("name", "number"), [("Sept.", 9), ("MAY", 5), ("autumn", 23), ("Fall", 23)])
def test_parts_of_the_year(name: str, number: int) -> None:
    assert part_number(name) == number


def test_every_month_has_its_number() -> None:
    assert set(MONTH_NUMBERS.values()) == set(range(1, 13))


def test_an_unknown_word_is_no_number() -> None:
    assert number_value("two hundred and five") == 205
    with pytest.raises(KeyError):
        number_value("two hundred or five")
