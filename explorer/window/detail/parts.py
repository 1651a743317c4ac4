"""The parts of the detail pane: labels, the pill of a kind, cards of passages, rows of nearby events."""

from __future__ import annotations

from collections.abc import Sequence

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

from explorer.chronicle.dates.date import HistoricalDate
from explorer.chronicle.document import Document
from explorer.chronicle.event import Mention
from explorer.language import number_words
from explorer.window.detail.passage import passage_html, pieces
from explorer.window.detail.telling import breakable, date_note, place_of
from explorer.window.icons import SIDE, icon, pixmap
from explorer.window.language import tr
from explorer.window.plain import plain_tip
from explorer.window.theme import Skin, heading_font, scaled


def text_label(text: str, *, factor: float = 1.0, bold: bool = False, muted: bool = False) -> QLabel:
    """A label of plain text that wraps and can be selected."""
    label = QLabel(breakable(text))
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


def warning_box(title: str, lines: Sequence[str], skin: Skin) -> QFrame:
    """A box that says where accounts differ, a line for each."""
    frame = QFrame()
    frame.setProperty("warning", True)
    column = QVBoxLayout(frame)
    column.setContentsMargins(12, 9, 12, 9)
    column.setSpacing(3)
    heading = QHBoxLayout()
    heading.setSpacing(7)
    sign = QLabel()
    sign.setAccessibleName(tr("Warning"))
    sign.setPixmap(pixmap("warning", skin.theme.ink, SIDE, sign.devicePixelRatioF()))
    if sign.pixmap().isNull():  # to show what stands in no window yet would open one for it
        sign.hide()
    heading.addWidget(sign)
    heading.addWidget(text_label(title, bold=True), 1)
    column.addLayout(heading)
    for line in lines:
        column.addWidget(text_label(line, factor=0.95))
    frame.setAccessibleName(f"{title}: {'; '.join(lines)}")
    return frame


class PassageCard(QFrame):
    """One account of an event: document, section, and the words that tell it.

    One of ``several`` can be parted off.
    """

    source_requested = Signal(object)
    parting_requested = Signal(object)
    """The account, a mention, tells of something else."""

    def __init__(
        self,
        mention: Mention,
        document: Document | None,
        skin: Skin,
        anchor: HistoricalDate | None = None,
        *,
        several: bool = False,
    ) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.mention = mention
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 11)
        column.setSpacing(3)
        column.addWidget(text_label(mention.document_title, bold=True))
        if place := place_of(document, mention):
            column.addWidget(text_label(place, factor=0.92, muted=True))
        self.passage = self._passage(document, skin)
        column.addWidget(self.passage)
        if note := date_note(mention, anchor):
            column.addWidget(text_label(note, factor=0.92, muted=True))
        self.open = self._open_link(skin, known=document is not None)
        self.part = self._part_link(skin) if several else None
        links = ends_of(self.open, self.part) if self.part else self.open
        column.addWidget(links, 0, Qt.AlignmentFlag(0) if self.part else Qt.AlignmentFlag.AlignLeft)

    def _passage(self, document: Document | None, skin: Skin) -> QLabel:
        label, mention = QLabel(), self.mention
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setAccessibleName(tr("Passage in {title}", title=mention.document_title))
        label.setAccessibleDescription(mention.quote)
        body = passage_html(pieces(document, mention), skin.highlight, skin.date_mark)
        label.setText(f'<p style="line-height:128%; margin:4px 0 0 0">{body}</p>')
        return label

    def _open_link(self, skin: Skin, *, known: bool) -> QPushButton:
        link, mention = _link(tr("Open source"), "open_passage", skin), self.mention
        link.setAccessibleName(tr("Open the source {title}", title=mention.document_title))
        link.setToolTip(
            plain_tip(
                tr(
                    "{name}: characters {first} to {last}",
                    name=mention.document,
                    first=number_words(mention.start),
                    last=number_words(mention.end),
                )
            )
        )
        link.setEnabled(known)
        link.clicked.connect(lambda: self.source_requested.emit(mention))
        return link

    def _part_link(self, skin: Skin) -> QPushButton:
        link, mention = _link(tr("Part off"), "split_event", skin), self.mention
        link.setAccessibleName(tr("Part off the account of {title}", title=mention.document_title))
        link.setToolTip(plain_tip(tr("It tells of something else: make it an event of its own")))
        link.clicked.connect(lambda: self.parting_requested.emit(mention))
        return link


def _link(words: str, drawing: str, skin: Skin) -> QPushButton:
    """A button that looks like a link, with an icon."""
    link = QPushButton(words)
    link.setProperty("link", True)
    link.setProperty("name", True)
    link.setCursor(Qt.CursorShape.PointingHandCursor)
    link.setIcon(icon(drawing, skin.link, skin.faint))
    link.setIconSize(QSize(SIDE, SIDE))
    return link


_WHEN_GAP = 8  # between the date of a nearby event and its title


class NearbyRow(QAbstractButton):
    """A date and a title; pressed, the event is selected."""

    def __init__(self, when: str, title: str, when_width: int, skin: Skin) -> None:
        super().__init__()
        self.setText(title)
        self.setAccessibleName(f"{when}: {title}")
        self.setToolTip(plain_tip(f"{title}\n{when}"))
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
        if self.hasFocus():
            painter.setPen(QColor(theme.accent))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 3, 3)
            painter.setPen(QColor(theme.muted))
        box = self.rect().adjusted(4, 0, -2, 0)
        room = self._when_width - _WHEN_GAP
        when = painter.fontMetrics().elidedText(self._when, Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, when)
        painter.setPen(QColor(theme.ink))
        painter.setFont(self.font())
        box.setLeft(box.left() + self._when_width)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)


class Page(QWidget):
    """What is scrolled: as high as its parts are at the width there is, and no higher."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


def row_of(*widgets: QWidget, spacing: int = 8) -> QWidget:
    """Widgets side by side, as one."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for widget in widgets:
        row.addWidget(widget)
    return holder


def ends_of(left: QWidget, right: QWidget) -> QWidget:
    """Two widgets in one line, as far apart as there is room for."""
    holder = row_of(left, right)
    layout = holder.layout()
    assert isinstance(layout, QHBoxLayout)
    layout.insertStretch(1, 1)
    return holder
