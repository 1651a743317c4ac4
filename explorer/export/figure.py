"""Figures of timelines: events in, a finished figure out; nothing is read and nothing written."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from explorer.chronicle.chronicle import ThreadKey
from explorer.chronicle.event import Event
from explorer.chronicle.kind import Kind
from explorer.chronicle.party import Pair
from explorer.chronicle.query import matches
from explorer.chronicle.standing import Standing
from explorer.chronicle.wording import day_words
from explorer.errors import InputError
from explorer.export.axis import AXIS_HEIGHT
from explorer.export.caption import (
    Shown,
    description,
    empty_words,
    legend_kinds,
    legend_states,
    metadata,
    source_titles,
    subtitle,
)
from explorer.export.frame import LABEL_SIZE, ROW, Frame
from explorer.export.page import Content, Page
from explorer.export.plot import plot_groups
from explorer.export.scene import Figure, Group, Measure, Scene
from explorer.export.size import Sheet, Size, sheet_of
from explorer.export.spread import spread
from explorer.export.stack import INDENT, Names
from explorer.timeline.aligning import aligned_at
from explorer.timeline.columns import Columns, columns_from
from explorer.timeline.daymap import PLAIN
from explorer.timeline.drawlist import DrawList
from explorer.timeline.facts import facts_of
from explorer.timeline.gaps import empty_centuries
from explorer.timeline.index import TimelineIndex
from explorer.timeline.lanes import GUTTER_MAX, LaneMode, gutter_width
from explorer.timeline.layout import LayoutOptions, layout
from explorer.timeline.opening import margins
from explorer.timeline.rows import ROWS_MIN
from explorer.timeline.stacking import stacked, strands_of
from explorer.timeline.strip import RelationsBand, relations_bands
from explorer.timeline.theme import Theme
from explorer.timeline.timescale import MIN_SPAN, TimeScale

ROWS = (40.0, 36.0, 32.0, 29.0, 26.0, 24.0, 22.0, 20.0, 18.0, 16.0)
"""Distances of rows in units, from airy to tight; text of 11 units still stands clear at the last."""

NEARLY = 0.93
"""Airier rows may leave this share of the headlines whole that are so with the best ones."""

GUTTER_SHARE = 0.16
"""The share of a large page's width that the names of bands may take."""

ZOOMS = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0, 2.5, 3.0)
"""Where the bands need more height than the page has, everything is set smaller by one of these factors."""

_GAP = 12.0  # between the plot and what stands above and below it
_ROUNDING = 0.5  # bands that fill a height exactly come out a little higher


@dataclass(frozen=True, slots=True)
class View:
    """What a figure shows of its events.

    ``first_day`` and ``last_day`` are the day numbers at the plot's edges, the last one excluded; None fits
    the events at that edge. ``lanes`` groups the events into bands; ``pairs`` are the pairs shown, () for
    all: the bands by pair, and the pairs in which the sources named tell the events. ``selected`` is the id
    of the event to be ringed, "" for none; events without the searched ``words`` are faint. ``filtered``
    says in words by what the events were filtered. ``stack`` are the threads that stand one below another,
    () for one alone; where they are aligned, each counts from its event of ``zeros``, and the days of the
    view are those of the thread numbered ``reference``. With ``compress``, empty centuries are left out.
    ``relations`` are the standings of the pair, or of those of the stack, whose relations bands are shown.
    """

    first_day: float | None = None
    last_day: float | None = None
    lanes: LaneMode = LaneMode.KIND
    pairs: tuple[Pair, ...] = ()
    selected: str = ""
    words: str = ""
    filtered: str = ""
    relations: tuple[Standing, ...] = ()
    compress: bool = False
    stack: tuple[ThreadKey, ...] = ()
    zeros: tuple[Event, ...] = ()
    reference: int = 0


@dataclass(frozen=True, slots=True)
class LabelMeasure:
    """The measure a layout asks for, at the size of labels; heights and widths in units."""

    measure: Measure
    height: float = ROW

    def width(self, text: str, strong: bool) -> float:
        """The width of a label; ``strong`` is bold."""
        return self.measure(text, LABEL_SIZE, bold=strong)


def draw_figure(
    events: Sequence[Event],
    kinds: Mapping[str, Kind],
    *,
    title: str,
    size: Size,
    dpi: int | None = None,
    theme: Theme,
    measure: Measure,
    view: View | None = None,
) -> Figure:
    """The figure of ``events``, those that pass the filter, as ``view`` shows them.

    The same arguments give the same figure. Without events, or without any in view, the figure says so.
    Raises InputError when it would be too large to paint or too small to read, or the view's days are not
    in order.
    """
    chosen = view or View()
    sheet = sheet_of(size, dpi)
    shown = _shown(events, kinds, chosen)
    sources, legend = source_titles(shown), legend_kinds(shown.events, kinds)
    states = legend_states(shown, chosen.relations)
    content = Content(title, subtitle(shown), legend, states, sources)
    scene = _scene(sheet, content, shown, kinds, theme, measure, chosen)
    about = description(shown, legend, sources)
    return Figure(sheet, (scene,), title, about, measure.family, metadata(shown, sources))


def _scene(
    sheet: Sheet,
    content: Content,
    shown: Shown,
    kinds: Mapping[str, Kind],
    theme: Theme,
    measure: Measure,
    view: View,
) -> Scene:
    """The page at the largest size of text at which all bands fit. Raises InputError when none does."""
    # Bands and rows are those of the events in view: a figure cannot be panned to the others.
    columns = _columns(shown.events, kinds, view).mapped(shown.days)
    width, height = sheet.units
    for zoom in ZOOMS:
        page = Page(width * zoom, height * zoom, theme, measure)
        groups = _groups(page, content, shown, columns, tuple(kinds.values()), view)
        if groups is not None:
            return Scene(page.width, page.height, theme.ground, groups)
    raise InputError(
        f"{len(columns.lanes)} bands do not fit a picture of {sheet.width:,} × {sheet.height:,} "
        f"pixels at {sheet.dpi} dpi; make it higher, or group the events otherwise"
    )


def _groups(
    page: Page,
    content: Content,
    shown: Shown,
    columns: Columns,
    kinds: tuple[Kind, ...],
    view: View,
) -> tuple[Group, ...] | None:
    """The parts of a page; None when its bands do not fit."""
    header, footer = page.header(content), page.footer(content)
    top, bottom = header.y + header.height + _GAP, footer.y - _GAP
    if shown.events:
        names = Names.of(columns, page.inner / 4, page.measure)
        frame = _frame(page, top, bottom, columns, kinds, shown.events, names)
        drawn = _laid_out(columns, frame, LabelMeasure(page.measure), view, names)
        if drawn is None:
            return None
        middle = plot_groups(spread(drawn, frame.height), frame, page.measure, names)
    else:
        middle = (Group(page.empty(empty_words(shown, view.filtered), top, bottom), "empty"),)
    groups = (Group(header.items, "header"), *middle, Group(footer.items, "footer"))
    return tuple(group for group in groups if group.items)


def _columns(events: Sequence[Event], kinds: Mapping[str, Kind], view: View) -> Columns:
    """The columns of the events, stacked where the view stacks threads."""
    if view.stack:
        stack = stacked(facts_of(events, kinds), kinds, view.lanes, strands_of(events, view.stack))
        return aligned_at(stack, view.zeros, view.reference) if view.zeros else stack
    return columns_from(events, kinds, view.lanes, view.pairs)


def _shown(events: Sequence[Event], kinds: Mapping[str, Kind], view: View) -> Shown:
    """The events of which any possible day is in view, and the days at its edges."""
    columns = _columns(events, kinds, view)
    known = (int(columns.start.min()), int(columns.end.max())) if len(columns) else (None, None)
    first = known[0] if view.first_day is None else math.floor(view.first_day)
    last = known[1] if view.last_day is None else math.ceil(view.last_day) - 1
    if first is None or last is None:
        return Shown((), len(events))
    if first > last:
        raise InputError(f"a view cannot end ({day_words(last)}) before it begins ({day_words(first)})")
    inside = columns.within(np.arange(len(columns), dtype=np.int32), first, last)
    found = tuple(events[position] for position in np.unique(columns.event[inside]).tolist())
    days = empty_centuries(columns, (first, last + 1)) if view.compress else PLAIN
    origin = columns.origin
    zero, moves = (origin.day, origin.moves) if origin else (None, ())
    return Shown(found, len(events), first, last, view.pairs, view.stack, days, zero, moves)


def _frame(
    page: Page,
    top: float,
    bottom: float,
    columns: Columns,
    kinds: tuple[Kind, ...],
    events: Sequence[Event],
    threads: Names,
) -> Frame:
    """The place of the plot: below the axis, and right of the names of the bands."""
    names = [lane.name for lane in columns.lanes]
    most = min(max(GUTTER_MAX, page.inner * GUTTER_SHARE), page.inner / 4)
    indent = INDENT if threads.lines else 0.0
    gutter = max(gutter_width(names, LabelMeasure(page.measure), most) + indent, threads.width)
    y = top + AXIS_HEIGHT
    place = page.margin + gutter, y, page.inner - gutter, bottom - y, gutter
    return Frame(*place, page.theme, kinds, events, indent)


def _options(events: Sequence[Event], view: View, names: Names) -> LayoutOptions:
    """What is ringed and what is faint, and the room that names of threads need."""
    selected = next((at for at, event in enumerate(events) if event.id == view.selected), -1)
    hits = np.array([matches(event, view.words) for event in events]) if view.words.strip() else None
    return LayoutOptions(
        selected=selected,
        highlight=hits,
        relations=_bands(events, view),
        group_head=names.head,
        group_height=names.height,
    )


def _bands(events: Sequence[Event], view: View) -> tuple[RelationsBand, ...]:
    """The relations bands that the view has; an only one belongs to its only thread."""
    places = {event.id: at for at, event in enumerate(events)}
    threads = view.stack or tuple(ThreadKey(pair=standing.pair) for standing in view.relations)
    return relations_bands({standing.pair: standing for standing in view.relations}, threads, places)


def _scale(columns: Columns, width: float, view: View) -> TimeScale:
    """The days of the view, or those of the events with room beside them."""
    first, last = columns.extent or (0.0, 1.0)
    fit, days = TimeScale(0.0, 1.0, width).fitted(first, last, *margins(width)), columns.days
    first = fit.first_day if view.first_day is None else days.to_axis(view.first_day)
    last = fit.last_day if view.last_day is None else days.to_axis(view.last_day)
    return TimeScale(first, max(last, first + MIN_SPAN), width)


def _laid_out(
    columns: Columns, frame: Frame, measure: LabelMeasure, view: View, names: Names
) -> DrawList | None:
    """The draw list that fits the frame: rows tight where that tells more, airy where it costs little."""
    scale, options = _scale(columns, frame.width, view), _options(frame.events, view, names)
    index = TimelineIndex(columns, 1 / scale.pixels_per_day)

    def draw(row_height: float, least_rows: int = ROWS_MIN) -> DrawList | None:
        chosen = replace(options, row_height=row_height, least_rows=least_rows)
        drawn = layout(index, scale, frame.height, measure, chosen)
        return drawn if drawn.height <= frame.height + _ROUNDING else None

    fitting = [drawn for drawn in map(draw, ROWS) if drawn]
    if fitting:
        most = max(map(_told, fitting))
        return next(drawn for drawn in fitting if _told(drawn) >= (most[0], most[1] * NEARLY))
    return draw(ROWS[-1], 2) or draw(ROWS[-1], 1)


def _told(drawn: DrawList) -> tuple[int, float]:
    """How much a draw list tells: events shown one by one, and headlines shown whole."""
    return drawn.tally.drawn, sum(not label.elided for label in drawn.labels)
