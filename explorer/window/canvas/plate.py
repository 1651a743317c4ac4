"""The selected event's title on a plate, where its label has no room for enough of it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QSizeF

from explorer.timeline.drawlist import DrawList
from explorer.timeline.elements import Spot
from explorer.timeline.labels.labels import GOOD, MOSTLY

EDGE = 6.0
"""The least distance of a plate from the edges of the plot in pixels."""


def is_told(drawn: DrawList, title: str) -> bool:
    """Whether the selected event's label is whole, or enough of it to be understood."""
    return any(
        label.strong and (not label.elided or len(label.text) > min(GOOD, MOSTLY * len(title)))
        for label in drawn.labels
    )


def beside(drawn: DrawList, spot: Spot, gap: float, size: QSizeF) -> QPointF:
    """Where a text stands ``gap`` pixels right or left of a spot: in its row, where it hides least.

    Left only where that hides fewer, or there is no room on the right.
    """
    wide, far = size.width(), drawn.width - EDGE
    right, left = spot.x + gap, spot.x - gap - wide
    places = [x for x in (right, left) if x >= EDGE and x + wide <= far]
    x = min(places, key=lambda x: hidden(drawn, spot.y, x, x + wide)) if places else max(left, EDGE)
    return QPointF(x, spot.y - size.height() / 2)


def hidden(drawn: DrawList, y: float, x0: float, x1: float) -> int:
    """How many marks and badges of the row at ``y`` stand between two x."""
    return sum(
        int(np.count_nonzero((shapes.x > x0) & (shapes.x < x1) & (np.abs(shapes.y - y) < 1.0)))
        for shapes in (drawn.marks, drawn.clusters)
    )
