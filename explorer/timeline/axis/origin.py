"""The day from which the axis of aligned threads counts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Origin:
    """The day from which the axis counts, and in words what happened then in each group.

    ``moves`` are the days by which each group is moved from its calendar's to the same as this day.
    """

    day: int
    words: tuple[str, ...]
    moves: tuple[int, ...] = ()
