"""Paints the line of a whole story at the foot of a slide."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from explorer.timeline.theme import mix
from explorer.window.canvas.glyphs import paint_mark
from explorer.window.story.deck import Deck
from explorer.window.story.fitting import sized
from explorer.window.story.page import FOOT, SIDE, unit_of
from explorer.window.story.strand import Stop, stops_on
from explorer.window.theme import Skin

LABEL_TYPE = 19.0
RADIUS, DOT = 12.0, 4.5
"""The radius of the mark of the present event, and of the dots of the others."""


@dataclass(frozen=True, slots=True)
class StrandPainter:
    """Paints the line of a deck on a screen; ``stops`` are the places of its events on the line."""

    deck: Deck
    size: QSizeF
    skin: Skin
    stops: tuple[Stop, ...]

    @classmethod
    def of(cls, deck: Deck, size: QSizeF, skin: Skin) -> StrandPainter:
        """The line as long as the texts of a slide are wide."""
        return cls(deck, size, skin, stops_on(deck.days, size.width() - 2 * SIDE * unit_of(size)))

    @property
    def _left(self) -> float:
        return SIDE * unit_of(self.size)

    @property
    def _y(self) -> float:
        return self.size.height() - (FOOT / 2 + 10) * unit_of(self.size)

    def paint(self, painter: QPainter, here: int, at: float, family: QFont, hint: str = "") -> None:
        """A dot for each event, and the mark of event ``here`` at ``at``, which may be on its way.

        A ``hint`` stands below the middle of the line.
        """
        unit, theme, left, y = unit_of(self.size), self.skin.theme, self._left, self._y
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(mix(theme.muted, theme.ground, 0.5)), max(1.5 * unit, 1.0)))
        painter.drawLine(QLineF(left, y, self.size.width() - left, y))
        self._dots(painter, unit)
        self._present(painter, QPointF(left + at, y), here, unit)
        self._words(painter, unit, family, hint)

    def _dots(self, painter: QPainter, unit: float) -> None:
        """A dot for each event, and a stroke for one that lasts; only one where several share a pixel."""
        seen: set[int] = set()
        for stop, kind in zip(self.stops, self.deck.colors, strict=True):
            if round(stop.x) in seen:
                continue
            seen.add(round(stop.x))
            color, left, y = QColor(self.skin.kind_color(kind)), self._left, self._y
            if stop.x1 - stop.x0 > 4 * DOT * unit:
                painter.setPen(QPen(color, 3 * unit, c=Qt.PenCapStyle.RoundCap))
                painter.drawLine(QLineF(left + stop.x0, y, left + stop.x1, y))
            painter.setPen(QPen(QColor(self.skin.theme.ground), 1.5 * unit))
            painter.setBrush(color)
            painter.drawEllipse(QPointF(left + stop.x, y), DOT * unit, DOT * unit)

    def _present(self, painter: QPainter, at: QPointF, here: int, unit: float) -> None:
        kind, theme = self.deck.colors[here], self.skin.theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.ground))
        painter.drawEllipse(at, (RADIUS + 9) * unit, (RADIUS + 9) * unit)
        painter.setPen(QPen(QColor(theme.ink), max(2 * unit, 1.2)))
        painter.drawEllipse(at, (RADIUS + 6) * unit, (RADIUS + 6) * unit)
        if kind is not None:
            paint_mark(painter, kind.shape, at, RADIUS * unit, QColor(self.skin.kind_color(kind)))

    def _words(self, painter: QPainter, unit: float, family: QFont, hint: str) -> None:
        """The years in which the story begins and ends, below the ends of the line, and a hint."""
        painter.setFont(sized(family, LABEL_TYPE * unit))
        painter.setPen(QColor(self.skin.ink_on(self.skin.theme.muted, self.skin.theme.ground)))
        width = self.size.width() - 2 * self._left
        box = QRectF(self._left, self._y + 22 * unit, width, LABEL_TYPE * unit * 1.5)
        first, last = self.deck.ends
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, hint)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, first)
        if last != first:
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, last)
