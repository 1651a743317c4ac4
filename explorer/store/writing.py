"""Writing a file so that it is never found half written, nor another one lost."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from itertools import count
from pathlib import Path

from explorer.errors import OutputError


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
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with beside.open("wb") as file:
                file.writelines(pieces)
                file.flush()
                os.fsync(file.fileno())  # or the name might lead to nothing after a failure of power
            beside.replace(path)
            sync_folder(path.parent)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise OutputError(f"cannot write '{path}': {error.strerror or error}") from error


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
