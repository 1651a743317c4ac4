"""Plain text to an outline: title, headings in marked and bare form, lists, infobox, tables, furniture."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from explorer.chronicle.document import BlockKind
from explorer.reading.aligned import part_columns
from explorer.reading.barelines import Page, Surroundings, part_title, role_of
from explorer.reading.cleaning import drop_marks, drop_quote_marks
from explorer.reading.furniture import is_furniture, names_something
from explorer.reading.layout import join_lines, without_numbers
from explorer.reading.lines import (
    ORIGIN,
    ORIGIN_LENGTH,
    SHORT,
    Line,
    bullet,
    is_capitals,
    is_drawn_page_number,
    is_row,
    is_rule,
    marked_heading,
    number,
    section_number,
    split_lines,
    underlines,
)
from explorer.reading.mending import Mended
from explorer.reading.outline import Outline, OutlineBuilder, Span

_INFOBOX = re.compile(r"infobox\b.{0,60}", re.IGNORECASE)
_ENTRY = re.compile(r"[^:\n]{1,60}:(?:\s|$)")
_SENTENCE_END = re.compile(r"[.!?]\s+(?=[A-Z])")
_FIELD = re.compile(
    r"(?:from|to|cc|subject|sent|date|author|by|written by|published|updated|tags|keywords|language|url)"
    r":\s\S.{0,300}$",
    re.IGNORECASE,
)
_LEAD = 300  # characters of a lead, at most
_UNDERLINE_LEVELS = {"=": 1, "-": 2, "~": 3}


def outline_text(cleaned: Mended, name: str) -> Outline:
    """The outline of a plain text with clean characters; ``name`` is the title when it has none."""
    mended, headers = join_lines(drop_marks(part_columns(drop_quote_marks(cleaned))))
    scan = _Scan(part_title(split_lines(mended.text)), headers)
    scan.run()
    sections, blocks = scan.builder.build(len(mended.text))
    return Outline(scan.title or scan.source or name, mended, sections, blocks, scan.source)


class _Scan:
    """Goes through the lines once: the first rule of the table that takes some lines has them."""

    def __init__(self, lines: Sequence[Line], headers: frozenset[str] = frozenset()) -> None:
        self.lines = lines
        self.headers = headers
        self.page = Page(lines)
        self.builder = OutlineBuilder()
        self.title = ""
        self.source = ""
        self._marked = any(marked_heading(line.text) for line in lines)
        self._capitals = any(is_capitals(line.text) and line.after_blank for line in lines[1:])
        self._doubled = False  # whether a section was underlined with equals signs
        self._lead: Span | None = None
        self._number = 0  # of the last item of a numbered list
        self._told = self._headed = self._fresh = self._led = False  # see Surroundings

    def run(self) -> None:
        """Take all lines."""
        index = 0
        while index < len(self.lines):
            index += next(taken for rule in _RULES if (taken := rule(self, index)))

    # The rules; each returns how many lines it took.

    def marked(self, index: int) -> int:
        """``== Words ==``; ``= Words =`` is the title when it comes first."""
        line = self.lines[index]
        found = marked_heading(line.text)
        if found is None:
            return 0
        marks, start, end = found
        span = (line.start + start, line.start + end)
        if marks == 1 and not (self.title or self._told or self._headed):
            self._entitle(line.text[start:end], span)
        else:
            self._open(line.text[start:end], max(1, marks - 1), span)
        return 1

    def underlined(self, index: int) -> int:
        """Words with a line of dashes or equals signs below."""
        if index + 1 >= len(self.lines) or self.lines[index + 1].after_blank:
            return 0
        line, below = self.lines[index], self.lines[index + 1].text
        if not underlines(below, line.text):
            return 0
        if below[0] == "=" and not (self.title or self._told or self._headed):
            self._entitle(line.text, _span(line))
            return 2
        self._doubled = self._doubled or below[0] == "="
        self._open(line.text, max(1, _UNDERLINE_LEVELS[below[0]] - (not self._doubled)), _span(line))
        return 2

    def drawn(self, index: int) -> int:
        """A line of dashes that separates; it is in no block."""
        return int(is_rule(self.lines[index].text))

    def origin(self, index: int) -> int:
        """``Source: ...`` before anything is told."""
        line = self.lines[index]
        match = ORIGIN.match(line.text)
        if match is None or self._told or self.source or len(line.text) > ORIGIN_LENGTH:
            return 0
        self.source = line.text[match.end() :]
        return self._put("junk", line)

    def page_edge(self, index: int) -> int:
        """The number of a page, or what stands at the head or foot of all of them."""
        line = self.lines[index]
        if not (is_drawn_page_number(line.text) or (self.headers and self._is_header(index))):
            return 0
        return self._put("junk", line)

    def field(self, index: int) -> int:
        """Who wrote a text and when, before anything is told: ``Sent: 3 May 2011``."""
        line = self.lines[index]
        return 0 if self._told or _FIELD.match(line.text) is None else self._put("junk", line)

    def infobox(self, index: int) -> int:
        """The line ``Infobox`` and the rows ``- Key: value`` below it."""
        if not _INFOBOX.fullmatch(self.lines[index].text[:_LEAD]):
            return 0
        end = index + 1
        while end < len(self.lines) and self._is_entry(end, first=end == index + 1):
            end += 1
        if end == index + 1:
            return 0
        self._put("junk", self.lines[index])
        for line in self.lines[index + 1 : end]:
            self.builder.block("infobox", (line.start + bullet(line.text), line.end))
        return end - index

    def table(self, index: int) -> int:
        """Two or more lines of cells between tabs; a first row without a digit heads them."""
        end = index
        while end < len(self.lines) and is_row(self.lines[end].text):
            if end > index and self.lines[end].after_blank:
                break
            end += 1
        if end < index + 2:
            return 0
        for line in self.lines[index:end]:
            self._put("row", line, self._lead)
            if self._lead is None and not any(character.isdigit() for character in line.text):
                self._lead = _span(line)
        self._lead = None
        return end - index

    def item(self, index: int) -> int:
        """A line with a bullet, or with a number that another one precedes or follows."""
        line = self.lines[index]
        if not (length := bullet(line.text) or self._counted(index)):
            return 0
        kind: BlockKind = "junk" if is_furniture(line.text[length:]) else "item"
        self.builder.block(kind, (line.start + length, line.end), self._lead)
        self._tell()
        return 1

    def bare(self, index: int) -> int:
        """A short line that stands by itself."""
        line = self.lines[index]
        around = Surroundings(
            self._marked, bool(self.title), self._told, self._headed, self._fresh, self._led
        )
        role = role_of(self.page, index, around)
        if not role or (role not in ("heading", "label") and is_furniture(line.text)):
            return 0
        words = line.text.rstrip(": ")
        span = (line.start, line.start + len(words))
        if role == "title":
            self._entitle(words, span)
        elif role in ("heading", "headed list"):
            self._open(words, self._bare_level(words), span)
            self._lead = span if role == "headed list" else None
        elif role == "lead":
            self.builder.block("heading", span)
            self._lead, self._led = span, True
        else:
            self._put("junk", line)
        return 1

    def furniture(self, index: int) -> int:
        """A notice, a caption, a pile of links."""
        line = self.lines[index]
        return self._put("junk", line) if is_furniture(line.text) else 0

    def plain_list(self, index: int) -> int:
        """A list without bullets."""
        taken = self.page.plain_list(index)
        for line in self.lines[index : index + taken]:
            self._put("junk" if is_furniture(line.text) else "item", line, self._lead)
        return taken

    def paragraph(self, index: int) -> int:
        """All else."""
        line = self.lines[index]
        self._put("paragraph", line)
        introduces = line.text[-1] == ":" and self.page.list_at(index + 1)
        self._lead = _last_sentence(line) if introduces else None
        return 1

    # What the rules share.

    def _entitle(self, words: str, span: Span) -> None:
        self.title = words
        self.builder.block("heading", span)
        self._fresh = True

    def _open(self, words: str, level: int, span: Span) -> None:
        if not (self.title or self._told or self._headed) and names_something(words):
            self.title = words  # the first thing in a text without a title of its own
        self.builder.heading(words, level, span)
        self._headed = self._fresh = True
        self._led = False
        self._lead = None
        self._number = 0

    def _put(self, kind: BlockKind, line: Line, lead: Span | None = None) -> int:
        self.builder.block(kind, _span(line), lead)
        if kind != "junk":
            self._tell()
        return 1

    def _tell(self) -> None:
        self._told = True
        self._fresh = False

    def _is_header(self, index: int) -> bool:
        """Whether a line is a running header; the first line may be the title, which the others repeat."""
        words = self.lines[index].text
        header = without_numbers(words) if len(words) <= SHORT else ""
        return header in self.headers and (index > 0 or header != words)

    def _is_entry(self, index: int, *, first: bool) -> bool:
        line = self.lines[index]
        mark = bullet(line.text)
        return mark > 0 and _ENTRY.match(line.text, mark) is not None and (first or not line.after_blank)

    def _counted(self, index: int) -> int:
        """The length of a list number that is in sequence; 0 for none ("12. November")."""
        found = number(self.lines[index].text)
        if found is None:
            return 0
        value, length = found
        after = number(self.lines[index + 1].text) if index + 1 < len(self.lines) else None
        leads = after is not None and after[0] == value + 1
        if not leads and (value == 1 or value != self._number + 1):
            return 0
        self._number = value
        return length

    def _bare_level(self, words: str) -> int:
        """The level of a heading without marks: by its number, else below headings in capitals."""
        numbered = section_number(words)
        if numbered is not None:
            return numbered[0]
        return 2 if self._capitals and not is_capitals(words) else 1


def _span(line: Line) -> Span:
    return line.start, line.end


def _last_sentence(line: Line) -> Span:
    """The last sentence of a paragraph, cut to the length of a lead."""
    start = max(0, len(line.text) - _LEAD)
    for match in _SENTENCE_END.finditer(line.text, start):
        start = match.end()
    return line.start + start, line.end


_RULES: tuple[Callable[[_Scan, int], int], ...] = (
    _Scan.marked,
    _Scan.underlined,
    _Scan.drawn,
    _Scan.page_edge,
    _Scan.origin,
    _Scan.field,
    _Scan.infobox,
    _Scan.table,
    _Scan.item,
    _Scan.bare,
    _Scan.furniture,
    _Scan.plain_list,
    _Scan.paragraph,
)
