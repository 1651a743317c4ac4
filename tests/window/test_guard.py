from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer.app import Program
from explorer.window.guard import PaintGuard

BOX = QRectF(0, 0, 400, 100)


def fail() -> None:
    raise ValueError("no such day")


def painted(guard: PaintGuard, act: Callable[[], None], box: QRectF | None = BOX) -> int:
    """How many pixels an act that is guarded leaves painted on white."""
    image = QImage(400, 100, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    guard.paint(painter, act, box)
    painter.end()
    return sum(image.pixel(x, y) != 0xFFFFFFFF for x in range(400) for y in range(0, 100, 2))


@pytest.fixture
def told(qtbot: QtBot) -> list[Exception]:
    return []


def test_a_line_stands_where_painting_failed(told: list[Exception]) -> None:
    assert painted(PaintGuard(told.append), fail) > 50


def test_without_a_box_nothing_is_written(told: list[Exception]) -> None:
    assert painted(PaintGuard(told.append), fail, None) == 0


def test_a_fault_is_reported_once_and_after_the_paint_event(told: list[Exception]) -> None:
    guard = PaintGuard(told.append)
    for _ in range(3):
        painted(guard, fail)
    assert told == []
    QApplication.processEvents()
    assert [str(error) for error in told] == ["no such day"]


def test_what_works_is_left_alone(told: list[Exception]) -> None:
    assert painted(PaintGuard(told.append), lambda: None) == 0


def test_a_fault_while_laying_out_does_not_end_the_program(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, error, trace: told.append(str(error)))
    view = program.view
    assert view is not None
    with monkeypatch.context() as broken:
        broken.setattr(type(view.content), "draw", lambda *arguments: fail())
        view.fit(animate=False)
        view.canvas.viewport().repaint()
        QApplication.processEvents()
    assert told == ["no such day"]
    view.canvas.viewport().repaint()
    assert view.drawn is not None
