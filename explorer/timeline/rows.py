"""Rows within lanes, settled once for what is shown and not for a zoom, so that nothing jumps while zooming.

Events are packed first-fit at a reference scale, at which nearly all of the thread fits a screen's width,
each with the room its headline would take. Where a lane has fewer rows than that needs, an event goes to
the row that has been free for longest, so that neighbours in time stand on different rows and each has the
most room to its right at every zoom. Periods that overlap never share a row unless a lane's rows run out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from explorer.timeline.columns import Columns

REFERENCE_WIDTH = 1100.0
"""Pixels over which nearly all events spread at the reference scale."""

REFERENCE_LETTER, REFERENCE_MARK, REFERENCE_LABEL_MAX = 6.4, 24.0, 230.0
"""Pixels a letter, a mark with its distances, and the longest headline take at the reference scale."""

PACKED_MAX = 3000
"""Lanes with more entries take rows in turn instead of being packed: they are read by zooming in."""

PERIODS_SHARE = 0.35
"""The share of such a lane's rows that is for periods."""

PERIOD_ROWS_MAX = 12
"""Periods that overlap get rows of their own up to so many, even where the lane has fewer."""

ROWS_MIN, ROWS_MAX = 3, 40
"""Rows a crowded lane gets however little room there is, and the most a lane can have."""


@dataclass(frozen=True, slots=True)
class Rows:
    """The row of each entry within its lane, and the number of rows of each lane."""

    row: NDArray[np.uint8]
    count: NDArray[np.int32]


@dataclass(slots=True)
class _Line:
    """A row being filled: until which day it is taken with headlines, and by marks and bars alone."""

    read: float = -np.inf
    held: float = -np.inf


class RowPacker:
    """Packs the entries of the lanes; ``groups[lane]`` are the lane's entries in order of their middle.

    ``days_per_pixel`` is the scale to pack them at, by default the reference scale.
    """

    def __init__(
        self,
        columns: Columns,
        groups: list[NDArray[np.int32]],
        middle: NDArray[np.float64],
        days_per_pixel: float | None = None,
    ) -> None:
        self._columns = columns
        self._groups = [entries[np.argsort(columns.start[entries], kind="stable")] for entries in groups]
        self._day = days_per_pixel or _days_per_pixel(middle)
        self._middle = middle
        self.needed = np.array([self._needed(entries) for entries in self._groups], dtype=np.int32)

    def _needed(self, entries: NDArray[np.int32]) -> int:
        """The rows at which every headline would have its room at the reference scale."""
        if len(entries) > PACKED_MAX:
            return ROWS_MAX
        return max(self._pack(entries, ROWS_MAX)[1], 1)

    def caps(self, budget: int, least: int = ROWS_MIN) -> tuple[int, ...]:
        """How many rows each lane gets of ``budget`` rows: what it needs, or a fair share of the room.

        A lane that needs them gets ``least`` rows even where the budget has no room for them.
        """
        level = least
        while level < ROWS_MAX and int(np.minimum(self.needed, level + 1).sum()) <= budget:
            level += 1
        caps = np.minimum(self.needed, level)
        spare = budget - int(caps.sum())
        for lane in np.argsort(-self.needed, kind="stable").tolist():
            if spare > 0 and caps[lane] < self.needed[lane]:
                caps[lane] += 1
                spare -= 1
        return tuple(caps.tolist())

    def rows(self, caps: Iterable[int]) -> Rows:
        """The rows of all entries where each lane has so many."""
        row = np.zeros(len(self._columns), dtype=np.uint8)
        counts = []
        for entries, cap in zip(self._groups, caps, strict=True):
            if len(entries) > PACKED_MAX:
                row[entries] = _in_turn(self._columns.lasting(entries), cap)
                counts.append(cap)
                continue
            row[entries], count = self._pack(entries, cap)
            counts.append(max(count, 1))
        return Rows(row, np.array(counts, dtype=np.int32))

    def _pack(self, entries: NDArray[np.int32], cap: int) -> tuple[list[int], int]:
        columns, day = self._columns, self._day
        lasting = columns.lasting(entries)
        middle = self._middle[entries]
        start = np.where(lasting, columns.start[entries], middle).tolist()
        end = np.where(lasting, columns.end[entries] + 1.0, middle).tolist()
        lines: list[_Line] = []
        rows = []
        for entry, lasts, first, last in zip(entries.tolist(), lasting.tolist(), start, end, strict=True):
            row = _row_for(lines, first - REFERENCE_MARK / 4 * day, first, lasts, cap)
            if row == len(lines):
                lines.append(_Line())
            line = lines[row]
            line.read = max(line.read, last + _label_room(columns.texts.title(entry)) * day)
            line.held = max(line.held, last)
            rows.append(row)
        return rows, len(lines)


def _in_turn(lasting: NDArray[np.bool_], cap: int) -> NDArray[np.int64]:
    """Rows in turn: the upper ones for periods, the others for single events, so that no bar hides a mark."""
    share = lasting.mean()
    bars = min(max(round(cap * PERIODS_SHARE), 1), cap - 1) if 0 < share < 1 and cap > 1 else 0
    row = np.zeros(len(lasting), dtype=np.int64)
    if bars:
        row[lasting] = np.arange(int(lasting.sum())) % bars
        row[~lasting] = bars + np.arange(int((~lasting).sum())) % (cap - bars)
        return row
    return np.arange(len(lasting), dtype=np.int64) % cap


def _row_for(lines: list[_Line], left: float, first: float, lasts: bool, cap: int) -> int:
    """The first row with room for a headline, else a new one, else the row that is free for longest."""
    for number, line in enumerate(lines):
        if line.read <= left:
            return number
    if len(lines) < cap:
        return len(lines)
    free = [number for number, line in enumerate(lines) if line.held < first]
    if not free and lasts and len(lines) < PERIOD_ROWS_MAX:
        return len(lines)
    order: Callable[[int], float] = lambda number: lines[number].read  # noqa: E731
    return min(free or range(len(lines)), key=order)


def _label_room(title: str) -> float:
    return min(REFERENCE_MARK + REFERENCE_LETTER * len(title), REFERENCE_LABEL_MAX)


def _days_per_pixel(middle: NDArray[np.float64]) -> float:
    """The reference scale: nine in ten events within the reference width."""
    if not len(middle):
        return 1.0
    low, high = (float(value) for value in np.percentile(middle, (5.0, 95.0)))
    return max(high - low, 30.0) / REFERENCE_WIDTH
