"""What an axis is divided into that counts from one day: years, months and days before and after it.

Years and months are those of the mean length, since every thread counts from a day of its own.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from functools import partial

from explorer.chronicle.dates.days import MEAN_YEAR
from explorer.language import counted, mark, number_words, plural, tr
from explorer.timeline.axis.tickmarks import Mark, Reckoning, Texts, Unit
from explorer.timeline.axis.timescale import TimeScale

MEAN_MONTH = MEAN_YEAR / 12

MINUS = "\u2212"

_LENGTHS: dict[Unit, float] = {"day": 1.0, "month": MEAN_MONTH, "year": MEAN_YEAR}

_MONTHS_TOLD = 3 * MEAN_YEAR
"""Within so many days from its beginning, time is told in months."""

_DAYS_TOLD = 92.0
"""Within so many days from its beginning, time is told in days."""


def since(day: int) -> Reckoning:
    """The reckoning that counts from the middle of a day of the axis, where the mark of an event stands."""
    zero = day + 0.5
    return Reckoning(partial(_marks, zero), partial(_stretches, zero), partial(_widest, zero))


def signed(number: int) -> str:
    """``+10``, ``−10`` with a true minus, ``0``."""
    sign = "+" if number > 0 else MINUS if number < 0 else ""
    return f"{sign}{number_words(abs(number))}"


def months_text(months: int, *, short: bool = False) -> str:
    """``+3 months``, ``−1 year``, ``+2 years 3 months``, or in short ``+2 y 3 m``."""
    years, rest = divmod(abs(months), 12)
    sign = signed(months)[:1]
    if not rest:
        return f"{sign}{counted(years, 'year')}" if years else "0"
    if not years:
        return f"{sign}{counted(rest, 'month')}"
    if short:
        return sign + tr("{years} y {months} m", years=number_words(years), months=rest)
    return f"{sign}{counted(years, 'year')} {counted(rest, 'month')}"


def elapsed_words(days: float) -> str:
    """The time from the zero of the axis to a moment: days near it, months, and years far from it."""
    if abs(days) < _DAYS_TOLD:
        number = math.floor(days + 0.5)
        return _days_text(number)
    return months_text(math.trunc(days / MEAN_MONTH))


def range_text(first: float, last: float) -> str:
    """A stretch of time counted from the zero of the axis: ``−10 to +40 years``."""
    if last - first > _MONTHS_TOLD:
        low, high = (signed(round(day / MEAN_YEAR)) for day in (first, last))
        return tr("{first} to {last} years", first=low, last=high)
    if last - first > _DAYS_TOLD:
        low, high = (months_text(round(day / MEAN_MONTH)) for day in (first, last))
        return tr("{first} to {last}", first=low, last=high)
    low, high = (signed(round(day)) for day in (first, last))
    return tr("{first} to {last} days", first=low, last=high)


def _days_text(number: int) -> str:
    return plural(abs(number), "{n} day", "{n} days", n=signed(number))


def _text(unit: Unit, number: int) -> str:
    if unit == "year":
        return signed(number)
    if unit == "month":
        return months_text(number, short=True)
    return _days_text(number) if number else "0"


def _marks(zero: float, scale: TimeScale, unit: Unit, count: int, round_to: int) -> Iterator[Mark]:
    length = _LENGTHS[unit]
    first = math.floor((scale.first_day - zero) / (length * count)) * count
    last = math.ceil((scale.last_day - zero) / length)
    for number in range(first, last + 1, count):
        strong = number == 0 or (round_to > 0 and number % round_to == 0)
        yield zero + number * length, _text(unit, number), strong


def _stretches(zero: float, scale: TimeScale, upper: Unit, count: int) -> Iterator[tuple[float, Texts]]:
    """Above years stands that they are years; above months and days, how far away they are."""
    if upper == "year" and count > 1:
        yield scale.first_day - 1.0, (tr("years"), tr("years"))
        return
    length = _LENGTHS[upper]
    first = math.floor((scale.first_day - zero) / length)
    last = math.ceil((scale.last_day - zero) / length)
    for number in range(first, last + 1):
        yield zero + number * length, _away(upper, number)


_NEXT_TO_ZERO: dict[tuple[Unit, int], str] = {
    ("day", 0): mark("the day after"),
    ("day", -1): mark("the day before"),
    ("month", 0): mark("the month after"),
    ("month", -1): mark("the month before"),
    ("year", 0): mark("the year after"),
    ("year", -1): mark("the year before"),
}
"""The names of the stretches at either side of the zero."""


def _away(unit: Unit, number: int) -> Texts:
    """The name of the month or year that begins so many of them after the zero."""
    if number in (0, -1):
        return tr(_NEXT_TO_ZERO[unit, number]), tr("after") if number == 0 else tr("before")
    whole = number if number > 0 else number + 1
    months = whole * 12 if unit == "year" else whole
    return months_text(months), months_text(months, short=True)


def _widest(zero: float, unit: Unit, scales: Iterable[TimeScale]) -> str:
    edges = [day - zero for scale in scales for day in (scale.first_day, scale.last_day)]
    texts = [_text(unit, math.floor(edge / _LENGTHS[unit])) for edge in edges]
    if unit == "month":
        texts += [_text(unit, 12 * math.floor(edge / MEAN_YEAR) + 11) for edge in edges]
        texts.append(months_text(11))
    return max(texts, key=len)
