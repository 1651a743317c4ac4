"""The other pictures of a view: its heat map and the matrix of its relations, as figures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from explorer.chronicle.chronicle import ALL_EVENTS, ThreadKey, thread_keys
from explorer.chronicle.event import Event
from explorer.chronicle.party import fold
from explorer.chronicle.searching.query import may_lie
from explorer.export.figure.caption import Shown, metadata, source_titles, subtitle
from explorer.export.figure.direction import isolated
from explorer.export.figure.figure import on_background
from explorer.export.figure.fitting import View, edges_of
from explorer.export.figure.grid import ROOMY_CELL, draw_grid, rows_with_room
from explorer.export.figure.notes import numbered_sources
from explorer.export.figure.page import SHORT, Content, Page
from explorer.export.figure.presets import zooms_of
from explorer.export.figure.size import sheet_of
from explorer.export.figure.spec import TRANSPARENT, FigureSpec
from explorer.export.figure.tally import Tally, by_country, by_decade, by_year
from explorer.export.scene import Figure, Measure
from explorer.language import tr
from explorer.timeline.theme import Theme

Threads = Sequence[ThreadKey]


def draw_picture(
    events: Sequence[Event],
    threads: Threads,
    *,
    title: str,
    spec: FigureSpec,
    theme: Theme,
    measure: Measure,
    view: View,
) -> Figure:
    """The heat map or the matrix of ``events``, those of ``threads`` that pass the filter.

    An event counts in the year in which it began. Raises InputError when it cannot be drawn at this size.
    """
    sheet, parts = sheet_of(spec.size, spec.dpi), spec.parts
    shown = _shown(events, view)
    tally, what = _TALLIES[spec.picture](shown.events, threads)
    sources = source_titles(shown)
    told = " · ".join((what, subtitle(shown))) if parts.subtitle is None else parts.subtitle
    plain = tuple(map(isolated, sources))
    notes = {"none": (), "numbered": numbered_sources(sources)}.get(parts.sources, plain)
    whole = Content(title, told, sources=notes)
    colors = on_background(theme, parts)
    width, height = sheet.units
    zooms = zooms_of(spec.size, spec.dpi, parts.font_size)
    pages = [Page(width * zoom, height * zoom, colors, measure) for zoom in zooms]
    # Sources are not all named where they would leave no room for cells that are easily read.
    roomy = rows_with_room(tally, whole, pages[0], ROOMY_CELL) >= len(tally.rows)
    content = whole if roomy else replace(whole, limit=SHORT)
    # The largest text at which all rows have room; where none is small enough, the largest without some.
    page = next((page for page in pages if rows_with_room(tally, content, page) >= len(tally.rows)), pages[0])
    ground = "" if parts.background == TRANSPARENT else colors.ground
    scene = draw_grid(tally, content, page, ground)
    about = tr("{what}: {told}.", what=what, told=subtitle(shown))
    return Figure(sheet, (scene,), title, about, measure.family, metadata(shown, sources))


def _shown(events: Sequence[Event], view: View) -> Shown:
    """The events of which any possible day is among those of the view, and their days. Raises InputError."""
    first, last = edges_of(view)
    inside = tuple(event for event in events if may_lie(event, first, last))
    if not inside:
        return Shown((), len(events), first, last, view.pairs)
    days = [event.date.sort_key for event in inside]
    start = min(day[0] for day in days) if first is None else first
    end = max(day[1] for day in days) if last is None else last
    return Shown(inside, len(events), start, end, view.pairs)


def _heat_map(events: Sequence[Event], threads: Threads) -> tuple[Tally, str]:
    """Of one thread its decades by their years, of several or of all events each thread by decades."""
    if len(threads) == 1 and threads[0] != ALL_EVENTS:
        return by_year(events), tr("Events by decade and year")
    told = {key for event in events for key in thread_keys(event)}
    wanted = told if ALL_EVENTS in threads else told.intersection(threads)
    return by_decade(events, sorted(wanted, key=lambda key: (fold(str(key)), str(key)))), tr(
        "Events by decade"
    )


def _matrix(events: Sequence[Event], threads: Threads) -> tuple[Tally, str]:
    return by_country(events), tr("Events that two countries share")


_TALLIES: dict[str, Callable[[Sequence[Event], Threads], tuple[Tally, str]]] = {
    "heatmap": _heat_map,
    "matrix": _matrix,
}
