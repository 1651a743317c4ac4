from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPixmap

from explorer.window.canvas.batches import Points, Stamps, boxes_of, fill_boxes, fill_each, joined


def sheet(ratio: float = 1.0) -> QImage:
    image = QImage(round(40 * ratio), round(20 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("white"))
    return image


def is_dark(image: QImage, x: int, y: int) -> bool:
    return image.pixelColor(x, y).lightness() < 128


def boxes(left: list[float], right: list[float]) -> QImage:
    image = sheet()
    painter = QPainter(image)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("black"))
    top, bottom = np.full(len(left), 5.0), np.full(len(left), 10.0)
    fill_boxes(painter, boxes_of(np.array(left), top, np.array(right), bottom))
    painter.end()
    return image


def square(color: str, ratio: float = 1.0) -> QPixmap:
    pixmap = QPixmap(round(4 * ratio), round(4 * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(QColor(color))
    return pixmap


def stamped(ratio: float, which: int) -> QImage:
    image = sheet(ratio)
    painter = QPainter(image)
    stamps = Stamps([square("white", ratio), square("black", ratio)])
    stamps.draw(painter, np.array([10.0]), np.array([10.0]), np.array([which], dtype=np.uint8))
    painter.end()
    return image


def test_a_box_fills_its_pixels_and_no_more() -> None:
    image = boxes([3.0], [6.0])
    assert [x for x in range(40) if is_dark(image, x, 5)] == [3, 4, 5]
    assert [y for y in range(20) if is_dark(image, 3, y)] == [5, 6, 7, 8, 9]


def test_boxes_side_by_side_leave_no_gap() -> None:
    image = boxes([3.0, 5.4, 8.3], [5.4, 8.3, 11.0])
    assert [x for x in range(40) if is_dark(image, x, 5)] == list(range(3, 11))


def test_a_box_is_never_too_thin_to_be_seen() -> None:
    image = boxes([3.1], [3.2])
    assert [x for x in range(40) if is_dark(image, x, 5)] == [3]


def test_neighbours_of_one_height_and_colour_become_one_box() -> None:
    boxes = boxes_of(np.array([0, 4, 8, 12]), np.array([5, 5, 3, 3]), np.array([4, 8, 12, 16]), np.full(4, 9))
    found, which = joined(boxes, np.array([1, 1, 1, 2]))
    assert found.tolist() == [[0, 5, 7, 8], [8, 3, 11, 8], [12, 3, 15, 8]]
    assert which.tolist() == [1, 1, 2]


def test_boxes_apart_stay_apart() -> None:
    boxes = boxes_of(np.array([0, 5]), np.array([5, 5]), np.array([4, 9]), np.full(2, 9))
    assert joined(boxes, np.array([1, 1]))[0].tolist() == boxes.tolist()


def test_no_boxes_join_to_none() -> None:
    assert len(joined(np.zeros((0, 4), dtype=np.int32), np.zeros(0))[0]) == 0


def test_no_boxes_are_no_fault() -> None:
    assert boxes([], []) == sheet()


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_stamp_has_its_middle_where_asked_and_its_own_size(ratio: float) -> None:
    image = stamped(ratio, 1)
    dark = [x for x in range(image.width()) if is_dark(image, x, round(10 * ratio))]
    assert dark == list(range(round(8 * ratio), round(12 * ratio)))


def test_the_picture_asked_for_is_stamped() -> None:
    assert stamped(1.0, 0) == sheet()


def test_each_box_has_its_own_brush() -> None:
    image = sheet()
    painter = QPainter(image)
    edges = np.array([0.0, 10.0, 20.0])
    boxes = boxes_of(edges, np.zeros(3), edges + 5, np.full(3, 5.0))
    fill_each(painter, boxes, np.array([1, 0, 1]), [QBrush(QColor("red")), QBrush(QColor("blue"))])
    painter.end()
    assert [image.pixelColor(x, 2).name() for x in (2, 12, 22)] == ["#0000ff", "#ff0000", "#0000ff"]


def test_points_hold_what_the_arrays_do_also_once_there_are_more() -> None:
    points = Points()
    points.at(np.array([1.0]), np.array([2.0]))
    found = points.at(np.arange(5.0), np.arange(5.0) + 10)
    assert [(point.x(), point.y()) for point in found[:5]] == [(x, x + 10) for x in range(5)]
