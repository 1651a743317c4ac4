"""One source file as read: its title, sections, blocks and text, each character mapped back to the file."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Literal

BlockKind = Literal["heading", "paragraph", "item", "infobox", "row", "junk"]
"""What a block of text is. ``junk`` is page furniture: nothing in it is told as a happening."""


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """Where each character of a document's text stands in the file as decoded.

    ``text_starts[i]`` begins a run of characters that stands unchanged at ``file_starts[i]`` in the
    file; both ascend and begin with 0. ``lengths[i]`` is the run's length in the file, which differs
    from its length in the text only where the text was mended (an entity decoded, mojibake repaired).
    ``file_length`` is the number of code points of the decoded file.
    """

    text_starts: tuple[int, ...]
    file_starts: tuple[int, ...]
    lengths: tuple[int, ...]
    file_length: int

    @classmethod
    def identity(cls, length: int) -> OffsetMap:
        """The map of a text that is its file, character by character."""
        return cls((0,), (0,), (length,), length)

    def to_file(self, start: int, end: int) -> tuple[int, int]:
        """The half-open span of the file that holds the text's half-open span ``start`` to ``end``."""
        if end <= start:
            position = self._position(start)
            return position, position
        return self._position(start), self._position(end - 1, after=True)

    def _position(self, offset: int, *, after: bool = False) -> int:
        run = max(0, bisect_right(self.text_starts, offset) - 1)
        begin = self.text_starts[run]
        last = run + 1 == len(self.text_starts)
        length = self.lengths[run] + offset - begin if last else self.text_starts[run + 1] - begin
        if not last and length != self.lengths[run]:  # a mended run stands as a whole
            return self.file_starts[run] + (self.lengths[run] if after else 0)
        return min(self.file_starts[run] + offset - begin + after, self.file_length)


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, list item, infobox row, table row or piece of page furniture.

    ``start`` and ``end`` are a half-open span of the document's text without the markup around it;
    ``section`` indexes the document's sections. ``lead`` is the span of the line that introduces a list
    ("Presidential visits from Bolivia to Mexico") for its items, else None.
    """

    kind: BlockKind
    start: int
    end: int
    section: int
    lead: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a document under a heading; section 0 is what stands before the first heading.

    ``level`` is 0 for section 0, else 1 for the highest headings. ``path`` names the headings from the top
    down to this one. ``start`` and ``end`` are a half-open span of the document's text.
    """

    heading: str
    level: int
    path: tuple[str, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Document:
    """One source file as read.

    ``name`` is its path relative to what was opened, with forward slashes. ``text`` is what is analysed
    and shown: the decoded file itself for plain text, the readable content for formats with markup.
    ``sha256`` is the hash of the file's bytes.
    """

    name: str
    title: str
    text: str
    sections: tuple[Section, ...]
    blocks: tuple[Block, ...]
    offsets: OffsetMap
    encoding: str = "utf-8"
    media_type: str = "text/plain"
    sha256: str = ""
    source: str = field(default="", compare=False)
    """What a ``Source:`` line of the document names as its origin, if it has one."""

    def block_text(self, block: Block) -> str:
        """The characters of a block."""
        return self.text[block.start : block.end]
