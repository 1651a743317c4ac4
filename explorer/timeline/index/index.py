"""The index of a timeline, built once for what is shown: sorted keys, tournaments, rows.

Every entry stands in its lane at the middle of its days. ``lane << 22 | day`` is one 32-bit key; the keys are
sorted once, and two binary searches count the entries of a lane between two days at any zoom. Which of
many entries to show is settled by a tournament: in every cell of 2**level days the weightiest entry wins.
Cells are absolute in time, so panning never changes a winner. Entries that last long are kept apart by
the power of two of their length, so that those that reach into a view from outside it are found at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.timeline.axis.timescale import FIRST_DAY
from explorer.timeline.bands.context import context_entries
from explorer.timeline.elements import OPEN_END, OPEN_START
from explorer.timeline.index.columns import Columns
from explorer.timeline.index.keys import DAY_BITS, key_at, places
from explorer.timeline.kept import Kept
from explorer.timeline.rows.rows import ROWS_MIN, ROWS_WIDTH, RowPacker, Rows
from explorer.timeline.stack.groups import stack_of

if TYPE_CHECKING:
    from explorer.timeline.bands.lanes import Geometry

LEVELS = DAY_BITS + 1
"""Levels of the tournament: cells of 1, 2, 4 ... days up to the whole of time."""

ROWS_STEP = 100.0
"""Rows are packed for widths in steps of so many pixels, so that they stay while a window grows a little."""

PACKERS_KEPT, ROWS_KEPT, PLACES_KEPT = 2, 4, 4
"""For how many widths, and widths and heights, rows are kept, and for how many looks the bands with them."""

Ranks = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Class:
    """The entries that last from 2**exponent days up to twice as long.

    ``entries`` are in order of ``keys``; ``winners`` are the positions among them of the weightiest entry
    of each cell of a quarter of 2**exponent days.
    """

    exponent: int
    keys: NDArray[np.uint32]
    entries: NDArray[np.int32]
    winners: Ranks


@dataclass(frozen=True, slots=True)
class Open:
    """The entries with one open end, in order of ``keys``: their lane and the day from which it is open."""

    keys: NDArray[np.uint32]
    entries: NDArray[np.int32]


class TimelineIndex:
    """What a layout asks for. Immutable but for the rows it keeps from the last heights asked for.

    ``days_per_pixel`` is the one scale at which it will be shown, if there is only one, as on paper: rows are
    then packed for it.

    Attributes:
        columns: the entries.
        days_per_pixel: the one scale at which it will be shown, if there is only one.
        keys: the sorted keys, one per entry.
        order: the entry of each key.
        priority: how weighty each entry is, for marks and labels.
        counts: the number of entries of each lane.
        winners: per level, the ranks (positions in ``keys``) of the winners of all cells, in order.
        peaks: per level, the most entries in any cell of each lane.
        classes: entries that last two days or longer, by length.
        open_ends: entries of which only the beginning is known, by their last known day.
        open_starts: entries of which only the end is known, by their first known day.
        starts: the first day that each entry may fill, as sorted keys.
        ends: the last day that each entry may fill, as sorted keys.
        context: the entries that stand behind the others as named stretches.
        stack: what the groups of a stack tell; None where nothing is stacked.
        middle_day: the day of each entry's key, counted from the first day a timeline can show.
        places: the rows and bands of the last heights and looks asked for.
    """

    def __init__(self, columns: Columns, days_per_pixel: float | None = None) -> None:
        self.columns = columns
        self.days_per_pixel = days_per_pixel
        self.middle_day = _middle_days(columns)
        lanes = len(columns.lanes)
        keys = _keys(columns.lane, self.middle_day)
        self.keys, self.order = _sorted_with_order(keys)
        self.lane_starts = places(self.keys, key_at(np.arange(lanes + 1), FIRST_DAY))
        self.counts = np.diff(self.lane_starts)
        self.priority = _priority(columns, self.keys, self.order)
        self.winners, self.peaks = _tournament(self.keys, self.priority[self.order], lanes)
        self.classes = _classes(columns, keys, self.priority)
        self.open_ends = _open(columns, OPEN_END, columns.end)
        self.open_starts = _open(columns, OPEN_START, columns.start)
        self.starts, self.ends = (
            np.sort(_keys(columns.lane, (days - FIRST_DAY).astype(np.uint32))) for days in columns.reach()
        )
        self.context = context_entries(columns)
        self.stack = stack_of(columns)
        self._packers: Kept[RowPacker] = Kept(PACKERS_KEPT)
        self._rows: Kept[Rows] = Kept(ROWS_KEPT)
        self.places: Kept[tuple[Rows, Geometry]] = Kept(PLACES_KEPT)
        self._hits: tuple[NDArray[np.bool_], Ranks] | None = None

    def __len__(self) -> int:
        return len(self.columns)

    @property
    def extent(self) -> tuple[float, float] | None:
        """The first day and the end of the last day of all entries; None without entries."""
        return self.columns.extent

    def rows(self, budget: int, least: int = ROWS_MIN, width: float = ROWS_WIDTH) -> Rows:
        """The row of every entry where the lanes share about ``budget`` rows of about ``width`` pixels.

        A crowded lane gets ``least`` rows however small the budget is, and more where periods overlap.
        """
        width = max(width // ROWS_STEP, 3.0) * ROWS_STEP
        packer = self._packer(width)
        caps = packer.caps(budget, least)
        return self._rows.of((width, caps), lambda: packer.rows(caps))

    def rows_at_least(
        self, budget: int, least: int = ROWS_MIN, width: float = ROWS_WIDTH, enough: float = np.inf
    ) -> int:
        """A number of rows that :meth:`rows` surely gives to all lanes together; it is known much sooner.

        Of more than ``enough`` it may be any.
        """
        return self._packer(max(width // ROWS_STEP, 3.0) * ROWS_STEP).at_least(budget, least, enough)

    def _packer(self, width: float) -> RowPacker:
        return self._packers.of(width, lambda: self._made_packer(width))

    def _made_packer(self, width: float) -> RowPacker:
        groups = [self.order[a:b] for a, b in zip(self.lane_starts, self.lane_starts[1:], strict=False)]
        return RowPacker(self.columns, groups, width, self.days_per_pixel)

    def count_between(self, first: int, last: int) -> int:
        """How many entries may have a day between two days, both included."""
        return int(self.counts_between(first, last).sum())

    def counts_between(self, first: int, last: int) -> NDArray[np.int64]:
        """The same for each lane."""
        lanes = np.arange(len(self.columns.lanes))
        counts: NDArray[np.int64] = places(self.starts, key_at(lanes, last + 1)) - places(
            self.ends, key_at(lanes, first)
        )
        return counts

    def ranks(self, days: NDArray[np.int64]) -> NDArray[np.int64]:
        """For each lane (rows) and day (columns), the first rank whose key is not before it."""
        return places(self.keys, key_at(np.arange(len(self.columns.lanes))[:, None], days[None, :]))

    def entries_of(self, event: int) -> NDArray[np.int32]:
        """The entries of an event (its position), one per lane that shows it."""
        first, last = places(self.columns.event, np.array([event, event + 1], dtype=np.int64)).tolist()
        return np.arange(first, last, dtype=np.int32)

    def hit_ranks(self, highlight: NDArray[np.bool_]) -> Ranks:
        """The ranks of the entries whose event ``highlight`` marks; kept for the array asked for last."""
        if self._hits is None or self._hits[0] is not highlight:
            marked = highlight[self.columns.event[self.order]]
            self._hits = highlight, np.flatnonzero(marked).astype(np.int32)
        return self._hits[1]


def slices(starts: NDArray[np.int64], ends: NDArray[np.int64]) -> NDArray[np.int64]:
    """The numbers of several half-open ranges, one range after another, without a loop."""
    lengths = np.maximum(ends - starts, 0)
    total = int(lengths.sum())
    if not total:
        return np.zeros(0, dtype=np.int64)
    begins = np.cumsum(lengths) - lengths
    numbers: NDArray[np.int64] = np.arange(total, dtype=np.int64) + np.repeat(starts - begins, lengths)
    return numbers


def _middle_days(columns: Columns) -> NDArray[np.uint32]:
    middle = (columns.start.astype(np.int64) + columns.end + 1) // 2 - FIRST_DAY
    clipped: NDArray[np.uint32] = np.clip(middle, 0, (1 << DAY_BITS) - 1).astype(np.uint32)
    return clipped


def _keys(lane: NDArray[np.int32], offset: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """The keys of days that are told by how long after the first of all they are."""
    keys: NDArray[np.uint32] = lane.astype(np.uint32) << np.uint32(DAY_BITS) | offset
    return keys


def _sorted_with_order(keys: NDArray[np.uint32]) -> tuple[NDArray[np.uint32], NDArray[np.int32]]:
    """Sorts key and position as one 64-bit number, which is much faster than sorting positions by key."""
    packed = keys.astype(np.uint64) << np.uint64(32) | np.arange(len(keys), dtype=np.uint64)
    packed.sort()
    order = (packed & np.uint64(0xFFFFFFFF)).astype(np.int32)
    return (packed >> np.uint64(32)).astype(np.uint32), order


def _priority(columns: Columns, keys: NDArray[np.uint32], order: NDArray[np.int32]) -> NDArray[np.float32]:
    """Weight, plus a bonus for every doubling of the sources, plus up to 1 for the silence around it."""
    gap = np.diff(keys.astype(np.int64), prepend=-(1 << DAY_BITS), append=1 << 33)
    silence = np.minimum(gap[:-1], gap[1:]).astype(np.float32)
    bonus = np.empty(len(keys), dtype=np.float32)
    bonus[order] = np.minimum(np.log2(silence + np.float32(1)) / np.float32(16), np.float32(1))
    told = np.log2(np.maximum(columns.sources, 1).astype(np.float32))
    return np.maximum(columns.weight + np.float32(0.5) * told + bonus, np.float32(0))


def _values(priority: NDArray[np.float32]) -> NDArray[np.uint64]:
    """One number per position that orders by priority, then by the earlier position."""
    bits = np.ascontiguousarray(priority, dtype=np.float32).view(np.uint32).astype(np.uint64)
    turned = np.uint64(0xFFFFFFFF) - np.arange(len(priority), dtype=np.uint64)
    return bits << np.uint64(32) | turned


def _positions(values: NDArray[np.uint64]) -> NDArray[np.int32]:
    return (np.uint64(0xFFFFFFFF) - (values & np.uint64(0xFFFFFFFF))).astype(np.int32)


def _tournament(
    keys: NDArray[np.uint32], priority: NDArray[np.float32], lanes: int
) -> tuple[tuple[Ranks, ...], tuple[NDArray[np.int64], ...]]:
    """Winners and peaks of every level; ``priority`` is in the order of ``keys``."""
    cells, values = keys, _values(priority)
    starts = np.arange(len(keys), dtype=np.int64)
    winners: list[Ranks] = []
    peaks: list[NDArray[np.int64]] = []
    for level in range(LEVELS):
        cells = cells >> np.uint32(1) if level else cells
        first = np.flatnonzero(np.diff(cells, prepend=~cells[:1])) if len(cells) else starts
        if len(first) < len(cells):
            cells, starts, values = cells[first], starts[first], np.maximum.reduceat(values, first)
        same = bool(winners) and len(winners[-1]) == len(values)
        winners.append(winners[-1] if same else _positions(values))
        peak = np.zeros(lanes, dtype=np.int64)
        lane = cells >> np.uint32(DAY_BITS - level)
        np.maximum.at(peak, lane.astype(np.int64), np.diff(starts, append=len(keys)))
        peaks.append(peak)
    return tuple(winners), tuple(peaks)


def _classes(columns: Columns, keys: NDArray[np.uint32], priority: NDArray[np.float32]) -> tuple[Class, ...]:
    length = (columns.end - columns.start).astype(np.int64) + 1
    exponents = np.frexp(length.astype(np.float64))[1] - 1
    found = []
    for exponent in range(1, DAY_BITS + 1):
        members = np.flatnonzero(exponents == exponent).astype(np.int32)
        if not len(members):
            continue
        ordered, order = _sorted_with_order(keys[members])
        entries = members[order]
        cells = ordered >> np.uint32(max(exponent - 2, 0))
        first = np.flatnonzero(np.diff(cells, prepend=~cells[:1]))
        best = _positions(np.maximum.reduceat(_values(priority[entries]), first))
        found.append(Class(exponent, ordered, entries, best))
    return tuple(found)


def _open(columns: Columns, flag: int, known: NDArray[np.int32]) -> Open:
    entries = np.flatnonzero(columns.flags & flag)
    keys, order = _sorted_with_order(key_at(columns.lane[entries], known[entries]))
    return Open(keys, entries[order].astype(np.int32))
