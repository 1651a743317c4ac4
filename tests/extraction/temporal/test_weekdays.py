"""Days of the week are counted from a day that is told in their paragraph."""

from __future__ import annotations

import pytest

from explorer.extraction.temporal import find_dates
from tests.extraction.temporal.make import document, told

MONDAY = "He landed on Monday, 6 May 2002. "


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("On Wednesday he signed a treaty.", ("Wednesday", "2002-05-08")),
        ("On Monday he signed a treaty.", ("Monday", "2002-05-06")),
        ("He left on the following Monday.", ("the following Monday", "2002-05-13")),
        ("He had set out the previous Friday.", ("the previous Friday", "2002-05-03")),
        ("By Sunday all was over.", ("Sunday", "2002-05-12")),
        ("He was let go on the Friday.", ("Friday", "2002-05-10")),
        ("On the Friday Lima protested.", ("Friday", "2002-05-10")),
        ("On Friday Ana Paz protested.", ("Friday", "2002-05-10")),
    ],
)
def test_a_day_of_the_week_is_the_next_from_the_day_told(sentence: str, date: tuple[str, str]) -> None:
    assert [told(one) for one in find_dates(document(MONDAY + sentence))][1:] == [date]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Sunday paper praised him.",
        "On Sunday mass was read.",
        "After Bloody Sunday he left.",
        "He rested on Sundays.",
        "On Wednesday Island he rested.",
        "On Friday prayers were held.",
    ],
)
def test_names_and_habits_are_no_days(sentence: str) -> None:
    assert len(find_dates(document(MONDAY + sentence))) == 1


@pytest.mark.parametrize("text", ["On Wednesday he left.", f"{MONDAY}\n\nOn Wednesday he left."])
def test_without_a_day_in_the_paragraph_it_has_no_date(text: str) -> None:
    assert find_dates(document(text))[-1].date is None


def test_a_day_of_the_week_before_a_date_belongs_to_it() -> None:
    assert [told(one) for one in find_dates(document("On Friday, May 3, 1991 he left."))] == [
        ("Friday, May 3, 1991", "1991-05-03")
    ]
