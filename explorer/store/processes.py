"""Many files are read by several processes at once, few by the thread that asks: processes begin slowly.

Each process loads the word lists once and hands over, for each file, the bytes that the record keeps. Files
are handed out a few at a time, so that little waits in memory; what comes back comes in any order. To stop,
the processes are asked to, which they notice within a file, and ended where they do not.
"""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Generator, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from multiprocessing import get_context, parent_process
from multiprocessing.synchronize import Event
from time import monotonic
from typing import TYPE_CHECKING

from explorer.chronicle.columns import ColumnChoice
from explorer.chronicle.library import Harvest, Watch
from explorer.errors import Diagnostic, StoppedError
from explorer.extraction.load import Read, Todo, harvest_of, reading_in_turn
from explorer.reading.folder import Source
from explorer.store.record import Record, packed

if TYPE_CHECKING:
    from explorer.extraction.lexicon import Lexicon

WORTH = 800_000
"""Bytes of articles from which on processes are worth their beginning: about eight seconds of reading."""

MOST = 8
"""So many processes at the most: each takes some 150 MB of memory."""

IN_HAND = 3
"""Files that each process is given at once, so that it need not wait for the next."""

GRACE = 0.5
"""Seconds that processes have to end by themselves."""

DEATH = 5.0
"""Seconds at the most until the system has taken down a process that was killed; hardly ever more than a few
hundredths, but on a busy machine."""

CURTEOUS = 5
"""By how much the processes give way to the window, where the system knows of such."""

ENDED = "could not be read: the process that read it has ended"
"""What is said of a file that ends whatever reads it."""


def processes_for(todo: Todo) -> int:
    """By how many processes files are to be read; one is the thread that asks."""
    size = 0
    for source, _ in todo:
        with suppress(OSError):
            size += source.path.stat().st_size
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(cores, MOST, len(todo)) if size >= WORTH else 1


def reading_over_processes(record: Record, processes: int | None = None) -> Read:
    """Reads files by as many processes as they are worth, or by so many."""

    def read(todo: Todo, columns: ColumnChoice, watch: Watch) -> Iterator[Harvest]:
        number = processes_for(todo) if processes is None else processes
        if number < 2:
            yield from reading_in_turn()(todo, columns, watch)
            return
        with _Gathering(record, columns, watch, len(todo)) as gathering:
            yield from gathering.all(todo, number)

    return read


class _Gathering:
    """One reading over processes."""

    def __init__(self, record: Record, columns: ColumnChoice, watch: Watch, total: int) -> None:
        self._record, self._columns, self._watch, self._total = record, columns, watch, total
        self._context = get_context("spawn")  # begins alike on every system, with no locks of this process
        self._stop = self._context.Event()
        self._pool: ProcessPoolExecutor | None = None
        self._done = 0

    def __enter__(self) -> _Gathering:
        return self

    def __exit__(self, *_: object) -> None:
        self._end()

    def all(self, todo: Todo, processes: int) -> Iterator[Harvest]:
        """What all files give, until the watch stops it; a file that ends its process is told as a fault."""
        left, careful = deque(todo), deque[tuple[Source, str]]()
        while left or careful:
            lot, number = (careful, 1) if careful else (left, processes)
            pending: dict[Future[bytes | None], tuple[Source, str]] = {}
            try:
                if not (yield from self._some(lot, pending, number)):
                    return
            except BrokenProcessPool:
                if not pending:  # no process begins here
                    yield from reading_in_turn()([*careful, *left], self._columns, self._watch)
                    return
                if lot is left:
                    careful.extend(pending.values())  # one of them is to blame: each is tried alone
                    continue
                for source, digest in pending.values():
                    fault = Diagnostic(source.name, ENDED)
                    yield self._told(Harvest(source.name, digest, diagnostics=(fault,)))

    def _some(
        self,
        left: deque[tuple[Source, str]],
        pending: dict[Future[bytes | None], tuple[Source, str]],
        processes: int,
    ) -> Generator[Harvest, None, bool]:
        """What files give; those handed out are ``pending``. Answers whether all could be read."""
        pool = self._begin(processes)
        in_hand = processes * IN_HAND if processes > 1 else 1
        while left or pending:
            while left and len(pending) < in_hand:
                source, digest = left[0]
                pending[pool.submit(_read, source, digest, self._columns)] = left.popleft()
            ready, _ = wait(pending, 0.05, FIRST_COMPLETED)
            if not self._watch.goes_on():
                return False
            for future in ready:
                data = future.result()
                source, _ = pending.pop(future)
                if data is None:
                    return False
                yield self._told(self._record.unpacked(source.name, data))
        return True

    def _told(self, harvest: Harvest) -> Harvest:
        self._done += 1
        self._watch.begun(min(self._done, self._total - 1), self._total, harvest.name)
        return harvest

    def _begin(self, processes: int) -> ProcessPoolExecutor:
        self._end()
        self._watch.begun(self._done, self._total, "")
        self._pool = ProcessPoolExecutor(processes, self._context, _begin, (self._stop,))
        return self._pool

    def _end(self) -> None:
        """Have the processes end, within a second."""
        pool, self._pool = self._pool, None
        if pool is None:
            return
        self._stop.set()
        running = list((getattr(pool, "_processes", None) or {}).values())
        pool.shutdown(wait=False, cancel_futures=True)
        until = monotonic() + GRACE
        for process in running:
            process.join(max(0.0, until - monotonic()))
        late = [process for process in running if process.is_alive()]
        for process in late:
            process.kill()
        for process in late:
            process.join(DEATH)
        self._stop.clear()


# --- in the processes -------------------------------------------------------------------------------


class _Reader:
    """What a process keeps from one file to the next."""

    lexicon: Lexicon | None = None
    stop: Event | None = None

    @classmethod
    def goes_on(cls) -> bool:
        """Whether nobody has asked to stop."""
        return cls.stop is None or not cls.stop.is_set()


def _begin(stop: Event) -> None:
    from explorer.extraction.lexicon import load_lexicon

    if hasattr(os, "nice"):
        os.nice(CURTEOUS)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _Reader.stop, _Reader.lexicon = stop, load_lexicon()


def _end_with_parent() -> None:
    """End when the window has been killed: nobody would ever ask for another file."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _read(source: Source, digest: str, columns: ColumnChoice) -> bytes | None:
    """What a file gives, as the record keeps it; None where reading was stopped."""
    assert _Reader.lexicon is not None
    try:
        return packed(harvest_of(source, digest, _Reader.lexicon, _Reader.goes_on, columns))
    except StoppedError:
        return None
