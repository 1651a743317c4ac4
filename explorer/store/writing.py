"""Writing a file so that it is never found half written, nor another one lost."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import count
from pathlib import Path
from time import sleep, time

from explorer.errors import OutputError

BUFFER = 1 << 20
"""Bytes that are written at once. To write few lets go of Python's lock so shortly, and so often, that no
other thread gets it."""

_PAUSE = 0.0002
"""Seconds of rest after each of these. A thread that lets go of Python's lock more often than the interval
of switching, and takes it at once again, keeps the others waiting: they are woken, and find it taken."""


def write_whole(text: str, path: Path) -> None:
    """Write a text beside its place and put it into it. Raises OutputError naming the path."""
    write_bytes_whole(text.encode(), path)


def write_bytes_whole(data: bytes, path: Path) -> None:
    """Write bytes beside their place and put them into it. Raises OutputError naming the path."""
    write_pieces_whole((data,), path)


def write_pieces_whole(pieces: Iterable[bytes | memoryview], path: Path) -> None:
    """Write pieces, one after another as they are made, beside their place, and put the whole into it.

    Raises OutputError naming the path.
    """
    target = Path(os.path.realpath(path))  # a link stays a link
    beside = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            with beside.open("wb", buffering=BUFFER) as file:
                _keep_mode(target, file.fileno())
                file.writelines(_with_pauses(pieces))
                file.flush()
                os.fsync(file.fileno())  # or the name might lead to nothing after a failure of power
            beside.replace(target)
            sync_folder(target.parent)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise OutputError(f"cannot write '{path}': {error.strerror or error}") from error


def _with_pauses(pieces: Iterable[bytes | memoryview]) -> Iterator[bytes | memoryview]:
    """The pieces with a rest after every so many bytes, in which other threads get their turn."""
    since = 0
    for piece in pieces:
        yield piece
        since += len(piece)
        if since >= BUFFER:
            since = 0
            sleep(_PAUSE)


def _keep_mode(path: Path, handle: int) -> None:
    """Who may read and write a file that is to be replaced may do so with the new one."""
    if hasattr(os, "fchmod"):
        with suppress(OSError):  # there is none yet, or the disk knows of no such thing
            os.fchmod(handle, stat.S_IMODE(path.stat().st_mode))


HALF_WRITTEN = re.compile(r"\..+\.(\d+)\.part")
"""How files are named until they are written; the number is that of the process."""

A_DAY = 86_400


def remove_half_written(folder: Path) -> None:
    """Remove what processes that have ended left half written in a folder."""
    for path in folder.glob(".*.part"):
        found = HALF_WRITTEN.fullmatch(path.name)
        with suppress(OSError):  # another program removed it
            if found and (not _runs(int(found[1])) or path.stat().st_mtime < time() - A_DAY):
                path.unlink()


def _runs(process: int) -> bool:
    """Whether a process runs, as far as the system tells; another may have its number by now."""
    if os.name != "posix":  # to ask would end it
        return True
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:  # it is of another user
        return True
    return True


def sync_folder(folder: Path) -> None:
    """Have the names in a folder put on the disk, where the system can be asked to.

    A file that has just been made or renamed is else found under its old name, or none, after a failure of
    power. Folders on the network often refuse; the file itself is on the disk by then, so that is let pass.
    """
    if not hasattr(os, "O_DIRECTORY"):
        return  # Windows keeps names in a log of its own
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def append_synced(path: Path, data: bytes, length: int | None = None) -> None:
    """Add bytes to a file and wait until they are on the disk; where that fails, the file is as it was.

    ``length`` is how long it is to be before; what another program wrote behind that is not overwritten.
    Raises OSError.
    """
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o644)
    try:
        size = os.fstat(handle).st_size
        if length is not None and size != length:
            raise OSError(0, "another program has changed the file; open it again")
        os.lseek(handle, 0, os.SEEK_END)
        try:
            _write_all(handle, data)
            os.fsync(handle)
            if not size:
                sync_folder(path.parent)
        except OSError:
            os.ftruncate(handle, size)
            raise
    finally:
        os.close(handle)


def _write_all(handle: int, data: bytes) -> None:
    while data:
        data = data[os.write(handle, data) :]


def set_aside(path: Path) -> None:
    """Give a file that cannot be read another name, ``views.damaged-1.json``. Raises OutputError."""
    beside = next(
        free
        for number in count(1)
        if not (free := path.with_name(f"{path.stem}.damaged-{number}{path.suffix}")).exists()
    )
    try:
        path.rename(beside)
    except OSError as error:
        raise OutputError(f"cannot write '{path}': {error.strerror or error}") from error
