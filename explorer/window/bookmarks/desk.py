"""Where bookmarks are kept: made and taken back, shown in the parts of the window, and stored."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtWidgets import QMenu

from explorer.chronicle.bookmark import Bookmark, Marked, found_in
from explorer.chronicle.corrections.words import notes_of
from explorer.chronicle.dates.edtf import parse_edtf
from explorer.chronicle.dates.wording import date_words
from explorer.errors import InputError, OutputError
from explorer.store.bookmarks import load_bookmarks, save_bookmarks
from explorer.store.views import views_key
from explorer.window.bookmarks.panel import BookmarkRow
from explorer.window.commands import Commands
from explorer.window.corrections.undoing import Undoing
from explorer.window.language import tr
from explorer.window.main_window import MainWindow
from explorer.window.session import Session
from explorer.window.table.rows import pair_names
from explorer.window.views.reaching import make_way
from explorer.window.wording import sentence

TOLD = 6000
"""How long the status bar says something, in milliseconds."""

FILE = "bookmarks.json"


class BookmarkDesk(QObject):
    """Keeps the bookmarks of what is opened, in a file beside that of the views.

    ``commands`` knows what is opened, and goes to events; what is done can be undone with ``undo``. That
    all is read is told by ``finished``. Without a file of views, bookmarks are kept until the program ends.
    """

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        commands: Commands,
        views_file: Path | None,
        undo: Undoing,
        finished: SignalInstance,
    ) -> None:
        super().__init__(window)
        self._undo, self._problem = undo, ""
        self._window, self._session, self._commands = window, session, commands
        self._file = views_file.with_name(FILE) if views_file else None
        self._key = ""
        self._kept: dict[str, tuple[Bookmark, ...]] = {}
        self._stored: dict[str, tuple[Bookmark, ...]] = {}
        self.marked: tuple[Marked, ...] = ()
        for signal in (session.chronicle_changed, session.corrections_changed):
            signal.connect(self._renew)
        session.selection_changed.connect(self._show_selection)
        session.bookmarks_changed.connect(self._show_state)
        undo.said.connect(self._say_problem)
        finished.connect(self.look_closely)
        panel = window.bookmarks
        panel.event_requested.connect(self.go_to_row)
        panel.removal_requested.connect(self.remove_row)
        panel.menu_requested.connect(lambda row, at: self.menu(row).exec(at))
        window.detail.bookmark_requested.connect(self.toggle)
        acts = {"bookmark": self.toggle, "next_bookmark": partial(self.step, 1)}
        for name, act in (acts | {"previous_bookmark": partial(self.step, -1)}).items():
            window.commands[name].triggered.connect(lambda _=False, act=act: act())
        self._show_state()

    # --- what is bookmarked -------------------------------------------------------------------------

    @property
    def positions(self) -> tuple[int, ...]:
        """The bookmarked events that are told, in order of date."""
        return tuple(sorted(self._session.bookmarks))

    def _renew(self) -> None:
        """Another chronicle: find the bookmarked events in it."""
        self._key = views_key(self._commands.paths)
        if self._key not in self._kept:
            self._kept[self._key] = self._stored[self._key] = self._loaded()
        self._set(self._found(self._kept[self._key]))

    def look_closely(self) -> None:
        """All has been read: look for the passages of bookmarks that are not told, which may be edited."""
        if any(one.position is None for one in self.marked):
            self._set(self._found(self._kept[self._key], closely=True))
            self._kept[self._key] = tuple(one.bookmark for one in self.marked)

    def _found(self, bookmarks: Iterable[Bookmark], *, closely: bool = False) -> tuple[Marked, ...]:
        chronicle, extracted = self._session.chronicle, self._session.corrected.extracted
        return found_in(chronicle, bookmarks, extracted, closely=closely)

    def _loaded(self) -> tuple[Bookmark, ...]:
        if self._file is None:
            return ()
        found, problem = load_bookmarks(self._file, self._key)
        if problem is not None:
            self._say(str(problem))
        return found

    def _set(self, marked: tuple[Marked, ...]) -> None:
        self.marked = marked
        self._window.bookmarks.show_rows([self._row(one) for one in marked], self._session.selection)
        self._session.set_bookmarks(frozenset(one.position for one in marked if one.position is not None))
        self._show_state()

    def _change(self, bookmarks: Iterable[Bookmark]) -> None:
        """Show and keep other bookmarks; why they cannot be kept, is said in place of what has been done."""
        self._set(self._found(bookmarks))
        self._kept[self._key] = kept = tuple(one.bookmark for one in self.marked)
        try:
            if self._file is not None:
                save_bookmarks(kept, self._file, self._key, self._stored[self._key])
            self._stored[self._key] = kept
        except OutputError as error:
            self._problem = sentence(str(error))

    def _say_problem(self) -> None:
        if self._problem:
            self._say(self._problem)
            self._problem = ""

    def _put(self, bookmark: Bookmark) -> None:
        self._change([*(one.bookmark for one in self.marked), bookmark])

    def _drop(self, bookmark: Bookmark) -> None:
        """Remove a bookmark, also where its event has another id by now."""
        gone = {one.bookmark for one in self._found([bookmark], closely=True)}
        self._change(one.bookmark for one in self.marked if one.bookmark not in gone)

    # --- what is done -------------------------------------------------------------------------------

    def toggle(self) -> None:
        """Bookmark the selected event, or take its bookmark back."""
        event, position = self._session.selected, self._session.selection
        if event is None:
            return
        if position in self._session.bookmarks:
            self._remove(next(n for n, one in enumerate(self.marked) if one.position == position))
        else:
            documents = {document.name: document for document in self._session.chronicle.documents}
            words, mark = tr("Bookmarked “{title}”", title=event.title), Bookmark.of(event, documents)
            self._undo.do(words, partial(self._put, mark), partial(self._drop, mark))

    def _remove(self, row: int) -> None:
        gone = self.marked[row].bookmark
        words = tr("Removed the bookmark of “{title}”", title=gone.title)
        self._undo.do(words, partial(self._drop, gone), partial(self._put, gone))

    def remove_row(self, row: int) -> None:
        """Remove the bookmark of a row of the list."""
        if row < len(self.marked):
            self._remove(row)

    def go_to_row(self, row: int) -> None:
        """Select the event of a row of the list."""
        position = self.marked[row].position if row < len(self.marked) else None
        if position is None:
            self._say(tr("The articles opened do not tell this event"))
        else:
            self.go_to(position)

    def go_to(self, position: int) -> None:
        """Select an event, whatever is shown, and bring it into view."""
        make_way(self._window, self._session, position)
        self._commands.choose(position)

    def step(self, direction: int) -> None:
        """Select the next bookmarked event (1), or the one before (-1); goes round at the ends."""
        positions, here = self.positions, self._session.selection
        if not positions:
            return
        if here is None:
            self.go_to(positions[0 if direction > 0 else -1])
            return
        at = bisect_right(positions, here) if direction > 0 else bisect_left(positions, here) - 1
        self.go_to(positions[at % len(positions)])

    def menu(self, row: int) -> QMenu:
        """What can be done with a row of the list."""
        menu = QMenu(self._window.bookmarks)
        told = self.marked[row].position is not None
        menu.addAction(tr("&Select the event"), partial(self.go_to_row, row)).setEnabled(told)
        menu.addAction(tr("&Open the source at the passage"), partial(self._open, row)).setEnabled(told)
        menu.addSeparator()
        menu.addAction(tr("&Remove the bookmark"), partial(self.remove_row, row))
        return menu

    def _open(self, row: int) -> None:
        self.go_to_row(row)
        self._commands.run("open_passage")

    # --- what is shown ------------------------------------------------------------------------------

    def _row(self, marked: Marked) -> BookmarkRow:
        bookmark, position = marked.bookmark, marked.position
        if position is not None:
            event = self._session.chronicle.events[position]
            _, tags = notes_of(self._session.corrected.marks.get(event.id, ()))
            when, where = date_words(event.date), pair_names(event)
            return BookmarkRow(position, event.title, when, where, event.kind, tags)
        try:
            when = date_words(parse_edtf(bookmark.date))
        except (InputError, IndexError):
            when = bookmark.date
        return BookmarkRow(None, bookmark.title, when, tr("not told here"))

    def _show_selection(self) -> None:
        self._window.bookmarks.show_selection(self._session.selection)
        self._show_state()

    def _show_state(self) -> None:
        """Say in the actions and in the detail pane what can be done now."""
        window, session = self._window, self._session
        on = session.selection in session.bookmarks
        action = window.commands["bookmark"]
        action.setEnabled(session.selection is not None)
        action.setText(tr("Remove the &bookmark") if on else tr("&Bookmark the event"))
        for name in ("next_bookmark", "previous_bookmark"):
            window.commands[name].setEnabled(bool(session.bookmarks))
        window.detail.set_bookmarked(on)
        window.table.set_bookmarks(session.bookmarks)

    def _say(self, words: str) -> None:
        self._window.statusBar().showMessage(words, TOLD)
