from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from explorer.app import Program
from explorer.chronicle.chronicle import ALL_EVENTS
from explorer.chronicle.view import View
from explorer.window.canvas.timeline_view import TimelineView
from explorer.window.views.trail import Trail
from tests.window.make import VISIT, at

START = View((ALL_EVENTS,), "All events", (0.0, 100.0))


class Reader:
    """A reader with a trail, who goes somewhere in turns of his own."""

    def __init__(self) -> None:
        self.view = START
        self.trail = Trail(lambda: self.view)
        self.arrive()

    def arrive(self, **changes: object) -> None:
        self.view = replace(self.view, **changes)  # type: ignore[arg-type]
        self.trail.arrive()
        QCoreApplication.processEvents()

    def move(self, first: float, last: float) -> None:
        self.view = replace(self.view, range=(first, last))
        self.trail.move()


@pytest.fixture
def reader(qapp: object) -> Iterator[Reader]:
    made = Reader()
    yield made
    made.trail.clear()


class TestTrail:
    def test_a_gesture_of_many_steps_is_one_stop(self, reader: Reader) -> None:
        for step in range(1, 20):
            reader.move(10.0 * step, 100.0 + 10.0 * step)
        reader.trail.rest()
        assert reader.trail.go(-1) == START
        assert not reader.trail.can_go_back

    def test_two_gestures_are_two_stops(self, reader: Reader) -> None:
        reader.move(10.0, 110.0)
        reader.trail.rest()
        reader.move(20.0, 120.0)
        reader.trail.rest()
        assert reader.trail.go(-1) == replace(START, range=(10.0, 110.0))
        assert reader.trail.go(-1) == START

    def test_a_gesture_is_over_soon_by_itself(self, reader: Reader, qtbot: QtBot) -> None:
        reader.move(10.0, 110.0)
        qtbot.waitUntil(lambda: reader.trail.here == replace(START, range=(10.0, 110.0)))

    def test_one_can_go_back_from_a_gesture_that_is_not_over(self, reader: Reader) -> None:
        reader.move(10.0, 110.0)
        assert reader.trail.can_go_back
        assert reader.trail.go(-1) == START
        assert reader.trail.go(1) == replace(START, range=(10.0, 110.0))

    def test_a_tremble_of_the_hand_is_no_stop(self, reader: Reader) -> None:
        reader.move(0.5, 100.5)
        assert not reader.trail.can_go_back
        reader.trail.rest()
        assert not reader.trail.can_go_back

    def test_who_moves_on_after_going_back_can_not_go_forward(self, reader: Reader) -> None:
        reader.move(10.0, 110.0)
        reader.trail.go(-1)
        assert reader.trail.can_go_forward
        reader.move(50.0, 60.0)
        assert not reader.trail.can_go_forward

    def test_where_one_was_before_something_was_chosen_is_a_stop(self, reader: Reader) -> None:
        reader.move(10.0, 110.0)
        reader.arrive(event="e1")
        assert reader.trail.go(-1) == replace(START, range=(10.0, 110.0))

    def test_a_move_that_belongs_to_a_choice_is_no_stop_of_its_own(self, reader: Reader) -> None:
        reader.view = replace(reader.view, event="e1")
        reader.trail.arrive()
        reader.move(500.0, 600.0)  # in the same turn
        assert reader.trail.go(-1) == START

    def test_days_that_change_before_the_threads_are_told_are_not_the_old_ones(self, reader: Reader) -> None:
        reader.view = replace(reader.view, event="e1")
        reader.move(500.0, 600.0)
        reader.trail.arrive()
        assert reader.trail.go(-1) == START


@pytest.fixture
def view(program: Program) -> TimelineView:
    assert program.view is not None
    QCoreApplication.processEvents()
    return program.view


def turn_wheel(view: TimelineView, notches: int) -> None:
    """Turn the wheel over the middle of the plot, notch by notch."""
    port = view.canvas.viewport()
    at_port = QPointF(port.width() / 2, port.height() / 2)
    place = at_port, QPointF(port.mapToGlobal(at_port.toPoint()))
    for _ in range(abs(notches)):
        angle = QPoint(0, 120 if notches > 0 else -120)
        none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        event = QWheelEvent(*place, QPoint(), angle, *none, Qt.ScrollPhase.NoScrollPhase, False)
        QCoreApplication.sendEvent(port, event)


def test_back_undoes_a_zoom_with_the_wheel_and_forward_does_it_again(
    program: Program, view: TimelineView
) -> None:
    before = program.session.range
    turn_wheel(view, 5)
    zoomed = program.session.range
    program.commands.run("back")
    assert program.session.range == pytest.approx(before)
    program.commands.run("forward")
    assert program.session.range == pytest.approx(zoomed)
    assert zoomed != pytest.approx(before)


def test_a_drag_is_one_stop_however_long_it_lasts(program: Program, view: TimelineView) -> None:
    before, port = program.session.range, view.canvas.viewport()
    middle, left = port.rect().center(), Qt.MouseButton.LeftButton
    QTest.mousePress(port, left, Qt.KeyboardModifier.NoModifier, middle)
    for step in range(1, 12):
        QTest.mouseMove(port, middle + QPoint(20 * step, 0), 30)
    program.views._trail._pause.timeout.emit()  # the hand holds still for a while
    QTest.mouseMove(port, middle + QPoint(300, 0), 30)
    QTest.mouseRelease(port, left, Qt.KeyboardModifier.NoModifier, middle + QPoint(300, 0))
    assert program.session.range != pytest.approx(before)
    program.commands.run("back")
    assert program.session.range == pytest.approx(before)
    assert not program.window.commands["back"].isEnabled()


def test_the_buttons_of_the_mouse_go_back_and_forward(program: Program, view: TimelineView) -> None:
    before, middle = program.session.range, view.canvas.viewport().rect().center()
    turn_wheel(view, 5)
    zoomed = program.session.range
    for button, days in ((Qt.MouseButton.BackButton, before), (Qt.MouseButton.ForwardButton, zoomed)):
        QTest.mouseClick(view.canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, middle)
        assert program.session.range == pytest.approx(days)
    assert program.session.selection is None


def test_back_can_be_aimed_anew_while_it_moves(program: Program, view: TimelineView, qtbot: QtBot) -> None:
    before = program.session.range
    for notches in (4, -9):
        turn_wheel(view, notches)
        program.views._trail.rest()
    view.mover.reduced = False
    program.commands.run("back")
    qtbot.waitUntil(lambda: view.mover.is_moving)
    program.commands.run("back")  # before it has arrived
    qtbot.waitUntil(lambda: not view.mover.is_moving)
    assert program.session.range == pytest.approx(before)
    assert program.window.commands["forward"].isEnabled()


def test_an_event_and_bringing_it_into_view_are_one_stop(program: Program, view: TimelineView) -> None:
    view.show_range(730_000.0, 731_000.0)
    program.views._trail.rest()
    program.commands.choose(at(VISIT))
    program.commands.run("back")
    assert program.session.range == pytest.approx((730_000.0, 731_000.0))
    assert program.session.selection is None


def test_what_was_seen_last_is_kept_though_the_gesture_is_not_over(
    program: Program, view: TimelineView
) -> None:
    view.show_range(730_000.0, 731_000.0)
    program.views.close_store()
    assert program.views.kept.recent[0].range == (730_000.0, 731_000.0)


def test_back_leads_from_an_event_zoomed_to(program: Program, view: TimelineView) -> None:
    program.commands.choose(at(VISIT))
    QCoreApplication.processEvents()  # that was one thing, and this is another
    before = program.session.range
    QTest.keyClick(view, Qt.Key.Key_F, Qt.KeyboardModifier.ShiftModifier)
    first, last = program.session.range or (0.0, 0.0)
    assert 0 < last - first < 4000
    assert view.drawn is not None
    assert [round(spot.x) for spot in view.drawn.selected] == [round(view.canvas.box.width() / 2)]
    program.commands.run("back")
    assert program.session.range == pytest.approx(before)
    assert program.session.selection == at(VISIT)
