"""The sign of a bookmark: a small ribbon, beside marks, in rows and in headings."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

WIDTH, HEIGHT = 6.0, 9.0
"""The size of a ribbon in pixels."""

NOTCH = 0.3
"""How deep its notch is, as a share of its height."""


def ribbon(box: QRectF) -> QPolygonF:
    """The outline of a ribbon that fills a box."""
    notch = QPointF(box.center().x(), box.bottom() - box.height() * NOTCH)
    points = (box.topLeft(), box.topRight(), box.bottomRight(), notch, box.bottomLeft())
    return QPolygonF(list(points))


def paint_ribbon(painter: QPainter, box: QRectF, color: str, edge: str = "") -> None:
    """Fill a ribbon, with an ``edge`` in the colour of the ground where it may lie upon something."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(edge), 1.6) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    if edge:
        painter.drawPolygon(ribbon(box))
        painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPolygon(ribbon(box))
    painter.restore()
