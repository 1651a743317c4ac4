"""Parts that are held are painted one after another, each in a turn of its own; none is left unpainted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from explorer.window.paint_turns import PaintTurns


class Part(QWidget):
    """Notes when it is painted."""

    def __init__(self, name: str, done: list[str]) -> None:
        super().__init__()
        self._name, self._done = name, done
        self.setMinimumSize(20, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._done.append(self._name)


class Stage:
    """A window of three parts, all painted once; ``done`` is what was done since."""

    def __init__(self, qtbot: QtBot) -> None:
        self.done: list[str] = []
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.parts = [Part(name, self.done) for name in "abc"]
        row = QHBoxLayout(self.window)
        for part in self.parts:
            row.addWidget(part)
        self.window.show()
        assert QTest.qWaitForWindowExposed(self.window)
        qtbot.waitUntil(lambda: set(self.done) == set("abc"))
        self.done.clear()
        self.turns = PaintTurns(self.window)

    def act(self, name: str) -> None:
        self.done.append(name)


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    return Stage(qtbot)


def test_acts_are_done_first_then_each_part_is_painted(stage: Stage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stage.turns.over):
        acts = [lambda: stage.act("first"), lambda: stage.act("second")]
        with stage.turns.holding([stage.parts[1], stage.parts[0]], acts):
            stage.act("told")
    assert stage.done == ["told", "first", "second", "b", "a"]
    assert stage.turns.are_over


def test_what_is_held_is_not_painted_whoever_asks_for_it(stage: Stage) -> None:
    with stage.turns.holding(stage.parts[:1]):
        for part in stage.parts:
            part.repaint()
        assert stage.done == ["b", "c"]


def test_others_are_heard_between_two_parts(stage: Stage, qtbot: QtBot) -> None:
    clock = QTimer(stage.window, interval=0)
    clock.timeout.connect(lambda: stage.act("-"))
    clock.start()
    with qtbot.waitSignal(stage.turns.over), stage.turns.holding(stage.parts):
        pass
    clock.stop()
    told = "".join(stage.done)
    assert "ab" not in told
    assert "bc" not in told


def test_what_is_held_anew_waits_anew_and_is_painted_once(stage: Stage, qtbot: QtBot) -> None:
    with stage.turns.holding(stage.parts[:2]):
        pass
    with qtbot.waitSignal(stage.turns.over), stage.turns.holding(stage.parts[1:2]):
        stage.act("told")
    assert stage.done.count("b") == 1
    assert stage.parts[0].updatesEnabled()


def test_a_fault_leaves_no_part_unpainted(stage: Stage, qtbot: QtBot) -> None:
    def fail() -> None:
        raise ValueError

    with (
        qtbot.captureExceptions() as told,
        qtbot.waitSignal(stage.turns.over),
        stage.turns.holding(stage.parts, [fail]),
    ):
        pass
    assert [kind for kind, _, _ in told] == [ValueError]
    assert "".join(stage.done) == "abc"


def test_a_fault_while_they_are_held_leaves_no_part_unpainted(stage: Stage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stage.turns.over), pytest.raises(ValueError), stage.turns.holding(stage.parts):
        raise ValueError
    assert "".join(stage.done) == "abc"


def test_what_is_to_be_done_is_done_at_once_where_something_else_comes(stage: Stage, qtbot: QtBot) -> None:
    with stage.turns.holding(stage.parts, [lambda: stage.act("first")], [lambda: stage.act("ready")]):
        pass
    stage.turns.finish()
    assert stage.done == ["first"]
    with (
        qtbot.waitSignal(stage.turns.over),
        stage.turns.holding(stage.parts, (), [lambda: stage.act("anew")]),
    ):
        pass
    assert stage.done == ["first", "anew", "a", "b", "c"]
