"""The days of a long timeline divided into pages."""

from __future__ import annotations

from itertools import pairwise

from explorer.chronicle.dates.days import civil_day, day_number
from explorer.export.figure.caption import Shown


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
