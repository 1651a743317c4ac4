"""What became different when files were read again: which events are new, told otherwise, or gone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from explorer.chronicle.event import Event
from explorer.chronicle.library import Library
from explorer.chronicle.party import fold

Key = Callable[[Event], object]
Names = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Change:
    """The difference between two readings.

    ``again``, ``added`` and ``removed`` name files: those with another content, those that came, and those
    that went; ``renamed`` leads from former names to those that files of the same content have now. ``lost``
    are files that are no longer there and whose events are kept. ``new`` and ``changed`` are ids of events
    afterwards, ``gone`` the events that are told no more. ``successors`` leads from the ids of events before
    to those they have now, where these are others.
    """

    again: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    renamed: Mapping[str, str] = field(default_factory=dict)
    lost: tuple[str, ...] = ()
    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    gone: tuple[Event, ...] = ()
    successors: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether neither a file nor an event became different."""
        return self == Change()


def change_between(before: Library, after: Library) -> Change:
    """What is different ``after``.

    An event is the same event as long as its id is, and where it alone takes the place of one that is gone:
    with the same title, or with the same date, kind and parties, from the same files.
    """
    old, new = before.digests, after.digests
    renamed = _renamed(old, new)
    names = set(renamed.values())
    told = {event.id: event for event in before.chronicle.events}
    tells = {event.id: event for event in after.chronicle.events}
    gone = [event for name, event in told.items() if name not in tells]
    came = [event for name, event in tells.items() if name not in told]
    follows = _successors(gone, came, renamed)
    followers = set(follows.values())
    same = {name: follows.get(name, name) for name in told if name in tells or name in follows}
    return Change(
        again=tuple(name for name in new if name in old and new[name] != old[name]),
        added=tuple(name for name in new if name not in old and name not in names),
        removed=tuple(name for name in old if name not in new and name not in renamed),
        renamed=renamed,
        lost=tuple(name for name in after.missing if name not in before.missing),
        new=tuple(event.id for event in came if event.id not in followers),
        changed=tuple(
            other for one, other in same.items() if _told(told[one], renamed) != _told(tells[other], {})
        ),
        gone=tuple(event for event in gone if event.id not in follows),
        successors=follows,
    )


def _renamed(old: Mapping[str, str], new: Mapping[str, str]) -> dict[str, str]:
    """The files that have only another name now: one that went, and the one that came with its content."""
    went = {digest: name for name, digest in old.items() if name not in new and digest.isalnum()}
    came = ((name, digest) for name, digest in new.items() if name not in old)
    return {went.pop(digest): name for name, digest in came if digest in went}


def _told(event: Event, renamed: Names) -> tuple[object, ...]:
    """What an event tells, wherever in its files it stands."""
    accounts = tuple(
        (renamed.get(one.document, one.document), one.section, one.quote, one.date, one.pair)
        for one in event.mentions
    )
    return event.title, event.date, event.kind, event.parties, event.people, event.disagreement, accounts


def _successors(gone: Iterable[Event], came: Iterable[Event], renamed: Names) -> dict[str, str]:
    """Which events take the places of those that are gone, by their ids."""
    left, fresh, found = list(gone), list(came), dict[str, str]()
    for key in (_title_key, _date_key):
        for one, other in _alone_together(left, fresh, key, renamed):
            found[one.id] = other.id
        left = [event for event in left if event.id not in found]
        taken = set(found.values())
        fresh = [event for event in fresh if event.id not in taken]
    return found


def _title_key(event: Event) -> tuple[object, ...]:
    return (fold(event.title),)


def _date_key(event: Event) -> tuple[object, ...]:
    return event.date.edtf, event.kind, event.parties


def _alone_together(
    left: list[Event], fresh: list[Event], key: Key, renamed: Names
) -> list[tuple[Event, Event]]:
    """Of both lists the events that alone share a key and their files."""
    groups: defaultdict[object, tuple[list[Event], list[Event]]] = defaultdict(lambda: ([], []))
    for side, events in enumerate((left, fresh)):
        for event in events:
            files = frozenset(renamed.get(one.document, one.document) for one in event.mentions)
            groups[key(event), files][side].append(event)
    return [(ones[0], others[0]) for ones, others in groups.values() if len(ones) == len(others) == 1]
