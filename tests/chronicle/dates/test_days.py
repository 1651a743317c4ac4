from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.dates.days import (
    CivilDay,
    add_months,
    civil_day,
    day_number,
    is_leap,
    iso_day,
    month_length,
)

NUMBERS = st.integers(-4_000_000, 4_000_000)
YEARS = st.integers(-10_000, 10_000)
MONTHS = st.integers(1, 12)


@given(st.dates())
def test_a_day_number_is_the_ordinal_of_datetime(date: datetime.date) -> None:
    assert day_number(date.year, date.month, date.day) == date.toordinal()


@given(NUMBERS)
def test_a_civil_day_names_its_number(number: int) -> None:
    assert day_number(*civil_day(number)) == number


@given(NUMBERS)
def test_the_next_number_is_the_next_day(number: int) -> None:
    assert civil_day(number + 1) > civil_day(number)


@given(YEARS)
def test_a_year_has_365_or_366_days(year: int) -> None:
    assert day_number(year + 1) - day_number(year) == 365 + is_leap(year)


@given(YEARS, MONTHS)
def test_a_month_is_as_long_as_the_days_to_the_next(year: int, month: int) -> None:
    following = day_number(*add_months(year, month, 1))
    assert following - day_number(year, month) == month_length(year, month)


@given(YEARS, MONTHS, st.integers(-500, 500))
def test_months_added_can_be_taken_off(year: int, month: int, count: int) -> None:
    assert add_months(*add_months(year, month, count), -count) == (year, month)


def test_the_day_before_the_year_one_lies_in_the_year_zero() -> None:
    assert civil_day(0) == CivilDay(0, 12, 31)


@pytest.mark.parametrize(("year", "leap"), [(2000, True), (1900, False), (0, True), (-100, False)])
def test_leap_years(year: int, leap: bool) -> None:
    assert is_leap(year) is leap


def test_years_before_zero_are_spelled_with_a_minus() -> None:
    assert iso_day(day_number(-43, 3, 15)) == "-0043-03-15"


def test_years_are_spelled_with_four_digits() -> None:
    assert iso_day(day_number(64, 7, 18)) == "0064-07-18"
