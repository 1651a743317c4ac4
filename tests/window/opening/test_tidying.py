"""While much is read, few values are looked through at once for garbage."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from threading import Event

import pytest

from explorer.extraction.collecting import SELDOM
from explorer.window.opening.tidying import tidy, tidying


class Ring:
    """Holds itself; tells when it is gone."""

    def __init__(self, gone: Event) -> None:
        self.ring, self._gone = self, gone

    def __del__(self) -> None:
        self._gone.set()


@pytest.fixture(autouse=True)
def usual() -> Iterator[None]:
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)
    gc.unfreeze()


def test_what_is_held_is_not_looked_through_again() -> None:
    held = [[number] for number in range(1000)]
    tidy()
    assert not any(one in gc.get_objects(generation=0) for one in (held, held[0]))
    assert gc.get_freeze_count() > len(held)


def test_a_ring_that_nobody_holds_goes() -> None:
    gone = Event()
    tidy()
    Ring(gone)
    tidy()
    assert gone.is_set()


def test_a_collector_that_is_off_collects_nothing() -> None:
    gone = Event()
    gc.disable()
    try:
        Ring(gone)
        tidy()
    finally:
        gc.enable()
    assert not gone.is_set()


def test_a_ring_that_nobody_holds_when_reading_begins_goes() -> None:
    gone = Event()
    Ring(gone)
    with tidying(seconds=60):
        assert gone.is_set()


def test_a_thread_tidies_again_and_again_meanwhile() -> None:
    gone = Event()
    with tidying(seconds=0.001):
        Ring(gone)
        assert gone.wait(5)


def test_python_itself_collects_seldom_meanwhile() -> None:
    gc.set_threshold(700, 10, 10)
    with tidying():
        assert gc.get_threshold() == SELDOM
    assert gc.get_threshold() == (700, 10, 10)


def test_what_was_there_before_is_never_looked_through() -> None:
    held: list[object] = []
    held.append(held)
    with tidying(seconds=60):
        assert sys.getrefcount(held) > 1
        assert not any(one is held for one in gc.get_objects())
