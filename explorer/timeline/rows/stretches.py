"""What entries take of a row at a scale, and what their headlines want: what rows are packed by."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from explorer.timeline.elements import MARK_RADIUS, OPEN_END, OPEN_START
from explorer.timeline.index.columns import Columns
from explorer.timeline.labels.sides import Want
from explorer.timeline.rows.filling import Extent, Spot
from explorer.timeline.rows.firstfit import Stretch

LETTER, MARK = 5.7, 24.0
"""Pixels a letter and a mark with its distances take at a reference scale."""

LONGEST, SHORTEST, GOOD, MOSTLY = 400.0, 56.0, 120.0, 0.66
"""Widths of headlines in pixels: the longest, the least that is shown, and what is understood, or what share
is."""

FIRST_FIT_LONGEST = 230.0
"""The longest where lanes are packed first-fit."""

ARROW = 26.0
"""How far the arrow of an open end reaches, in pixels: how long it really lasts is not known."""

Entries = NDArray[np.int32]
Floats = NDArray[np.float64]


class Scale(NamedTuple):
    """A scale to pack at: days a pixel, the day at x = 0 and the x at which the plot ends."""

    day: float
    first: float
    edge: float


class _Ends(NamedTuple):
    """The days that entries take; arrays as the fields of an Extent."""

    first: Floats
    last: Floats
    solid: Floats
    solid_end: Floats
    lasts: NDArray[np.bool_]


def _ends(columns: Columns, entries: Entries, day: float) -> _Ends:
    """What each entry takes at a scale of ``day`` days a pixel."""
    lasting, flags = columns.lasting(entries), columns.flags[entries]
    start, end = columns.start[entries].astype(np.float64), columns.end[entries] + 1.0
    middle = (start + end) / 2
    return _Ends(
        np.minimum(start, middle) - (MARK_RADIUS + ARROW * (flags & OPEN_START != 0)) * day,
        np.maximum(end, middle) + (MARK_RADIUS + ARROW * (flags & OPEN_END != 0)) * day,
        np.where(lasting, start, middle),
        np.where(lasting, end, middle),
        lasting,
    )


def extents(columns: Columns, entries: Entries, day: float) -> list[Extent]:
    """What each entry takes at a scale of ``day`` days a pixel."""
    return list(zip(*(array.tolist() for array in _ends(columns, entries, day)), strict=True))


class Stretches:
    """The same of the many entries of a crowded lane, with the room of their headlines: arrays, of which
    tuples are made while they are packed.
    """

    def __init__(self, columns: Columns, entries: Entries, day: float) -> None:
        ends = _ends(columns, entries, day)
        room = np.minimum(MARK + LETTER * columns.texts.letters(entries), FIRST_FIT_LONGEST)
        self._arrays = (*ends, ends.last + (room - MARK_RADIUS) * day)

    @cached_property
    def together(self) -> int:
        """How many periods overlap at the most: packed first-fit, no two of them share a row."""
        _, _, solid, solid_end, lasts, _ = self._arrays
        starts, ends = solid[lasts], np.sort(solid_end[lasts])
        # Of the periods begun when one begins, those have gone that ended before.
        there = np.arange(1, len(starts) + 1) - np.searchsorted(ends, starts)
        return int(there.max(initial=0))

    def __iter__(self) -> Iterator[Stretch]:
        return zip(*(array.tolist() for array in self._arrays), strict=True)


def spots(columns: Columns, entries: Entries, scale: Scale) -> list[Spot]:
    """Where each entry stands at a scale, and what its headline wants."""
    flags = columns.flags[entries]
    x0 = (columns.start[entries] - scale.first) / scale.day
    x1 = (columns.end[entries] + 1.0 - scale.first) / scale.day
    middle = (x0 + x1) / 2
    left = np.minimum(x0, middle - MARK_RADIUS) - ARROW * (flags & OPEN_START != 0) - 5.0
    right = np.maximum(x1, middle + MARK_RADIUS) + ARROW * (flags & OPEN_END != 0) + 5.0
    bars = np.where(columns.lasting(entries), x1 - x0 - 8.0, 0.0)
    whole = np.clip(LETTER * columns.texts.letters(entries), LETTER, LONGEST)
    good, least = np.minimum(whole * MOSTLY, GOOD), np.minimum(whole, SHORTEST)
    wants = zip(*(part.tolist() for part in (whole, good, least, (bars >= whole) * 1.0)), strict=True)
    return [
        Spot(low, high, Want(whole, good, least, 1.0, upon))
        for low, high, (whole, good, least, upon) in zip(left.tolist(), right.tolist(), wants, strict=True)
    ]
