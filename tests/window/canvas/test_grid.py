from __future__ import annotations

import pytest
from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from explorer.timeline.axis.parts import Tick
from explorer.timeline.theme import load_themes
from explorer.window.canvas.grid import DASHES, STRETCH, Grid

THEME = load_themes()["light"]


@pytest.fixture
def image(qapp: object) -> QImage:
    image = QImage(round(STRETCH) + 60, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    return image


def test_dotted_lines_look_as_a_pen_would_stroke_them(image: QImage) -> None:
    stroked = image.copy()
    pen = QPen(QColor(THEME.grid_strong), 1)
    pen.setDashPattern(list(DASHES))
    painter = QPainter(stroked)
    painter.setPen(pen)
    painter.drawLine(QLineF(0, 10.5, STRETCH - 1, 10.5))
    painter.end()
    painter = QPainter(image)
    painter.setClipRect(0, 0, round(STRETCH), 20)
    Grid(THEME, 1.0).dividers(painter, [10.2], STRETCH)
    painter.end()
    assert image.copy(0, 0, 1900, 20) == stroked.copy(0, 0, 1900, 20)


def test_dotted_lines_go_on_where_a_view_is_wider_than_a_piece(image: QImage) -> None:
    painter = QPainter(image)
    Grid(THEME, 1.0).dividers(painter, [10.0], STRETCH + 50)
    painter.end()
    beyond = {image.pixelColor(x, 10).name() for x in range(round(STRETCH), round(STRETCH) + 40)}
    assert beyond == {"#ffffff", THEME.grid_strong}


def test_round_ticks_have_clearer_lines_and_the_upper_row_none(image: QImage) -> None:
    painter = QPainter(image)
    Grid(THEME, 1.0).ticks(painter, (Tick(5.7, "a", 0), Tick(9.0, "b", 0, True), Tick(12.0, "c", 1)), 19.0)
    painter.end()
    colors = [image.pixelColor(x, 19).name() for x in (5, 9, 12)]
    assert colors == [THEME.grid, THEME.grid_strong, "#ffffff"]


def test_the_line_of_today_stands_in_its_pixel(image: QImage) -> None:
    painter = QPainter(image)
    Grid(THEME, 1.0).today(painter, 7.9, 19.0)
    painter.end()
    assert image.pixelColor(7, 1) != QColor(Qt.GlobalColor.white)
    assert image.pixelColor(8, 1) == QColor(Qt.GlobalColor.white)
