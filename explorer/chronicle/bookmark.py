"""Bookmarks: events that a reader marked, named so that they are found again when articles are read anew."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.dates.edtf import parse_edtf
from explorer.chronicle.event import Event
from explorer.errors import InputError

NOTHING: Mapping[str, Event] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A marked event: its id, and its date as EDTF and title, by which it is known where the id is not."""

    event: str
    date: str
    title: str

    @classmethod
    def of(cls, event: Event) -> Bookmark:
        """The bookmark of an event."""
        return cls(event.id, event.date.edtf, event.title)


@dataclass(frozen=True, slots=True)
class Marked:
    """A bookmark and the position of its event in a chronicle, None where the chronicle does not tell it."""

    bookmark: Bookmark
    position: int | None


def found_in(
    chronicle: Chronicle, bookmarks: Iterable[Bookmark], extracted: Mapping[str, Event] = NOTHING
) -> tuple[Marked, ...]:
    """Bookmarks with their events, in order of date.

    An event is known by its id, else by date and title, else, where it was joined with another, by an account
    of what was ``extracted`` under its id; the bookmark then gets its id. Of several bookmarks of one event
    only the first stays.
    """
    alike: dict[tuple[str, str], int] = {}
    wanted = tuple(bookmarks)
    if any(one.event not in chronicle.positions for one in wanted):
        for position, event in enumerate(chronicle.events):
            alike.setdefault((event.date.edtf, event.title), position)
    found: dict[int | Bookmark, Marked] = {}
    for one in wanted:
        at = chronicle.positions.get(one.event, alike.get((one.date, one.title)))
        if at is None and one.event in extracted:
            at = chronicle.position_telling(extracted[one.event].mentions[0])
        if at is None:
            found.setdefault(one, Marked(one, None))
        else:
            found.setdefault(at, Marked(Bookmark.of(chronicle.events[at]), at))
    return tuple(sorted(found.values(), key=_order))


def _order(marked: Marked) -> tuple[object, ...]:
    try:
        key: tuple[object, ...] = tuple(parse_edtf(marked.bookmark.date).sort_key)
    except (InputError, IndexError):
        key = (1 << 60,)  # behind all that have a date
    return (key, marked.bookmark.title, marked.bookmark.event)
