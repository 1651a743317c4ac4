"""From paths to what they tell: reading, extraction and merge in one call.

What extraction takes is imported when a file has to be read: what is known already needs none of it.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.columns import NO_CHOICE, ColumnChoice
from explorer.chronicle.document import TABLE_SUFFIXES, TABLES
from explorer.chronicle.library import Harvest, Joining, Library, Memory, Order, Watch, library_of
from explorer.errors import Diagnostic, StoppedError
from explorer.extraction.collecting import collecting_seldom
from explorer.reading.digest import digest_of
from explorer.reading.folder import Source, Sources, find_sources, printable

if TYPE_CHECKING:
    from explorer.extraction.lexicon import Lexicon

PORTION = 250
"""So many files are compared at a time while others are still being read, so that joining takes less long."""

SHARE = 4
"""A portion is this part at least of the files compared before: what came is compared with all of its year,
of which what is compared is worked out anew each time."""

FORGETFUL = Memory()
"""Remembers nothing."""

Todo = Sequence[tuple[Source, str]]
"""Files to be read, with the digests of their contents."""

Read = Callable[[Todo, ColumnChoice, Watch], Iterator[Harvest]]
"""Reads files, tells ``watch`` when it begins them, and ends early when that asks for it."""

Failed = Callable[[str], object]
"""Is told the traceback of a fault of the program."""

GONE = "is no longer there; what it told is kept until the articles are read again"
"""What is said of a file whose harvest outlives it."""


def load_chronicle(
    paths: Sequence[Path], lexicon: Lexicon | None = None, columns: Mapping[str, str] | None = None
) -> Chronicle:
    """Read every file below ``paths`` and build the chronicle of what they tell.

    Faults of the input become the chronicle's diagnostics; what can be read is read. ``columns`` says which
    columns of tables tell what, as in ``extraction/tables/tabled.py``.
    """
    return read_library(Order(tuple(paths), columns=ColumnChoice(columns or {})), lexicon).chronicle


@collecting_seldom()
def read_library(
    order: Order,
    lexicon: Lexicon | None = None,
    watch: Watch | None = None,
    memory: Memory = FORGETFUL,
    read: Read | None = None,
) -> Library:
    """What the files of an order give. Answers the known library itself where nothing has changed.

    What ``memory`` holds of a file is taken from there, and what is read is given to it. What ``watch`` stops
    gives what has been read until then; files not reached keep what is known of them. ``read`` reads the
    files, in any order; without it they are read in turn, with the ``lexicon``.
    """
    watch = watch or Watch()
    sources = find_sources(order.paths)
    watch.found([source.path for source in sources.files])
    reading = _Reading(order, sources)
    todo = reading.recalled(reading.todo(), memory, watch)
    left, compared = {source.name for source, _ in todo}, 0
    for found in (read or reading_in_turn(lexicon))(todo, order.columns, watch):
        reading.found[found.name] = found
        left.remove(found.name)
        if not found.passing:
            memory.put(found)
        done = len(todo) - len(left)
        if left and watch.is_due(done, len(todo)):
            watch.grown(reading.library())
            compared = done
        elif done - compared >= max(PORTION, compared // SHARE):
            reading.compare(watch.goes_on)
            compared = done
    reading.unread += [name for name in left if name not in reading.found]
    library = reading.library()
    return order.known if library == order.known else library


class _Reading:
    """What has been found so far for an order."""

    def __init__(self, order: Order, sources: Sources) -> None:
        self._sources, self._stamp = sources, order.columns.stamp
        names = {source.name for source in sources.files}
        gone = [one for one in order.known.harvests if one.name not in names] if order.keep_missing else []
        self._known = {one.name: one for one in order.known.harvests if one.name in names}
        self._gone = {one.name: one for one in gone}
        has_folder = any(path.is_dir() for path in order.paths)
        self._opened = {} if has_folder else {printable(str(one)): printable(one.name) for one in order.paths}
        self._stamps, self._closely = order.known.stamps, order.closely
        again = order.closely or order.retries
        self._again = {name for name, one in self._known.items() if again and one.passing}
        self._joining = order.known.joining if order.known.harvests else Joining()
        self.found = self._known | self._gone
        self.unread = [name for name in names if name in order.leave and name not in self._known]

    def todo(self) -> list[tuple[Source, str]]:
        """The files to be read, in order, with their digests: those not known, with another content, or such
        as may give more though their content is the same.
        """
        left = [source for source in self._sources.files if source.name not in self.unread]
        known = {name: one.digest for name, one in self._known.items()}
        digests = [(source, self._digest(source, known)) for source in left]
        todo = [row for row in digests if known.get(row[0].name) != row[1] or row[0].name in self._again]
        self._drop_renamed({digest for _, digest in todo})
        return todo

    def _digest(self, source: Source, known: Mapping[str, str]) -> str:
        """What tells a file's content; of a table, together with the choice of its columns.

        An article that is stamped as when it was read is not looked into, unless that is asked for.
        """
        same = source.stamp and self._stamps.get(source.name) == source.stamp and not self._closely
        if same and not _is_table(source.path) and source.name in known:
            return known[source.name]
        return _with_choice(digest_of(source.path), source.path, self._stamp)

    def recalled(
        self, todo: list[tuple[Source, str]], memory: Memory, watch: Watch
    ) -> list[tuple[Source, str]]:
        """Take from memory what it holds of these files; the others are left."""
        left = []
        for number, (source, digest) in enumerate(todo):
            found = memory.get(source.name, digest)
            if found is None:
                left.append((source, digest))
                continue
            self.found[source.name] = found
            if not watch.goes_on():
                return [*left, *todo[number + 1 :]]
        return left

    def _drop_renamed(self, came: set[str]) -> None:
        """A file that is there under another name is not kept under the former."""
        for name, one in list(self._gone.items()):
            if one.digest in came:
                del self._gone[name], self.found[name]

    def _name(self, source: str) -> str:
        """The name of what a diagnostic of the search is about; of a path that was opened, its last part."""
        return self._opened.get(source, source)

    def compare(self, check: Callable[[], object]) -> None:
        """Compare what is known now, so that it is joined sooner when it is shown."""
        self._joining.compare(self.found.values(), check)

    def library(self) -> Library:
        """All that is known now."""
        told = [one for one in self._sources.diagnostics if self._name(one.source) not in self._gone]
        gone = (Diagnostic(name, GONE, "note") for name in self._gone)
        stamps = {one.name: one.stamp for one in self._sources.files}
        parts = (*told, *gone), self.unread, self._gone, self._joining, stamps
        return library_of(self.found.values(), *parts)


def _is_table(path: Path) -> bool:
    return path.suffix.lower() in TABLE_SUFFIXES


def _with_choice(digest: str, path: Path, stamp: str) -> str:
    """The digest of a file together with the choice of its columns, if it is a table."""
    return digest + stamp if digest.isalnum() and _is_table(path) else digest


def print_fault(trace: str) -> None:
    """Write a traceback where commands tell what is wrong."""
    print(trace, end="", file=sys.stderr)


def reading_in_turn(lexicon: Lexicon | None = None, failed: Failed = print_fault) -> Read:
    """Reads files one after another, with word lists that are loaded with the first where there are none.

    A fault of the program at one of them is told to ``failed``, and is all that is known of this file.
    """

    def read(todo: Todo, columns: ColumnChoice, watch: Watch) -> Iterator[Harvest]:
        words = lexicon
        for done, (source, digest) in enumerate(todo):
            watch.begun(done, len(todo), source.name)
            words = words or _lexicon()
            watch.begun(done, len(todo), source.name)
            try:
                found = harvest_of(source, digest, words, watch.goes_on, columns)
            except StoppedError:
                return
            except Exception:  # a fault of ours at one file is told, and does not stop the others
                found = fault_at(source.name, digest, failed)
            yield found

    return read


def _lexicon() -> Lexicon:
    from explorer.extraction.lexicon import load_lexicon

    return load_lexicon()


def fault_at(name: str, digest: str, failed: Failed, trace: str = "") -> Harvest:
    """What is left of a file at which the program itself has failed, just now or as a traceback tells."""
    trace = trace or traceback.format_exc()
    failed(trace)
    error = trace.strip().rpartition("\n")[2]
    told = Diagnostic(name, f"could not be read, by a fault of the program: {error}")
    return Harvest(name, digest, diagnostics=(told,), passing=True)


def harvest_of(
    source: Source,
    digest: str,
    lexicon: Lexicon,
    goes_on: Callable[[], bool] = lambda: True,
    columns: ColumnChoice = NO_CHOICE,
) -> Harvest:
    """What one file gives, whose content ``digest`` tells; ``columns`` are those of a table.

    The harvest of a file that was saved since then has the digest of what was read. Raises StoppedError when
    ``goes_on`` answers that it is not to be read on.
    """
    from explorer.extraction.extract import extract
    from explorer.extraction.tables.tabled import read_table
    from explorer.reading.reader import read_document

    if not goes_on():
        raise StoppedError
    reading = read_document(source.path, source.name)
    if not digest.startswith(reading.sha256):
        digest = _with_choice(reading.sha256, source.path, columns.stamp)
    if reading.document is None:
        return Harvest(source.name, digest, diagnostics=reading.diagnostics, passing=reading.passing)
    if reading.document.media_type in TABLES:
        table = read_table(reading.document, lexicon, columns)
        told = (*reading.diagnostics, *table.diagnostics)
        return Harvest(source.name, digest, reading.document, diagnostics=told, events=table.events)
    found = extract(reading.document, lexicon, goes_on=goes_on)
    parts = reading.document, found.mentions, found.omissions, reading.diagnostics
    return Harvest(source.name, digest, *parts)
