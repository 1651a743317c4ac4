"""The page around a plot: title, subtitle, legend and sources, each with room of its own."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from explorer.chronicle.kind import Kind
from explorer.chronicle.relations.standing import State
from explorer.export.figure.direction import closed
from explorer.export.figure.plot import mark
from explorer.export.figure.strip import swatch
from explorer.export.figure.textfit import baseline, elide, words, wrap
from explorer.export.scene import Item, Line, Measure, Text
from explorer.language import number_words, tr
from explorer.timeline.elements import MARK_RADIUS
from explorer.timeline.theme import Theme

_FOOT_SHARE = 0.35  # of the page's height that legend and sources may take together
_TITLE_SHARE = 0.25  # of the page's height that a title may take where three lines are too few
_DOT = " · "  # between the parts of a subtitle
_RULE_GAP = 10.0  # between the hairline above the legend and its neighbours
_NAME_GAPS = (28.0, 22.0, 16.0)  # between two entries of the legend: as wide as one row allows
_EVENING = 8.0  # by so much rows of the legend are made narrower until one more would be needed
_MARK_GAP = 13.0  # from the middle of a mark of the legend to its name

SHORT = 2
"""Lines that sources may take at the foot where they are listed elsewhere, or text would be too small."""

Explained = Kind | State
"""What a legend explains."""

LegendRow = list[tuple[float, Explained]]
"""What a row of the legend explains, with the x of the middles of the marks."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a line of text is set: its size, the height of its row, its weight and rank."""

    size: int
    row: float
    bold: bool = False
    muted: bool = False


TITLES = (Style(20, 27.0, bold=True), Style(17, 23.0, bold=True), Style(14, 19.0, bold=True))
"""Titles are set in the first of these in which they have room."""
SUBTITLE = Style(12, 18.0, muted=True)
LEGEND = Style(11, 20.0)
SOURCE = Style(10, 15.0, muted=True)
EMPTY_HEAD = Style(16, 26.0, bold=True)
EMPTY_WORDS = Style(12, 19.0, muted=True)


@dataclass(frozen=True, slots=True)
class Content:
    """What a page says beside its plot.

    ``legend`` are the kinds to explain, ``states`` the states of relations, ``sources`` the titles of the
    documents that tell the events. ``note`` says how the figure is to be read. Where sources would take more
    than ``limit`` lines, as many are named as these hold, or ``elsewhere`` says where they are named.
    """

    title: str
    subtitle: str
    legend: tuple[Kind, ...] = ()
    states: tuple[State, ...] = ()
    sources: tuple[str, ...] = ()
    note: str = ""
    limit: int | None = None
    elsewhere: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A part of the page: its items, its top and its height."""

    y: float
    height: float
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A page of ``width`` × ``height`` units that knows how wide its texts are."""

    width: float
    height: float
    theme: Theme
    measure: Measure

    @property
    def margin(self) -> float:
        """The room left free on each side."""
        return min(max(min(self.width, self.height) * 0.035, 16.0), 36.0)

    @property
    def inner(self) -> float:
        """The width between the margins."""
        return self.width - 2 * self.margin

    def header(self, content: Content) -> Block:
        """Title and subtitle, beside each other where both fit in one line."""
        title, style = self._titled(content.title)
        subtitle = self._lines(_parts(content.subtitle), SUBTITLE, limit=2)
        subtitle = tuple(line.removeprefix(_DOT.lstrip()) for line in subtitle)
        items = self._block(title, style, self.margin)
        height = len(title) * style.row
        if len(title) == len(subtitle) == 1:
            x = self.margin + items[0].width + 20
            if x + self.measure(subtitle[0], SUBTITLE.size) <= self.width - self.margin:
                items.append(self.text(x, items[0].y, subtitle[0], SUBTITLE))
                return Block(self.margin, height, tuple(items))
        items += self._block(subtitle, SUBTITLE, self.margin + height)
        return Block(self.margin, height + len(subtitle) * SUBTITLE.row, tuple(items))

    def _titled(self, title: str) -> tuple[tuple[str, ...], Style]:
        """The lines of a title, in the largest size at which it is whole, else cut short in the smallest."""
        for style in TITLES:
            most = max(3, int(self.height * _TITLE_SHARE / style.row))
            if len(wrap(words(title), self.inner, style.size, self.measure, bold=True)) <= most:
                break
        return self._lines(words(title), style, limit=most), style

    def footer(self, content: Content) -> Block:
        """Legend and sources at the foot of the page, below a hairline; nothing where there are neither."""
        rows, note, most = self._foot(content)
        away = content.elsewhere and not self._has_room(content.sources, most)
        sources = (*note, *(self._said(content) if away else self._source_lines(content.sources, most)))
        between = 6.0 if rows and sources else 0.0
        height = len(rows) * LEGEND.row + between + len(sources) * SOURCE.row
        bottom = self.height - self.margin
        if not height:
            return Block(bottom, 0.0, ())
        top = bottom - height
        rule = top - _RULE_GAP
        items: list[Item] = [Line(self.margin, rule, self.width - self.margin, rule, self.theme.hairline)]
        for number, row in enumerate(rows):
            items += self._legend_row(row, top + number * LEGEND.row)
        items += self._block(sources, SOURCE, top + len(rows) * LEGEND.row + between)
        return Block(rule, height + _RULE_GAP, tuple(items))

    def names_all_sources(self, content: Content) -> bool:
        """Whether the foot of the page has room for every source."""
        return self._has_room(content.sources, self._foot(content)[2])

    def _has_room(self, sources: Sequence[str], most: int) -> bool:
        """Whether so many lines hold all sources."""
        return not sources or len(self._sources_wrapped(sources, len(sources))) <= most

    def _said(self, content: Content) -> tuple[str, ...]:
        """Where the sources are named, in place of them."""
        return self._lines(words(content.elsewhere), SOURCE, limit=1)

    def _foot(self, content: Content) -> tuple[list[LegendRow], tuple[str, ...], int]:
        """The rows of the legend, the lines of the note, and how many lines sources may take below them."""
        rows = self._legend_rows(content.legend) + self._legend_rows(content.states)
        note = self._lines(words(content.note), SOURCE, limit=3)
        room = self.height * _FOOT_SHARE - len(rows) * LEGEND.row - len(note) * SOURCE.row
        most = max(1, int(room / SOURCE.row))
        return rows, note, most if content.limit is None else min(most, content.limit)

    def empty(self, lines: Sequence[str], top: float, bottom: float) -> tuple[Item, ...]:
        """A headline and an explanation in the middle between ``top`` and ``bottom``."""
        head = self._lines(words(lines[0]), EMPTY_HEAD, limit=2)
        rest = self._lines(words(" ".join(lines[1:])), EMPTY_WORDS, limit=4)
        height = len(head) * EMPTY_HEAD.row + len(rest) * EMPTY_WORDS.row
        y = max(top, (top + bottom - height) / 2)
        middle = self.width / 2
        items = self._block(head, EMPTY_HEAD, y, middle)
        return (*items, *self._block(rest, EMPTY_WORDS, y + len(head) * EMPTY_HEAD.row, middle))

    def text(self, x: float, y: float, line: str, style: Style, *, middle: bool = False) -> Text:
        """One line of text with its baseline at ``y``, beginning or centred at ``x``."""
        color = self.theme.muted if style.muted else self.theme.ink
        width = self.measure(line, style.size, bold=style.bold)
        return Text(
            x, y, line, style.size, color, width, bold=style.bold, anchor="middle" if middle else "start"
        )

    def _block(
        self, lines: Sequence[str], style: Style, top: float, middle: float | None = None
    ) -> list[Text]:
        """Lines below each other, flush with the margin or centred at ``middle``."""
        x = self.margin if middle is None else middle
        first = top + baseline(style.row, style.size)
        return [
            self.text(x, first + number * style.row, line, style, middle=middle is not None)
            for number, line in enumerate(lines)
        ]

    def _lines(self, pieces: Sequence[str], style: Style, limit: int) -> tuple[str, ...]:
        """Pieces wrapped to at most ``limit`` lines, the last of them elided."""
        lines = wrap(pieces, self.inner, style.size, self.measure, bold=style.bold)
        if len(lines) <= limit:
            return lines
        last = " ".join(lines[limit - 1 :])
        return (*lines[: limit - 1], elide(last, self.inner, style.size, self.measure, bold=style.bold))

    def _legend_rows(self, kinds: Sequence[Explained]) -> list[LegendRow]:
        """The kinds or states in one row if a gap allows, else in rows about as wide as each other."""
        for gap in _NAME_GAPS:
            rows = self._legend_with(kinds, gap, self.inner)
            if len(rows) <= 1:
                return rows
        rows, width = self._legend_with(kinds, _NAME_GAPS[0], self.inner), self.inner
        while width > _EVENING:
            width -= _EVENING
            narrower = self._legend_with(kinds, _NAME_GAPS[0], width)
            if len(narrower) > len(rows):
                break
            rows = narrower
        return rows

    def _legend_with(self, kinds: Sequence[Explained], gap: float, most: float) -> list[LegendRow]:
        """The kinds or states in rows of at most ``most`` units, ``gap`` between them."""
        rows: list[LegendRow] = []
        x = math.inf
        for kind in kinds:
            width = MARK_RADIUS + _MARK_GAP + self.measure(kind.label, LEGEND.size)
            if x + width > self.margin + most:
                x = self.margin
                rows.append([])
            rows[-1].append((x + MARK_RADIUS, kind))
            x += width + gap
        return rows

    def _legend_row(self, row: Sequence[tuple[float, Explained]], top: float) -> list[Item]:
        items: list[Item] = []
        for x, kind in row:
            y = top + LEGEND.row / 2
            if isinstance(kind, State):
                items.append(swatch(x, y, self.theme.state_color(kind.key)))
            else:
                color = kind.color(dark=self.theme.is_dark)
                items.append(mark(kind, x, y, MARK_RADIUS - 0.5, color))
            base = top + baseline(LEGEND.row, LEGEND.size)
            items.append(self.text(x + _MARK_GAP, base, kind.label, LEGEND))
        return items

    def _source_lines(self, sources: Sequence[str], limit: int) -> tuple[str, ...]:
        """As many sources as ``limit`` lines hold, and the number of those left out."""
        if not sources:
            return ()
        low, high = 0, len(sources)
        while low < high:  # the most sources that fit; more of them never take fewer lines
            middle = (low + high + 1) // 2
            if len(self._sources_wrapped(sources, middle)) <= limit:
                low = middle
            else:
                high = middle - 1
        if low:
            return self._sources_wrapped(sources, low)
        return self._lines(words("; ".join(sources)), SOURCE, limit)

    def _sources_wrapped(self, sources: Sequence[str], shown: int) -> tuple[str, ...]:
        lead = f"{tr('Source:') if len(sources) == 1 else tr('Sources:')} "
        left = len(sources) - shown
        names = [*sources[:shown], *([tr("and {number} more", number=number_words(left))] if left else [])]
        pieces = [f"{name}; " for name in names[:-1]] + names[-1:]
        return closed(wrap([lead + pieces[0], *pieces[1:]], self.inner, SOURCE.size, self.measure))


def _parts(subtitle: str) -> list[str]:
    """The parts of a subtitle, each with the dot before it, which stay whole where they have room."""
    first, *others = subtitle.split(_DOT)
    return [first + " ", *(f"· {part} " for part in others)]
