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
        ("He was let go on the Friday.", ("the Friday", "2002-05-10")),
        ("On the Friday Lima protested.", ("the Friday", "2002-05-10")),
        ("On the Friday of that week Lima protested.", ("the Friday of that week", "2002-05-10")),
        ("It all ended by the Sunday of that same week.", ("the Sunday of that same week", "2002-05-12")),
        ("On the Sunday before that, he had left.", ("the Sunday before that", "2002-05-05")),
        ("The Monday after, he left.", ("The Monday after", "2002-05-13")),
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


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("On the last Sunday of May 1960 he left.", ("the last Sunday of May 1960", "1960-05-29")),
        ("He left on the third Saturday in May 1960.", ("the third Saturday in May 1960", "1960-05-21")),
        ("The first Monday of May, 1960, was a feast.", ("The first Monday of May, 1960", "1960-05-02")),
        ("He left on the fifth Monday of March 1960.", ("the fifth Monday of March 1960", "1960-03")),
    ],
)
def test_a_day_of_the_week_may_be_numbered_in_its_month(text: str, date: tuple[str, str]) -> None:
    assert [told(one) for one in find_dates(document(text))] == [date]


def test_a_numbered_day_of_the_week_lies_in_the_month_told() -> None:
    text = MONDAY + "On the last Thursday of the month he left, and on the first Friday of July he came back."
    assert [told(one)[1] for one in find_dates(document(text))][1:] == ["2002-05-30", "2002-07-05"]


def test_what_is_kept_every_year_is_no_day() -> None:
    text = "A feast has been kept on the third Saturday of October since 1931."
    assert "1931-10-17" not in [one.date.edtf for one in find_dates(document(text)) if one.date]


@pytest.mark.parametrize(
    "text",
    [
        "Election day is the first Tuesday of November.",
        "Peru holds its meetings with Togo on the last Friday of October.",
    ],
)
def test_a_day_of_the_week_of_every_year_is_in_none(text: str) -> None:
    found = find_dates(document("Peru left in 1990. " + text))
    assert [one.date.edtf for one in found if one.date is not None and one.date.start.day] == []


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("In 2011 woods burnt as in 1997 and 1990. They met on Wednesday 28 December.", "2011-12-28"),
        ("He came in May 2011 and spoke of the war of 1970. He left on Tuesday, 3 January.", "2012-01-03"),
        ("He came in 1990. He left on Sunday, 3 January.", "1990-01-03"),
    ],
)
def test_a_day_lies_in_the_year_told_in_which_its_weekday_fits(text: str, date: str) -> None:
    dates = [one.date.edtf for one in find_dates(document(text)) if one.date]
    assert dates[-1] == date
