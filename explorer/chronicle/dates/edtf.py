"""EDTF, the date notation of ISO 8601-2, read. A date writes itself: ``HistoricalDate.edtf``.

Covered are the forms a source's dates need: years, months, days, seasons (21 to 24), quarters (33 to
36), halves (40, 41), decades (``196X``), centuries (``18XX``), the marks ``~``, ``?`` and ``%``, intervals,
open ends (``..``) and years beyond four digits (``Y-12000``).
"""

from __future__ import annotations

import re
from dataclasses import replace

from explorer.chronicle.dates.date import MARKS, YEAR_PARTS, CalendarUnit, HistoricalDate, Precision
from explorer.errors import InputError

_FLAGS = {mark: flags for flags, mark in MARKS.items()}

_UNIT = re.compile(
    r"(?P<year>Y-?\d{5,9}|-?\d{4}|-?\d{3}X|-?\d{2}XX)"
    r"(?:-(?P<month>\d\d))?(?:-(?P<day>\d\d))?(?P<mark>[~?%]?)"
)


def parse_edtf(text: str) -> HistoricalDate:
    """The date written as ``text`` in EDTF. Raises InputError naming the text when it is not understood."""
    try:
        if "/" not in text:
            return HistoricalDate.of(_parse_unit(text))
        first, last = text.split("/", 1)
        ends = [None if end in ("", "..") else _parse_unit(end) for end in (first, last)]
        return HistoricalDate(ends[0], ends[1])
    except ValueError as error:
        raise InputError(f"not a date in EDTF: '{text}' ({error})") from None


def _parse_unit(text: str) -> CalendarUnit:
    match = _UNIT.fullmatch(text.strip())
    if match is None:
        raise ValueError("unknown form")
    year_text = match["year"].removeprefix("Y")
    hidden = year_text.count("X")
    number = int(year_text.replace("X", "0"))
    if year_text.startswith("-") and hidden:
        number -= 10**hidden - 1
    month_number = int(match["month"]) if match["month"] else None
    day_number = int(match["day"]) if match["day"] else None
    if hidden and month_number is not None:
        raise ValueError("a decade or century has no months")
    unit = CalendarUnit(number, month_number, day_number, _precision(hidden, month_number, day_number))
    approximate, uncertain = _FLAGS[match["mark"]]
    return replace(unit, approximate=approximate, uncertain=uncertain)


def _precision(hidden: int, month_number: int | None, day_number: int | None) -> Precision:
    if hidden:
        return Precision.DECADE if hidden == 1 else Precision.CENTURY
    if day_number is not None:
        return Precision.DAY
    if month_number is None:
        return Precision.YEAR
    return YEAR_PARTS[month_number][2] if month_number in YEAR_PARTS else Precision.MONTH
