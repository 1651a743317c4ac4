"""Many things painted in one call from NumPy arrays; one call each would cost ten times as much.

Qt's painter takes the address of the first of many values that lie in memory one behind another. The arrays
here have the layout of those values: a QRect is four 32-bit integers (left, top, right and bottom, the last
two included), a PixmapFragment ten doubles (middle; left, top, width and height in the pixmap; horizontal and
vertical scale; rotation; opacity), a QPointF two.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QBrush, QPainter, QPixmap
from shiboken6 import Shiboken

_SMOOTH = QPainter.RenderHint.Antialiasing


def boxes_of(
    left: NDArray[Any], top: NDArray[Any], right: NDArray[Any], bottom: NDArray[Any]
) -> NDArray[np.int32]:
    """Boxes with their edges at whole pixels, each at least one pixel wide and high; one row a box."""
    boxes = np.empty((len(left), 4), dtype=np.int32)
    for column, edge in enumerate((left, top, right, bottom)):
        boxes[:, column] = np.rint(edge)
    boxes[:, 2:] = np.maximum(boxes[:, 2:] - 1, boxes[:, :2])
    return boxes


def joined(boxes: NDArray[np.int32], which: NDArray[Any]) -> tuple[NDArray[np.int32], NDArray[Any]]:
    """The same pixels in fewer boxes: neighbours of one height and colour ``which`` become one.

    Filling a small box takes as long however wide it is.
    """
    if not len(boxes):
        return boxes, which
    left, top, right, bottom = boxes.T
    apart = np.ones(len(boxes) + 1, dtype=np.bool_)
    apart[1:-1] = (
        (top[1:] != top[:-1])
        | (bottom[1:] != bottom[:-1])
        | (left[1:] != right[:-1] + 1)
        | (which[1:] != which[:-1])
    )
    found = boxes[apart[:-1]]
    found[:, 2] = right[apart[1:]]
    return found, which[apart[:-1]]


def fill_boxes(painter: QPainter, boxes: NDArray[np.int32]) -> None:
    """Fill boxes with the painter's brush; without smooth edges, which whole pixels need not."""
    if not len(boxes):
        return
    smooth = painter.testRenderHint(_SMOOTH)
    painter.setRenderHint(_SMOOTH, on=False)
    painter.drawRects(cast(QRect, Shiboken.wrapInstance(_address(boxes), QRect)), len(boxes))
    painter.setRenderHint(_SMOOTH, on=smooth)


def fill_each(
    painter: QPainter, boxes: NDArray[np.int32], which: NDArray[Any], brushes: Sequence[QBrush]
) -> None:
    """Fill each box with brush number ``which``, in one call for all of a brush; in no order."""
    if not len(boxes):
        return
    changes = np.flatnonzero(which[1:] != which[:-1])
    if len(changes) >= len(brushes):  # else those of one brush stand together as they are
        order = np.argsort(which, kind="stable")
        boxes, which = boxes[order], which[order]
        changes = np.flatnonzero(which[1:] != which[:-1])
    starts = [0, *(changes + 1).tolist()]
    first, size, smooth = _address(boxes), boxes.strides[0], painter.testRenderHint(_SMOOTH)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setRenderHint(_SMOOTH, on=False)
    for number, start, end in zip(which[starts].tolist(), starts, [*starts[1:], len(boxes)], strict=True):
        painter.setBrush(brushes[number])
        box = cast(QRect, Shiboken.wrapInstance(first + start * size, QRect))
        painter.drawRects(box, end - start)
    painter.setRenderHint(_SMOOTH, on=smooth)


def _address(values: NDArray[Any]) -> int:
    """Where the values of an array lie in memory; asking ``ctypes`` for it takes twice as long."""
    found: int = values.__array_interface__["data"][0]
    return found


class Points:
    """Points that are read from an array: one made for every text of every frame would cost a third of it."""

    def __init__(self) -> None:
        self._array = np.zeros((0, 2))
        self._points: list[QPointF] = []

    def at(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> list[QPointF]:
        """A point for each entry of the arrays, and perhaps more; they hold until the next call."""
        if len(x) > len(self._points):
            self._points = []
            self._array = np.zeros((2 * len(x), 2))
            first, size = _address(self._array), self._array.strides[0]
            self._points = [
                cast(QPointF, Shiboken.wrapInstance(first + number * size, QPointF))
                for number in range(len(self._array))
            ]
        self._array[: len(x), 0], self._array[: len(x), 1] = x, y
        return self._points


class Stamps:
    """Pictures of one size, kept side by side in one pixmap and stamped in one call."""

    def __init__(self, pictures: Sequence[QPixmap]) -> None:
        self._ratio = pictures[0].devicePixelRatio()
        self._width, self._height = pictures[0].width(), pictures[0].height()
        self._sheet = QPixmap(self._width * len(pictures), self._height)
        self._sheet.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._sheet)
        for number, picture in enumerate(pictures):
            place = QRect(number * self._width, 0, self._width, self._height)
            painter.drawPixmap(place, picture, picture.rect())
        painter.end()

    def draw(self, painter: QPainter, x: NDArray[Any], y: NDArray[Any], which: NDArray[Any]) -> None:
        """Stamp picture number ``which`` with its middle at (x, y), for each entry of the arrays."""
        left = which.astype(np.float64) * self._width
        stamp(painter, self._sheet, (x, y), (left, 0.0, self._width, self._height), self._ratio)


Numbers = NDArray[Any] | float


def stamp(
    painter: QPainter,
    sheet: QPixmap,
    middles: tuple[NDArray[Any], NDArray[Any]],
    parts: tuple[Numbers, Numbers, Numbers, Numbers],
    ratio: float,
) -> None:
    """Draw ``parts`` of a sheet (left, top, width and height in its pixels) with their middles at x and y."""
    if not len(middles[0]):
        return
    pieces = np.empty((len(middles[0]), 10), dtype=np.float64)
    for column, values in enumerate((*middles, *parts)):
        pieces[:, column] = values
    pieces[:, 6:8] = 1.0 / ratio
    pieces[:, 8], pieces[:, 9] = 0.0, 1.0
    first = Shiboken.wrapInstance(_address(pieces), QPainter.PixmapFragment)
    painter.drawPixmapFragments(cast(QPainter.PixmapFragment, first), len(pieces), sheet)
