"""How often what is being read is shown while the rest is still being read."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

WORTH_SHOWING = 3.0
"""Seconds that reading must be expected to go on for what has been read so far to be shown."""

BREATH, SHARE = 1.0, 6.0
"""Seconds between two showings at the least, and the least as a multiple of what the last one took."""


class Pace:
    """When what is being read is to be shown: soon at first, then so seldom that showing costs little."""

    def __init__(self, clock: Callable[[], float] = perf_counter) -> None:
        self._clock = clock
        self._began = self._due = clock()
        self.is_owed = False
        """Whether something was shown that nobody has taken yet."""

    def begin(self) -> None:
        """The first file is about to be read."""
        self._began = self._clock()

    def is_time(self, done: int, total: int) -> bool:
        """Whether what ``done`` of ``total`` files gave is to be shown now."""
        now = self._clock()
        left = (now - self._began) / max(done, 1) * (total - done)
        return not self.is_owed and now >= self._due and left >= WORTH_SHOWING

    def cost(self, seconds: float) -> None:
        """Showing has taken so long; what follows is put off accordingly."""
        self._due = max(self._due, self._clock() + max(BREATH, SHARE * seconds))
