"""Paints the lines that go through the bands: of ticks, between bands, and of today."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from explorer.timeline.axis.parts import Tick
from explorer.timeline.theme import Theme, mix
from explorer.window.canvas.brushes import sharp

STRETCH = 2000.0
"""The length in pixels of the piece of a dotted line that is kept: wider views repeat it."""

DASHES = (2.0, 3.0)
"""The dots of a line and the room between them, in pixels."""


class Grid:
    """The lines in the colours of a theme at one device pixel ratio."""

    def __init__(self, theme: Theme, ratio: float) -> None:
        self._lines = {False: QColor(theme.grid), True: QColor(theme.grid_strong)}
        self._today = QPen(QColor(mix(theme.today, theme.ground, 0.45)), 1, Qt.PenStyle.DashLine)
        self._dotted = _dotted_line(theme, ratio)

    def ticks(self, painter: QPainter, ticks: Sequence[Tick], height: float) -> None:
        """The lines of the lower row of ticks, from the top to ``height``; the clearer ones are above."""
        bottom = int(height) + 1
        for strong, color in self._lines.items():
            for tick in ticks:
                if tick.level == 0 and tick.strong is strong:
                    painter.fillRect(int(tick.x), 0, 1, bottom, color)

    def dividers(self, painter: QPainter, levels: Sequence[float], width: float) -> None:
        """Dotted lines at each of ``levels``, from the left edge over ``width`` pixels."""
        for y in levels:
            for piece in range(math.ceil(width / STRETCH)):
                painter.drawPixmap(QPointF(piece * STRETCH, int(y)), self._dotted)

    def today(self, painter: QPainter, x: float, height: float) -> None:
        """The line of today."""
        painter.setPen(self._today)
        painter.drawLine(QLineF(sharp(x), 0, sharp(x), height))


def _dotted_line(theme: Theme, ratio: float) -> QPixmap:
    """A dotted line as a picture: stroking every dot anew takes four times as long."""
    picture = QPixmap(round(STRETCH * ratio), math.ceil(ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    pen = QPen(QColor(theme.grid_strong), 1)
    pen.setDashPattern(list(DASHES))
    painter = QPainter(picture)
    painter.setPen(pen)
    painter.drawLine(QLineF(0, 0.5, STRETCH, 0.5))
    painter.end()
    return picture
