"""Which event comes next in order of date, and which thread comes first."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import itemgetter

from explorer.chronicle.chronicle import ALL_EVENTS, ThreadKey


def neighbour(positions: tuple[int, ...], current: int | None, direction: int) -> int | None:
    """The position before (-1) or after (+1) ``current``, without that the last or first; None beyond."""
    if current is None:
        return None if not positions else positions[0 if direction > 0 else -1]
    place = bisect_right(positions, current) if direction > 0 else bisect_left(positions, current) - 1
    return positions[place] if 0 <= place < len(positions) else None


def between(positions: tuple[int, ...], days: Sequence[float], first: float, last: float) -> tuple[int, ...]:
    """Those of ``positions``, in order of their ``days``, that begin between two days."""
    low = bisect_left(positions, first, key=days.__getitem__)
    return positions[low : bisect_right(positions, last, key=days.__getitem__)]


def first_thread(threads: dict[ThreadKey, tuple[int, ...]]) -> ThreadKey:
    """The pair with the most events, the first by name among equals; all events where there is no pair."""
    pairs = [(key, len(events)) for key, events in threads.items() if key.pair]
    return max(pairs, key=itemgetter(1), default=(ALL_EVENTS, 0))[0]
