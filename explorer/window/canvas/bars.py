"""Paints the stretches of time that events fill: bars, soft stretches, and lines below labels.

Plain ones are painted in batches: a box at whole pixels between two round ends that are kept as pictures.
An outline for each would cost ten times as much. Marks stand at whole pixels as well, so that both move
alike.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPixmap

from explorer.timeline.elements import BAR, LINE_HALF, LINE_TOP, LINED, OPEN_END, OPEN_START, SOFT, Spans
from explorer.window.canvas.batches import Stamps, boxes_of, fill_each
from explorer.window.canvas.brushes import arrow, faded, span_brush

BAR_OPACITY, SOFT_OPACITY = 0.85, 0.3
LOOKS = {
    BAR: (0.0, 6.5, BAR_OPACITY),
    SOFT: (0.0, 4.0, SOFT_OPACITY),
    LINED: (LINE_TOP, LINE_HALF, SOFT_OPACITY),
}
"""Of each look of a stretch: how far below its row it is drawn, half its height, and its opacity."""

ROUND = 0.6
"""The radius of the corners as a share of half the height."""


class Bars:
    """Stretches in the colours of a theme at one device pixel ratio.

    ``colors`` are those of the kinds and of none; the dim ones come after the plain ones.
    """

    def __init__(self, colors: tuple[Sequence[str], Sequence[str]], ratio: float) -> None:
        self._colors, self._kinds = [*colors[0], *colors[1]], len(colors[0])
        self._batched = ratio == math.floor(ratio)  # else boxes and their ends would not meet
        self._brushes = {
            look: [QBrush(faded(color, opacity)) for color in self._colors]
            for look, (_, _, opacity) in LOOKS.items()
        }
        self._ratio = ratio
        self._ends: dict[int, Stamps] = {}

    def paint(self, painter: QPainter, spans: Spans, look: int) -> None:
        """Paint the stretches of one look."""
        chosen = np.flatnonzero(spans.soft == look)
        if not len(chosen):
            return
        painter.setPen(Qt.PenStyle.NoPen)
        plain = (spans.flags[chosen] == 0) & (spans.x1[chosen] - spans.x0[chosen] >= 2 * _end(look) + 1)
        plain &= self._batched
        self._batch(painter, spans, chosen[plain], look)
        self._singly(painter, spans, chosen[~plain], look)

    def _number(self, spans: Spans, chosen: NDArray[np.int64]) -> NDArray[np.int32]:
        """The colours of stretches by their numbers."""
        return spans.kind[chosen] + np.int32(self._kinds) * (spans.dim[chosen] > 0)

    def _batch(self, painter: QPainter, spans: Spans, chosen: NDArray[np.int64], look: int) -> None:
        """Boxes with an end on either side."""
        if not len(chosen):
            return
        below, half, _ = LOOKS[look]
        end, number = _end(look), self._number(spans, chosen)
        left, right = np.rint(spans.x0[chosen]), np.rint(spans.x1[chosen])
        top = np.rint(spans.y[chosen] + (below - half))
        boxes = boxes_of(left + end, top, right - end, top + 2 * half)
        fill_each(painter, boxes, number, self._brushes[look])
        middles = np.concatenate((left + end / 2, right - end / 2))
        levels = np.concatenate((top, top)) + half
        self._ends_of(look).draw(painter, middles, levels, np.concatenate((2 * number, 2 * number + 1)))

    def _singly(self, painter: QPainter, spans: Spans, chosen: NDArray[np.int64], look: int) -> None:
        """Short ones, and those whose ends fade or point."""
        below, half, opacity = LOOKS[look]
        columns = (spans.x0, spans.x1, spans.y, spans.flags)
        rows = zip(*(column[chosen].tolist() for column in columns), strict=True)
        for (x0, x1, y, flags), number in zip(rows, self._number(spans, chosen).tolist(), strict=True):
            width = max(x1 - x0, 1.0)
            box = QRectF(x0, y + below - half, width, 2 * half)
            painter.setBrush(span_brush(box, flags, self._colors[number], opacity))
            if flags & (OPEN_START | OPEN_END):
                painter.drawPolygon(arrow(box, flags))
            else:
                radius = min(half, width / 2) * ROUND
                painter.drawRoundedRect(box, radius, radius)

    def _ends_of(self, look: int) -> Stamps:
        """The left and the right end in every colour, drawn when first needed, as looks are rare."""
        if look not in self._ends:
            self._ends[look] = Stamps(
                [
                    _end_picture(look, brush, self._ratio, right=right)
                    for brush in self._brushes[look]
                    for right in (False, True)
                ]
            )
        return self._ends[look]


def _end(look: int) -> int:
    """The width of an end in pixels: no narrower than its round corners."""
    return math.ceil(LOOKS[look][1] * ROUND)


def _end_picture(look: int, brush: QBrush, ratio: float, *, right: bool) -> QPixmap:
    width, half = _end(look), LOOKS[look][1]
    picture = QPixmap(round(width * ratio), round(2 * half * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush)
    whole = QRectF(-3.0 * width if right else 0.0, 0.0, 4.0 * width, 2 * half)
    painter.drawRoundedRect(whole, half * ROUND, half * ROUND)
    painter.end()
    return picture
