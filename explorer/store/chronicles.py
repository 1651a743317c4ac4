"""What was read, kept from one run to the next, so that files that have not changed need not be read again.

It is found again by a key: a digest of the paths opened and of the program's own files that had a part in it.
Each file's digest is kept with what it gave. So nothing is ever out of date: what has changed is read.
"""

from __future__ import annotations

import hashlib
import io
import os
import pickle
from collections.abc import Sequence
from dataclasses import is_dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any

from platformdirs import user_cache_path

from explorer import __version__
from explorer.chronicle.library import EMPTY, Library, Order, Watch
from explorer.errors import Diagnostic, OutputError
from explorer.extraction.load import read_library
from explorer.resources import PACKAGE, folder
from explorer.store.writing import write_bytes_whole

MOST_FILES = 24
MOST_BYTES = 96_000_000
"""How many libraries are kept at the most, and how large all of them may be; the oldest go first."""

ROOMS = ("chronicle", "reading", "extraction")
"""Where the code lies that has a part in what is read."""

DIGEST = hashlib.sha256
LENGTH = DIGEST().digest_size
"""The bytes of the digest before what is kept: it tells a file that is damaged."""


def cache_folder() -> Path:
    """Where libraries are kept: in the user's folder for what can be made again, as the system has it."""
    return user_cache_path("bilateral-explorer", appauthor=False) / "chronicles"


def load_or_read(
    order: Order, kept: Path, worked_out: Sequence[str] = (), watch: Watch | None = None
) -> Library:
    """What the files of an order tell: as kept in the folder ``kept``, and what has changed since read anew.

    ``worked_out`` names properties of a chronicle that are kept with it too. A reading that ``watch`` stopped
    is not kept. What is damaged among what was kept is read anew and noted in the diagnostics.
    """
    path = kept / f"{key_of(order.paths)}.chronicle"
    found, note = (order.known, None) if order.known.harvests else load(path)
    known = found or EMPTY
    library = read_library(replace(order, known=known), None, watch)
    if library is not known and not library.unread:
        library.joined(watch.goes_on if watch else lambda: True)
        note = keep(library, path, worked_out) or note
    return library.noted(note) if note else library


# --- keys -------------------------------------------------------------------------------------------


def key_of(paths: Sequence[Path]) -> str:
    """The key of what is read from paths: the same for the same paths and the same program."""
    places = sorted(str(path.absolute()) for path in paths)
    return DIGEST("\0".join((program_stamp(), *places)).encode(errors="surrogatepass")).hexdigest()


def program_stamp() -> str:
    """What tells this program from another version of it: sizes and times of its files that have a part."""
    rows = [__version__]
    for place in (*(PACKAGE / room for room in ROOMS), folder("resources")):
        entries = sorted(os.scandir(place), key=lambda entry: entry.name)
        stats = ((entry.name, entry.stat()) for entry in entries if entry.is_file())
        rows += [f"{name} {stat.st_size} {stat.st_mtime_ns}" for name, stat in stats]
    return "\n".join(rows)


# --- files ------------------------------------------------------------------------------------------


def load(path: Path) -> tuple[Library | None, Diagnostic | None]:
    """The library kept at ``path``; None where there is none, with a note where it is damaged."""
    try:
        data = path.read_bytes()
        os.utime(path)  # what is used stays longest
    except OSError:
        return None, None
    try:
        if DIGEST(data[LENGTH:]).digest() != data[:LENGTH]:
            raise pickle.UnpicklingError("its digest is another")
        library = _Unpickler(io.BytesIO(data[LENGTH:])).load()
    except (pickle.UnpicklingError, ValueError, TypeError, AttributeError, ImportError, EOFError) as error:
        return None, _note(path, f"what was kept of an earlier reading is damaged and was read anew: {error}")
    return (library, None) if isinstance(library, Library) else (None, None)


def keep(library: Library, path: Path, worked_out: Sequence[str] = ()) -> Diagnostic | None:
    """Keep a library and what its chronicle has worked out; a note where that fails: it hinders nothing."""
    chronicle = library.chronicle
    for name in worked_out:
        getattr(chronicle, name)
    data = pickle.dumps(library, pickle.HIGHEST_PROTOCOL)
    if len(data) > MOST_BYTES // 2:
        return None
    try:
        write_bytes_whole(DIGEST(data).digest() + data, path)
        tidy(path.parent)
    except (OutputError, OSError) as error:
        return _note(path, f"what was read cannot be kept for the next time: {error}")
    return None


def tidy(kept: Path, most: int = MOST_FILES, most_bytes: int = MOST_BYTES) -> None:
    """Let go of the libraries that were not used for longest, until few and small enough are left."""
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
