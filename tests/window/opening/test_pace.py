from __future__ import annotations

import pytest

from explorer.window.opening.pace import Pace


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.mark.parametrize(("seconds", "done", "total", "shown"), [(1, 1, 40, True), (1, 1, 3, False)])
def test_what_was_read_is_shown_where_much_is_left(
    clock: Clock, seconds: float, done: int, total: int, shown: bool
) -> None:
    pace = Pace(clock)
    clock.now = seconds
    assert pace.is_time(done, total) is shown


def test_showing_takes_a_small_share_of_the_time(clock: Clock) -> None:
    pace = Pace(clock)
    clock.now = 10
    pace.cost(2.0)
    clock.now = 21.9
    assert not pace.is_time(10, 1000)
    clock.now = 22.1
    assert pace.is_time(10, 1000)


def test_nothing_more_is_shown_before_the_window_has_taken_it(clock: Clock) -> None:
    pace = Pace(clock)
    pace.is_owed = True
    clock.now = 100
    assert not pace.is_time(10, 1000)
