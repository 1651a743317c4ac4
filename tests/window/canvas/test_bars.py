from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from explorer.timeline.elements import BAR, FADE_END, SOFT, Spans
from explorer.window.canvas import bars
from explorer.window.canvas.bars import Bars

pytestmark = pytest.mark.usefixtures("qapp")

RED, BLUE = "#ff0000", "#0000ff"


def spans(*, x1: float = 60.0, kind: int = 0, flags: int = 0, look: int = BAR, dim: int = 0) -> Spans:
    def numbers(value: float, kind: str) -> np.ndarray:
        return np.array([value], dtype=kind)

    lines = (numbers(value, "f4") for value in (10.0, x1, 20.0))
    rest = (numbers(value, "u1") for value in (flags, look, dim))
    return Spans(*lines, numbers(kind, "u1"), numbers(0, "i4"), *rest)


def painted(shown: Spans, look: int = BAR, ratio: float = 1.0) -> QImage:
    image = QImage(100, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    Bars(((RED, BLUE), ("#888888", "#999999")), ratio).paint(painter, shown, look)
    painter.end()
    return image


def greens(image: QImage, y: int = 20) -> list[int]:
    """How green the pixels of a line are: white is, no colour of a bar is."""
    return [image.pixelColor(x, y).green() for x in range(image.width())]


def test_a_bar_reaches_from_end_to_end_without_a_seam() -> None:
    line = greens(painted(spans()))
    assert set(line[10:60]) == {line[30]}
    assert set(line[:10] + line[60:]) == {255}


def test_the_corners_of_a_bar_are_round() -> None:
    line = greens(painted(spans()), y=14)
    assert line[30] < line[10]
    assert line[30] < line[59]


def test_a_bar_has_the_colour_of_its_kind_and_match() -> None:
    middle = [painted(spans(kind=kind, dim=dim)).pixelColor(30, 20) for kind, dim in ((0, 0), (1, 0), (0, 1))]
    assert middle[0].red() > middle[0].blue()
    assert middle[1].blue() > middle[1].red()
    assert middle[2].red() == middle[2].blue()


def test_only_the_look_asked_for_is_painted() -> None:
    assert set(greens(painted(spans(look=SOFT), BAR))) == {255}


@pytest.mark.parametrize(("x1", "flags", "ratio"), [(16.0, 0, 1.0), (60.0, FADE_END, 1.0), (60.0, 0, 1.5)])
def test_what_cannot_be_batched_is_painted_as_well(x1: float, flags: int, ratio: float) -> None:
    assert greens(painted(spans(x1=x1, flags=flags), ratio=ratio))[13] < 100


def test_ends_are_drawn_of_no_look_but_what_is_painted(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = []
    picture = bars._end_picture

    def seen(look: int, *args: Any, **kwargs: Any) -> QPixmap:
        drawn.append(look)
        return picture(look, *args, **kwargs)

    monkeypatch.setattr(bars, "_end_picture", seen)
    painted(spans())
    assert set(drawn) == {BAR}
