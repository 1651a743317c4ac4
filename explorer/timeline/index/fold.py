"""Marks too close to be told apart fold into clusters with a count."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from explorer.timeline.elements import MARK_RADIUS
from explorer.timeline.index.crowds import APART, badge_half_width, inside

FOLD_PIXELS = 3.0
"""Marks of a row closer than this fold together."""


@dataclass(frozen=True, slots=True)
class Folded:
    """Groups of marks: ``order`` lists the marks group after group, and group g begins at ``starts[g]``."""

    order: NDArray[np.int64]
    starts: NDArray[np.int64]
    count: NDArray[np.int64]
    x: NDArray[np.float64]

    @property
    def group(self) -> NDArray[np.int64]:
        """The group of each mark, in the order of ``order``."""
        return np.repeat(np.arange(len(self.count)), self.count)


def fold(
    strip: NDArray[np.int32], x: NDArray[np.float64], alone: NDArray[np.bool_], width: float = np.inf
) -> Folded:
    """Groups marks of one strip that stand closer than FOLD_PIXELS; marks that stand ``alone`` never fold.

    Chains of close marks fold whole, and what a badge would touch folds into it, so that a group depends on
    nothing but its marks' distances and panning changes none. A group's x is the mean of its marks; in a view
    of ``width`` pixels it keeps inside the edges, as far as a badge reaches.
    """
    order = _order(strip, x, alone)
    ordered, rows = x[order], strip[order]
    apart = np.ones(len(order), dtype=np.bool_)
    single = alone[order]
    apart[1:] = (ordered[1:] - ordered[:-1] >= FOLD_PIXELS) | (rows[1:] != rows[:-1])
    apart[1:] |= single[1:] | single[:-1]
    folded, known = _grouped(order, ordered, np.flatnonzero(apart), width), len(x) + 1
    while len(folded.count) < known:
        known = len(folded.count)
        folded = _absorbed(folded, ordered, rows, single, width)
    return folded


def _order(strip: NDArray[np.int32], x: NDArray[np.float64], alone: NDArray[np.bool_]) -> NDArray[np.int64]:
    """The marks by strip, those that stand alone last in theirs, and by x."""
    return np.lexsort((x, alone, strip) if alone.any() else (x, strip))


def _grouped(
    order: NDArray[np.int64], x: NDArray[np.float64], starts: NDArray[np.int64], width: float
) -> Folded:
    count = np.append(starts[1:], len(order)) - starts
    middle = (np.add.reduceat(x, starts) if len(starts) else x) / count
    many = np.flatnonzero(count > 1)
    if width < np.inf and len(many):
        middle[many] = inside(middle[many], badge_half_width(count[many]), width)
    return Folded(order, starts, count, middle)


def _absorbed(
    folded: Folded, x: NDArray[np.float64], rows: NDArray[np.int32], single: NDArray[np.bool_], width: float
) -> Folded:
    """The groups after each badge has taken in the neighbours it would touch."""
    many, row, fixed = folded.count > 1, rows[folded.starts], single[folded.starts]
    if not many.any():
        return folded
    half = np.where(many, badge_half_width(folded.count), MARK_RADIUS)
    near = folded.x[1:] - folded.x[:-1] < half[1:] + half[:-1] + APART
    near &= (many[1:] | many[:-1]) & (row[1:] == row[:-1])
    keep = np.ones(len(many), dtype=np.bool_)
    keep[1:] = ~(near & ~fixed[1:] & ~fixed[:-1])
    return _grouped(folded.order, x, folded.starts[keep], width)
