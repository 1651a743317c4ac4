"""The documents that tell many events, as citations whose passages are sorted on the disk, not in memory."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass

from explorer.chronicle.document import Document
from explorer.chronicle.event import Event, Mention
from explorer.errors import OutputError
from explorer.export.data.citations import Citation, citation_of

_TABLE = (
    "CREATE TABLE place (document INTEGER, first INTEGER, last INTEGER, event INTEGER, mention INTEGER, "
    "PRIMARY KEY (document, first, last)) WITHOUT ROWID"
)
_ADD = "INSERT OR REPLACE INTO place VALUES (?, ?, ?, ?, ?)"
_READ = "SELECT event, mention FROM place WHERE document = ? ORDER BY first, last"


def cited(events: Sequence[Event], documents: Mapping[str, Document]) -> Iterator[Citation]:
    """The documents that tell ``events``, by path; a passage that tells several of them is cited once.

    As :func:`explorer.export.data.citations.citations_of` gives them, but what is in memory does not grow
    with the events. A citation can be read until the next one is asked for. Raises OutputError where the disk
    fails.
    """
    names = sorted({mention.document for event in events for mention in event.mentions})
    numbers = {name: number for number, name in enumerate(names)}
    try:
        with closing(sqlite3.connect("")) as base:  # a file that has no name and is gone at the end
            base.execute(_TABLE)
            base.executemany(_ADD, _places(events, numbers))
            for name, number in numbers.items():
                passages = _Passages(base, number, events)
                yield citation_of(next(iter(passages)), passages, documents.get(name))
    except sqlite3.Error as error:
        raise OutputError(f"the passages cannot be sorted on the disk: {error}") from error


def _places(events: Sequence[Event], numbers: Mapping[str, int]) -> Iterator[tuple[int, int, int, int, int]]:
    for at, event in enumerate(events):
        for place, mention in enumerate(event.mentions):
            yield numbers[mention.document], mention.start, mention.end, at, place


@dataclass(frozen=True, slots=True)
class _Passages:
    """The passages of one document in the order of the file, read as often as asked."""

    base: sqlite3.Connection
    document: int
    events: Sequence[Event]

    def __iter__(self) -> Iterator[Mention]:
        for event, mention in self.base.execute(_READ, (self.document,)):
            yield self.events[event].mentions[mention]
