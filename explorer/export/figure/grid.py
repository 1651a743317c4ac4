"""Figures of counts: a grid of cells, the darker the more events there are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from explorer.errors import InputError
from explorer.export.figure.frame import ink_on
from explorer.export.figure.page import LEGEND, Block, Content, Page, Style
from explorer.export.figure.tally import Tally
from explorer.export.figure.textfit import baseline, elide
from explorer.export.scene import Group, Item, Line, Rect, Scene, Text
from explorer.language import number_words, plural, tr
from explorer.timeline.theme import Theme, mix

LEAST_CELL, MOST_CELL = 15.0, 120.0
"""Heights of cells in units."""

ROOMY_CELL = 24.0
"""The height of cells in which counts are easily read."""

WIDEST, HIGHEST = 3.0, 2.0
"""How many times as wide as high cells are at the most, and as high as wide."""

LEAST_COUNT = 8
"""The least size in units of the counts in the cells; where that is too large, shades tell them."""

LEAST_NAME, MOST_NAME = 11, 18
"""Sizes in units of the names of rows, which grow with the cells; those of columns and counts follow them."""

SHADES = 5

_GAP = 12.0  # around the grid
_SCALE = 26.0  # the height of the legend of shades
_SWATCH, _SCALE_GAP = 20.0, 16.0  # in it, from a swatch to its count, and between a count and the next swatch
_LIGHTEST, _DARKEST = 0.88, 0.05  # shares of the ground in the shades
_GUTTER_SHARE = 0.4  # of a page's width that the names of rows may take
_NARROW = 16.0  # a cell's width in which two digits can still be read
_NAME_SHARE = 0.4  # of a cell's height that a name may have


@dataclass(frozen=True, slots=True)
class _Cells:
    """Where the cells of a grid stand on its page, and how large the names beside them are.

    ``gutter`` is the room left of ``x`` for the names of the rows, ``size`` the size of these, ``count`` that
    of the counts.
    """

    x: float
    y: float
    width: float
    height: float
    gutter: float
    size: int
    count: int
    peak: int
    theme: Theme

    def shade(self, count: int) -> str:
        """The colour of a count; roots, so that few are told from none."""
        share = (count / self.peak) ** 0.5
        return mix(self.theme.accent, self.theme.ground, _LIGHTEST + (_DARKEST - _LIGHTEST) * share)

    @property
    def name(self) -> Style:
        """How the names of rows are set."""
        return Style(self.size, self.size + 5.0)

    @property
    def number(self) -> Style:
        """How the names of columns are set."""
        return Style(self.size - 1, self.size + 3.0, muted=True)


def rows_with_room(tally: Tally, content: Content, page: Page, cell: float = LEAST_CELL) -> int:
    """For how many rows with cells at least so large a page has room."""
    header, footer = page.header(content), page.footer(content)
    room = footer.y - _GAP - _SCALE - (header.y + header.height + _GAP + _head(LEAST_NAME))
    across = (page.inner - _gutter(tally, page, LEAST_NAME)) if tally.named else room
    return int(min(room, across) / cell)


def draw_grid(tally: Tally, content: Content, page: Page, ground: str) -> Scene:
    """A page with a tally as a grid; rows with the fewest events are left out where not all have room.

    Raises InputError where not even one row has.
    """
    footer = page.footer(content)
    kept, told = tally, content.subtitle
    most = rows_with_room(tally, content, page)
    if most < 1:
        raise InputError(
            "there is no room for a row of the grid; make the picture larger or its text smaller"
        )
    if most < len(tally.rows):
        kept = tally.first(most)
        left_out = plural(
            len(tally.rows) - most,
            "{n} row with the fewest events is left out",
            "{n} rows with the fewest events are left out",
        )
        told = f"{told} · {left_out}" if told else left_out
    header = page.header(Content(content.title, told))
    lines = (tr("No events to show"),)
    middle: tuple[Group, ...] = (Group(page.empty(lines, header.y + header.height, footer.y), "empty"),)
    if kept.counts:
        middle = tuple(_grid(kept, page, header, footer))
    groups = (Group(header.items, "header"), *middle, Group(footer.items, "footer"))
    return Scene(page.width, page.height, ground, tuple(group for group in groups if group.items))


def _gutter(tally: Tally, page: Page, size: int) -> float:
    share = page.inner * _GUTTER_SHARE
    if size == LEAST_NAME:  # names that can be no smaller have what narrow cells leave
        share = max(share, page.inner - len(tally.columns) * _NARROW)
    return min(_widest(tally, page, size) + _GAP, share)


def _widest(tally: Tally, page: Page, size: int) -> float:
    """The width of the longest name of a row."""
    return max((page.measure(name, size) for name in _names(tally)), default=0.0)


def _head(size: int) -> float:
    """The height of the names of columns above the grid."""
    return size + 9.0


def _names(tally: Tally) -> Sequence[str]:
    """The names of the rows, with the numbers by which columns refer to them."""
    return (
        [f"{number} {name}" for number, name in enumerate(tally.rows, start=1)] if tally.named else tally.rows
    )


def _grid(tally: Tally, page: Page, header: Block, footer: Block) -> Iterator[Group]:
    cells = _cells(tally, page, header.y + header.height + _GAP, footer.y - _GAP)
    yield Group(tuple(_heads(tally, cells, page)), "names")
    yield Group(tuple(_counts(tally, cells, page)), "cells")
    yield Group(tuple(_scale(cells, page, cells.y + cells.height * len(tally.rows) + 10.0)), "scale")


def _cells(tally: Tally, page: Page, top: float, bottom: float) -> _Cells:
    """Cells as large as there is room for, in the middle of it, with names as large as suits them."""
    rows, columns, peak = len(tally.rows), len(tally.columns), max(tally.counts.values())
    for size in range(MOST_NAME, LEAST_NAME - 1, -1):
        gutter, head = _gutter(tally, page, size), _head(size)
        height = min((bottom - top - head - _SCALE) / rows, MOST_CELL)
        width = min((page.inner - gutter) / columns, WIDEST * height)
        height = min(height, max(HIGHEST * width, LEAST_CELL))
        if tally.named:
            width = height = min(width, height)
        whole = _widest(tally, page, size) + _GAP <= page.inner * _GUTTER_SHARE
        if size == LEAST_NAME or (size <= height * _NAME_SHARE and whole):
            break
    left = (page.inner - gutter - width * columns) / 2
    above = (bottom - top - head - _SCALE - height * rows) / 2
    place = page.margin + left + gutter, top + above + head
    return _Cells(
        *place, width, height, gutter, size, _count_size(peak, size - 1, width, page), peak, page.theme
    )


def _count_size(peak: int, most: int, width: float, page: Page) -> int:
    """The largest size of at most ``most`` units at which the highest count has room in a cell."""
    text = number_words(peak)
    fitting = (size for size in range(most, LEAST_COUNT - 1, -1) if _has_room(text, size, width, page))
    return next(fitting, most)


def _has_room(text: str, size: int, width: float, page: Page) -> bool:
    return page.measure(text, size) <= width - 4


def _heads(tally: Tally, cells: _Cells, page: Page) -> Iterator[Item]:
    for row, name in enumerate(_names(tally)):
        y = cells.y + row * cells.height + baseline(cells.height, cells.size)
        text = elide(name, cells.gutter - _GAP / 2, cells.size, page.measure)
        yield page.text(cells.x - cells.gutter, y, text, cells.name)
    widths = [page.measure(name, cells.number.size) for name in tally.columns]
    every = 1
    while max(widths) + 4.0 > every * cells.width:  # where names are wide only some of them are told
        every += 1
    for column in range(0, len(tally.columns), every):
        x = cells.x + (column + 0.5) * cells.width
        if x + widths[column] / 2 <= page.width - page.margin / 2:
            yield page.text(x, cells.y - 6.0, tally.columns[column], cells.number, middle=True)


def _counts(tally: Tally, cells: _Cells, page: Page) -> Iterator[Group]:
    right, bottom = cells.x + len(tally.columns) * cells.width, cells.y + len(tally.rows) * cells.height
    size = cells.count
    lines: list[Item] = [
        Line(cells.x, y, right, y, page.theme.hairline)
        for y in (cells.y + row * cells.height for row in range(len(tally.rows) + 1))
    ]
    lines += [
        Line(x, cells.y, x, bottom, page.theme.hairline)
        for x in (cells.x + column * cells.width for column in range(len(tally.columns) + 1))
    ]
    yield Group(tuple(lines))
    for (row, column), count in sorted(tally.counts.items()):
        x, y = cells.x + column * cells.width, cells.y + row * cells.height
        color = cells.shade(count)
        items: list[Rect | Text] = [Rect(x + 1, y + 1, cells.width - 2, cells.height - 2, color, radius=2.0)]
        text = number_words(count)
        width = page.measure(text, size)
        if _has_room(text, size, cells.width, page):
            base = y + baseline(cells.height, size)
            middle = x + cells.width / 2
            items.append(Text(middle, base, text, size, ink_on(color), width, anchor="middle"))
        names = tally.rows[row], tally.rows[column] if tally.named else tally.columns[column]
        yield Group(tuple(items), title=f"{names[0]}, {names[1]}: {text}")


def _scale(cells: _Cells, page: Page, y: float) -> Iterator[Item]:
    """What the shades stand for, below the grid: the highest count, and others that have room."""
    shades = sorted({round(cells.peak * (step / SHADES) ** 2) or 1 for step in range(1, SHADES + 1)})
    widths = [_SWATCH + page.measure(number_words(count), LEGEND.size) for count in shades]
    most = page.width - page.margin - cells.x
    while len(shades) > 1 and sum(widths) + _SCALE_GAP * (len(widths) - 1) > most:
        middle = (len(shades) - 1) // 2
        del shades[middle], widths[middle]
    x = cells.x
    for count, width in zip(shades, widths, strict=True):
        yield Rect(x, y, 14.0, 12.0, cells.shade(count), radius=2.0)
        yield page.text(x + _SWATCH, y + baseline(12.0, LEGEND.size), number_words(count), LEGEND)
        x += width + _SCALE_GAP
