"""One source file as read: its title, sections, blocks and text, each character mapped back to the file."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

BlockKind = Literal["heading", "paragraph", "item", "infobox", "row", "junk"]
"""What a block of text is. ``junk`` is page furniture: nothing in it is told as a happening."""

TABLES = frozenset({"text/csv", "application/x-ndjson", "application/json"})
"""The media types of documents whose rows are events: CSV, JSON Lines and JSON."""

TABLE_SUFFIXES = frozenset({".csv", ".tsv", ".jsonl", ".ndjson", ".json", ".parquet"})
"""The endings of files that become such documents."""

Run = tuple[int, int, int, int]
"""A run of an offset map: start in the text, start in the file, length in the file, length in the text."""


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """Where each character of a document's text stands in the file as decoded.

    The text is a sequence of runs: the run ``i`` begins at ``text_starts[i]`` in the text and stands at
    ``file_starts[i]`` in the file, where it is ``lengths[i]`` long. A run as long in the text as in the
    file maps character by character; one of another length was mended (an entity decoded, mojibake
    repaired, a separator put in) and stands as a whole. The last run is never a mended one.
    ``text_starts`` ascends from 0; so does ``file_starts``, but for cells of a table that the text
    repeats. Lengths and offsets are code points; ``file_length`` is that of the decoded file.
    """

    text_starts: tuple[int, ...]
    file_starts: tuple[int, ...]
    lengths: tuple[int, ...]
    file_length: int

    @classmethod
    def identity(cls, length: int) -> OffsetMap:
        """The map of a text that is its file, character by character."""
        return cls((0,), (0,), (length,), length)

    @property
    def is_identity(self) -> bool:
        """Whether the text is the file, character by character."""
        return self.file_starts == (0,) and self.lengths == (self.file_length,)

    def to_file(self, start: int, end: int) -> tuple[int, int]:
        """The half-open span of the file that holds the text's half-open span ``start`` to ``end``.

        It begins where the first character stands. A cell that the text repeats stands further up in the
        file; at the end of a row it is left out, so that the row is told where its own cells are.
        """
        if end <= start:
            position = self._position(start)
            return position, position
        run = bisect_right(self.text_starts, start) - 1
        if run == len(self.text_starts) - 1 >= 0:  # the last run, or the only one, is never mended
            ahead = self.file_starts[run] - self.text_starts[run]
            return min(start + ahead, self.file_length), min(end + ahead, self.file_length)
        last = bisect_right(self.text_starts, end - 1) - 1
        before = (text - 1 for text in self.text_starts[run + 1 : last + 1])
        return self._position(start), max(self._position(at, after=True) for at in (*before, end - 1))

    def through(self, inner: OffsetMap) -> OffsetMap:
        """The map that leads from this map's text to the file of ``inner``, whose text is this map's file."""
        if inner.is_identity:
            return self
        if self.is_identity:
            return inner
        runs = [run for own in self.runs() for run in inner._translate(own)]
        return OffsetMap.from_runs(runs, inner.file_length)

    @classmethod
    def from_runs(cls, runs: Iterable[Run], file_length: int) -> OffsetMap:
        """A map of runs that follow one another in the text; adjoining ones are joined."""
        merged: list[Run] = []
        for text, place, length, size in runs:
            if merged and size == length:
                before = merged[-1]
                adjoins = before[1] + before[2] == place and before[2] == before[3]
                if adjoins:
                    merged[-1] = (before[0], before[1], before[2] + length, before[3] + size)
                    continue
            if size or not merged:
                merged.append((text, place, length, size))
        if not merged or merged[-1][2] != merged[-1][3]:  # the last run must not be a mended one
            text, place, length, size = merged[-1] if merged else (0, 0, 0, 0)
            merged.append((text + size, place + length, 0, 0))
            merged = merged if size else merged[-1:]
        texts, places, lengths, _ = zip(*merged, strict=True)
        return cls(texts, places, lengths, file_length)

    def runs(self) -> Iterator[Run]:
        """Every run as its start in the text, its start and length in the file, its length in the text."""
        ends = (*self.text_starts[1:], self.text_starts[-1] + self.lengths[-1])
        for text, place, length, end in zip(
            self.text_starts, self.file_starts, self.lengths, ends, strict=True
        ):
            yield text, place, length, end - text

    def _translate(self, run: Run) -> Iterator[Run]:
        """A run of a map onto this map's text, as runs onto this map's file."""
        text, middle, length, size = run
        if length != size or not size:
            start, end = self.to_file(middle, middle + length)
            yield from _mended(text, start, end - start, size)
            return
        stop = middle + length
        index = max(0, bisect_right(self.text_starts, middle) - 1)
        while middle < stop:
            after = self.text_starts[index + 1] if index + 1 < len(self.text_starts) else stop
            taken = min(after, stop) - middle
            start, end = self.to_file(middle, middle + taken)
            if self._is_mended(index):
                yield from _mended(text, start, end - start, taken)
            else:
                yield text, start, end - start, taken
            text, middle, index = text + taken, middle + taken, index + 1

    def _position(self, offset: int, *, after: bool = False) -> int:
        run = max(0, bisect_right(self.text_starts, offset) - 1)
        if self._is_mended(run):
            return self.file_starts[run] + (self.lengths[run] if after else 0)
        return min(self.file_starts[run] + offset - self.text_starts[run] + after, self.file_length)

    def _is_mended(self, run: int) -> bool:
        starts = self.text_starts
        return run + 1 < len(starts) and starts[run + 1] - starts[run] != self.lengths[run]


def _mended(text: int, place: int, length: int, size: int) -> Iterator[Run]:
    """A run that stands as a whole, cut up where by chance it is as long in the text as in the file."""
    if length != size or size < 2:
        yield text, place, length, size
        return
    for index in range(size):
        yield text + index, place, length, 1


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


def parents_of(sections: Sequence[Section]) -> list[int]:
    """Of each section of a document the index of the one that it is part of; 0 for the highest."""
    parents: list[int] = []
    open_: list[int] = []
    for index, section in enumerate(sections):
        while open_ and sections[open_[-1]].level >= section.level:
            open_.pop()
        parents.append(open_[-1] if open_ else 0)
        open_.append(index)
    return parents


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
