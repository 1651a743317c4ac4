"""Bare numbers that count, told by the words around them."""

from __future__ import annotations

import pytest

from explorer.extraction.temporal.amounts import is_count, is_done
from explorer.extraction.temporal.before import plain_word_before, word_before
from explorer.extraction.temporal.found import Found


def counts(text: str) -> bool:
    start = text.index("1850")
    before = plain_word_before(text, start)
    return is_count(text, Found(start, start + 4, "year", 1850), max(0, start - 40), before)


@pytest.mark.parametrize(
    "before",
    [
        *("more than", "at least", "up to", "nearly", "Some", "another", "totalling", "no fewer than"),
        *("holds", "there were", "as many as", "laid off", "carries", "cost", "the army numbered"),
        *(
            "the total is",
            "the code stands at",
            "its number was",
            "he lives at",
            "a crowd of",
            "a crowd of over",
        ),
    ],
)
def test_a_number_behind_words_of_amount_counts(before: str) -> None:
    assert counts(f"He says {before} 1850 and more.")


@pytest.mark.parametrize("behind", ["of them left", "strong", "by 900", "in May 1994"])
def test_a_number_before_words_of_amount_counts(behind: str) -> None:
    assert counts(f"They saw 1850 {behind}.")


@pytest.mark.parametrize(
    "text", ["Peru in 1850 was rich.", "A pushover, 1850 was.", "The treaty of 1850 stands."]
)
def test_other_words_leave_a_year_a_year(text: str) -> None:
    assert not counts(text)


def test_a_group_of_so_many_is_counted() -> None:
    assert counts("He met a group of 1850 settlers.")
    assert not counts("He told of a war of 1850 settlers remember.")


@pytest.mark.parametrize(
    ("text", "done"),
    [
        ("It had taken in 1850 Norwegians.", True),
        ("It was signed by 1850 settlers.", True),
        ("It lived in 1850 Norwegians say.", False),
        ("It was signed near 1850 settlers.", False),
    ],
)
def test_those_by_whom_something_was_done_are_counted(text: str, done: bool) -> None:
    start = text.index("1850")
    assert is_done(text, 0, start, start + 4, word_before(text, start).lower()) is done
