"""What the reader does: opens documents, follows the selection, steps through passages, finds words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QSignalBlocker, Signal

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.document import Document
from explorer.chronicle.event import Mention
from explorer.language import number_words
from explorer.window.language import tr
from explorer.window.plain import plain_tip
from explorer.window.reader.card import Told
from explorer.window.reader.contents import Opened, event_row, omitted_row, open_document, section_row
from explorer.window.reader.looks import Looks
from explorer.window.reader.omitted import sentence_around
from explorer.window.reader.searching import Searching
from explorer.window.reader.window import ReaderWindow


class Guide(QObject):
    """Fills a reader's window and carries out what is asked for in it."""

    event_requested = Signal(int)
    """With the position of an event that is to be selected."""

    mention_requested = Signal(object)
    timeline_requested = Signal()
    copy_requested = Signal()

    def __init__(self, window: ReaderWindow, looks: Looks) -> None:
        super().__init__(window)
        self.window, self._looks = window, looks
        self._chronicle = Chronicle()
        self._selected: int | None = None
        self.current: int | None = None
        """The passage that is marked most strongly."""
        self.opened: Opened | None = None
        self.searching = Searching(window)
        self.acts: dict[str, Callable[[], object]] = {
            "close": window.close,
            "find": self.searching.ask,
            "next_hit": lambda: self.searching.step(1),
            "previous_hit": lambda: self.searching.step(-1),
            "copy_event": self.copy_requested.emit,
            "larger": lambda: window.page.zoom(1.1),
            "smaller": lambda: window.page.zoom(1 / 1.1),
            "first_size": lambda: window.page.zoom(0),
            "previous_passage": lambda: self.step_passage(-1),
            "next_passage": lambda: self.step_passage(1),
            "previous_document": lambda: self.step_document(-1),
            "next_document": lambda: self.step_document(1),
            "show_on_timeline": self.timeline_requested.emit,
        }
        """What the actions of the window do, by name."""
        self._connect()

    def _connect(self) -> None:
        window = self.window
        for name, act in self.acts.items():
            window.commands[name].triggered.connect(lambda _=False, act=act: act())
        window.page.passage_chosen.connect(self.choose)
        window.page.step_requested.connect(self.step_passage)
        window.page.scrolled.connect(self._show_section)
        window.page.cursorPositionChanged.connect(self._show_place)
        window.page.cursorPositionChanged.connect(self._show_section)
        window.page.selectionChanged.connect(self._show_place)
        window.outline.row_chosen.connect(self._go_to_section)
        window.omitted.row_chosen.connect(self._go_to_omitted)
        window.events.row_chosen.connect(self._go_to_event)
        window.documents.activated.connect(lambda index: self.open(self._chronicle.documents[index]))
        window.card.timeline_requested.connect(self.timeline_requested)
        window.card.mention_requested.connect(self.mention_requested)

    def let_go(self) -> None:
        """Hold nothing that holds this in turn: the window is closed for good.

        Such rings, and the document in them, would stay until Python looks for rings.
        """
        self.acts.clear()
        self.opened, self._chronicle = None, Chronicle()
        self.window.events.rows.clear()

    # --- documents ----------------------------------------------------------------------------------

    def set_chronicle(self, chronicle: Chronicle, selected: int | None = None) -> None:
        """Read from another chronicle, of which an event may be ``selected``.

        The document of the same name stays open, where there is one, and nothing moves where the text above
        what is in view is the same.
        """
        self._chronicle, self._selected = chronicle, selected
        names = self.window.documents
        with QSignalBlocker(names):
            names.clear()
            names.addItems([document.title or document.name for document in chronicle.documents])
        before, self.opened = self.opened, None
        if before is not None:
            self._open_again(before)

    def _open_again(self, before: Opened) -> None:
        """Show the document that was open as it is now, at the passage and the place where it stood."""
        passage = before.passages[self.current] if self.current is not None else None
        stood, name, self.current = self.window.page.standing, before.sheet.document.name, None
        for document in self._chronicle.documents:
            if document.name == name:
                now = self.open(document)
                if passage is not None and self._selected is not None:
                    told = now.passages.of_event(self._selected)
                    self._mark(next((n for n in told if now.passages[n].is_at(passage)), self.current))
                above = before.sheet.text[: before.sheet.points(stood.place)]
                if now.sheet.text.startswith(above):
                    self.window.page.stand(stood)

    def open(self, document: Document) -> Opened:
        """Show a document from its beginning, or leave it as it stands if it is open; what is known of it."""
        if self.opened is not None and self.opened.sheet.document is document:
            return self.opened
        opened = self.opened = open_document(self._chronicle, document)
        self.current = None
        self.window.page.show_sheet(opened.sheet, opened.passages, opened.omitted)
        self._fill()
        self.searching.look_in(opened.finder)
        self.follow(self._selected)
        return opened

    def _fill(self) -> None:
        assert self.opened is not None
        window, opened = self.window, self.opened
        document = opened.sheet.document
        window.setWindowTitle(tr("{title} – reader", title=document.title or document.name))
        window.documents.setCurrentIndex(self._chronicle.documents.index(document))
        window.outline.rows.set_rows(len(opened.sections), partial(section_row, opened))
        window.omitted.rows.set_rows(len(opened.omitted), partial(omitted_row, opened))
        window.events.rows.set_rows(len(opened.positions), lambda row: event_row(opened, row, self._looks))
        for part in (window.omitted, window.omitted_title):
            part.setVisible(bool(opened.omitted))
        window.counts.setText(opened.summary)
        self._show_section()
        self._show_place()

    def step_document(self, direction: int) -> None:
        """Show the next (+1) or the previous (-1) document."""
        index = self.window.documents.currentIndex() + direction
        if 0 <= index < len(self._chronicle.documents):
            self.open(self._chronicle.documents[index])

    # --- passages and events ------------------------------------------------------------------------

    def show_mention(self, mention: Mention, position: int | None) -> None:
        """Open the document of a mention at its passage."""
        self._selected = position
        home = mention.home({document.name for document in self._chronicle.documents})
        for document in self._chronicle.documents:
            if document.name == home:
                self.open(document)
        if self.opened is None:
            return
        for index, passage in enumerate(self.opened.passages):
            if passage.mention is mention:
                self._mark(index)
                return
        self.follow(position)

    def follow(self, position: int | None) -> None:
        """Another event is selected: go to the passage that tells it, or say where it is told."""
        self._selected = position
        if self.opened is None:
            return
        found = self.opened.passages.of_event(position) if position is not None else ()
        if self.current in found:
            self._show_card()
            return
        self._mark(found[0] if found else None)

    def _mark(self, index: int | None) -> None:
        """Make a passage the current one and bring it into view."""
        assert self.opened is not None
        self.current = index
        self.window.page.set_current(index)
        self._show_card()
        row = None
        if index is not None:
            passage = self.opened.passages[index]
            row = bisect_left(self.opened.positions, passage.position)
            self.window.page.set_spot(None)
            self.window.page.put_cursor(passage.start)
            self.window.page.reveal((passage.start, passage.end))
        self.window.events.show_current(row)

    def choose(self, index: int) -> None:
        """Make a passage the current one and have its event selected."""
        assert self.opened is not None
        self._selected = self.opened.passages[index].position
        self.event_requested.emit(self._selected)
        self._mark(index)  # last: what followed the selection went to the event's first passage

    def step_passage(self, direction: int) -> None:
        """Go to the next (+1) or previous (-1) passage."""
        if self.opened is not None:
            place = self.window.page.textCursor().position()
            index = self.opened.passages.step(self.current, place, direction)
            if index is not None:
                self.choose(index)

    def _go_to_event(self, row: int) -> None:
        assert self.opened is not None
        position = self.opened.positions[row]
        if self._selected == position and self.current is not None:
            found = self.opened.passages.of_event(position)
            after = (found.index(self.current) + 1) % len(found) if self.current in found else 0
            self.choose(found[after])
        else:
            self.choose(self.opened.passages.of_event(position)[0])

    def _show_card(self) -> None:
        assert self.opened is not None
        if self._selected is None and self.current is None:
            self.window.card.show_told(None)
            return
        here = None if self.current is None else self.opened.passages[self.current]
        event = here.event if here else self._chronicle.events[self._selected or 0]
        mention = here.mention if here else None
        others = [each for each in event.mentions if each is not mention]
        anchor = self._chronicle.anchor_date(mention) if mention else None
        self.window.card.show_told(Told(event, mention, others, anchor))

    # --- sections, what gave no event --------------------------------------------------------

    def _go_to_section(self, row: int) -> None:
        assert self.opened is not None
        sheet = self.opened.sheet
        section = sheet.document.sections[self.opened.sections[row]]
        self.window.page.go_to(sheet.place(section.start))

    def _go_to_omitted(self, row: int) -> None:
        assert self.opened is not None
        omitted = self.opened.omitted[row]
        sentence = sentence_around(self.opened.sheet, omitted.start, omitted.end)
        self.window.page.set_spot(sentence)
        self.window.page.put_cursor(omitted.start)
        self.window.page.reveal(sentence)

    # --- rows and status ----------------------------------------------------------------------------

    def set_looks(self, looks: Looks) -> None:
        """Paint in the colours of another theme."""
        self._looks = looks
        self.window.set_looks(looks)

    def _show_section(self) -> None:
        """Mark the section of the text cursor in the outline, or that at the top of the page without it."""
        if self.opened is None:
            return
        page = self.window.page
        place = page.textCursor().position() if page.sees_cursor() else page.top_place()
        offset, sections = self.opened.sheet.offset(place), self.opened.sheet.document.sections
        inside = [row for row, index in enumerate(self.opened.sections) if sections[index].start <= offset]
        self.window.outline.show_current(inside[-1] if inside else 0)

    def _show_place(self) -> None:
        """Say where in the file the selected words stand, or the cursor."""
        if self.opened is None:
            return
        sheet, cursor = self.opened.sheet, self.window.page.textCursor()
        start, end = sheet.file_span(cursor.selectionStart(), cursor.selectionEnd())
        first, last = number_words(start), number_words(end)
        where = tr("characters {first} to {last} of the file", first=first, last=last)
        self.window.place.setText(
            tr("character {number} of the file", number=first) if start == end else where
        )
        self.window.place.setToolTip(plain_tip(sheet.document.name))
