"""Lines that are nothing but a date with its year, and the dates below them that leave the year out.

In a chronology the heading "1990" says the year of all its entries, in whatever order they stand.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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


def lines_above(document: Document, found: Sequence[Found], blocks: Sequence[int]) -> list[int | None]:
    """For each expression the index of the one in the line above that says its year, else None.

    ``blocks`` are the indexes of the blocks in which the expressions stand, -1 for none. It must open its
    block, and leave the year out.
    """
    lines = _lines(document, found, blocks)
    if not lines:
        return [None] * len(found)
    heads = {place: index for index, place in enumerate(_heads(document)) if place in lines}
    in_section = _in_sections(
        document, {heads[place]: line for place, line in lines.items() if place in heads}
    )
    return [
        _above(document.blocks[block], one, lines, in_section) if block >= 0 else None
        for one, block in zip(found, blocks, strict=True)
    ]


def _lines(document: Document, found: Sequence[Found], blocks: Sequence[int]) -> dict[int, int]:
    """Where lines of a date with its year begin, and which expression that date is."""
    lines: dict[int, int] = {}
    for index, (one, number) in enumerate(zip(found, blocks, strict=True)):
        if number < 0 or one.year is None or one.link or one.shift is not None:
            continue
        block = document.blocks[number]
        is_short = block.end - block.start - (one.end - one.start) < _MOST_AROUND
        span = block.start, block.end
        if block.kind != "row" and is_short and is_alone(document.text, span, one.start, one.end):
            lines[block.start] = index
    return lines


def _heads(document: Document) -> list[int]:
    return [section.start for section in document.sections]


def _in_sections(document: Document, own: Mapping[int, int]) -> list[int | None]:
    """For each section the line that says its year: its own heading, or that of one it is part of."""
    told: list[int | None] = []
    for index, parent in enumerate(parents_of(document.sections)):
        above = told[parent] if index and parent < index else None
        told.append(own.get(index, above))
    return told


def _above(
    block: Block, one: Found, lines: Mapping[int, int], in_section: Sequence[int | None]
) -> int | None:
    if one.year is not None or one.month is None or one.shift is not None or one.start - block.start > _HEAD:
        return None
    introduced = lines.get(block.lead[0]) if block.lead is not None else None
    return in_section[block.section] if introduced is None else introduced
