"""What a search was understood as, in a small frame that hangs below the search field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from explorer.language import mark
from explorer.window.language import tr
from explorer.window.theme import scaled

WIDEST = 460
HELP = mark("“…” as written · -word leaves out")


class QueryHint(QFrame):
    """Hangs below ``field`` while that has the keyboard and there is something to say."""

    def __init__(self, field: QWidget, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("queryHint")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._field = field
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._help = QLabel(tr(HELP))
        self._help.setProperty("muted", True)
        self._help.setFont(scaled(self.font(), 0.9))
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(11, 7, 11, 8)
        column.setSpacing(2)
        column.addWidget(self._words)
        column.addWidget(self._help)
        field.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What the search was understood as; empty where that needs no saying."""
        return self._words.text()

    def set_text(self, text: str) -> None:
        """Say something else, or nothing."""
        self._words.setText(text)
        self._field.setAccessibleDescription(tr("Searching for: {what}", what=text) if text else "")
        self._renew()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.Resize, QEvent.Type.Move):
            self._renew(focused=self._field.hasFocus() and event.type() != QEvent.Type.FocusOut)
        return False

    def _renew(self, *, focused: bool | None = None) -> None:
        seen = bool(self.text) and (self._field.hasFocus() if focused is None else focused)
        if seen:
            below = self._field.mapTo(self.window(), QPoint(0, self._field.height() + 4))
            wide = max(self._words.fontMetrics().horizontalAdvance(self.text), self._help.sizeHint().width())
            self.setFixedWidth(min(max(wide + 26, 180), WIDEST, self.window().width() - below.x() - 8))
            self.setFixedHeight(self._column.heightForWidth(self.width()))
            self.move(below)
            self.raise_()
        self.setVisible(seen)
