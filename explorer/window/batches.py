"""Many things painted in one call from NumPy arrays; one call each would cost ten times as much.

Qt's painter takes the address of the first of many values that lie in memory one behind another. The arrays
here have the layout of those values: a QRect is four 32-bit integers (left, top, right and bottom, the last
two included), a PixmapFragment ten doubles (middle; left, top, width and height in the pixmap; horizontal and
vertical scale; rotation; opacity).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPixmap
from shiboken6 import Shiboken


def boxes_of(
    left: NDArray[Any], top: NDArray[Any], right: NDArray[Any], bottom: NDArray[Any]
) -> NDArray[np.int32]:
    """Boxes with their edges at whole pixels, each at least one pixel wide and high; one row a box."""
    boxes = np.empty((len(left), 4), dtype=np.int32)
    for column, edge in enumerate((left, top, right, bottom)):
        boxes[:, column] = np.rint(edge)
    boxes[:, 2:] = np.maximum(boxes[:, 2:] - 1, boxes[:, :2])
    return boxes


def fill_boxes(painter: QPainter, boxes: NDArray[np.int32]) -> None:
    """Fill boxes with the painter's brush; without smooth edges, which whole pixels need not."""
    if not len(boxes):
        return
    smooth = painter.testRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.drawRects(cast(QRect, Shiboken.wrapInstance(boxes.ctypes.data, QRect)), len(boxes))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=smooth)


class Stamps:
    """Square pictures of one size, kept side by side in one pixmap and stamped in one call."""

    def __init__(self, pictures: Sequence[QPixmap]) -> None:
        self._ratio = pictures[0].devicePixelRatio()
        self._side = pictures[0].width()
        self._sheet = QPixmap(self._side * len(pictures), self._side)
        self._sheet.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._sheet)
        for number, picture in enumerate(pictures):
            painter.drawPixmap(QRect(number * self._side, 0, self._side, self._side), picture, picture.rect())
        painter.end()

    def draw(self, painter: QPainter, x: NDArray[Any], y: NDArray[Any], which: NDArray[Any]) -> None:
        """Stamp picture number ``which`` with its middle at (x, y), for each entry of the arrays."""
        if not len(x):
            return
        pieces = np.empty((len(x), 10), dtype=np.float64)
        pieces[:, 0], pieces[:, 1] = x, y
        pieces[:, 2], pieces[:, 3] = which.astype(np.float64) * self._side, 0.0
        pieces[:, 4:6] = self._side
        pieces[:, 6:8] = 1.0 / self._ratio
        pieces[:, 8], pieces[:, 9] = 0.0, 1.0
        first = Shiboken.wrapInstance(pieces.ctypes.data, QPainter.PixmapFragment)
        painter.drawPixmapFragments(cast(QPainter.PixmapFragment, first), len(pieces), self._sheet)
