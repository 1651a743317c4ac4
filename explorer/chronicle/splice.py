"""Which events are those that were known before, so that what was worked out of them need not be anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, repeat
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from explorer.chronicle.event import Event
from explorer.chronicle.piecewise import numbered, pieces_of

T = TypeVar("T", bound=np.generic)


@dataclass(frozen=True, slots=True, eq=False)
class Splice:
    """Events some of which are the very ones of a sequence known before.

    ``places`` gives for each its place among the ``known`` ones before, -1 for one that is new. ``fresh`` are
    those that are new, in order.
    """

    places: NDArray[np.int32]
    known: int
    fresh: tuple[Event, ...]

    @classmethod
    def of(cls, before: Sequence[Event], after: Sequence[Event]) -> Splice:
        """How ``after`` is made of the events of ``before`` and others; values that are equal are others."""
        # Mapped, without a step of Python for each of what may be a million; nor with one step for all.
        known = numbered(map(id, before))
        places, found = np.empty(len(after), np.int32), 0
        for piece in pieces_of(map(id, after)):
            places[found : found + len(piece)] = [*map(known.get, piece, repeat(-1))]
            found += len(piece)
        return cls(places, len(before), tuple(after[place] for place in np.flatnonzero(places < 0).tolist()))

    @property
    def moved(self) -> NDArray[np.int32]:
        """For each event known before its place now, -1 for one that is gone."""
        moved = np.full(self.known, -1, dtype=np.int32)
        kept = np.flatnonzero(self.places >= 0)
        moved[self.places[kept]] = kept
        return moved

    @property
    def added(self) -> NDArray[np.int32]:
        """The places of the events that are new."""
        return np.flatnonzero(self.places < 0).astype(np.int32)

    def spliced(self, before: NDArray[T], fresh: NDArray[Any]) -> NDArray[T]:
        """One value for each event, of those known ``before`` and those of the ``fresh`` ones."""
        values = np.empty(len(self.places), dtype=before.dtype)
        kept = self.places >= 0
        values[kept] = before[self.places[kept]]
        values[~kept] = fresh
        return values

    def runs(self) -> list[tuple[int, int]]:
        """The stretches of places, first and past the last, that were beside one another before too.

        A new event is a stretch of its own.
        """
        fresh = self.places < 0
        breaks = np.flatnonzero((np.diff(self.places) != 1) | fresh[1:] | fresh[:-1]) + 1
        edges = [0, *breaks.tolist(), len(self.places)]
        return list(pairwise(edges)) if len(self.places) else []
