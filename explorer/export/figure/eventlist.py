"""The list of numbered events: below the plot where there is room for it, else on pages of its own."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count

from explorer.chronicle.kind import Kind
from explorer.export.figure.direction import closed
from explorer.export.figure.page import SOURCE, Block, Content, Page, Style
from explorer.export.figure.plot import mark
from explorer.export.figure.textfit import baseline, elide, words, wrap
from explorer.export.scene import Group, Item, Line
from explorer.language import number_words, tr

ROW = Style(10, 14.0)
NUMBER = Style(10, 14.0, bold=True)
HEAD = Style(11, 20.0, bold=True)

COLUMN = 270.0
"""Least width in units of a column of the list."""

MOST_COLUMNS = 4
SHARE_BELOW = 0.45
"""The list stands below the plot where it takes no more than this share of the page's height."""

NEARLY_EMPTY = 0.25
"""A last page of which less is filled shares evenly with the one before it."""

_BETWEEN = 24.0  # between columns
_GAPS = (3.0, 2.0, 1.0)  # between entries: as wide as costs no further page
_MARK = 3.8  # half the width of a mark in the list
_RULE = 8.0


@dataclass(frozen=True, slots=True)
class Entry:
    """An event of the list: its number, date and title in words, and its kind in the colour of the theme.

    ``head`` is what stands above it where it is the first of its band; ``source`` are the numbers of its
    sources, ``[1, 3]``.
    """

    number: int
    date: str
    title: str
    kind: Kind
    color: str
    head: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class _Row:
    """Lines that stay together in a column; those of an entry stand right of its number and mark.

    ``again`` is what a heading says at the top of a page on which what it stands above goes on; there it is
    ``repeated``.
    """

    lines: tuple[str, ...]
    entry: Entry | None = None
    style: Style = ROW
    again: str = ""
    repeated: bool = False
    gap: float = _GAPS[0]

    @property
    def height(self) -> float:
        return len(self.lines) * self.style.row + self.gap


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
    if (
        len(entries) * (ROW.row + _GAPS[0]) / columns.count > room
    ):  # without looking at the words of thousands
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
    page: Page, entries: Sequence[Entry], title: str, sources: Sequence[str], *, told: bool = False
) -> Iterator[tuple[Group, ...]]:
    """The pages of the list, with the sources after it.

    Where these are ``told`` elsewhere too, they are left out if they alone would need a further page.
    """
    columns = _Columns.of(page, entries)
    rows = list(_rows(entries, columns, page))
    # The words beside the title are nowhere longer than those that tell the last numbers.
    header = page.header(Content(title, _range_words(1, len(entries))))
    top = header.y + header.height + 8.0
    room = page.height - page.margin - top
    found = _paged([*rows, *_source_rows(sources, columns, page)], columns.count, room)
    if told and sources and len(alone := _paged(rows, columns.count, room)) < len(found):
        found = alone
    for share in found:
        numbers = [row.entry.number for column in share for row in column if row.entry]
        words_beside = _range_words(numbers[0], numbers[-1]) if numbers else tr("Sources")
        head = page.header(Content(title, words_beside))
        yield Group(head.items, "header"), Group(tuple(_placed(share, columns, page, top)), "list")


def _range_words(first: int, last: int) -> str:
    if first == last:
        return tr("Event {number}", number=number_words(first))
    return tr("Events {first}–{last}", first=number_words(first), last=number_words(last))


def _rows(entries: Sequence[Entry], columns: _Columns, page: Page) -> Iterator[_Row]:
    """The entries with the headings above them; the numbers of sources stay with the last word of a title."""
    for entry in entries:
        if entry.head:
            yield _heading(entry.head, columns, page)
        pieces = words(f"{entry.date}: {entry.title}")
        if entry.source:
            pieces[-1] += entry.source
        yield _Row(closed(wrap(pieces, columns.width - columns.indent, ROW.size, page.measure)), entry)


def _source_rows(sources: Sequence[str], columns: _Columns, page: Page) -> Iterator[_Row]:
    """The sources below their heading; nothing where there are none."""
    if sources:
        yield _heading(tr("Sources"), columns, page)
    for one in sources:
        yield _Row(closed(wrap(words(one), columns.width, SOURCE.size, page.measure)), style=SOURCE)


def _heading(name: str, columns: _Columns, page: Page) -> _Row:
    """A heading, and what it says where what it stands above goes on: that, if there is room for the word."""
    head = elide(name, columns.width, HEAD.size, page.measure, bold=True)
    again = tr("{heading}, continued", heading=name)
    fits = page.measure(again, HEAD.size, bold=True) <= columns.width
    return _Row((head,), style=HEAD, again=again if fits else head)


Filled = list[list[_Row]]
"""Rows column by column."""


def _paged(rows: Sequence[_Row], columns: int, height: float) -> list[Filled]:
    """The rows page by page, each of so many columns at the most, as airy as costs no further page.

    The columns of the last page are about as high as each other; one that would be nearly empty shares
    evenly with the page before it.
    """
    tries = [_flowed([replace(row, gap=gap) for row in rows], height, columns) for gap in _GAPS]
    filled = min(tries, key=lambda found: math.ceil(len(found) / columns))
    pages = [filled[start : start + columns] for start in range(0, len(filled), columns)]
    if len(pages) < 2:
        return pages
    last = sum(row.height for column in pages[-1] for row in column)
    shared = 2 if last < NEARLY_EMPTY * columns * height else 1
    rest = [row for page in pages[-shared:] for column in page for row in column]
    rest = [*rest[:1], *(row for row in rest[1:] if not row.repeated)]
    even = _balanced(rest, shared * columns, height, columns)
    return [*pages[:-shared], *(even[start : start + columns] for start in range(0, len(even), columns))]


def _flowed(rows: Sequence[_Row], height: float, columns: int = 0) -> Filled:
    """The rows column by column, each at most ``height`` units high; no heading ends one.

    Where a page holds so many ``columns``, a heading is said again at the top of a page on which it goes on.
    """
    found: Filled = [[]]
    used, again = 0.0, ""
    for number, row in enumerate(rows):
        follows = rows[number + 1].height if row.style is HEAD and number + 1 < len(rows) else 0.0
        if found[-1] and used + row.height + follows > height + row.gap:
            found.append([])
            used = 0.0
            if again and columns and not (len(found) - 1) % columns and row.style is not HEAD:
                found[-1].append(_Row((again,), style=HEAD, again=again, gap=row.gap, repeated=True))
                used = found[-1][0].height
        again = row.again or again
        found[-1].append(row)
        used += row.height
    return found


def _balanced(rows: Sequence[_Row], columns: int, most: float = math.inf, on_page: int = 0) -> Filled:
    """The rows in so many columns at the most, all about as high: the least height at which they fit.

    It is no more than ``most``, at which they are known to fit; a page holds ``on_page`` of the columns.
    """
    whole = sum(row.height for row in rows)
    heights = (min(math.ceil(whole / columns) + step, most) for step in count(0, 4))
    tries = (_flowed(rows, height, on_page) for height in heights)
    return next(filled for filled in tries if len(filled) <= columns)


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
