"""What runs in a process that reads files: it answers what it is asked over a connection.

Rules and word lists take a second to load. So one process loads them and makes copies of itself, one for each
further connection, where the system can; elsewhere every process has one connection. A process ends when it
is told that there is no more, and at once when its lifeline is cut, as by the end of the window.
"""

from __future__ import annotations

import gc
import os
import sys
import threading
import traceback
from collections.abc import Callable, Sequence
from functools import partial
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING, NamedTuple

from explorer.chronicle.columns import ColumnChoice
from explorer.extraction.collecting import collecting_seldom
from explorer.extraction.load import harvest_of
from explorer.reading.folder import Source
from explorer.store.record import packed

if TYPE_CHECKING:
    from explorer.extraction.lexicon import Lexicon

CURTEOUS = 5
"""By how much processes that have begun give way to the window, where the system knows of such."""

COPIES = hasattr(os, "fork") and sys.platform != "darwin"
"""Whether a process may be copied. The libraries of macOS do not bear it."""


class Task(NamedTuple):
    """A file to be read, and the digest of its content."""

    source: Source
    digest: str

    @property
    def size(self) -> int:
        """Bytes that it takes at the most on its way to a process."""
        return 512 + 4 * (len(str(self.source.path)) + len(self.source.name))


Answer = bytes | str
"""What a file gave, as the record keeps it; or the traceback of a fault of the program."""

Read = Callable[[Task], Answer]


def serve(connections: Sequence[Connection], lifeline: Connection) -> None:
    """Answer what comes over the connections: over the first here, over each other in a copy.

    First of all, the first tells which columns of tables tell what: that may be much, and is told once.
    """
    try:
        columns: ColumnChoice = connections[0].recv()
    except (EOFError, OSError):  # nobody is there any more
        return
    if hasattr(os, "setpgid"):
        os.setpgid(0, 0)  # copies, and what reads PDF documents, are of its group: they can be ended together
    with collecting_seldom():
        read = partial(_read, _lexicon(), columns)
        gc.freeze()  # what stays is not looked through again, nor written to by looking: copies share it
        if hasattr(os, "nice"):
            os.nice(CURTEOUS)
        copies = [_copy(one, connections, lifeline, read) for one in connections[1:]]
        for one in connections[1:]:
            one.close()  # the copy's end alone is to keep it open
        _answer_all(connections[0], lifeline, read)
    for process in copies:
        os.waitpid(process, 0)


def _lexicon() -> Lexicon:
    """The word lists; and all rules are imported, so that copies need not do so."""
    import explorer.extraction.extract
    import explorer.extraction.tables.tabled
    import explorer.reading.reader  # noqa: F401
    from explorer.extraction.lexicon import load_lexicon

    return load_lexicon()


def _copy(mine: Connection, all_of_them: Sequence[Connection], lifeline: Connection, read: Read) -> int:
    """The number of a copy of this process, which answers over ``mine``."""
    process = os.fork()
    if process:
        return process
    try:
        for one in all_of_them:
            if one is not mine:
                one.close()
        _answer_all(mine, lifeline, read)
    finally:
        os._exit(0)


def _answer_all(connection: Connection, lifeline: Connection, read: Read) -> None:
    """Answer what comes, in order, until there is no more or nobody asks any more."""
    threading.Thread(target=_end_with, args=(lifeline,), daemon=True).start()
    try:
        connection.send(None)  # from now on, a file is to blame if this process ends
        while (task := connection.recv()) is not None:
            connection.send(read(task))
    except (EOFError, OSError):  # nobody is there any more
        return
    finally:
        connection.close()


def _end_with(lifeline: Connection) -> None:
    """End when the lifeline is cut: nothing is sent over it."""
    try:
        lifeline.recv_bytes()
    except (EOFError, OSError):
        os._exit(1)


def _read(lexicon: Lexicon, columns: ColumnChoice, task: Task) -> Answer:
    try:
        return packed(harvest_of(task.source, task.digest, lexicon, columns=columns))
    except Exception:  # a fault of ours must reach the reader, not vanish in a process
        return traceback.format_exc()
