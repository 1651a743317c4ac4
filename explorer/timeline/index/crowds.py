"""Badges that count many: how wide they are, and where that of a lane's periods without room stands."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from explorer.timeline.elements import BADGE_RADIUS

CROWD_EDGE = 30.0
"""How far inside the view the badge stands that counts a lane's long periods without room."""

APART = 2.0
"""Between a badge and what stands beside it in its row, in pixels."""

DIGIT, PAD = 3.8, 3.4
"""Half the width of a digit on a badge, or of what stands between thousands, and the room beside them."""

Doubles = NDArray[np.float64]


Taken = tuple[NDArray[np.int32], Doubles, Doubles]
"""What stands in rows counted through all lanes: the row of each thing, and its left and right end."""


def badge_half_width(count: NDArray[np.int64]) -> Doubles:
    """Half the width of a badge in pixels: a circle for one digit, wider for more. Painters keep to it."""
    digits = np.floor(np.log10(np.maximum(count, 1))) + 1
    signs = digits + (digits - 1) // 3
    half: Doubles = np.maximum(DIGIT * signs + PAD, BADGE_RADIUS)
    return half


def half_width(count: int) -> float:
    """The same of one badge."""
    return float(badge_half_width(np.array([count]))[0])


def inside(x: Doubles, half: Doubles, width: float) -> Doubles:
    """Where badges stand that are to be seen whole in a view."""
    return np.minimum(np.maximum(x, half), np.maximum(width - half, half))


def crowd_places(
    first_strip: NDArray[np.int32], crowded: NDArray[np.int64], marks: Taken, bars: Taken, width: float
) -> tuple[NDArray[np.uint8], Doubles]:
    """The row of each lane, and the x, where the badge of its ``crowded`` periods stands.

    It is near the right edge in the first row where nothing stands in its way, else where it lies upon a bar
    and touches nothing else, else further to the left; if there is no such place, at the edge of the first.
    ``marks`` are all things but bars; ``first_strip`` is the first row of each lane, at last their number.
    """
    edge = width - CROWD_EDGE
    rows, x = np.zeros(len(crowded), dtype=np.uint8), np.full(len(crowded), edge)
    lanes = np.flatnonzero(crowded)
    if not len(lanes):
        return rows, x
    room, upon = (_room(taken, int(first_strip[-1]), edge) for taken in (marks, bars))
    for lane, half in zip(lanes.tolist(), (badge_half_width(crowded[lanes]) + APART).tolist(), strict=True):
        own = slice(first_strip[lane], first_strip[lane + 1])
        free = room[own] >= half
        if free.any():
            clear = free & (upon[own] >= half)
            rows[lane] = (clear if clear.any() else free).argmax()
        else:
            rows[lane], x[lane] = _aside(marks, range(own.start, own.stop), half, edge)
    return rows, x


def _room(taken: Taken, rows: int, x: float) -> Doubles:
    """How far from a place the nearest thing of each row stands; less than nothing where one is upon it."""
    row, left, right = taken
    room = np.full(rows, np.inf)
    np.minimum.at(room, row, np.maximum(left - x, x - right))
    return room


def _aside(taken: Taken, rows: Sequence[int], half: float, edge: float) -> tuple[int, float]:
    """The row, counted among ``rows``, and the place nearest to the edge where nothing stands in the way."""
    row, left, right = taken
    near = np.flatnonzero((row >= rows[0]) & (row <= rows[-1]))
    near = near[np.argsort(-right[near], kind="stable")]
    places = dict.fromkeys(rows, edge)
    blocked = row[near], left[near] - half, right[near] + half
    for strip, low, high in zip(*(column.tolist() for column in blocked), strict=True):
        if low < places[strip] < high:
            places[strip] = low
    best = max(places, key=lambda strip: places[strip])
    return (best - rows[0], places[best]) if places[best] >= half else (0, edge)
