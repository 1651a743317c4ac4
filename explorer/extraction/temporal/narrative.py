"""Where in a document's narrative an expression stands: its block, and whether it is an aside."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from explorer.chronicle.document import Document
from explorer.extraction.temporal.found import Found
from explorer.extraction.temporal.insertions import ends_of_asides
from explorer.extraction.temporal.lines import lines_above


class Place(NamedTuple):
    """Where an expression stands: the number of its paragraph, and whether that is a heading.

    ``aside`` marks what stands in parentheses within a sentence; ``section`` is the document's. ``line`` is
    the index of the expression in the line above that says the year, where there is one (``lines.py``), or of
    the day on which the article was ``written``; ``year`` is what that one makes of the year, and ``ahead``
    says that the sentence looks ahead of it (``written.py``). ``inserted`` is where the aside
    within commas or dashes ends in which it stands, 0 where in none (``insertions.py``).
    """

    paragraph: int
    heading: bool
    aside: bool
    section: int
    line: int | None = None
    year: int | None = None
    ahead: bool = False
    written: bool = False
    inserted: int = 0


_BREAK = re.compile(r"[\n()](?:(?<=[()])|[ \t]{0,8}\n)")
"""A blank line or a bracket; a sign to begin with makes the search a quick one."""


def places(document: Document, found: tuple[Found, ...]) -> tuple[Place, ...]:
    """The place of each expression; one pass over the text."""
    text = document.text
    starts = [block.start for block in document.blocks]
    out: list[Place] = []
    depth, cursor = 0, 0
    for one, inserted in zip(found, ends_of_asides(text, found), strict=True):
        if depth or text.find("(", cursor, one.start) >= 0:
            for mark in _BREAK.finditer(text, cursor, one.start):
                depth = _depth(depth, mark[0])
        cursor = max(cursor, one.start)
        index = bisect_right(starts, one.start) - 1
        heading = index >= 0 and _is_heading(document, index)
        section = document.blocks[index].section if index >= 0 else 0
        out.append(Place(index, heading, depth > 0 and not heading, section, inserted=inserted))
    lines = lines_above(document, found, [place.paragraph for place in out])
    columns = zip(out, lines, strict=True)
    return tuple([place if line is None else place._replace(line=line) for place, line in columns])


def _depth(depth: int, mark: str) -> int:
    """How many parentheses are open after a mark; a blank line closes what was left open."""
    if mark == "(":
        return depth + 1
    return max(0, depth - 1) if mark == ")" else 0


def outside_junk(document: Document, found: tuple[Found, ...]) -> tuple[Found, ...]:
    """The expressions that do not stand in page furniture, where nothing is told."""
    starts = [block.start for block in document.blocks]
    kept: list[Found] = []
    for one in found:
        index = bisect_right(starts, one.start) - 1
        block = document.blocks[index] if index >= 0 else None
        if block is None or block.kind != "junk" or one.start >= block.end:
            kept.append(one)
    return tuple(kept)


def _is_heading(document: Document, index: int) -> bool:
    block = document.blocks[index]
    if block.kind == "heading":
        return True
    if block.kind != "paragraph" or block.end - block.start > 90:
        return False
    words = document.block_text(block).rstrip()
    return "\n" not in words and words[-1:] not in ".!?:;,"
