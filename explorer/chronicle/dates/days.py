"""Integer day numbers in the proleptic Gregorian calendar, with astronomical years.

Day 1 is 1 January of the year 1, so that a day number equals ``datetime.date.toordinal()`` wherever
``datetime`` reaches; years before it are 0 (1 BC), -1 (2 BC) and so on, without limit.
The arithmetic counts years from 1 March (as in Howard Hinnant's "chrono-compatible low-level date
algorithms", 2013) and holds for every integer year.
"""

from __future__ import annotations

from typing import NamedTuple

DAYS_PER_ERA = 146_097
"""Days in 400 Gregorian years, after which the calendar repeats."""

MEAN_YEAR = DAYS_PER_ERA / 400
"""Mean length of a Gregorian year in days."""

_OFFSET = 305  # days from 1 March of year 0 to day number 0 (31 December of year 0)

_MONTH_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class CivilDay(NamedTuple):
    """A day of the proleptic Gregorian calendar; ``year`` is astronomical (0 is 1 BC)."""

    year: int
    month: int
    day: int


def is_leap(year: int) -> bool:
    """Whether the astronomical ``year`` has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """The number of days of ``month`` (1 to 12) in ``year``."""
    return 29 if month == 2 and is_leap(year) else _MONTH_LENGTHS[month - 1]


def day_number(year: int, month: int = 1, day: int = 1) -> int:
    """The day number of a civil day. ``month`` must be 1 to 12; ``day`` may lie outside the month."""
    shifted = year - (month <= 2)
    era = shifted // 400
    year_of_era = shifted - era * 400
    day_of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    day_of_era = year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year
    return era * DAYS_PER_ERA + day_of_era - _OFFSET


def civil_day(number: int) -> CivilDay:
    """The civil day of a day number; the inverse of :func:`day_number`."""
    shifted = number + _OFFSET
    era = shifted // DAYS_PER_ERA
    day_of_era = shifted - era * DAYS_PER_ERA
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36_524 - day_of_era // 146_096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    month_index = (5 * day_of_year + 2) // 153
    day = day_of_year - (153 * month_index + 2) // 5 + 1
    month = month_index + 3 if month_index < 10 else month_index - 9
    return CivilDay(year_of_era + era * 400 + (month <= 2), month, day)


def add_months(year: int, month: int, count: int) -> tuple[int, int]:
    """The (year, month) that lies ``count`` months after ``month`` of ``year``; count may be negative."""
    index = year * 12 + (month - 1) + count
    return index // 12, index % 12 + 1


def iso_day(number: int) -> str:
    """A day number in ISO 8601 spelling, ``YYYY-MM-DD``; years before 0 with a minus sign."""
    year, month, day = civil_day(number)
    sign = "-" if year < 0 else ""
    return f"{sign}{abs(year):04d}-{month:02d}-{day:02d}"
