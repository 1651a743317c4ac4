"""The canvas on which the timeline is painted first, until the view that takes the mouse has been imported.

Importing pyqtgraph takes longer than everything else on the way to the first picture. So that is painted by
the same painters on a plain widget, with its parts where those of the view will stand, to the pixel.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from explorer.window.canvas.parts import AXIS_HEIGHT, RIGHT_INSET, BandNames, paint_plot, paint_ticks
from explorer.window.canvas.stage import Stage
from explorer.window.guard import PaintGuard
from explorer.window.theme import scaled


class Part:
    """A part of the canvas: how large it is."""

    def __init__(self) -> None:
        self._box = QRectF()

    def rect(self) -> QRectF:
        """Its size, as a box at 0, 0."""
        return self._box

    def width(self) -> float:
        """Its width in pixels."""
        return self._box.width()

    def height(self) -> float:
        """Its height in pixels."""
        return self._box.height()

    def set_size(self, width: float, height: float) -> None:
        """Give it another size."""
        self._box = QRectF(0.0, 0.0, max(width, 0.0), max(height, 0.0))


class Gutter(Part):
    """The part left of the plot, whose width is set."""

    def __init__(self, canvas: FirstCanvas) -> None:
        super().__init__()
        self._canvas = canvas

    def setWidth(self, width: float) -> None:  # noqa: N802 - as the axis of the view has it
        """Give it another width."""
        self.set_size(width, self.height())
        self._canvas.arrange()


class FirstCanvas(QWidget):
    """Shows what the view will, but does not take the mouse."""

    painted = Signal()
    """Emitted once, after events were painted for the first time."""

    resized = Signal()

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage = stage
        self._guard = PaintGuard(parent=self)
        self._names = BandNames(stage)
        self._ground = QColor()
        self._rubber: tuple[float, float] | None = None
        self._told = False
        self.box, self.left = Part(), Gutter(self)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFont(scaled(self.font(), 0.92))

    def once_painted(self, act: Callable[[], None]) -> None:
        """Do something when events have been painted, or soon where they have been."""
        if self._told:
            QTimer.singleShot(0, self, act)
        else:
            self.painted.connect(act)

    def viewport(self) -> QWidget:
        """What is painted on."""
        return self

    def setBackground(self, color: QColor) -> None:  # noqa: N802 - as the view has it
        """Paint on another ground."""
        self._ground = color
        self.update()

    def repaint_parts(self) -> None:
        """Paint everything anew."""
        self.update()

    def repaint_days(self, *, counted: bool = False) -> None:
        """Paint everything anew, as a plain widget does."""
        self.update()

    def from_plot(self, place: QPointF) -> QPointF:
        """A point of the plot on the canvas."""
        return place + QPointF(self.left.width(), AXIS_HEIGHT)

    def in_plot(self, place: QPointF) -> QPointF:
        """A point of the canvas in the plot's coordinates."""
        return place - QPointF(self.left.width(), AXIS_HEIGHT)

    def show_rubber(self, rubber: tuple[float, float] | None) -> None:
        """Show the stretch of the plot that is being marked, or none."""
        self._rubber = rubber
        self.update()

    def arrange(self) -> None:
        """Give the parts the room there is."""
        self.left.set_size(self.left.width(), self.height() - AXIS_HEIGHT)
        before = self.box.rect()
        self.box.set_size(self.width() - self.left.width() - RIGHT_INSET, self.height() - AXIS_HEIGHT)
        if self.box.rect() != before:
            self.resized.emit()
        self.update()

    # --- what Qt calls ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._ground)
        guard, left = self._guard, self.left.width()
        painter.translate(left, 0.0)
        guard.paint(painter, lambda: paint_ticks(painter, self._stage))
        painter.translate(-left, AXIS_HEIGHT)
        guard.paint(painter, lambda: self._names.paint(painter, self.left.rect()))
        painter.translate(left, 0.0)
        box = self.box.rect()
        guard.paint(painter, lambda: paint_plot(painter, self._stage, box, self._rubber), box)
        painter.end()
        if not self._told and self._stage.drawn is not None:
            self._told = True
            QTimer.singleShot(0, self, self.painted.emit)
