"""Figures of timelines: events in, a finished figure out; nothing is read and nothing written."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

import numpy as np

from explorer.chronicle.dates.wording import day_words
from explorer.chronicle.event import Event
from explorer.chronicle.kind import Kind
from explorer.errors import InputError
from explorer.export.figure.caption import (
    Shown,
    description,
    empty_words,
    legend_kinds,
    legend_states,
    metadata,
    source_titles,
    subtitle,
)
from explorer.export.figure.direction import isolated
from explorer.export.figure.eventlist import Entry, below, list_pages
from explorer.export.figure.fitting import View, columns_in
from explorer.export.figure.frame import LABEL_POINTS
from explorer.export.figure.notes import Numbers, numbered_sources
from explorer.export.figure.page import Block, Content, Page
from explorer.export.figure.paging import stretches
from explorer.export.figure.plotting import Crowded, Drawing, plot_of
from explorer.export.figure.presets import readable_points, zooms_of
from explorer.export.figure.ruler import carriers
from explorer.export.figure.size import Size, sheet_of
from explorer.export.figure.spec import PLAIN_PARTS, TRANSPARENT, Parts
from explorer.export.scene import Figure, Group, Measure, Scene
from explorer.language import mark, tr
from explorer.timeline.axis.daymap import PLAIN
from explorer.timeline.axis.gaps import empty_centuries
from explorer.timeline.bands.lanes import LaneMode
from explorer.timeline.index.facts import Facts, facts_of
from explorer.timeline.theme import READABLE, Theme, contrast

MOST_IN_TIME = 200
"""More events are not numbered in order of time: neighbours would have numbers far from each other."""

_SHARED = mark(
    "The kinds of each thread share its rows, told by colour and shape: rows of their own would leave no text"
    " that can be read. A higher page has room for them."
)

_GAP = 12.0  # between the plot and what stands above and below it


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
    parts: Parts = PLAIN_PARTS,
) -> Figure:
    """The figure of ``events``, those that pass the filter, as ``view`` shows them, with these ``parts``.

    The same arguments give the same figure. Without events, or without any in view, the figure says so.
    Raises InputError when it would be too large to paint or too small to read, when its text does not fit at
    the size asked for, or the view's days are not in order.
    """
    chosen, every = view or View(), facts_of(events, kinds)
    sheet, zooms = sheet_of(size, dpi), zooms_of(size, dpi, parts.font_size)
    shown = _shown(every, kinds, chosen)
    sources = source_titles(shown)
    numbers = Numbers.of(shown.events, chosen.pairs, parts)
    colors = on_background(theme, parts)
    drawing = Drawing(sheet, zooms, title, kinds, colors, measure, chosen, parts, every, numbers, sources)
    drawn = _drawn(drawing, shown)
    about = description(shown, legend_kinds(shown.events, kinds), sources)
    carried = metadata(shown, sources)
    return Figure(
        sheet, drawn.pages, title, about, measure.family, carried, note=drawn.note, advice=drawn.advice
    )


@dataclass(frozen=True, slots=True)
class _Drawn:
    """The pages of a figure, and what its readers and its maker have to know of them."""

    pages: tuple[Scene, ...]
    note: str
    advice: str = ""


def _drawn(drawing: Drawing, shown: Shown) -> _Drawn:
    """The pages, with the kinds of each thread in rows of their own where these leave text that can be read.

    Else they share the rows of their thread, where colour and shape tell them. Raises InputError where they
    do not fit even so.
    """
    if not _may_share(drawing):
        return _numbered(drawing, shown)
    least = readable_points(drawing.sheet)
    readable = tuple(zoom for zoom in drawing.zooms if LABEL_POINTS / zoom >= least)
    with suppress(InputError):
        return _numbered(replace(drawing, zooms=readable or drawing.zooms), shown)
    sharing = replace(drawing, view=replace(drawing.view, lanes=LaneMode.NONE))
    with suppress(InputError):
        return replace(_numbered(sharing, shown), advice=tr(_SHARED))
    return _numbered(drawing, shown)


def _may_share(drawing: Drawing) -> bool:
    """Whether kinds may share rows: only where the name of a thread and the legend tell what these hold."""
    view = drawing.view
    return bool(view.stack) and view.lanes is LaneMode.KIND and drawing.parts.legend


def _numbered(drawing: Drawing, shown: Shown) -> _Drawn:
    """The pages, with events numbered in order of time unless they crowd. Raises InputError."""
    try:
        if len(drawing.numbers.numbers) > MOST_IN_TIME:
            raise Crowded
        return _Drawn(tuple(_pages(drawing, shown)), _how_numbered(drawing))
    except Crowded:
        again = replace(drawing, numbers=_along_bands(drawing, shown))
        return _Drawn(tuple(_pages(again, shown)), _how_numbered(again))


def _along_bands(drawing: Drawing, shown: Shown) -> Numbers:
    """The events counted band by band; where threads are compared, thread by thread."""
    columns = drawing.columns(shown)
    threads = [group.name for group in columns.groups]
    bands = [
        (
            " · ".join(part for part in (threads[lane.group] if threads else "", lane.name) if part),
            [shown.events[event] for event in columns.event[entries].tolist()],
        )
        for lane, entries in zip(columns.lanes, carriers(columns), strict=True)
    ]
    return drawing.numbers.along(band for band in bands if band[1])


def _how_numbered(drawing: Drawing) -> str:
    """What a reader has to know of numbers that do not simply follow time."""
    if not drawing.numbers.by_band:
        return ""
    return tr(
        "Numbers run along one band after the other. Where marks crowd, those of neighbours stand together "
        "above them: 12–17."
    )


def on_background(theme: Theme, parts: Parts) -> Theme:
    """The theme upon the background asked for. Raises InputError where its text could not be read there."""
    if parts.background in ("", TRANSPARENT):
        return theme
    if contrast(theme.ink, parts.background) < READABLE:
        raise InputError(
            f"the text of the {theme.name} theme cannot be read on {parts.background}; take the other theme"
        )
    return replace(theme, ground=parts.background)


def _pages(drawing: Drawing, shown: Shown) -> Iterator[Scene]:
    """A page for each stretch of the days, all at one size of text, and the list of events after them."""
    parts = drawing.parts
    shares = [shown]
    if parts.pages > 1 and shown.events:
        rooms = stretches(shown, parts.pages)
        views = [replace(drawing.view, first_day=first, last_day=last) for first, last in rooms]
        shares = [_shown(drawing.every, drawing.kinds, view) for view in views]
        drawings = [replace(drawing, view=view) for view in views]
    else:
        drawings = [drawing]
    pages = [
        tr("page {page} of {pages}", page=number, pages=len(shares)) if len(shares) > 1 else ""
        for number in range(1, len(shares) + 1)
    ]
    rows = list(zip(drawings, shares, pages, strict=True))
    listed = drawing.numbers.entries(drawing.kinds, drawing.theme)
    fitted = [_fit(*row, listed if len(rows) == 1 else ()) for row in rows]
    zoom = max(factor for factor, _ in fitted)
    for row, (factor, scene) in zip(rows, fitted, strict=True):
        again = scene if factor == zoom else _page(*row, zoom, ())
        assert again is not None
        yield again
    page = _sheet_page(drawing, zoom)
    content = _content(drawing, shown, "")
    if listed and not (len(rows) == 1 and below(page, listed, content)):
        ground, told = _ground(drawing), page.names_all_sources(content)
        for groups in list_pages(page, listed, drawing.title, _notes(drawing), told=told):
            yield Scene(page.width, page.height, ground, groups)


def _fit(drawing: Drawing, shown: Shown, page: str, listed: Sequence[Entry]) -> tuple[float, Scene]:
    """The page set smaller by the least factor with which its bands fit. Raises InputError when none does."""
    font = drawing.parts.font_size
    for zoom in drawing.zooms:
        scene = _page(drawing, shown, page, zoom, listed)
        if scene is not None:
            return zoom, scene
    sheet = drawing.sheet
    bands = len(drawing.columns(shown).lanes)
    at = "" if font is None else f" with text of {font:g} pt"
    raise InputError(
        f"{bands} bands do not fit a picture of {sheet.width:,} × {sheet.height:,} "
        f"pixels at {sheet.dpi} dpi{at}; make it higher, {'' if font is None else 'set smaller text, '}"
        "or group the events otherwise"
    )


def _sheet_page(drawing: Drawing, zoom: float) -> Page:
    width, height = drawing.sheet.units
    return Page(width * zoom, height * zoom, drawing.theme, drawing.measure)


def _ground(drawing: Drawing) -> str:
    return "" if drawing.parts.background == TRANSPARENT else drawing.theme.ground


def _content(drawing: Drawing, shown: Shown, page: str) -> Content:
    """What the page says in words, as far as its parts are wanted."""
    parts = drawing.parts
    told = subtitle(shown) if parts.subtitle is None else parts.subtitle
    legend = legend_kinds(shown.events, drawing.kinds) if parts.legend else ()
    states = legend_states(shown, drawing.view.relations) if parts.legend else ()
    return Content(
        drawing.title,
        " · ".join(text for text in (told, page) if text),
        legend,
        states,
        _notes(drawing),
        _how_numbered(drawing),
    )


def _notes(drawing: Drawing) -> tuple[str, ...]:
    """The sources as they stand at the foot."""
    style = drawing.parts.sources
    if style == "none":
        return ()
    numbered = style == "numbered" or drawing.parts.numbered
    return numbered_sources(drawing.sources) if numbered else tuple(map(isolated, drawing.sources))


def _page(
    drawing: Drawing, shown: Shown, page_words: str, zoom: float, listed: Sequence[Entry]
) -> Scene | None:
    """A page with its text set smaller by ``zoom``; None when its bands do not fit."""
    page = _sheet_page(drawing, zoom)
    content = _content(drawing, shown, page_words)
    header, footer = page.header(content), page.footer(content)
    top, bottom = header.y + header.height + _GAP, footer.y - _GAP
    middle: tuple[Group, ...] = (
        Group(page.empty(empty_words(shown, drawing.view.filtered), top, bottom), "empty"),
    )
    if shown.events:
        events_below = below(page, listed, content)
        if events_below is not None:
            bottom = events_below.y - _GAP
        plot = plot_of(drawing, shown, page, top, bottom)
        if plot is None:
            return None
        middle = plot + (_listed(events_below) if events_below else ())
    groups = (Group(header.items, "header"), *middle, Group(footer.items, "footer"))
    return Scene(page.width, page.height, _ground(drawing), tuple(group for group in groups if group.items))


def _listed(block: Block) -> tuple[Group, ...]:
    return (Group(block.items, "list"),)


def _shown(every: Facts, kinds: Mapping[str, Kind], view: View) -> Shown:
    """The events of which any possible day is in view, and the days at its edges."""
    columns = columns_in(every, kinds, view)
    known = (int(columns.start.min()), int(columns.end.max())) if len(columns) else (None, None)
    first = known[0] if view.first_day is None else math.floor(view.first_day)
    last = known[1] if view.last_day is None else math.ceil(view.last_day) - 1
    if first is None or last is None:
        return Shown((), len(every.events))
    if first > last:
        raise InputError(f"a view cannot end ({day_words(last)}) before it begins ({day_words(first)})")
    inside = columns.within(np.arange(len(columns), dtype=np.int32), first, last)
    places = tuple(np.unique(columns.event[inside]).tolist())
    found = tuple(every.events[place] for place in places)
    days = empty_centuries(columns, (first, last + 1)) if view.compress else PLAIN
    origin = columns.origin
    zero, moves = (origin.day, origin.moves) if origin else (None, ())
    total = len(every.events)
    return Shown(found, total, first, last, view.pairs, view.stack, days, zero, moves, places)
