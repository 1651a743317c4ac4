"""The marks of kinds as painter paths and icons, from the same points the exports use."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPen, QPixmap, QPolygonF

from explorer.timeline.shapes import shape

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon


@lru_cache(maxsize=64)
def mark_path(name: str, radius: float) -> QPainterPath:
    """The outline of a shape around (0, 0), to be filled; a ring comes as its two edges."""
    outline = shape(name)
    path = QPainterPath()
    if outline.ellipse:
        reach = outline.points[0][0] * radius
        path.addEllipse(QPointF(0, 0), reach, reach)
        if outline.hollow:
            path.addEllipse(QPointF(0, 0), reach - radius / 3, reach - radius / 3)
        return path
    path.addPolygon(QPolygonF([QPointF(x * radius, y * radius) for x, y in outline.points]))
    path.closeSubpath()
    return path


def paint_mark(painter: QPainter, name: str, middle: QPointF, radius: float, color: QColor) -> None:
    """Fill a shape with its middle at ``middle``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(middle)
    painter.fillPath(mark_path(name, radius), color)
    painter.restore()


def paint_hollow(painter: QPainter, name: str, middle: QPointF, radius: float, color: QColor) -> None:
    """Draw only the edge of a shape: the mark of a kind that is hidden."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(middle)
    stroker = QPainterPathStroker()
    stroker.setWidth(1.4)
    stroker.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.fillPath(stroker.createStroke(mark_path(name, radius - 0.7)), color)
    painter.restore()


def paint_box(painter: QPainter, box: QRect, ground: str, edge: str, hook: str = "") -> None:
    """A box to be checked, filled with ``ground``; checked if there is a colour for the ``hook``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(edge), 1.2))
    painter.setBrush(QColor(ground))
    shape = QRectF(box).adjusted(0.6, 0.6, -0.6, -0.6)
    painter.drawRoundedRect(shape, 3, 3)
    if hook:
        corners = [QPointF(0.24, 0.52), QPointF(0.43, 0.71), QPointF(0.77, 0.31)]
        points = [QPointF(box.x() + at.x() * box.width(), box.y() + at.y() * box.height()) for at in corners]
        pen = QPen(QColor(hook), 1.7)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(points)
    painter.restore()


EDGE = 1.0
"""How far the edge around a mark or badge reaches out of it, in pixels."""


def mark_pixmap(name: str, radius: float, color: QColor, ratio: float, edge: QColor | None = None) -> QPixmap:
    """A shape on a transparent square of side 2 * (radius + 2), sharp at the device pixel ratio.

    With an ``edge`` in the colour of the ground it stands out from what it overlaps.
    """
    side = 2 * (radius + 2)
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    middle = QPointF(side / 2, side / 2)
    if edge is not None:
        _paint_edge(painter, name, middle, radius, edge)
    paint_mark(painter, name, middle, radius, color)
    painter.end()
    return pixmap


def _paint_edge(painter: QPainter, name: str, middle: QPointF, radius: float, color: QColor) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(middle)
    painter.strokePath(mark_path(name, radius), QPen(color, 2 * EDGE))
    painter.restore()


def program_icon() -> QIcon:
    """The program's icon: two tracks of time that meet in a mark."""
    from PySide6.QtGui import QIcon  # with it come enumerations that marks do without

    icon = QIcon()
    for side in (16, 24, 32, 48, 64, 128, 256):
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(side / 32, side / 32)
        _paint_icon(painter)
        painter.end()
        icon.addPixmap(pixmap)
    return icon


def _paint_icon(painter: QPainter) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#0072b2"))
    painter.drawRoundedRect(QRectF(0.5, 0.5, 31, 31), 7, 7)
    painter.setBrush(QColor("#ffffff"))
    painter.drawRoundedRect(QRectF(5, 9, 13, 3.6), 1.8, 1.8)
    painter.drawRoundedRect(QRectF(14, 19.4, 13, 3.6), 1.8, 1.8)
    paint_mark(painter, "diamond", QPointF(23, 10.8), 4.4, QColor("#ffd166"))
    paint_mark(painter, "circle", QPointF(9, 21.2), 4.0, QColor("#ffd166"))
