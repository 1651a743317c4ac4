"""Dates in plain words of the reader's language, and what their precision means."""

from __future__ import annotations

from explorer.chronicle.dates.date import CalendarUnit, HistoricalDate
from explorer.chronicle.dates.datewords import DateWords
from explorer.chronicle.dates.days import civil_day
from explorer.language import current


def _now() -> DateWords:
    return DateWords(current())


def month_name(number: int, *, short: bool = False) -> str:
    """The name of a month, from 1, in full or in ``short``: ``September``, ``Sep``."""
    return DateWords(current(), short).month(number)


def month_words(year: int, month: int) -> str:
    """A month of an astronomical year: ``June 1987``, ``March 44 BC``."""
    return _now().month_of(year, month)


def year_words(year: int) -> str:
    """An astronomical year as people write it: ``1831``, ``53 BC``, ``AD 52``."""
    return _now().year(year)


def ordinal(number: int) -> str:
    """The number of a century or millennium: ``1st``, ``2nd``, ``11th``, or in Roman letters."""
    return _now().ordinal(number)


def unit_words(unit: CalendarUnit) -> str:
    """One calendar unit in words: ``12 November 2019``, ``September 1902``, ``1960s``, ``19th century``."""
    return _now().unit(unit)


def date_words(date: HistoricalDate) -> str:
    """A date in words, with "about" and the vague part: ``about 1830``, ``mid-1970s``, ``1964 to 1982``."""
    return _now().date(date)


def short_date(date: HistoricalDate) -> str:
    """A date with the months cut to three letters: ``10 Nov 2019``, ``1964–1982``, ``from 1980s``."""
    return DateWords(current(), short=True).date(date)


def sometime_words(date: HistoricalDate) -> str:
    """A coarse date as a phrase: ``some time in the 1960s``, ``some time about 1830``."""
    return _now().sometime(date)


def precision_words(date: HistoricalDate) -> str:
    """What the precision of a date means: ``exact to the day``, ``a period``, ``approximate``."""
    return _now().precision(date)


def day_words(number: int) -> str:
    """A day number in words: ``17 June 1987``, ``15 March 44 BC``."""
    return _now().day(*civil_day(number))
