"""How often garbage is collected while articles are read."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from explorer.extraction.collecting import SELDOM, collecting_seldom


@pytest.fixture(autouse=True)
def usual() -> Iterator[tuple[int, int, int]]:
    before = gc.get_threshold()
    gc.set_threshold(700, 10, 10)
    yield 700, 10, 10
    gc.set_threshold(*before)


def test_garbage_is_collected_seldom_within(usual: tuple[int, int, int]) -> None:
    with collecting_seldom():
        assert gc.get_threshold() == SELDOM


def test_it_is_collected_as_before_afterwards(usual: tuple[int, int, int]) -> None:
    with collecting_seldom():
        pass
    assert gc.get_threshold() == usual


def test_it_is_collected_as_before_after_a_fault(usual: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="broken"), collecting_seldom():
        raise ValueError("broken")
    assert gc.get_threshold() == usual


def test_the_inner_of_two_changes_nothing(usual: tuple[int, int, int]) -> None:
    with collecting_seldom():
        with collecting_seldom():
            pass
        assert gc.get_threshold() == SELDOM
    assert gc.get_threshold() == usual


def test_a_collector_that_never_runs_is_left_so() -> None:
    gc.set_threshold(0, 10, 10)
    with collecting_seldom():
        assert gc.get_threshold()[0] == 0
