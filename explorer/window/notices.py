"""What is said where there is nothing to draw, and the quiet bars above the timeline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from explorer.window.detail.parts import text_label
from explorer.window.language import tr


@dataclass(frozen=True, slots=True)
class Message:
    """A page of words: a headline, a text, and what can be done as (words, name of the wish).

    ``progress`` is (done, in all) while something is under way; in all 0 means that it is not known.
    """

    headline: str
    text: str = ""
    wishes: Sequence[tuple[str, str]] = ()
    progress: tuple[int, int] | None = None


class MessagePage(QWidget):
    """Shows a :class:`Message` in the middle of the room it has; a pressed button emits its wish's name."""

    wish_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headline = text_label("", factor=1.35, bold=True)
        self._text = text_label("", muted=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress"))
        for label in (self._headline, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(self._headline)
        column.addWidget(self._text)
        column.addWidget(self._bar)
        column.addSpacing(4)
        column.addLayout(self._buttons)
        column.addSpacing(14)
        self._recent = QWidget()
        self._rows = QVBoxLayout(self._recent)
        self._rows.setSpacing(2)
        self._recent.hide()
        column.addWidget(self._recent)
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addLayout(column, 3)
        row.addStretch(1)
        self.message = Message("")

    @property
    def holds_focus(self) -> bool:
        """Whether the page, or a button on it, has the keyboard."""
        focused = self.window().focusWidget()
        return focused is self or self.isAncestorOf(focused)

    def show_message(self, message: Message) -> None:
        """Show another message."""
        before, self.message = self.message, message
        self._headline.setText(message.headline)
        self._text.setText(message.text)
        self._text.setVisible(bool(message.text))
        self._bar.setVisible(message.progress is not None)
        if message.progress is not None:
            self._bar.setRange(0, message.progress[1])
            self._bar.setValue(message.progress[0])
        if tuple(message.wishes) != tuple(before.wishes):
            self._set_wishes(message.wishes)
        self._show_recent()

    def set_recent(self, heading: str, rows: Sequence[tuple[str, str]]) -> None:
        """Offer more, as links below a heading, on pages on which something can be opened."""
        _empty(self._rows)
        for words, wish in rows:
            if not self._rows.count():
                label = text_label(heading, muted=True)
                label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
                self._rows.addWidget(label)
            link = QPushButton(words)
            link.setProperty("link", True)
            link.clicked.connect(lambda _=False, wish=wish: self.wish_requested.emit(wish))
            self._rows.addWidget(link, 0, Qt.AlignmentFlag.AlignHCenter)
        self._show_recent()

    def _show_recent(self) -> None:
        opens = any(wish.startswith("open_") for _, wish in self.message.wishes)
        self._recent.setVisible(opens and self._rows.count() > 0)

    def _set_wishes(self, wishes: Sequence[tuple[str, str]]) -> None:
        _empty(self._buttons)
        self._buttons.addStretch(1)
        for place, (words, wish) in enumerate(wishes):
            button = QPushButton(words)
            button.setProperty("primary", place == 0)
            button.clicked.connect(lambda _=False, wish=wish: self.wish_requested.emit(wish))
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)


def _empty(layout: QBoxLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()


class NoticeBar(QFrame):
    """A quiet bar above the timeline with what can be done about it.

    Words for which one line is too narrow go on in another: the bar never makes the window's middle wider,
    at the cost of the panels beside it.
    """

    wish_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("faults")
        self._label = QLabel()
        self._label.setObjectName("noticeText")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        policy = self._label.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)  # not even as wide as its longest word
        self._label.setSizePolicy(policy)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 5, 12, 5)
        self._row.setSpacing(8)
        self._sign = QLabel()
        self._sign.setAccessibleName(tr("Notice"))
        self._sign.hide()
        self._row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._label, 1)
        self._links: list[QPushButton] = []
        self.hide()

    def set_icon(self, drawn: QPixmap) -> None:
        """Show an icon before the words, as high as one line of them."""
        self._sign.setPixmap(drawn)
        self._sign.setMinimumHeight(self._label.fontMetrics().height())
        self._sign.setVisible(not drawn.isNull())

    @property
    def text(self) -> str:
        """What the bar says."""
        return self._label.text()

    def show_notice(self, text: str, wishes: Sequence[tuple[str, str]]) -> None:
        """Say something; ``wishes`` are (words, name of the wish)."""
        self._label.setText(text)
        for link in self._links:
            self._row.removeWidget(link)
            link.hide()
            link.deleteLater()
        self._links = []
        for words, wish in wishes:
            link = QPushButton(words)
            link.setProperty("link", True)
            link.clicked.connect(lambda _=False, wish=wish: self.wish_requested.emit(wish))
            self._row.addWidget(link)
            self._links.append(link)
        self.show()
