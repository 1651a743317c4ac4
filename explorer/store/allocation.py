"""How the C library keeps memory that was freed: as little as can be, where it can be told so (glibc).

Left to itself it takes ever larger arrays from one heap, which cannot shrink below the last value that lives
on it. See mallopt(3) and malloc_trim(3). Python's own small values lie elsewhere and are not touched by this.
"""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress

LARGE = 1 << 20
"""Bytes from which on a block of memory is the system's own, and goes back to it when it is freed."""

_M_MMAP_THRESHOLD = -3
"""The number of this parameter in malloc.h."""


def keep_little() -> None:
    """From now on, memory of large arrays goes back to the system when these are freed."""
    with suppress(OSError, AttributeError):  # another C library
        if sys.platform == "linux":
            ctypes.CDLL(None).mallopt(_M_MMAP_THRESHOLD, LARGE)


def give_back() -> None:
    """Give freed memory back to the system now. Other threads that want memory meanwhile wait."""
    with suppress(OSError, AttributeError):
        if sys.platform == "linux":
            ctypes.CDLL(None).malloc_trim(0)
