"""What files gave, file by file: one that has changed is read again without reading the others."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.columns import NO_CHOICE, ColumnChoice
from explorer.chronicle.document import Document
from explorer.chronicle.event import Event, Mention, Omission
from explorer.errors import Diagnostic

if TYPE_CHECKING:
    from explorer.chronicle.merging.merge import Merging


@dataclass(frozen=True, slots=True)
class Harvest:
    """What one file gave.

    ``name`` is the file's name relative to what was opened; ``digest`` tells its content from any other.
    ``document`` is None where the file could not be read; ``diagnostics`` say why. ``events`` are those of a
    table, which are events already: they are not merged with others. ``passing`` says that another reading
    of the same content may give more, as where a package was missing: that is not to be remembered.
    """

    name: str
    digest: str
    document: Document | None = None
    mentions: tuple[Mention, ...] = ()
    omissions: tuple[Omission, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    events: tuple[Event, ...] = ()
    passing: bool = False


class Memory:
    """Remembers what files gave in earlier readings. This one remembers nothing; others derive from it."""

    def get(self, name: str, digest: str) -> Harvest | None:
        """What the file of this name and content gave, if that is remembered."""
        return None

    def put(self, harvest: Harvest) -> None:
        """Remember what a file gave."""


NO_STAMPS: Mapping[str, tuple[int, ...]] = MappingProxyType({})
"""Nothing is known of how files were stamped."""


MOST_KNOWN = 100_000
"""Of so many mentions it is kept how they were joined; of more, that would take hundreds of megabytes."""


class Joining:
    """Joins what files gave, of which more may come: only what came or went is joined anew."""

    def __init__(self) -> None:
        self._merging: Merging | None = None

    def events(self, harvests: Iterable[Harvest], check: Callable[[], object]) -> tuple[Event, ...]:
        """The events that files tell, in order; what ``check`` raises meanwhile ends that."""
        from explorer.chronicle.merging.merge import with_given

        harvests = tuple(harvests)
        merged = self._merged().events(_mentions_of(harvests), check)
        return with_given(merged, (event for one in harvests for event in one.events))

    def compare(self, harvests: Iterable[Harvest], check: Callable[[], object]) -> None:
        """Compare what files gave though nobody asks yet: so their events are told sooner, later on."""
        self._merged().compare(_mentions_of(harvests), check)

    def _merged(self) -> Merging:
        from explorer.chronicle.merging.merge import Merging  # what has been merged already needs no rules

        self._merging = self._merging or Merging()
        return self._merging

    def rest(self, mentions: int) -> None:
        """No more is to be expected soon: forget what of so many mentions takes too much memory."""
        if mentions > MOST_KNOWN and self._merging is not None:
            merging, self._merging = self._merging, None
            merging.let_go()


def _mentions_of(harvests: Iterable[Harvest]) -> dict[str, tuple[Mention, ...]]:
    return {one.name: one.mentions for one in harvests if one.mentions}


@dataclass(frozen=True)
class Library:
    """What all files gave that have been read, in order of their names, and the chronicle of it.

    ``diagnostics`` are what was wrong in finding the files. ``unread`` names files that were found but not
    read, since the reading was stopped; ``missing`` those that are gone and whose harvest is still kept.
    """

    harvests: tuple[Harvest, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    unread: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    joining: Joining = field(default_factory=Joining, compare=False, repr=False)
    """Knows what was joined before, of this library and of those that it grew from."""
    stamps: Mapping[str, tuple[int, ...]] = field(default_factory=dict, compare=False, repr=False)
    """What the system told of the files when they were found, by their names."""

    @property
    def chronicle(self) -> Chronicle:
        """The chronicle of what the files tell; the same whatever the order in which they were read."""
        return self.joined()

    def joined(self, check: Callable[[], object] = lambda: None) -> Chronicle:
        """The chronicle, made when it is first asked for; what ``check`` raises meanwhile ends that."""
        made = self.__dict__.get("_chronicle")
        if made is None:
            made = self.__dict__["_chronicle"] = self._join(check)
        assert isinstance(made, Chronicle)
        return made

    def _join(self, check: Callable[[], object]) -> Chronicle:
        documents = tuple(one.document for one in self.harvests if one.document is not None)
        omissions = tuple(omission for one in self.harvests for omission in one.omissions)
        told = (diagnostic for one in self.harvests for diagnostic in one.diagnostics)
        events = self.joining.events(self.harvests, check)
        return Chronicle(documents, events, omissions, (*self.diagnostics, *told))

    @property
    def digests(self) -> dict[str, str]:
        """The digests of the files by their names."""
        return {one.name: one.digest for one in self.harvests}

    def noted(self, note: Diagnostic) -> Library:
        """The same, with one more diagnostic in its chronicle."""
        copy, whole = replace(self), self.chronicle
        noted = replace(whole, diagnostics=(*whole.diagnostics, note))
        worked_out = {
            name: made for name, made in vars(whole).items() if name not in ("diagnostics", "faults")
        }
        noted.__dict__.update(worked_out)
        copy.__dict__["_chronicle"] = noted
        return copy


EMPTY = Library()
"""Nothing has been read."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be read.

    ``known`` is what was read before: files with the same names and contents are not read again.
    ``keep_missing`` keeps what is known of files that are gone. Files named in ``leave`` are not read.
    ``columns`` says which columns of tables tell what.
    ``closely`` looks also into files that are stamped as before. That or ``retries`` reads again what gave
    less than it may for a reason that passes.
    """

    paths: tuple[Path, ...]
    known: Library = EMPTY
    keep_missing: bool = False
    leave: Collection[str] = ()
    columns: ColumnChoice = NO_CHOICE
    closely: bool = False
    retries: bool = False


def library_of(
    harvests: Iterable[Harvest],
    diagnostics: tuple[Diagnostic, ...] = (),
    unread: Iterable[str] = (),
    missing: Iterable[str] = (),
    joining: Joining | None = None,
    stamps: Mapping[str, tuple[int, ...]] = NO_STAMPS,
) -> Library:
    """A library of harvests in any order; ``joining`` knows what was joined of them before."""
    ordered = tuple(sorted(harvests, key=lambda one: one.name))
    rest = tuple(sorted(unread)), tuple(sorted(missing)), joining or Joining(), stamps
    return Library(ordered, diagnostics, *rest)


class Watch:
    """Watches files being read. This one says nothing and lets it go on; others derive from it."""

    def found(self, files: Sequence[Path]) -> None:
        """These files were found in what is to be read."""

    def begun(self, done: int, total: int, name: str) -> None:
        """The file ``name`` is about to be read, after ``done`` of ``total``."""

    def is_due(self, done: int, total: int) -> bool:
        """Whether, after ``done`` of ``total`` files, all that is known so far is worth putting together."""
        return True

    def grown(self, library: Library) -> None:
        """Files have been read; ``library`` is all that is known so far."""

    def goes_on(self) -> bool:
        """Whether reading is to go on; asked many times within each file."""
        return True
