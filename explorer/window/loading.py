"""Reading and extraction off the UI thread: takes paths, hands over one finished value."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.query import SearchIndex
from explorer.errors import ExplorerError

Progress = Callable[[int, int, str], bool]
Load = Callable[[Sequence[Path], Progress], Chronicle]


@dataclass(frozen=True, slots=True)
class Loaded:
    """The outcome of one loading: a chronicle with its search index, or why there is none.

    ``error`` is fit to be shown; ``details`` is a traceback where the program itself is at fault.
    ``cancelled`` says that the reader stopped it.
    """

    number: int
    chronicle: Chronicle | None = None
    index: SearchIndex | None = None
    error: str = ""
    details: str = ""
    cancelled: bool = False


class Worker(QThread):
    """One loading in a thread of its own."""

    progressed = Signal(int, int, int, str)
    loaded = Signal(object)

    def __init__(self, number: int, load: Load, paths: Sequence[Path]) -> None:
        super().__init__()
        self._number, self._load, self._paths = number, load, tuple(paths)

    def run(self) -> None:
        """Load, and hand over whatever came of it."""
        try:
            chronicle = self._load(self._paths, self._report)
            index = SearchIndex(chronicle.events)
            result = Loaded(self._number, chronicle, index, cancelled=self.isInterruptionRequested())
        except ExplorerError as error:
            result = Loaded(self._number, error=str(error))
        except Exception as error:  # a fault of ours must reach the reader, not vanish in a thread
            details = traceback.format_exc()
            result = Loaded(self._number, error=f"{type(error).__name__}: {error}", details=details)
        self.loaded.emit(result)

    def _report(self, done: int, total: int, name: str) -> bool:
        self.progressed.emit(self._number, done, total, name)
        return not self.isInterruptionRequested()


class Loader(QObject):
    """Starts loadings and reports on the last one started; what earlier ones still send is dropped."""

    progressed = Signal(int, int, str)
    loaded = Signal(object)

    def __init__(self, load: Load, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._load = load
        self._number = 0
        self._workers: list[Worker] = []

    @property
    def is_loading(self) -> bool:
        """Whether a loading is under way."""
        return any(worker.isRunning() for worker in self._workers)

    def start(self, paths: Sequence[Path]) -> int:
        """Load ``paths``, giving up what is under way; the number of this loading."""
        self.cancel()
        self._number += 1
        worker = Worker(self._number, self._load, paths)
        worker.progressed.connect(self._progressed)
        worker.loaded.connect(self._loaded)
        worker.finished.connect(self._tidy)
        self._workers.append(worker)
        worker.start()
        return self._number

    def cancel(self) -> None:
        """Ask what is under way to stop after the file it is reading."""
        for worker in self._workers:
            worker.requestInterruption()

    def close(self) -> None:
        """Stop, and wait until no thread runs any more."""
        self._number += 1
        self.cancel()
        for worker in self._workers:
            worker.wait()
        self._tidy()

    def _tidy(self) -> None:
        """Let go of threads that have ended; while one runs, it is held here."""
        self._workers = [worker for worker in self._workers if not worker.isFinished()]

    def _progressed(self, number: int, done: int, total: int, name: str) -> None:
        if number == self._number:
            self.progressed.emit(done, total, name)

    def _loaded(self, result: Loaded) -> None:
        if result.number == self._number:
            self.loaded.emit(result)
