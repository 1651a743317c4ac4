"""Keys of 32 bits that order entries by lane and day, and looking them up without copying them."""

from __future__ import annotations

from typing import TypeVar

import numpy as np
from numpy.typing import ArrayLike, NDArray

from explorer.timeline.axis.timescale import FIRST_DAY

DAY_BITS = 22
"""Bits of a key that hold the day, counted from the first day a timeline can show."""

_LAST = (1 << 32) - 1

AnyInt = TypeVar("AnyInt", np.int32, np.uint32)


def key_at(lane: ArrayLike, day: ArrayLike) -> NDArray[np.uint32]:
    """The least key of a lane that is not before a whole day number; days outside all time are its ends."""
    offset = np.minimum(np.maximum(np.asarray(day) - FIRST_DAY, 0), 1 << DAY_BITS)
    return key_of(np.asarray(lane, dtype=np.int64), offset.astype(np.int64, copy=False))


def key_of(lane: NDArray[np.integer], offset: NDArray[np.int64]) -> NDArray[np.uint32]:
    """The same of days told by how long after the first of all they are, none of them outside all time."""
    key = (lane.astype(np.int64, copy=False) << DAY_BITS) + offset
    found: NDArray[np.uint32] = np.minimum(key, _LAST).astype(np.uint32)
    return found


def places(sorted_values: NDArray[AnyInt], values: NDArray[np.generic]) -> NDArray[np.int64]:
    """Where ``values`` stand among ``sorted_values``; the values must fit the type of these.

    NumPy would turn both into a common type, which copies a million sorted values to look up ten.
    """
    looked_up = values.astype(sorted_values.dtype, copy=False)
    found: NDArray[np.int64] = sorted_values.searchsorted(looked_up).astype(np.int64, copy=False)
    return found
