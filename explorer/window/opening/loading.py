"""Reading and extraction off the UI thread: takes an order, hands over what grows and one finished value."""

from __future__ import annotations

import gc
import traceback
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.corrections.corrected import Corrected
from explorer.chronicle.kind import Kind
from explorer.chronicle.library import Library, Order, Watch
from explorer.chronicle.searching.search import Query
from explorer.errors import ExplorerError, StoppedError
from explorer.window.opening.indexing import Indexing
from explorer.window.opening.learning import change_from, work_out
from explorer.window.opening.pace import Pace
from explorer.window.opening.preloading import preload_showing
from explorer.window.opening.resting import Resting

if TYPE_CHECKING:
    from explorer.chronicle.change import Change
    from explorer.chronicle.searching.search_index import SearchIndex
    from explorer.timeline.index.facts import Facts
    from explorer.window.canvas.ahead import LaidOut

Load = Callable[[Order, Watch], Library]
Learn = Callable[[Chronicle], "Facts"]
Correct = Callable[[Chronicle], Corrected]
LayOut = Callable[["Facts"], "LaidOut | None"]

TOLD_EVERY = 0.1
"""Seconds after which it is told again how far reading is."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """The outcome of one loading, or what has been read so far: a library with its index and facts.

    ``error`` is fit to be shown; ``details`` is a traceback where the program itself is at fault.
    ``cancelled`` says that the reader stopped it; the library is then what had been read. ``change`` is what
    is different from what was known. ``watched`` are the files and folders in which it may become so.
    ``corrected`` is the chronicle with the reader's corrections; index and facts are of that, and so is what
    is ``laid_out`` where it is known how it will be shown.
    """

    number: int
    library: Library | None = None
    index: SearchIndex | None = None
    facts: Facts | None = None
    error: str = ""
    details: str = ""
    cancelled: bool = False
    change: Change | None = None
    watched: tuple[str, ...] = ()
    corrected: Corrected | None = None
    laid_out: LaidOut | None = None

    @property
    def chronicle(self) -> Chronicle | None:
        """The chronicle of what was read, corrected."""
        if self.corrected is not None:
            return self.corrected.chronicle
        return self.library.chronicle if self.library else None


class Worker(QThread, Watch):
    """One loading in a thread of its own."""

    progressed = Signal(int, int, int, str)
    grew = Signal(object)
    loaded = Signal(object)

    def __init__(
        self,
        number: int,
        load: Load,
        learn: Learn | None,
        order: Order,
        correct: Correct = Corrected,
        lay_out: LayOut = lambda _: None,
    ) -> None:
        super().__init__()
        self._number, self._load, self._learn, self._order = number, load, learn, order
        self._correct, self._lay_out = correct, lay_out
        self._pace = Pace()
        self._indexing = Indexing()
        self._stopped = False
        self._resting = Resting()
        self._tells_next = 0.0
        self._watched: tuple[str, ...] = ()

    def stop(self) -> None:
        """Read no further; what has been read is handed over."""
        self._stopped = True

    def taken(self, seconds: float) -> None:
        """What was handed over so far is shown; that took so many seconds."""
        self._pace.cost(seconds)
        self._pace.is_owed = False
        self._resting.end()

    def give_up(self) -> None:
        """Hand nothing over any more."""
        self.requestInterruption()
        self._resting.end()

    def run(self) -> None:
        """Load, and hand over whatever came of it, unless it has been given up."""
        from explorer.window.opening.tidying import tidying

        with tidying():
            if (result := self._result()) is not None:
                gc.freeze()  # else all of it would be looked through now, and the window would wait
                self._resting.hand(result, self.loaded.emit, is_last=True)

    def _result(self) -> Loaded | None:
        """What came of it; None where it has been given up."""
        try:
            return self._prepared(self._load(self._order, self), cancelled=self._stopped)
        except StoppedError:
            return None
        except ExplorerError as error:
            return Loaded(self._number, error=str(error))
        except Exception as error:  # a fault of ours must reach the reader, not vanish in a thread
            words = f"{type(error).__name__}: {error}"
            return Loaded(self._number, error=words, details=traceback.format_exc())

    def _prepared(self, library: Library, *, cancelled: bool = False) -> Loaded:
        """What was read, with all that is slow to work out for many events."""
        self._go_on()
        known, watched = self._order.known, self._watched
        if library is known:
            from explorer.chronicle.change import Change

            same = Corrected(library.chronicle)  # nothing is shown anew
            return Loaded(self._number, library, None, None, "", "", cancelled, Change(), watched, same)
        result = self._correct(library.joined(self._go_on))
        chronicle = result.chronicle
        work_out(chronicle, self._go_on)
        facts = self._learn(chronicle) if self._learn else None
        self._go_on()
        index = self._indexing.of(chronicle)
        laid_out = self._lay_out(facts) if facts is not None else None
        parts = cancelled, change_from(known, library), watched, result, laid_out
        return Loaded(self._number, library, index, facts, "", "", *parts)

    def _go_on(self) -> None:
        if self.isInterruptionRequested():
            raise StoppedError

    # --- watching the reading -----------------------------------------------------------------------

    def found(self, files: Sequence[Path]) -> None:
        """These files are to be read; they are to be watched from then on."""
        from explorer.reading.folder import places_to_watch

        self._watched = places_to_watch(self._order.paths, files)

    def begun(self, done: int, total: int, name: str) -> None:
        """A file is about to be read; that is told no more often than anybody could see."""
        if done == 0:
            self._pace.begin()
            preload_showing()
        now = perf_counter()
        if done == 0 or now >= self._tells_next:
            self._tells_next = now + TOLD_EVERY
            self.progressed.emit(self._number, done, total, name)

    def is_due(self, done: int, total: int) -> bool:
        """What is known is shown from time to time."""
        self._go_on()
        return not self._stopped and self._pace.is_time(done, total)

    def grown(self, library: Library) -> None:
        """Files have been read, and what is known is to be shown."""
        self._pace.is_owed = True
        began = perf_counter()
        result = self._prepared(library)
        self._pace.cost(perf_counter() - began)
        self._resting.hand(result, self.grew.emit)

    def goes_on(self) -> bool:
        """Whether neither this loading has been given up nor reading stopped."""
        self._go_on()
        return not self._stopped


class Loader(QObject):
    """Starts loadings and reports on the last one started; what earlier ones still send is dropped."""

    progressed = Signal(int, int, str)
    grew = Signal(object)
    loaded = Signal(object)

    def __init__(self, load: Load, learn: Learn | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._load, self._learn = load, learn
        self.correct: Correct = Corrected
        """What the reader corrected, to be applied in the worker."""
        self.lay_out: LayOut = lambda _: None
        """Lays out what is shown next, in the worker."""
        self._number, self._came = 0, 0.0
        self._closed = self._awaits = False
        self._workers: list[Worker] = []

    @property
    def is_loading(self) -> bool:
        """Whether a loading is under way, of which not all has come here yet."""
        return self._awaits

    def start(self, order: Order) -> int:
        """Carry out an order, giving up what is under way; the number of this loading.

        Once closed, nothing is carried out any more.
        """
        self._give_up()
        self._number += 1
        if self._closed:
            return self._number
        worker = Worker(self._number, self._load, self._learn, order, self.correct, self.lay_out)
        worker.progressed.connect(self._progressed)
        worker.grew.connect(self._grew)
        worker.loaded.connect(self._loaded)
        worker.finished.connect(self._tidy)
        self._workers.append(worker)
        self._awaits = True
        worker.start()
        return self._number

    def cancel(self) -> None:
        """Ask what is under way to read no further and to hand over what it has read."""
        for worker in self._workers:
            worker.stop()

    def close(self) -> None:
        """Give up for good, and wait until no thread runs any more."""
        self._closed, self._awaits = True, False
        self._number += 1
        self._give_up()
        for worker in self._workers:
            worker.wait()
        self._tidy()

    def _give_up(self) -> None:
        for worker in self._workers:
            worker.give_up()

    def _tidy(self) -> None:
        """Let go of threads that have ended; while one runs, it is held here."""
        self._workers = [worker for worker in self._workers if not worker.isFinished()]

    def _progressed(self, number: int, done: int, total: int, name: str) -> None:
        if number == self._number:
            self.progressed.emit(done, total, name)

    def _grew(self, result: Loaded) -> None:
        if result.number == self._number:
            self._came = perf_counter()
            self.grew.emit(result)

    def taken(self) -> None:
        """What was handed over last is shown; more may follow."""
        for worker in self._workers:
            worker.taken(perf_counter() - self._came)

    def _loaded(self, result: Loaded) -> None:
        if result.number == self._number:
            self._awaits = False
            self.loaded.emit(result)


def load(order: Order, watch: Watch | None = None) -> Library:
    """Read and extract; what that takes is imported where it runs, after the window has been painted."""
    from explorer.extraction.load import read_library

    return read_library(order, None, watch)


def load_kept(order: Order, watch: Watch | None = None) -> Library:
    """What was kept of an earlier reading by the same program; what has changed since is read anew."""
    from explorer.store.chronicles import cache_folder, load_or_read
    from explorer.window.opening.learning import arrays_worked_out

    return load_or_read(order, cache_folder(), watch, arrays_worked_out)


def ask(kinds: Mapping[str, Kind], text: str) -> Query:
    """What is searched for with ``text``; the rules for dates are imported when they are first needed."""
    from explorer.extraction.asking import read_query

    return read_query(text, kinds)
