"""Rows of tables that leave the date out because it is that of the row above."""

from __future__ import annotations

import re
from collections.abc import Sequence

_DATED = re.compile(r"\b[12]\d{3}\b|\d ?(?:BCE?|AD|CE)\b")
_LONGEST = 40  # characters of a cell that is a date
_DITTO = re.compile(r"(?:[\"”“〃]|''|,,|[Dd]itto|[Dd]o\.|[-–—] ?[\"”“] ?[-–—])?")


def is_date(cell: str) -> bool:
    """Whether a cell is as short as a date and names a year."""
    return len(cell) <= _LONGEST and _DATED.search(cell) is not None


def is_left_out(cells: Sequence[str]) -> bool:
    """Whether the first cell of a row is empty or a mark of repetition, where no other is a date.

    Only the first cell leaves out what stands above it: further on, as among the ends of terms of office, an
    empty one says that the date is not known.
    """
    if len(cells) < 2 or _DITTO.fullmatch(cells[0].strip()) is None:
        return False
    return any(cells[1:]) and not any(map(is_date, cells[1:]))
