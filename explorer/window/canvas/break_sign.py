"""Paints breaks of the axis: the torn stripe through bands and overview, and what it says on the axis."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from explorer.timeline.axis.breaks import hatching, ragged, stripe_colors
from explorer.timeline.axis.parts import AxisBreak
from explorer.timeline.theme import Theme
from explorer.window.canvas.brushes import AXIS_ROWS
from explorer.window.canvas.texts import Texts

SLASH_Y = 38.0
"""The middle of the slashes on the axis, in pixels below its top."""

SLASH = 3.5
"""Half the width and height of the slashes on the axis, and their distance, in pixels."""


def paint_breaks(
    painter: QPainter, breaks: Iterable[AxisBreak], y0: float, y1: float, theme: Theme, left: float = 0.0
) -> None:
    """A hatched stripe with torn edges from ``y0`` to ``y1`` for each break; x counts from ``left``."""
    fill, line, edge = (QColor(color) for color in stripe_colors(theme))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for gap in breaks:
        x0, x1 = left + gap.x0, left + gap.x1
        sides = [[QPointF(*point) for point in ragged(x, y0, y1)] for x in (x0, x1)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawPolygon(QPolygonF([*sides[0], *reversed(sides[1])]))
        painter.setPen(QPen(line, 1))
        painter.drawLines([QLineF(*segment) for segment in hatching(x0 + 1, x1 - 1, y0, y1)])
        painter.setPen(QPen(edge, 1.2))
        for side in sides:
            painter.drawPolyline(QPolygonF(side))
    painter.restore()


def paint_break_words(painter: QPainter, breaks: Iterable[AxisBreak], theme: Theme, texts: Texts) -> None:
    """What the axis says of breaks: the years left out, and the double slash of a broken axis."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(texts.font)
    painter.setPen(QPen(QColor(theme.muted), 1.4))
    for gap in breaks:
        for line, y in zip(gap.lines[::-1], AXIS_ROWS, strict=False):
            text = texts.of(line)
            painter.drawStaticText(QPointF(gap.x - text.size().width() / 2, y), text)
        painter.drawLines(list(_slashes(gap.x, SLASH_Y)))
    painter.restore()


def _slashes(x: float, y: float) -> Iterator[QLineF]:
    for middle in (x - SLASH / 2, x + SLASH / 2):
        yield QLineF(middle - SLASH / 2, y + SLASH, middle + SLASH / 2, y - SLASH)
