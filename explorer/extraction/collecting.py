"""Reading with few collections of garbage: rules make many small values, and hardly a circle among them."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

SELDOM = 50_000
"""So many values more than before must be held before a collection; Python's own figure is 700."""


@contextmanager
def collecting_seldom() -> Iterator[None]:
    """Within it garbage is collected seldom; afterwards as often as before, also where something is raised.

    Every collection looks through word lists and articles that stay anyway. Where one is within another, or
    two threads read at once, the outer or the first sets and restores; a collector that is off stays off.
    """
    before = gc.get_threshold()
    if not 0 < before[0] < SELDOM:
        yield
        return
    gc.set_threshold(SELDOM, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
