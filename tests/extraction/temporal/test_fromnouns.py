"""Years are counted from a happening told before that is only named again."""

from __future__ import annotations

import pytest

from explorer.extraction.temporal import find_dates
from tests.extraction.temporal.make import document


def dates(text: str) -> list[str]:
    return [one.date.edtf for one in find_dates(document(text)) if one.date is not None]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Togo became independent in 1960. Three years after independence, Peru left.", "1963"),
        ("Peru recognised Togo in 1960. A decade on from recognition, they signed a pact.", "1970"),
        ("They staged a coup in May 1960. Peru left two years after the coup.", "1962"),
        ("The bridge was opened in 1960. Fifty years after the opening, it was closed.", "2010"),
        ("They signed a treaty in 1960. Two years before the treaty, Peru had left.", "1958"),
        ("Peru closed its port in 1960. Three years after the closure, it reopened.", "1963"),
        ("Peru invaded Togo in 1960. Three years after the invasion, it left.", "1963"),
    ],
)
def test_the_noun_tells_the_year_of_its_happening(text: str, date: str) -> None:
    assert dates(text)[1:] == [date]


def test_a_month_behind_it_lies_in_that_year() -> None:
    text = "They signed a treaty in 1960. Two years after the treaty, in May, Peru left. Togo paid that June."
    assert dates(text) == ["1960", "1962", "1962-05", "1962-06"]


@pytest.mark.parametrize(
    "text",
    [
        "They signed a treaty in 1960 and a treaty in 1964. Two years after the treaty, Peru left.",
        "They signed a treaty in 1960. The treaty lapsed in May. Two years after the treaty, Peru left.",
        "Peru left in 1960. Two years after the treaty, Togo left.",
        "Talks began in 1960. Two years after the talks, Togo left.",
        "They signed a treaty in 1960. Two years after the treaty with Mali, Togo left.",
        "Ana Paz died in 1960. Two years after his death, Togo left.",
        "Two years after the treaty, Togo left.",
        "Togo was partitioned in 1960. Two years after the party, Peru left.",
        "A general fell in 1960. Two years after generation, Peru left.",
        "The sick were treated in 1960. Two years after the treaty, Peru left.",
    ],
)
def test_others_give_no_year(text: str) -> None:
    assert not {"1962", "1966"}.intersection(dates(text))


def test_what_is_dated_in_its_own_sentence_is_counted_from_nothing() -> None:
    text = "Peru left the pact in 1970, three years after independence, and in May it closed the embassy."
    assert dates(text)[-1] == "1970-05"
