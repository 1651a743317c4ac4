"""The way from the file to the document's text: where what stands in the file was read to."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from explorer.chronicle.document import OffsetMap


class FilePlaces:
    """The inverse of an :class:`OffsetMap`, sorted once so that thousands of passages are found quickly.

    A stretch of the file that the text repeats leads to where it stands first in the text.
    """

    def __init__(self, offsets: OffsetMap) -> None:
        runs = sorted((place, text, length, size) for text, place, length, size in offsets.runs() if length)
        self._runs = runs
        self._places = [run[0] for run in runs]
        self._reach = list(accumulate((place + length for place, _, length, _ in runs), max))

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """The half-open span of the text read from a span of the file; None where nothing of it was."""
        first, last = self._from(start), self._upto(end)
        return (first, last) if end > start and first < last else None

    def _from(self, place: int) -> int:
        """Where the first character stands that was read at ``place`` or after it."""
        index = bisect_right(self._reach, place)
        if index == len(self._runs):
            return self._end
        begin, text, length, size = self._runs[index]
        inner = max(place - begin, 0)
        return text + (inner if length == size else 0)

    def _upto(self, place: int) -> int:
        """Where the last character ends that was read before ``place``."""
        index = bisect_right(self._places, place - 1) - 1
        if index < 0:
            return 0
        begin, text, length, size = self._runs[index]
        inner = min(place - begin, length)
        return text + (inner if length == size else size)

    @property
    def _end(self) -> int:
        return max((text + size for _, text, _, size in self._runs), default=0)
