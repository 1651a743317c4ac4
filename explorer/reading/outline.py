"""Builds the sections and blocks of a document; every format tells it what it meets, in order."""

from __future__ import annotations

from dataclasses import dataclass, replace

from explorer.chronicle.document import Block, BlockKind, Section
from explorer.reading.furniture import is_furniture_heading
from explorer.reading.mending import Mended

Span = tuple[int, int]
"""A half-open span of a text."""


@dataclass(frozen=True, slots=True)
class Outline:
    """What a format makes of a text: its title, the readable text, sections, blocks and the named origin."""

    title: str
    mended: Mended
    sections: tuple[Section, ...]
    blocks: tuple[Block, ...]
    source: str = ""


class OutlineBuilder:
    """Collects headings and blocks in the order of the text. Linear in their number.

    Blocks of a section that holds no content ("See also", "References"), or of a section below one, are junk.
    """

    def __init__(self) -> None:
        self._sections = [Section("", 0, (), 0, 0)]
        self._blocks: list[Block] = []
        self._open: list[Section] = []
        self._junk_level = 0

    def heading(self, text: str, level: int, span: Span) -> None:
        """Open a section; ``span`` is the heading's words, ``level`` counts from 1 for the highest."""
        while self._open and self._open[-1].level >= level:
            self._open.pop()
        if self._junk_level >= level:
            self._junk_level = 0
        path = (*(self._open[-1].path if self._open else ()), text)
        section = Section(text, level, path[-MAX_DEPTH:], span[0], span[1])
        self._close(span[0])
        self._sections.append(section)
        self._open.append(section)
        if not self._junk_level and is_furniture_heading(text):
            self._junk_level = level
        self._blocks.append(Block("heading", *span, self._index))

    def block(self, kind: BlockKind, span: Span, lead: Span | None = None) -> None:
        """Add a block to the section that is open."""
        told: BlockKind = "junk" if self._junk_level else kind
        self._blocks.append(Block(told, *span, self._index, lead))

    def build(self, length: int) -> tuple[tuple[Section, ...], tuple[Block, ...]]:
        """All sections, which tile a text of ``length`` characters, and all blocks."""
        self._close(length)
        return tuple(self._sections), tuple(self._blocks)

    @property
    def _index(self) -> int:
        return len(self._sections) - 1

    def _close(self, end: int) -> None:
        self._sections[-1] = replace(self._sections[-1], end=end)


MAX_DEPTH = 8
"""How many headings a path names at most; files nested deeper keep the innermost."""
