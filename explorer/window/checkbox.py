"""A check box that is painted like the boxes of the tree, and so alike on every system and theme."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from explorer.timeline.theme import contrast, mix
from explorer.window.canvas.glyphs import paint_box
from explorer.window.theme import Skin

SIDE, GAP = 14, 7
"""The side of the box and the room between it and the words, in pixels."""


class CheckBox(QCheckBox):
    """A box and words; a frame about both shows that it has the keyboard."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._skin: Skin | None = None

    def set_skin(self, skin: Skin) -> None:
        """Paint in the colours of another theme."""
        self._skin = skin
        self.update()

    def hitButton(self, at: object) -> bool:  # noqa: N802
        """The words are as good as the box."""
        return True

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(SIDE + GAP + metrics.horizontalAdvance(self.text()) + 10, metrics.height() + 8)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._skin is None:
            return
        theme = self._skin.theme
        painter = QPainter(self)
        box = QRect(4, (self.height() - SIDE) // 2, SIDE, SIDE)
        if self.isChecked():
            hook = max((theme.surface, theme.ink), key=lambda ink: contrast(ink, theme.accent))
            paint_box(painter, box, theme.accent, theme.accent, hook)
        else:
            paint_box(painter, box, theme.surface, mix(theme.muted, theme.surface, 0.3))
        words = self.rect().adjusted(4 + SIDE + GAP, 0, 0, 0)
        painter.setPen(QColor(theme.ink if self.isEnabled() else theme.muted))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.accent), 1))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
