"""Which pixels of every row are still free, as one integer a row."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

CELL = 4.0
"""Labels and marks take whole cells of so many pixels of a row."""

APART = 2
"""The free cells that are kept between a label and the next one, so that two are never read as one."""

MARGIN = 4.0
"""Between a label and the edge of the plot, or of the bar it stands on."""


class Room:
    """What is still free in every row: one integer a row, a bit for each cell that is taken.

    Cells are aligned to time, not to the view (``phase`` pixels of the first cell lie left of the plot), so
    that panning does not change what fits.
    """

    def __init__(self, strips: int, width: float, phase: float) -> None:
        self._width = width
        self._phase = phase % CELL
        self._cells = int((width + self._phase) / CELL) + 1
        self._taken = [0] * strips
        self._strips = strips

    def fill(self, strip: NDArray[np.int32], left: NDArray[np.float64], right: NDArray[np.float64]) -> None:
        """Takes the cells of many marks at once."""
        cells = self._cells
        first = np.clip(((left + self._phase) / CELL).astype(np.int64), 0, cells)
        last = np.clip(((right + self._phase) / CELL).astype(np.int64) + 1, 0, cells)
        seen = (right + self._phase >= 0) & (left <= self._width)
        size = self._strips * (cells + 1)
        begins = np.bincount(strip[seen] * (cells + 1) + first[seen], minlength=size)
        ends = np.bincount(strip[seen] * (cells + 1) + last[seen], minlength=size)
        taken = np.cumsum(begins - ends).reshape(self._strips, cells + 1)[:, :cells] > 0
        packed = np.packbits(taken, axis=1, bitorder="little")
        for number in np.unique(strip).tolist():
            self._taken[number] |= int.from_bytes(packed[number].tobytes(), "little")

    def take(self, strip: int, left: float, right: float) -> bool:
        """Takes the cells between two x and beside them, if all between are free and inside the plot."""
        if left < 0 or right > self._width:
            return False
        first, last = int((left + self._phase) / CELL), int((right + self._phase) / CELL)
        mask = ((1 << (last - first + 1)) - 1) << first
        if self._taken[strip] & mask:
            return False
        self._taken[strip] |= mask | mask << APART | mask >> APART
        return True

    def free_right(self, strip: int, left: float) -> float:
        """Up to which x the row is free from ``left`` on; ``left`` itself where nothing is."""
        first = int((max(left, 0.0) + self._phase) / CELL)
        beyond = self._taken[strip] >> first
        if not beyond:
            return self._width - MARGIN
        cells = (beyond & -beyond).bit_length() - 1
        return min(max((first + cells) * CELL - self._phase - 0.01, left), self._width - MARGIN)

    def reaches_edge(self, strip: int, left: float) -> bool:
        """Whether nothing stands between ``left`` and the right edge of the plot."""
        return not self._taken[strip] >> int((max(left, 0.0) + self._phase) / CELL)

    def free_left(self, strip: int, right: float) -> float:
        """Down to which x the row is free from ``right`` on."""
        if right <= MARGIN:
            return right
        last = int((min(right, self._width) + self._phase) / CELL)
        before = self._taken[strip] & ((1 << (last + 1)) - 1)
        return min(max(before.bit_length() * CELL - self._phase + 0.01, MARGIN), right)

    def free_within(self, strip: int, low: float, high: float, width: float) -> float | None:
        """The leftmost x at which ``width`` pixels are free between ``low`` and ``high``, or None."""
        x = low
        while x + width <= high:
            end = self.free_right(strip, x)
            if end - x >= width:
                return x
            blocked = self._taken[strip] >> int((end + CELL + self._phase) / CELL)
            skipped = (~blocked & (blocked + 1)).bit_length() - 1  # how many taken cells follow one another
            x = max(end, x) + (skipped + 1) * CELL
        return None
