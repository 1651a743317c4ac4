"""Joins events into one, and parts accounts from an event that tells of several things."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu

from explorer.chronicle.corrections.correction import Change, Correction, Passage
from explorer.chronicle.corrections.words import quote_words
from explorer.chronicle.event import Event, Mention
from explorer.window.main_window import MainWindow
from explorer.window.session import Session


class Desk(Protocol):
    """Who keeps corrections."""

    def do(self, *made: Correction) -> bool:
        """Do something that can be undone in one step."""

    def new(
        self, act: str, passages: tuple[Passage, ...] = (), changes: tuple[Change, ...] = ()
    ) -> Correction:
        """A correction made now."""

    def passages(self, event: Event) -> tuple[Passage, ...]:
        """The passages of an event, as corrections name them."""


class Accounts(QObject):
    """Works on the events that are selected."""

    def __init__(self, window: MainWindow, session: Session, desk: Desk) -> None:
        super().__init__(window)
        self._window, self._session, self._desk = window, session, desk
        window.detail.parting_requested.connect(self.part_off)

    @property
    def acts(self) -> dict[str, Callable[[], object]]:
        """What can be done, by the names of the actions."""
        return {"merge_events": self.merge, "split_event": self.split, "part_account": self.ask}

    def enable(self) -> None:
        """Switch on what can be done now."""
        commands, event = self._window.commands, self._session.selected
        for name in ("split_event", "part_account"):
            commands[name].setEnabled(event is not None and len(event.mentions) > 1)
        commands["merge_events"].setEnabled(len(self._window.table.selected) > 1)

    def merge(self) -> None:
        """Make one event of those selected in the table."""
        events = [self._session.chronicle.events[place] for place in self._window.table.selected]
        if len(events) > 1:
            passages = tuple(passage for event in events for passage in self._desk.passages(event))
            self._desk.do(self._desk.new("merge", passages))

    def split(self) -> None:
        """Part the accounts of the selected event: each but the first becomes an event of its own."""
        event, desk = self._session.selected, self._desk
        if event is not None and len(event.mentions) > 1:
            desk.do(*(desk.new("split", (passage,)) for passage in desk.passages(event)[1:]))

    def part_off(self, mention: Mention) -> None:
        """Make an event of its own of one account of the selected event."""
        event, desk = self._session.selected, self._desk
        if event is not None and mention in event.mentions and len(event.mentions) > 1:
            desk.do(desk.new("split", (desk.passages(event)[event.mentions.index(mention)],)))

    def ask(self) -> None:
        """Ask which account of the selected event is to be parted off."""
        event = self._session.selected
        if event is not None and len(event.mentions) > 1:
            detail = self._window.detail
            beside = detail if detail.isVisible() else self._window.centre
            self.menu(event).popup(beside.mapToGlobal(beside.rect().topLeft()))

    def menu(self, event: Event) -> QMenu:
        """The accounts of an event, each to be parted off."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for mention in event.mentions:
            words = f"{mention.document_title}: {quote_words(mention.quote)}"
            menu.addAction(words.replace("&", "&&"), partial(self.part_off, mention))
        menu.setActiveAction(menu.actions()[0])
        return menu
