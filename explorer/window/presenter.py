"""Shows in the window's parts what the session says: each method renews one of them."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from explorer.chronicle.alignment import alignment_of
from explorer.chronicle.corrections.words import lines_told, note_heading, notes_of
from explorer.chronicle.dates.wording import day_words
from explorer.chronicle.kind import Kind
from explorer.errors import Diagnostic
from explorer.language import counted, mark, plural
from explorer.timeline.axis.sincemarks import elapsed_words, range_text
from explorer.window.detail.pane import NEARBY, Subject
from explorer.window.language import tr
from explorer.window.main_window import MainWindow
from explorer.window.session import Session
from explorer.window.states import empty_message, faults_notice, hits_text, search_notice
from explorer.window.wording import census_words, chronicle_summary, range_words, since_words, thread_summary

if TYPE_CHECKING:
    from explorer.timeline.axis.daymap import DayMap  # needs numpy, which comes after the first paint
    from explorer.timeline.drawlist import DrawList
    from explorer.timeline.stack.parts import Census

HINT = mark(
    "Click a mark on the timeline, or step through the events with ‹ Prev and Next › (← and → there)."
)


class Presenter(QObject):
    """Reads the session, writes to the window. It keeps little state of its own."""

    def __init__(self, window: MainWindow, session: Session, kinds: Mapping[str, Kind]) -> None:
        super().__init__(window)
        self._window, self._session, self._kinds = window, session, kinds
        self._pointer: float | None = None
        self._outside = 0
        self._days: DayMap | None = None
        self._zero: int | None = None
        self._census: Census | None = None
        self._faults: Sequence[Diagnostic] = ()

    def show_chronicle(self) -> None:
        """Another chronicle: the tree, the sources, the counts, what could not be read."""
        window, chronicle = self._window, self._session.chronicle
        window.tree.set_chronicle(chronicle)
        window.sources.set_chronicle(chronicle)
        self.show_counts()
        self._show_faults(self._session.corrected.faults if chronicle.documents else ())

    def _show_faults(self, faults: Sequence[Diagnostic]) -> None:
        """Say what could not be read; what was said and dismissed is not said again."""
        if faults == self._faults:
            return
        self._faults, bar = faults, self._window.faults_bar
        if notice := faults_notice(faults):
            bar.show_notice(notice, ((tr("Details…"), "faults"), (tr("Dismiss"), "dismiss_faults")))
        else:
            bar.hide()

    def show_thread(self) -> None:
        """Other threads or another filter: the header, the kinds, the page in the middle."""
        window, session = self._window, self._session
        chronicle = session.chronicle
        summary = thread_summary(chronicle, session.shown, len(session.members))
        threads, short = len(session.compared), ""
        if threads:
            short = counted(threads, "thread")
            summary = f"{tr('Esc ends the comparison')} · {summary}"
        alignment = alignment_of(session.axis, session.compared, chronicle)
        if alignment:
            summary = f"{since_words(alignment.events)} · {summary}"
        window.header.show_thread(session.name, summary, short)
        window.header.setVisible(bool(session.name))
        window.setWindowTitle(
            f"{session.name} – Bilateral Explorer" if session.name else "Bilateral Explorer"
        )
        window.tree.show_threads(session.threads if not session.compared else ())
        window.tree.show_checked(session.checked, comparing=bool(session.compared))
        self.show_counts()
        window.kinds.set_counts(self._kind_counts())
        self.show_search()
        self.show_page()
        self.show_place()
        self.enable()

    def _kind_counts(self) -> Counter[str]:
        """How many events of each kind the shown threads have."""
        facts, events, members = self._session.facts, self._session.chronicle.events, self._session.members
        if facts is not None:
            return facts.kind_counts(members, self._kinds)
        return Counter(map(attrgetter("kind"), map(events.__getitem__, members)))

    def show_page(self) -> None:
        """The timeline, or why there is none."""
        message = empty_message(self._session, self._kinds)
        if message is None:
            self._window.show_timeline()
        else:
            self._window.show_message(message)

    def show_search(self) -> None:
        """How many hits there are, and what to do where there are none."""
        window, session = self._window, self._session
        window.top_bar.search.set_hits(hits_text(session))
        text, wishes = search_notice(session, self._kinds)
        if text:
            window.search_bar.show_notice(text, wishes)
        else:
            window.search_bar.hide()
        self.enable()

    def show_event(self) -> None:
        """The selected event in the detail pane."""
        window, session = self._window, self._session
        event = session.selected
        if event is None:
            window.detail.show_hint(tr(HINT) if session.shown else "")
        else:
            documents = {document.name: document for document in session.chronicle.documents}
            nearby = [(position, session.chronicle.events[position]) for position in self._nearby()]
            anchors = [session.chronicle.anchor_date(mention) for mention in event.mentions]
            marks = session.corrected.marks.get(event.id, ())
            extracted = session.corrected.extracted.get(event.id)
            labels = {key: kind.label for key, kind in self._kinds.items()}
            lines = tuple(lines_told(marks, extracted, labels)) if marks else ()
            redated = any(one.value("date") for one in marks)
            noted = *notes_of(marks), note_heading(marks)
            known = Subject(event, documents, nearby, anchors, lines, redated, *noted)
            window.detail.show_event(known)
        window.top_bar.search.set_hits(hits_text(session))
        self.enable()

    def _nearby(self) -> list[int]:
        """The shown events nearest in order of date to the selected one, in order."""
        session = self._session
        assert session.selection is not None
        shown = session.shown
        here = bisect_left(shown, session.selection)
        first = max(min(here - NEARBY // 2, len(shown) - NEARBY - 1), 0)
        around = shown[first : first + NEARBY + 1]
        return [position for position in around if position != session.selection][:NEARBY]

    def set_pointer(self, day: float | None) -> None:
        """The pointer is on a day, or nowhere."""
        self._pointer = day
        self.show_place()

    def show_drawn(self, drawn: DrawList) -> None:
        """The timeline shows something else: how much of it is in view, in the status bar."""
        outside, census = drawn.tally.outside, drawn.census
        if census is not None:
            outside = census.total - census.inside
        zero = drawn.zero.day if drawn.zero else None
        if (outside, drawn.days, zero) != (self._outside, self._days, self._zero):
            self._outside, self._days, self._zero = outside, drawn.days, zero
            self.show_place()
        if census != self._census:
            self._census = census
            self.show_counts()

    def show_counts(self) -> None:
        """What was read, or how much of what is compared is in view."""
        session = self._session
        if self._census is None or not session.compared:
            self._window.counts.setText(chronicle_summary(session.chronicle))
            return
        hidden = len(session.members) - len(session.shown)
        self._window.counts.setText(
            census_words(self._census, len(session.compared), hidden, apart=self._zero is not None)
        )

    def show_place(self) -> None:
        """The days in view and the day under the pointer, in the status bar."""
        parts, session = [], self._session
        if self._pointer is not None:
            parts.append(tr("Cursor: {day}", day=self._day_words(self._pointer)))
        if session.range and session.shown:
            shown = self._days.shown(*session.range) if self._days else session.range
            parts.append(tr("View: {days}", days=self._range_words(*shown)))
            if self._outside and not session.compared:  # else told at the left
                parts.append(plural(self._outside, "{n} event outside it", "{n} events outside it"))
        self._window.place.setText(" · ".join(parts))

    def _day_words(self, day: float) -> str:
        return day_words(int(day // 1)) if self._zero is None else elapsed_words(day - self._zero - 0.5)

    def _range_words(self, first: float, last: float) -> str:
        zero = self._zero
        return range_words(first, last) if zero is None else range_text(first - zero, last - zero)

    def enable(self) -> None:
        """Switch on what can be done now."""
        session, commands = self._session, self._window.commands
        some = bool(session.shown)
        for name in ("zoom_in", "zoom_out", "fit", "previous", "next", "export", "go_to_date"):
            commands[name].setEnabled(some)
        for name in ("copy", "centre", "zoom_to_selection", "lane_up", "lane_down", "open_passage"):
            commands[name].setEnabled(session.selection is not None)
        for name in ("next_hit", "previous_hit"):
            commands[name].setEnabled(bool(session.hit_count))
        commands["export_data"].setEnabled(bool(session.chronicle.events))
        commands["leave_comparison"].setEnabled(bool(session.compared))
        commands["mirror"].setEnabled(len(session.compared) == 2)
        commands["calendar_years"].setEnabled(bool(session.axis.since))
        commands["faults"].setEnabled(bool(session.corrected.faults))
