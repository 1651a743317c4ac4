"""Laid-out texts, kept for the next frames: laying one out takes several times as long as painting it."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QStaticText

KEPT = 2000
"""So many texts of a font are kept at the most; of more, those made first go first."""


class Texts:
    """The texts that were painted in one font."""

    def __init__(self, font: QFont) -> None:
        self.font = QFont(font)
        self._kept: OrderedDict[str, QStaticText] = OrderedDict()
        self._widths: dict[str, float] = {}

    def __len__(self) -> int:
        return len(self._kept)

    def of(self, text: str) -> QStaticText:
        """The text, laid out in the font; the painter must have that font when it paints it."""
        found = self._kept.get(text)
        if found is None:
            found = self._kept[text] = self._laid_out(text)
            if len(self._kept) > KEPT:
                self._widths.pop(self._kept.popitem(last=False)[0], None)
        return found

    def width(self, text: str) -> float:
        """The width of the text in pixels."""
        width = self._widths.get(text)
        if width is None:
            width = self._widths[text] = self.of(text).size().width()
        return width

    def _laid_out(self, text: str) -> QStaticText:
        found = QStaticText(text)
        found.setTextFormat(Qt.TextFormat.PlainText)
        found.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        found.prepare(font=self.font)
        return found
