"""Keeps an event that the reader adds, and goes to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from explorer.chronicle.corrections.correction import Correction
from explorer.chronicle.corrections.own import own_identity
from explorer.store.views import views_key
from explorer.window.commands import Commands
from explorer.window.main_window import MainWindow
from explorer.window.session import Session
from explorer.window.views.reaching import make_way


class Adding(QObject):
    """Shows what was added as soon as it is there, since it may lie outside the view; ``do`` keeps it."""

    def __init__(
        self, window: MainWindow, session: Session, commands: Commands, do: Callable[[Correction], bool]
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._commands, self._do = window, session, commands, do
        self._awaited: Correction | None = None
        session.chronicle_changed.connect(lambda: QTimer.singleShot(0, self, self._show))

    def keep(self, added: Correction) -> bool:
        """Keep an event; whether that could be done."""
        done = self._do(added)
        self._awaited = added if done else None
        self._show()
        return done

    def forget(self) -> None:
        """Something else is corrected: what was added and is not there yet is not gone to any more."""
        self._awaited = None

    def _show(self) -> None:
        added = self._awaited
        if added is None:
            return
        if added.scope != views_key(self._commands.paths):  # something else was opened
            self.forget()
            return
        position = self._session.chronicle.positions.get(own_identity(added))
        if position is not None:
            self.forget()
            make_way(self._window, self._session, position)
            self._commands.choose(position)
