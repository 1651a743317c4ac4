"""Relative expressions: "two years later", "the same month", "the following spring"."""

from __future__ import annotations

from explorer.chronicle.dates.date import CalendarUnit, HistoricalDate, Precision
from explorer.chronicle.dates.days import add_months, civil_day, day_number, month_length
from explorer.extraction.temporal.anchor import Resolved, made
from explorer.extraction.temporal.found import Found, Shift

Fields = tuple[int, int | None, int | None]


def shifted(one: Found, shift: Shift, anchor: Resolved) -> Resolved:
    """The expression counted from ``anchor``, no finer than the anchor allows."""
    rule = f"{one.form}+{shift.unit}-shift"
    if shift.unit == "period":
        span = (anchor.found.start, anchor.found.end)
        return Resolved(one, anchor.date, rule, span)
    unit = anchor.unit
    if shift.unit == "span":
        last = CalendarUnit(unit.year + shift.count)
        return Resolved(
            one, HistoricalDate(CalendarUnit(unit.year), last), rule, (anchor.found.start, anchor.found.end)
        )
    if shift.unit in ("weeks within", "months within"):
        return Resolved(one, _within(shift, unit), rule, (anchor.found.start, anchor.found.end))
    if shift.unit == "digits":
        year = unit.year - (unit.year - shift.count) % 100
        return made(one._replace(year=year if unit.year - year <= 50 else year + 100), rule, anchor)
    if shift.unit in ("decade", "century"):
        return made(_long(one, shift, unit), rule, anchor)
    year, month, day = _fields(one, shift, unit)
    if _has_no_such(one, year, month, day):
        return made(one._replace(year=year, month=month, day=None, precision=Precision.MONTH), rule, anchor)
    precision = one.precision if shift.unit == "named" or one.month is not None else _precision(month, day)
    return made(one._replace(year=year, month=month, day=day, precision=precision), rule, anchor)


def _has_no_such(one: Found, year: int, month: int | None, day: int | None) -> bool:
    """Whether a month has no day of a number that was told: "on the 31st of the next month"."""
    counted = one.shift is not None and one.shift.unit == "month" and one.form != "edge-day"
    return counted and bool(month and day) and month_length(year, month or 1) < (day or 0)


_WEEK = 7
"""Days in a week."""


def _within(shift: Shift, unit: CalendarUnit) -> HistoricalDate:
    """From the anchor to the end of a stretch behind it, no finer than the anchor allows."""
    if unit.month is None or unit.month > 12:
        return HistoricalDate.of(unit)
    if shift.unit == "months within":
        year, month = add_months(unit.year, unit.month, shift.count)
        return HistoricalDate(unit, CalendarUnit(year, month, None, Precision.MONTH))
    last = civil_day(unit.last_day + shift.count * _WEEK)
    if unit.day is None:
        return HistoricalDate(unit, CalendarUnit(last[0], last[1], None, Precision.MONTH))
    return HistoricalDate(unit, CalendarUnit(*last, Precision.DAY))


def _precision(month: int | None, day: int | None) -> Precision:
    if month is None:
        return Precision.YEAR
    if day is not None:
        return Precision.DAY
    return Precision.MONTH if month <= 12 else Precision.SEASON


def _fields(one: Found, shift: Shift, unit: CalendarUnit) -> Fields:
    year, month, day = unit.year, unit.month, unit.day
    if shift.unit == "named":
        return _named(one, shift.count, unit)
    if shift.unit == "anniversary":
        return _days_on(year + shift.count, month, day, shift.days)
    if shift.unit == "year":
        return year + shift.count, one.month, one.day
    if month is None and shift.unit in _MONTHS_IN_YEAR:
        return year + int(shift.count / _MONTHS_IN_YEAR[shift.unit]), None, None
    if shift.unit == "soon" or month is None or month > 12:
        return year, month, day
    if shift.unit == "month":
        return (*add_months(year, month, shift.count), one.day)
    if shift.unit == "half-month":
        return _half_months(unit, shift.count)
    if shift.unit == "months to the day":
        return _days_on(*add_months(year, month, shift.count), day, shift.days)
    if day is None:
        return year, month, None
    days = shift.count * (_WEEK if shift.unit == "week" else 1)
    return civil_day(day_number(year, month, day) + days)


def _days_on(year: int, month: int | None, day: int | None, days: int) -> Fields:
    """So many days behind a day, behind none the month or year that it has."""
    if not days or month is None or day is None:
        return year, month, day
    return civil_day(day_number(year, month, min(day, month_length(year, month))) + days)


_MONTHS_IN_YEAR: dict[str, int] = {"month": 12, "half-month": 24}
"""Units of months, with how many of them a year has."""

_HALF_MONTH = 15
"""Days in half a month."""


def _half_months(unit: CalendarUnit, count: int) -> Fields:
    """The month that lies so many halves of a month on: a month and a half after 4 April is in May.

    From a month alone whole months are counted.
    """
    assert unit.month is not None
    way = 1 if count > 0 else -1
    year, month = add_months(unit.year, unit.month, way * (abs(count) // 2))
    if unit.day is None or count % 2 == 0:
        return year, month, None
    day = day_number(year, month, min(unit.day, month_length(year, month))) + way * _HALF_MONTH
    return (*civil_day(day)[:2], None)


def _named(one: Found, count: int, unit: CalendarUnit) -> Fields:
    """The next or last month or season of a name: "the following spring", "the previous April"."""
    if not count:
        return unit.year, one.month, one.day
    named = CalendarUnit(unit.year, one.month, None, one.precision)
    reference = unit.first_day if unit.month is not None else None
    if reference is None:
        at_its_end = count > 0 and one.month == WINTER  # it begins in the year that was told
        return unit.year + count - at_its_end, one.month, one.day
    if count > 0:
        return unit.year + (named.first_day <= reference), one.month, one.day
    return unit.year - (named.last_day >= reference), one.month, one.day


WINTER = 24
"""The season that begins in the last month of the year by which it is called."""


def _long(one: Found, shift: Shift, unit: CalendarUnit) -> Found:
    length = 10 if shift.unit == "decade" else 100
    if one.form.startswith("counted"):
        return one._replace(year=unit.year + shift.count * length, precision=Precision.YEAR)
    if unit.year > 0:
        first = (unit.year // length + shift.count) * length
        return one._replace(year=first)
    # Before our era the 480s are 489 to 480, but the fifth century is 500 to 401.
    lowest = 1 if length == 100 else 0
    number = ((1 - unit.year - lowest) // length - shift.count) * length + lowest
    return one._replace(year=1 - (number + length - 1), last_year=1 - number, precision=Precision.YEAR)
