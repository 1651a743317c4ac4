"""The parts of the detail pane: labels, the pill of a kind, cards of passages, rows of nearby events."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from explorer.chronicle.document import Document
from explorer.chronicle.event import Mention
from explorer.window.passage import passage_html, pieces
from explorer.window.theme import Skin, heading_font, scaled


def text_label(text: str, *, factor: float = 1.0, bold: bool = False, muted: bool = False) -> QLabel:
    """A label of plain text that wraps and can be selected."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setFont(scaled(label.font(), factor, bold=bold))
    label.setProperty("muted", muted)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label


def section_label(text: str) -> QLabel:
    """A small heading inside the pane."""
    label = QLabel(text)
    label.setProperty("muted", True)
    label.setFont(heading_font(label.font()))
    label.setContentsMargins(0, 8, 0, 0)
    return label


def pill(text: str, color: str, skin: Skin) -> QLabel:
    """The name of a kind on a faint ground of its colour."""
    ground = skin.tint(color)
    label = QLabel(text)
    label.setFont(scaled(label.font(), 0.92, bold=True))
    label.setStyleSheet(
        f"background: {ground}; color: {skin.ink_on(color, ground)}; border-radius: 8px; padding: 2px 10px;"
    )
    label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return label


def warning_box(title: str, text: str) -> QFrame:
    """A box that says where accounts differ."""
    frame = QFrame()
    frame.setProperty("warning", True)
    column = QVBoxLayout(frame)
    column.setContentsMargins(12, 9, 12, 9)
    column.setSpacing(3)
    column.addWidget(text_label(title, bold=True))
    column.addWidget(text_label(text, factor=0.95))
    return frame


class PassageCard(QFrame):
    """One account of an event: document, section, and the words that tell it."""

    source_requested = Signal(object)

    def __init__(self, mention: Mention, document: Document | None, skin: Skin) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.mention = mention
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 11)
        column.setSpacing(3)
        column.addWidget(text_label(mention.document_title, bold=True))
        if mention.section:
            column.addWidget(text_label(mention.section, factor=0.92, muted=True))
        self.passage = QLabel()
        self.passage.setTextFormat(Qt.TextFormat.RichText)
        self.passage.setWordWrap(True)
        self.passage.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.passage.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.passage.setAccessibleName(f"Passage in {mention.document_title}")
        body = passage_html(pieces(document, mention), skin.highlight, skin.date_mark)
        self.passage.setText(f'<p style="line-height:128%; margin:4px 0 0 0">{body}</p>')
        column.addWidget(self.passage)
        if note := date_note(mention):
            column.addWidget(text_label(note, factor=0.92, muted=True))
        self.open = QPushButton("Open source")
        self.open.setProperty("link", True)
        self.open.setAccessibleName(f"Open the source {mention.document_title}")
        self.open.setToolTip(f"{mention.document}: characters {mention.start:,} to {mention.end:,}")
        self.open.setCursor(Qt.CursorShape.PointingHandCursor)
        self.open.setEnabled(document is not None)
        self.open.clicked.connect(lambda: self.source_requested.emit(self.mention))
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)


def date_note(mention: Mention) -> str:
    """Where a date was counted from: ``“later that month” counted from “3 May 1987”``; else nothing."""
    if mention.anchor is None or not mention.date_text:
        return ""
    return f"“{mention.date_text}” counted from “{mention.anchor.text}”"


class NearbyRow(QAbstractButton):
    """A date and a title; pressed, the event is selected."""

    def __init__(self, when: str, title: str, when_width: int, skin: Skin) -> None:
        super().__init__()
        self.setText(title)
        self.setAccessibleName(f"{when}: {title}")
        self.setToolTip(f"{title}\n{when}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._when, self._when_width, self._skin = when, when_width, skin

    def sizeHint(self) -> QSize:
        return QSize(120, self.fontMetrics().height() + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._skin.theme
        if self.underMouse() or self.hasFocus():
            painter.fillRect(self.rect(), QColor(self._skin.hover))
        painter.setPen(QColor(theme.muted))
        painter.setFont(scaled(self.font(), 0.92))
        box = self.rect().adjusted(2, 0, -2, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self._when)
        painter.setPen(QColor(theme.ink))
        painter.setFont(self.font())
        box.setLeft(box.left() + self._when_width)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)


def row_of(*widgets: QWidget, spacing: int = 8) -> QWidget:
    """Widgets side by side, as one."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for widget in widgets:
        row.addWidget(widget)
    return holder
