"""Packs the entries of a crowded lane into rows, each into the first with room for its headline.

Where the rows run out, an entry goes to the row that has been free for longest, so that neighbours in time
stand on different rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

NEVER = float("-inf")


class Stretch(NamedTuple):
    """The days an entry takes, and until which its headline does, with which it is read.

    ``first`` to ``last`` are with its arrows and what is not known exactly. ``solid`` to ``solid_end`` is its
    bar or the middle of its mark. ``lasts`` says that it is a period.
    """

    first: float
    last: float
    solid: float
    solid_end: float
    lasts: bool
    read: float


class _Lines:
    """The rows filled so far: until which day each is taken with headlines, without, and by what is solid."""

    def __init__(self) -> None:
        self.read: list[float] = []
        self.taken: list[float] = []
        self.held: list[float] = []

    def row_for(self, entry: Stretch, cap: int, periods: int) -> int:
        """The first row with room for a headline, else a new one, else the row that is free for longest."""
        read, first = self.read, entry.first
        least = min(read, default=NEVER)
        if read and least <= first:
            return next(number for number, day in enumerate(read) if day <= first)
        if len(read) < cap:
            return len(read)
        soonest = read.index(least)
        if self.taken[soonest] <= first:
            return soonest
        free = self._longest_free(self.taken, first, equal=True)
        if free < 0:
            free = self._longest_free(self.held, entry.solid, equal=False)
        if free >= 0:
            return free
        return len(read) if entry.lasts and len(read) < periods else soonest

    def _longest_free(self, until: list[float], day: float, *, equal: bool) -> int:
        """Of the rows that are free at a day the one whose headlines end first; -1 if none is."""
        found, least = -1, float("inf")
        for number, (end, read) in enumerate(zip(until, self.read, strict=True)):
            if read < least and (end < day or (equal and end == day)):
                found, least = number, read
        return found

    def take(self, row: int, entry: Stretch) -> None:
        """Puts an entry on a row, which may be a new one."""
        if row == len(self.read):
            self.read.append(NEVER)
            self.taken.append(NEVER)
            self.held.append(NEVER)
        self.read[row] = max(self.read[row], entry.read)
        self.taken[row] = max(self.taken[row], entry.last)
        self.held[row] = max(self.held[row], entry.solid_end)


def first_fit(entries: Sequence[Stretch], cap: int, periods: int) -> tuple[list[int], int]:
    """The row of each entry, in order of time, in at most ``cap`` rows, and how many rows there are.

    Periods that overlap get rows of their own up to ``periods`` even where the cap is lower.
    """
    lines = _Lines()
    rows = []
    for entry in entries:
        row = lines.row_for(entry, cap, periods)
        lines.take(row, entry)
        rows.append(row)
    return rows, len(lines.read)


def rows_up_to(entries: Sequence[Stretch], most: int) -> int:
    """How many rows entries in order of time need to be packed so, counted up to ``most``."""
    lines = _Lines()
    for entry in entries:
        lines.take(lines.row_for(entry, most, 0), entry)
        if len(lines.read) == most:
            break
    return len(lines.read)
