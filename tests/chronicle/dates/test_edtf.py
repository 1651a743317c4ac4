from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.dates.date import CalendarUnit, HistoricalDate, Precision
from explorer.chronicle.dates.days import day_number, iso_day, month_length
from explorer.chronicle.dates.edtf import parse_edtf
from explorer.errors import InputError

YEARS = st.integers(-12_000, 12_000)


@st.composite
def units(draw: st.DrawFn) -> CalendarUnit:
    year = draw(YEARS)
    marks = {"approximate": draw(st.booleans()), "uncertain": draw(st.booleans())}
    month = draw(st.none() | st.integers(1, 12))
    if month is None:
        return CalendarUnit(year, **marks)
    day = draw(st.none() | st.integers(1, month_length(year, month)))
    precision = Precision.MONTH if day is None else Precision.DAY
    return CalendarUnit(year, month, day, precision, **marks)


@given(units())
def test_a_unit_survives_writing_and_reading(unit: CalendarUnit) -> None:
    date = HistoricalDate.of(unit)
    assert parse_edtf(date.edtf) == date


@given(units(), units())
def test_an_interval_survives_writing_and_reading(one: CalendarUnit, other: CalendarUnit) -> None:
    first, last = sorted((one, other), key=lambda unit: unit.first_day)
    if first.first_day <= last.last_day:
        date = HistoricalDate(first, last)
        assert parse_edtf(date.edtf).edtf == date.edtf


@pytest.mark.parametrize(
    "text",
    [
        *("1831", "1902-09", "1964/1982", "196X", "18XX", "1830~", "1830?", "1830%", "-0052", "0000"),
        *(
            "2025-11/..",
            "../1867",
            "1941-24",
            "2012-35",
            "1941-40",
            "-0043-03-15",
            "Y-12000",
            "Y12000",
            "-005X",
        ),
    ],
)
def test_notations_of_the_standard(text: str) -> None:
    assert parse_edtf(text).edtf == text


@pytest.mark.parametrize(
    "text", ["", "1990-13", "1990-02-30", "196X-05", "19", "/", "1990/1980", "now", "1990-5"]
)
def test_what_is_no_edtf_is_named_in_the_message(text: str) -> None:
    with pytest.raises(InputError, match="not a date in EDTF"):
        parse_edtf(text)


def test_an_empty_end_is_open() -> None:
    assert parse_edtf("1978/").edtf == "1978/.."


def test_a_decade_before_our_era_ends_in_the_years_it_shows() -> None:
    unit = parse_edtf("-005X").start
    assert unit is not None
    assert (iso_day(unit.first_day), unit.last_day) == ("-0059-01-01", day_number(-49) - 1)
