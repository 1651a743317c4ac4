"""How the events of threads lie over time: the bars of the sparklines in the tree."""

from __future__ import annotations

from collections.abc import Iterable, Set
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.long_arrays import numbers_of
from explorer.window.tree.rows import Row, Threads

BINS = 18
"""In how many stretches of time events are counted."""

EARLY = 20
"""The earliest of so many events share the first stretch, so that the others are not crowded by a few."""


def activity_of(chronicle: Chronicle) -> Activity:
    """The activity of a chronicle's threads, which is kept with it."""
    activity: Activity = vars(chronicle).setdefault("activity of threads", Activity(chronicle))
    return activity


class Activity:
    """Counts the events of a chronicle's threads, each row's when it is first asked for.

    It does not hold the chronicle, with which it is kept: that is let go of when it is shown no more.
    """

    def __init__(self, chronicle: Chronicle) -> None:
        self._threads, self._days = chronicle.threads, chronicle.days
        self._known: dict[Threads, tuple[float, ...]] = {}

    @property
    def known(self) -> Set[Threads]:
        """The threads whose events have been counted."""
        return self._known.keys()

    def work_out(self, rows: Iterable[Row]) -> None:
        """Count the events of some rows now, as where nobody waits for it."""
        for row in rows:
            self.bars(row.threads)

    def bars(self, threads: Threads) -> tuple[float, ...]:
        """Events in each of BINS stretches of time, as shares of the fullest stretch, 0 to 1."""
        if threads not in self._known:
            counts = np.bincount(self._bins[self._marks(threads)], minlength=BINS)
            self._known[threads] = tuple((counts / max(int(counts.max()), 1)).tolist())
        return self._known[threads]

    def _marks(self, threads: Threads) -> NDArray[np.bool_]:
        """Which events stand in any of some threads; one that several of them tell counts once."""
        marks = np.zeros(len(self._bins), dtype=np.bool_)
        for key in threads:
            places = self._threads[key]
            if len(places) == len(marks):
                marks[:] = True
            else:
                marks[np.array(places, dtype=np.int64)] = True
        return marks

    @cached_property
    def _bins(self) -> NDArray[np.int64]:
        """The stretch in which each event of the chronicle lies."""
        days = numbers_of(self._days)
        if not len(days):
            return days
        first = int(days[len(days) // EARLY])
        last = max(int(days[-1]), first + 1)
        return np.clip((days - first) * BINS // (last - first), 0, BINS - 1)
