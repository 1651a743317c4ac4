"""Threads of a stack laid upon one another at one event of each: years since, instead of years."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from explorer.chronicle.dates.wording import date_words
from explorer.chronicle.event import Event
from explorer.timeline.axis.origin import Origin
from explorer.timeline.axis.timescale import FIRST_DAY, LAST_DAY
from explorer.timeline.index.columns import Columns
from explorer.timeline.index.facts import known_span


def aligned(columns: Columns, days: Sequence[int], words: Sequence[str], reference: int = 0) -> Columns:
    """The columns of a stack with the days of each group moved, so that its day of ``days`` is the same.

    The group numbered ``reference`` stays where it is. Days that would leave all time are its ends. Raises
    ValueError unless there is one day, and its words, for each group.
    """
    if not len(days) == len(words) == len(columns.groups):
        raise ValueError(f"{len(days)} days for {len(columns.groups)} groups")
    moves = np.array([days[reference] - day for day in days], dtype=np.int64)
    group = np.array([lane.group for lane in columns.lanes], dtype=np.int64)
    move = moves[group][columns.lane]
    told = {
        entry: (_kept(first + int(move[entry])), _kept(last + int(move[entry])))
        for entry, (first, last) in columns.told.items()
    }
    start, end = (
        np.clip(column + move, FIRST_DAY, LAST_DAY).astype(np.int32)
        for column in (columns.start, columns.end)
    )
    origin = Origin(days[reference], tuple(words), tuple(moves.tolist()))
    return replace(columns, start=start, end=end, told=told, origin=origin)


def aligned_at(columns: Columns, events: Sequence[Event], reference: int = 0) -> Columns:
    """The same, each group at the middle day of its event, where the event's mark stands."""
    spans = [known_span(event.date) for event in events]
    days = [(first + last + 1) // 2 for first, last in spans]
    words = [f"{event.title}, {date_words(event.date)}" for event in events]
    return aligned(columns, days, words, reference)


def _kept(day: int) -> int:
    return min(max(day, FIRST_DAY), LAST_DAY)
