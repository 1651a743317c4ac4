"""The tables of a document: which words head each cell of a row."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from typing import NamedTuple

from explorer.chronicle.document import Block, Document

_LONGEST = 80
"""Characters of the longest header."""


class Cell(NamedTuple):
    """A cell by its half-open span of the text, with the words that head its column."""

    start: int
    end: int
    head: str


class Grid:
    """The rows of a document's tables, looked through once."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._heads: dict[int, tuple[str, ...]] = {}
        self._captions: dict[int, str] = {}
        self._tops: set[int] = set()
        blocks = document.blocks
        first = 0
        while first < len(blocks):
            last = first + 1
            if blocks[first].kind == "row":
                while last < len(blocks) and self._goes_on(blocks[last - 1], blocks[last]):
                    last += 1
                self._table(first, last)
            first = last

    def heads(self, index: int) -> tuple[str, ...]:
        """The words above the columns of the table in which the row with that index stands; () for none."""
        return self._heads.get(index, ())

    def caption(self, index: int) -> str:
        """The caption of that table or the line that introduces it; "" for none."""
        return self._captions.get(index, "")

    def is_head(self, index: int) -> bool:
        """Whether a row is one that heads a table."""
        return index in self._tops

    def cells(self, index: int) -> list[Cell]:
        """The cells of a row, the empty ones too."""
        block = self._document.blocks[index]
        found, place = [], block.start
        texts = self._document.block_text(block).split("\t")
        for text, head in zip_longest(texts, self.heads(index)[: len(texts)], fillvalue=""):
            start = place + len(text) - len(text.lstrip())
            found.append(Cell(start, max(start, place + len(text.rstrip())), head))
            place += len(text) + 1
        return found

    def _goes_on(self, above: Block, row: Block) -> bool:
        """Whether a row stands in the same table as the one above it."""
        if row.kind != "row" or row.section != above.section:
            return False
        return row.lead in (above.lead, (above.start, above.end))

    def _table(self, first: int, last: int) -> None:
        blocks = self._document.blocks[first:last]
        rows = [self._document.block_text(block) for block in blocks]
        marked = len(blocks) > 1 and blocks[1].lead == (blocks[0].start, blocks[0].end)
        depth, heads = _heads_of(rows, marked=marked)
        lead = blocks[0].lead
        self._tops.update(range(first, first + depth))
        caption = self._document.text[slice(*lead)] if lead is not None else ""
        for index in range(first + depth, last if heads else first):
            self._heads[index], self._captions[index] = heads, caption


def _heads_of(rows: Sequence[str], *, marked: bool) -> tuple[int, tuple[str, ...]]:
    """How many rows head a table, one or two, and the words above each column; () where none does.

    The first is ``marked`` where the file says so. A second one goes on where a cell of the first stands for
    several columns or reaches down into it.
    """
    top = [cell.strip() for cell in rows[0].split("\t")]
    if len(rows) < 2 or len(top) < 2 or not (marked or _is_head(rows[0], top)):
        return 0, ()
    below = [cell.strip() for cell in rows[1].split("\t")]
    spans = "" in top[1:] or len(below) > len(top)
    if len(rows) < 3 or not spans or below[0] not in (top[0], "") or not _is_head(rows[1], below):
        return 1, tuple(top)
    heads, above = [], ""
    for upper, lower in zip_longest(top, below, fillvalue=""):
        above = upper or above
        heads.append(above if lower in (above, "") else f"{above} {lower}")
    return 2, tuple(heads)


def _is_head(row: str, cells: Sequence[str]) -> bool:
    """Whether a row may head a table: short cells without a figure."""
    return not any(map(str.isdigit, row)) and all(len(cell) <= _LONGEST for cell in cells)
