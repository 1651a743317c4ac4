"""Chronicles kept from one run to the next, so that files that have not changed need not be read again.

A chronicle is found again by a key: a digest of the contents and names of the files it was made of, and of
the program's own files that had a part in it. So nothing is ever out of date; what is not found is read.
"""

from __future__ import annotations

import hashlib
import io
import os
import pickle
from collections.abc import Callable, Sequence
from dataclasses import is_dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any

from platformdirs import user_cache_path

from explorer import __version__
from explorer.chronicle.chronicle import Chronicle
from explorer.errors import Diagnostic, OutputError
from explorer.reading.folder import Sources, find_sources
from explorer.resources import PACKAGE, folder
from explorer.store.writing import write_bytes_whole

MOST_FILES = 24
MOST_BYTES = 96_000_000
"""How many chronicles are kept at the most, and how large all of them may be; the oldest go first."""

ROOMS = ("chronicle", "reading", "extraction")
"""Where the code lies that has a part in a chronicle."""

DIGEST = hashlib.sha256
LENGTH = DIGEST().digest_size
"""The bytes of the digest before what is kept: it tells a file that is damaged."""

Progress = Callable[[int, int, str], bool]


def cache_folder() -> Path:
    """Where chronicles are kept: in the user's folder for what can be made again, as the system has it."""
    return user_cache_path("bilateral-explorer", appauthor=False) / "chronicles"


def load_or_read(
    paths: Sequence[Path], kept: Path, worked_out: Sequence[str] = (), progress: Progress | None = None
) -> Chronicle:
    """The chronicle of these files and folders: the one kept, else read anew and kept in the folder ``kept``.

    ``worked_out`` names properties of a chronicle that are kept with it. A reading that ``progress`` stopped
    is not kept. What is damaged among what was kept is read anew and noted in the diagnostics.
    """
    path = kept / f"{key_of(find_sources(paths))}.chronicle"
    found, note = load(path)
    if found is not None:
        return found
    from explorer.extraction.load import load_chronicle  # what is kept is shown sooner without it

    watch = _Watch(progress)
    chronicle = load_chronicle(paths, None, watch)
    if not watch.stopped:
        note = keep(chronicle, path, worked_out) or note
    return replace(chronicle, diagnostics=(*chronicle.diagnostics, note)) if note else chronicle


class _Watch:
    """Hands progress on and knows whether it stopped the reading."""

    def __init__(self, progress: Progress | None) -> None:
        self._progress, self.stopped = progress, False

    def __call__(self, done: int, total: int, name: str) -> bool:
        self.stopped = self._progress is not None and not self._progress(done, total, name)
        return not self.stopped


# --- keys -------------------------------------------------------------------------------------------


def key_of(sources: Sources) -> str:
    """The key of what sources tell: the same for the same names and contents read by the same program."""
    digest = DIGEST(program_stamp().encode())
    for source in sources.files:
        try:
            content = DIGEST(source.path.read_bytes()).hexdigest()
        except OSError as error:
            content = f"unread: {error.strerror}"
        digest.update(f"{source.name}\0{content}\0".encode())
    for diagnostic in sources.diagnostics:
        digest.update(f"{diagnostic}\0".encode())
    return digest.hexdigest()


def program_stamp() -> str:
    """What tells this program from another version of it: sizes and times of its files that have a part."""
    rows = [__version__]
    for place in (*(PACKAGE / room for room in ROOMS), folder("resources")):
        entries = sorted(os.scandir(place), key=lambda entry: entry.name)
        stats = ((entry.name, entry.stat()) for entry in entries if entry.is_file())
        rows += [f"{name} {stat.st_size} {stat.st_mtime_ns}" for name, stat in stats]
    return "\n".join(rows)


# --- files ------------------------------------------------------------------------------------------


def load(path: Path) -> tuple[Chronicle | None, Diagnostic | None]:
    """The chronicle kept at ``path``; None where there is none, with a note where it is damaged."""
    try:
        data = path.read_bytes()
        os.utime(path)  # what is used stays longest
    except OSError:
        return None, None
    try:
        if DIGEST(data[LENGTH:]).digest() != data[:LENGTH]:
            raise pickle.UnpicklingError("its digest is another")
        chronicle = _Unpickler(io.BytesIO(data[LENGTH:])).load()
    except (pickle.UnpicklingError, ValueError, TypeError, AttributeError, ImportError, EOFError) as error:
        return None, _note(path, f"what was kept of an earlier reading is damaged and was read anew: {error}")
    return (chronicle, None) if isinstance(chronicle, Chronicle) else (None, None)


def keep(chronicle: Chronicle, path: Path, worked_out: Sequence[str] = ()) -> Diagnostic | None:
    """Keep a chronicle with what it has worked out; a note where that cannot be done: it hinders nothing."""
    for name in worked_out:
        getattr(chronicle, name)
    data = pickle.dumps(chronicle, pickle.HIGHEST_PROTOCOL)
    if len(data) > MOST_BYTES // 2:
        return None
    try:
        write_bytes_whole(DIGEST(data).digest() + data, path)
        tidy(path.parent)
    except (OutputError, OSError) as error:
        return _note(path, f"what was read cannot be kept for the next time: {error}")
    return None


def tidy(kept: Path, most: int = MOST_FILES, most_bytes: int = MOST_BYTES) -> None:
    """Let go of the chronicles that were not used for longest, until few and small enough are left."""
    stats = [(path.stat(), path) for path in kept.glob("*.chronicle")]
    room = most_bytes
    for number, (stat, path) in enumerate(sorted(stats, key=lambda row: row[0].st_mtime_ns, reverse=True)):
        room -= stat.st_size
        if number >= most or room < 0:
            path.unlink(missing_ok=True)


def _note(path: Path, words: str) -> Diagnostic:
    return Diagnostic(str(path), words, "note")


class _Unpickler(pickle.Unpickler):
    """Makes plain values and the chronicle's own, and calls nothing else that a file may name."""

    def find_class(self, module: str, name: str) -> Any:
        """A value class of the chronicle. Raises UnpicklingError for anything else."""
        if (module == "explorer.errors" or module.startswith("explorer.chronicle.")) and "." not in name:
            found = super().find_class(module, name)
            if isinstance(found, type) and (is_dataclass(found) or issubclass(found, Enum)):
                return found
        raise pickle.UnpicklingError(f"it names {module}.{name}")
