"""Dates and spans of years that are written in figures alone: what a match of such a pattern tells."""

from __future__ import annotations

import re

from explorer.chronicle.dates.date import Precision
from explorer.chronicle.dates.days import month_length
from explorer.extraction.temporal.found import Found
from explorer.extraction.temporal.lexicon import DASH, SPACE

NUMERIC_DAYS = (
    rf"(?P<from>\d{{1,2}})\.?(?:(?P<begun>\d{{1,2}})\.?)?{SPACE}?{DASH}{SPACE}?(?P<to>\d{{1,2}})\."
    rf"(?P<month>\d{{1,2}})\.(?P<year>[12]\d{{3}})(?![\d.-]*\d)"
)
"""``12.–14.3.2013``, ``28.2.–3.3.2013``."""

_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_MONTHS_IN_ROMAN = "|".join(reversed(_ROMAN))
ROMAN_MONTH = (
    rf"(?P<day>\d{{1,2}})(?P<mark>[./ -]|\. )(?P<month>{_MONTHS_IN_ROMAN})(?P=mark)"
    r"(?P<year>[12]\d{3})(?![\d-])"
)
"""``9-IV-1976``, ``9. IV. 1976``."""


def _numeric(form: str, match: re.Match[str], month: int, day: int) -> tuple[Found, ...]:
    year = int(match["year"])
    if not 1 <= month <= 12 or not 1 <= day <= month_length(year, month):
        return ()
    return (Found(*match.span(), form, year, month, day, Precision.DAY),)


def iso_date(form: str, match: re.Match[str]) -> tuple[Found, ...]:
    """``2019-11-12``."""
    return _numeric(form, match, int(match["month"]), int(match["day"]))


def roman_date(form: str, match: re.Match[str]) -> tuple[Found, ...]:
    """``9-IV-1976``, as much of Europe and of Latin America writes."""
    return _numeric(form, match, _ROMAN.index(match["month"]) + 1, int(match["day"]))


def numeric_date(form: str, match: re.Match[str]) -> tuple[Found, ...]:
    """Day before month, as most of the world writes; month before day only where nothing else fits."""
    first, second = int(match["first"]), int(match["second"])
    return _numeric(form, match, second, first) if second <= 12 else _numeric(form, match, first, second)


def numeric_days(form: str, match: re.Match[str]) -> tuple[Found, ...]:
    """``12.–14.3.2013``, ``28.2.–3.3.2013``: a range of days in figures, the day before the month."""
    month, year = int(match["month"]), int(match["year"])
    begin, end = (int(match["begun"] or month), int(match["from"])), (month, int(match["to"]))
    if begin >= end or any(not 1 <= m <= 12 or not 1 <= d <= month_length(year, m) for m, d in (begin, end)):
        return ()
    head = Found(match.start(), match.end("from"), form, year, *begin, Precision.DAY, link="range")
    return head, Found(match.start("to"), match.end(), form, year, *end, Precision.DAY)


def year_span(form: str, match: re.Match[str]) -> tuple[Found, ...]:
    """``1915-17``, ``1904/05``: the last digits replace the first year's; they must lead forward.

    Where they cannot, two digits behind a hyphen are a month, as ISO 8601 writes it: ``1957-06``.
    """
    first, digits = int(match["year"]), match["last"]
    last = int(match["year"][: 4 - len(digits)] + digits)
    if last <= first and len(digits) == 2 and last + 100 - first <= 10:
        last += 100
    if "/" in match[0] and len(digits) == 1 and last != first + 1:  # "1948/9" goes on, "1948/3" is a number
        return ()
    if not first < last <= first + 99:
        return year_month(form, match.string, *match.span())
    head = Found(match.start(), match.end("year"), form, first, link="range")
    return head, Found(match.start("last"), match.end(), form, last)


_YEAR_MONTH = re.compile(r"(?P<year>[12]\d{3})[-‐‑](?P<month>0[1-9]|1[0-2])")


def year_month(form: str, text: str, start: int, end: int) -> tuple[Found, ...]:
    """``1957-06``: a month as ISO 8601 writes it; nothing where the span is something else."""
    match = _YEAR_MONTH.fullmatch(text, start, end)
    if match is None:
        return ()
    return (Found(start, end, form, int(match["year"]), int(match["month"]), None, Precision.MONTH),)
