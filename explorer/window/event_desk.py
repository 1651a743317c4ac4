"""Where events are worked with: the table, the copies, and the names in the detail pane."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from explorer.chronicle.chronicle import ALL_EVENTS, ThreadKey
from explorer.chronicle.event import Event
from explorer.chronicle.kind import Kind
from explorer.language import counted, plural
from explorer.window.actions import CORRECTING, key_words
from explorer.window.background import Background
from explorer.window.detail.copying import FORMS, copy_events
from explorer.window.language import tr
from explorer.window.main_window import MainWindow
from explorer.window.session import Session
from explorer.window.session_state import Range
from explorer.window.table.rows import COLUMNS, EventRows, as_lines

PAUSE = 120
"""Milliseconds for which the view must rest before the table follows it."""

MANY = 5000
"""Of at least so many events, what orders and filters need is worked out ahead, beside the window."""


@dataclass(frozen=True, slots=True)
class Way:
    """Where the reader was before following a name."""

    threads: tuple[ThreadKey, ...]
    name: str
    compared: tuple[ThreadKey, ...]
    words: str
    selection: int | None
    range: Range | None


class EventDesk(QObject):
    """Keeps the table in step with the session, copies events, follows names and leads back.

    ``choose`` selects an event and brings it into view; ``run`` carries out a command by name.
    """

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        kinds: Mapping[str, Kind],
        choose: Callable[[int | None], None],
        run: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._kinds = window, session, kinds
        self._choose, self._run = choose, run
        self._rows = EventRows((), kinds)
        self._background = Background(self)
        self._stale = True
        self._way: Way | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(PAUSE)
        self._rest.timeout.connect(self.refresh)
        self._connect_session()
        self._connect_window()

    def _connect_session(self) -> None:
        session = self._session
        session.chronicle_changed.connect(self._renew)
        for signal in (session.threads_changed, session.filter_changed, session.axis_changed):
            signal.connect(self.refresh)
        session.words_changed.connect(self._mark_hits)
        session.selection_changed.connect(self._show_selection)
        session.range_changed.connect(self._follow_range)
        session.threads_changed.connect(self._drop_way)

    def _connect_window(self) -> None:
        window, table = self._window, self._window.table
        table.chosen.connect(self._choose)
        table.wish_requested.connect(self.run)
        table.menu_requested.connect(lambda at: self.menu().exec(at))
        table.in_view_toggled.connect(self.refresh)
        window.table_shown.connect(self._shown)
        detail = window.detail
        detail.copy_requested.connect(self.copy)
        detail.passage_requested.connect(partial(self._run, "open_passage"))
        detail.correction_requested.connect(partial(self._run, "correct_event"))
        detail.name_requested.connect(self.follow)
        detail.back_requested.connect(self.go_back)

    # --- the table ----------------------------------------------------------------------------------

    def close(self) -> None:
        """Wait until nothing is worked out any more."""
        self._background.close()

    def _renew(self) -> None:
        self._background.forget()
        self._rows = EventRows(self._session.chronicle.events, self._kinds)
        self._way = None
        self._window.detail.set_way_back("")
        self.refresh()

    def _shown(self, visible: bool) -> None:
        """The table has been shown or hidden; hidden, it rests."""
        if visible and self._stale:
            self.refresh()

    def refresh(self) -> None:
        """Show the events of the current view, if the table is to be seen."""
        self._stale = self._window.table.isHidden() or not self._window.table_is_shown
        if self._stale:
            return
        if len(self._rows.events) >= MANY and not self._rows.is_prepared and not self._background.is_busy:
            self._background.start(self._rows.prepare)
        session, table = self._session, self._window.table
        aligned = bool(session.axis.since)
        table.in_view.setEnabled(not aligned)  # there each thread has days of its own
        shown: Sequence[int] = session.shown
        if table.in_view.isChecked() and not aligned and session.range is not None:
            shown = self._rows.within(shown, *session.range)
        table.set_events(self._rows, shown, len(session.shown))
        self._mark_hits()
        self._show_selection()

    def _follow_range(self) -> None:
        if self._window.table.in_view.isChecked() and self._window.table_is_shown:
            self._rest.start()

    def _mark_hits(self) -> None:
        if not self._stale:
            self._window.table.set_found(self._session.found if self._session.is_searching else None)

    def _show_selection(self) -> None:
        if not self._stale:
            self._window.table.show_selection(self._session.selection)

    # --- what is done with rows -----------------------------------------------------------------------

    def run(self, name: str) -> None:
        """Carry out what the table asks for."""
        if name == "copy_rows":
            self.copy_rows()
        else:
            self._run(name)

    def copy_rows(self) -> None:
        """Copy the selected rows as lines of cells parted by tabs."""
        chosen = self._window.table.selected
        if chosen:
            QGuiApplication.clipboard().setText(as_lines(self._rows, chosen))
            self._say(plural(len(chosen), "Copied {n} row", "Copied {n} rows"))

    def menu(self) -> QMenu:
        """The menu of the selected rows."""
        table = self._window.table
        menu = QMenu(table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(f"{tr('&Copy rows')}\t{key_words('Ctrl+C')}", self.copy_rows)
        copies = menu.addMenu(tr("Copy e&vents"))
        for form in FORMS:
            copies.addAction(tr(form.words), partial(self._copy_selected, form.name))
        menu.addSeparator()
        menu.addAction(
            f"{tr('&Open the source at the passage')}\t{key_words('Return')}",
            partial(self._run, "open_passage"),
        )
        menu.addAction(f"{tr('Centre in the &timeline')}\t{key_words('F')}", partial(self._run, "centre"))
        menu.addMenu(tr("Co&rrect")).addActions(self._window.menus[CORRECTING].actions())
        menu.addSeparator()
        menu.addAction(f"{tr('Select &all')}\t{key_words('Ctrl+A')}", table.grid.selectAll)
        order = menu.addMenu(tr("&Sort by"))
        header = table.grid.horizontalHeader()
        for number, column in enumerate(COLUMNS):
            action = order.addAction(tr(column.heading), partial(self._sort, number))
            action.setCheckable(True)
            action.setChecked(header.sortIndicatorSection() == number)
        return menu

    def _sort(self, column: int) -> None:
        """Sort by a column; by the same one again, the other way round."""
        header = self._window.table.grid.horizontalHeader()
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        again = header.sortIndicatorSection() == column and header.sortIndicatorOrder() is up
        header.setSortIndicator(column, down if again else up)

    def _copy_selected(self, form: str) -> None:
        events = self._session.chronicle.events
        self._copy(form, [events[position] for position in self._window.table.selected])

    def copy(self, form: str) -> None:
        """Copy the selected event in a form."""
        if self._session.selected is not None:
            self._copy(form, [self._session.selected])

    def _copy(self, form: str, events: Sequence[Event]) -> None:
        documents = {document.name: document for document in self._session.chronicle.documents}
        if events:
            self._say(copy_events(form, events, documents))

    def _say(self, words: str) -> None:
        self._window.statusBar().showMessage(words, 3000)

    # --- names --------------------------------------------------------------------------------------

    def follow(self, name: str) -> None:
        """Show the events of a party, or search all events for a person; the selected event stays so."""
        session = self._session
        held = session.selection
        here = Way(session.threads, session.name, session.compared, session.words, held, session.range)
        way = self._way or here
        country = next((one for one in session.chronicle.countries if one.name == name), None)
        search = self._window.top_bar.search
        if country is not None:
            search.setText("")
            session.set_threads(country.threads, name)
        else:
            session.set_threads((ALL_EVENTS,))
            search.setText(f'"{name}"')  # the name, not its words apart, nor a date or kind among them
        if held in session.shown:
            self._choose(held)
        self._way = way
        self._window.detail.set_way_back(tr("‹ Back to {name}", name=way.name))
        hits = len(session.shown) if country else session.hit_count
        self._window.statusBar().showMessage(f"{name}: {counted(hits, 'event')}", 6000)

    def go_back(self) -> None:
        """To where the reader was before following names."""
        way = self._way
        if way is None:
            return
        self._window.top_bar.search.setText(way.words)
        self._session.set_threads(way.threads, way.name, way.compared)
        if way.range is not None:
            self._session.set_range(*way.range)
        self._session.select(way.selection)
        self._drop_way()

    def _drop_way(self) -> None:
        """The reader went elsewhere: from there no way leads back."""
        if self._way is not None:
            self._way = None
            self._window.detail.set_way_back("")
