"""The button that bookmarks the event in the detail pane: a ribbon, filled while there is a bookmark."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from explorer.window.bookmarks.ribbon import ribbon
from explorer.window.language import tr
from explorer.window.theme import Skin

SIDE = 24
RIBBON = QSize(9, 13)


class BookmarkButton(QAbstractButton):
    """Checked while the event is bookmarked; a click only asks, the answer comes by :meth:`show_state`."""

    def __init__(self, skin: Skin, *, on: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._skin = skin
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(SIDE, SIDE)
        self.show_state(on=on)

    def show_state(self, *, on: bool) -> None:
        """Say whether the event is bookmarked."""
        self.setChecked(on)
        words = tr("Remove the bookmark") if on else tr("Bookmark the event")
        self.setAccessibleName(words)
        self.setToolTip(f"{words} (Ctrl+D)")

    def nextCheckState(self) -> None:  # noqa: N802
        """A click changes nothing by itself."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._skin.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._skin.hover))
            painter.drawRoundedRect(frame, 4, 4)
        if self.hasFocus():
            painter.setPen(QColor(theme.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame, 4, 4)
        box = QRectF(0, 0, RIBBON.width(), RIBBON.height())
        box.moveCenter(QRectF(self.rect()).center())
        painter.setPen(QPen(QColor(theme.accent if self.isChecked() else theme.muted), 1.4))
        painter.setBrush(QColor(theme.accent) if self.isChecked() else Qt.BrushStyle.NoBrush)
        painter.drawPolygon(ribbon(box))
