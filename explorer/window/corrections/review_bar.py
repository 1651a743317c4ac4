"""The bar in which doubtful events are decided on, one after another, by single keys."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from explorer.language import tr
from explorer.window.flow import FlowLayout
from explorer.window.keyboard.keys import KeyRow, asked_by, asks_for_escape, table_of

KEYS = (
    KeyRow(("A",), "review_accept", "Accept the event as it is"),
    KeyRow(("C",), "correct_event", "Correct it"),
    KeyRow(("R",), "review_reject", "Reject it: it is hidden"),
    KeyRow(("M",), "review_merge", "Merge it with the one that may be the same"),
    KeyRow(("N", "Right"), "review_next", "Next doubtful event"),
    KeyRow(("P", "Left"), "review_previous", "Previous doubtful event"),
    KeyRow(("Esc",), "review_end", "End the review"),
)
"""What is decided by which key while the bar has the keyboard."""

_TABLE = table_of(KEYS)


class ReviewBar(QFrame):
    """Says what is doubtful about an event; keys and buttons ask for what is to be done."""

    asked = Signal(str)
    """With the name of what is to be done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("faults")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._label = QLabel()
        self._label.setObjectName("noticeText")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._buttons: dict[str, QPushButton] = {}
        self._row = FlowLayout(across=14, down=2)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 12, 6)
        column.setSpacing(3)
        column.addWidget(self._label)
        column.addLayout(self._row)
        for name, words in wishes():
            button = QPushButton(words)
            button.setProperty("link", True)
            button.clicked.connect(partial(self.asked.emit, name))
            self._row.addWidget(button)
            self._buttons[name] = button
        self.hide()

    @property
    def text(self) -> str:
        """What the bar says."""
        return self._label.text()

    def show_doubt(self, text: str, *, merges: bool) -> None:
        """Say what is doubtful, offer to merge where that can be, and take the keyboard."""
        self._label.setText(text)
        self._buttons["review_merge"].setVisible(merges)
        self.setAccessibleName(text)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Escape ends the review and does nothing else."""
        if asks_for_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        name = asked_by(event, _TABLE)
        if name:
            self.asked.emit(name)
        else:
            super().keyPressEvent(event)


def wishes() -> tuple[tuple[str, str], ...]:
    """The buttons: the name of what is to be done, and what they say."""
    return (
        ("review_merge", tr("Merge (M)")),
        ("review_accept", tr("Accept (A)")),
        ("correct_event", tr("Correct (C)")),
        ("review_reject", tr("Reject (R)")),
        ("review_next", tr("Next (N)")),
        ("review_end", tr("End (Esc)")),
    )
