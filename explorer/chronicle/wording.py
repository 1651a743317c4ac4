"""Dates in plain English words, and what their precision means."""

from __future__ import annotations

from explorer.chronicle.date import CalendarUnit, HistoricalDate, Precision
from explorer.chronicle.days import civil_day

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

_YEAR_PARTS = {
    21: "spring",
    22: "summer",
    23: "autumn",
    24: "winter",
    33: "first quarter of",
    34: "second quarter of",
    35: "third quarter of",
    36: "fourth quarter of",
    40: "first half of",
    41: "second half of",
}

_MEANING = {
    Precision.DAY: "exact to the day",
    Precision.MONTH: "exact to the month",
    Precision.SEASON: "exact to the season",
    Precision.QUARTER: "exact to the quarter",
    Precision.HALF: "exact to half a year",
    Precision.YEAR: "exact to the year",
    Precision.DECADE: "some time in the decade",
    Precision.CENTURY: "some time in the century",
    Precision.INTERVAL: "a period",
}

_ORDINAL_ENDINGS = {1: "st", 2: "nd", 3: "rd"}


def year_words(year: int) -> str:
    """An astronomical year as people write it: ``1831``, ``53 BC``."""
    return str(year) if year > 0 else f"{1 - year} BC"


def ordinal(number: int) -> str:
    """``1st``, ``2nd``, ``11th``."""
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{_ORDINAL_ENDINGS.get(number % 10, 'th')}"


def unit_words(unit: CalendarUnit) -> str:
    """One calendar unit in words: ``12 November 2019``, ``September 1902``, ``1960s``, ``19th century``."""
    if unit.precision is Precision.CENTURY:
        return _century_words(unit.year)
    if unit.precision is Precision.DECADE:
        return f"{unit.year}s" if unit.year > 0 else f"{1 - unit.year} to {-8 - unit.year} BC"
    year = year_words(unit.year)
    if unit.month is None:
        return year
    if unit.month in _YEAR_PARTS:
        return f"{_YEAR_PARTS[unit.month]} {year}"
    name = MONTHS[unit.month - 1]
    return f"{name} {year}" if unit.day is None else f"{unit.day} {name} {year}"


def _century_words(first_year: int) -> str:
    if first_year >= 0:
        return f"{ordinal(first_year // 100 + 1)} century"
    return f"{ordinal(-(first_year // 100))} century BC"


def date_words(date: HistoricalDate) -> str:
    """A date in words, with "about" and the vague part: ``about 1830``, ``mid-1970s``, ``1964 to 1982``."""
    if date.start is not None and not date.is_interval:
        prefix = "about " if date.approximate else ""
        part = {"": "", "mid": "mid-"}.get(date.part, f"{date.part} ")
        doubt = " (uncertain)" if date.uncertain else ""
        return f"{prefix}{part}{unit_words(date.start)}{doubt}"
    if date.start is None:
        assert date.end is not None
        return f"until {_end_words(date.end)}"
    if date.end is None:
        return f"from {_end_words(date.start)} onwards"
    return _interval_words(date.start, date.end)


def _end_words(unit: CalendarUnit) -> str:
    return ("about " if unit.approximate else "") + unit_words(unit)


def _interval_words(start: CalendarUnit, end: CalendarUnit) -> str:
    first, last = _end_words(start), _end_words(end)
    both_days = start.precision is end.precision is Precision.DAY
    if both_days and (start.year, start.month) == (end.year, end.month):
        return f"{start.day} to {last}"
    if start.year == end.year and start.month is not None and end.month is not None:
        first = first.removesuffix(f" {year_words(start.year)}")
    return f"{first} to {last}"


def precision_words(date: HistoricalDate) -> str:
    """What the precision of a date means: ``exact to the day``, ``a period``, ``approximate``."""
    if date.start is None or date.end is None:
        return "open at one end"
    if date.approximate:
        return "approximate"
    if date.part:
        return f"the {date.part} part of it"
    return _MEANING[date.precision]


_PARTS = {"early": "the first third of ", "mid": "the middle third of ", "late": "the last third of "}


def meaning_words(date: HistoricalDate) -> str:
    """What a date tells and what it leaves open: ``some day in 1990: the source names only the year``."""
    if date.start is None or date.end is None:
        return _open_meaning(date)
    if date.is_interval:
        return "a period: the source names where it begins and where it ends"
    unit, name = date.start, str(date.start.precision)
    words = unit_words(unit)
    if unit.precision in (Precision.DECADE, Precision.CENTURY) and unit.year > 0:
        words = f"the {words}"
    if unit.precision in (Precision.QUARTER, Precision.HALF):
        words = f"the {words}"
    if date.uncertain:
        return f"perhaps {words}: the source is in doubt"
    if date.approximate:
        return f"around {words}: the source gives no exact {name}"
    if date.part:
        return f"some day in {_PARTS[date.part]}{words}: the source says “{date.part}” and no more"
    if unit.precision is Precision.DAY:
        return "on this day: the source names the day"
    return f"some day in {words}: the source names only the {_NAMED.get(unit.precision, name)}"


_NAMED = {Precision.HALF: "half of the year"}
"""What a source names, where the precision's own word would not tell."""


def _open_meaning(date: HistoricalDate) -> str:
    known = date.start or date.end
    assert known is not None
    if date.start is None:
        return f"lasted until {_end_words(known)}: the source names no beginning"
    return f"began {_when_words(known)}: the source names no end"


def _when_words(unit: CalendarUnit) -> str:
    if unit.approximate:
        return _end_words(unit)
    return f"{'on' if unit.day is not None else 'in'} {unit_words(unit)}"


def day_words(number: int) -> str:
    """A day number in words: ``17 June 1987``, ``15 March 44 BC``."""
    year, month, day = civil_day(number)
    return f"{day} {MONTHS[month - 1]} {year_words(year)}"
