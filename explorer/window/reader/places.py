"""The way from the file to the document's text: where what stands in the file was read to."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

from explorer.chronicle.document import OffsetMap


class FilePlaces:
    """The inverse of an :class:`OffsetMap`, sorted once so that thousands of passages are found quickly.

    A stretch of the file may be told several times in the text, as a cell that spans rows is in each of them.
    """

    def __init__(self, offsets: OffsetMap) -> None:
        runs = sorted((place, text, length, size) for text, place, length, size in offsets.runs() if length)
        self._runs = runs
        self._places = [run[0] for run in runs]
        self._reach = list(accumulate((place + length for place, _, length, _ in runs), max))

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """The half-open span of the text read from a span of the file; None where nothing of it was.

        Where there are several, the shortest, and of these the first.
        """
        if end <= start:
            return None
        found = [(b - a, a, b) for a in self._begins(start) for b in self._ends(end - 1) if a < b]
        return min(found)[1:] if found else None

    def _begins(self, place: int) -> Iterator[int]:
        """Where in the text the character stands that was read at ``place``, or the first one after it."""
        around = list(self._around(place))
        for begin, text, length, size in around:
            yield text + (place - begin if length == size else 0)
        after = bisect_right(self._places, place)
        if not around and after < len(self._runs):
            yield self._runs[after][1]

    def _ends(self, place: int) -> Iterator[int]:
        """Where in the text the character ends that was read at ``place``, or the last one before it."""
        around = list(self._around(place))
        for begin, text, length, size in around:
            yield text + (place - begin + 1 if length == size else size)
        before = bisect_right(self._places, place) - 1
        if not around and before >= 0:
            yield self._runs[before][1] + self._runs[before][3]

    def _around(self, place: int) -> Iterator[tuple[int, int, int, int]]:
        """The runs that were read from ``place``."""
        index = bisect_right(self._places, place) - 1
        while index >= 0 and self._reach[index] > place:
            begin, _, length, _ = self._runs[index]
            if begin <= place < begin + length:
                yield self._runs[index]
            index -= 1
