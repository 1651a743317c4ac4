"""The timeline's scene: a box that takes the mouse, one item that paints, and two axes.

They know nothing of events. What they paint comes from a :class:`Stage`; what the hands do goes to
:class:`Hands`. Coordinates are the plot's pixels.
"""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QNativeGestureEvent, QPainter
from PySide6.QtWidgets import QGraphicsGridLayout, QGraphicsItem, QLayout, QWidget

from explorer.window.canvas.axis_items import BandAxis, TimeAxis
from explorer.window.canvas.parts import RIGHT_INSET, paint_plot
from explorer.window.canvas.stage import Hands, Stage
from explorer.window.guard import PaintGuard
from explorer.window.theme import scaled


class TimeBox(pg.ViewBox):
    """A view box that takes the mouse; what it shows is the business of the hands.

    Its own range stays as it is: days are turned into pixels by the draw list, and telling the box of every
    view as well would cost a tenth of a frame.
    """

    def __init__(self, hands: Hands) -> None:
        super().__init__(enableMenu=False, defaultPadding=0.0)
        self._hands = hands
        self.disableAutoRange()
        self.setMouseEnabled(x=True, y=False)

    def wheelEvent(self, event: Any, axis: int | None = None) -> None:
        """Zoom at the cursor; sideways, or with Shift, pan."""
        event.accept()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        sideways = shift or event.orientation() == Qt.Orientation.Horizontal
        self._hands.wheel(event.pos(), float(event.delta()), sideways=sideways)

    def mouseDragEvent(self, event: Any, axis: int | None = None) -> None:
        """Pan, or mark a range with Shift."""
        event.accept()
        self._hands.drag(event)

    def mouseClickEvent(self, event: Any) -> None:
        """Select, open a cluster, or ask for the context menu. Clicks that the axis hands on are none."""
        event.accept()
        at = self.mapFromScene(event.scenePos())
        if self.rect().contains(at):
            self._hands.click(at, event)


class PlotItem(pg.GraphicsObject):
    """The one item that paints all events; it lies on the box and leaves the mouse to it."""

    def __init__(self, stage: Stage, box: TimeBox, guard: PaintGuard) -> None:
        super().__init__()
        self._stage, self._box, self._guard = stage, box, guard
        self.rubber: tuple[float, float] | None = None
        self.setParentItem(box)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._box.width(), self._box.height())

    def viewRangeChanged(self) -> None:  # noqa: N802
        """Nothing: the stage says when there is something new to paint."""

    def resized(self) -> None:
        """The box has another size."""
        self.prepareGeometryChange()

    def paint(self, painter: QPainter, option: Any, widget: QWidget | None = None) -> None:
        """Paint what the stage shows."""
        box = self.boundingRect()
        self._guard.paint(painter, lambda: paint_plot(painter, self._stage, box, self.rubber), box)


_WISHES = {Qt.MouseButton.BackButton: "back", Qt.MouseButton.ForwardButton: "forward"}


class Canvas(pg.GraphicsView):
    """The view of the scene, with signals for what goes beyond pyqtgraph's mouse handling."""

    pointer_moved = Signal(QPointF, bool)  # in the plot, and whether a button is held
    pointer_left = Signal()
    tip_requested = Signal(QHelpEvent)
    pinched = Signal(QPointF, float)
    wish_requested = Signal(str)
    resized = Signal()

    def __init__(self, stage: Stage, hands: Hands) -> None:
        super().__init__(background=None)
        self.setAntialiasing(False)
        self.setFrameShape(self.Shape.NoFrame)
        # The background covers all of it: the window's need not be painted below.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFont(scaled(self.font(), 0.92))
        guard = PaintGuard(parent=self)
        self.box, self.top = TimeBox(hands), TimeAxis(stage, guard)
        self.left = BandAxis(stage, hands, guard)
        self.plot = PlotItem(stage, self.box, guard)
        central = pg.GraphicsWidget()
        grid = self._grid = QGraphicsGridLayout()
        grid.setContentsMargins(0, 0, RIGHT_INSET, 0)
        grid.setSpacing(0)
        for item, row, column in ((self.top, 0, 1), (self.left, 1, 0), (self.box, 1, 1)):
            grid.addItem(item, row, column)
        grid.setRowStretchFactor(1, 1)
        grid.setColumnStretchFactor(1, 1)
        central.setLayout(grid)
        self.setCentralItem(central)
        self.top.linkToView(self.box)
        self.box.sigResized.connect(self._box_resized)

    def take_place(self, row: QLayout) -> None:
        """Stand with all parts where a layout says: a frame before the next turn would be in pieces."""
        self.show()
        row.activate()
        self._grid.activate()

    def repaint_parts(self) -> None:
        """Paint everything anew."""
        self.left.update()
        self.repaint_days()

    def repaint_days(self, *, counted: bool = False) -> None:
        """Paint anew what other days change: not the names of bands, unless events are ``counted`` there."""
        if counted:
            self.left.update()
        self.plot.update()
        self.top.update()

    def show_rubber(self, rubber: tuple[float, float] | None) -> None:
        """Show the stretch of the plot that is being marked, or none."""
        self.plot.rubber = rubber
        self.plot.update()

    def in_plot(self, place: QPointF) -> QPointF:
        """A point of the viewport in the plot's coordinates."""
        mapped: QPointF = self.box.mapFromScene(self.mapToScene(place.toPoint()))
        return mapped

    def from_plot(self, place: QPointF) -> QPointF:
        """A point of the plot in the viewport's coordinates."""
        return QPointF(self.mapFromScene(self.box.mapToScene(place)))

    def _box_resized(self) -> None:
        self.plot.resized()
        self.resized.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The buttons of a mouse for back and forward are no clicks."""
        wish = _WISHES.get(event.button())
        if wish is None:
            super().mousePressEvent(event)
        else:
            self.wish_requested.emit(wish)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        held = event.buttons() != Qt.MouseButton.NoButton
        self.pointer_moved.emit(self.in_plot(event.position()), held)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointer_left.emit()

    def viewportEvent(self, event: QEvent) -> bool:
        """Hand on tooltips and pinches."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self.tip_requested.emit(event)
            return True
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.pinched.emit(self.in_plot(event.position()), event.value())
            return True
        return bool(super().viewportEvent(event))
