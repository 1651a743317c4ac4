"""Tells in the heading what compared threads have in common, and leads to it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu

from explorer.chronicle.common import Common, common_of
from explorer.chronicle.dates.wording import short_date
from explorer.language import counted
from explorer.window.keyboard.stepping import neighbour
from explorer.window.language import tr
from explorer.window.main_window import MainWindow
from explorer.window.session import Session

LISTED = 20
"""A menu lists so many events, parties or people at the most."""


class CommonDesk(QObject):
    """Keeps the link in the heading; ``choose`` selects an event and brings it into view."""

    def __init__(self, window: MainWindow, session: Session, choose: Callable[[int | None], None]) -> None:
        super().__init__(window)
        self._window, self._session, self._choose = window, session, choose
        self.common = Common()
        for signal in (session.threads_changed, session.filter_changed, session.chronicle_changed):
            signal.connect(self._renew)
        window.header.common_requested.connect(lambda at: self.menu().exec(at))
        window.commands["next_common"].triggered.connect(lambda: self.step(1))
        window.commands["previous_common"].triggered.connect(lambda: self.step(-1))
        self._renew()

    def _renew(self) -> None:
        session = self._session
        self.common = common_of(session.chronicle, session.compared, session.shown)
        found = self.common
        parts = [counted(len(found.events), "event")] if found.events else []
        if found.parties:
            parts.append(counted(len(found.parties), "party", "parties"))
        if found.people:
            parts.append(counted(len(found.people), "person", "people"))
        told = tr("{things} in common", things=", ".join(parts)) if parts else ""
        self._window.header.show_common(tr("{things} in common", things=parts[0]) if parts else "", told)
        for name in ("next_common", "previous_common"):
            self._window.commands[name].setEnabled(bool(found.events))

    def step(self, direction: int) -> None:
        """Select the next event in common (1), or the one before (-1); goes round at the ends."""
        events = self.common.events
        found = neighbour(events, self._session.selection, direction)
        if found is None and events:
            found = events[0 if direction > 0 else -1]
        self._choose(found)

    def menu(self) -> QMenu:
        """The events in common, and parties and people whose events can be searched for."""
        menu, commands, found = QMenu(self._window), self._window.commands, self.common
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if found.events:
            menu.addActions([commands["next_common"], commands["previous_common"]])
            menu.addSeparator()
        for position in found.events[:LISTED]:
            event = self._session.chronicle.events[position]
            words = f"{short_date(event.date)}: {event.title}".replace("&", "&&")
            menu.addAction(words, partial(self._choose, position))
        for heading, names in ((tr("Parties"), found.parties), (tr("People"), found.people)):
            if names:
                menu.addSeparator()
                menu.addAction(heading).setEnabled(False)  # a section has no words in this style
            for name in names[:LISTED]:
                menu.addAction(name.replace("&", "&&"), partial(self._search, name))
        return menu

    def _search(self, name: str) -> None:
        """Search what is compared for a name: its events stand out in every thread."""
        self._window.top_bar.search.setText(f'"{self.common.forms.get(name, name)}"')
