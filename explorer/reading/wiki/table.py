"""Tables of wikitext, told row by row."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from explorer.reading.composing import Composer
from explorer.reading.mending import Mended
from explorer.reading.outline import Span as TextSpan
from explorer.reading.tabular import Infobox, Table
from explorer.reading.wiki.tokens import Span, WikiSource

_SPANS = re.compile(r"(row|col)span\s{0,5}=\s{0,5}[\"']?\s{0,5}(\d{1,4})", re.IGNORECASE)
_INFOBOX = re.compile(r"class\s{0,5}=[^\n|]{0,200}\b(?:infobox|vcard)", re.IGNORECASE)
_ATTRIBUTES = re.compile(r"[^\[\]{}]{0,500}")
_LIST_MARKS = re.compile(r"[*#:;]+[ \t]*")

Words = Callable[[Sequence[Span]], Mended]
"""Gives the readable text of spans of the source, one after the other."""


@dataclass(slots=True)
class _Cell:
    """A cell while it is gathered: the spans of its content, and what its attributes say."""

    spans: list[Span]
    header: bool
    attributes: str


class TableReader:
    """Goes through the lines of one table."""

    def __init__(self, source: WikiSource, composer: Composer, words: Words) -> None:
        self._source = source
        self._words = words
        self._composer = composer
        self._cells: list[_Cell] = []
        self._caption: list[Span] = []
        self._table: Table | Infobox = Infobox(composer)

    def read(self, start: int, end: int, lead: TextSpan | None) -> None:
        """Tell the rows of the table between ``{|`` at ``start`` and the end of ``|}``."""
        lines = list(self._source.split(start + 2, max(start + 2, end - 2), r"\n"))
        attributes = self._source.text[lines[0][0] : lines[0][1]]
        if not _INFOBOX.search(attributes):
            self._table = Table(self._composer, lead)
        for first, last in lines[1:]:
            text = self._source.text[first:last]
            begin = first + len(text) - len(text.lstrip())
            if begin < last:
                self._line(begin, last)
        self._end_row()
        self._table.close()

    def _line(self, start: int, end: int) -> None:
        text = self._source.text
        if text.startswith("|-", start):
            self._end_row()
        elif text.startswith("|+", start):
            self._caption = [self._content(start + 2, end)[1]]
        elif text[start] == "!":
            self._add(start + 1, end, r"!!|\|\|", header=True)
        elif text[start] == "|":
            self._add(start + 1, end, r"\|\|", header=False)
        elif self._cells and not (text.startswith("{|", start) and start in self._source.ends):
            mark = _LIST_MARKS.match(text, start, end)
            self._cells[-1].spans.append((mark.end() if mark else start, end))

    def _add(self, start: int, end: int, mark: str, *, header: bool) -> None:
        for first, last in self._source.split(start, end, mark):
            attributes, content = self._content(first, last)
            self._cells.append(_Cell([content], header, attributes))

    def _content(self, start: int, end: int) -> tuple[str, Span]:
        """The attributes of a cell, which a bar sets off, and its content."""
        parts = list(self._source.split(start, end, r"\|"))
        if len(parts) < 2:
            return "", (start, end)
        attributes = self._source.text[parts[0][0] : parts[0][1]]
        if _ATTRIBUTES.fullmatch(attributes) and ("=" in attributes or not attributes.strip()):
            return attributes, (parts[1][0], end)
        return "", (start, end)

    def _end_row(self) -> None:
        if self._caption:
            self._table.caption(self._words(self._caption))
            self._caption = []
        for cell in self._cells:
            sizes = {name.lower(): int(count) for name, count in _SPANS.findall(cell.attributes)}
            self._table.cell(
                self._words(cell.spans),
                rows=sizes.get("row", 1),
                columns=sizes.get("col", 1),
                header=cell.header,
            )
        self._cells = []
        self._table.end_row()
