"""The axis: two rows of ticks from millennia to days, chosen from a table by the room their texts need."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from explorer.chronicle.days import MEAN_YEAR, civil_day, day_number, month_length
from explorer.chronicle.wording import MONTHS, ordinal
from explorer.timeline.drawlist import Tick
from explorer.timeline.labels import Measure
from explorer.timeline.timescale import TimeScale

Unit = Literal["day", "month", "year"]

GAP = 14.0
"""The least distance in pixels between two texts of a row."""


@dataclass(frozen=True, slots=True)
class Step:
    """One way to divide the axis.

    Ticks stand every ``count`` units; those at multiples of ``round_to`` are strong. ``upper`` and
    ``upper_count`` divide the upper row (count 0: none). ``days`` is the least length of a step in days.
    """

    unit: Unit
    count: int
    round_to: int
    upper: Unit
    upper_count: int

    @property
    def days(self) -> float:
        """The mean length of a step in days."""
        return self.count * {"day": 1.0, "month": MEAN_YEAR / 12, "year": MEAN_YEAR}[self.unit]


STEPS = (
    Step("day", 1, 0, "month", 1),
    Step("day", 2, 0, "month", 1),
    Step("day", 5, 0, "month", 1),
    Step("day", 10, 0, "month", 1),
    Step("month", 1, 12, "year", 1),
    Step("month", 3, 12, "year", 1),
    Step("month", 6, 12, "year", 1),
    Step("year", 1, 10, "year", 10),
    Step("year", 2, 10, "year", 10),
    Step("year", 5, 10, "year", 10),
    Step("year", 10, 100, "year", 100),
    Step("year", 20, 100, "year", 100),
    Step("year", 50, 100, "year", 100),
    Step("year", 100, 1000, "year", 1000),
    Step("year", 200, 1000, "year", 1000),
    Step("year", 500, 1000, "year", 1000),
    Step("year", 1000, 5000, "year", 0),
    Step("year", 2000, 10000, "year", 0),
    Step("year", 5000, 10000, "year", 0),
)
"""From the finest to the coarsest; the finest whose texts have room is taken."""

Mark = tuple[int, str, bool]
"""A day number, its text, and whether it is round."""


def ticks(scale: TimeScale, measure: Measure) -> tuple[Tick, ...]:
    """The ticks of both rows for a scale, in order of x, the lower row first."""
    step = _step_for(scale, measure)
    lower = tuple(
        Tick(scale.to_x(day), text, 0, strong)
        for day, text, strong in _MARKS[step.unit](scale, step.count, step.round_to)
        if -1.0 <= scale.to_x(day) <= scale.width + 1.0
    )
    return lower + _upper(scale, step, measure)


def _step_for(scale: TimeScale, measure: Measure) -> Step:
    room = {unit: measure.width(_widest(unit, scale), True) + GAP for unit in ("day", "month", "year")}
    for step in STEPS:
        if step.days * scale.pixels_per_day >= room[step.unit]:
            return step
    return STEPS[-1]


def _widest(unit: str, scale: TimeScale) -> str:
    if unit == "year":
        first, last = (civil_day(math.floor(day)).year for day in (scale.first_day, scale.last_day))
        return max((year_text(first), year_text(last)), key=len)
    return "30" if unit == "day" else "May"


def year_text(year: int) -> str:
    """An astronomical year on the axis: ``500 BC``, ``AD 500``, ``1831``."""
    if year <= 0:
        return f"{1 - year} BC"
    return f"AD {year}" if year < 1000 else str(year)


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
    first, last = _first_year(scale), civil_day(math.ceil(scale.last_day)).year
    for year, number in _counted_years(first, last, count):
        counted = year - 1 if count == 1 and year <= 0 else number
        yield day_number(year), year_text(year), counted % round_to == 0


def _first_year(scale: TimeScale) -> int:
    return civil_day(math.floor(scale.first_day)).year


def _months(scale: TimeScale, count: int, round_to: int) -> Iterator[Mark]:
    year, month, _ = civil_day(math.floor(scale.first_day))
    number = (year * 12 + month - 1) // count * count
    while (day := day_number(number // 12, number % 12 + 1)) <= scale.last_day:
        yield day, MONTHS[number % 12][:3], number % round_to == 0
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


_MARKS: dict[Unit, Callable[[TimeScale, int, int], Iterator[Mark]]] = {
    "day": _days,
    "month": _months,
    "year": _years,
}


def _upper(scale: TimeScale, step: Step, measure: Measure) -> tuple[Tick, ...]:
    """The upper row; the stretch under way at the left edge keeps its text on screen while there is room.

    All stretches are written alike: in the fullest way for which every whole one has room.
    """
    if not step.upper_count:
        return ()
    starts = list(_stretches(scale, step))
    ends = [scale.to_x(start) for start, _ in starts[1:]] + [math.inf]
    edges = [(scale.to_x(start), end) for (start, _), end in zip(starts, ends, strict=True)]
    forms = list(zip(*(texts for _, texts in starts), strict=True))
    widths = [[measure.width(text, True) + GAP / 2 for text in form] for form in forms]
    whole = [x >= 0 and end <= scale.width for x, end in edges]
    fitting = (
        number
        for number, form in enumerate(widths)
        if all(
            end - x >= width for (x, end), width, is_whole in zip(edges, form, whole, strict=True) if is_whole
        )
    )
    chosen = next(fitting, len(forms) - 1)
    return tuple(
        Tick(max(x, 0.0), text, 1, True)
        for (x, end), text, width in zip(edges, forms[chosen], widths[chosen], strict=True)
        if x < scale.width and end - max(x, 0.0) >= width
    )


Texts = tuple[str, str]
"""The name of a stretch of the upper row, in full and short."""


def _stretches(scale: TimeScale, step: Step) -> Iterator[tuple[int, Texts]]:
    """First days and names of the stretches of the upper row that reach into the view."""
    if step.upper == "month":
        year, month, _ = civil_day(math.floor(scale.first_day))
        number = year * 12 + month - 1
        while (day := day_number(number // 12, number % 12 + 1)) <= scale.last_day:
            name, in_year = MONTHS[number % 12], year_text(number // 12)
            yield day, (f"{name} {in_year}", f"{name[:3]} {in_year}")
            number += 1
        return
    first, last = _first_year(scale), civil_day(math.ceil(scale.last_day)).year
    for year, number in _counted_years(first - step.upper_count, last, step.upper_count):
        following = number + step.upper_count
        next_year = following + 1 if following < 0 else max(following, 1)
        if step.upper_count == 1:
            next_year = year + 1
        if day_number(next_year) > scale.first_day:
            yield day_number(year), _stretch_texts(year, number, step.upper_count)


def _stretch_texts(year: int, number: int, count: int) -> Texts:
    """``1960s``, ``19th century``, ``2nd millennium BC``, a year: the name of ``count`` years."""
    if count == 1:
        return year_text(year), year_text(year)
    if count == 10:
        return _decade_text(number), _decade_text(number)
    era = " BC" if number < 0 else ""
    place = ordinal(number // count + 1 if number >= 0 else -number // count)
    name, short = ("century", "c.") if count == 100 else ("millennium", "mill.")
    return f"{place} {name}{era}", f"{place} {short}{era}"


def _decade_text(number: int) -> str:
    """A decade by the number it begins with as counted: ``1960s``, ``AD 50s``, ``60–51 BC``."""
    if number < 0:
        return f"{-number}–{-number - 9} BC"
    if number == 0:
        return "AD 1–9"
    return f"AD {number}s" if number < 1000 else f"{number}s"
