"""Dates as people type them."""

from __future__ import annotations

import re

from explorer.chronicle.dates.date import CalendarUnit, HistoricalDate, Precision
from explorer.chronicle.dates.datewords import MONTHS
from explorer.chronicle.dates.edtf import parse_edtf
from explorer.chronicle.dates.wording import month_name
from explorer.errors import InputError
from explorer.window.language import tr

_BC = re.compile(r"\s*([1-9]\d{0,3})\s*(?:bc|bce|b\.c\.|a\.?\s?c\.?)", re.IGNORECASE)
_AD = re.compile(
    r"\s*(?:(?:ad|a\.d\.)\s*([1-9]\d{0,3})|([1-9]\d{0,3})\s*(?:ad|a\.d\.|ce|c\.e\.|d\.?\s?c\.?))",
    re.IGNORECASE,
)
_DECADE = re.compile(r"\s*(?:(?:(?:la )?década de|(?:los )?años)\s+(\d{3})0|(\d{3})0s)", re.IGNORECASE)
_WORDS = re.compile(
    r"\s*(?:(\d{1,2})\s+(?:de\s+)?)?([^\W\d_]{3,10})\.?(?:\s+(\d{1,2}),?)?\s+(?:de\s+)?(\d{3,4})",
    re.IGNORECASE,
)
"""As English and Spanish write them, whichever the window speaks; names of months are those of both."""


def parse_date(words: str) -> HistoricalDate:
    """``1987``, ``1960s``, ``June 1987``, ``17 June 1987``, ``June 17, 1987``, ``44 BC``, ``AD 52``, or EDTF.

    Also as the reader's language has them: ``17 de junio de 1987``, ``44 a. C.``, ``década de 1960``.

    Raises InputError naming the words that are no date.
    """
    if found := _BC.fullmatch(words.rstrip()):
        return HistoricalDate.of(CalendarUnit(1 - int(found[1])))
    if found := _AD.fullmatch(words.rstrip()):
        return HistoricalDate.of(CalendarUnit(int(found[1] or found[2])))
    if found := _DECADE.fullmatch(words.rstrip()):
        return HistoricalDate.of(CalendarUnit(int(found[1] or found[2]) * 10, precision=Precision.DECADE))
    if found := _WORDS.fullmatch(words.rstrip()):
        return _named(words, found)
    try:
        return parse_edtf(words.strip().zfill(4) if words.strip().isdigit() else words.strip())
    except InputError:
        raise _no_date(words) from None


def _named(words: str, found: re.Match[str]) -> HistoricalDate:
    name = found[2].casefold()
    names = [(full.casefold(), month_name(n).casefold()) for n, full in enumerate(MONTHS, start=1)]
    month = next((n for n, both in enumerate(names, start=1) if any(x.startswith(name) for x in both)), None)
    day = found[1] or found[3]
    if month is None:
        raise _no_date(words)
    try:
        precision = Precision.DAY if day else Precision.MONTH
        return HistoricalDate.of(CalendarUnit(int(found[4]), month, int(day) if day else None, precision))
    except ValueError:
        raise _no_date(words) from None


def _no_date(words: str) -> InputError:
    return InputError(
        tr("“{words}” is no date; write for example 1987, June 1987 or 17 June 1987", words=words.strip())
    )
