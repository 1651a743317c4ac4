"""The ribbons of bookmarked events on the timeline."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from explorer.timeline.elements import MARK_RADIUS, Spot
from explorer.window.bookmarks.ribbon import HEIGHT, WIDTH, paint_ribbon


def ribbon_box(spot: Spot) -> QRectF:
    """Where the ribbon of a spot stands: at the upper right of its mark, or before the end of its bar."""
    right = spot.x + spot.width / 2 - WIDTH - 3 if spot.width else spot.x + MARK_RADIUS - 3
    return QRectF(right, spot.y - MARK_RADIUS - 4, WIDTH, HEIGHT)


def paint_ribbons(painter: QPainter, spots: Iterable[Spot], color: str, edge: str) -> None:
    """The ribbons of the bookmarked events of a draw list."""
    for spot in spots:
        paint_ribbon(painter, ribbon_box(spot), color, edge)
