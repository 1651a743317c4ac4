"""Keeps texts as they look on sheets from which they are stamped: painting a text anew takes eight times as
long.

A sheet is filled row by row, and then the next one; once all are full, they begin anew with what is shown.
One that held all would be 12 MB, and to get so much from the system takes as long as a frame.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import takewhile
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

from explorer.window.canvas.batches import stamp

WIDTH, HEIGHT = 2048, 256
"""The width of a sheet in pixels, which is more than any text's, and its height in device pixels."""

SHEETS = 6
"""How many sheets there are at the most."""

BESIDE, ABOVE = 2.0, 4.0
"""Room for what letters reach out of their line: left and right, and above and below, in pixels."""


class Look(NamedTuple):
    """How a text looks; ``bold`` and ``color`` tell looks apart."""

    bold: bool
    color: str
    font: QFont


class TextSheet:
    """Texts in fonts of one size at one device pixel ratio, on as many sheets as they need."""

    def __init__(self, font: QFont, ratio: float) -> None:
        self._ratio = ratio
        metrics = QFontMetricsF(font)
        self._ascent, self._line = metrics.ascent(), math.ceil((metrics.height() + 2 * ABOVE) * ratio)
        self._sheets: list[QPixmap] = []
        self._known: dict[tuple[bool, str], dict[str, int]] = {}
        self._slots: NDArray[np.float64] = np.zeros((0, 4))
        self._used = self._count = self._left = self._top = 0

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
        written = numbers >= 0  # all but in a view of more texts than the sheets have room for
        left, top, width, which = self._slots[numbers[written]].T
        x = places[0][written] - BESIDE + width / (2 * self._ratio)
        y = places[1][written] - ABOVE + self._line / (2 * self._ratio)
        for number, sheet in enumerate(self._sheets[: self._used]):
            here = which == number
            parts = left[here], top[here], width[here], self._line
            stamp(painter, sheet, (x[here], y[here]), parts, self._ratio)

    def _numbers(self, look: Look, texts: Sequence[str]) -> NDArray[np.int64]:
        """The slots of texts by their numbers; -1 for one that is not on the sheet."""
        known = self._known.get((look.bold, look.color), {})
        return np.array([known.get(text, -1) for text in texts], dtype=np.int64)

    def _begin(self) -> None:
        """Begin anew on the first sheet."""
        self._known.clear()
        self._used = self._count = 0

    def _turn(self) -> bool:
        """Go on on the next sheet; whether there is one."""
        if self._used == SHEETS:
            return False
        if self._used == len(self._sheets):
            self._sheets.append(QPixmap(round(WIDTH * self._ratio), HEIGHT))
        self._sheets[self._used].fill(Qt.GlobalColor.transparent)
        self._used += 1
        self._left = self._top = 0
        return True

    def _write(self, look: Look, texts: Iterable[tuple[str, float]]) -> bool:
        """Write texts on the sheets; whether there was room for all of them."""
        left = list(texts)
        while left:
            done = self._write_some(look, left) if self._used else 0
            left = left[done:]
            if left and not self._turn():
                return False
        return True

    def _write_some(self, look: Look, texts: Sequence[tuple[str, float]]) -> int:
        """Write texts on the last sheet as long as it has room; how many."""
        painter = QPainter(self._sheets[self._used - 1])
        painter.scale(self._ratio, self._ratio)
        painter.setFont(look.font)
        painter.setPen(QColor(look.color))
        done = sum(1 for _ in takewhile(bool, (self._written(painter, look, *one) for one in texts)))
        painter.end()
        return done

    def _written(self, painter: QPainter, look: Look, text: str, width: float) -> bool:
        """Write one text into the next slot, unless the sheet has none left."""
        wide = min(math.ceil((width + 2 * BESIDE) * self._ratio), round(WIDTH * self._ratio))
        if self._left + wide > round(WIDTH * self._ratio):
            self._left, self._top = 0, self._top + self._line
        if self._top + self._line > HEIGHT:
            return False
        slot = self._left, self._top, wide, self._line
        box = QRectF(*(value / self._ratio for value in slot))
        painter.setClipRect(box)
        painter.drawText(box.topLeft() + QPointF(BESIDE, ABOVE + self._ascent), text)
        if self._count == len(self._slots):
            self._slots = np.concatenate((self._slots, np.zeros((1024, 4))))
        self._slots[self._count] = *slot[:3], self._used - 1
        self._known.setdefault((look.bold, look.color), {})[text] = self._count
        self._count += 1
        self._left += wide
        return True
