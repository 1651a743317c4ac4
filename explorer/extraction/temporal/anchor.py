"""Anchoring: what expressions that leave something unsaid refer to, by the narrative around them.

Every value names its rule, and the expression that it was counted from.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from explorer.chronicle.date import CalendarUnit, HistoricalDate, Precision
from explorer.chronicle.days import add_months, civil_day, day_number, month_length
from explorer.extraction.temporal.found import Found


@dataclass(frozen=True, slots=True)
class Resolved:
    """An expression with the calendar unit it stands for, and how that was found."""

    found: Found
    unit: CalendarUnit | None
    rule: str
    anchor: tuple[int, int] | None = None


def resolve(found: tuple[Found, ...], asides: tuple[bool, ...]) -> tuple[Resolved, ...]:
    """Every expression resolved against those before it. ``asides`` marks those that must not become anchors."""
    out: list[Resolved] = []
    anchor: Resolved | None = None
    for index, one in enumerate(found):
        resolved = _resolve_one(one, anchor, found, index)
        out.append(resolved)
        if resolved.unit is not None and not asides[index]:
            anchor = resolved
    return tuple(out)


def _resolve_one(one: Found, anchor: Resolved | None, found: tuple[Found, ...], index: int) -> Resolved:
    if one.kind != "calendar":
        return Resolved(one, None, one.form)
    if one.shift is not None:
        return _shifted(one, anchor)
    if one.year is not None:
        return _made(one, one.form, None)
    ahead = _ahead(found, index)
    if ahead is not None:
        return _made(replace(one, year=ahead.year), f"{one.form}+look-ahead", (ahead.start, ahead.end))
    if anchor is None or anchor.unit is None:
        return Resolved(one, None, f"{one.form}+no-anchor")
    return _made(
        replace(one, year=anchor.unit.year),
        f"{one.form}+carried-year",
        (anchor.found.start, anchor.found.end),
    )


def _ahead(found: tuple[Found, ...], index: int) -> Found | None:
    while index + 1 < len(found) and found[index].link:
        index += 1
        if found[index].year is not None and found[index].month is not None:
            return found[index]
    return None


def _shifted(one: Found, anchor: Resolved | None) -> Resolved:
    if anchor is None or anchor.unit is None or one.shift is None:
        return Resolved(one, None, f"{one.form}+no-anchor")
    unit, count, shift = anchor.unit, one.shift.count, one.shift.unit
    span = (anchor.found.start, anchor.found.end)
    year, month, day = unit.year, unit.month, unit.day
    if shift == "year":
        fields = (year + count, one.month, one.day)
    elif shift == "month" and month is not None and month <= 12:
        fields = (*add_months(year, month, count), one.day)
    elif shift in ("day", "week") and month is not None and day is not None:
        fields = tuple(civil_day(day_number(year, month, day) + count * (7 if shift == "week" else 1)))
    else:
        fields = (year, month, None)
    precision = one.precision
    if fields[1] is None:
        precision = Precision.YEAR
    elif fields[2] is None:
        precision = Precision.MONTH
    made = replace(one, year=fields[0], month=fields[1], day=fields[2], precision=precision)
    return _made(made, f"{one.form}+{shift}-shift", span)


def _made(one: Found, rule: str, anchor: tuple[int, int] | None) -> Resolved:
    assert one.year is not None
    day = one.day
    if day is not None and one.month is not None and one.month <= 12:
        day = min(day, month_length(one.year, one.month))
    try:
        unit = CalendarUnit(one.year, one.month, day, one.precision, one.approximate, one.uncertain)
    except ValueError:
        return Resolved(one, None, f"{rule}+impossible", anchor)
    return Resolved(one, unit, rule, anchor)


def date_of(one: Resolved) -> HistoricalDate | None:
    """The date of a resolved expression on its own."""
    return None if one.unit is None else HistoricalDate.of(one.unit, one.found.part)
