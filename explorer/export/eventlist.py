"""The list of numbered events: below the plot where there is room for it, else on pages of its own."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from explorer.chronicle.kind import Kind
from explorer.export.direction import closed
from explorer.export.page import SOURCE, Block, Content, Page, Style
from explorer.export.plot import mark
from explorer.export.scene import Group, Item, Line
from explorer.export.textfit import baseline, elide, words, wrap
from explorer.language import number_words, tr

ROW = Style(10, 14.0)
NUMBER = Style(10, 14.0, bold=True)
HEAD = Style(11, 20.0, bold=True)

COLUMN = 270.0
"""Least width in units of a column of the list."""

MOST_COLUMNS = 4
SHARE_BELOW = 0.45
"""The list stands below the plot where it takes no more than this share of the page's height."""

_BETWEEN, _GAP = 24.0, 3.0  # between columns, and between entries
_MARK = 3.8  # half the width of a mark in the list
_RULE = 8.0


@dataclass(frozen=True, slots=True)
class Entry:
    """An event of the list: its number, date and title in words, and its kind in the colour of the theme.

    ``head`` is what stands above it where it is the first of its band.
    """

    number: int
    date: str
    title: str
    kind: Kind
    color: str
    head: str = ""


@dataclass(frozen=True, slots=True)
class _Row:
    """Lines that stay together in a column; those of an entry stand right of its number and mark."""

    lines: tuple[str, ...]
    entry: Entry | None = None
    style: Style = ROW

    @property
    def height(self) -> float:
        return len(self.lines) * self.style.row + _GAP


@dataclass(frozen=True, slots=True)
class _Columns:
    """The measures of the columns on a page."""

    count: int
    width: float
    number: float  # the width of the widest number

    @property
    def indent(self) -> float:
        return self.number + 4 * _MARK + 6.0

    @classmethod
    def of(cls, page: Page, entries: Sequence[Entry]) -> _Columns:
        count = min(max(int((page.inner + _BETWEEN) / (COLUMN + _BETWEEN)), 1), MOST_COLUMNS)
        last = number_words(max((entry.number for entry in entries), default=0))
        number = page.measure(last, NUMBER.size, bold=True)
        return cls(count, (page.inner - (count - 1) * _BETWEEN) / count, number)


def below(page: Page, entries: Sequence[Entry], content: Content) -> Block | None:
    """The list above the page's footer; None where there is none, or no room for it."""
    if not entries:
        return None
    columns = _Columns.of(page, entries)
    room = page.height * SHARE_BELOW
    if len(entries) * (ROW.row + _GAP) / columns.count > room:  # without looking at the words of thousands
        return None
    rows = list(_rows(entries, columns, page))
    whole = sum(row.height for row in rows)
    if whole / columns.count > room:
        return None
    filled = _balanced(rows, columns.count)
    height = max(sum(row.height for row in column) for column in filled)
    if height > room:
        return None
    top = page.footer(content).y - height - _RULE
    rule = top - _RULE
    line = Line(page.margin, rule, page.width - page.margin, rule, page.theme.hairline)
    return Block(rule, height + _RULE, (line, *_placed(filled, columns, page, top)))


def list_pages(
    page: Page, entries: Sequence[Entry], title: str, sources: Sequence[str]
) -> Iterator[tuple[Group, ...]]:
    """The pages of the list, with the sources after it."""
    columns = _Columns.of(page, entries)
    rows = list(_rows(entries, columns, page))
    if sources:
        rows.append(_Row((tr("Sources"),), style=HEAD))
        rows += [
            _Row(closed(wrap(words(one), columns.width, SOURCE.size, page.measure)), style=SOURCE)
            for one in sources
        ]
    # The words beside the title are nowhere longer than those that tell the last numbers.
    header = page.header(Content(title, _range_words(len(entries), len(entries))))
    top = header.y + header.height + 8.0
    filled = _flowed(rows, page.height - page.margin - top)
    for start in range(0, len(filled), columns.count):
        share = filled[start : start + columns.count]
        if start and start + columns.count >= len(filled):
            share = _balanced([row for column in share for row in column], columns.count)
        numbers = [row.entry.number for column in share for row in column if row.entry]
        head = page.header(
            Content(title, _range_words(numbers[0], numbers[-1]) if numbers else tr("Sources"))
        )
        yield Group(head.items, "header"), Group(tuple(_placed(share, columns, page, top)), "list")


def _range_words(first: int, last: int) -> str:
    return tr("Events {first}–{last}", first=number_words(first), last=number_words(last))


def _rows(entries: Sequence[Entry], columns: _Columns, page: Page) -> Iterator[_Row]:
    """The entries with the headings above them."""
    for entry in entries:
        if entry.head:
            head = elide(entry.head, columns.width, HEAD.size, page.measure, bold=True)
            yield _Row((head,), style=HEAD)
        pieces = words(f"{entry.date}: {entry.title}")
        yield _Row(closed(wrap(pieces, columns.width - columns.indent, ROW.size, page.measure)), entry)


def _flowed(rows: Sequence[_Row], height: float) -> list[list[_Row]]:
    """The rows column by column, each at most ``height`` units high; no heading ends one."""
    found: list[list[_Row]] = [[]]
    used = 0.0
    for number, row in enumerate(rows):
        follows = rows[number + 1].height if row.style is HEAD and number + 1 < len(rows) else 0.0
        if found[-1] and used + row.height + follows > height + _GAP:
            found.append([])
            used = 0.0
        found[-1].append(row)
        used += row.height
    return found


def _balanced(rows: Sequence[_Row], columns: int) -> list[list[_Row]]:
    """The rows in so many columns at the most, all about as high: the least height at which they fit."""
    whole = sum(row.height for row in rows)
    heights = (math.ceil(whole / columns) + step for step in count(0, 4))
    return next(filled for filled in (_flowed(rows, height) for height in heights) if len(filled) <= columns)


def _placed(filled: Sequence[Sequence[_Row]], columns: _Columns, page: Page, top: float) -> Iterator[Item]:
    for number, column in enumerate(filled):
        x, y = page.margin + number * (columns.width + _BETWEEN), top
        for row in column:
            yield from _items(row, x, y, columns, page)
            y += row.height


def _items(row: _Row, x: float, y: float, columns: _Columns, page: Page) -> Iterator[Item]:
    style, left = row.style, x
    base = y + baseline(style.row, style.size)
    if row.entry is not None:
        text = number_words(row.entry.number)
        width = page.measure(text, NUMBER.size, bold=True)
        yield page.text(x + columns.number - width, base, text, NUMBER)
        middle = x + columns.number + 2 * _MARK + 1.0
        yield mark(row.entry.kind, middle, y + style.row / 2, _MARK, row.entry.color)
        left = x + columns.indent
    for number, line in enumerate(row.lines):
        yield page.text(left, base + number * style.row, line, style)
