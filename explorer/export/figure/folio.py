"""The pages of a figure, all at one size of text: those with a plot, and after them the list of events."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from explorer.chronicle.event import Event
from explorer.chronicle.relations.standing import State
from explorer.errors import InputError
from explorer.export.figure.caption import Shown, empty_words, legend_kinds, legend_states, subtitle
from explorer.export.figure.direction import isolated
from explorer.export.figure.eventlist import Entry, below, list_pages
from explorer.export.figure.fitting import View, scale_of, shown_in
from explorer.export.figure.notes import numbered_sources
from explorer.export.figure.page import SHORT, Block, Content, Page
from explorer.export.figure.paging import in_bands, shares, stretches
from explorer.export.figure.plotting import Drawing, days_of_plot, plot_of
from explorer.export.figure.ruler import carriers
from explorer.export.figure.spec import TRANSPARENT
from explorer.export.scene import Group, Scene
from explorer.language import tr
from explorer.timeline.index.columns import Columns

_GAP = 12.0  # between the plot and what stands above and below it


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page with a plot of what is ``shown`` there.

    ``told`` is what its subtitle speaks of, ``words`` which page it is; ``listed`` are the events to be told
    below the plot, if there is room. Where it has no ``sources``, another page tells them.
    """

    drawing: Drawing
    shown: Shown
    told: Shown
    words: str = ""
    listed: tuple[Entry, ...] = ()
    sources: bool = True

    def content(self, page: Page) -> Content:
        """What the page says in words, as far as its parts are wanted."""
        drawing, parts = self.drawing, self.drawing.parts
        told = subtitle(self.told) if parts.subtitle is None else parts.subtitle
        return Content(
            drawing.title,
            " · ".join(text for text in (told, self.words) if text),
            legend_kinds(self.shown.events, drawing.kinds) if parts.legend else (),
            self._states(page) if parts.legend and drawing.view.relations else (),
            notes(drawing) if self.sources else (),
            how_numbered(drawing) if self.sources else "",
            SHORT if drawing.brief else None,
        )

    def _states(self, page: Page) -> tuple[State, ...]:
        """The states of relations that the plot shows."""
        drawing, shown = self.drawing, self.shown
        return legend_states(shown, drawing.view.relations, days_of_plot(drawing, shown, page))

    def settled(self, page: Page) -> tuple[Content, Block | None]:
        """What the page says, and the list of events below the plot where that has room.

        Sources to which anything refers are named on a further page rather than cut short, and do not take
        much room where a list follows anyhow.
        """
        content, numbers = self.content(page), self.drawing.numbers
        listed = below(page, self.listed, content)
        follows = bool(numbers.numbers) and listed is None
        apart = self.drawing.brief or not page.names_all_sources(content)
        if follows or (numbers.notes and apart):
            content = replace(content, limit=SHORT, elsewhere=tr("Sources: listed at the end."))
            listed = None if follows else below(page, self.listed, content)
        return content, listed

    def scene(self, zoom: float) -> Scene | None:
        """The page with its text set smaller by ``zoom``; None when its bands do not fit."""
        page = sheet_page(self.drawing, zoom)
        content, listed = self.settled(page)
        header, footer = page.header(content), page.footer(content)
        middle = self._middle(page, listed, header.y + header.height + _GAP, footer.y - _GAP)
        if middle is None:
            return None
        groups = (Group(header.items, "header"), *middle, Group(footer.items, "footer"))
        shown = tuple(group for group in groups if group.items)
        return Scene(page.width, page.height, ground_of(self.drawing), shown)

    def _middle(
        self, page: Page, listed: Block | None, top: float, bottom: float
    ) -> tuple[Group, ...] | None:
        """The plot, and the list below it where it has room; words where nothing is shown."""
        if not self.shown.events:
            words = empty_words(self.shown, self.drawing.view.filtered)
            return (Group(page.empty(words, top, bottom), "empty"),)
        plot = plot_of(self.drawing, self.shown, page, top, bottom if listed is None else listed.y - _GAP)
        if plot is None or listed is None:
            return plot
        return (*plot, Group(listed.items, "list"))


def pages_by_days(drawing: Drawing, shown: Shown) -> Iterator[Scene]:
    """A page for each stretch of the days that the parts ask for, and the list of events after them.

    Raises InputError where the bands do not fit.
    """
    leaves = _leaves(drawing, shown)
    fitted = [_fitted(leaf) for leaf in leaves]
    zoom = max(factor for factor, _ in fitted)
    for leaf, (factor, scene) in zip(leaves, fitted, strict=True):
        again = scene if factor == zoom else replace(leaf, listed=()).scene(zoom)
        assert again is not None
        yield again
    yield from _list(leaves[0], shown, zoom, alone=len(leaves) == 1)


def pages_by_bands(drawing: Drawing, shown: Shown) -> tuple[tuple[Scene, ...], int]:
    """The bands divided among the fewest pages on which they fit, at the largest text with which they do.

    The list of events stands after them; also returned is how many pages have a plot. Those of the same days
    have them at the same places. Raises InputError where a band does not fit a page of its own.
    """
    columns = drawing.columns(shown)
    for pages in range(2, len(columns.lanes) + 1):
        leaves = _band_leaves(drawing, shown, shares(columns, pages))
        for zoom in drawing.zooms:
            scenes = _all(leaf.scene(zoom) for leaf in leaves)
            if scenes is not None:
                return (*scenes, *_list(leaves[0], shown, zoom, alone=False)), len(leaves)
    raise InputError("the bands do not fit a page each")


def _band_leaves(drawing: Drawing, shown: Shown, groups: Sequence[tuple[str, ...]]) -> list[Leaf]:
    """For each stretch of the days a page for each group of bands, unless nothing stands in these then."""
    columns, numbers = drawing.columns(shown), drawing.numbers
    own = [frozenset(event.id for event in _numbered_in(shown, columns, keys)) for keys in groups]
    found = [
        (
            replace(common, view=replace(common.view, only=keys), numbers=replace(numbers, told=told)),
            part,
            here,
        )
        for common, here in _with_days(drawing, shown)
        for keys, told in zip(groups, own, strict=True)
        for part in (in_bands(here, common.columns(here), keys),)
        if part.events
    ]
    return [
        Leaf(page, part, here, _page_words(number, len(found)), sources=number == 1)
        for number, (page, part, here) in enumerate(found, start=1)
    ]


def _numbered_in(shown: Shown, columns: Columns, keys: Collection[str]) -> Iterator[Event]:
    """The events that have their numbers in the bands of these keys."""
    for lane, entries in zip(columns.lanes, carriers(columns), strict=True):
        if lane.key in keys:
            yield from (shown.events[event] for event in columns.event[entries].tolist())


def _all(scenes: Iterator[Scene | None]) -> list[Scene] | None:
    """The scenes; None as soon as one is missing, without asking for those after it."""
    found = []
    for scene in scenes:
        if scene is None:
            return None
        found.append(scene)
    return found


def _with_days(drawing: Drawing, shown: Shown) -> Iterator[tuple[Drawing, Shown]]:
    """For each stretch of the days a drawing of it, with what it shows.

    It has the names of all that is shown, and its days, which some of the bands alone might not fill.
    """
    columns = drawing.columns(shown)
    names = tuple(lane.name for lane in columns.lanes)
    if drawing.parts.pages == 1:
        scale = scale_of(columns, sheet_page(drawing, drawing.zooms[-1]).inner, drawing.view)
        first, last = (columns.days.to_day(day) for day in (scale.first_day, scale.last_day))
        view = replace(drawing.view, first_day=first, last_day=last)
        yield replace(drawing, view=view, elsewhere=names), shown
        return
    for view in _views(drawing, shown):
        yield replace(drawing, view=view, elsewhere=names), shown_in(drawing.every, drawing.kinds, view)


def _views(drawing: Drawing, shown: Shown) -> list[View]:
    """The view of each stretch of the days that the parts ask for."""
    rooms = stretches(shown, drawing.parts.pages)
    return [replace(drawing.view, first_day=first, last_day=last) for first, last in rooms]


def _leaves(drawing: Drawing, shown: Shown) -> list[Leaf]:
    entries = drawing.numbers.entries(drawing.kinds, drawing.theme)
    if drawing.parts.pages == 1 or not shown.events:
        return [Leaf(drawing, shown, shown, "", entries)]
    views = _views(drawing, shown)
    listed = entries if len(views) == 1 else ()
    return [
        Leaf(replace(drawing, view=view), here, here, _page_words(number, len(views)), listed)
        for number, view in enumerate(views, start=1)
        for here in (shown_in(drawing.every, drawing.kinds, view),)
    ]


def _page_words(page: int, pages: int) -> str:
    return tr("page {page} of {pages}", page=page, pages=pages) if pages > 1 else ""


def _list(leaf: Leaf, shown: Shown, zoom: float, *, alone: bool) -> Iterator[Scene]:
    """The pages of the list of events, unless it stands below the plot of the only page, ``leaf``.

    Sources to which anything refers stand there where that page does not name them all.
    """
    drawing, page = leaf.drawing, sheet_page(leaf.drawing, zoom)
    entries = drawing.numbers.entries(drawing.kinds, drawing.theme)
    content, beneath = replace(leaf, told=shown, words="").settled(page)
    told, listed = page.names_all_sources(content), () if alone and beneath else entries
    if not listed and (told or not drawing.numbers.notes):
        return
    ground = ground_of(drawing)
    for groups in list_pages(page, listed, drawing.title, notes(drawing), told=told):
        yield Scene(page.width, page.height, ground, groups)


def _fitted(leaf: Leaf) -> tuple[float, Scene]:
    """The page set smaller by the least factor with which its bands fit. Raises InputError when none does."""
    drawing = leaf.drawing
    for zoom in drawing.zooms:
        scene = leaf.scene(zoom)
        if scene is not None:
            return zoom, scene
    sheet, font = drawing.sheet, drawing.parts.font_size
    bands = len(drawing.columns(leaf.shown).lanes)
    at = "" if font is None else f" with text of {font:g} pt"
    raise InputError(
        f"{bands} bands do not fit a picture of {sheet.width:,} × {sheet.height:,} "
        f"pixels at {sheet.dpi} dpi{at}; make it higher, {'' if font is None else 'set smaller text, '}"
        "or group the events otherwise"
    )


def sheet_page(drawing: Drawing, zoom: float) -> Page:
    """A page of the sheet of a drawing, with its text set smaller by ``zoom``."""
    width, height = drawing.sheet.units
    return Page(width * zoom, height * zoom, drawing.theme, drawing.measure)


def ground_of(drawing: Drawing) -> str:
    """The ground of a page; "" for none."""
    return "" if drawing.parts.background == TRANSPARENT else drawing.theme.ground


def notes(drawing: Drawing) -> tuple[str, ...]:
    """The sources as they stand at the foot."""
    style = drawing.parts.sources
    if style == "none":
        return ()
    numbered = style == "numbered" or drawing.parts.numbered
    return numbered_sources(drawing.sources) if numbered else tuple(map(isolated, drawing.sources))


def how_numbered(drawing: Drawing) -> str:
    """What a reader has to know of numbers that do not simply follow time."""
    if not drawing.numbers.by_band:
        return ""
    return tr(
        "Numbers run along one band after the other. Where marks crowd, those of neighbours stand together "
        "above them: 12–17."
    )
