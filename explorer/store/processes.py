"""Many files are read by several processes at once, few by the thread that asks: processes begin slowly.

Files are handed out a few at a time, so that little waits in memory; what comes back comes in any order. A
file whose process ends amid it is tried once more, as a system short of memory may have ended it.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass, field

from explorer.chronicle.columns import ColumnChoice
from explorer.chronicle.library import Harvest, Library, Watch
from explorer.errors import Diagnostic
from explorer.extraction.load import Failed, Read, Todo, fault_at, print_fault, reading_in_turn
from explorer.store.crew import Crew
from explorer.store.listening import Listener
from explorer.store.readers import Answer, Task
from explorer.store.record import Record

WORTH = 800_000
"""Bytes of articles from which on processes are worth their beginning: about eight seconds of reading."""

MOST = 8
"""So many processes at the most: each takes some 150 MB of memory."""

TRIES = 2
"""How often a file is tried that ends the process that reads it."""

ENDED = "could not be read: the process that read it has ended"
"""What is said of a file that ends whatever reads it."""


def processes_for(todo: Todo) -> int:
    """By how many processes files are to be read; one is the thread that asks."""
    size = 0
    for source, _ in todo:
        with suppress(OSError):
            size += source.path.stat().st_size
    return min(most_processes(), len(todo)) if size >= WORTH else 1


def most_processes() -> int:
    """By how many processes files are read at the most: one for each core, but few."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(cores, MOST)


def ended_by(known: Library) -> frozenset[str]:
    """The names of files that ended the processes that read them."""
    failed = (one for one in known.harvests if one.passing)
    return frozenset(one.name for one in failed if any(told.message == ENDED for told in one.diagnostics))


def reading_over_processes(
    record: Record,
    processes: int | None = None,
    apart: Collection[str] = (),
    failed: Failed = print_fault,
    early: Crew | None = None,
) -> Read:
    """Reads files by as many processes as they are worth, or by so many.

    Files named in ``apart`` might end this process as well: they are never read by the thread that asks.
    ``failed`` is told of faults of the program. Where processes were begun ``early``, these read.
    """

    def read(todo: Todo, columns: ColumnChoice, watch: Watch) -> Iterator[Harvest]:
        number = _wanted(todo, processes, early)
        if number < 2 and not any(source.name in apart for source, _ in todo):
            yield from reading_in_turn(failed=failed)(todo, columns, watch)
            return
        gathering = _Gathering(record, columns, watch, len(todo), apart, failed)
        crew = early or Crew(number, columns)
        crew.pile.extend(Task(source, digest) for source, digest in todo)
        try:
            yield from gathering.all(crew)
        finally:
            crew.end()

    return read


def _wanted(todo: Todo, processes: int | None, early: Crew | None) -> int:
    """How many processes are to read: as many as were asked for or begun already, else as files are worth."""
    if processes is not None:
        return processes
    return processes_for(todo) if early is None else early.wanted


@dataclass(eq=False)
class _Gathering:
    """One reading over processes, of so many files in ``total``."""

    record: Record
    columns: ColumnChoice
    watch: Watch
    total: int
    apart: Collection[str]
    failed: Failed
    _ended: Counter[str] = field(default_factory=Counter)
    _done: int = 0

    def all(self, crew: Crew) -> Iterator[Harvest]:
        """What all files give, until the watch stops it; a file that ends its process is told as a fault."""
        with suppress(OSError):  # is tried again, and told, when files are handed out
            crew.begin()
        self.watch.begun(0, self.total, "")
        listener = Listener(crew, self._is_to_be_tried_again)
        listener.begin()
        try:
            while not listener.is_done and self.watch.goes_on():
                for task, answer in listener.taken():
                    yield self._told(self._harvest(task, answer))
        finally:
            listener.stop()
        for task, answer in listener.taken(0):  # what has been read is kept, though reading was stopped
            yield self._told(self._harvest(task, answer))
        if listener.out_of_room:
            yield from self._in_turn(crew)

    def _in_turn(self, crew: Crew) -> Iterator[Harvest]:
        """What is left is read by the thread that asks, but for files that might end it."""
        todo = []
        for task in crew.pile:
            if task.source.name in self.apart or task.source.name in self._ended:
                yield self._told(self._harvest(task, None))
            else:
                todo.append((task.source, task.digest))
        yield from reading_in_turn(failed=self.failed)(todo, self.columns, self.watch)

    def _is_to_be_tried_again(self, task: Task) -> bool:
        self._ended[task.source.name] += 1
        return self._ended[task.source.name] < TRIES

    def _harvest(self, task: Task, answer: Answer | None) -> Harvest:
        """What a file gave, or how it failed."""
        name = task.source.name
        if isinstance(answer, str):
            return fault_at(name, task.digest, self.failed, answer)
        if answer is None:
            return Harvest(name, task.digest, diagnostics=(Diagnostic(name, ENDED),), passing=True)
        return self.record.unpacked(name, answer)

    def _told(self, harvest: Harvest) -> Harvest:
        self._done += 1
        self.watch.begun(min(self._done, self.total - 1), self.total, harvest.name)
        return harvest
