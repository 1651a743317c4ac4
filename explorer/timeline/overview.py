"""The overview strip: how many events stand where in all of the time shown."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from explorer.timeline.index import TimelineIndex
from explorer.timeline.timescale import FIRST_DAY


def density(index: TimelineIndex, first: float, last: float, bins: int) -> NDArray[np.float64]:
    """The number of entries whose middle lies in each of ``bins`` equal stretches from ``first`` to ``last``.

    Raises ValueError unless first < last and bins > 0.
    """
    counts: NDArray[np.float64] = by_lane(index, first, last, bins).sum(axis=0)
    return counts


def by_lane(index: TimelineIndex, first: float, last: float, bins: int) -> NDArray[np.float64]:
    """Like :func:`density`, one row per lane: for threads compared, one above and one below the line."""
    if not first < last or bins <= 0:
        raise ValueError(f"no {bins} bins from {first} to {last}")
    edges = np.ceil(np.linspace(first, last, bins + 1)).astype(np.int64)
    return np.diff(index.ranks(edges), axis=1).astype(np.float64)


def span(index: TimelineIndex, margin: float = 0.03) -> tuple[float, float]:
    """The days the strip shows: those of all entries and a share of ``margin`` more on each side."""
    found = index.extent
    if found is None:
        return float(FIRST_DAY), float(FIRST_DAY + 1)
    extra = max((found[1] - found[0]) * margin, 15.0)
    return found[0] - extra, found[1] + extra
