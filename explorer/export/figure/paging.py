"""What a figure shows divided into pages: the days of a long timeline, or its bands."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from itertools import pairwise

import numpy as np

from explorer.chronicle.dates.days import civil_day, day_number
from explorer.export.figure.caption import Shown
from explorer.timeline.index.columns import Columns


def stretches(shown: Shown, pages: int) -> list[tuple[float, float]]:
    """The days of each page, the last one excluded: about as many events on each, parted at New Year.

    There are fewer pages than asked for where there are not so many years with events.
    """
    assert shown.first is not None
    assert shown.last is not None
    first, end = shown.first, shown.last + 1
    starts = sorted(max(event.date.sort_key[0], first) for event in shown.events)
    edges = [first]
    for number in range(1, pages):
        day = starts[number * len(starts) // pages]
        edge = day_number(civil_day(day).year)
        if edges[-1] < edge < end and any(edges[-1] <= start < edge for start in starts):
            edges.append(edge)
    return [(float(one), float(other)) for one, other in pairwise([*edges, end])]


def shares(columns: Columns, pages: int) -> list[tuple[str, ...]]:
    """The keys of the bands on each of so many pages: those that follow one another, as many on each."""
    count = len(columns.lanes)
    edges = [(number * count + pages - 1) // pages for number in range(pages + 1)]
    return [tuple(lane.key for lane in columns.lanes[first:end]) for first, end in pairwise(edges)]


def in_bands(shown: Shown, columns: Columns, keys: Collection[str]) -> Shown:
    """What is shown in the bands of these keys, of all in ``columns``."""
    wanted = [number for number, lane in enumerate(columns.lanes) if lane.key in keys]
    events = np.unique(columns.event[np.isin(columns.lane, wanted)]).tolist()
    return replace(
        shown,
        events=tuple(shown.events[event] for event in events),
        places=tuple(shown.places[event] for event in events),
    )
