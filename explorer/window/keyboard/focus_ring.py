"""A ring around the part of the window that has the keyboard, for parts that Qt draws none around."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QRegion
from PySide6.QtWidgets import QWidget

WIDTH = 2
"""The width of the ring in pixels."""


BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
"""How the keyboard comes to a part whose ring is wanted: who uses the mouse sees where it points."""


class FocusRing(QWidget):
    """Lies upon a part and is seen while that has the keyboard, in the accent of the palette.

    It takes no mouse and is no control itself.
    """

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self._part = part
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        part.installEventFilter(self)
        self._fit()

    def _fit(self) -> None:
        """As large as its part, and masked to its rim: what lies inside is never painted twice."""
        box = QRect(0, 0, self._part.width(), self._part.height())
        self.setGeometry(box)
        self.setMask(QRegion(box).subtracted(QRegion(box.adjusted(WIDTH, WIDTH, -WIDTH, -WIDTH))))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come and go with the keyboard, and grow with the part."""
        if isinstance(event, QFocusEvent):
            self.setVisible(event.gotFocus() and event.reason() in BY_KEYS)
            self.raise_()
        elif event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Accent))
