from __future__ import annotations

import pytest

from explorer.chronicle.dates.date import Precision
from explorer.chronicle.dates.edtf import parse_edtf
from explorer.extraction.temporal.anchor import Resolved
from explorer.extraction.temporal.found import Found, Shift
from explorer.extraction.temporal.shifts import shifted

UNITS = {"day": Precision.DAY, "week": Precision.DAY, "month": Precision.MONTH, "decade": Precision.DECADE}


def counted(anchor: str, shift: Shift, form: str = "next-unit") -> str:
    told = Resolved(Found(0, 4, "year"), parse_edtf(anchor), "year")
    found = Found(10, 20, form, precision=UNITS.get(shift.unit, Precision.YEAR), shift=shift)
    date = shifted(found, shift, told).date
    assert date is not None
    return date.edtf


@pytest.mark.parametrize(
    ("anchor", "shift", "edtf"),
    [
        ("2019-12-31", Shift("day", 1), "2020-01-01"),
        ("2019-11-10", Shift("day", -1), "2019-11-09"),
        ("2020-02-20", Shift("week", 2), "2020-03-05"),
        ("1904-11", Shift("month", 3), "1905-02"),
        ("1904-01", Shift("month", -1), "1903-12"),
        ("1904", Shift("year", 2), "1906"),
        ("-0051", Shift("year", -3), "-0054"),
        ("1971", Shift("decade", 1), "198X"),
        ("-0488", Shift("decade", 0), "-0488/-0479"),
        ("-0386", Shift("century", 0), "-0399/-0300"),
        ("1997", Shift("span", 4), "1997/2001"),
        ("1961", Shift("digits", 68), "1968"),
        ("1898", Shift("digits", 5), "1905"),
        ("1964/1982", Shift("period"), "1964/1982"),
    ],
)
def test_dates_counted_from_an_anchor(anchor: str, shift: Shift, edtf: str) -> None:
    assert counted(anchor, shift) == edtf


def test_days_counted_from_a_month_stay_in_it() -> None:
    assert counted("2008-09", Shift("week", 1)) == "2008-09"


def test_months_counted_from_a_year_stay_in_it() -> None:
    assert counted("2008", Shift("month", 2)) == "2008"


def test_decades_counted_on_are_years() -> None:
    assert counted("1945", Shift("decade", 2), "counted-on") == "1965"


@pytest.mark.parametrize(
    ("anchor", "count", "edtf"),
    [
        ("1904-02", 1, "1904-21"),
        ("1904-09", 1, "1905-21"),
        ("1904-09", -1, "1904-21"),
        ("1904", 1, "1905-21"),
    ],
)
def test_a_season_before_or_after(anchor: str, count: int, edtf: str) -> None:
    told = Resolved(Found(0, 4, "month"), parse_edtf(anchor), "month")
    spring = Found(10, 20, "season", month=21, precision=Precision.SEASON, shift=Shift("named", count))
    date = shifted(spring, Shift("named", count), told).date
    assert date is not None
    assert date.edtf == edtf
