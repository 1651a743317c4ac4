"""The filter in all places where it is shown and changed: chips, panel, legend of kinds, list of sources."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject

from explorer.chronicle.kind import Kind
from explorer.chronicle.party import fold
from explorer.chronicle.searching.filter_words import filter_parts
from explorer.chronicle.searching.query import Filter, hidden_kinds
from explorer.chronicle.searching.search import query_words
from explorer.language import counted, number_words
from explorer.window.filtering.panel import Choices, FilterPanel
from explorer.window.filtering.query_hint import QueryHint
from explorer.window.language import tr
from explorer.window.main_window import MainWindow
from explorer.window.session import Session
from explorer.window.theme import Skin


class Filtering(QObject):
    """Keeps the places in step, and asks the session for what is wished in one of them."""

    def __init__(self, window: MainWindow, session: Session, kinds: Mapping[str, Kind]) -> None:
        super().__init__(window)
        self._window, self._session, self._kinds = window, session, kinds
        self.panel = FilterPanel(kinds, window)
        self.hint = QueryHint(window.top_bar.search, window)
        self._choices = Choices()
        for signal in (session.filter_changed, session.threads_changed, session.chronicle_changed):
            signal.connect(self.renew)
        session.words_changed.connect(self._explain)
        self.panel.filter_requested.connect(session.set_filter)
        window.chips.filter_requested.connect(session.set_filter)
        window.chips.clear_requested.connect(lambda: session.set_filter(Filter()))
        window.chips.emptied.connect(lambda: window.filter_button.setFocus())
        window.filter_button.clicked.connect(self.open_panel)
        window.kinds.hidden_requested.connect(self.hide_kinds)
        window.sources.documents_requested.connect(self.choose_documents)
        none: frozenset[str] = frozenset()
        window.panels["kinds"].heading.link_requested.connect(lambda: self.hide_kinds(none))
        window.panels["sources"].heading.link_requested.connect(lambda: self.choose_documents(none))

    def set_skin(self, skin: Skin) -> None:
        """Paint in the colours of another theme."""
        self.panel.set_skin(skin)

    def open_panel(self) -> None:
        """Open the panel below its button."""
        self._learn()
        self._show_panel()
        self.panel.open_below(self._window.filter_button)

    def hide_kinds(self, hidden: frozenset[str]) -> None:
        """Let events of all but these kinds pass."""
        chosen = self._session.filter
        self._session.set_filter(replace(chosen, kinds=frozenset(), hidden=hidden))

    def choose_documents(self, documents: frozenset[str]) -> None:
        """Let only events pass that one of these tells; all for none."""
        self._session.set_filter(replace(self._session.filter, documents=documents))

    def renew(self) -> None:
        """Show the session's filter everywhere."""
        window, chosen = self._window, self._session.filter
        documents = (
            self._session.chronicle.documents if chosen.documents else ()
        )  # of thousands few are chosen
        titles = {document.name: document.title for document in documents}
        parts = filter_parts(chosen, self._kinds, titles)
        window.chips.show_parts(parts)
        hidden = hidden_kinds(chosen, self._kinds)
        window.kinds.set_hidden(hidden)
        window.sources.set_chosen(chosen.documents)
        window.panels["kinds"].heading.set_link(tr("Show all") if hidden else "")
        window.panels["sources"].heading.set_link(tr("Show all") if chosen.documents else "")
        window.commands["clear_filter"].setEnabled(bool(parts))
        window.filter_button.setText(f"{tr('Filter')} · {len(parts)}" if parts else tr("Filter"))
        window.filter_button.setAccessibleDescription(counted(len(parts), "active filter") if parts else "")
        if self.panel.isVisible():
            self._show_panel()

    def _show_panel(self) -> None:
        session = self._session
        total = len(session.members)
        number = number_words(len(session.shown))
        passing = tr("{number} of {events} pass", number=number, events=counted(total, "event"))
        if len(session.shown) == total:
            passing = tr("All {events} pass", events=counted(total, "event"))
        self.panel.show_filter(session.filter, self._choices, passing)

    def _learn(self) -> None:
        """What there is to choose from: the parties of the shown threads, every document."""
        session = self._session
        events = session.chronicle.events
        parties = {party for place in session.members for party in events[place].parties}
        documents = [(document.name, document.title) for document in session.chronicle.documents]
        documents.sort(key=lambda row: fold(row[1]))
        self._choices = Choices(sorted(parties, key=fold), documents)

    def _explain(self) -> None:
        query = self._session.query
        self.hint.set_text("" if query.is_plain else query_words(query, self._kinds))
