"""Calendars, read back by the package icalendar."""

from __future__ import annotations

from datetime import date

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.export.data import ics
from explorer.export.data.contents import Contents
from tests.export.told import CONTENTS, HARD, with_title


def entries(contents: Contents = CONTENTS) -> dict[str, icalendar.Component]:
    text = "".join(ics.icalendar(contents)).encode()
    calendar = icalendar.Calendar.from_ical(text)
    return {str(entry["UID"]).split("@")[0]: entry for entry in calendar.walk("VEVENT")}


def days(entry: icalendar.Component) -> tuple[date, date]:
    return entry["DTSTART"].dt, entry["DTEND"].dt


@pytest.mark.parametrize(
    ("id", "first", "after"),
    [
        ("day", date(1879, 4, 5), date(1879, 4, 6)),
        ("year", date(1831, 1, 1), date(1832, 1, 1)),
        ("span", date(1960, 5, 1), date(1961, 3, 1)),
        ("decade", date(1970, 1, 1), date(1980, 1, 1)),
        ("open", date(2001, 1, 1), date(2001, 1, 2)),
    ],
)
def test_an_entry_takes_the_days_that_are_possible(id: str, first: date, after: date) -> None:
    assert days(entries()[id]) == (first, after)


def test_an_event_before_christ_is_left_out_and_told() -> None:
    assert "bc" not in entries()
    (note,) = ics.left_out(CONTENTS)
    assert "“Rome sends an embassy” (53 BC) is left out" in note.message


def test_signs_of_the_format_are_read_back_as_text() -> None:
    assert str(entries()["day"]["SUMMARY"]) == HARD


def test_the_description_says_how_exact_the_date_is() -> None:
    assert str(entries()["about"]["DESCRIPTION"]).startswith("about 1990 (approximate)\n“Some meeting")


def test_nothing_is_shown_as_busy() -> None:
    assert all(entry["TRANSP"] == "TRANSPARENT" for entry in entries().values())


def test_no_line_is_longer_than_the_format_allows() -> None:
    text = "".join(ics.icalendar(with_title("Ñandú " * 60)))
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1))
def test_any_title_is_read_back(title: str) -> None:
    (entry,) = entries(with_title(title)).values()
    assert str(entry["SUMMARY"]) == title
