"""Paints the axis between two threads that are mirrored."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from explorer.timeline.drawlist import DrawList
from explorer.timeline.theme import Theme
from explorer.window.canvas.texts import Texts

LEAN = 0.6
"""How much of a label may lean out of the plot, as a share of its width."""


def paint_mirror(
    painter: QPainter, drawn: DrawList, theme: Theme, width: float, texts: Texts | None = None
) -> None:
    """The axis over ``width`` pixels: its ground, its edges, and with ``texts`` the ticks' labels between."""
    if drawn.mirror is None:
        return
    top, bottom = drawn.mirror
    painter.fillRect(QRectF(0, top, width, bottom - top), QColor(theme.ground))
    painter.setPen(QPen(QColor(theme.grid_strong), 2))
    painter.drawLines([QLineF(0, round(y), width, round(y)) for y in (top, bottom)])
    if texts is None:
        return
    for tick in drawn.ticks:
        if tick.level or not tick.text:
            continue
        text = texts.of(tick.text)
        left = tick.x - text.size().width() / 2
        if left >= -text.size().width() * LEAN and left + text.size().width() <= width + 2:
            painter.setPen(QColor(theme.ink if tick.strong else theme.muted))
            painter.drawStaticText(QPointF(left, (top + bottom - text.size().height()) / 2), text)
