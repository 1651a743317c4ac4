"""The thin line of a whole story, with the places of its events."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stop:
    """The place of one event on the line, from x0 to x1; a mark stands in the middle of these."""

    x0: float
    x1: float

    @property
    def x(self) -> float:
        """Where its mark stands."""
        return (self.x0 + self.x1) / 2


def stops_on(days: Sequence[tuple[int, int]], width: float) -> tuple[Stop, ...]:
    """Where events that last from a first to a last day stand on a line of ``width`` pixels.

    The line reaches from the first of all days to the last; where all is one day, that is its middle.
    """
    if not days:
        return ()
    begin, end = min(first for first, _ in days), max(last for _, last in days) + 1
    if end - begin <= 1:
        return tuple(Stop(width / 2, width / 2) for _ in days)
    scale = width / (end - begin)
    return tuple(Stop((first - begin) * scale, (last + 1 - begin) * scale) for first, last in days)
