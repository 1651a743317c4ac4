"""Figures of timelines: events in, a finished figure out; nothing is read and nothing written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from explorer.chronicle.event import Event
from explorer.chronicle.kind import Kind
from explorer.errors import InputError
from explorer.export.figure.caption import (
    Shown,
    description,
    legend_kinds,
    metadata,
    source_titles,
)
from explorer.export.figure.fitting import View, shown_in
from explorer.export.figure.folio import how_numbered, pages_by_bands, pages_by_days
from explorer.export.figure.frame import LABEL_POINTS, LABEL_SIZE
from explorer.export.figure.notes import Numbers
from explorer.export.figure.plotting import Crowded, Drawing
from explorer.export.figure.presets import readable_points, zooms_of
from explorer.export.figure.ruler import NUMBER_SIZE, carriers
from explorer.export.figure.size import Size, sheet_of
from explorer.export.figure.spec import PLAIN_PARTS, TRANSPARENT, Parts
from explorer.export.scene import Figure, Measure, Scene
from explorer.language import mark, tr
from explorer.timeline.bands.lanes import LaneMode
from explorer.timeline.index.facts import facts_of
from explorer.timeline.theme import READABLE, Theme, contrast

MOST_IN_TIME = 200
"""More events are not numbered in order of time: neighbours would have numbers far from each other."""

_SHARED = mark(
    "The kinds of each thread share its rows, told by colour and shape: rows of their own would leave no text"
    " that can be read. A higher page has room for them."
)

_BRIEF = {
    "line": mark(
        "Not all sources are named: their names would leave no text that can be read. "
        "A higher page has room for them."
    ),
    "numbered": mark(
        "The sources are listed on a further page: they would leave no text that can be read. "
        "A higher page has room for them."
    ),
}

_PARTED = {
    LaneMode.KIND: mark(
        "The kinds stand on {pages} pages: on fewer they would leave no text that can be read. "
        "A larger page has room for them."
    ),
    LaneMode.PAIR: mark(
        "The pairs stand on {pages} pages: on fewer they would leave no text that can be read. "
        "A larger page has room for them."
    ),
    LaneMode.SOURCE: mark(
        "The sources stand on {pages} pages: on fewer they would leave no text that can be read. "
        "A larger page has room for them."
    ),
}


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
    shown = shown_in(every, kinds, chosen)
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
    """The pages, with text that can be read where there is any way to it. Raises InputError.

    Bands of numbered events, and those of a figure of several pages, may stand on more pages. The kinds of
    threads that are compared may share the rows of their thread. Of sources named in a line some may be left
    out, and numbered ones listed on a further page. Where all does not fit even so, text is set smaller.
    """
    shorter = [_brief] if _may_shorten(drawing) else []
    ways = [_by_bands] if _may_part(drawing, shown) else [_sharing] if _may_share(drawing) else []
    if not ways and not shorter:
        return _numbered(drawing, shown)
    smallest = NUMBER_SIZE if drawing.numbers.numbers else LABEL_SIZE
    least = readable_points(drawing.sheet) * LABEL_SIZE / smallest
    zooms = tuple(zoom for zoom in drawing.zooms if LABEL_POINTS / zoom >= least) or drawing.zooms[:1]
    for way in (_numbered, *shorter, *ways):
        with suppress(InputError):
            return way(replace(drawing, zooms=zooms), shown)
    return _numbered(drawing, shown)


def _may_shorten(drawing: Drawing) -> bool:
    """Whether sources may take less room: those of numbered events do where it costs nothing."""
    parts = drawing.parts
    return parts.sources in _BRIEF and not parts.numbered and len(drawing.sources) > 1


def _brief(drawing: Drawing, shown: Shown) -> _Drawn:
    """The pages with few sources at the foot: others are left out, or all are listed at the end.

    Raises InputError.
    """
    advice = tr(_BRIEF[drawing.parts.sources])
    return replace(_numbered(replace(drawing, brief=True), shown), advice=advice)


def _may_part(drawing: Drawing, shown: Shown) -> bool:
    """Whether bands may stand on pages of their own: only where there are several pages anyhow."""
    plain = drawing.view.lanes in _PARTED and not drawing.view.stack
    several = bool(drawing.numbers.numbers) or drawing.parts.pages > 1
    return plain and several and len(drawing.columns(shown).lanes) > 1


def _by_bands(drawing: Drawing, shown: Shown) -> _Drawn:
    """The pages with the bands divided among them. Raises InputError where they do not fit."""
    again = replace(drawing, numbers=_along_bands(drawing, shown)) if drawing.numbers.numbers else drawing
    pages, plots = pages_by_bands(again, shown)
    return _Drawn(pages, how_numbered(again), tr(_PARTED[drawing.view.lanes], pages=plots))


def _may_share(drawing: Drawing) -> bool:
    """Whether kinds may share rows: only where the name of a thread and the legend tell what these hold."""
    view = drawing.view
    return bool(view.stack) and view.lanes is LaneMode.KIND and drawing.parts.legend


def _sharing(drawing: Drawing, shown: Shown) -> _Drawn:
    """The pages with the kinds of each thread in rows that they share. Raises InputError."""
    sharing = replace(drawing, view=replace(drawing.view, lanes=LaneMode.NONE))
    return replace(_numbered(sharing, shown), advice=tr(_SHARED))


def _numbered(drawing: Drawing, shown: Shown) -> _Drawn:
    """The pages, with events numbered in order of time unless they crowd. Raises InputError."""
    try:
        if len(drawing.numbers.numbers) > MOST_IN_TIME:
            raise Crowded
        return _Drawn(tuple(pages_by_days(drawing, shown)), how_numbered(drawing))
    except Crowded:
        again = replace(drawing, numbers=_along_bands(drawing, shown))
        return _Drawn(tuple(pages_by_days(again, shown)), how_numbered(again))


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


def on_background(theme: Theme, parts: Parts) -> Theme:
    """The theme upon the background asked for. Raises InputError where its text could not be read there."""
    if parts.background in ("", TRANSPARENT):
        return theme
    if contrast(theme.ink, parts.background) < READABLE:
        raise InputError(
            f"the text of the {theme.name} theme cannot be read on {parts.background}; take the other theme"
        )
    return replace(theme, ground=parts.background)
