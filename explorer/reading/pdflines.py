"""The lines of a PDF page, set apart as the page sets them apart.

What reads PDF gives characters and where they stand. The text it makes of them has a line for each line of
the page and nothing between paragraphs; a raised figure, the mark of a footnote, ends up amid words or years.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple, Protocol

_BREAK = re.compile(r"\r\n|\n|\r")
_DIVIDED = ("\x02", "\ufffe")
"""What stands for the hyphen of a word divided at the end of a line."""

_WIDE = 1.4
"""Times the usual distance of lines: what is further below stands apart."""

_SAME_SIZE = 0.93
"""The sizes of two lines of one paragraph differ by less than to this part."""

_RAISED, _SMALL = 0.15, 0.92
"""A mark stands this part of the distance of lines above its line, and is this part of its size at most."""

_FINAL = frozenset('.!?:…"”’')


class Glyphs(Protocol):
    """Where the characters of a page stand, by their index; points, counted from the lower left corner."""

    def origin(self, index: int) -> tuple[float, float]:
        """Where a character begins on its base line."""

    def right(self, index: int) -> float:
        """Where a character ends."""

    def size(self, index: int) -> float:
        """The size of its type, in a unit of the page's own."""


class _Line(NamedTuple):
    """A line: its half-open span in the text, where it begins and ends, its base line and its size."""

    start: int
    end: int
    left: float
    right: float
    base: float
    size: float


def lay_out(text: str, glyphs: Glyphs) -> str:
    """The text of a page with a blank line wherever the page leaves room, and without marks of footnotes.

    ``glyphs`` tells of each character of ``text``. Linear in the length of the text.
    """
    lines = list(_lines(text, glyphs))
    leading = _leading(lines)
    marks = _marks(text, lines, glyphs, leading)
    parts: list[str] = []
    for number, line in enumerate(lines):
        if number:
            parts.append(_between(text, lines[number - 1], line, leading))
        parts.append(_words(text, line, marks))
    return "".join(parts)


def _lines(text: str, glyphs: Glyphs) -> Iterator[_Line]:
    start = 0
    for end, after in [*((found.start(), found.end()) for found in _BREAK.finditer(text)), (len(text),) * 2]:
        words = text[start:end]
        first, last = start + len(words) - len(words.lstrip()), start + len(words.rstrip())
        if first < last:
            # Behind a raised figure the line itself begins: the largest of its first characters is its size.
            sizes = [(glyphs.size(at), -at) for at in range(first, min(first + 6, last)) if text[at].strip()]
            size, at = max(sizes)
            left, base = glyphs.origin(first)[0], glyphs.origin(-at)[1]
            yield _Line(first, last, left, glyphs.right(last - 1), base, size)
        start = after


def _leading(lines: Sequence[_Line]) -> float:
    """The usual distance from line to line; 0 where nothing tells."""
    steps = [a.base - b.base for a, b in pairwise(lines) if _alike(a, b) and a.base > b.base]
    return median(steps) if steps else 0.0


def _alike(one: _Line, other: _Line) -> bool:
    small, large = sorted((one.size, other.size))
    return small >= _SAME_SIZE * large


def _between(text: str, before: _Line, line: _Line, leading: float) -> str:
    """What stands between two lines: a space amid a line, a blank line where the page leaves room."""
    if not leading:
        return "\n"
    step = before.base - line.base
    if abs(step) < leading / 2 and line.left >= before.right - leading / 2:
        return " "
    if not _alike(before, line):
        return "\n\n"
    if step < 0:  # a new column, which goes on with the sentence or not
        return "\n\n" if text[before.end - 1] in _FINAL else "\n"
    return "\n\n" if step > _WIDE * leading else "\n"


def _marks(text: str, lines: Sequence[_Line], glyphs: Glyphs, leading: float) -> frozenset[int]:
    """The figures that are raised and small: marks of footnotes."""
    return frozenset(
        at
        for number, line in enumerate(lines)
        for at in range(line.start, line.end)
        if text[at].isdigit() and _is_mark(at, lines, number, glyphs, leading)
    )


def _is_mark(at: int, lines: Sequence[_Line], number: int, glyphs: Glyphs, leading: float) -> bool:
    line = lines[number]
    size, base = glyphs.size(at), glyphs.origin(at)[1]
    raised, small = base - line.base > _RAISED * leading, size < _SMALL * line.size
    if not (raised and small and leading):
        return False
    if at > line.start:
        return True
    # At the head of a line it is a mark of the one before, which goes on behind it.
    before = lines[number - 1] if number else None
    return before is not None and abs(before.base - line.base) < leading / 2


def _words(text: str, line: _Line, marks: frozenset[int]) -> str:
    words = "".join(text[at] for at in range(line.start, line.end) if at not in marks).strip()
    return f"{words[:-1]}-" if words.endswith(_DIVIDED) else words
