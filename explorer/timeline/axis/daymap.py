"""Days of the calendar and days of the axis: the same, but for the empty stretches an axis leaves out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from explorer.chronicle.dates.days import MEAN_YEAR

Doubles = NDArray[np.float64]

Days = TypeVar("Days", float, Doubles)

FULLEST = 0.6
"""The most of a view's width that one break may fill."""


@dataclass(frozen=True, slots=True)
class Break:
    """A stretch of the calendar that is shrunk to ``length`` days of the axis.

    ``first`` and ``last`` are day numbers of the calendar, ``at`` is one of the axis; ``last`` and the end of
    the axis's stretch are the first days after it.
    """

    first: int
    last: int
    at: int
    length: int

    @property
    def end(self) -> int:
        """The first day of the axis after the break."""
        return self.at + self.length

    @property
    def years(self) -> int:
        """The years left out, rounded."""
        return round((self.last - self.first) / MEAN_YEAR)


@dataclass(frozen=True, slots=True)
class DayMap:
    """Leads days of the calendar to days of the axis and back; both are day numbers.

    It rises everywhere. Outside of breaks a day of the calendar is a day of the axis, whole numbers stay
    whole and the way back is exact; inside of one, days lie evenly. After the last break both are the same
    number, so that what is mapped never leaves the days a timeline can show.
    """

    breaks: tuple[Break, ...] = ()
    _calendar: tuple[int, ...] = field(init=False, repr=False, compare=False)
    _axis: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        gaps = self.breaks
        if any(not (0 < gap.length <= gap.last - gap.first) for gap in gaps) or any(
            after.first - before.last != after.at - before.end or after.first < before.last
            for before, after in pairwise(gaps)
        ):
            raise ValueError("breaks must shrink stretches that follow one another")
        object.__setattr__(self, "_calendar", tuple(day for gap in gaps for day in (gap.first, gap.last)))
        object.__setattr__(self, "_axis", tuple(day for gap in gaps for day in (gap.at, gap.end)))

    @classmethod
    def leaving_out(cls, stretches: Iterable[tuple[int, int]], length: int) -> DayMap:
        """A map with a break of ``length`` axis days for each of the stretches (first day, day after it).

        They must not overlap. Raises ValueError where one is shorter than its break.
        """
        gained, found = 0, []
        for first, last in sorted(stretches, reverse=True):
            gained += last - first - length
            found.append(Break(first, last, first + gained, length))
        return cls(tuple(reversed(found)))

    def to_axis(self, day: Days) -> Days:
        """The days of the axis at which days of the calendar stand: a number, or an array of float64."""
        return _mapped(day, self._calendar, self._axis)

    def to_day(self, axis: Days) -> Days:
        """The days of the calendar that stand at days of the axis; the inverse of :meth:`to_axis`."""
        return _mapped(axis, self._axis, self._calendar)

    def break_at(self, axis: float) -> Break | None:
        """The break in which a day of the axis lies; None outside of all."""
        return next((gap for gap in self.breaks if gap.at <= axis < gap.end), None)

    def shown(self, first: float, last: float) -> tuple[float, float]:
        """A range of calendar days without the part of a break at either end, of which nothing is shown."""
        for gap in self.breaks:
            if gap.first <= first < gap.last < last:
                first = float(gap.last)
            if first < gap.first < last <= gap.last:
                last = float(gap.first)
        return first, last

    def stretches(self, first: float, last: float) -> list[tuple[float, float]]:
        """The unbroken stretches between two days of the axis, in order; empty ones are left out."""
        edges = [first, *(day for day in self._axis if first < day < last), last]
        return [(low, high) for low, high in pairwise(edges) if self.break_at((low + high) / 2) is None]

    def off_break(self, first: float, last: float, heading: float = 0.0) -> tuple[float, float]:
        """A range of axis days moved so that no break fills more of it than FULLEST.

        It is moved over the break where it is ``heading`` (above 0: to later days), or else back to the side
        of which more is in view, so that there is always something to see.
        """
        most = FULLEST * (last - first)
        for gap in self.breaks:
            if min(gap.end, last) - max(gap.at, first) > most:
                later = heading > 0 or (heading == 0 and last - gap.end > gap.at - first)
                moved = gap.end - most - first if later else gap.at + most - last
                return first + moved, last + moved
        return first, last


PLAIN = DayMap()
"""The map that leaves nothing out."""


def _mapped(days: Days, source: Sequence[int], target: Sequence[int]) -> Days:
    """The piecewise linear way from the edges in ``source`` to those in ``target``."""
    if not source:
        return days
    if isinstance(days, np.ndarray):
        return _mapped_array(days, source, target)
    place = bisect_right(source, days)
    edge = max(place - 1, 0)
    if place % 2 == 0:
        return days + (target[edge] - source[edge])
    share = (target[place] - target[edge]) / (source[place] - source[edge])
    return target[edge] + (days - source[edge]) * share


def _mapped_array(values: Doubles, source: Sequence[int], target: Sequence[int]) -> Doubles:
    begin, goal = np.array(source, dtype=np.float64), np.array(target, dtype=np.float64)
    place = np.searchsorted(begin, values, side="right")
    edge = np.maximum(place - 1, 0)
    inside = place % 2 == 1
    after = np.where(inside, place, edge)
    share = np.ones(len(values))
    share[inside] = ((goal[after] - goal[edge])[inside]) / ((begin[after] - begin[edge])[inside])
    shifted = values + (goal[edge] - begin[edge])
    mapped: Doubles = np.where(inside, goal[edge] + (values - begin[edge]) * share, shifted)
    return mapped
