"""Tables as text: where the cells of a row begin, so that columns stand below one another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import accumulate, zip_longest

from explorer.window.reader.sheet import Sheet

GAP = 20.0
"""Pixels between the cells of a row."""

MEASURED = 200
"""Rows of a table that are measured at most; those below keep to the same columns."""


def stops(widths: Sequence[Sequence[float]], room: float) -> list[float]:
    """Where the second and later columns begin, from the widths of the cells of some rows.

    Empty where the columns together are wider than ``room``.
    """
    columns = [max(cells) for cells in zip_longest(*widths, fillvalue=0.0)]
    ends = list(accumulate(width + GAP for width in columns))
    return ends[:-1] if ends and ends[-1] - GAP <= room else []


class Tables:
    """The columns of a sheet's tables at one width; ``measure`` answers the width of a text in pixels."""

    def __init__(self, sheet: Sheet, measure: Callable[[str], float], room: float) -> None:
        self._sheet, self._measure, self._room = sheet, measure, room
        self._known: dict[int, list[float]] = {}

    def stops(self, index: int) -> list[float]:
        """Where the cells of a row begin: in its table's columns, or one after another if they do not fit."""
        first = self._first(index)
        if first not in self._known:
            last = first
            while last < len(self._sheet.paragraphs) and self._is_row(last) and last - first < MEASURED:
                last += 1
            self._known[first] = stops([self._widths(row) for row in range(first, last)], self._room)
        return self._known[first] or stops([self._widths(index)], float("inf"))

    def _first(self, index: int) -> int:
        """The first row of the table that a row stands in, or a row of it that was measured before."""
        while index > 0 and index not in self._known and self._is_row(index - 1):
            index -= 1
        return index

    def _is_row(self, index: int) -> bool:
        return self._sheet.paragraphs[index].kind == "row"

    def _widths(self, index: int) -> list[float]:
        return [self._measure(cell.strip()) for cell in self._sheet.paragraph_text(index).split("\t")]
