"""The menus that open at the pointer: on an event, on a cluster, on the timeline, on a row of the tree."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from explorer.chronicle.chronicle import ThreadKey
from explorer.chronicle.kind import Kind
from explorer.chronicle.view import MOST_COMPARED
from explorer.language import mark, plural
from explorer.window.actions import CORRECTING
from explorer.window.language import tr
from explorer.window.main_window import MainWindow
from explorer.window.session import Session

LISTED = 30
"""A menu lists so many events of a cluster at the most."""


class Menus:
    """Builds the menus and opens them; ``choose`` selects an event, ``run`` carries out a command by name."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        kinds: Mapping[str, Kind],
        choose: Callable[[int], None],
        run: Callable[[str], None],
    ) -> None:
        self._window, self._session, self._kinds = window, session, kinds
        self._choose, self._run = choose, run

    def list_events(self, positions: list[int], at: QPoint) -> None:
        """Offer the events of a cluster that cannot be zoomed apart."""
        self.cluster_menu(positions).exec(at)

    def cluster_menu(self, positions: Sequence[int]) -> QMenu:
        """The events of a cluster, as many as there is room for, and how many others there are."""
        menu = self._new_menu()
        for position in positions[:LISTED]:
            title = self._session.chronicle.events[position].title
            menu.addAction(title.replace("&", "&&"), partial(self._choose, position))
        if (more := len(positions) - LISTED) > 0:
            menu.addAction(plural(more, "and {n} other", "and {n} others")).setEnabled(False)
        return menu

    def _new_menu(self) -> QMenu:
        """A menu that is let go of when it is closed."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def context_menu(self, position: int | None, at: QPoint) -> None:
        """Offer what can be done with an event, or with the timeline where there is none."""
        menu = self._new_menu()
        if position is not None:
            self._event_entries(menu, position)
            menu.addSeparator()
        for name in ("zoom_in", "zoom_out", "fit", "go_to_date", "export"):
            menu.addAction(self._window.commands[name])
        if self._session.axis.since:
            menu.addAction(self._window.commands["calendar_years"])
        if self._session.compared:
            menu.addAction(self._window.commands["leave_comparison"])
        menu.exec(at)

    def _event_entries(self, menu: QMenu, position: int) -> None:
        session = self._session
        kind = self._kinds.get(session.chronicle.events[position].kind)
        session.select(position)
        for words, name in _EVENT_ENTRIES:
            menu.addAction(tr(words), partial(self._run, name))
        menu.addMenu(tr("C&orrect")).addActions(self._window.menus[CORRECTING].actions())
        if session.compared:
            menu.addAction(tr("Years since this event"), partial(self._run, "count_from_event"))
        if kind is not None:
            others = frozenset(self._kinds) - {kind.key}
            chosen = session.filter
            menu.addAction(
                tr("Show only {name}", name=kind.label),
                lambda: session.set_filter(replace(chosen, hidden=others)),
            )
            menu.addAction(tr("Hide {name}", name=kind.label), lambda: session.toggle_kind(kind.key))

    def thread_menu(self, threads: tuple[ThreadKey, ...], label: str, at: QPoint) -> None:
        """Offer to show the threads of a row alone, and one thread also to be compared with what is shown."""
        menu = self.row_menu(threads, label)
        menu.exec(at)

    def row_menu(self, threads: tuple[ThreadKey, ...], label: str) -> QMenu:
        """What can be done with a row of the tree."""
        menu = self._new_menu()
        show = partial(self._session.set_threads, threads, label)
        only = [(tr("Show only {name}", name=label), show)]
        for words, act in self.thread_entries(threads[0]) if len(threads) == 1 else only:
            menu.addAction(words.replace("&", "&&"), act)
        menu.addSeparator()
        menu.addAction(tr("Copy the name"), partial(QGuiApplication.clipboard().setText, label))
        menu.addAction(tr("Export…"), partial(self._export, show))
        return menu

    def _export(self, show: Callable[[], None]) -> None:
        """Show the threads and ask how they are to be saved."""
        show()
        self._run("export")

    def thread_entries(self, key: ThreadKey) -> list[tuple[str, Callable[[], None]]]:
        """What can be done with a thread of the tree, in words, and how."""
        session = self._session
        only = (tr("Show only {name}", name=key), lambda: session.set_threads((key,)))
        toggle = partial(self.toggle, key)
        if key in session.compared:
            return [only, (tr("Take out of the comparison"), toggle), (tr("Leave comparison"), self._leave)]
        if session.compared:
            return [only, (tr("Add to the comparison"), toggle), (tr("Leave comparison"), self._leave)]
        if session.checked and key not in session.checked:
            return [only, (tr("Compare with {name}", name=session.checked[0]), toggle)]
        return [only]

    def _leave(self) -> None:
        self._run("leave_comparison")

    def toggle(self, key: ThreadKey) -> None:
        """Compare a thread, or do not any more; say why where that cannot be."""
        session = self._session
        if session.toggle_compared(key):
            return
        full = key not in session.checked
        words = tr(
            "No more than {number} threads can be compared; uncheck another first.", number=MOST_COMPARED
        )
        if not full:
            words = tr("This thread is the only one shown; check another to compare the two.")
        self._window.statusBar().showMessage(words, 6000)


_EVENT_ENTRIES = (
    (mark("Open the source at the passage"), "open_passage"),
    (mark("Centre on this event"), "centre"),
    (mark("Zoom to this event"), "zoom_to_selection"),
    (mark("Copy as text"), "copy"),
)
