"""For how long threads of this process have waited for a core that others had, as the system tells (Linux).

Nothing of it lets go of Python's lock: to wait for that again at each look would lengthen the very waits that
are measured.
"""

from __future__ import annotations

import ctypes
import os
import sys
import threading
from contextlib import suppress
from pathlib import Path

ROOM = 64
"""Bytes that the system's line on a thread takes at the most."""


class Corelessness:
    """Tells, from look to look, of the thread that asks and of the others; nothing where the system does not.

    A thread that has Python's lock but no core holds up all others, through no long step of its own.
    """

    def __init__(self) -> None:
        self._told: dict[int, int] = {}
        self._known: dict[int, int] = {}
        self._threads = 0
        self._own = threading.get_native_id()
        self._read = ctypes.PyDLL(None).pread if sys.platform == "linux" else None
        if self._read is not None:
            self._read.argtypes = [ctypes.c_int, ctypes.c_char_p, ctypes.c_size_t, ctypes.c_longlong]
        self._room = ctypes.create_string_buffer(ROOM)

    def since(self) -> tuple[float, float]:
        """Milliseconds without a core since the last look: of this thread, and the most of another one."""
        if self._read is None:
            return 0.0, 0.0
        if self._threads != (threads := len(sys._current_frames())):
            self._threads = threads
            self._find()
        waited = {thread: self._waited(thread) for thread in list(self._told)}
        own = waited.pop(self._own, 0.0)
        return own, max(waited.values(), default=0.0)

    def _find(self) -> None:
        """Know the threads that there are now."""
        for place in Path("/proc/self/task").iterdir():
            if int(place.name) not in self._told:
                with suppress(OSError):  # it has ended
                    self._told[int(place.name)] = os.open(place / "schedstat", os.O_RDONLY)

    def _waited(self, thread: int) -> float:
        """Milliseconds for which a thread was without a core since the last look."""
        assert self._read is not None
        size = self._read(self._told[thread], self._room, ROOM, 0)
        if size <= 0:  # it has ended
            os.close(self._told.pop(thread))
            return 0.0
        now = int(self._room.raw[:size].split()[1])
        before, self._known[thread] = self._known.get(thread, now), now
        return (now - before) / 1e6
