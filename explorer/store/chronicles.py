"""What was read, kept from one run to the next, so that files that have not changed need not be read again.

Two things are kept, and both may be deleted at any time. The record (``record.py``) holds what each file
gave, so that no file is read twice, whatever it is opened with. A shelf (``shelf.py``) holds all that was
made of the files opened together, so that the same files open at once. Neither is ever out of date: what is
kept is found by the digests of the files and of the program's own files that had a part in it.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, suppress
from dataclasses import replace
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from platformdirs import user_cache_path

from explorer import __version__
from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.library import EMPTY, Library, Order, Watch
from explorer.errors import Diagnostic, InputError, OutputError
from explorer.extraction.collecting import collecting_seldom
from explorer.extraction.load import read_library
from explorer.language import current
from explorer.resources import PACKAGE, folder
from explorer.store.allocation import give_back, keep_little
from explorer.store.encoding import DAMAGES
from explorer.store.record import Record
from explorer.store.writing import remove_half_written

if TYPE_CHECKING:
    from numpy.typing import NDArray  # numpy comes after the first paint

    from explorer.chronicle.columns import ColumnChoice
    from explorer.chronicle.library import Harvest
    from explorer.extraction.load import Read, Todo
    from explorer.store.crew import Crew

MOST_FILES = 24
MOST_BYTES = 1_500_000_000
"""How many shelves are kept at the most, and how large all of them may be; the oldest go first."""

SLOW_TO_KEEP = 20_000
"""Of so many mentions what was read is shown before it is kept, which takes two seconds and more."""

ROOMS = ("chronicle", "reading", "extraction", "store")
"""Where the code lies that has a part in what is read and in how it is kept."""

PACKAGES = ("charset_normalizer", "duckdb", "pypdfium2", "pypdfium2_raw", "sentencex")
"""What others wrote that has a part in it too; some of it may not be installed."""

ENDING = ".shelf"
"""How the names of shelves end."""

FORMER = ".chronicle"
"""How names ended of what earlier versions kept; that is let go of."""


def cache_folder() -> Path:
    """Where all is kept: in the user's folder for what can be made again, as the system has it."""
    return user_cache_path("bilateral-explorer", appauthor=False) / "chronicles"


WorkOut = Callable[[Chronicle], Mapping[str, "NDArray[Any]"]]
"""Works out of a chronicle what is to be kept with it, as arrays by name."""


@collecting_seldom()
def load_or_read(
    order: Order, kept: Path, watch: Watch | None = None, work_out: WorkOut = lambda _: {}
) -> Library:
    """What the files of an order tell: as kept in the folder ``kept``, and what has changed since read anew.

    What ``work_out`` gives is kept with it, and is found again in the chronicle's ``arrays``. A reading that
    ``watch`` stopped is put on no shelf, but what it read is in the record. What is damaged
    among what was kept is read anew and noted in the diagnostics.
    """
    keep_little()
    path = kept_path(order.paths, kept)
    with ExitStack() as stack:
        crew = None if order.known.harvests or path.exists() else _begun(order, stack)
        found, note = (order.known, None) if order.known.harvests else load(path)
        known = found or EMPTY
        record = stack.enter_context(closing(Record(kept / "record.sqlite3", _rules())))
        asked = replace(order, known=known, retries=order.retries or not order.known.harvests)
        library = read_library(asked, None, watch, record, _reading(record, known, crew))
    note = note or record.note
    if library is not known and not library.unread:
        chronicle = library.joined(watch.goes_on if watch else lambda: True)
        library.joining.rest(chronicle.mention_count)
        chronicle.__dict__["arrays"] = work_out(chronicle)
        is_much = chronicle.mention_count >= SLOW_TO_KEEP
        if watch and is_much:
            watch.grown(library)
        note = keep(library, path) or note
        if is_much:
            give_back()
    return library.noted(note) if note else library


def _begun(order: Order, stack: ExitStack) -> Crew | None:
    """Processes begun before the files have been found, where these are much; they end with the ``stack``."""
    from explorer.store.early import early_crew  # where all is known, processes are not imported

    crew = early_crew(order)
    if crew is not None:
        stack.callback(crew.end)
    return crew


def _reading(record: Record, known: Library, crew: Crew | None) -> Read:
    """Reads what is not known, by processes where it is much; where all is known, they are not imported."""

    def read(todo: Todo, columns: ColumnChoice, watch: Watch) -> Iterator[Harvest]:
        if todo:
            from explorer.store.faultlog import LOG, FaultLog
            from explorer.store.places import state_folder
            from explorer.store.processes import ended_by, reading_over_processes

            log = FaultLog(state_folder() / LOG)
            apart = ended_by(known)
            reading = reading_over_processes(record, apart=apart, failed=log.write, early=crew)
            yield from reading(todo, columns, watch)

    return read


# --- keys -------------------------------------------------------------------------------------------


def kept_path(paths: Sequence[Path], kept: Path | None = None) -> Path:
    """The shelf of what is read from paths, in the folder ``kept``, without one in that of the user."""
    return (kept or cache_folder()) / f"{key_of(paths)}{ENDING}"


def key_of(paths: Sequence[Path]) -> str:
    """The key of what is read from paths: the same for the same paths, program and language.

    The language has a part in it since the words for how relations stood are kept too.
    """
    places = sorted(str(path.absolute()) for path in paths)
    words = "\0".join((program_stamp(), current().code, *places))
    return hashlib.sha256(words.encode(errors="surrogatepass")).hexdigest()


@lru_cache(maxsize=1)
def _rules() -> str:
    return hashlib.sha256(program_stamp().encode()).hexdigest()


def program_stamp() -> str:
    """What tells this program from another version of it: sizes and times of its files that have a part.

    Of the packages that read for it, those of their first files stand for the others.
    """
    rows = [__version__, *map(_package_stamp, PACKAGES)]
    for place in (*(PACKAGE / room for room in ROOMS), folder("resources")):
        rows += sorted(_file_stamps(place))
    return "\n".join(rows)


def _package_stamp(name: str) -> str:
    """A line for a package, which need not be installed; its version would take longer to be found."""
    found = find_spec(name)
    if found is None or found.origin is None:
        return name
    return _stamp(found.origin, Path(found.origin).stat())


def _file_stamps(place: Path) -> Iterator[str]:
    """A line for each file in a folder and the folders in it, but for what Python compiles of them."""
    for entry in os.scandir(place):
        if entry.is_dir():
            if entry.name != "__pycache__":
                yield from _file_stamps(Path(entry.path))
        else:
            yield _stamp(entry.path, entry.stat())


def _stamp(path: str, stat: os.stat_result) -> str:
    return f"{path} {stat.st_size} {stat.st_mtime_ns}"


# --- shelves ----------------------------------------------------------------------------------------


def load(path: Path) -> tuple[Library | None, Diagnostic | None]:
    """The library kept at ``path``; None where there is none, with a note where it is damaged."""
    from explorer.store.shelf import Shelf  # needs numpy, which comes after the first paint
    from explorer.store.shelved import library_on

    try:
        shelf = Shelf(path)
        with suppress(OSError):  # some disks of the network refuse
            os.utime(path)  # what is used stays longest
        return library_on(shelf), None
    except OSError:
        return None, None
    except (InputError, *DAMAGES) as error:
        return None, _note(path, f"what was kept of an earlier reading is damaged and was read anew: {error}")


def keep(library: Library, path: Path) -> Diagnostic | None:
    """Keep a library and what its chronicle has worked out; a note where that fails: it hinders nothing."""
    from explorer.store.shelf import write_shelf
    from explorer.store.shelving import parts_of

    try:
        write_shelf(path, parts_of(library))
        tidy(path.parent)
    except (OutputError, OSError) as error:
        return _note(path, f"what was read cannot be kept for the next time: {error}")
    return None


def tidy(kept: Path, most: int = MOST_FILES, most_bytes: int = MOST_BYTES) -> None:
    """Let go of the libraries that were not used for longest, until few and small enough are left.

    What a program that has ended left half written goes too.
    """
    remove_half_written(kept)
    for former in kept.glob(f"*{FORMER}"):
        former.unlink(missing_ok=True)
    stats = [(path.stat(), path) for path in kept.glob(f"*{ENDING}")]
    room = most_bytes
    for number, (stat, path) in enumerate(sorted(stats, key=lambda row: row[0].st_mtime_ns, reverse=True)):
        room -= stat.st_size
        if number >= most or room < 0:
            path.unlink(missing_ok=True)


def _note(path: Path, words: str) -> Diagnostic:
    return Diagnostic(str(path), words, "note")
