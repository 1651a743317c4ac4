"""The line above the timeline: whose history is shown, and how much of it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from explorer.window.language import tr
from explorer.window.plain import plain_tip
from explorer.window.theme import scaled

LEAST = 300
"""Room that the summary needs beside a title that could be shorter, in pixels, with the margins."""

PART = " · "
"""What stands between two parts of a summary."""


class ThreadHeader(QWidget):
    """A title and a summary, of which the last parts are left out where there is no room for them."""

    common_requested = Signal(QPoint)
    """With the place on the screen at which what threads have in common is to be listed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timelineHeader")
        self._title, self._summary = QLabel(), QLabel()
        for label in (self._title, self._summary):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setFont(scaled(self.font(), 1.45, bold=True))
        self._title.setAccessibleName(tr("Thread"))
        self._summary.setProperty("muted", True)
        self._summary.setMinimumWidth(10)
        self._words = ""
        self._titles = ("", "")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 2)
        row.setSpacing(22)
        row.addWidget(self._title, 0, Qt.AlignmentFlag.AlignBaseline)
        row.addWidget(self._summary, 1, Qt.AlignmentFlag.AlignBaseline)
        self.common = QPushButton()
        self.common.setProperty("link", True)
        self.common.setCursor(Qt.CursorShape.PointingHandCursor)
        self.common.clicked.connect(self._ask_for_common)
        self.common.hide()
        row.addWidget(self.common, 0, Qt.AlignmentFlag.AlignBaseline)

    @property
    def title(self) -> str:
        """The title shown."""
        return self._title.text()

    @property
    def summary(self) -> str:
        """The whole summary, also where it is elided."""
        return self._words

    def show_thread(self, title: str, summary: str, short: str = "") -> None:
        """Show another title and summary; ``short`` is a title for where the whole one leaves no room."""
        self._titles = title, short or title
        self._words = summary
        self._summary.setToolTip(plain_tip(summary))
        self._elide()

    def show_common(self, words: str, told: str) -> None:
        """Offer what compared threads have in common: in a few ``words``, all of it ``told`` in a tooltip."""
        self.common.setText(f"{words} ▾")
        self.common.setToolTip(plain_tip(told))
        self.common.setAccessibleName(told)
        self.common.setVisible(bool(words))
        self._elide()

    def _ask_for_common(self) -> None:
        self.common_requested.emit(self.common.mapToGlobal(QPoint(0, self.common.height())))

    def _elide(self) -> None:
        whole = self._title.fontMetrics().horizontalAdvance(self._titles[0])
        self._title.setText(self._titles[whole + LEAST > self.width()])
        room = self.width() - self._title.sizeHint().width() - 56
        if not self.common.isHidden():
            room -= self.common.sizeHint().width() + 22
        self._summary.setText(self._fitting(max(room, 0)))

    def _fitting(self, room: int) -> str:
        """As many whole parts of the summary as there is room for; the first is cut if need be."""
        metrics, words = self._summary.fontMetrics(), self._words
        while metrics.horizontalAdvance(words) > room and PART in words:
            words = words.rpartition(PART)[0]
        return metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()
