"""Works one thing out beside the window, which goes on meanwhile."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal


class _Thread(QThread):
    """One piece of work in a thread of its own.

    It belongs to the application until it has ended: who asked for it may be gone before.
    """

    ended = Signal(int, object, object)
    """With the number of the work, what came of it, and the error that ended it or None."""

    def __init__(self, number: int, work: Callable[[], object]) -> None:
        super().__init__(QCoreApplication.instance())
        self.number, self._work = number, work

    def run(self) -> None:
        """Do the work, and hand over whatever came of it."""
        try:
            result, error = self._work(), None
        except Exception as fault:  # it must reach the reader, not vanish in a thread
            result, error = None, fault
        self.ended.emit(self.number, result, error)


class Background(QObject):
    """Hands over what came of the work begun last; what earlier work still gives is dropped.

    An error of the work is raised where its result would have been handed over.
    """

    done = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._number, self._awaited = 0, -1
        self._threads: list[_Thread] = []

    @property
    def is_busy(self) -> bool:
        """Whether something has been begun that will be handed over.

        The thread tells nothing of that: it may have ended while its result is still on the way.
        """
        return self._awaited == self._number

    def start(self, work: Callable[[], object]) -> None:
        """Work something out. It must only read what nobody changes."""
        self._number += 1
        self._awaited = self._number
        thread = _Thread(self._number, work)
        thread.ended.connect(self._ended)
        thread.finished.connect(self._tidy)
        thread.finished.connect(thread.deleteLater)
        self._threads.append(thread)
        thread.start()

    def forget(self) -> None:
        """Hand over nothing of what is being worked out."""
        self._number += 1

    def close(self) -> None:
        """Forget all, and wait until no thread runs any more."""
        self.forget()
        for thread in self._threads:
            thread.wait()
        self._tidy()

    def _tidy(self) -> None:
        self._threads = [thread for thread in self._threads if not thread.isFinished()]

    def _ended(self, number: int, result: object, error: Exception | None) -> None:
        if number != self._number:
            return
        self._number += 1
        if error is not None:
            raise error
        self.done.emit(result)
