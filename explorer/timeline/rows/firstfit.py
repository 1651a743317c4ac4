"""Packs the entries of a crowded lane into rows, each into the first with room for its headline.

Where the rows run out, an entry goes to the row that has been free for longest, so that neighbours in time
stand on different rows.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import inf, nextafter

Stretch = tuple[float, float, float, float, bool, float]
"""The days an entry takes, its first and last one, with its arrows and what is not known exactly; the first
and last day of what is solid of it, its bar or the middle of its mark; whether it is a period; and until
which day its headline reaches, with which it is read. A plain tuple: there are many."""


def first_fit(entries: Iterable[Stretch], cap: int, periods: int) -> tuple[list[int], int]:
    """The row of each entry, in order of time, in at most ``cap`` rows, and how many rows there are.

    Periods that overlap get rows of their own up to ``periods`` even where the cap is lower.
    """
    rows: list[int] = []
    # Until which day each row is taken: with headlines, without, and by what is solid.
    read: list[float] = []
    taken: list[float] = []
    held: list[float] = []
    for first, last, solid, solid_end, lasts, reads in entries:
        row = count = len(read)
        if count and min(read) <= first:
            row = 0
            while read[row] > first:
                row += 1
        elif count >= cap:
            ends, day = (taken, first) if min(taken) <= first else (held, nextafter(solid, -inf))
            least = inf
            for number, end in enumerate(ends):
                if end <= day and read[number] < least:
                    row, least = number, read[number]
            if row == count and not (lasts and count < periods):
                row = read.index(min(read))
        rows.append(row)
        if row == count:
            read.append(reads)
            taken.append(last)
            held.append(solid_end)
            continue
        # Without calling "max", which takes as long as all of the rest.
        read[row] = reads if reads > read[row] else read[row]
        taken[row] = last if last > taken[row] else taken[row]
        held[row] = solid_end if solid_end > held[row] else held[row]
    return rows, len(read)


def rows_up_to(entries: Iterable[Stretch], most: int) -> int:
    """How many rows entries in order of time need to be packed so, counted up to ``most``."""
    read: list[float] = []
    for first, _, _, _, _, reads in entries:
        if read and min(read) <= first:
            row = 0
            while read[row] > first:
                row += 1
            read[row] = reads if reads > read[row] else read[row]
        else:
            read.append(reads)
            if len(read) == most:
                break
    return len(read)
