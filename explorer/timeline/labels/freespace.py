"""The free stretches between what stands in the rows of a view."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

MARGIN = 4.0
"""Between a label and the edge of the plot, or of the bar it stands on."""

_BEYOND = 100.0
"""What reaches further out of the plot than this reaches just as far."""


@dataclass(frozen=True, slots=True)
class Gaps:
    """Free stretches from ``start`` to ``end`` (x in pixels), row after row, from left to right.

    ``first`` and ``second`` are the positions of the things on either side, -1 for the edge of the plot.
    """

    first: NDArray[np.int64]
    second: NDArray[np.int64]
    start: NDArray[np.float64]
    end: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.first)

    def taken(self, which: NDArray[np.bool_]) -> Gaps:
        """Those that ``which`` marks."""
        return Gaps(self.first[which], self.second[which], self.start[which], self.end[which])


def gaps_between(
    strip: NDArray[np.int32], left: NDArray[np.float64], right: NDArray[np.float64], width: float
) -> Gaps:
    """The gaps of all rows in which anything stands.

    Thing number i stands from ``left[i]`` to ``right[i]`` in row ``strip[i]``. A gap's first neighbour is the
    one that reaches up to it, of those that overlap the longest. Gaps narrower than the margin at the edges,
    or none at all where things touch, come with an end before their start.
    """
    count = len(strip)
    if not count:
        none, no_x = np.zeros(0, dtype=np.int64), np.zeros(0)
        return Gaps(none, none, no_x, no_x)
    order = np.lexsort((left, strip))
    row, begin = strip[order], np.maximum(left[order], -_BEYOND)
    shift = row * (width + 4 * _BEYOND)
    reach = np.minimum(right[order], width + _BEYOND) + shift
    furthest = np.maximum.accumulate(reach)
    owner = np.maximum.accumulate(np.where(reach == furthest, np.arange(count), 0))
    furthest = furthest - shift
    fresh = np.ones(count, dtype=np.bool_)
    fresh[1:] = row[1:] != row[:-1]
    first, start = np.full(count, -1, dtype=np.int64), np.full(count, MARGIN)
    first[1:], start[1:] = order[owner[:-1]], furthest[:-1]
    first[fresh], start[fresh] = -1, MARGIN
    last = np.flatnonzero(np.append(fresh[1:], True))
    place = np.argsort(np.concatenate((2 * np.arange(count), 2 * last + 1)), kind="stable")
    joined = np.concatenate
    return Gaps(
        first=joined((first, order[owner[last]]))[place],
        second=joined((order, np.full(len(last), -1)))[place],
        start=joined((start, furthest[last]))[place],
        end=joined((begin, np.full(len(last), width - MARGIN)))[place],
    )
