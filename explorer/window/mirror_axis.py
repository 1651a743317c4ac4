"""Paints the axis between two threads that are mirrored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from explorer.timeline.drawlist import DrawList

if TYPE_CHECKING:
    from explorer.window.painter import ScreenPainter

LEAN = 0.6
"""How much of a label may lean out of the plot, as a share of its width."""


def paint_mirror(
    painter: QPainter, drawn: DrawList, look: ScreenPainter, width: float, *, labels: bool = False
) -> None:
    """The axis over ``width`` pixels: its ground, its edges, and the ``labels`` of the ticks between them."""
    if drawn.mirror is None:
        return
    (top, bottom), theme = drawn.mirror, look.skin.theme
    painter.fillRect(QRectF(0, top, width, bottom - top), QColor(theme.ground))
    painter.setPen(QPen(QColor(theme.grid_strong), 2))
    painter.drawLines([QLineF(0, round(y), width, round(y)) for y in (top, bottom)])
    if not labels:
        return
    for tick in drawn.ticks:
        if tick.level or not tick.text:
            continue
        text = look.text(tick.text, False)
        left = tick.x - text.size().width() / 2
        if left >= -text.size().width() * LEAN and left + text.size().width() <= width + 2:
            painter.setPen(QColor(theme.ink if tick.strong else theme.muted))
            painter.drawStaticText(QPointF(left, (top + bottom - text.size().height()) / 2), text)
