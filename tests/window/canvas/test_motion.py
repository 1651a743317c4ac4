from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from explorer.timeline.axis.timescale import TimeScale
from explorer.window.canvas.motion import DURATION, Mover, brought_into_view

HERE, THERE = TimeScale(0.0, 100.0, 500.0), TimeScale(1000.0, 1050.0, 500.0)


@pytest.fixture
def shown() -> list[tuple[float, float]]:
    return []


@pytest.fixture
def mover(qtbot: QtBot, shown: list[tuple[float, float]]) -> Mover:
    return Mover(lambda first, last: shown.append((first, last)))


def test_a_move_takes_at_most_300_ms() -> None:
    assert DURATION <= 300


def test_reduced_motion_is_there_at_once(mover: Mover, shown: list[tuple[float, float]]) -> None:
    mover.reduced = True
    mover.move(HERE, THERE)
    assert shown == [(1000.0, 1050.0)]


def test_the_first_view_does_not_move(mover: Mover, shown: list[tuple[float, float]]) -> None:
    mover.move(None, THERE)
    assert shown == [(1000.0, 1050.0)]
    assert not mover.is_moving


def test_an_animated_move_arrives_exactly(
    mover: Mover, shown: list[tuple[float, float]], qtbot: QtBot
) -> None:
    mover.move(HERE, THERE)
    qtbot.waitUntil(lambda: not mover.is_moving)
    assert shown[-1] == (1000.0, 1050.0)


def test_a_move_can_be_aimed_anew(mover: Mover) -> None:
    mover.move(HERE, THERE)
    mover.move(HERE, TimeScale(5.0, 6.0, 500.0))
    assert mover.aim() == TimeScale(5.0, 6.0, 500.0)


def test_what_comes_after_a_move_waits_for_it(mover: Mover, qtbot: QtBot) -> None:
    done: list[str] = []
    mover.then(lambda: done.append("at once"))
    mover.move(HERE, THERE)
    mover.then(lambda: done.append("there"))
    assert done == ["at once"]
    qtbot.waitUntil(lambda: not mover.is_moving)
    assert done == ["at once", "there"]


def test_what_comes_after_a_move_is_dropped_by_another(mover: Mover, qtbot: QtBot) -> None:
    done: list[str] = []
    mover.move(HERE, THERE)
    mover.then(lambda: done.append("first"))
    mover.move(HERE, TimeScale(5.0, 6.0, 500.0))
    qtbot.waitUntil(lambda: not mover.is_moving)
    assert done == []


@pytest.mark.parametrize(
    ("days", "first"),
    [
        ((50.0, 51.0), 0.0),  # in sight
        ((-400.0, 10.0), 0.0),  # its end is
        ((90.0, 900.0), 0.0),  # its beginning is
        ((-400.0, 600.0), 0.0),  # all of the view lies in it
        ((-30.0, -10.0), -40.0),
        ((199.0, 201.0), 120.0),
    ],
)
def test_what_is_out_of_sight_is_brought_in_and_nothing_else_moves(
    days: tuple[float, float], first: float
) -> None:
    assert brought_into_view(HERE, *days) == TimeScale(first, first + 100.0, 500.0)


def test_the_middle_of_what_is_centred_is_in_the_middle() -> None:
    assert brought_into_view(HERE, -100.0, 100.0, centre=True) == TimeScale(-50.0, 50.0, 500.0)
