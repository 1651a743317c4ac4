"""Looks for garbage in small portions while much is read: one long look would hold up the window's thread.

Python looks through what came since it last looked, once as many values more came than went. Where as many go
as come, that may be hundreds of thousands of values after a while, and takes up to 60 ms, in which no thread
goes on.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread

from explorer.extraction.collecting import collecting_seldom

OFTEN = 0.02
"""Seconds between two looks: so many values come meanwhile as are looked through within 3 ms."""


def tidy(generation: int = 0) -> None:
    """Let go of the youngest rings that nobody holds; what is held is not looked through again.

    A collector that is off, as until the first picture stands, lets go of nothing.
    """
    if gc.isenabled():
        gc.collect(generation)
    gc.freeze()


@contextmanager
def tidying(seconds: float = OFTEN) -> Iterator[None]:
    """Within it, a thread of its own tidies after so many seconds, again and again, and Python seldom."""
    over = Event()
    thread = Thread(target=_tidy_until, args=(over, seconds), name="tidying", daemon=True)
    tidy(1)  # what was there long before is much, and stays
    thread.start()
    try:
        with collecting_seldom():
            yield
    finally:
        over.set()
        thread.join()


def _tidy_until(over: Event, seconds: float) -> None:
    while not over.wait(seconds):
        tidy()
