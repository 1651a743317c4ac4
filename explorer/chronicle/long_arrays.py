"""Steps over long arrays in pieces, where numpy lets no other thread go on: see ``piecewise.py``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from explorer.chronicle.piecewise import pieces_of

T = TypeVar("T", bound=np.generic)

LONG = 100_000
"""So many values of an array are a piece."""


def numbers_of(values: Sequence[int]) -> NDArray[np.int64]:
    """Numbers as an array."""
    made, place = np.empty(len(values), dtype=np.int64), 0
    for piece in pieces_of(values):
        made[place : place + len(piece)] = piece
        place += len(piece)
    return made


def repeated(values: NDArray[T], times: NDArray[Any]) -> NDArray[T]:
    """Each value so many times, as ``np.repeat`` has it."""
    ends = np.cumsum(times, dtype=np.int64)
    made = np.empty(int(ends[-1]) if len(ends) else 0, dtype=values.dtype)
    start = first = 0
    while first < len(values):
        # At least one value, however often it is repeated.
        last = max(int(np.searchsorted(ends, start + LONG, side="right")), first + 1)
        end = int(ends[last - 1])
        made[start:end] = np.repeat(values[first:last], times[first:last])
        start, first = end, last
    return made


def counted_up(marks: NDArray[np.bool_]) -> NDArray[np.int64]:
    """How many are marked up to each one; cast first, as numpy lets others go on only if it need not cast."""
    numbers = marks.astype(np.int64)
    return np.cumsum(numbers, out=numbers)
