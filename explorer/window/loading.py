"""Reading and extraction off the UI thread: takes paths, hands over one finished value."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.kind import Kind
from explorer.chronicle.search import Query
from explorer.errors import ExplorerError

if TYPE_CHECKING:
    from explorer.chronicle.search_index import SearchIndex
    from explorer.timeline.facts import Facts

Progress = Callable[[int, int, str], bool]
Load = Callable[[Sequence[Path], Progress], Chronicle]
Learn = Callable[[Chronicle], "Facts"]

WORKED_OUT = (
    "threads",
    "countries",
    "positions",
    "days",
    "years",
    "told_by_several",
    "mentions_by_document",
    "standings",
)
"""What a chronicle works out when first asked: here in the worker, so that the window need not wait."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """The outcome of one loading: a chronicle with its index and facts, or why there is none.

    ``error`` is fit to be shown; ``details`` is a traceback where the program itself is at fault.
    ``cancelled`` says that the reader stopped it.
    """

    number: int
    chronicle: Chronicle | None = None
    index: SearchIndex | None = None
    facts: Facts | None = None
    error: str = ""
    details: str = ""
    cancelled: bool = False


class Worker(QThread):
    """One loading in a thread of its own."""

    progressed = Signal(int, int, int, str)
    loaded = Signal(object)

    def __init__(self, number: int, load: Load, learn: Learn | None, paths: Sequence[Path]) -> None:
        super().__init__()
        self._number, self._load, self._learn, self._paths = number, load, learn, tuple(paths)

    def run(self) -> None:
        """Load, and hand over whatever came of it."""
        try:
            result = self._prepared(self._load(self._paths, self._report))
        except ExplorerError as error:
            result = Loaded(self._number, error=str(error))
        except Exception as error:  # a fault of ours must reach the reader, not vanish in a thread
            details = traceback.format_exc()
            result = Loaded(self._number, error=f"{type(error).__name__}: {error}", details=details)
        self.loaded.emit(result)

    def _prepared(self, chronicle: Chronicle) -> Loaded:
        """A chronicle with all that is slow to work out for many events."""
        if self.isInterruptionRequested():
            return Loaded(self._number, chronicle, cancelled=True)
        from explorer.chronicle.search_index import SearchIndex  # needs numpy, as what is learnt does

        for name in WORKED_OUT:
            getattr(chronicle, name)
        facts = self._learn(chronicle) if self._learn else None
        return Loaded(self._number, chronicle, SearchIndex(chronicle.events), facts)

    def _report(self, done: int, total: int, name: str) -> bool:
        self.progressed.emit(self._number, done, total, name)
        return not self.isInterruptionRequested()


class Loader(QObject):
    """Starts loadings and reports on the last one started; what earlier ones still send is dropped."""

    progressed = Signal(int, int, str)
    loaded = Signal(object)

    def __init__(self, load: Load, learn: Learn | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._load, self._learn = load, learn
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
        worker = Worker(self._number, self._load, self._learn, paths)
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


def load(paths: Sequence[Path], progress: Progress | None = None) -> Chronicle:
    """Read and extract; what that takes is imported where it runs, after the window has been painted."""
    from explorer.extraction.load import load_chronicle

    return load_chronicle(paths, None, progress)


def load_kept(paths: Sequence[Path], progress: Progress | None = None) -> Chronicle:
    """What was kept of an earlier reading of the same files by the same program, or else read anew."""
    from explorer.store.chronicles import cache_folder, load_or_read

    return load_or_read(paths, cache_folder(), WORKED_OUT, progress)


def ask(kinds: Mapping[str, Kind], text: str) -> Query:
    """What is searched for with ``text``; the rules for dates are imported when they are first needed."""
    from explorer.extraction.asking import read_query

    return read_query(text, kinds)


def learn(kinds: Mapping[str, Kind], chronicle: Chronicle) -> Facts:
    """What the timeline needs to know of a chronicle, imported and worked out where it runs too."""
    from explorer.timeline.facts import facts_of

    return replace(facts_of(chronicle.events, kinds), standings=chronicle.standings)
