"""Composes the readable text of a source with markup, block below block, mapped back to the source."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from explorer.chronicle.document import BlockKind, OffsetMap, Run
from explorer.reading.cleaning import clean, drop_reference_marks
from explorer.reading.furniture import is_furniture
from explorer.reading.lines import ORIGIN, ORIGIN_LENGTH, is_bare
from explorer.reading.mending import Edit, Mended, TextBuilder
from explorer.reading.outline import Outline, OutlineBuilder, Span

_SPACE = re.compile(r"\s{2,}|[^\S ]|\A\s|\s\Z")
_COUNTED = re.compile(
    r"\(?(?:[a-zA-Z]|[ivxIVX]{1,4}|\d{1,2})\) +(?=[\w\"“'(])|(?:[ivx]{2,4}|[a-h])\. +(?=[^\W\d_a-z])"
)
"""What counts the items of a list, written by hand: "b) ", "(iv) ", "a. "."""
_BETWEEN_CELLS = "\t"


class Composer:
    """Takes the blocks of a source in the order they are to be read."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.title = ""
        self.origin = ""
        self._outline = OutlineBuilder()
        self._parts: list[str] = []
        self._runs: list[Run] = []
        self._length = 0
        self._place = 0  # in the source, where the last block ended
        self._held: Span | None = None  # a paragraph that may yet turn out to be the lead of a list
        self._held_text = ""
        self._told = False  # whether a paragraph was added

    @property
    def begun(self) -> bool:
        """Whether anything was added."""
        return self._length > 0

    def entitle(self, words: Mended) -> None:
        """Add the title as a heading; it names the document unless a title was set before."""
        if words.text:
            self.title = self.title or words.text
            self._settle()
            self._outline.block("heading", self._emit(words))

    def heading(self, words: Mended, level: int) -> None:
        """Open a section; ``level`` counts from 1 for the highest."""
        if words.text:
            self._settle()
            self._outline.heading(words.text, level, self._emit(words))

    def paragraph(self, words: Mended) -> None:
        """Add a paragraph, or furniture if that is what it is."""
        if not words.text:
            return
        self._settle()
        origin = ORIGIN.match(words.text) if not (self._told or self.origin) else None
        if origin is not None:
            self.origin = words.text[origin.end() : ORIGIN_LENGTH]
        if origin is not None or is_furniture(words.text):
            self._outline.block("junk", self._emit(words))
            return
        self._told = True
        self._held, self._held_text = self._emit(words), words.text

    def lead(self, words: Mended) -> Span | None:
        """Add words that introduce what follows, as the term of a list of definitions."""
        if not words.text:
            return None
        self._settle()
        span = self._emit(words)
        self._outline.block("heading", span)
        return span

    def item(self, words: Mended, lead: Span | None = None) -> Span | None:
        """Add an item of a list and say where it stands; ``lead`` defaults to ``take_lead()`` of its list."""
        mark = _COUNTED.match(words.text)
        return self._add("item", words.mend([(0, mark.end(), "")]) if mark else words, lead)

    def row(self, cells: Sequence[Mended], lead: Span | None = None) -> Span | None:
        """Add a row of a table, its cells between tabs; empty ones keep the others in their columns."""
        filled = [number for number, cell in enumerate(cells) if cell.text]
        kept = cells[filled[0] if len(filled) == 1 else 0 : filled[-1] + 1] if filled else ()
        return self._add("row", joined(kept, _BETWEEN_CELLS, len(self.source)), lead)

    def entry(self, key: Mended, value: Mended) -> None:
        """Add a row of an infobox as ``Key: value``."""
        if key.text and value.text:
            self._add("infobox", joined((key, value), ": ", len(self.source)), None)

    def junk(self, words: Mended) -> None:
        """Add page furniture."""
        self._add("junk", words, None)

    def take_lead(self) -> Span | None:
        """The paragraph just added, when it introduces the list or table that now begins; else None."""
        held, text = self._held, self._held_text
        bare = is_bare(text.rstrip(": ")) if text else False
        introduces = held is not None and (bare or text.endswith(":"))
        if held is not None and introduces and bare:
            self._held = held = (held[0], held[0] + len(text.rstrip(": ")))
        self._settle("heading" if introduces and bare else "paragraph")
        return held if introduces else None

    def outline(self, name: str) -> Outline:
        """The outline of all that was added; ``name`` is its title when it has none."""
        self._settle()
        sections, blocks = self._outline.build(self._length)
        offsets = OffsetMap.from_runs(self._runs, len(self.source))
        return Outline(
            self.title or self.origin or name,
            Mended("".join(self._parts), offsets),
            sections,
            blocks,
            self.origin,
        )

    def _add(self, kind: BlockKind, words: Mended, lead: Span | None) -> Span | None:
        if not words.text:
            return None
        self._settle()
        span = self._emit(words)
        self._outline.block("junk" if kind == "item" and is_furniture(words.text) else kind, span, lead)
        return span

    def _settle(self, kind: BlockKind = "paragraph") -> None:
        """Add the paragraph that was held back."""
        if self._held is not None:
            self._outline.block(kind, self._held)
        self._held, self._held_text = None, ""

    def _emit(self, words: Mended) -> Span:
        if self._length:
            self._append("\n\n", self._place, 0)
        start = self._length
        for text, place, length, size in words.offsets.runs():
            self._runs.append((start + text, place, length, size))
            self._place = place + length
        self._parts.append(words.text)
        self._length += len(words.text)
        return start, self._length

    def _append(self, text: str, place: int, length: int) -> None:
        self._parts.append(text)
        self._runs.append((self._length, place, length, len(text)))
        self._length += len(text)


def finished(builder: TextBuilder) -> Mended:
    """The text built for one block, its characters clean, without footnote marks and superfluous space."""
    made = builder.build()
    cleaned, _ = clean(made.text, "")
    offsets = cleaned.offsets.through(made.offsets)
    marked = drop_reference_marks(Mended(cleaned.text, offsets))
    return marked.mend(_space_edits(marked.text))


def joined(parts: Iterable[Mended], between: str, length: int) -> Mended:
    """Texts of one source of ``length`` characters, one after the other with a separator put in."""
    parts = list(parts)
    texts: list[str] = []
    runs: list[Run] = []
    size, place = 0, next((part.offsets.file_starts[0] for part in parts if part.text), 0)
    for part in parts:
        if texts:
            runs.append((size, place, 0, len(between)))
            texts.append(between)
            size += len(between)
        for text, start, span, own in part.offsets.runs() if part.text else ():
            runs.append((size + text, start, span, own))
            place = start + span
        texts.append(part.text)
        size += len(part.text)
    return Mended("".join(texts), OffsetMap.from_runs(runs, length))


def _space_edits(text: str) -> Iterator[Edit]:
    for match in _SPACE.finditer(text):
        start, end = match.span()
        yield start, end, "" if start == 0 or end == len(text) else " "
