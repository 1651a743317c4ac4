"""Keeps texts as they look on a sheet from which they are stamped: painting a text anew takes eight times as
long.

A sheet is filled row by row; once it is full, it begins anew with what is shown then.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

from explorer.window.canvas.batches import stamp

WIDTH, HEIGHT = 2048, 1536
"""The width of a sheet in pixels, which is more than any text's, and its height in device pixels."""

BESIDE, ABOVE = 2.0, 4.0
"""Room for what letters reach out of their line: left and right, and above and below, in pixels."""


class Look(NamedTuple):
    """How a text looks; ``bold`` and ``color`` tell looks apart."""

    bold: bool
    color: str
    font: QFont


class TextSheet:
    """Texts in fonts of one size at one device pixel ratio."""

    def __init__(self, font: QFont, ratio: float) -> None:
        self._ratio = ratio
        metrics = QFontMetricsF(font)
        self._ascent, self._line = metrics.ascent(), math.ceil((metrics.height() + 2 * ABOVE) * ratio)
        self._sheet: QPixmap | None = None
        self._known: dict[tuple[bool, str], dict[str, int]] = {}
        self._slots: NDArray[np.float64] = np.zeros((0, 3))
        self._count = self._left = self._top = 0

    def __len__(self) -> int:
        return self._count

    def draw(
        self,
        painter: QPainter,
        look: Look,
        places: tuple[NDArray[np.float64], NDArray[np.float64]],
        texts: Sequence[str],
        widths: Sequence[float],
    ) -> None:
        """Draw texts with their lines' upper left ends at x and y ``places``; ``widths`` are in pixels."""
        numbers = self._numbers(look, texts)
        if (numbers < 0).any():
            missing = [number for number, known in enumerate(numbers.tolist()) if known < 0]
            if not self._write(look, ((texts[number], widths[number]) for number in missing)):
                self._begin()
                self._write(look, zip(texts, widths, strict=True))
            numbers = self._numbers(look, texts)
        written = numbers >= 0  # all but in a view of more texts than a sheet has room for
        left, top, width = self._slots[numbers[written]].T
        x = places[0][written] - BESIDE + width / (2 * self._ratio)
        y = places[1][written] - ABOVE + self._line / (2 * self._ratio)
        if self._sheet is not None:
            stamp(painter, self._sheet, (x, y), (left, top, width, self._line), self._ratio)

    def _numbers(self, look: Look, texts: Sequence[str]) -> NDArray[np.int64]:
        """The slots of texts by their numbers; -1 for one that is not on the sheet."""
        known = self._known.get((look.bold, look.color), {})
        return np.array([known.get(text, -1) for text in texts], dtype=np.int64)

    def _begin(self) -> None:
        """Begin a new sheet."""
        self._sheet = QPixmap(round(WIDTH * self._ratio), HEIGHT)
        self._sheet.fill(Qt.GlobalColor.transparent)
        self._known.clear()
        self._count = self._left = self._top = 0

    def _write(self, look: Look, texts: Iterable[tuple[str, float]]) -> bool:
        """Write texts on the sheet; whether there was room for all of them."""
        if self._sheet is None:
            self._begin()
        assert self._sheet is not None
        painter = QPainter(self._sheet)
        painter.scale(self._ratio, self._ratio)
        painter.setFont(look.font)
        painter.setPen(QColor(look.color))
        written = all(self._written(painter, look, text, width) for text, width in texts)
        painter.end()
        return written

    def _written(self, painter: QPainter, look: Look, text: str, width: float) -> bool:
        """Write one text into the next slot, unless the sheet has none left."""
        assert self._sheet is not None
        wide = min(math.ceil((width + 2 * BESIDE) * self._ratio), self._sheet.width())
        if self._left + wide > self._sheet.width():
            self._left, self._top = 0, self._top + self._line
        if self._top + self._line > self._sheet.height():
            return False
        slot = self._left, self._top, wide, self._line
        box = QRectF(*(value / self._ratio for value in slot))
        painter.setClipRect(box)
        painter.drawText(box.topLeft() + QPointF(BESIDE, ABOVE + self._ascent), text)
        if self._count == len(self._slots):
            self._slots = np.concatenate((self._slots, np.zeros((1024, 3))))
        self._slots[self._count] = slot[:3]
        self._known.setdefault((look.bold, look.color), {})[text] = self._count
        self._count += 1
        self._left += wide
        return True
