"""Reading with few collections of garbage: rules make many small values, and hardly a circle among them."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

SELDOM = (20_000, 1, 1_000_000)
"""How many values more must be held before the youngest are looked through, how many such collections lead to
one of the next generation, and how many of those to one of all; Python's own figures are 700, 10 and 10.

A collection holds every other thread, the window's too: with 50,000 young values one took up to 360 ms, so
that they are to be few. One of all would look through word lists and articles that stay anyway.
"""


@contextmanager
def collecting_seldom() -> Iterator[None]:
    """Within it garbage is collected seldom; afterwards as often as before, also where something is raised.

    Where one is within another, or two threads read at once, the outer or the first sets and restores; a
    collector that is off stays off.
    """
    before = gc.get_threshold()
    if not 0 < before[0] < SELDOM[0]:
        yield
        return
    gc.set_threshold(*SELDOM)
    try:
        yield
    finally:
        gc.set_threshold(*before)
