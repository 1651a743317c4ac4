from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from explorer.timeline.axis.parts import AxisBreak, Zero
from explorer.timeline.drawlist import DrawList
from explorer.timeline.elements import Label
from explorer.timeline.theme import load_themes
from explorer.window.canvas.clearing import clear_labels, crossed_by, crossing
from tests.timeline.views import between, drawn, index_of

LABEL = Label(100.0, 20.0, 80.0, "Treaty signed", 0)
THEME = load_themes()["light"]


def view(label: Label = LABEL) -> DrawList:
    found = drawn(index_of(("1950-01-01", "1950-01-01")), between("1900-01-01", "2000-01-01"))
    return replace(found, labels=(label,), today=None, links=())


def pixel(shown: DrawList) -> str:
    """The colour at the middle of the label after clearing a black ground."""
    image = QImage(400, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    clear_labels(painter, shown, THEME, 7.0)
    painter.end()
    return image.pixelColor(140, 20).name()


@pytest.mark.usefixtures("qapp")
class TestClearing:
    def test_a_label_that_the_zero_line_crosses_is_cleared(self) -> None:
        assert pixel(replace(view(), zero=Zero(0, 150.0))) > "#a00000"

    def test_a_label_beside_the_line_is_not(self) -> None:
        assert pixel(replace(view(), zero=Zero(0, 250.0))) == "#000000"

    def test_a_label_upon_its_bar_keeps_its_ground(self) -> None:
        inside = LABEL._replace(inside=True)
        assert pixel(replace(view(inside), zero=Zero(0, 150.0))) == "#000000"


def test_breaks_today_and_the_zero_cross_labels() -> None:
    gap = AxisBreak(10.0, 30.0, 20.0, 400)
    found = list(crossing(replace(view(), zero=Zero(0, 50.0), today=70.0, breaks=(gap,))))
    assert found == [(50.0, 50.0), (70.0, 70.0), (10.0, 30.0)]


def test_a_stretch_meets_the_labels_it_overlaps() -> None:
    left, right = np.array([0.0, 40.0, 90.0]), np.array([30.0, 80.0, 120.0])
    assert crossed_by([(20.0, 45.0)], left, right).tolist() == [True, True, False]
