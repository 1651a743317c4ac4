"""What is imported while nobody waits for it, so that nobody waits for it later."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, SignalInstance

from explorer.window.background import Background

IDLE = 800
"""Milliseconds after what was opened is shown, until the reader is likely to look rather than to wait."""


class Warming(QObject):
    """Does some work once, beside the window, a while after the first of ``shown`` is told."""

    def __init__(self, shown: SignalInstance, work: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._background = Background(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(IDLE)
        self._timer.timeout.connect(self._begin)
        self._is_begun = False
        shown.connect(self._wait)

    @property
    def is_done(self) -> bool:
        """Whether it has been done."""
        return self._is_begun and not self._background.is_busy

    def close(self) -> None:
        """Begin nothing any more, and wait for what has begun."""
        self._timer.stop()
        self._is_begun = True
        self._background.close()

    def _wait(self) -> None:
        if not self._is_begun:
            self._timer.start()

    def _begin(self) -> None:
        self._is_begun = True
        self._background.start(self._work)
