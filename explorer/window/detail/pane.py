"""The detail pane: what is known about the selected event, and the passages that tell it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from explorer.chronicle.dates.date import HistoricalDate
from explorer.chronicle.dates.wording import date_words, short_date
from explorer.chronicle.document import Document
from explorer.chronicle.event import Event
from explorer.chronicle.kind import Kind
from explorer.window.detail.bookmark_button import BookmarkButton
from explorer.window.detail.foot import Foot
from explorer.window.detail.parts import (
    NearbyRow,
    Page,
    PassageCard,
    ends_of,
    pill,
    section_label,
    text_label,
    warning_box,
)
from explorer.window.detail.telling import date_meaning, disagreement_lines, kind_reason, kind_words
from explorer.window.flow import NameLink, flow_of
from explorer.window.keyboard.keys import KeyRow, asked_by, table_of
from explorer.window.language import tr
from explorer.window.theme import Skin
from explorer.window.wording import told_in

KEYS = (KeyRow(("Return", "Enter"), "open", "Open the source at the passage"),)
"""The keys of the pane."""

_TABLE = table_of(KEYS)

NEARBY = 5
"""How many neighbours of an event are listed."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What the pane shows: an event, its documents by name, and its neighbours as (position, event)."""

    event: Event
    documents: Mapping[str, Document]
    nearby: Sequence[tuple[int, Event]] = ()
    anchors: Sequence[HistoricalDate | None] = ()
    """For each mention the date it was counted from, where there is one and it is known; or none at all."""
    corrections: Sequence[str] = ()
    """What the reader corrected and confirmed, a line each."""
    redated: bool = False
    """Whether the reader corrected the date: then no source means anything by it."""
    note: str = ""
    tags: Sequence[str] = ()
    note_heading: str = ""
    """Whose note it is."""


class DetailPane(QScrollArea):
    """Shows one event with every passage that tells it; without an event, how to choose one."""

    event_requested = Signal(int)
    step_requested = Signal(int)
    copy_requested = Signal(str)
    """With the name of the form in which the event is to be copied."""
    name_requested = Signal(str)
    """With the party or person whose other events are wanted."""
    back_requested = Signal()
    bookmark_requested = Signal()
    correction_requested = Signal()
    passage_requested = Signal()
    """The source of the event is to be opened, as from everywhere else."""
    source_requested = Signal(object)
    """With the mention whose source is to be opened."""
    parting_requested = Signal(object)
    """With the mention that is to be an event of its own."""

    def __init__(self, kinds: Mapping[str, Kind], skin: Skin, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Event"))
        self._kinds = kinds
        self._skin = skin
        self._subject: Subject | None = None
        self._hint = ""
        self._way_back = ""
        self._bookmarked = False
        self._bookmark: BookmarkButton | None = None
        self.foot = Foot(self)
        self.foot.step_requested.connect(self.step_requested)
        self.foot.copy_requested.connect(self.copy_requested)
        self.foot.correction_requested.connect(self.correction_requested)
        self.verticalScrollBar().rangeChanged.connect(self._set_margins)
        self.show_hint("")

    def set_skin(self, skin: Skin) -> None:
        """Paint in the colours of another theme."""
        self._skin = skin
        self._rebuild()

    def show_event(self, subject: Subject) -> None:
        """Show an event; the same one again stays scrolled as it is."""
        same = self._subject is not None and self._subject.event is subject.event
        place = self.verticalScrollBar().value() if same else 0
        self._subject = subject
        self._rebuild()
        self.verticalScrollBar().setValue(place)

    def show_hint(self, hint: str) -> None:
        """Show no event but what could be done; an empty ``hint`` leaves the pane blank."""
        if self._subject is None and self._hint == hint and self.widget() is not None:
            return
        self._subject, self._hint = None, hint
        self._rebuild()

    def set_way_back(self, words: str) -> None:
        """Offer a way back in these words, or none for empty ones."""
        if words != self._way_back:
            self._way_back = words
            self._rebuild()

    def set_bookmarked(self, on: bool) -> None:
        """Say whether the event shown is bookmarked."""
        self._bookmarked = on
        if self._bookmark is not None:
            self._bookmark.show_state(on=on)

    def _rebuild(self) -> None:
        if self._holds_keyboard():
            self.setFocus()  # what had the keyboard goes with the old event
        self._bookmark = None  # it goes with the old content
        content = Page()
        column = QVBoxLayout(content)
        column.setSpacing(7)
        parts = self._event_parts(self._subject) if self._subject else self._hint_parts()
        for part in (*self._back_parts(), *parts):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(content)
        self._order_stops(content)
        self._set_margins()
        self.foot.setVisible(self._subject is not None)
        self._place_foot()

    def _order_stops(self, content: QWidget) -> None:
        """The Tab key goes on from the pane to what is new in it; Qt puts new parts behind all others."""
        last: QWidget = self
        for part in content.findChildren(QWidget):
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
                QWidget.setTabOrder(last, part)
                last = part

    def _holds_keyboard(self) -> bool:
        old: QWidget | None = self.widget()
        focus = QApplication.focusWidget()
        return old is not None and focus is not None and old.isAncestorOf(focus)

    def _set_margins(self) -> None:
        """Leave the scroll bar its room also while there is none, so that no line breaks anew."""
        content: QWidget | None = self.widget()
        layout = content.layout() if content is not None else None
        bar = self.verticalScrollBar()
        if layout is not None:
            shown = bar.maximum() > bar.minimum()
            layout.setContentsMargins(16, 12, 14 - bar.sizeHint().width() if shown else 14, 14)

    def _place_foot(self) -> None:
        height = self.foot.sizeHint().height() if self._subject is not None else 0
        self.setViewportMargins(0, 0, 0, height)
        self.foot.setGeometry(0, self.height() - height, self.width(), height)

    def _back_parts(self) -> Iterator[QWidget]:
        if self._way_back:
            link = NameLink(self._way_back, self._way_back.removeprefix("‹ "))
            link.clicked.connect(self.back_requested)
            yield flow_of(link)

    def _hint_parts(self) -> Iterator[QWidget]:
        if not self._hint:
            return
        yield text_label(tr("No event selected"), factor=1.15, bold=True)
        yield text_label(self._hint, muted=True)

    def _event_parts(self, subject: Subject) -> Iterator[QWidget]:
        event = subject.event
        kind = self._kinds.get(event.kind)
        mark = pill(kind.label if kind else event.kind, self._skin.kind_color(kind), self._skin)
        mark.setAccessibleName(kind_words(event, self._kinds))
        self._bookmark = BookmarkButton(self._skin, on=self._bookmarked)
        self._bookmark.clicked.connect(self.bookmark_requested)
        yield ends_of(mark, self._bookmark)
        title = text_label(event.title, factor=1.4, bold=True)
        title.setAccessibleName(tr("Title: {title}", title=event.title))
        yield title
        yield text_label(date_words(event.date), factor=1.15, bold=True)
        if precision := date_meaning(event, redated=subject.redated):
            yield text_label(precision, factor=0.92, muted=True)
        if reason := kind_reason(event):
            yield text_label(reason, factor=0.92, muted=True)
        if event.parties or event.people:
            yield flow_of(*self._names(event))
        yield from self._corrected(subject)
        if lines := disagreement_lines(event):
            yield warning_box(tr("Sources differ"), lines, self._skin)
        yield section_label(told_in(len(event.mentions)))
        anchors = subject.anchors or (None,) * len(event.mentions)
        for mention, anchor in zip(event.mentions, anchors, strict=True):
            document, several = subject.documents.get(mention.document), len(event.mentions) > 1
            card = PassageCard(mention, document, self._skin, anchor, several=several)
            card.source_requested.connect(self.source_requested)
            card.parting_requested.connect(self.parting_requested)
            yield card
        yield from self._nearby(subject.nearby)

    def _corrected(self, subject: Subject) -> Iterator[QWidget]:
        """What the reader did to the event, and wrote about it."""
        for line in subject.corrections:
            yield text_label(line, factor=0.92, muted=True)
        if subject.note:
            yield section_label(subject.note_heading)
            yield text_label(subject.note)
        if subject.tags:
            yield text_label(tr("Tags: {tags}", tags=", ".join(subject.tags)), factor=0.92, muted=True)

    def _names(self, event: Event) -> Iterator[QWidget]:
        for name in dict.fromkeys((*event.parties, *event.people)):
            link = NameLink(name, tr("Other events of {name}", name=name))
            link.clicked.connect(partial(self.name_requested.emit, name))
            yield link

    def _nearby(self, nearby: Sequence[tuple[int, Event]]) -> Iterator[QWidget]:
        if not nearby:
            return
        yield section_label(tr("Nearby"))
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

    # --- what Qt calls ------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return asks for the source."""
        if asked_by(event, _TABLE) and self._subject is not None:
            self.passage_requested.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_foot()

    def sizeHint(self) -> QSize:
        return QSize(332, 400)

    def minimumSizeHint(self) -> QSize:
        return QSize(230, 160)
