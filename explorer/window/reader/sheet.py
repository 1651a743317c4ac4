"""A document as it is shown: one paragraph a line, and where each character of it stands in the document.

Places in what is shown are counted as Qt counts them, in UTF-16 code units; those in a document, in code
points.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from explorer.chronicle.document import Block, BlockKind, Document
from explorer.window.reader.places import FilePlaces

LONGEST = 6000
"""Characters of the longest paragraph set as one; a longer one goes on in the next, and is set quickly."""

Span = tuple[int, int]
"""A half-open span."""

# What Qt takes for an end of a paragraph, line or frame, and what is no character at all.
_BREAKS = re.compile("[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_UNFIT = re.compile("[\x00\ufdd0\ufdd1\ufffe\uffff\ud800-\udfff]")
_SENTENCE_END = re.compile(r"[.!?][)\]\"”’]?\s")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block of the document, or a piece of a very long one, as shown.

    ``start`` and ``end`` are code points of the document's text, ``at`` is the code point of what is shown
    at which it begins. ``level`` is that of a heading, 0 for the title's and for all else. ``goes_on`` says
    that it continues the paragraph before.
    """

    kind: BlockKind
    start: int
    end: int
    at: int
    level: int = 0
    goes_on: bool = False

    @property
    def style(self) -> str:
        """By what name its typography goes: its kind, or ``title``, ``heading1`` to ``heading3``."""
        if self.kind != "heading":
            return self.kind
        return f"heading{min(self.level, 3)}" if self.level else "title"


class Sheet:
    """What is shown of a document, and the way between the two."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.paragraphs = tuple(_paragraphs(document))
        self._file = FilePlaces(document.offsets)
        self._starts = [paragraph.start for paragraph in self.paragraphs]
        self._ats = [paragraph.at for paragraph in self.paragraphs]
        self.text = "\n".join(_fit(document.text[p.start : p.end]) for p in self.paragraphs)

    @cached_property
    def _wide(self) -> list[int]:
        """Where characters stand that take two code units."""
        return (
            []
            if self.text.isascii()
            else [m.start() for m in re.finditer("[\U00010000-\U0010ffff]", self.text)]
        )

    @cached_property
    def _wide_units(self) -> list[int]:
        return [place + number for number, place in enumerate(self._wide)]

    def units(self, point: int) -> int:
        """The code unit at which the code point ``point`` of what is shown begins."""
        return point + bisect_left(self._wide, point)

    def points(self, unit: int) -> int:
        """The code point of what is shown to which a code unit belongs."""
        return unit - bisect_left(self._wide_units, unit)

    def place(self, offset: int) -> int:
        """Where a code point of the document is shown, as a code unit; the nearest place where it is not."""
        return self.units(self._point(offset))

    def offset(self, unit: int) -> int:
        """Which code point of the document is shown at a code unit."""
        if not self.paragraphs:
            return 0
        point = self.points(unit)
        found = self.paragraphs[max(bisect_right(self._ats, point) - 1, 0)]
        return min(found.start + point - found.at, found.end)

    def file_span(self, first: int, last: int) -> Span:
        """The span of the file from which the code units ``first`` to ``last`` were read."""
        return self.document.offsets.to_file(self.offset(first), self.offset(last))

    def shown_span(self, start: int, end: int) -> Span | None:
        """Where a span of the file is shown, as code units; None where nothing of it is."""
        span = self._file.span(start, end)
        if span is None or not self.paragraphs:
            return None
        first, last = self.place(span[0]), self.units(self._point(span[1] - 1) + 1)
        return (first, last) if first < last <= self.units(len(self.text)) else None

    def paragraph_text(self, index: int) -> str:
        """The characters of a paragraph as shown."""
        paragraph = self.paragraphs[index]
        return self.text[paragraph.at : paragraph.at + paragraph.end - paragraph.start]

    def _point(self, offset: int) -> int:
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return 0
        found = self.paragraphs[index]
        return found.at + min(offset, found.end) - found.start


def _paragraphs(document: Document) -> Iterator[Paragraph]:
    at = 0
    for block in document.blocks:
        level = document.sections[block.section].level if block.kind == "heading" else 0
        for start, end in _pieces(document, block):
            yield Paragraph(block.kind, start, end, at, level, start > block.start)
            at += end - start + 1


def _pieces(document: Document, block: Block) -> Iterator[Span]:
    """A block as spans of at most LONGEST characters, cut where a sentence ends, else at a space."""
    start = block.start
    while block.end - start > LONGEST:
        window = document.text[start : start + LONGEST]
        ends = [match.end() for match in _SENTENCE_END.finditer(window, LONGEST // 2)]
        cut = ends[-1] if ends else window.rfind(" ", LONGEST // 2) + 1 or LONGEST
        yield start, start + cut
        start += cut
    yield start, block.end


def _fit(text: str) -> str:
    """``text``, character by character, with breaks as spaces and without what cannot be shown."""
    return _UNFIT.sub("\ufffd", _BREAKS.sub(" ", text))
