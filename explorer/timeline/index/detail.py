"""Level of detail: which entries of an index a view shows one by one, and where a lane is too dense for that.

Time is cut into chunks of a power of two of days, 256 to 512 pixels wide and absolute in time. Where a
lane holds more entries in a chunk than its rows have room for, the chunk becomes a density band from which
only the winners of the tournament stand out. The work depends on what is in view, never on what is outside.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from explorer.timeline.axis.timescale import FIRST_DAY, LAST_DAY, TimeScale
from explorer.timeline.elements import MARK_RADIUS
from explorer.timeline.index.index import Class, TimelineIndex, slices
from explorer.timeline.index.keys import DAY_BITS, key_at, places

CHUNK_PIXELS = 256.0
"""The least width of a chunk."""

ROOM_PER_ENTRY = 13.0
"""Pixels of a row an entry needs on average, else its chunk is dense."""

WINNER_PIXELS = 56.0
"""About one mark stands out of a density band in so many pixels."""

LONG_MAX = 400
"""Entries longer than a chunk that are drawn one by one; of more, only winners are."""

HITS_MAX = 300
"""Search hits that are drawn one by one even in density bands."""

OPEN_MAX = 50
"""Entries of a lane that reach into a view by an open end alone, at either edge; more are only counted."""

Entries = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Dense:
    """Chunks that are density bands: per chunk its lane and days, and the entries in it that are in view.

    Entries of ``longest`` days or more are not counted here, nor are those whose middle is out of view.
    """

    longest: int
    lane: NDArray[np.int32]
    first: NDArray[np.float64]
    last: NDArray[np.float64]
    count: NDArray[np.int64]

    def bounds(
        self, index: TimelineIndex, ranks: NDArray[np.int32]
    ) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """For each chunk, where its entries begin and end among sorted ``ranks``."""
        first, last = (places(index.keys, key_at(self.lane, day)) for day in (self.first, self.last))
        return places(ranks, first), places(ranks, last)

    def by_lane(self, lanes: int) -> NDArray[np.int64]:
        """How many entries are counted here in each of so many lanes."""
        found = np.zeros(lanes, dtype=np.int64)
        np.add.at(found, self.lane, self.count)
        return found

    def counts(self, index: TimelineIndex, entries: Entries) -> NDArray[np.bool_]:
        """Whether each entry is among those counted here."""
        if not len(self.lane):
            return np.zeros(len(entries), dtype=np.bool_)
        key = (index.columns.lane[entries].astype(np.int64) << DAY_BITS) + index.middle_day[entries]
        lane = self.lane.astype(np.int64) << DAY_BITS
        chunk = np.searchsorted(lane + (self.first - FIRST_DAY).astype(np.int64), key, side="right") - 1
        end = lane + (self.last - FIRST_DAY).astype(np.int64)
        inside: NDArray[np.bool_] = (chunk >= 0) & (key < end[chunk])
        return inside & (_lengths(index, entries) < self.longest)


@dataclass(frozen=True, slots=True)
class Detail:
    """What a view shows.

    ``entries`` are shown one by one unless they are out of view or fold.
    """

    entries: Entries
    dense: Dense


@dataclass(frozen=True, slots=True)
class _View:
    """A view's days with the room of half a mark on each side, also as whole days, and its chunks."""

    first: float
    last: float
    days: tuple[int, int]
    exponent: int
    chunks: NDArray[np.int64]


def detail(
    index: TimelineIndex,
    scale: TimeScale,
    rows: NDArray[np.int32],
    forced: Entries,
    highlight: NDArray[np.bool_] | None = None,
) -> Detail:
    """The entries and density bands for a scale; ``rows`` are the lanes' rows, ``forced`` entries show."""
    view = _view(scale)
    counts, edges = _chunk_counts(index, view)
    room = rows[:, None] * ((1 << view.exponent) * scale.pixels_per_day / ROOM_PER_ENTRY)
    crowded_chunks = counts > room
    lane, chunk = np.nonzero(~crowded_chunks & (counts > 0))
    ranks = slices(edges[lane, chunk], edges[lane, chunk + 1])
    single = index.order[ranks]
    single = single[_lengths(index, single) < (1 << view.exponent)]
    long, opened = _long(index, view), _open(index, view)
    dense = _dense(index, view, crowded_chunks)
    parts = [single, long]
    if len(dense.lane):
        parts += [_standing_out(index, scale, dense), _hits(index, dense, highlight)]
    parts = [_known_in(index, view, part) for part in parts]
    parts += [part for part in (opened, forced) if len(part)]
    entries = np.concatenate(parts)
    if len(parts) > 2:
        entries.sort()
        entries = entries[np.append(True, entries[1:] != entries[:-1])] if len(entries) else entries
    return Detail(entries.astype(np.int32), dense)


def days_in_view(scale: TimeScale) -> tuple[int, int]:
    """The first and the last day of which anything is in view, half a mark on each side included."""
    margin = MARK_RADIUS / scale.pixels_per_day
    first, last = math.ceil(scale.first_day - margin) - 1, math.floor(scale.last_day + margin)
    return max(first, FIRST_DAY - 1), min(last, LAST_DAY)


def _view(scale: TimeScale) -> _View:
    margin = MARK_RADIUS / scale.pixels_per_day
    exponent = max(math.ceil(math.log2(CHUNK_PIXELS / scale.pixels_per_day)), 1)
    first, last = scale.first_day - margin, scale.last_day + margin
    low = math.floor((first - FIRST_DAY) / (1 << exponent)) - 1
    high = math.floor((last - FIRST_DAY) / (1 << exponent)) + 2
    return _View(first, last, days_in_view(scale), exponent, np.arange(low, high + 1, dtype=np.int64))


def _chunk_counts(index: TimelineIndex, view: _View) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Entries per lane and chunk, and the ranks at the chunks' edges."""
    edges = index.ranks((view.chunks << view.exponent) + FIRST_DAY)
    return np.diff(edges, axis=1), edges


def _lengths(index: TimelineIndex, entries: Entries) -> NDArray[np.int32]:
    return index.columns.end[entries] - index.columns.start[entries] + 1


def _long(index: TimelineIndex, view: _View) -> Entries:
    """Entries longer than a chunk that reach into the view, longest first; of too many the winners."""
    found: list[Entries] = [np.zeros(0, dtype=np.int32)]
    left = LONG_MAX
    for group in reversed(index.classes):
        if group.exponent < view.exponent:
            break
        starts, ends = _reaching(index, group, view)
        if int((ends - starts).sum()) <= left:
            entries = group.entries[slices(starts, ends)]
        else:
            bounds = places(group.winners, np.concatenate((starts, ends)))
            entries = group.entries[group.winners[slices(bounds[: len(starts)], bounds[len(starts) :])]]
        found.append(entries)
        left = max(left - len(entries), 0)
    return np.concatenate(found)


def _known_in(index: TimelineIndex, view: _View, entries: Entries) -> Entries:
    """The entries of which a known day is in view."""
    first, last = view.days
    return entries[(index.columns.start[entries] <= last) & (index.columns.end[entries] >= first)]


def _open(index: TimelineIndex, view: _View) -> Entries:
    """Entries that reach into the view by an open end alone: of each lane those that are nearest."""
    lanes = np.arange(len(index.columns.lanes))
    ends, starts = index.open_ends, index.open_starts
    if not len(ends.keys) and not len(starts.keys):
        return np.zeros(0, dtype=np.int32)
    first, last = view.days
    low, high = places(ends.keys, key_at(lanes, FIRST_DAY)), places(ends.keys, key_at(lanes, first))
    near = np.maximum(high - OPEN_MAX, low)
    begin = places(starts.keys, key_at(lanes, last + 1))
    end = places(starts.keys, key_at(lanes + 1, FIRST_DAY))
    far = np.minimum(begin + OPEN_MAX, end)
    return np.concatenate((ends.entries[slices(near, high)], starts.entries[slices(begin, far)]))


def _reaching(index: TimelineIndex, group: Class, view: _View) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Per lane, the positions in ``group`` between which all its entries that reach into the view stand."""
    reach = 1 << group.exponent
    bounds = np.array([math.floor(view.first) - reach, math.ceil(view.last) + reach + 1])
    lanes = np.arange(len(index.columns.lanes))
    found = places(group.keys, key_at(lanes[:, None], bounds[None, :]))
    return found[:, 0], found[:, 1]


def _dense(index: TimelineIndex, view: _View, crowded: NDArray[np.bool_]) -> Dense:
    """The dense chunks, cut to the view; chunks wholly outside are left out."""
    lane, chunk = np.nonzero(crowded)
    first = ((view.chunks[chunk] << view.exponent) + FIRST_DAY).astype(np.float64)
    last = first + (1 << view.exponent)
    first, last = np.maximum(first, math.ceil(view.first)), np.minimum(last, math.floor(view.last) + 1.0)
    keep = last > first
    lanes, first, last = lane[keep].astype(np.int32), first[keep], last[keep]
    begin, end = key_at(lanes, first), key_at(lanes, last)
    count = places(index.keys, end) - places(index.keys, begin)
    for group in index.classes:
        if group.exponent >= view.exponent and len(lanes):  # long entries are counted on their own
            count -= places(group.keys, end) - places(group.keys, begin)
    return Dense(1 << view.exponent, lanes, first, last, count)


def _standing_out(index: TimelineIndex, scale: TimeScale, dense: Dense) -> Entries:
    """The winners of the dense chunks, about one in WINNER_PIXELS, that are not longer than a chunk."""
    level = round(math.log2(WINNER_PIXELS / scale.pixels_per_day))
    winners = index.winners[min(max(level, 0), len(index.winners) - 1)]
    entries = index.order[winners[slices(*dense.bounds(index, winners))]]
    return entries[_lengths(index, entries) < dense.longest]


def _hits(index: TimelineIndex, dense: Dense, highlight: NDArray[np.bool_] | None) -> Entries:
    """Search hits inside density bands, unless there are too many to show."""
    if highlight is None:
        return np.zeros(0, dtype=np.int32)
    hits = index.hit_ranks(highlight)
    starts, ends = dense.bounds(index, hits)
    if int((ends - starts).sum()) > HITS_MAX:
        return np.zeros(0, dtype=np.int32)
    return index.order[hits[slices(starts, ends)]]
