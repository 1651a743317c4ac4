"""Data into a file, piece by piece: written beside the target, then put in its place."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from explorer.errors import OutputError

_WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


def write_pieces(pieces: Iterable[str] | Iterable[bytes], path: Path) -> None:
    """Write the pieces to ``path``; what stood there is replaced once all is written.

    Texts are written as UTF-8 with their line ends as they are. Raises OutputError, naming the path and the
    reason; then no half file is left, and what stood there stays. What is no file but a stream
    (:func:`is_stream`) takes the pieces as they come.
    """
    if is_stream(path):
        _pour(pieces, path)
        return
    check_target(path)
    with writing([path]) as (beside,):
        _write(pieces, beside)


@contextmanager
def writing(paths: Sequence[Path]) -> Iterator[list[Path]]:
    """Names beside ``paths`` under which to write; what is written there takes their places at the end.

    Nothing takes any place unless all has been written. Raises OutputError, naming the first path; no half
    file is left.
    """
    targets = [path.resolve() for path in paths]  # a link stays a link
    besides = [target.with_name(f".{target.name}.{os.getpid()}.part") for target in targets]
    try:
        try:
            yield besides
            for beside, target in zip(besides, targets, strict=True):
                _keep_rights(target, beside)
                beside.replace(target)
        finally:
            for beside in besides:
                beside.unlink(missing_ok=True)
    except OSError as error:
        raise OutputError(f"cannot write '{paths[0]}': {error.strerror or error}") from error


def _keep_rights(target: Path, beside: Path) -> None:
    """Let a file that takes another's place be read and written by those who might read and write that."""
    if target.exists():
        with suppress(OSError):  # some file systems know no rights
            beside.chmod(stat.S_IMODE(target.stat().st_mode))


def _write(pieces: Iterable[str] | Iterable[bytes], path: Path) -> None:
    """Write pieces to a new file, down to the disk."""
    with path.open("xb") as stream:
        for piece in pieces:
            stream.write(encoded(piece))
        stream.flush()
        os.fsync(stream.fileno())


def write_all(files: Mapping[Path, bytes]) -> None:
    """Write files that belong together: all of them, or none. Raises OutputError as :func:`writing` does."""
    with writing(list(files)) as besides:
        for beside, data in zip(besides, files.values(), strict=True):
            _write([data], beside)


def check_target(path: Path) -> None:
    """Raise OutputError, naming the path, when nothing can be written there; to be asked before the work."""
    try:
        _check(path, path.resolve())
    except OSError as error:  # a folder on the way that may not be entered, names that are too long
        raise OutputError(f"cannot write '{path}': {error.strerror or error}") from error


def _check(path: Path, target: Path) -> None:
    if target.exists() and not target.is_file():
        raise OutputError(f"cannot write '{path}': it is no ordinary file")
    if target.exists() and not (target.stat().st_mode & _WRITABLE and os.access(target, os.W_OK)):
        raise OutputError(f"cannot write '{path}': it is protected against writing")
    if not target.parent.is_dir():
        raise OutputError(f"cannot write '{path}': there is no folder '{target.parent}'")


def make_folder(folder: Path) -> None:
    """Make a folder, if it is missing. Raises OutputError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"cannot make the folder '{folder}': {error.strerror or error}") from error


def is_stream(path: Path) -> bool:
    """Whether what is written to ``path`` is taken as it comes: a pipe, a device, or standard output.

    Nothing can take its place. Where standard output is led into a file, that file is not to be replaced by
    what was to be printed there.
    """
    try:
        mode = path.stat().st_mode
    except OSError:  # there is nothing, or it may not be looked at, which is told where it is written to
        return False
    return is_standard_output(path) or stat.S_ISFIFO(mode) or stat.S_ISCHR(mode)


def is_standard_output(path: Path) -> bool:
    """Whether ``path`` is another name for standard output, as ``/dev/stdout`` is."""
    try:
        return os.path.samestat(path.stat(), os.fstat(sys.stdout.fileno()))
    except (AttributeError, OSError, ValueError):  # there is no such file, or no standard output
        return False


def _pour(pieces: Iterable[str] | Iterable[bytes], path: Path) -> None:
    """Write pieces into a stream. Raises OutputError; BrokenPipeError where nobody reads any more."""
    if is_standard_output(path):
        print_pieces(pieces)
        return
    try:
        with path.open("wb") as stream:
            for piece in pieces:
                stream.write(encoded(piece))
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(f"cannot write '{path}': {error.strerror or error}") from error


def print_pieces(pieces: Iterable[str] | Iterable[bytes]) -> None:
    """Print the pieces on standard output. Raises OutputError for bytes that a terminal cannot show."""
    for piece in pieces:
        if isinstance(piece, str):
            print(piece, end="")
            continue
        if sys.stdout.isatty():
            raise OutputError("this format is no text; name a file for it with --output")
        sys.stdout.buffer.write(piece)


def encoded(piece: str | bytes) -> bytes:
    """A piece as it stands in the file; what is no character of Unicode is written as a question mark."""
    return piece if isinstance(piece, bytes) else piece.encode("utf-8", "replace")
