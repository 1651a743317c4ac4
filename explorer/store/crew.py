"""Several processes that read files from one pile; one that ends before its time is replaced.

A file whose process ended amid it is told, with nothing read of it; the files that the process had been given
beside go back upon the pile.
"""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from time import monotonic

from explorer.chronicle.columns import NO_CHOICE, ColumnChoice
from explorer.reading.safepath import safe_path
from explorer.store.readers import COPIES, Answer, Task, serve

IN_HAND = 3
"""Files that each process is given at once, so that it need not wait for the next."""

FITS = 8192
"""Bytes that the connection to a process holds on every system while nobody listens there. Files are given no
further than that: one who waits to be heard does not listen, and two of them would wait for ever."""

GRACE = 0.5
"""Seconds that processes have to end by themselves when all has been read."""

DEATH = 5.0
"""Seconds at the most until the system has taken down a process that was killed; hardly ever more than a few
hundredths, but on a busy machine."""


@dataclass(eq=False, slots=True)
class _Reader:
    """A connection to a process, and the files it has been given, in the order in which it reads them."""

    connection: Connection
    held: deque[Task] = field(default_factory=deque)
    is_ready: bool = False

    def has_room(self, task: Task, most: int) -> bool:
        """Whether it can be given a file beside those it has, of which there are to be so many."""
        size = sum(one.size for one in self.held) + task.size
        return not self.held or (len(self.held) < most and size <= FITS)


class Crew:
    """As many readers as are ``wanted``, who read the files of a ``pile``, to which more may come.

    ``columns`` says which columns of tables tell what. A process that ends before it can read anything is
    replaced as well, but not without end: of as many as are wanted.
    """

    def __init__(self, wanted: int, columns: ColumnChoice = NO_CHOICE) -> None:
        self.pile: deque[Task] = deque()
        self.wanted, self._columns = wanted, columns
        self._spare = wanted
        # Begun alike on every system, with no locks and no threads of this process.
        self._context = get_context("spawn")
        self._cut, self._lifeline = self._context.Pipe(duplex=False)
        self._readers: list[_Reader] = []
        self._processes: list[SpawnProcess] = []
        self._has_answered = False

    @property
    def is_busy(self) -> bool:
        """Whether files are being read, or are to be."""
        return bool(self.pile) or any(one.held for one in self._readers)

    def begin(self) -> None:
        """Begin the processes that are missing. Raises OSError where the system has no room for one."""
        missing = self.wanted - len(self._readers)
        sizes = [missing] if COPIES and missing else [1] * missing
        for number in sizes:
            self._begin(number)

    def _begin(self, number: int) -> None:
        """Begin one process that has so many connections."""
        pipes = [self._context.Pipe() for _ in range(number)]
        theirs = [end for _, end in pipes]
        process = self._context.Process(target=serve, args=(theirs, self._cut), daemon=True)
        try:
            with safe_path():
                process.start()
        except OSError:
            for ends in pipes:
                _close(ends)
            raise
        _close(theirs)  # else nobody would notice that a process has ended
        # Not among the arguments: a process that ended before it read much of these would be waited for.
        with suppress(OSError):  # it has ended, which shows when it is listened to
            pipes[0][0].send(self._columns)
        self._processes.append(process)
        self._readers += [_Reader(own) for own, _ in pipes]

    def answers(self, seconds: float) -> list[tuple[Task, Answer | None]]:
        """Hand files out, and what was answered within so many seconds; None where a process ended amid it.

        Raises OSError where no process reads, and none can be begun.
        """
        try:
            self.begin()
        except OSError:
            if not self._readers:
                raise
        if not self._readers:
            raise OSError("every process has ended before it could read")
        self._hand_out()
        ready = wait([one.connection for one in self._readers], seconds)
        return list(self._heard([one for one in self._readers if one.connection in ready]))

    def _hand_out(self) -> None:
        """Give files to those who have few, to each one before any has two."""
        for most in range(1, IN_HAND + 1):
            for reader in self._readers:
                if self.pile and reader.has_room(self.pile[0], most):
                    reader.held.append(self.pile.popleft())
                    with suppress(OSError):  # it has ended, which shows when it is listened to
                        reader.connection.send(reader.held[-1])

    def _heard(self, readers: list[_Reader]) -> Iterator[tuple[Task, Answer | None]]:
        """What these have to say."""
        for reader in readers:
            try:
                answer: Answer | None = reader.connection.recv()
            except (EOFError, OSError):
                yield from self._let_go(reader)
                continue
            if answer is None:
                reader.is_ready = True
                continue
            self._has_answered = True
            yield reader.held.popleft(), answer

    def _let_go(self, reader: _Reader) -> Iterator[tuple[Task, Answer | None]]:
        """The file amid which a process has ended; where it had not come so far, no file is to blame."""
        self._readers.remove(reader)
        reader.connection.close()
        if not reader.is_ready:
            self._lose_one()
        elif reader.held:
            yield reader.held.popleft(), None
        self.pile.extendleft(reversed(reader.held))

    def _lose_one(self) -> None:
        """Another may be begun in place of one that never read; but where all end so, none any more."""
        if self._spare:
            self._spare -= 1
        else:
            self.wanted -= 1

    def end(self) -> None:
        """Have the processes end: by themselves where nothing is left to be read, else at once."""
        if self.is_busy or not self._has_answered:
            self._kill()
        for reader in self._readers:
            with suppress(OSError):
                reader.connection.send(None)
        until = monotonic() + GRACE
        for process in self._processes:
            process.join(max(0.0, until - monotonic()))
        self._kill()
        _close([self._cut, self._lifeline, *(reader.connection for reader in self._readers)])
        self._readers, self._processes = [], []

    def _kill(self) -> None:
        """Kill the processes that still run, with their copies, and wait until they are gone."""
        late = [process for process in self._processes if process.is_alive()]
        for process in late:
            if hasattr(os, "killpg") and process.pid is not None:
                with suppress(OSError):  # it has made no group yet
                    os.killpg(process.pid, signal.SIGKILL)
            process.kill()
        until = monotonic() + DEATH
        for process in late:
            process.join(max(0.0, until - monotonic()))
        for reader in self._readers if late else ():
            _hear_out(reader.connection, until)


def _hear_out(connection: Connection, until: float) -> None:
    """Wait until nobody speaks over a connection any more, where the end of a copy cannot be waited for."""
    with suppress(EOFError, OSError):
        while connection.poll(max(0.0, until - monotonic())):
            connection.recv_bytes()


def _close(connections: list[Connection] | tuple[Connection, ...]) -> None:
    for one in connections:
        one.close()
