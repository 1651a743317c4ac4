from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer.app import Program
from explorer.window.canvas.first_canvas import FirstCanvas
from explorer.window.canvas.plot_items import Canvas
from explorer.window.canvas.timeline_view import TimelineView
from explorer.window.theme_switch import make_application
from tests.window.make import CHRONICLE


@pytest.fixture
def begun(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Program:
    """The program before it has put the canvas that takes the mouse in place of the first."""
    monkeypatch.setattr(TimelineView, "take_the_mouse", lambda view: None)
    program = Program(make_application())
    qtbot.addWidget(program.window)
    program.window.resize(1000, 640)
    program.build_timeline(soon=True)
    program.window.show()
    program.show_chronicle(CHRONICLE)
    QApplication.processEvents()
    return program


def settled(program: Program, monkeypatch: pytest.MonkeyPatch) -> TimelineView:
    """Its view after that."""
    monkeypatch.undo()
    assert program.view is not None
    program.view.take_the_mouse()
    QApplication.processEvents()
    return program.view


def test_the_first_picture_is_that_of_the_canvas_that_follows(
    begun: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert begun.view is not None
    assert isinstance(begun.view.canvas, FirstCanvas)
    first = begun.view.grab().toImage()
    view = settled(begun, monkeypatch)
    assert isinstance(view.canvas, Canvas)
    assert view.grab().toImage() == first


def test_the_plot_stands_where_it_did(begun: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    assert begun.view is not None
    canvas = begun.view.canvas
    before = canvas.box.rect(), canvas.from_plot(QPointF(30, 40))
    assert canvas.in_plot(before[1]) == QPointF(30, 40)
    after = settled(begun, monkeypatch).canvas
    assert (after.box.rect(), after.from_plot(QPointF(30, 40))) == before


def test_the_canvas_that_follows_stands_in_place_at_once(
    begun: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert begun.view is not None
    first = begun.view.canvas
    before = first.geometry(), first.box.rect()
    monkeypatch.undo()
    begun.view.take_the_mouse()
    after = begun.view.canvas
    assert (after.geometry(), after.box.rect()) == before


def test_a_marked_stretch_is_shown(begun: Program) -> None:
    assert begun.view is not None
    before = begun.view.grab().toImage()
    begun.view.canvas.show_rubber((100.0, 200.0))
    assert begun.view.grab().toImage() != before


def test_after_the_first_picture_the_timeline_takes_the_mouse(qtbot: QtBot) -> None:
    program = Program(make_application())
    qtbot.addWidget(program.window)
    view = program.build_timeline(soon=True)
    program.window.show()
    program.show_chronicle(CHRONICLE)
    qtbot.waitUntil(lambda: isinstance(view.canvas, Canvas))
    QApplication.processEvents()
    assert view.drawn is not None
    marks = view.drawn.marks
    place = view.canvas.from_plot(QPointF(float(marks.x[0]), float(marks.y[0]))).toPoint()
    QTest.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert program.session.selection == view.content.position(int(marks.event[0]))


def test_the_session_still_moves_the_first_canvas(begun: Program) -> None:
    view = begun.view
    assert view is not None
    before = view.grab().toImage()
    first, last = begun.session.range or (0.0, 1.0)
    begun.session.set_range(first - 4000, last)
    assert view.grab().toImage() != before
