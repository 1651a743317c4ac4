"""Saved web pages to an outline: the main content with its headings, paragraphs, lists and tables."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from explorer.reading.composing import Composer, finished
from explorer.reading.html.layout import Layout
from explorer.reading.html.page import HEADINGS, HtmlPage, is_byline, parse_html
from explorer.reading.html.pre import paragraph_breaks
from explorer.reading.html.title import calls_note, find_title, is_left_out, words_of, write
from explorer.reading.html.tokens import Token
from explorer.reading.lines import SHORT, ends_sentence
from explorer.reading.mending import Mended, TextBuilder
from explorer.reading.outline import Outline, Span
from explorer.reading.tabular import Infobox, Table

_BLOCK_NAMES = "address article blockquote body center details dir div fieldset hr main p pre section summary"
_INLINE_NAMES = "a abbr b cite em font i label small span strong sub sup"
_BLOCKS, _INLINE = frozenset(_BLOCK_NAMES.split()), frozenset(_INLINE_NAMES.split())
_INFOBOX = re.compile(r"\binfobox|\bvcard\b|\bfactbox", re.IGNORECASE)

Kind = Literal["paragraph", "item", "term", "heading", "list", "table", "row", "cell", "caption"]


@dataclass(slots=True)
class _Frame:
    """An open element that shapes the text, and the index of the token that ends it."""

    kind: Kind
    end: int
    token: Token
    lead: Span | None = None
    last: Span | None = None  # of an item or a list: what was last told in it
    table: Table | Infobox | None = None


def outline_html(cleaned: Mended, name: str) -> Outline:
    """The outline of a saved page whose characters are clean; ``name`` is its title when it has none."""
    made = _Walk(parse_html(cleaned.text)).run(name)
    mended = Mended(made.mended.text, made.mended.offsets.through(cleaned.offsets))
    return replace(made, mended=mended)


class _Walk:
    """Goes through the tokens of the content once."""

    def __init__(self, page: HtmlPage) -> None:
        self.page = page
        self._layout = Layout(page)
        self.composer = Composer(page.source)
        self._buffer = TextBuilder(page.source)
        self._frames: list[_Frame] = []
        self._lists: list[_Frame] = []
        self._tables: list[_Frame] = []
        self._breaks: list[int] = []  # in the source, the last first: where lines of preformatted text begin
        self._scanned = 0  # the token at which the last preformatted text ends
        self._cells = 0  # how many cells are open, one in the other
        title = find_title(page)
        self._passed = title.headings
        self.composer.entitle(title.words)

    def run(self, name: str) -> Outline:
        """The outline of the page."""
        index, stop = self.page.content()
        while index < stop:
            self._close_frames(index)
            index = self._take(index)
        self._close_frames(len(self.page.tokens))
        self._flush()
        return self.composer.outline(name)

    def _take(self, index: int) -> int:
        """Take one token, or a whole element that is left out; the index of the next."""
        token = self.page.tokens[index]
        self._write(token)
        if token.kind == "close" and token.name in _BLOCKS:
            self._separate(" ")
        if token.kind != "open":
            return index + 1
        if index in self._passed or is_left_out(token) or self._is_part(index):
            if token.name not in _INLINE:
                self._separate(" ")
            amid = token.name in _INLINE and not self._buffer.is_blank  # of a sentence, which goes on
            if not self._frames and not amid and is_byline(self.page, index):
                self._flush()
                self.composer.junk(words_of(self.page, index + 1, self.page.ends[index]))
            return max(index + 1, self.page.ends[index])
        if token.name in _HANDLERS:
            _HANDLERS[token.name](self, index, token)
        elif token.name in _BLOCKS:
            self._separate(" ")
        return index + 1

    def _is_part(self, index: int) -> bool:
        """Whether an element is furniture, or calls a note."""
        return self.page.is_part(index) or calls_note(self.page, index, self._buffer.tail)

    def _write(self, token: Token) -> None:
        """Write what a token says; a new line of preformatted text may begin a paragraph."""
        while self._breaks and self._breaks[-1] < token.end:
            place = self._breaks.pop()
            if token.kind == "text" and place > token.start:
                self._buffer.keep(token.start, place)
                token = replace(token, start=place)
            self._separate("; ")
        write(self._buffer, token)

    # What opens.

    def preformatted(self, index: int, token: Token) -> None:
        """Text whose line breaks count, but for those of a wrapped paragraph."""
        self._separate(" ")
        if index >= self._scanned:  # one inside of another is looked through with it
            self._scanned = self.page.ends[index]
            self._breaks = paragraph_breaks(self.page, index)[::-1]

    def heading(self, index: int, token: Token) -> None:
        """A heading outside of tables."""
        if not self._separate(" "):
            self._push(_Frame("heading", self.page.ends[index], token))

    def listing(self, index: int, token: Token) -> None:
        """A list; the item it stands in, or the paragraph before it, may introduce it."""
        if self._separate(" "):
            return
        top = self._frames[-1] if self._frames else None
        if top is not None and top.kind == "item":
            lead = top.last
        else:
            lead = self.composer.take_lead() if token.name != "dl" else None
        frame = _Frame("list", self.page.ends[index], token, lead)
        self._lists.append(frame)
        self._push(frame)

    def item(self, index: int, token: Token) -> None:
        """An item of a list."""
        if not self._separate("; "):
            lead = self._lists[-1].lead if self._lists else None
            self._push(_Frame("item", self.page.ends[index], token, lead))

    def term(self, index: int, token: Token) -> None:
        """The term of a list of definitions introduces the definitions below it."""
        if not self._separate("; "):
            self._push(_Frame("term", self.page.ends[index], token))

    def definition(self, index: int, token: Token) -> None:
        """A definition; one without a term is a paragraph that is set in."""
        if self._separate("; ") or not self._lists or self._lists[-1].last is None:
            return
        self._push(_Frame("item", self.page.ends[index], token, self._lists[-1].last))

    def table(self, index: int, token: Token) -> None:
        """A table of data or an infobox; tables that lay out the page are passed through."""
        if self._separate("; ") or self._layout.is_layout(index):
            return
        lead = self.composer.take_lead()
        box = _INFOBOX.search(token.attributes.get("class", ""))
        table = Infobox(self.composer) if box else Table(self.composer, lead)
        frame = _Frame("table", self.page.ends[index], token, table=table)
        self._tables.append(frame)
        self._push(frame)

    def row(self, index: int, token: Token) -> None:
        """A row of a table."""
        self._open_in_table("row", index, token)

    def cell(self, index: int, token: Token) -> None:
        """A cell of a table."""
        self._cells += self._open_in_table("cell", index, token)

    def caption(self, index: int, token: Token) -> None:
        """The caption of a table."""
        self._open_in_table("caption", index, token)

    def line_break(self, index: int, token: Token) -> None:
        """A break ends a paragraph after a sentence or a short line; else it is a space."""
        if self._cells:
            self._separate("; ")
            return
        tail = self._buffer.tail.rstrip()
        short = self._buffer.length <= SHORT and tail[-1:] not in (",", ";")
        if short or ends_sentence(tail):
            self._flush()
        else:
            self._buffer.put(" ", token.start, token.start)

    # What they share.

    def _open_in_table(self, kind: Kind, index: int, token: Token) -> bool:
        if self._separate("; "):
            return False
        if self._tables and self._tables[-1].end > index:
            self._push(_Frame(kind, self.page.ends[index], token))
            return True
        return False

    def _separate(self, mark: str) -> bool:
        """Set apart what follows: by a mark in a cell, which is then True, else by a new block."""
        if self._cells:
            if self._buffer.length:
                place = self._buffer.place
                self._buffer.put(
                    mark if self._buffer.tail.rstrip()[-1:] not in (",", ";", ":", "") else " ", place, place
                )
            return True
        self._flush()
        return False

    def _push(self, frame: _Frame) -> None:
        self._frames.append(frame)

    def _close_frames(self, index: int) -> None:
        while self._frames and self._frames[-1].end <= index:
            frame = self._frames[-1]
            if frame.kind == "cell":
                self._cells -= 1
                self._end_cell(frame)
            else:
                self._flush()
            if frame.kind in ("row", "table") and (table := self._tables[-1].table) is not None:
                table.end_row() if frame.kind == "row" else table.close()
            if frame.kind in ("list", "table"):
                (self._lists if frame.kind == "list" else self._tables).pop()
            self._frames.pop()

    def _end_cell(self, frame: _Frame) -> None:
        words = finished(self._buffer)
        self._buffer = TextBuilder(self.page.source)
        table = self._tables[-1].table
        if table is not None:
            attributes = frame.token.attributes
            rows, columns = _count(attributes.get("rowspan")), _count(attributes.get("colspan"))
            table.cell(words, rows=rows, columns=columns, header=frame.token.name == "th")

    def _flush(self) -> None:
        """Tell what has been gathered, as what it is in."""
        if not self._buffer.length or self._cells:
            return
        words = finished(self._buffer)
        self._buffer = TextBuilder(self.page.source)
        frame = self._frames[-1] if self._frames else None
        kind = frame.kind if frame is not None else "paragraph"
        if not words.text:
            return
        if frame is None or kind not in _TELLERS:
            self.composer.paragraph(words)
        else:
            _TELLERS[kind](self, frame, words)

    def tell_heading(self, frame: _Frame, words: Mended) -> None:
        """Open a section; a first main heading that was not found before is the title."""
        self.composer.heading(words, max(1, int(frame.token.name[1]) - 1))

    def tell_item(self, frame: _Frame, words: Mended) -> None:
        """Tell an item and keep where it stands."""
        frame.last = self.composer.item(words, frame.lead) or frame.last

    def tell_term(self, frame: _Frame, words: Mended) -> None:
        """Tell a term, which introduces what follows in its list."""
        span = self.composer.lead(words)
        if self._lists:
            self._lists[-1].last = span

    def tell_caption(self, frame: _Frame, words: Mended) -> None:
        """Tell the caption of a table."""
        table = self._tables[-1].table
        if table is not None:
            table.caption(words)


_HANDLERS: dict[str, Callable[[_Walk, int, Token], None]] = {
    **dict.fromkeys(HEADINGS, _Walk.heading),
    **dict.fromkeys(("ul", "ol", "dl"), _Walk.listing),
    "li": _Walk.item,
    "dt": _Walk.term,
    "dd": _Walk.definition,
    "table": _Walk.table,
    "tr": _Walk.row,
    **dict.fromkeys(("td", "th"), _Walk.cell),
    "caption": _Walk.caption,
    "br": _Walk.line_break,
    "pre": _Walk.preformatted,
}

_TELLERS: dict[Kind, Callable[[_Walk, _Frame, Mended], None]] = {
    "heading": _Walk.tell_heading,
    "item": _Walk.tell_item,
    "term": _Walk.tell_term,
    "caption": _Walk.tell_caption,
}


def _count(text: str | None) -> int:
    return int(text) if text and len(text) <= 4 and text.isascii() and text.isdigit() else 1
