"""The stretches of time in which nothing happened that an axis may leave out."""

from __future__ import annotations

import numpy as np

from explorer.chronicle.dates.days import MEAN_YEAR
from explorer.timeline.axis.daymap import PLAIN, DayMap
from explorer.timeline.index.columns import Columns

SHORTEST = 40 * MEAN_YEAR
"""Shorter gaps are not left out."""

WORTHWHILE = 0.12
"""A gap is left out if it is at least this share of the days there would be to show with it."""

MARGIN, LEAST_MARGIN = 0.05, 5 * MEAN_YEAR
"""Empty days that stay beside the events, as a share of those that stay, and at the least; they give the
headlines and the axis some room. A quarter of the gap is the most."""

SIGN = 0.06
"""The width of a break, as a share of the days that stay."""

Gap = tuple[int, int]
"""The first day of a gap and the first day after it."""


def empty_centuries(columns: Columns, shown: tuple[float, float] | None = None) -> DayMap:
    """The map that leaves out the long gaps between entries; it leaves out nothing where there is none.

    ``shown`` are the days to be shown where they are more than those of the entries.

    A gap is a stretch of days none of which any entry may fill: long periods, coarse dates, open ends and the
    days that disagreeing accounts tell leave none.
    """
    extent = columns.extent
    if extent is None:
        return PLAIN
    first_day, last_day = shown or extent
    whole = kept = max(last_day, extent[1]) - min(first_day, extent[0])
    chosen: list[Gap] = []
    for first, last in sorted(_gaps(columns), key=lambda gap: gap[0] - gap[1]):
        if last - first < max(SHORTEST, WORTHWHILE * kept):
            break
        kept -= last - first
        chosen.append((first, last))
    margin = max(MARGIN * kept, LEAST_MARGIN)
    parts = [_within(gap, margin) for gap in chosen]
    kept = whole - sum(last - first for first, last in parts)
    least = min((last - first for first, last in parts), default=0)
    # Breaks are alike, and none is longer than half of what it stands for.
    return DayMap.leaving_out(parts, max(min(round(SIGN * kept), least // 2), 1))


def _gaps(columns: Columns) -> list[Gap]:
    """All stretches between the days that entries may fill, in order."""
    first, last = columns.reach()
    for entry, (earliest, latest) in columns.told.items():
        first[entry], last[entry] = min(first[entry], earliest), max(last[entry], latest)
    order = np.argsort(first, kind="stable")
    filled, following = np.maximum.accumulate(last[order])[:-1] + 1, first[order][1:]
    empty = following > filled
    return list(zip(filled[empty].tolist(), following[empty].tolist(), strict=True))


def _within(gap: Gap, margin: float) -> Gap:
    """What is left out of a gap."""
    side = round(min(margin, (gap[1] - gap[0]) / 4))
    return gap[0] + side, gap[1] - side
