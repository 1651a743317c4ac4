"""The detail pane: what is known about the selected event, and the passages that tell it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from explorer.chronicle.document import Document
from explorer.chronicle.event import Event
from explorer.chronicle.kind import Kind
from explorer.chronicle.wording import date_words, precision_words
from explorer.window.detail_parts import (
    NearbyRow,
    PassageCard,
    pill,
    row_of,
    section_label,
    text_label,
    warning_box,
)
from explorer.window.theme import Skin, scaled
from explorer.window.wording import short_date, told_in

NEARBY = 5
"""How many neighbours of an event are listed."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What the pane shows: an event, its documents by name, and its neighbours as (position, event)."""

    event: Event
    documents: Mapping[str, Document]
    nearby: Sequence[tuple[int, Event]] = ()


class DetailPane(QScrollArea):
    """Shows one event with every passage that tells it; without an event, how to choose one."""

    event_requested = Signal(int)
    step_requested = Signal(int)
    copy_requested = Signal()
    source_requested = Signal(object)
    """With the mention whose source is to be opened."""

    def __init__(self, kinds: Mapping[str, Kind], skin: Skin, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Event")
        self._kinds = kinds
        self._skin = skin
        self._subject: Subject | None = None
        self._hint = ""
        self.show_hint("")

    def set_skin(self, skin: Skin) -> None:
        """Paint in the colours of another theme."""
        self._skin = skin
        self._rebuild()

    def show_event(self, subject: Subject) -> None:
        """Show an event."""
        self._subject = subject
        self._rebuild()
        self.verticalScrollBar().setValue(0)

    def show_hint(self, hint: str) -> None:
        """Show no event but what could be done; an empty ``hint`` leaves the pane blank."""
        self._subject, self._hint = None, hint
        self._rebuild()

    def _rebuild(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 12, 14, 14)
        column.setSpacing(7)
        parts = self._event_parts(self._subject) if self._subject else self._hint_parts()
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(content)

    def _hint_parts(self) -> Iterator[QWidget]:
        if not self._hint:
            return
        yield text_label("No event selected", factor=1.15, bold=True)
        yield text_label(self._hint, muted=True)

    def _event_parts(self, subject: Subject) -> Iterator[QWidget]:
        event = subject.event
        kind = self._kinds.get(event.kind)
        yield pill(kind.label if kind else event.kind, self._skin.kind_color(kind), self._skin)
        title = text_label(event.title, factor=1.4, bold=True)
        title.setAccessibleName("Title")
        yield title
        yield text_label(date_words(event.date), factor=1.15, bold=True)
        yield text_label(f"{event.date.edtf} · {precision_words(event.date)}", factor=0.92, muted=True)
        if named := " · ".join((*event.parties, *event.people)):
            yield text_label(named, muted=True)
        if event.disagreement:
            yield warning_box("Sources differ", event.disagreement)
        yield section_label(told_in(len(event.mentions)))
        for mention in event.mentions:
            card = PassageCard(mention, subject.documents.get(mention.document), self._skin)
            card.source_requested.connect(self.source_requested)
            yield card
        yield from self._nearby(subject.nearby)
        yield self._actions()

    def _nearby(self, nearby: Sequence[tuple[int, Event]]) -> Iterator[QWidget]:
        if not nearby:
            return
        yield section_label("Nearby")
        words = [short_date(event.date) for _, event in nearby]
        metrics = QLabel().fontMetrics()
        width = min(max(metrics.horizontalAdvance(text) for text in words), 116) + 12
        holder = QFrame()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for (position, event), when in zip(nearby, words, strict=True):
            row = NearbyRow(when, event.title, width, self._skin)
            row.clicked.connect(lambda _=False, position=position: self.event_requested.emit(position))
            column.addWidget(row)
        yield holder

    def _actions(self) -> QWidget:
        before, after, copy = QPushButton("‹ Previous"), QPushButton("Next ›"), QPushButton("Copy text")
        before.clicked.connect(lambda: self.step_requested.emit(-1))
        after.clicked.connect(lambda: self.step_requested.emit(1))
        copy.clicked.connect(self.copy_requested)
        copy.setToolTip("Copy title, date and every passage with its source")
        for button in (before, after, copy):
            button.setFont(scaled(button.font(), 0.95))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setMinimumWidth(40)
        row = row_of(before, after, copy, spacing=6)
        row.setContentsMargins(0, 8, 0, 0)
        return row

    def sizeHint(self) -> QSize:
        return QSize(332, 400)

    def minimumSizeHint(self) -> QSize:
        return QSize(230, 160)
