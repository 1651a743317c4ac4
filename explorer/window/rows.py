"""Rows that can be switched on and off: a sign, a text and a number."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from explorer.language import counted, number_words
from explorer.timeline.theme import mix
from explorer.window.canvas.glyphs import paint_hollow, paint_mark
from explorer.window.language import tr
from explorer.window.theme import Skin

MARGIN, SIGN, GAP = 14, 16, 10


class RowButton(QAbstractButton):
    """A row with a kind's mark (or none), a text and a count; on or off by click or space.

    Double click, Ctrl+click or the context menu ask that it be the only one.
    """

    only_requested = Signal()
    all_requested = Signal()

    def __init__(self, text: str, shape: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._shape = shape
        self._count = 0
        self._color = ""
        self._skin: Skin | None = None

    @property
    def count(self) -> int:
        """The number shown."""
        return self._count

    def set_count(self, count: int) -> None:
        """Show another number."""
        self._count = count
        self.setAccessibleName(f"{self.text()}, {counted(count, 'event')}")
        self.update()

    def set_skin(self, skin: Skin, color: str) -> None:
        """Paint in the colours of another theme, the mark in ``color``."""
        self._skin, self._color = skin, color
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, max(self.fontMetrics().height() + 6, 21))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if is_held and event.button() == Qt.MouseButton.LeftButton:
            self.only_requested.emit()
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.only_requested.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.addAction(tr("Show only {name}", name=self.text()), self.only_requested.emit)
        menu.addAction(tr("Show all"), self.all_requested.emit)
        menu.exec(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._skin is None:
            return
        painter = QPainter(self)
        box = self.rect()
        if self.underMouse():
            painter.fillRect(box, QColor(self._skin.hover))
        left = MARGIN + (SIGN + GAP if self._shape else 0)
        if self._shape:
            self._paint_sign(painter)
        theme = self._skin.theme
        numbers = number_words(self._count)
        number_width = self.fontMetrics().horizontalAdvance(numbers)
        right = QRect(box.right() - MARGIN + 2 - number_width, 0, number_width, box.height())
        painter.setPen(QColor(theme.muted))
        painter.drawText(right, Qt.AlignmentFlag.AlignVCenter, numbers)
        painter.setPen(QColor(theme.ink if self.isChecked() and self._count else theme.muted))
        middle = QRect(left, 0, right.left() - 8 - left, box.height())
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, middle.width())
        font = self.font()
        font.setStrikeOut(not self.isChecked())
        painter.setFont(font)
        painter.drawText(middle, Qt.AlignmentFlag.AlignVCenter, text)
        self._paint_focus(painter)

    def _paint_sign(self, painter: QPainter) -> None:
        assert self._skin is not None
        middle = QPointF(MARGIN + SIGN / 2, self.height() / 2)
        color = QColor(self._color)
        if not self._count:
            color = QColor(mix(self._color, self._skin.theme.surface, 0.5))
        (paint_mark if self.isChecked() else paint_hollow)(painter, self._shape, middle, 6.0, color)

    def _paint_focus(self, painter: QPainter) -> None:
        if self.hasFocus() and self._skin is not None:
            painter.setPen(QPen(QColor(self._skin.theme.accent), 1))
            painter.drawRect(self.rect().adjusted(5, 0, -6, -1))
