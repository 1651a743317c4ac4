"""Dates as precisely as a source states them, and no more so.

A :class:`CalendarUnit` is one named stretch of the calendar: a day, a month, a season, a decade.
A :class:`HistoricalDate` is one unit, or an interval between two, either end of which may be open.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from typing import Literal

from explorer.chronicle.dates.days import add_months, day_number, month_length


class Precision(StrEnum):
    """How exactly a source states a date, from finest to coarsest; an interval states two ends."""

    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    INTERVAL = "interval"


Part = Literal["", "early", "mid", "late"]
"""A vague third of a unit: "early 1970s", "mid-June", "end of May"."""

# EDTF codes of parts of a year: (first month counted from January of the year, number of months).
# Seasons are the meteorological ones of the northern hemisphere; winter runs into the next year.
YEAR_PARTS: dict[int, tuple[int, int, Precision]] = {
    21: (3, 3, Precision.SEASON),
    22: (6, 3, Precision.SEASON),
    23: (9, 3, Precision.SEASON),
    24: (12, 3, Precision.SEASON),
    33: (1, 3, Precision.QUARTER),
    34: (4, 3, Precision.QUARTER),
    35: (7, 3, Precision.QUARTER),
    36: (10, 3, Precision.QUARTER),
    40: (1, 6, Precision.HALF),
    41: (7, 6, Precision.HALF),
}

SPANS: dict[Precision, int] = {Precision.YEAR: 1, Precision.DECADE: 10, Precision.CENTURY: 100}
"""Years covered by the units that are longer than a year's parts."""


MOST_KEPT = 1 << 16
"""Of so many dates it is kept how they are written and sorted: many thousand events share them."""

MARKS = {(False, False): "", (True, False): "~", (False, True): "?", (True, True): "%"}
"""EDTF's marks by whether a unit is approximate and whether it is uncertain."""

HIDDEN_DIGITS = {Precision.DECADE: 1, Precision.CENTURY: 2}
"""How many digits of its year EDTF writes as X."""


@dataclass(frozen=True, slots=True)
class CalendarUnit:
    """One named stretch of the calendar.

    ``year`` is astronomical (0 is 1 BC) and is the first year of a decade or century. ``month`` is
    1 to 12, or the EDTF code of a season (21 to 24), quarter (33 to 36) or half (40, 41).
    Raises ValueError when the parts do not name a stretch of the calendar.
    """

    year: int
    month: int | None = None
    day: int | None = None
    precision: Precision = Precision.YEAR
    approximate: bool = False
    uncertain: bool = False

    def __post_init__(self) -> None:
        if self.month is not None and not (1 <= self.month <= 12 or self.month in YEAR_PARTS):
            raise ValueError(f"no such month: {self.month}")
        if self.day is not None and (
            self.month is None or self.month > 12 or not 1 <= self.day <= month_length(self.year, self.month)
        ):
            raise ValueError(f"no such day: {self.year}-{self.month}-{self.day}")

    @property
    def first_day(self) -> int:
        """Day number of the first day."""
        if self.month in YEAR_PARTS:
            return day_number(self.year, YEAR_PARTS[self.month][0])
        return day_number(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> int:
        """Day number of the last day, included."""
        if self.day is not None:
            return self.first_day
        if self.month in YEAR_PARTS:
            start, count, _ = YEAR_PARTS[self.month]
            return day_number(*add_months(self.year, start, count)) - 1
        if self.month is not None:
            return self.first_day + month_length(self.year, self.month) - 1
        return day_number(self.year + SPANS[self.precision]) - 1

    @property
    def edtf(self) -> str:
        """The unit in EDTF: ``2019-11-12``, ``196X``, ``1830~``, ``-0052``, ``Y-12000``."""
        words = self._edtf_year()
        if self.month is not None:
            words += f"-{self.month:02d}" if self.day is None else f"-{self.month:02d}-{self.day:02d}"
        return words + MARKS[self.approximate, self.uncertain]

    def _edtf_year(self) -> str:
        hidden = HIDDEN_DIGITS.get(self.precision, 0)
        # A BC decade's first year is the one farthest from zero: -005X runs from -59 to -50.
        number = self.year if self.year >= 0 or not hidden else self.year + 10**hidden - 1
        if abs(number) > 9999:
            return f"Y{number}"
        digits = f"{abs(number):04d}"
        return ("-" if self.year < 0 else "") + (digits[:-hidden] + "X" * hidden if hidden else digits)

    @property
    def first_year(self) -> int:
        """The astronomical year in which the unit begins."""
        return self.year


def day(year: int, month: int, day_of_month: int) -> CalendarUnit:
    """The unit of one day."""
    return CalendarUnit(year, month, day_of_month, Precision.DAY)


def month(year: int, number: int) -> CalendarUnit:
    """The unit of one month, or of a season, quarter or half by its EDTF code."""
    part = YEAR_PARTS.get(number)
    return CalendarUnit(year, number, None, part[2] if part else Precision.MONTH)


def year(number: int) -> CalendarUnit:
    """The unit of one astronomical year."""
    return CalendarUnit(number)


def decade(first_year: int) -> CalendarUnit:
    """The ten years from ``first_year``, which must be divisible by ten (1960 gives 196X)."""
    return CalendarUnit(first_year, precision=Precision.DECADE)


def century(first_year: int) -> CalendarUnit:
    """The hundred years from ``first_year`` (1800 gives 18XX, the nineteenth century as spoken)."""
    return CalendarUnit(first_year, precision=Precision.CENTURY)


@dataclass(frozen=True, slots=True)
class HistoricalDate:
    """When something happened, as a source states it.

    ``start`` and ``end`` are the same unit for a simple date. In an interval they differ, and None
    stands for an open end ("since 2001", "until 1867"). ``part`` narrows a simple date to a vague
    third of it without changing what the source named.
    """

    start: CalendarUnit | None
    end: CalendarUnit | None
    part: Part = ""

    def __post_init__(self) -> None:
        if self.start is None and self.end is None:
            raise ValueError("a date needs at least one end")
        if self.start and self.end and self.start.first_day > self.end.last_day:
            raise ValueError("a date cannot end before it begins")

    @classmethod
    def of(cls, unit: CalendarUnit, part: Part = "") -> HistoricalDate:
        """The simple date of one unit."""
        return cls(unit, unit, part)

    @property
    def is_interval(self) -> bool:
        """Whether the source states two ends, or one with the other left open."""
        return self.start is not self.end and self.start != self.end

    @property
    def precision(self) -> Precision:
        """The precision of the unit; INTERVAL where there are two ends."""
        start, end = self.start, self.end
        if start is None or (start is not end and start != end):
            return Precision.INTERVAL
        return start.precision

    @property
    def approximate(self) -> bool:
        """Whether any end is marked "about"."""
        start, end = self.start, self.end
        return (start is not None and start.approximate) or (end is not None and end.approximate)

    @property
    def uncertain(self) -> bool:
        """Whether any end is marked as doubtful."""
        start, end = self.start, self.end
        return (start is not None and start.uncertain) or (end is not None and end.uncertain)

    @property
    def earliest(self) -> int | None:
        """Day number of the first possible day; None where the beginning is open."""
        return None if self.start is None else self.span[0]

    @property
    def latest(self) -> int | None:
        """Day number of the last possible day, included; None where the end is open."""
        return None if self.end is None else self.span[1]

    @property
    def span(self) -> tuple[int, int]:
        """Day numbers of the first and the last possible day; 0 for an end that is open."""
        first = self.start.first_day if self.start else 0
        last = self.end.last_day if self.end else 0
        if not self.part or self.is_interval:
            return first, last
        third = (last - first + 1) / 3
        index = ("early", "mid", "late").index(self.part)
        return first + math.floor(third * index), first + math.ceil(third * (index + 1)) - 1

    @property
    def sort_key(self) -> tuple[int, int, str]:
        """Orders dates by first, then last possible day; an open beginning counts as its known end."""
        return _sort_key_of(self)

    @property
    def edtf(self) -> str:
        """The date in EDTF (ISO 8601-2), without the vague part, which EDTF cannot say."""
        return _edtf_of(self)

    def about(self) -> HistoricalDate:
        """The same date marked as approximate."""
        start = replace(self.start, approximate=True) if self.start else None
        end = replace(self.end, approximate=True) if self.end else None
        return HistoricalDate(start, end, self.part)

    def contains(self, other: HistoricalDate) -> bool:
        """Whether every possible day of ``other`` is a possible day of this date."""
        starts = self.earliest is None or (other.earliest is not None and other.earliest >= self.earliest)
        ends = self.latest is None or (other.latest is not None and other.latest <= self.latest)
        return starts and ends

    def overlaps(self, other: HistoricalDate) -> bool:
        """Whether some day is possible in both."""
        before = self.latest is not None and other.earliest is not None and self.latest < other.earliest
        after = self.earliest is not None and other.latest is not None and other.latest < self.earliest
        return not before and not after


@lru_cache(maxsize=MOST_KEPT)
def _edtf_of(date: HistoricalDate) -> str:
    if date.start is not None and not date.is_interval:
        return date.start.edtf
    return "/".join(unit.edtf if unit else ".." for unit in (date.start, date.end))


@lru_cache(maxsize=MOST_KEPT)
def _sort_key_of(date: HistoricalDate) -> tuple[int, int, str]:
    first, last = date.span
    return last if date.start is None else first, first if date.end is None else last, date.edtf


def interval(start: CalendarUnit | None, end: CalendarUnit | None) -> HistoricalDate:
    """The date from one unit to another; None leaves an end open. Raises ValueError when reversed."""
    return HistoricalDate(start, end)
