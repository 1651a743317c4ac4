"""A lock upon a file, so that of two running programs only one writes to it."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path
from time import monotonic, sleep

_HELD = frozenset({errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK})
"""What systems say where another holds a lock; Windows says one of the last two."""

_PAUSE = 0.01


class FileLock:
    """Held from :meth:`take` until :meth:`release` or the end of the program, however that comes.

    The lock is the system's, upon a file beside the one it protects; that file is left where it is.
    """

    def __init__(self, path: Path) -> None:
        self._path = path.with_name(f"{path.name}.lock")
        self._held: int | None = None

    @property
    def is_held(self) -> bool:
        """Whether this program may write."""
        return self._held is not None

    def take(self) -> bool:
        """Take the lock; False where another holds it. Raises OSError where no lock can be made."""
        if self._held is not None:
            return True
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            _lock(handle)
        except OSError as error:
            os.close(handle)
            if error.errno not in _HELD:  # a file system without locks, for instance
                raise
            return False
        self._held = handle
        return True

    def wait(self, seconds: float) -> bool:
        """Take the lock when it is free; False where it is not within so many seconds. Raises OSError."""
        until = monotonic() + seconds
        while not self.take():
            if monotonic() >= until:
                return False
            sleep(_PAUSE)
        return True

    def release(self) -> None:
        """Let others write."""
        if self._held is not None:
            os.close(self._held)  # which ends the lock too
            self._held = None


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
