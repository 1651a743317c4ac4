"""Paints what holds a stack of threads together: the lines between them and what they share."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from explorer.timeline.drawlist import DrawList
from explorer.timeline.theme import Theme, mix
from explorer.window.canvas.brushes import sharp

PLATE_HALF, PLATE_PAD = 9.5, 8.0
"""Half the height of a caption's frame, and the room beside its text, in pixels."""


def paint_dividers(painter: QPainter, drawn: DrawList, theme: Theme, width: float) -> None:
    """The lines between groups over ``width`` pixels."""
    painter.setPen(QPen(QColor(theme.grid_strong), 2))
    lines = [round(one.y0) for one in drawn.groups[1:]] if drawn.mirror is None else []
    painter.drawLines([QLineF(0, y, width, y) for y in lines])


def paint_zero(painter: QPainter, drawn: DrawList, theme: Theme, height: float) -> None:
    """The line at the day from which aligned threads count."""
    if drawn.zero is not None and drawn.zero.x is not None:
        painter.setPen(QPen(QColor(theme.accent), 2))
        x = round(drawn.zero.x)
        painter.drawLine(QLineF(x, 0, x, height))


def paint_origins(painter: QPainter, drawn: DrawList, theme: Theme) -> None:
    """What happened then in each thread; the painter has the font of labels."""
    painter.setPen(QColor(theme.ink))
    for label in drawn.origins:
        box = QRectF(label.x, label.y - PLATE_HALF, label.width + 2, 2 * PLATE_HALF)
        painter.fillRect(box, QColor(theme.ground))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, label.text)


def paint_links(painter: QPainter, drawn: DrawList, theme: Theme) -> None:
    """The dotted lines through the groups, fainter where they only go on to a caption.

    Those of the selected and the hovered event are clearer.
    """
    foot = drawn.foot or 0.0
    for link in reversed(drawn.links):
        share = 0.0 if link.strong else 0.45
        pen = QPen(QColor(mix(theme.ink, theme.ground, share)), 1.6 if link.strong else 1.2)
        pen.setDashPattern([1.6, 2.4])
        painter.setPen(pen)
        x = sharp(link.x)
        end = min(link.y1, foot)
        painter.drawLine(QLineF(x, max(link.y0, 0.0), x, max(end, 0.0)))
        if link.label is not None and end < foot:
            pen.setDashPattern([1.6, 7.0])
            painter.setPen(pen)
            painter.drawLine(QLineF(x, max(end, 0.0), x, foot))


def paint_foot(painter: QPainter, drawn: DrawList, theme: Theme, height: float) -> None:
    """The captions of the links, below everything that scrolls; the painter has the font of labels."""
    if drawn.foot is None:
        return
    painter.fillRect(QRectF(0, drawn.foot, drawn.width, height - drawn.foot), QColor(theme.ground))
    if drawn.height > height + 1:
        painter.setPen(QPen(QColor(theme.hairline), 1))
        painter.drawLine(QLineF(0, sharp(drawn.foot), drawn.width, sharp(drawn.foot)))
    for link in drawn.links:
        label = link.label
        if label is None:
            continue
        x, top = sharp(link.x), drawn.foot
        painter.setPen(QPen(QColor(mix(theme.ink, theme.ground, 0.0 if link.strong else 0.45)), 1.2))
        painter.drawLine(QLineF(x, top, x, label.y - PLATE_HALF))
        edge = theme.ink if link.strong else theme.grid_strong
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(theme.surface))
        plate = QRectF(label.x - PLATE_PAD, label.y - PLATE_HALF, label.width + 2 * PLATE_PAD, 2 * PLATE_HALF)
        painter.drawRoundedRect(plate, 5, 5)
        painter.setPen(QColor(theme.ink))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, label.text)
