"""Numbers above a band whose marks crowd: for each run of neighbours one range, over a bracket."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from explorer.export.figure.frame import Frame
from explorer.export.scene import Item, Line, Measure, Text
from explorer.timeline.elements import Band
from explorer.timeline.index.columns import Columns

RULER = 19.0
"""Height in units of the room at the head of a band for its numbers."""

NUMBER_SIZE = 10
"""Size in units of the numbers of events."""

LONGEST = 90.0
"""Words of a run that are longer than this are more than a reader takes in."""

_BASELINE, _BRACKET, _TICK = 12.0, 15.5, 3.5  # below the head of the band, and how far a bracket's ends reach
_APART = 5.0

Entries = NDArray[np.int64]


class Run(NamedTuple):
    """Neighbours from the position ``first`` to ``last``, and from where to where their numbers stand."""

    first: int
    last: int
    left: float
    right: float


def carriers(columns: Columns) -> tuple[Entries, ...]:
    """The entries of each lane that carry the number of their event, in order of time.

    An event that several lanes show has its number in the first of them.
    """
    order = np.lexsort((columns.event, standing_days(columns), columns.lane))
    _, first = np.unique(columns.event[order], return_index=True)
    carrying = order[np.sort(first)]
    return tuple(carrying[columns.lane[carrying] == lane] for lane in range(len(columns.lanes)))


def standing_days(columns: Columns) -> NDArray[np.float64]:
    """The day at which each entry is looked for: where its bar begins, or its mark stands."""
    middle = (columns.start + (columns.end + 1.0)) / 2
    return np.where(columns.lasting(np.arange(len(columns), dtype=np.int32)), columns.start, middle)


def runs(xs: Sequence[float], wide: Callable[[int, int], float], width: float) -> list[Run]:
    """Neighbours joined until the numbers of all runs stand clear of each other, within ``width`` units.

    ``xs`` never fall. ``wide`` is the width of the numbers of those from a position to another.
    """
    found: list[Run] = []
    for at in range(len(xs)):
        run = _run(at, at, xs, wide, width)
        while found and (found[-1].right + _APART > run.left or xs[run.first - 1] == xs[run.first]):
            run = _run(found.pop().first, at, xs, wide, width)
        found.append(run)
    return found


def _run(first: int, last: int, xs: Sequence[float], wide: Callable[[int, int], float], width: float) -> Run:
    """Numbers stand above the middle of their run, but within the plot."""
    room = wide(first, last)
    left = min(max((xs[first] + xs[last] - room) / 2, 0.0), max(width - room, 0.0))
    return Run(first, last, left, left + room)


def ruler_items(
    band: Band,
    xs: Sequence[float],
    words: Sequence[str],
    found: Sequence[Run],
    frame: Frame,
    measure: Measure,
) -> Iterator[Item]:
    """The numbers of runs at the head of a band, each above a bracket, in coordinates of the page."""
    top, muted = frame.y + band.y0, frame.theme.muted
    for run, text in zip(found, words, strict=True):
        left, right, y = frame.x + xs[run.first], frame.x + xs[run.last], top + _BRACKET
        width = measure(text, NUMBER_SIZE)
        yield Text(frame.x + run.left, top + _BASELINE, text, NUMBER_SIZE, frame.theme.ink, width)
        if right > left:
            yield Line(left, y, right, y, muted, 0.8)
        for x in dict.fromkeys((left, right)):
            yield Line(x, y, x, y + _TICK, muted, 0.8)
