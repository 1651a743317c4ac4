"""The card below the page: which event the current passage tells, and where else it is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from explorer.chronicle.dates.date import HistoricalDate
from explorer.chronicle.dates.wording import date_words, precision_words
from explorer.chronicle.event import Event, Mention
from explorer.chronicle.merging.differing import disagreement_sentence
from explorer.language import plural
from explorer.window.canvas.glyphs import mark_pixmap
from explorer.window.detail.parts import text_label
from explorer.window.detail.telling import date_note
from explorer.window.language import tr
from explorer.window.reader.looks import Looks


@dataclass(frozen=True, slots=True)
class Told:
    """An event with the mention in the open document, if there is one, and its mentions elsewhere.

    ``anchor`` is the date from which that of the mention here was counted, where it is known.
    """

    event: Event
    here: Mention | None
    elsewhere: Sequence[Mention]
    anchor: HistoricalDate | None = None


class EventCard(QFrame):
    """Says what is known of one event in three lines; its buttons ask to go where it is shown or told."""

    timeline_requested = Signal()
    mention_requested = Signal(object)

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setAccessibleName(tr("Event of the passage"))
        self._looks = looks
        self._told: Told | None = None
        self._sign = QLabel()
        self.title = text_label("", factor=1.1, bold=True)
        self.when = text_label("", factor=0.95, muted=True)
        self.told = text_label("", factor=0.95, muted=True)
        self.timeline = self._button(tr("Show on the timeline"))
        self.timeline.clicked.connect(self.timeline_requested)
        self.other = self._button("")
        self._menu = QMenu(self)
        self.other.clicked.connect(self._go_elsewhere)
        self._lay_out()
        self.hide()

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("link", True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        return button

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self.title, self.when, self.told):
            words.addWidget(label)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 2, 0, 0)
        buttons.addWidget(self.timeline)
        buttons.addWidget(self.other)
        buttons.addStretch(1)
        words.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 8)
        row.setSpacing(10)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def set_looks(self, looks: Looks) -> None:
        """Paint in the colours of another theme."""
        self._looks = looks
        self._paint_sign()

    def show_told(self, told: Told | None) -> None:
        """Show an event, or nothing."""
        self._told = told
        self.setVisible(told is not None)
        if told is None:
            return
        date = told.here.date if told.here else told.event.date
        note = date_note(told.here, told.anchor) if told.here else ""
        self.title.setText(told.event.title)
        words = dict.fromkeys((date_words(date), date.edtf, precision_words(date), note))
        self.when.setText(" · ".join(filter(None, words)))
        self.told.setText(_told_words(told))
        self.other.setVisible(bool(told.elsewhere))
        if told.elsewhere:
            self.other.setText(_elsewhere_words(told))
        self._paint_sign()

    def _paint_sign(self) -> None:
        if self._told is None:
            return
        kind = self._looks.kinds.get(self._told.event.kind)
        color = QColor(self._looks.line(self._told.event.kind))
        shape = kind.shape if kind else "circle"
        self._sign.setPixmap(mark_pixmap(shape, 6.5, color, self.devicePixelRatioF()))
        self._sign.setAccessibleName(kind.label if kind else self._told.event.kind)

    def _go_elsewhere(self) -> None:
        assert self._told is not None
        mentions = self._told.elsewhere
        if len(mentions) == 1:
            self.mention_requested.emit(mentions[0])
            return
        self._menu.clear()
        for mention in mentions:
            words = " – ".join(filter(None, (mention.document_title, mention.section)))
            go = partial(self.mention_requested.emit, mention)
            self._menu.addAction(words.replace("&", "&&"), go)
        self._menu.popup(self.other.mapToGlobal(self.other.rect().topLeft()))


def _told_words(told: Told) -> str:
    documents = told.event.source_count
    if told.here is None:
        return plural(
            documents,
            "Not told in this document, but in {n} other",
            "Not told in this document, but in {n} others",
        )
    words = plural(documents, "Told in {n} document", "Told in {n} documents")
    if told.event.disagreement:
        words += f" · {disagreement_sentence(told.event)}"
    return words


def _elsewhere_words(told: Told) -> str:
    if len(told.elsewhere) == 1:
        title = told.elsewhere[0].document_title
        words = tr("Also in “{title}”", title=title) if told.here else tr("Open “{title}”", title=title)
        return words.replace("&", "&&")
    number = len(told.elsewhere)
    if told.here:
        return plural(number, "Also told in {n} place…", "Also told in {n} places…")
    return plural(number, "Open one of {n} place…", "Open one of {n} places…")
