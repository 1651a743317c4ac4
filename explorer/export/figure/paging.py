"""What a figure shows divided into pages: the days of a long timeline, or its bands."""

from __future__ import annotations

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


def shares(shown: Shown, columns: Columns, pages: int) -> list[Shown]:
    """What each of so many pages shows: bands that follow one another, as many on each, of these columns.

    Every event stands in one band, as events by kind do.
    """
    page = columns.lane.astype(np.int64) * pages // len(columns.lanes)
    return [
        replace(
            shown,
            events=tuple(shown.events[event] for event in events),
            places=tuple(shown.places[event] for event in events),
        )
        for number in range(pages)
        for events in (np.sort(columns.event[page == number]).tolist(),)
    ]
