"""Ends the program in order where the system asks for that: by a signal, or because the session ends."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication, QWidget

SIGNALS = ("SIGTERM", "SIGINT", "SIGHUP")
"""What asks a program to end: logging out and shutting down, Ctrl+C, and a terminal that is closed."""


class Ending(QObject):
    """Closes the window when a signal asks for it, as if the reader had, and keeps what there is before that
    when the session may be about to end.

    A signal comes amid anything, even amid a correction that is being written: so it is only noted, and
    obeyed in a turn of the event loop, that of a dialog included. On Windows there are no such signals; that
    the session ends is told there as everywhere.
    """

    def __init__(self, application: QApplication, window: QWidget, keep: Callable[[], object]) -> None:
        super().__init__(window)
        self._application, self._window, self._keep = application, window, keep
        application.commitDataRequest.connect(self.prepare)
        if os.name == "posix":
            self._listen()

    def _listen(self) -> None:
        """Have Python write the number of each signal into a pipe, which the event loop watches."""
        self._noted, note = os.pipe()
        for end in (self._noted, note):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(note, warn_on_full_buffer=False)
        for name in SIGNALS:
            number = getattr(signal, name)
            if signal.getsignal(number) is not signal.SIG_IGN:  # as for what is started to outlive a terminal
                signal.signal(number, _no_more)
        self._notifier = QSocketNotifier(self._noted, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._obey)

    def _obey(self) -> None:
        """End, if what was noted is one of the signals that ask for it."""
        told = os.read(self._noted, 1024)
        if any(getattr(signal, name) in told for name in SIGNALS):
            self.end()

    def end(self) -> None:
        """Close the window and leave every event loop, those of dialogs too."""
        self._window.close()
        self._application.exit()

    def prepare(self) -> None:
        """The session may be about to end, or somebody stops that: keep everything, and go on."""
        self._keep()


def _no_more(*_: object) -> None:
    """Nothing is done where a signal is caught: its number is in the pipe."""
