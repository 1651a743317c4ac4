"""Rows within lanes, settled once for what is shown and not for a zoom, so that nothing jumps while zooming.

Events are packed first-fit at a reference scale, at which nearly all of the thread fits a screen's width,
each with the room its headline would take. Where a lane has fewer rows than that needs, an event goes to
the row that has been free for longest, so that neighbours in time stand on different rows and each has the
most room to its right at every zoom. Events whose stretches of time overlap never share a row unless a
lane's rows run out. Where the view is higher than that needs, lanes are packed more generously.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from explorer.timeline.columns import Columns
from explorer.timeline.drawlist import MARK_RADIUS, OPEN_END, OPEN_START

REFERENCE_LETTER, REFERENCE_MARK = 6.4, 24.0
"""Pixels a letter and a mark with its distances take at a reference scale."""

ARROW = 26.0
"""How far the arrow of an open end reaches, in pixels: how long it really lasts is not known."""


class Spacing(NamedTuple):
    """How generously events are packed.

    All but ``rest`` percent of them at either end spread over ``width`` pixels, and a headline takes
    ``longest`` pixels at the most.
    """

    rest: float
    width: float
    longest: float


SPACINGS = (
    Spacing(5.0, 1100.0, 230.0),
    Spacing(5.0, 1100.0, 400.0),
    Spacing(0.0, 1000.0, 460.0),
    Spacing(0.0, 700.0, 460.0),
)
"""The spacing every lane has, and those that lanes get for which the view is high enough."""

SPACED_MAX = 400
"""Lanes with more entries are not packed more generously: they have many rows anyway."""

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


class _Want(NamedTuple):
    """The days an entry takes, with those its headline would have: ``left`` to ``right``.

    ``first`` to ``last`` are those of its mark, bar, stretch and arrows, ``solid`` to ``solid_end`` those of
    its bar or the middle of its mark alone. ``lasts`` says that it is a period.
    """

    left: float
    right: float
    first: float
    last: float
    solid: float
    solid_end: float
    lasts: bool


@dataclass(slots=True)
class _Line:
    """A row being filled: until which day it is taken with headlines, without them, and by what is solid."""

    read: float = -np.inf
    taken: float = -np.inf
    held: float = -np.inf

    def take(self, want: _Want) -> None:
        """Puts an entry on this row."""
        self.read = max(self.read, want.right)
        self.taken = max(self.taken, want.last)
        self.held = max(self.held, want.solid_end)


Share = tuple[int, int]
"""How many rows a lane gets, and the number of its spacing."""


class RowPacker:
    """Packs the entries of the lanes; ``groups[lane]`` are the lane's entries in order of their middle.

    ``days_per_pixel`` is the scale to pack them at, by default that of each spacing.
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
        self._days = [days_per_pixel or _days_per_pixel(middle, spacing) for spacing in SPACINGS]
        self._whole = [days_per_pixel is not None or not spacing.rest for spacing in SPACINGS]
        self._extent = columns.extent or (0.0, 0.0)
        self._middle = middle
        self._needs: dict[Share, int] = {}
        self.needed = np.array([self._needed(lane, 0) for lane in range(len(groups))], dtype=np.int32)

    def _needed(self, lane: int, spacing: int) -> int:
        """The rows at which every headline would have its room."""
        entries = self._groups[lane]
        if len(entries) > PACKED_MAX:
            return ROWS_MAX
        if (lane, spacing) not in self._needs:
            self._needs[lane, spacing] = max(self._pack(entries, ROWS_MAX, spacing)[1], 1)
        return self._needs[lane, spacing]

    def caps(self, budget: int, least: int = ROWS_MIN) -> tuple[Share, ...]:
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
        return self._spaced(caps.tolist(), spare)

    def _spaced(self, caps: list[int], spare: int) -> tuple[Share, ...]:
        """The lanes' rows and spacings: ``spare`` rows go to lanes that are easier to read with more."""
        spacings = [0] * len(caps)
        fitting = [lane for lane, entries in enumerate(self._groups) if len(entries) <= SPACED_MAX]
        for number in range(1, len(SPACINGS)):
            if spare <= 0:
                break
            more = sorted((self._needed(lane, number) - caps[lane], lane) for lane in fitting)
            fitting = []
            for extra, lane in more:
                given = min(max(extra, 0), spare)
                caps[lane], spare, spacings[lane] = caps[lane] + given, spare - given, number
                if given >= extra:
                    fitting.append(lane)
        return tuple(zip(caps, spacings, strict=True))

    def rows(self, caps: Iterable[Share]) -> Rows:
        """The rows of all entries where each lane has so many."""
        row = np.zeros(len(self._columns), dtype=np.uint8)
        counts = []
        for entries, (cap, spacing) in zip(self._groups, caps, strict=True):
            if len(entries) > PACKED_MAX:
                row[entries] = _in_turn(self._columns.lasting(entries), cap)
                counts.append(cap)
                continue
            row[entries], count = self._pack(entries, cap, spacing)
            counts.append(max(count, 1))
        return Rows(row, np.array(counts, dtype=np.int32))

    def _pack(self, entries: NDArray[np.int32], cap: int, spacing: int) -> tuple[list[int], int]:
        lines: list[_Line] = []
        rows = []
        for want in self._wants(entries, spacing):
            row = _row_for(lines, want, cap)
            if row == len(lines):
                lines.append(_Line())
            lines[row].take(want)
            rows.append(row)
        return rows, len(lines)

    def _wants(self, entries: NDArray[np.int32], spacing: int) -> Iterator[_Want]:
        """What each entry takes; a headline stands left of its mark where the right end of time is near."""
        columns, day = self._columns, self._days[spacing]
        lasting, flags, middle = columns.lasting(entries), columns.flags[entries], self._middle[entries]
        start, end = columns.start[entries].astype(np.float64), columns.end[entries] + 1.0
        first = np.minimum(start, middle) - (MARK_RADIUS + ARROW * (flags & OPEN_START != 0)) * day
        last = np.maximum(end, middle) + ARROW * (flags & OPEN_END != 0) * day
        longest = SPACINGS[spacing].longest
        room = np.array([_label_room(columns.texts.title(entry), longest) for entry in entries.tolist()])
        early, late = self._extent
        turned = (last + room * day > late + 2 * REFERENCE_MARK * day) & (first - room * day > early)
        turned &= self._whole[spacing]
        arrays = (
            first - np.where(turned, room, 0.0) * day,
            last + np.where(turned, REFERENCE_MARK / 2, room) * day,
            first,
            last + MARK_RADIUS * day,
            np.where(lasting, start, middle),
            np.where(lasting, end, middle),
            lasting,
        )
        return map(_Want._make, zip(*(array.tolist() for array in arrays), strict=True))


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


def _row_for(lines: list[_Line], want: _Want, cap: int) -> int:
    """The first row with room for a headline, else a new one, else the row that is free for longest."""
    for number, line in enumerate(lines):
        if line.read <= want.left:
            return number
    if len(lines) < cap:
        return len(lines)
    free = [number for number, line in enumerate(lines) if line.taken <= want.first]
    free = free or [number for number, line in enumerate(lines) if line.held < want.solid]
    if not free and want.lasts and len(lines) < PERIOD_ROWS_MAX:
        return len(lines)
    return min(free or range(len(lines)), key=lambda number: lines[number].read)


def _label_room(title: str, longest: float) -> float:
    return min(REFERENCE_MARK + REFERENCE_LETTER * len(title), longest)


def _days_per_pixel(middle: NDArray[np.float64], spacing: Spacing) -> float:
    """The scale at which events spread over the width of a spacing."""
    if not len(middle):
        return 1.0
    low, high = (float(value) for value in np.percentile(middle, (spacing.rest, 100.0 - spacing.rest)))
    return max(high - low, 30.0) / spacing.width
