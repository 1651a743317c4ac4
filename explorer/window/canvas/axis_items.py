"""The axes of the timeline's scene: the labels of ticks above the plot, the names of bands left of it."""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from explorer.window.canvas.parts import AXIS_HEIGHT, BandNames, paint_ticks
from explorer.window.canvas.stage import Hands, Stage
from explorer.window.guard import PaintGuard

ABOVE_BANDS = 3.0
"""Room below the labels of ticks, in pixels: with it, painting them leaves the names of bands as they are."""

WHEEL_PIXELS = 0.5
"""By how many pixels an eighth of a degree of the wheel scrolls the bands."""


class TimeAxis(pg.AxisItem):
    """Two rows of tick labels above the plot."""

    def __init__(self, stage: Stage, guard: PaintGuard) -> None:
        super().__init__("top")
        self._stage, self._guard = stage, guard
        self.setHeight(AXIS_HEIGHT)

    def linkedViewChanged(self, view: Any, new_range: Any = None) -> None:  # noqa: N802
        """Nothing: the ticks come from the stage, and a label with units there is none."""

    def boundingRect(self) -> QRectF:
        return QRectF(-40, 0, self.size().width() + 56, self.size().height() - ABOVE_BANDS)

    def paint(self, painter: QPainter, option: Any, widget: QWidget | None = None) -> None:
        """Paint the labels of the ticks."""
        self._guard.paint(painter, lambda: self._paint(painter))

    def _paint(self, painter: QPainter) -> None:
        paint_ticks(painter, self._stage)


def is_exposed(painter: QPainter, box: QRectF) -> bool:
    """Whether any of a box can be seen through what limits the painter from outside, as an update does.

    Qt also asks neighbours of what is to be painted to paint.
    """
    exposed = painter.paintEngine().systemClip()
    return exposed.isEmpty() or exposed.intersects(painter.deviceTransform().mapRect(box).toAlignedRect())


class BandAxis(pg.AxisItem):
    """The names of the bands, left of the plot. The wheel scrolls them."""

    def __init__(self, stage: Stage, hands: Hands, guard: PaintGuard) -> None:
        super().__init__("left")
        self._names, self._hands, self._guard = BandNames(stage), hands, guard

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self.size().width(), self.size().height())

    def paint(self, painter: QPainter, option: Any, widget: QWidget | None = None) -> None:
        """Paint the names and the lines between them, unless only what is beside them is painted anew."""
        if is_exposed(painter, self.boundingRect()):
            self._guard.paint(painter, lambda: self._paint(painter))

    def wheelEvent(self, event: Any) -> None:
        """Scroll the bands."""
        event.accept()
        self._hands.scroll(-event.delta() * WHEEL_PIXELS)

    def _paint(self, painter: QPainter) -> None:
        self._names.paint(painter, self.boundingRect())
