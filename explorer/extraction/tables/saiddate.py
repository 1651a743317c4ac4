"""The date that a cell of a table says: in EDTF, ISO 8601, figures, or words as articles have them."""

from __future__ import annotations

import re
from functools import lru_cache

from explorer.chronicle.dates.date import CalendarUnit, HistoricalDate, day, interval
from explorer.chronicle.dates.edtf import parse_edtf
from explorer.chronicle.document import Block, Document, OffsetMap, Section
from explorer.errors import InputError
from explorer.extraction.tables.refusing import RowError
from explorer.extraction.temporal import find_dates
from explorer.language import mark

_INSTANT = re.compile(r"(-?\d{4}-\d\d-\d\d)[T ]\d\d:?\d\d.*")
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)")
_SHORT_YEAR = re.compile(r"(-?)(\d{1,3})")
_FIGURES = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})|(\d{4})[./](\d{1,2})[./](\d{1,2})")
_AROUND = re.compile(r"[\s.,;()]*|\s*(?:in|on|the|of|from|between|during|circa|about)?\s*", re.IGNORECASE)
_FLOAT_YEAR = re.compile(r"(-?\d{1,4})\.0")


@lru_cache(maxsize=4096)
def said_date(text: str) -> HistoricalDate:
    """The date that ``text`` says and nothing besides. Raises RowError saying why where there is none."""
    text = " ".join(text.split())
    if not text:
        raise RowError(mark("has no date"))
    instant = _INSTANT.fullmatch(text)
    try:
        return parse_edtf(instant[1] if instant else text)
    except InputError:
        found = _in_figures(text) or _in_words(text)
    if found is None:
        raise RowError(mark("has a date that is not understood: '{text}'"), text=text)
    return found


def spanning(start: HistoricalDate, end: HistoricalDate) -> HistoricalDate:
    """From one date to another. Raises RowError when it ends before it begins."""
    if start == end or start.start is None or end.end is None:
        return start
    try:
        return interval(start.start, end.end)
    except ValueError:
        words = mark("ends ({end}) before it begins ({start})")
        raise RowError(words, end=end.edtf, start=start.edtf) from None


def _in_figures(text: str) -> HistoricalDate | None:
    """A year of few figures, ``19900503``, ``1990.0`` or ``13/5/1990``; not what could be two dates."""
    year = _SHORT_YEAR.fullmatch(text) or _SHORT_YEAR.fullmatch(_FLOAT_YEAR.sub(r"\1", text))
    if year is not None:
        return HistoricalDate.of(CalendarUnit(int(year[1] + year[2])))
    if _FLOAT_YEAR.fullmatch(text):
        return HistoricalDate.of(CalendarUnit(int(float(text))))
    compact = _COMPACT.fullmatch(text)
    if compact is not None:
        return _day(int(compact[1]), int(compact[2]), int(compact[3]))
    match = _FIGURES.fullmatch(text)
    if match is None:
        return None
    if match[4]:
        return _day(int(match[4]), int(match[5]), int(match[6]))
    one, two, at = int(match[1]), int(match[2]), int(match[3])
    if one <= 12 and two <= 12 and one != two:
        days = {"one": f"{at}-{two:02d}-{one:02d}", "other": f"{at}-{one:02d}-{two:02d}"}
        raise RowError(mark("has a date that may be {one} or {other}: '{text}'"), text=text, **days)
    return _day(at, min(one, two), max(one, two)) if max(one, two) > 12 else _day(at, one, two)


def _day(year: int, month: int, number: int) -> HistoricalDate | None:
    try:
        return HistoricalDate.of(day(year, month, number))
    except ValueError:
        return None


def _in_words(text: str) -> HistoricalDate | None:
    """What the rules that read articles make of it, where they take all of its words."""
    sections = (Section("", 0, (), 0, len(text)),)
    block = Block("paragraph", 0, len(text), 0)
    document = Document("", "", text, sections, (block,), OffsetMap.identity(len(text)))
    found = [one for one in find_dates(document) if one.date is not None]
    if len(found) != 1:
        return None
    one, date = found[0], found[0].date
    if date is None:
        return None
    before, after = text[: one.start].strip(), text[one.end :].strip()
    if one.bound in ("since", "after"):
        return HistoricalDate(date.start, None)
    if one.bound in ("until", "before", "by"):
        return HistoricalDate(None, date.end)
    return date if _AROUND.fullmatch(before) and _AROUND.fullmatch(after) else None
