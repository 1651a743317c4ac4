"""Lays out what a view of a timeline shows, as a draw list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from explorer.timeline.axis.breaks import breaks_in
from explorer.timeline.axis.daymap import DayMap
from explorer.timeline.axis.ticks import ticks
from explorer.timeline.axis.timescale import TimeScale
from explorer.timeline.bands.lanes import PADDING_MIN, Geometry, geometry, mirror_room
from explorer.timeline.bands.periods import periods_in
from explorer.timeline.bands.strip import RelationsBand, strips_in
from explorer.timeline.drawlist import DrawList, Tally
from explorer.timeline.elements import MARK_RADIUS, Whisker
from explorer.timeline.index.density import dense_bands
from explorer.timeline.index.detail import Detail, days_in_view, detail
from explorer.timeline.index.index import TimelineIndex
from explorer.timeline.index.items import BEYOND, Items, clusters_of, items_of, marks_of, spans_of
from explorer.timeline.labels.captions import captions
from explorer.timeline.labels.labels import Measure
from explorer.timeline.labels.parting import parted
from explorer.timeline.rows.rows import ROWS_MIN, ROWS_WIDTH, Rows
from explorer.timeline.spots import bookmarked_in, spots_in
from explorer.timeline.stack.comparison import census_in, foot_room, groups_in, links_in, origins_in, zero_in
from explorer.timeline.stack.heads import Head, heads

Hits = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class LayoutOptions:
    """What a view adds to its index, scale and height.

    ``selected`` and ``hovered`` are positions of events, -1 for none; they are always drawn on their own.
    ``bookmarked`` are those of bookmarked events.
    ``highlight`` marks the events that match a search (one value per event): all others are dim. Keep the
    same array while the search stays the same. ``scroll`` is how far the bands are scrolled down, in pixels,
    ``row_height`` the distance of rows, ``least_rows`` how many rows a crowded lane gets at the least: fewer
    where there is no scrolling, as on paper. ``rows_width`` is the width of the plot for which rows are
    packed, whatever the days in view. ``labels`` scales how many labels are tried: 0 gives none. ``today`` is
    the day number of today's line. ``relations`` are the relations bands, each shown at the head of its
    group. In a stack ``group_head`` is the room above the first band of a group and ``group_height`` the
    height of a group, both at the least: their names need it.
    """

    selected: int = -1
    hovered: int = -1
    bookmarked: tuple[int, ...] = ()
    highlight: Hits | None = None
    scroll: float = 0.0
    row_height: float = 22.0
    least_rows: int = ROWS_MIN
    rows_width: float = ROWS_WIDTH
    labels: float = 1.0
    periods: bool = True
    today: int | None = None
    relations: tuple[RelationsBand, ...] = ()
    group_head: float = 0.0
    group_height: float = 0.0


@dataclass(frozen=True, slots=True)
class Seen:
    """What of the events a view shows, and where: all of a layout but for its words and what they need."""

    above: tuple[Head, ...]
    place: Geometry
    shown: Detail
    items: Items
    tally: Tally


def seen_in(index: TimelineIndex, scale: TimeScale, height: float, options: LayoutOptions) -> Seen:
    """What a view ``scale.width`` by ``height`` pixels shows; it is known sooner than its draw list."""
    above = _heads(index, options)
    rows, place = _places(index, height, options, above)
    forced = _forced(index, options)
    shown = detail(index, scale, rows.count, forced, options.highlight)
    items = items_of(index, scale, place, rows.row, shown, forced, options.highlight)
    return Seen(above, place, shown, items, _tally(index, scale, items))


def layout(
    index: TimelineIndex,
    scale: TimeScale,
    height: float,
    measure: Measure,
    options: LayoutOptions | None = None,
    seen: Seen | None = None,
) -> DrawList:
    """The draw list of a view ``scale.width`` by ``height`` pixels; ``seen`` is what it shows, where known.

    The rows of events depend on the index, the height and the options alone, never on the scale.
    """
    options = options or LayoutOptions()
    seen = seen or seen_in(index, scale, height, options)
    above, place, shown, items = seen.above, seen.place, seen.shown, seen.items
    days, zero, groups = index.columns.days, zero_in(index, scale), groups_in(index, scale, place)
    labels = captions(index, scale, height, measure, place, items, options.selected, options.labels)
    clusters = clusters_of(index, scale, place, items)
    return DrawList(
        width=scale.width,
        height=place.height,
        bands=place.bands,
        ticks=ticks(scale, measure, days, index.columns.origin),
        periods=periods_in(index, scale, measure, place.groups, above, options.highlight)
        if options.periods
        else (),
        spans=parted(spans_of(index, scale, items), labels),
        marks=marks_of(index, items),
        clusters=clusters,
        density=dense_bands(index, scale, shown.dense, place, options.highlight),
        labels=labels,
        tally=seen.tally,
        today=_today(scale, days, options.today) if zero is None else None,
        whiskers=_whiskers(index, scale, items),
        selected=spots_in(index, scale, items, (options.selected,)),
        hovered=spots_in(index, scale, items, (options.hovered,)),
        bookmarked=bookmarked_in(index, scale, items, clusters, options.bookmarked),
        breaks=breaks_in(scale, days, measure),
        days=days,
        zero=zero,
        origins=origins_in(index, scale, measure, zero, groups),
        strips=strips_in(options.relations, index.columns, scale, measure, place.groups, above),
        groups=groups,
        mirror=place.axis,
        links=links_in(index, scale, height, measure, place.groups, (options.hovered, options.selected)),
        foot=height - foot_room(index) if foot_room(index) else None,
        census=census_in(index, scale),
    )


def height_needed(index: TimelineIndex, height: float, options: LayoutOptions) -> float:
    """The height that all bands need in a view ``height`` pixels high; it may be more than that."""
    return _places(index, height, options, _heads(index, options))[1].height


def is_higher(index: TimelineIndex, height: float, room: float, options: LayoutOptions) -> bool:
    """Whether all bands of a view ``height`` pixels high surely need more than ``room``; soon known."""
    if index.stack is not None:
        return False
    above, padding = _heads(index, options), 2 * PADDING_MIN * len(index.columns.lanes)
    budget = max(_budget(index, height, options, above), 1)
    enough = (room - sum(head.height for head in above) - padding) / options.row_height
    return index.rows_at_least(budget, options.least_rows, options.rows_width, enough) > enough


def _heads(index: TimelineIndex, options: LayoutOptions) -> tuple[Head, ...]:
    """The head of each group, which does not depend on what is in view."""
    strips = {band.group for band in options.relations}
    return heads(index, strips, options.group_head, periods=options.periods)


def _places(
    index: TimelineIndex, height: float, options: LayoutOptions, above: Sequence[Head]
) -> tuple[Rows, Geometry]:
    """The rows of all entries and where the bands stand, which depend on the height but not on the scale.

    The index keeps them for the next frames.
    """
    look = options.row_height, options.least_rows, options.rows_width, options.scroll, options.group_height
    return index.places.of((height, *look, tuple(above)), lambda: _placed(index, height, options, above))


def _placed(
    index: TimelineIndex, height: float, options: LayoutOptions, above: Sequence[Head]
) -> tuple[Rows, Geometry]:
    lanes, below = index.columns.lanes, foot_room(index)
    budget = _budget(index, height, options, above)
    rows = index.rows(max(budget, 1), options.least_rows, options.rows_width)
    beyond = int(rows.count.sum()) - budget
    # Rows that overlapping periods got in addition, where they are not to be scrolled to.
    if beyond > 0 and (index.stack is not None or index.days_per_pixel is not None):
        rows = index.rows(max(budget - beyond, 1), options.least_rows, options.rows_width)
    counts = index.counts.tolist()
    place = geometry(
        lanes,
        counts,
        rows.count,
        height - below,
        options.row_height,
        options.scroll,
        [head.height for head in above],
        options.group_height,
    )
    return rows, replace(place, height=place.height + below)


def _budget(index: TimelineIndex, height: float, options: LayoutOptions, above: Sequence[Head]) -> int:
    """For how many rows a view has room."""
    room = height - sum(head.height for head in above) - foot_room(index)
    room -= mirror_room(index.columns.lanes)
    return int((room - 2 * PADDING_MIN * len(index.columns.lanes)) / options.row_height)


def _forced(index: TimelineIndex, options: LayoutOptions) -> NDArray[np.int32]:
    """The entries of the selected and the hovered event, which are drawn whatever else is."""
    events = sorted({event for event in (options.selected, options.hovered) if event >= 0})
    if not events:
        return np.zeros(0, dtype=np.int32)
    return np.concatenate([index.entries_of(event) for event in events])


def _tally(index: TimelineIndex, scale: TimeScale, items: Items) -> Tally:
    """What is in view and not drawn one by one has folded into badges and density bands."""
    drawn = len(items.singles) + len(items.bars)
    inside = index.count_between(*days_in_view(scale))
    return Tally(drawn, inside - drawn, len(index) - inside)


def _today(scale: TimeScale, days: DayMap, today: int | None) -> float | None:
    """Where today's line stands; nowhere while it is out of view or among the days left out."""
    if today is None:
        return None
    axis = days.to_axis(today + 0.5)
    x = scale.to_x(axis)
    return x if 0 <= x <= scale.width and days.break_at(axis) is None else None


def _whiskers(index: TimelineIndex, scale: TimeScale, items: Items) -> tuple[Whisker, ...]:
    """The days between which accounts differ, for the marks and bars shown."""
    told = index.columns.told
    if not told:
        return ()
    found = []
    for item in np.concatenate((items.singles, items.bars)).tolist():
        entry = int(items.entries[item])
        if entry in told:
            first, last = told[entry]
            x0, x1 = scale.to_x(first), scale.to_x(last + 1)
            if x1 - x0 > 2 * MARK_RADIUS:
                event = int(index.columns.event[entry])
                left, right = max(x0, -BEYOND), min(x1, scale.width + BEYOND)
                found.append(Whisker(left, right, float(items.y[item]), event))
    return tuple(found)
