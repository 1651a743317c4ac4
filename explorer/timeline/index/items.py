"""The entries in view as items: where each stands, and whether it is a bar, a mark, or folds into a badge."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from explorer.timeline.axis.timescale import TimeScale
from explorer.timeline.bands.lanes import Geometry
from explorer.timeline.elements import MARK_RADIUS, OPEN_END, OPEN_START, Clusters, Marks, Spans
from explorer.timeline.index.crowds import badge_half_width, crowd_places
from explorer.timeline.index.detail import Dense, Detail, days_in_view
from explorer.timeline.index.fold import Folded, fold
from explorer.timeline.index.index import TimelineIndex
from explorer.timeline.rows.stretches import ARROW

BAR_MIN = 6.0
"""A period narrower than this is drawn as a mark."""

EDGE = 9.0
"""A mark whose stretch of time reaches out of the view is kept this far inside the view."""

BEYOND_EDGE = 1.0
"""The middle of a mark is at most so far outside the view: what counts as in view, up to half a mark beyond,
is seen at its edge, and a headline there stands beside its mark."""

BEYOND = 60.0
"""Ends outside the plot are clipped to this distance from it."""

Doubles = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Items:
    """The entries in view; arrays have one value per entry.

    ``x0`` and ``x1`` are the ends of its days and ``x`` where its mark stands. ``strip`` counts rows through
    all lanes, ``bar`` says that it is drawn as a bar; all others are marks, in ``folded`` by their position
    in ``points``. ``singles`` are the items drawn as marks of their own, ``bars`` those drawn as bars.
    ``many`` are the groups of ``folded`` that are clusters, ``inside`` the items inside these, cluster after
    cluster, and ``heads`` the weightiest item of each. ``dim`` is 1 for what a search does not match.
    ``crowded`` counts, per lane, what reaches into the view and stands neither here nor in a density band:
    long periods for which there is no room. ``crowd_row`` is the row of the lane in which the badge that
    tells it stands, ``crowd_x`` where.
    """

    entries: NDArray[np.int32]
    lane: NDArray[np.int32]
    strip: NDArray[np.int32]
    y: NDArray[np.float32]
    x0: Doubles
    x1: Doubles
    x: Doubles
    bar: NDArray[np.bool_]
    points: NDArray[np.int64]
    folded: Folded
    singles: NDArray[np.int64]
    bars: NDArray[np.int64]
    many: NDArray[np.int64]
    inside: NDArray[np.int64]
    heads: NDArray[np.int64]
    dim: NDArray[np.uint8]
    crowded: NDArray[np.int64]
    crowd_row: NDArray[np.uint8]
    crowd_x: Doubles


def items_of(
    index: TimelineIndex,
    scale: TimeScale,
    place: Geometry,
    row: NDArray[np.uint8],
    shown: Detail,
    forced: NDArray[np.int32],
    highlight: NDArray[np.bool_] | None,
) -> Items:
    """Puts the entries shown in their places and leaves out those that are not in view.

    Periods that another hides are left to the density band that counts them, or to the lane's crowd.
    """
    columns, day, entries = index.columns, scale.pixels_per_day, shown.entries
    entries = entries[columns.within(entries, *days_in_view(scale))]
    x0: Doubles = (columns.start[entries].astype(np.float64) - scale.first_day) * day
    x1: Doubles = (columns.end[entries].astype(np.float64) + 1.0 - scale.first_day) * day
    lane = columns.lane[entries]
    strip = place.first_strip[lane] + row[entries]
    lasting = columns.lasting(entries) & (x1 - x0 >= BAR_MIN)
    alone = np.isin(entries, forced) if len(forced) else np.zeros(len(entries), dtype=np.bool_)
    bar = _without_overlap(lasting, strip, x0, x1, index.priority[entries], alone)
    length = columns.end[entries] - columns.start[entries] + 1
    counted = shown.dense.counts(index, entries)
    keep = ~(lasting & ~bar & ~alone & (counted | (length >= shown.dense.longest)))
    crowded = _crowded(index, scale, shown.dense, lane[keep], counted[keep])
    entries, x0, x1, lane, strip = entries[keep], x0[keep], x1[keep], lane[keep], strip[keep]
    bar, alone = bar[keep], alone[keep]
    x = mark_x(x0, x1, scale.width, columns.flags[entries])
    points = np.flatnonzero(~bar)
    dim = np.zeros(len(entries), dtype=np.uint8)
    if highlight is not None:
        dim[~highlight[columns.event[entries]]] = 1
    folded = fold(strip[points], x[points], alone[points], scale.width)
    clustered = folded.count > 1
    inside = points[folded.order[np.repeat(clustered, folded.count)]]
    half = np.where(clustered, badge_half_width(folded.count), MARK_RADIUS)
    marks = strip[points[folded.order[folded.starts]]], folded.x - half, folded.x + half
    bars = strip[bar], x0[bar], x1[bar]
    crowd_row, crowd_x = crowd_places(place.first_strip, crowded, marks, bars, scale.width)
    return Items(
        entries=entries,
        lane=lane,
        strip=strip,
        y=place.row_y(lane, row[entries]),
        x0=x0,
        x1=x1,
        x=x,
        bar=bar,
        points=points,
        folded=folded,
        singles=points[folded.order[folded.starts[~clustered]]],
        bars=np.flatnonzero(bar),
        many=np.flatnonzero(clustered),
        inside=inside,
        heads=_heads(index.priority[entries], inside, folded.count[clustered]),
        dim=dim,
        crowded=crowded,
        crowd_row=crowd_row,
        crowd_x=crowd_x,
    )


def _crowded(
    index: TimelineIndex,
    scale: TimeScale,
    dense: Dense,
    lane: NDArray[np.int32],
    counted: NDArray[np.bool_],
) -> NDArray[np.int64]:
    """How many entries of each lane are in view that are neither items nor in a density band.

    ``lane`` is the lane of each item, ``counted`` whether a density band counts it as well.
    """
    lanes = len(index.columns.lanes)
    items = np.bincount(lane[~counted], minlength=lanes)
    crowded: NDArray[np.int64] = index.counts_between(*days_in_view(scale)) - items - dense.by_lane(lanes)
    return crowded


def _heads(
    priority: NDArray[np.float32], inside: NDArray[np.int64], count: NDArray[np.int64]
) -> NDArray[np.int64]:
    """The weightiest item of each cluster, of equals the first; ``count`` are the items of each."""
    group = np.repeat(np.arange(len(count)), count)
    ranked = inside[np.lexsort((-priority[inside], group))]
    heads: NDArray[np.int64] = ranked[np.cumsum(count) - count]
    return heads


def mark_x(x0: Doubles, x1: Doubles, width: float, flags: NDArray[np.uint8]) -> Doubles:
    """The middle of the days; where it is out of view, the nearest place in view that the days reach.

    The days beyond an open end are among those that may be reached. Nearly half of every mark is in view.
    """
    middle = (x0 + x1) / 2
    low, high = np.maximum(x0, 0.0) + EDGE, np.minimum(x1, width) - EDGE
    inside = np.where(high > low, np.minimum(np.maximum(middle, low), high), middle)
    inside = np.where(flags & OPEN_END, np.maximum(inside, EDGE), inside)
    inside = np.where(flags & OPEN_START, np.minimum(inside, width - EDGE), inside)
    return np.clip(inside, -BEYOND_EDGE, width + BEYOND_EDGE)


def _without_overlap(
    bar: NDArray[np.bool_],
    strip: NDArray[np.int32],
    x0: Doubles,
    x1: Doubles,
    priority: NDArray[np.float32],
    alone: NDArray[np.bool_],
) -> NDArray[np.bool_]:
    """Which bars stay bars: where bars of a row overlap, the weightier stays and the others become marks.

    Rows are packed so that this happens only in lanes that have run out of rows.
    """
    found = np.flatnonzero(bar)
    found = found[np.lexsort((x0[found], strip[found]))]
    overlap = (np.diff(strip[found]) == 0) & (x0[found][1:] < x1[found][:-1])
    if not overlap.any():
        return bar
    kept = bar.copy()
    crowded = np.zeros(int(strip[found].max()) + 1, dtype=np.bool_)
    crowded[strip[found][1:][overlap]] = True
    rivals = found[crowded[strip[found]]]
    rivals = rivals[np.lexsort((-priority[rivals], ~alone[rivals]))]
    taken: dict[int, tuple[list[float], list[float]]] = {}
    columns = (rivals, strip[rivals], x0[rivals], x1[rivals])
    for item, row, left, right in zip(*(column.tolist() for column in columns), strict=True):
        starts, ends = taken.setdefault(row, ([], []))
        place = bisect_left(
            starts, right
        )  # those kept are apart: only the last that begins before it may overlap
        if place and ends[place - 1] > left:
            kept[item] = False
        else:
            starts.insert(place, left)
            ends.insert(place, right)
    return kept


def marks_of(index: TimelineIndex, items: Items) -> Marks:
    """The marks of the items that neither fold nor are bars."""
    singles = items.singles
    entries = items.entries[singles]
    return Marks(
        x=items.x[singles].astype(np.float32),
        y=items.y[singles],
        kind=index.columns.kind[entries],
        event=index.columns.event[entries],
        dim=items.dim[singles],
    )


def spans_of(index: TimelineIndex, scale: TimeScale, items: Items) -> Spans:
    """The soft stretches behind marks wider than a mark, arrows of open ends, and the bars of periods."""
    columns, singles = index.columns, items.singles
    entries = items.entries[singles]
    wide = items.x1[singles] - items.x0[singles] > 2 * MARK_RADIUS
    wide &= ~columns.lasting(entries)
    soft = singles[wide | (columns.flags[entries] & (OPEN_START | OPEN_END) != 0)]
    chosen = np.concatenate((soft, items.bars))
    entries = items.entries[chosen]
    flags = columns.flags[entries]
    x, left, right = items.x[chosen], items.x0[chosen], items.x1[chosen]
    left = np.where(flags & OPEN_START, np.minimum(left, x - MARK_RADIUS) - ARROW, left)
    right = np.where(flags & OPEN_END, np.maximum(right, x + MARK_RADIUS) + ARROW, right)
    is_soft = np.zeros(len(chosen), dtype=np.uint8)
    is_soft[: len(soft)] = 1
    return Spans(
        x0=np.maximum(left, -BEYOND).astype(np.float32),
        x1=np.minimum(right, scale.width + BEYOND).astype(np.float32),
        y=items.y[chosen],
        kind=columns.kind[entries],
        event=columns.event[entries],
        flags=flags,
        soft=is_soft,
        dim=items.dim[chosen],
    )


def clusters_of(index: TimelineIndex, scale: TimeScale, place: Geometry, items: Items) -> Clusters:
    """The badges of folded marks, and one at a lane's right end for long entries there is no room for."""
    columns, folded = index.columns, items.folded
    many = items.many
    count = folded.count[many]
    first, last, dim = _summaries(index, items, np.cumsum(count) - count)
    best = items.entries[items.heads]
    lanes = np.flatnonzero(items.crowded > 0).astype(np.int32)
    level = place.row_y(lanes, items.crowd_row[lanes])
    kinds = band_kinds(index, place)
    joined = np.concatenate
    return Clusters(
        x=joined((folded.x[many], items.crowd_x[lanes])).astype(np.float32),
        y=joined((items.y[items.heads], level)).astype(np.float32),
        kind=joined((columns.kind[best], kinds[lanes])),
        count=joined((count, items.crowded[lanes])).astype(np.int32),
        first=joined((first, np.full(len(lanes), scale.first_day))).astype(np.int32),
        last=joined((last, np.full(len(lanes), scale.last_day))).astype(np.int32),
        event=joined((columns.event[best], np.full(len(lanes), -1))).astype(np.int32),
        dim=joined((dim, np.zeros(len(lanes)))).astype(np.uint8),
        members=columns.event[items.entries[items.inside]],
    )


def band_kinds(index: TimelineIndex, place: Geometry) -> NDArray[np.uint8]:
    """The kind whose colour stands for each band; of a band that is no kind the number after the last."""
    plain = len(index.columns.kinds)
    return np.array([plain if band.kind < 0 else band.kind for band in place.bands], dtype=np.uint8)


def _summaries(
    index: TimelineIndex, items: Items, starts: NDArray[np.int64]
) -> tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.uint8]]:
    """First day, last day and dimness of each cluster, which begin at ``starts`` of the items inside them."""
    if not len(starts):
        none = np.zeros(0, dtype=np.int32)
        return none, none, np.zeros(0, dtype=np.uint8)
    inside = items.inside
    entries = items.entries[inside]
    first = np.minimum.reduceat(index.columns.start[entries], starts)
    last = np.maximum.reduceat(index.columns.end[entries], starts)
    return first, last, np.minimum.reduceat(items.dim[inside], starts)
