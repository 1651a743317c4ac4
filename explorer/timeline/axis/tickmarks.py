"""What the calendar divides the axis into: years, months and days as marks, and named stretches of them."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from explorer.chronicle.dates.days import civil_day, day_number, month_length
from explorer.chronicle.dates.wording import month_name, ordinal, year_words
from explorer.language import mark, said, tr
from explorer.timeline.axis.timescale import TimeScale

Unit = Literal["day", "month", "year"]

Mark = tuple[float, str, bool]
"""A day number, its text, and whether it is round."""

Texts = tuple[str, str]
"""The name of a stretch of the upper row, in full and short."""


@dataclass(frozen=True, slots=True)
class Reckoning:
    """A way to count time along an axis.

    ``marks`` gives the marks of the lower row for a scale, a unit, every how manieth of them has one, and
    which numbers are round; ``stretches`` the first days and names of the stretches of the upper row for a
    scale, a unit and how many of them make a stretch; ``widest`` the widest text of a unit for some scales.
    """

    marks: Callable[[TimeScale, Unit, int, int], Iterator[Mark]]
    stretches: Callable[[TimeScale, Unit, int], Iterator[tuple[float, Texts]]]
    widest: Callable[[Unit, Iterable[TimeScale]], str]


def year_text(year: int) -> str:
    """An astronomical year on the axis: ``500 BC``, ``AD 500``, ``1831``."""
    if year <= 0:
        return year_words(year)
    return tr("AD {year}", year=year) if year < 1000 else str(year)


def _counted_years(first: int, last: int, count: int) -> Iterator[tuple[int, int]]:
    """Astronomical years, with their number as counted (negative BC), every ``count`` years.

    There is no year 0: the years BC are counted back from 1 BC, and AD 1 stands where 0 would; of every
    second year it is left out, since AD 2 follows too closely.
    """
    start = (first - 1) // count * count
    for number in range(start, last + 1, count):
        if count == 1 and number <= 0:
            yield number, number  # every year has its own tick: 1 BC is the astronomical year 0
        elif count != 2 or number:
            yield (number + 1 if number < 0 else max(number, 1)), number


def _years(scale: TimeScale, count: int, round_to: int) -> Iterator[Mark]:
    """Every ``count``-th year of a scale; those are round that ``round_to`` divides."""
    first, last = _first_year(scale), civil_day(math.ceil(scale.last_day)).year
    for year, number in _counted_years(first, last, count):
        counted = year - 1 if count == 1 and year <= 0 else number
        yield day_number(year), year_text(year), counted % round_to == 0


def _first_year(scale: TimeScale) -> int:
    return civil_day(math.floor(scale.first_day)).year


def _months(scale: TimeScale, count: int, round_to: int) -> Iterator[Mark]:
    """Every ``count``-th month of a scale; it is round where ``round_to`` divides its number."""
    year, month, _ = civil_day(math.floor(scale.first_day))
    number = (year * 12 + month - 1) // count * count
    while (day := day_number(number // 12, number % 12 + 1)) <= scale.last_day:
        yield day, month_name(number % 12 + 1, short=True), number % round_to == 0
        number += count


def _days(scale: TimeScale, count: int, round_to: int) -> Iterator[Mark]:
    """Days of the month; each month begins anew with 1, so the last days before it are left out."""
    year, month, _ = civil_day(math.floor(scale.first_day))
    number = year * 12 + month - 1
    while (start := day_number(number // 12, number % 12 + 1)) <= scale.last_day:
        length = month_length(number // 12, number % 12 + 1)
        for offset in range(0, length, count):
            day = max(offset, 1) if count > 2 else offset + 1
            if length - day >= count // 2 - (count == 1):
                yield start + day - 1, str(day), day == 1
        number += 1


def _stretches(scale: TimeScale, upper: Unit, count: int) -> Iterator[tuple[float, Texts]]:
    """First days and names of the stretches of the upper row that reach into the view."""
    if upper == "month":
        year, month, _ = civil_day(math.floor(scale.first_day))
        number = year * 12 + month - 1
        while (day := day_number(number // 12, number % 12 + 1)) <= scale.last_day:
            yield day, _month_texts(number)
            number += 1
        return
    first, last = _first_year(scale), civil_day(math.ceil(scale.last_day)).year
    for year, number in _counted_years(first - count, last, count):
        following = number + count
        next_year = following + 1 if following < 0 else max(following, 1)
        if count == 1:
            next_year = year + 1
        if day_number(next_year) > scale.first_day:
            yield day_number(year), _stretch_texts(year, number, count)


def _stretch_texts(year: int, number: int, count: int) -> Texts:
    """``1960s``, ``19th century``, ``2nd millennium BC``, a year: the name of ``count`` years."""
    if count == 1:
        return year_text(year), year_text(year)
    if count == 10:
        return _decade_text(number), _decade_text(number)
    place = ordinal(number // count + 1 if number >= 0 else -number // count)
    return tr(_AGES[count, number < 0][0], nth=place), tr(_AGES[count, number < 0][1], nth=place)


_AGES = {
    (100, False): (mark("{nth} century"), mark("{nth} c.")),
    (100, True): (mark("{nth} century BC"), mark("{nth} c. BC")),
    (1000, False): (mark("{nth} millennium"), mark("{nth} mill.")),
    (1000, True): (mark("{nth} millennium BC"), mark("{nth} mill. BC")),
}
"""The names of centuries and millennia, in full and short, by their years and whether they are BC."""


def _month_texts(number: int) -> Texts:
    """The name of a month by how many there were since the year 0, with its year as the axis tells it."""
    year, month = year_text(number // 12), number % 12 + 1
    full = tr("{month} {year}", month=month_name(month), year=year)
    return full, said("short", "{month} {year}", month=month_name(month, short=True), year=year)


def _decade_text(number: int) -> str:
    """A decade by the number it begins with as counted: ``1960s``, ``AD 50s``, ``60–51 BC``."""
    if number < 0:
        return tr("{first}–{last} BC", first=-number, last=-number - 9)
    if number == 0:
        return tr("AD 1–9")
    return tr("AD {year}s", year=number) if number < 1000 else said("axis", "{year}s", year=number)


_MARKS: dict[Unit, Callable[[TimeScale, int, int], Iterator[Mark]]] = {
    "day": _days,
    "month": _months,
    "year": _years,
}


def _marks(scale: TimeScale, unit: Unit, count: int, round_to: int) -> Iterator[Mark]:
    return _MARKS[unit](scale, count, round_to)


_WORDIEST = 999
"""The last year that is told with its era: no other after it is told in more letters."""


def _widest(unit: Unit, scales: Iterable[TimeScale]) -> str:
    if unit == "year":
        edges = [
            tuple(civil_day(math.floor(day)).year for day in (scale.first_day, scale.last_day))
            for scale in scales
        ]
        years = (year for first, last in edges for year in (first, min(max(first, _WORDIEST), last), last))
        return max(map(year_text, years), key=len)
    names = [month_name(number, short=True) for number in range(1, 13)]
    return "30" if unit == "day" else max(names, key=lambda name: (len(name), name == names[4]))


CALENDAR = Reckoning(_marks, _stretches, _widest)
"""Years, months and days of the calendar."""
