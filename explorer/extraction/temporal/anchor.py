"""Anchoring: what expressions that leave something unsaid refer to, by the narrative around them.

Every value names its rule, and the expression that it was counted from.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from explorer.chronicle.dates.date import CalendarUnit, HistoricalDate, Precision
from explorer.chronicle.dates.days import month_length
from explorer.chronicle.dates.easter import feast
from explorer.extraction.temporal.found import Found
from explorer.extraction.temporal.weekdays import numbered_weekday


class Resolved(NamedTuple):
    """An expression with the date it stands for, and how that was found."""

    found: Found
    date: HistoricalDate | None
    rule: str
    anchor: tuple[int, int] | None = None

    @property
    def unit(self) -> CalendarUnit:
        """The first calendar unit of the date, which must be known."""
        assert self.date is not None
        assert self.date.start is not None
        return self.date.start


def made(one: Found, rule: str, anchor: Resolved | None = None) -> Resolved:
    """The expression with the date of its own fields; without one when the calendar has no such date."""
    span = (anchor.found.start, anchor.found.end) if anchor else None
    year = one.year
    if year is None:
        return Resolved(one, None, rule, span)
    month, day = one.month, one.day
    if one.feast is not None:
        moved = feast(year, one.feast, orthodox=one.orthodox)
        if moved is None:
            return Resolved(one, None, f"{rule}+impossible", span)
        month, day = moved
    if one.weekday is not None and month is not None and month <= 12:
        day = numbered_weekday(year, month, *one.weekday)
        one = one._replace(precision=Precision.DAY if day else Precision.MONTH)
    if day is not None and month is not None and month <= 12:
        day = min(day, month_length(year, month))
    try:
        unit = CalendarUnit(year, month, day, one.precision, one.approximate, one.uncertain)
    except ValueError:
        return Resolved(one, None, f"{rule}+impossible", span)
    last = unit if one.last_year is None else replace(unit, year=one.last_year)
    return Resolved(one, HistoricalDate(unit, last, one.part), rule, span)


def range_date(one: Resolved, after: Resolved) -> HistoricalDate | None:
    """The interval of a range's two ends; None when an end is unknown or they run backwards."""
    first = one.date.start if one.date else None
    last = after.date.end if after.date else None
    if first is None or last is None or first.first_day > last.last_day:
        return None
    return HistoricalDate(first, last)
