"""Lines that are nothing but a date with its year, and the dates below them that leave the year out.

In a chronology the heading "1990" says the year of all its entries, in whatever order they stand.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from explorer.chronicle.dates.date import Precision
from explorer.chronicle.document import Block, Document, parents_of
from explorer.extraction.temporal.found import Found

_AROUND = " \t.:,;–—-()[]"
"""What may stand around the date of a line that says nothing else."""

_HEAD = 3
"""Characters before the date that opens an entry."""

_MOST_AROUND = 9
"""Characters around the date of a line; with so many it is looked at no further."""


def is_alone(text: str, line: tuple[int, int], start: int, end: int) -> bool:
    """Whether a line of ``text`` is nothing but the date from ``start`` to ``end``."""
    return not text[line[0] : start].strip(_AROUND) and not text[end : line[1]].strip(_AROUND)


ENTRY_DAY = "entry-day"
"""The form of a day that a month above it completes (``entrydays.py``)."""


class DateLines:
    """Lines of a document that are nothing but a date of one sort, and what stands below them.

    ``blocks`` are the indexes of the blocks in which the expressions stand, -1 for none; ``heads`` tells the
    sort. False where there are none.
    """

    def __init__(
        self,
        document: Document,
        found: Sequence[Found],
        blocks: Sequence[int],
        heads: Callable[[Found], bool],
    ) -> None:
        self._lines = _lines(document, found, blocks, heads)
        places = {section.start: index for index, section in enumerate(document.sections)}
        own = {places[place]: line for place, line in self._lines.items() if place in places}
        self._in_section = _in_sections(document, own) if self._lines else []

    def __bool__(self) -> bool:
        return bool(self._lines)

    def above(self, block: Block) -> int | None:
        """The index of the expression in the line that introduces a block's list, or heads its section."""
        introduced = self._lines.get(block.lead[0]) if block.lead is not None else None
        return self._in_section[block.section] if introduced is None and self._lines else introduced


def lines_above(document: Document, found: Sequence[Found], blocks: Sequence[int]) -> list[int | None]:
    """For each expression the index of the one in the line above that says its year, else None.

    ``blocks`` are the indexes of the blocks in which the expressions stand, -1 for none. It must open its
    block, and leave the year out. The line above a day alone says its month.
    """
    years = DateLines(document, found, blocks, _has_year)
    days = any(one.form == ENTRY_DAY for one in found)
    months = DateLines(document, found, blocks, is_month) if days else years
    if not (years or months):
        return [None] * len(found)
    return [
        _above(document.blocks[block], one, months if one.form == ENTRY_DAY else years)
        if block >= 0
        else None
        for one, block in zip(found, blocks, strict=True)
    ]


def is_month(one: Found) -> bool:
    """Whether an expression names a month, with its year or without."""
    is_plain = one.shift is None and not one.link and one.day is None
    return is_plain and one.month is not None and one.precision is Precision.MONTH


def _has_year(one: Found) -> bool:
    return one.year is not None and not one.link and one.shift is None


def _lines(
    document: Document, found: Sequence[Found], blocks: Sequence[int], heads: Callable[[Found], bool]
) -> dict[int, int]:
    """Where lines of a date begin, and which expression that date is."""
    lines: dict[int, int] = {}
    for index, (one, number) in enumerate(zip(found, blocks, strict=True)):
        if number < 0 or not heads(one):
            continue
        block = document.blocks[number]
        is_short = block.end - block.start - (one.end - one.start) < _MOST_AROUND
        span = block.start, block.end
        if block.kind != "row" and is_short and is_alone(document.text, span, one.start, one.end):
            lines[block.start] = index
    return lines


def _in_sections(document: Document, own: Mapping[int, int]) -> list[int | None]:
    """For each section the line that dates it: its own heading, or that of one it is part of."""
    told: list[int | None] = []
    for index, parent in enumerate(parents_of(document.sections)):
        above = told[parent] if index and parent < index else None
        told.append(own.get(index, above))
    return told


def _above(block: Block, one: Found, lines: DateLines) -> int | None:
    if one.form == ENTRY_DAY:
        return lines.above(block)
    if one.year is not None or one.month is None or one.shift is not None or one.start - block.start > _HEAD:
        return None
    return lines.above(block)
