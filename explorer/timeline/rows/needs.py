"""How many rows a lane needs, found only as exactly as is asked: mostly there is no room for all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from explorer.timeline.rows.packing import Packing

TRIED = (3, 5, 8, 12, 18, 27)
"""Numbers of rows that are tried in turn; in most lanes few rows are enough, and packing few takes little."""


class Share(NamedTuple):
    """The share of what headlines can be worth, at the first so many scales."""

    worth: float
    scales: int


class Need:
    """The rows, up to ``most``, with which the headlines of a lane have a share of what they can be worth.

    They are searched upwards until they are enough, and back by halves. ``low`` rows are needed at the least,
    ``high`` at the most.
    """

    def __init__(self, packing: Packing, share: Share, most: int) -> None:
        self._packing, self._share = packing, share
        self._last = max(min(len(packing), most), 1)
        # No generator that looks at the need: the two would hold one another, and the packing with them.
        self._tried = iter([rows for rows in TRIED if rows < self._last])
        self._is_enough = False
        self.low, self.high = 1, self._last

    def narrow(self) -> None:
        """Tries one more number of rows."""
        tried = (self.low + self.high) // 2 if self._is_enough else next(self._tried, self._last)
        if tried == self._last or self._packing.reaches(tried, *self._share):
            self._is_enough, self.high = True, tried
        else:
            self.low = tried + 1
        if self.low >= self.high:
            self.low = self.high = self._packing.packed(self.high).height

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


def neediest(needs: Sequence[Need], level: int, count: int, sizes: Sequence[int]) -> list[int]:
    """The lanes, up to ``count``, that need more rows than a level: of more, those with most entries."""
    if count <= 0:
        return []
    wanting = [lane for lane, need in enumerate(needs) if need.up_to(level + 1) > level]
    return sorted(wanting, key=lambda lane: -sizes[lane])[:count]
