"""How many rows a lane needs, found only as exactly as is asked: mostly there is no room for all."""

from __future__ import annotations

from collections.abc import Sequence
from heapq import heapify, heapreplace
from typing import NamedTuple

from explorer.timeline.packing import Packing


class Share(NamedTuple):
    """The share of the worth that headlines have with a row each, at the first so many scales."""

    worth: float
    scales: int


class Need:
    """The fewest rows, up to ``most``, with which the headlines of a lane have a share of their worth.

    They are searched by halves; :meth:`narrow` goes one step on. ``low`` rows are needed at the least,
    ``high`` at the most.
    """

    def __init__(self, packing: Packing, share: Share, most: int) -> None:
        self._packing, self._share = packing, share
        self._first, self._last = 1, max(min(len(packing), most), 1)
        self._aim: float | None = None
        self.low, self.high = 0, self._last

    def narrow(self) -> None:
        """Halves what is not known of the rows."""
        if self._aim is None:
            worths = self._packing.packed(self._last).worths
            self._aim = self._share.worth * sum(worths[: self._share.scales])
        middle = (self._first + self._last) // 2
        if self._first == self._last:
            self.low = self.high = self._packing.packed(self._last).height
        elif self._packing.reaches(middle, self._share.scales, self._aim):
            self.high = self._last = middle
        else:
            # With fewer rows than there may be, one more might have stayed unused.
            self.low, self._first = middle, middle + 1

    def up_to(self, most: int) -> int:
        """How many rows are needed, counted up to ``most``."""
        while self.low < min(self.high, most):
            self.narrow()
        return min(self.low, most)


class Known(Need):
    """A need that is known at once."""

    def __init__(self, rows: int) -> None:
        self.low = self.high = rows


def fit(needs: Sequence[Need], level: int, budget: int) -> bool:
    """Whether a budget has the rows that lanes need, counted up to a level."""
    for need in needs:
        budget -= need.up_to(level)
        if budget < 0:
            return False
    return True


def neediest(needs: Sequence[Need], level: int, count: int) -> list[int]:
    """The lanes, up to ``count``, that need most of those that need more rows than a level."""
    if count <= 0:
        return []
    wanting = [lane for lane, need in enumerate(needs) if need.up_to(level + 1) > level]
    if count >= len(wanting):
        return wanting
    # Of lanes whose needs may be highest, the first one is narrowed down until none can be higher.
    heap = [(-needs[lane].high, lane) for lane in wanting]
    heapify(heap)
    found: list[int] = []
    while len(found) < count:
        lane = heap[0][1]
        if needs[lane].low == needs[lane].high:
            found.append(lane)
            heapreplace(heap, (1, lane))
        else:
            needs[lane].narrow()
            heapreplace(heap, (-needs[lane].high, lane))
    return found
