from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QRegion
from PySide6.QtWidgets import QApplication

from explorer.app import Program
from explorer.window.canvas.axis_items import BandAxis, is_exposed

BOX = QRectF(0, 10, 20, 20)


def exposed(clip: QRegion) -> bool:
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.translate(30, 0)
    painter.paintEngine().setSystemClip(clip)
    found = is_exposed(painter, BOX)
    painter.end()
    return found


def test_what_lies_beside_the_part_painted_anew_is_not_exposed(qapp: object) -> None:
    assert not exposed(QRegion(0, 0, 30, 100).united(QRegion(30, 0, 70, 10)))


def test_what_reaches_into_the_part_painted_anew_is_exposed(qapp: object) -> None:
    assert exposed(QRegion(30, 0, 70, 11))


def test_where_nothing_limits_the_painter_everything_is_exposed(qapp: object) -> None:
    assert exposed(QRegion())


def test_other_days_leave_the_names_of_bands_as_they_are(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = program.view
    assert view is not None
    view.canvas.repaint_parts()  # what was asked for before is painted as a whole
    QApplication.processEvents()
    painted: list[object] = []
    monkeypatch.setattr(BandAxis, "_paint", lambda self, painter: painted.append(painter))
    view.canvas.repaint_days()
    QApplication.processEvents()
    assert not painted
    view.canvas.repaint_parts()
    QApplication.processEvents()
    assert painted


def test_after_other_days_the_window_shows_what_a_fresh_picture_does(program: Program) -> None:
    view = program.view
    assert view is not None
    QApplication.processEvents()
    first, last = program.session.range or (0.0, 1.0)
    program.session.set_range(first + 1000, last + 1000)
    QApplication.processEvents()
    left = round(view.canvas.left.size().width())
    shown, fresh = view.screen().grabWindow(view.window().winId()).toImage(), view.window().grab().toImage()
    corner = view.canvas.viewport().mapTo(view.window(), view.canvas.viewport().rect().topLeft())
    for y in range(corner.y(), corner.y() + view.canvas.viewport().height()):
        x = corner.x() + left - 4
        assert QColor(shown.pixel(x, y)) == QColor(fresh.pixel(x, y))


def test_no_label_of_a_tick_is_cut_by_the_edge(program: Program) -> None:
    view = program.view
    assert view is not None
    ground = QColor(program.switch.skin.theme.ground).rgb()
    for shift in range(0, 800, 20):  # of twelve years: about a pixel a step
        view.show_range(700_000.0 + shift, 704_400.0 + shift, animate=False)
        image = view.canvas.grab().toImage()
        assert {image.pixel(image.width() - 1, y) for y in range(18, 36)} == {ground}
