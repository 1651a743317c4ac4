"""Markdown to an outline: front matter, headings, paragraphs, lists, tables, footnotes."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from explorer.reading.composing import Composer, finished
from explorer.reading.gridtables import bar_cells, grid_rows
from explorer.reading.lines import SHORT, Line, ends_sentence, is_dated_entry, is_rule, split_lines
from explorer.reading.markdownfront import front_matter
from explorer.reading.markdowninline import write_markdown
from explorer.reading.mending import Mended, TextBuilder
from explorer.reading.outline import Outline, Span
from explorer.reading.tabular import Table

_HEADING = re.compile(r"(#{1,6})[ \t]+")
_CLOSING = re.compile(r"(?:[ \t]+#+)?(?:[ \t]*\{[#.:][^{}]{0,100}\})?$")
_UNDERLINE = re.compile(r"=+|-+")
_FENCE = re.compile(r"(`{3,}|~{3,})")
_ITEM = re.compile(
    r"(?:[-*+]|\(?(?P<number>\d{1,9})[.)]|\(?(?P<letter>[a-h]|[ivx]{1,4})\)"
    r"|(?P<initial>[a-h]|[ivx]{2,4})\.(?=[ \t]+[A-Z]))[ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)"
)
_LABEL_WORDS = 4
_QUOTE = re.compile(r"(?:>[ \t]?)+")
_DEFINITION = re.compile(r"\[[^\[\]\n]{1,200}\]:[ \t]")
_DELIMITERS = re.compile(r"\|?(?:[ \t]*:?-+:?[ \t]*\|)*+[ \t]*:?-*:?[ \t]*")
_COMMENT = "<!--"
_SET_IN = 2  # columns by which something is set in that belongs to the item above it, at least


def outline_markdown(cleaned: Mended, name: str) -> Outline:
    """The outline of Markdown whose characters are clean; ``name`` is its title when it has none."""
    scan = _Scan(cleaned.text)
    scan.run()
    made = scan.composer.outline(name)
    return replace(made, mended=Mended(made.mended.text, made.mended.offsets.through(cleaned.offsets)))


class _Scan:
    """Goes through the lines once: the first rule of the table that takes some lines has them."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.composer = Composer(source)
        self.lines: Sequence[Line] = ()
        self._gathered: list[Span] = []  # of a paragraph or an item
        self._in_item = False
        self._levels: list[tuple[int, Span | None]] = []  # of the open lists: how far set in, and their leads
        self._last: Span | None = None  # the item told last

    def run(self) -> None:
        """Take all lines."""
        start, title, self.composer.origin = front_matter(self.source)
        self.composer.title = title
        self.lines = [line for line in split_lines(self.source) if line.start >= start]
        index = 0
        while index < len(self.lines):
            index += next(taken for rule in _RULES if (taken := rule(self, index)))
        self.end()

    # The rules; each returns how many lines it took.

    def fence(self, index: int) -> int:
        """A block of code is passed over."""
        match = _FENCE.match(self.lines[index].text)
        if match is None:
            return 0
        if self._in_item and self.lines[index].indent >= _SET_IN:
            self._tell()  # the code is part of an item
        else:
            self.end()
        end = index + 1
        while end < len(self.lines) and not self.lines[end].text.startswith(match[1]):
            end += 1
        return end - index + 1

    def comment(self, index: int) -> int:
        """A comment that begins a line is passed over, over as many lines as it has."""
        line = self.lines[index]
        if not line.text.startswith(_COMMENT):
            return 0
        self.end()
        close = self.source.find("-->", line.start)
        close = close + 3 if close >= 0 else len(self.source)
        end = index
        while end < len(self.lines) and self.lines[end].end <= close:
            end += 1
        if end < len(self.lines) and self.lines[end].start < close:  # words behind the comment
            self._gathered.append((close, self.lines[end].end))
            end += 1
        return max(1, end - index)

    def heading(self, index: int) -> int:
        """``## Words``; a first one of the highest level is the title."""
        line = self.lines[index]
        match = _HEADING.match(line.text)
        if match is None:
            return 0
        closing = _CLOSING.search(line.text[-SHORT:])
        end = line.end - (len(closing[0]) if closing is not None else 0)
        return self._head((line.start + match.end(), end), len(match[1]), 1)

    def underlined(self, index: int) -> int:
        """Words with a line of equals signs or dashes below."""
        line = self.lines[index]
        if index + 1 >= len(self.lines) or self.lines[index + 1].after_blank:
            return 0
        if self._gathered and not line.after_blank:
            return 0
        below = self.lines[index + 1].text
        if (
            len(line.text) > SHORT
            or _UNDERLINE.fullmatch(below) is None
            or _ITEM.match(line.text)
            or "|" in line.text
        ):
            return 0
        return self._head((line.start, line.end), 1 if below[0] == "=" else 2, 2)

    def drawn(self, index: int) -> int:
        """A line that only separates."""
        if not is_rule(self.lines[index].text):
            return 0
        self.end()
        return 1

    def table(self, index: int) -> int:
        """Rows of cells between bars, the second of which only separates."""
        line = self.lines[index]
        if "|" not in line.text or index + 1 >= len(self.lines) or self.lines[index + 1].after_blank:
            return 0
        below = self.lines[index + 1].text
        if "-" not in below or _DELIMITERS.fullmatch(below) is None:
            return 0
        end = index + 2
        while end < len(self.lines) and "|" in self.lines[end].text and not self.lines[end].after_blank:
            end += 1
        rows = [bar_cells(self.source, self.lines[at]) for at in (index, *range(index + 2, end))]
        return self._rows(rows, end - index)

    def grid(self, index: int) -> int:
        """A table drawn with bars and lines of dashes."""
        taken, rows = grid_rows(self.lines, index) if self.lines[index].text[0] == "+" else (0, [])
        return self._rows(rows, taken) if taken else 0

    def definition(self, index: int) -> int:
        """What a footnote says, or where a link leads."""
        line = self.lines[index]
        match = _DEFINITION.match(line.text)
        if match is None:
            return 0
        self.end()
        end = index + 1
        while end < len(self.lines) and self.lines[end].indent > 0 and not self.lines[end].after_blank:
            end += 1
        start = line.start + (match.end() if line.text[1] == "^" else 0)
        self.composer.junk(self._words([(start, self.lines[end - 1].end)]))
        return end - index

    def item(self, index: int) -> int:
        """An item of a list, which belongs to the one above it that is set in less."""
        line = self.lines[index]
        match = _ITEM.match(line.text)
        if match is None or (self._gathered and not self._in_item and not self._interrupts(match)):
            return 0
        self._tell()
        if not self._levels:
            self._levels = [(line.indent, self.composer.take_lead())]
        while len(self._levels) > 1 and line.indent < self._levels[-1][0]:
            self._levels.pop()
        if line.indent >= self._levels[-1][0] + _SET_IN:
            self._levels.append((line.indent, self._last))
        self._in_item = True
        self._gathered = [(line.start + match.end(), line.end)]
        return 1

    def _interrupts(self, match: re.Match[str]) -> bool:
        """Whether an item can follow a paragraph without a blank line: its list begins with it."""
        lettered = match["letter"] or match["initial"]
        return match["number"] in (None, "1") and (not lettered or (lettered in "ai" and not self._is_open()))

    def _is_open(self) -> bool:
        """Whether a paragraph is gathered that ends in the middle of a sentence, and is no mere label."""
        if not self._gathered or self._in_item:
            return False
        words = self.source[slice(*self._gathered[-1])].rstrip()
        labels = len(self._gathered) == 1 and words.count(" ") < _LABEL_WORDS
        return words[-1:] not in tuple(".:;!?") and not labels

    def entry(self, index: int) -> int:
        """A line that begins with a date as the one above or below it does: "1958 – …" without a mark."""
        line = self.lines[index]
        if not is_dated_entry(line.text) or not any(map(self._enters, (index, index + 1))):
            return 0
        if not line.after_blank and self._is_open():
            return 0
        if line.after_blank:
            self.end()
        self._tell()
        if not self._levels:
            self._levels = [(line.indent, self.composer.take_lead())]
        self._in_item = True
        self._gathered = [(line.start, line.end)]
        return 1

    def _enters(self, index: int) -> bool:
        """Whether a line and the one right above it both begin with dates."""
        if not 0 < index < len(self.lines) or self.lines[index].after_blank:
            return False
        return all(is_dated_entry(line.text) for line in self.lines[index - 1 : index + 1])

    def text(self, index: int) -> int:
        """All else: a line of a paragraph, a quotation or an item."""
        line = self.lines[index]
        quote = _QUOTE.match(line.text)
        start = line.start + (quote.end() if quote else 0)
        if line.after_blank and self._in_item and line.indent >= _SET_IN:
            self._tell()  # a further paragraph of an item
        elif line.after_blank:
            self.end()
        if start < line.end:
            self._gathered.append((start, line.end))
        hard = self.source[line.end : line.end + 2] == "  " or line.text.endswith("\\")
        if hard and (len(line.text) <= SHORT or ends_sentence(line.text)):
            self._tell()
        return 1

    # What they share.

    def end(self) -> None:
        """Tell what is gathered, and close all lists."""
        self._tell()
        self._in_item = False
        self._levels = []

    def _tell(self) -> None:
        if not self._gathered:
            return
        words = self._words(self._gathered)
        self._gathered = []
        if self._in_item:
            self._last = self.composer.item(words, self._levels[-1][1])
        else:
            self.composer.paragraph(words)

    def _head(self, span: Span, level: int, taken: int) -> int:
        self.end()
        words = self._words([span])
        if level == 1 and not self.composer.begun:
            self.composer.entitle(words)
        else:
            self.composer.heading(words, max(1, level - 1))
        return taken

    def _rows(self, rows: Sequence[Sequence[Sequence[Span]]], taken: int) -> int:
        self.end()
        table = Table(self.composer, self.composer.take_lead())
        for number, row in enumerate(rows):
            for cell in row:
                table.cell(self._words(cell), header=number == 0)
            table.end_row()
        table.close()
        return taken

    def _words(self, spans: Sequence[Span]) -> Mended:
        builder = TextBuilder(self.source)
        for number, (start, end) in enumerate(spans):
            if number:
                builder.put(" ", start, start)
            write_markdown(builder, self.source, start, end)
        return finished(builder)


_RULES: tuple[Callable[[_Scan, int], int], ...] = (
    _Scan.fence,
    _Scan.comment,
    _Scan.table,
    _Scan.heading,
    _Scan.underlined,
    _Scan.grid,
    _Scan.drawn,
    _Scan.definition,
    _Scan.item,
    _Scan.entry,
    _Scan.text,
)
