"""Figures of timelines: events in, a finished figure out; nothing is read and nothing written."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from explorer.chronicle.event import Event
from explorer.chronicle.kind import Kind
from explorer.chronicle.party import Pair
from explorer.chronicle.query import matches
from explorer.chronicle.wording import day_words
from explorer.errors import InputError
from explorer.export.axis import AXIS_HEIGHT
from explorer.export.caption import (
    Shown,
    description,
    empty_words,
    legend_kinds,
    metadata,
    source_titles,
    subtitle,
)
from explorer.export.frame import LABEL_SIZE, ROW, Frame
from explorer.export.page import Block, Content, Page
from explorer.export.plot import plot_groups
from explorer.export.scene import Figure, Group, Measure, Scene
from explorer.export.size import Size, sheet_of
from explorer.timeline.columns import Columns, columns_from
from explorer.timeline.drawlist import DrawList
from explorer.timeline.index import TimelineIndex
from explorer.timeline.lanes import LaneMode, gutter_width
from explorer.timeline.layout import LayoutOptions, layout
from explorer.timeline.theme import Theme
from explorer.timeline.timescale import MIN_SPAN, TimeScale

AIRY, TIGHT = (30.0, 28.0, 26.0, 24.0), (22.0, 20.0, 18.0, 16.0)
"""Distances of rows in units; text of 11 units still stands clear of its neighbours at the last."""

_GAP = 12.0  # between the plot and what stands above and below it


@dataclass(frozen=True, slots=True)
class View:
    """What a figure shows of its events.

    ``first_day`` and ``last_day`` are the day numbers at the plot's edges, the last one excluded; None fits
    the events at that edge. ``lanes`` groups the events into bands; ``pairs`` are the bands by pair, () for
    all. ``selected`` is the id of the event to be ringed, "" for none; events without the searched ``words``
    are faint. ``filtered`` says in words by what the events were filtered.
    """

    first_day: float | None = None
    last_day: float | None = None
    lanes: LaneMode = LaneMode.KIND
    pairs: tuple[Pair, ...] = ()
    selected: str = ""
    words: str = ""
    filtered: str = ""


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
    columns = columns_from(events, kinds, chosen.lanes, chosen.pairs)
    shown = _shown(columns, events, chosen)
    sources, legend = source_titles(shown.events), legend_kinds(shown.events, kinds)
    page = Page(*sheet.units, theme, measure)
    content = Content(title, subtitle(shown), legend, sources)
    header, footer = page.header(content), page.footer(content)
    if shown.events:
        middle = _plot(columns, events, tuple(kinds.values()), page, header, footer, chosen)
    else:
        words = empty_words(shown, chosen.filtered)
        top = header.y + header.height
        middle = (Group(page.empty(words, top + _GAP, footer.y - _GAP), "empty"),)
    groups = (Group(header.items, "header"), *middle, Group(footer.items, "footer"))
    scene = Scene(page.width, page.height, theme.ground, tuple(group for group in groups if group.items))
    about = description(shown, legend, sources)
    return Figure(sheet, (scene,), title, about, measure.family, metadata(shown, sources))


def _shown(columns: Columns, events: Sequence[Event], view: View) -> Shown:
    """The events whose known days reach into the view, and the days at its edges."""
    known = (int(columns.start.min()), int(columns.end.max())) if len(columns) else (None, None)
    first = known[0] if view.first_day is None else math.floor(view.first_day)
    last = known[1] if view.last_day is None else math.ceil(view.last_day) - 1
    if first is None or last is None:
        return Shown((), len(events))
    if first > last:
        raise InputError(f"a view cannot end ({day_words(last)}) before it begins ({day_words(first)})")
    inside = (columns.end >= first) & (columns.start <= last)
    found = tuple(events[position] for position in np.unique(columns.event[inside]).tolist())
    return Shown(found, len(events), first, last)


def _plot(
    columns: Columns,
    events: Sequence[Event],
    kinds: tuple[Kind, ...],
    page: Page,
    header: Block,
    footer: Block,
    view: View,
) -> tuple[Group, ...]:
    """The axis, the bands and what stands in them, between the header and the footer."""
    names = [lane.name for lane in columns.lanes]
    gutter = min(gutter_width(names, LabelMeasure(page.measure)), page.inner / 4)
    top = header.y + header.height + _GAP + AXIS_HEIGHT
    frame = Frame(
        x=page.margin + gutter,
        y=top,
        width=page.inner - gutter,
        height=footer.y - _GAP - top,
        gutter=gutter,
        theme=page.theme,
        kinds=kinds,
        events=events,
    )
    index = TimelineIndex(columns)
    scale = _scale(index, frame.width, view)
    drawn = _laid_out(index, scale, frame.height, LabelMeasure(page.measure), _options(events, view))
    return plot_groups(drawn, frame, page.measure)


def _options(events: Sequence[Event], view: View) -> LayoutOptions:
    """What is ringed and what is faint."""
    selected = next((at for at, event in enumerate(events) if event.id == view.selected), -1)
    hits = np.array([matches(event, view.words) for event in events]) if view.words.strip() else None
    return LayoutOptions(selected=selected, highlight=hits)


def _scale(index: TimelineIndex, width: float, view: View) -> TimeScale:
    """The days of the view, or those of the events with room beside them."""
    fit = TimeScale(0.0, 1.0, width).fitted(*(index.extent or (0.0, 1.0)))
    first = fit.first_day if view.first_day is None else view.first_day
    last = fit.last_day if view.last_day is None else view.last_day
    return TimeScale(first, max(last, first + MIN_SPAN), width)


def _laid_out(
    index: TimelineIndex, scale: TimeScale, height: float, measure: LabelMeasure, options: LayoutOptions
) -> DrawList:
    """The draw list that fits the height: rows tight where they must be, airier where that costs nothing."""

    def draw(row_height: float) -> DrawList:
        return layout(index, scale, height, measure, replace(options, row_height=row_height))

    fitting = draw(TIGHT[0])
    for row_height in TIGHT[1:]:
        if fitting.height <= height:
            break
        fitting = draw(row_height)
    for row_height in AIRY if fitting.height <= height else ():
        airier = draw(row_height)
        if airier.height <= height and _told(airier) >= _told(fitting):
            return airier
    return fitting


def _told(drawn: DrawList) -> tuple[int, int]:
    """How much a draw list tells: events shown one by one, and headlines shown whole."""
    return drawn.tally.drawn, sum(not label.elided for label in drawn.labels)
