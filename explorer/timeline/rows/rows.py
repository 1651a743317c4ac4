"""Rows within lanes, settled once for what is shown and not for a zoom, so that nothing jumps while zooming.

Lanes that can be read as a whole are packed so that as many headlines as possible have room
(:mod:`explorer.timeline.rows.packing`), at the scale of the opening view, or where more events are shown than
can be read at once, at that at which so many are in view; and at a closer one. Other lanes are packed
first-fit, each event with the room its headline would take; where a lane's rows run out, an event goes to the
row that has been free for longest, so that neighbours in time stand on different rows. Events whose stretches
of time overlap never share a row unless a lane's rows run out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from explorer.timeline.elements import OPEN_END
from explorer.timeline.index.columns import Columns
from explorer.timeline.opening import margins, opening_span
from explorer.timeline.rows.filling import Extent, Spot
from explorer.timeline.rows.firstfit import first_fit, rows_up_to
from explorer.timeline.rows.needs import TRIED, Known, Need, Share, fit, neediest
from explorer.timeline.rows.packing import Packed, Packing
from explorer.timeline.rows.stretches import MARK, Scale, Stretches, extents, spots

ROWS_WIDTH = 1000.0
"""The width for which rows are packed where none is given."""

READ_AT_ONCE = 55
"""So many events in a view can be read; of more a reader sees a part."""

CLOSER = 2.0
"""Rows are good at the scale at which that many are in view, and at one so many times as close."""

SOME = 5.0
"""Of more than so many times as many events, that scale is left out."""

CAREFUL_MAX = 120
"""Lanes with more entries are packed first-fit; at one scale, all lanes of more than SOME times as many
entries as can be read: few of their headlines are told anyhow, and fewer of their marks are folded so."""

ENOUGH, PLENTY = 0.98, 0.99
"""The share of what headlines can be worth which a lane needs rows for, at the scales at which all are read,
and that at all scales for which it gets rows where there is room to spare."""

REST, FIRST_FIT_WIDTH = 5.0, 1100.0
"""Packed first-fit, all but so many percent at either end spread over a width."""

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


class RowPacker:
    """Packs the entries of the lanes; ``groups[lane]`` are the lane's entries.

    Rows are for a plot of ``width`` pixels. ``days_per_pixel`` is the scale to pack them at if there is but
    one.
    """

    def __init__(
        self,
        columns: Columns,
        groups: list[NDArray[np.int32]],
        width: float = ROWS_WIDTH,
        days_per_pixel: float | None = None,
    ) -> None:
        self._columns = columns
        self._groups = [entries[np.argsort(columns.start[entries], kind="stable")] for entries in groups]
        self._scales = _scales(columns, width, days_per_pixel)
        self._day = days_per_pixel or _first_fit_scale(columns)
        crowded = days_per_pixel is not None and len(columns) > SOME * READ_AT_ONCE
        self._careful_max = 0 if crowded else CAREFUL_MAX
        self._packed: dict[tuple[int, int], Packed] = {}
        self._heights: dict[int, int] = {}
        self._packings: dict[int, Packing] = {}
        self._taken: dict[int, Stretches] = {}
        read = len(self._scales) - (days_per_pixel is None and len(columns) > READ_AT_ONCE)
        self._needs = [self._need(lane, Share(ENOUGH, read)) for lane in range(len(groups))]
        self._wishes: list[tuple[int, Need]] | None = None

    def caps(self, budget: int, least: int = ROWS_MIN) -> tuple[int, ...]:
        """How many rows each lane gets of ``budget`` rows: what it needs, or a fair share of the room.

        A lane that needs them gets ``least`` rows even where the budget has no room for them.
        """
        level = least
        while level < ROWS_MAX and fit(self._needs, level + 1, budget):
            level += 1
        caps = [need.up_to(level) for need in self._needs]
        spare = budget - sum(caps)
        for lane in neediest(self._needs, level, spare, [*map(len, self._groups)]):
            caps[lane] += 1
            spare -= 1
        return tuple(self._spread(caps, spare))

    def _spread(self, caps: list[int], spare: int) -> list[int]:
        """The lanes' rows with ``spare`` rows more for those that are easier to read with them."""
        if spare <= 0:
            return caps
        if self._wishes is None:
            share = Share(PLENTY, len(self._scales))
            self._wishes = [(lane, self._need(lane, share)) for lane in self._careful_lanes]
        wanting = sorted((need.up_to(ROWS_MAX) - caps[lane], lane) for lane, need in self._wishes)
        while spare > 0 and (wanting := [(extra, lane) for extra, lane in wanting if extra > 0]):
            for _, lane in wanting[:spare]:
                caps[lane] += 1
            spare -= len(wanting[:spare])
            wanting = [(extra - 1, lane) for extra, lane in wanting]
        return caps

    def at_least(self, budget: int, least: int, enough: float) -> int:
        """A number of rows that all lanes together surely get of ``budget`` rows; it is known much sooner.

        :meth:`rows` may find more of them for periods. Of more than ``enough`` it may be any.
        """
        for level in TRIED:
            rows = self._counted([need.up_to(level) for need in self._needs]) if level < least else 0
            if rows > enough:
                return rows
        return self._counted(self.caps(budget, least))

    def _counted(self, caps: Sequence[int]) -> int:
        return sum(self._least(lane, cap) for lane, cap in enumerate(caps))

    def _least(self, lane: int, cap: int) -> int:
        count = len(self._groups[lane])
        if count > PACKED_MAX:
            return cap
        if count <= self._careful_max:
            return max(self._careful(lane).least(cap), 1)
        periods = min(self._stretches(lane).together, PERIOD_ROWS_MAX)
        return min(max(cap, periods), self._height(lane))

    def _height(self, lane: int) -> int:
        """How many rows a lane needs that is packed first-fit."""
        if lane not in self._heights:
            self._heights[lane] = max(rows_up_to(self._stretches(lane), ROWS_MAX), 1)
        return self._heights[lane]

    def rows(self, caps: Iterable[int]) -> Rows:
        """The rows of all entries where each lane has so many."""
        row = np.zeros(len(self._columns), dtype=np.uint8)
        counts = []
        for lane, (entries, cap) in enumerate(zip(self._groups, caps, strict=True)):
            if len(entries) > PACKED_MAX:
                row[entries] = _in_turn(self._columns.lasting(entries), cap)
                counts.append(cap)
                continue
            found = self._pack(lane, cap)
            row[entries] = found.rows
            counts.append(max(found.height, 1))
        return Rows(row, np.array(counts, dtype=np.int32))

    def _need(self, lane: int, share: Share) -> Need:
        """The fewest rows with which headlines have a share of what they can be worth."""
        count = len(self._groups[lane])
        if count > PACKED_MAX:
            return Known(ROWS_MAX)
        if count > self._careful_max:
            return Known(self._height(lane))
        return Need(self._careful(lane), share, ROWS_MAX)

    def _pack(self, lane: int, cap: int) -> Packed:
        if len(self._groups[lane]) <= self._careful_max:
            return self._careful(lane).packed(cap)
        if self._height(lane) <= cap:  # it is packed as with any number of rows
            cap = ROWS_MAX
        if (lane, cap) not in self._packed:
            self._packed[lane, cap] = Packed(*first_fit(self._stretches(lane), cap, PERIOD_ROWS_MAX))
        return self._packed[lane, cap]

    def _careful(self, lane: int) -> Packing:
        if lane not in self._packings:
            columns, entries = self._columns, self._groups[lane]
            self._packings[lane] = Packing(
                *self._prepared[lane],
                [scale.edge for scale in self._scales],
                PERIOD_ROWS_MAX,
                np.flatnonzero(columns.flags[entries] & OPEN_END).tolist(),
            )
        return self._packings[lane]

    @cached_property
    def _prepared(self) -> dict[int, tuple[list[Extent], list[list[Spot]]]]:
        """Extents and spots of the lanes that are packed with care, worked out for all of these at once."""
        lanes = self._careful_lanes
        ends = [*accumulate((len(self._groups[lane]) for lane in lanes), initial=0)]
        entries = np.concatenate([self._groups[lane] for lane in lanes])
        taken = extents(self._columns, entries, self._scales[0].day)
        wanted = [spots(self._columns, entries, scale) for scale in self._scales]
        return {
            lane: (taken[first:end], [scale[first:end] for scale in wanted])
            for lane, first, end in zip(lanes, ends, ends[1:], strict=False)
        }

    @property
    def _careful_lanes(self) -> list[int]:
        return [lane for lane, entries in enumerate(self._groups) if len(entries) <= self._careful_max]

    def _stretches(self, lane: int) -> Stretches:
        """What the entries of a lane take first-fit; worked out once."""
        if lane not in self._taken:
            self._taken[lane] = Stretches(self._columns, self._groups[lane], self._day)
        return self._taken[lane]


def _scales(columns: Columns, width: float, days_per_pixel: float | None) -> list[Scale]:
    """The scales to pack at: the only one there is, or that of the opening view and a closer one.

    Where the opening view holds too many events, it comes last; of very many the closer scale is left out.
    """
    first, last = opening_span(columns) or (0.0, 1.0)
    if days_per_pixel is not None:
        return [Scale(days_per_pixel, first, (last - first) / days_per_pixel + MARK)]
    left, right = margins(width)
    day = (last - first) / max(width - left - right, 1.0)
    wide = Scale(day, first - left * day, width)
    zoom = len(columns) / READ_AT_ONCE
    if zoom <= 1.0:
        return [wide, Scale(day / CLOSER, first, np.inf)]
    closer = (1.0, CLOSER) if zoom <= SOME else (1.0,)
    return [*(Scale(day / (zoom * more), first, np.inf) for more in closer), wide]


def _first_fit_scale(columns: Columns) -> float:
    """The scale, in days a pixel, at which all but a few events spread over a width."""
    if not len(columns):
        return 1.0
    middle = (columns.start + (columns.end + 1.0)) / 2
    # By hand: numpy's percentile imports its masked arrays, a tenth of the way to the first picture.
    shares = np.array((REST, 100.0 - REST)) / 100 * (len(middle) - 1)
    low, high = (float(day) for day in np.interp(shares, np.arange(len(middle)), np.sort(middle)))
    return max(high - low, 30.0) / FIRST_FIT_WIDTH


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
