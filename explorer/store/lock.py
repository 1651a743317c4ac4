"""A lock upon a file, so that of two running programs only one writes to it."""

from __future__ import annotations

import os
import sys
from pathlib import Path


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
        """Take the lock; False where another program holds it. Raises OSError where no lock can be made."""
        if self._held is not None:
            return True
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            _lock(handle)
        except OSError:
            os.close(handle)
            return False
        self._held = handle
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
