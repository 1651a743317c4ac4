"""Badges that count many: how wide they are, and where that of a lane's periods without room stands."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from explorer.timeline.elements import BADGE_RADIUS

CROWD_EDGE = 30.0
"""How far inside the view the badge stands that counts a lane's long periods without room."""

APART = 2.0
"""Between that badge and what stands beside it in its row, in pixels."""

UPON = 0.5
"""As many pixels less room is as good as lying upon a bar."""

DIGIT = 3.5
"""Half the width of a digit on a badge."""

Doubles = NDArray[np.float64]


def badge_half_width(count: NDArray[np.int64]) -> Doubles:
    """Half the width of a cluster's badge in pixels: a circle up to 99, wider for more digits."""
    digits = np.floor(np.log10(np.maximum(count, 1))) + 1
    half: Doubles = BADGE_RADIUS + DIGIT * np.maximum(digits - 2, 0)
    return half


def crowd_rows(
    first_strip: NDArray[np.int32],
    crowded: NDArray[np.int64],
    strip: NDArray[np.int32],
    left: Doubles,
    right: Doubles,
    bar: NDArray[np.bool_],
    width: float,
) -> NDArray[np.uint8]:
    """The row of each lane in which the badge of its ``crowded`` periods stands.

    It is the lane's first one where nothing stands in its way, else one where it lies upon a bar and touches
    nothing else, else the roomiest. ``strip``, ``left`` and ``right`` are what stands in the rows, counted
    through all lanes, and ``bar`` says which of it are bars; ``first_strip`` is that of each lane.
    """
    rows, edge = np.zeros(len(crowded), dtype=np.uint8), width - CROWD_EDGE
    lanes = np.flatnonzero(crowded)
    if not len(lanes):
        return rows
    room = np.full(int(first_strip[-1]), width)
    upon = room.copy()
    away = np.maximum(left - edge, edge - right)
    np.minimum.at(room, strip[~bar], away[~bar])
    np.minimum.at(upon, strip[bar], away[bar])
    for lane, half in zip(lanes.tolist(), badge_half_width(crowded[lanes]).tolist(), strict=True):
        own = slice(first_strip[lane], first_strip[lane + 1])
        space = np.minimum(room[own] - half - APART, 0.0) - (upon[own] < half + APART) * UPON
        rows[lane] = space.argmax()
    return rows
