"""The overview strip: how many events stand where in all of the time shown."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from explorer.timeline.axis.timescale import FIRST_DAY
from explorer.timeline.index.index import TimelineIndex
from explorer.timeline.stack.groups import group_of_lanes


def density(index: TimelineIndex, first: float, last: float, bins: int) -> NDArray[np.float64]:
    """The number of entries whose middle lies in each of ``bins`` equal stretches from ``first`` to ``last``.

    Raises ValueError unless first < last and bins > 0.
    """
    counts: NDArray[np.float64] = by_lane(index, first, last, bins).sum(axis=0)
    return counts


def by_lane(index: TimelineIndex, first: float, last: float, bins: int) -> NDArray[np.float64]:
    """Like :func:`density`, one row per lane."""
    if not first < last or bins <= 0:
        raise ValueError(f"no {bins} bins from {first} to {last}")
    edges = np.ceil(np.linspace(first, last, bins + 1)).astype(np.int64)
    return np.diff(index.ranks(edges), axis=1).astype(np.float64)


def by_group(index: TimelineIndex, first: float, last: float, bins: int) -> NDArray[np.float64]:
    """Like :func:`density`, one row per thread of a stack; one row where nothing is stacked."""
    lanes, groups = by_lane(index, first, last, bins), group_of_lanes(index.columns)
    return np.add.reduceat(lanes, np.flatnonzero(np.diff(groups, prepend=-1)), axis=0)


@dataclass(frozen=True, slots=True)
class Strip:
    """The room for a histogram: from its ``ground`` line, as shares of the strip's height from the top.

    Its bars rise by ``rise`` of the height at the most; where that is negative they hang down.
    """

    ground: float
    rise: float


def strips(threads: int) -> list[Strip]:
    """Where the histograms of so many threads stand: one, two back to back, or more one below another."""
    if threads == 2:
        return [Strip(0.5, 0.5), Strip(0.5, -0.5)]
    return [Strip((number + 1) / threads, 1 / threads) for number in range(threads)]


def span(index: TimelineIndex, margin: float = 0.03) -> tuple[float, float]:
    """The days the strip shows: those of all entries and a share of ``margin`` more on each side."""
    found = index.extent
    if found is None:
        return float(FIRST_DAY), float(FIRST_DAY + 1)
    extra = max((found[1] - found[0]) * margin, 15.0)
    return found[0] - extra, found[1] + extra
