"""Says what became different when files were read again, and leads to the events concerned."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from explorer.chronicle.change import Change
from explorer.chronicle.dates.wording import short_date
from explorer.chronicle.event import Event
from explorer.language import number_words, plural
from explorer.window.commands import Commands
from explorer.window.language import tr
from explorer.window.main_window import MainWindow
from explorer.window.notices import NoticeBar
from explorer.window.opening.words import change_words
from explorer.window.session import Session
from explorer.window.views.reaching import make_way

TOLD = 6000
"""How long the status bar says something, in milliseconds."""

LISTED = 12
"""So many events of a sort the menu lists at the most."""


class ChangeNotice:
    """A bar above the timeline that tells of a change, and a menu of the events that changed."""

    def __init__(self, window: MainWindow, session: Session, commands: Commands) -> None:
        self._window, self._session, self._commands = window, session, commands
        self._change = Change()
        self.bar = NoticeBar()
        self.bar.setObjectName("tidings")
        window.add_bar(self.bar)
        self.bar.wish_requested.connect(commands.run)
        commands.add({"show_changes": self.show_menu, "dismiss_changes": self.bar.hide})

    def tell(self, change: Change) -> None:
        """Say what is different now."""
        self._change = change
        wishes = [(tr("Dismiss"), "dismiss_changes")]
        if change.new or change.changed or change.gone:
            wishes.insert(0, (tr("Show them"), "show_changes"))
        if change.lost:
            wishes.insert(0, (tr("Read again"), "reload"))
        self.bar.show_notice(change_words(change, self._session.chronicle), wishes)

    def forget(self) -> None:
        """Something else has been opened."""
        self._change = Change()
        self.bar.hide()

    def show_menu(self) -> None:
        """Open the menu below the bar, at its right end."""
        menu = self.menu()
        at = self.bar.mapToGlobal(QPoint(self.bar.width(), self.bar.height()))
        menu.exec(QPoint(at.x() - menu.sizeHint().width() - 12, at.y()))
        menu.deleteLater()

    def menu(self) -> QMenu:
        """The events that are new, changed and gone; those that are there can be gone to."""
        menu = QMenu(self._window)
        change, chronicle = self._change, self._session.chronicle
        for heading, names in ((tr("New"), change.new), (tr("Changed"), change.changed)):
            places = sorted(chronicle.positions[name] for name in names if name in chronicle.positions)
            self._heading(menu, heading, len(places))
            for place in places[:LISTED]:
                words = event_words(chronicle.events[place])
                menu.addAction(_plain(words), partial(self.go_to, place))
            self._more(menu, len(places))
        self._heading(menu, tr("Gone"), len(change.gone))
        for event in change.gone[:LISTED]:
            menu.addAction(_plain(event_words(event)), partial(self._say_gone, event))
        self._more(menu, len(change.gone))
        return menu

    def _heading(self, menu: QMenu, words: str, count: int) -> None:
        if count:
            if menu.actions():
                menu.addSeparator()
            self._listed(menu, (f"{words} ({number_words(count)})",))

    def _more(self, menu: QMenu, count: int) -> None:
        if count > LISTED:
            self._listed(menu, (plural(count - LISTED, "and {n} other", "and {n} others"),))

    def _listed(self, menu: QMenu, rows: Iterable[str]) -> None:
        for words in rows:
            menu.addAction(_plain(words)).setEnabled(False)

    def go_to(self, position: int) -> None:
        """Select an event; show its thread, and lift the filter, where it would not be seen else."""
        make_way(self._window, self._session, position)
        self._commands.choose(position)

    def _say_gone(self, event: Event) -> None:
        words = tr("No article opened tells this any more: {event}", event=event_words(event))
        self._window.statusBar().showMessage(words, TOLD)


def event_words(event: Event) -> str:
    """A row of the menu: ``3 Mar 1987  Chilean president visits Lima``."""
    return f"{short_date(event.date)}  {event.title}"


def _plain(words: str) -> str:
    """Words in which no letter is taken for a mnemonic."""
    return words.replace("&", "&&")
