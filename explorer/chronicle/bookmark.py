"""Bookmarks: events that a reader marked, named so that they are found again when articles are read anew."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.corrections.correction import Passage, passage_of
from explorer.chronicle.dates.edtf import parse_edtf
from explorer.chronicle.document import Document
from explorer.chronicle.event import Event, Mention
from explorer.errors import InputError

NOTHING: Mapping[str, Event] = MappingProxyType({})
NO_DOCUMENTS: Mapping[str, Document] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A marked event: its id, and its date as EDTF and title, by which it is known where the id is not.

    Where none of these is known any more, the ``passage`` is looked for, as that of a correction is. Earlier
    versions kept none; it is no part of which bookmark it is.
    """

    event: str
    date: str
    title: str
    passage: Passage | None = field(default=None, compare=False)

    @classmethod
    def of(cls, event: Event, documents: Mapping[str, Document] = NO_DOCUMENTS) -> Bookmark:
        """The bookmark of an event, whose passage stands in one of ``documents``, by their names."""
        first = event.mentions[0]
        passage = passage_of(first, documents.get(first.document))
        return cls(event.id, event.date.edtf, event.title, passage)


@dataclass(frozen=True, slots=True)
class Marked:
    """A bookmark and the position of its event in a chronicle, None where the chronicle does not tell it."""

    bookmark: Bookmark
    position: int | None


def found_in(
    chronicle: Chronicle,
    bookmarks: Iterable[Bookmark],
    extracted: Mapping[str, Event] = NOTHING,
    *,
    closely: bool = True,
) -> tuple[Marked, ...]:
    """Bookmarks with their events, in order of date.

    An event is known by its id, else by date and title, else, where it was joined with another, by an account
    of what was ``extracted`` under its id, else by its passage, edited maybe; the bookmark then gets its id.
    Of several bookmarks of one event only the first stays. Passages are looked for if ``closely``: among many
    events that takes as long as some frames.
    """
    alike: dict[tuple[str, str], int] = {}
    wanted = tuple(bookmarks)
    documents = {document.name: document for document in chronicle.documents} if wanted else NO_DOCUMENTS
    if any(one.event not in chronicle.positions for one in wanted):
        for position, event in enumerate(chronicle.events):
            alike.setdefault((event.date.edtf, event.title), position)
    places: dict[Bookmark, int | None] = {}
    for one in wanted:
        at = chronicle.positions.get(one.event, alike.get((one.date, one.title)))
        if at is None and one.event in extracted:
            at = chronicle.position_telling(extracted[one.event].mentions[0])
        places[one] = at
    lost = [one for one, at in places.items() if at is None and one.passage is not None]
    places |= _by_passages(chronicle, documents, lost, wanted) if closely else {}
    found: dict[int | Bookmark, Marked] = {}
    for one, at in places.items():
        if at is None:
            found.setdefault(one, Marked(one, None))
        else:
            found.setdefault(at, Marked(_renewed(one, chronicle.events[at], documents), at))
    return tuple(sorted(found.values(), key=_order))


def _renewed(bookmark: Bookmark, event: Event, documents: Mapping[str, Document]) -> Bookmark:
    """The bookmark of an event that is known by another one; the passage stays as long as the id does."""
    if bookmark.passage is not None and bookmark.event == event.id:
        return replace(Bookmark.of(event), passage=bookmark.passage)
    return Bookmark.of(event, documents)


def _by_passages(
    chronicle: Chronicle,
    documents: Mapping[str, Document],
    lost: Sequence[Bookmark],
    beside: Iterable[Bookmark],
) -> dict[Bookmark, int | None]:
    """Where the events of ``lost`` bookmarks are whose passages were edited or stand in another file now.

    Those ``beside`` them tell which file that may be.
    """
    if not lost:
        return {}
    from explorer.chronicle.corrections.attaching import Finder  # which few openings need

    passages = [one.passage for one in (*lost, *beside) if one.passage]
    rows = _worth_comparing(chronicle, documents, lost, {passage.quote for passage in passages})
    finder = Finder((mention for mention, _ in rows), documents, passages)
    told = {_key(mention): position for mention, position in rows}
    found = {one: finder.find(one.passage) for one in lost if one.passage}
    return {one: told[_key(mention)] for one, mention in found.items() if mention is not None}


def _worth_comparing(
    chronicle: Chronicle, documents: Mapping[str, Document], lost: Iterable[Bookmark], quotes: Collection[str]
) -> list[tuple[Mention, int]]:
    """Mentions with any of these ``quotes`` or of the documents of ``lost`` bookmarks, and whose they are.

    Where such a document is gone, those that tell the quotes may be it, and all their mentions belong to
    these. The other mentions, of many articles nearly all, could be no passage: to sort them in would hold
    up the window.
    """
    names = {one.passage.document for one in lost if one.passage}
    rows = _told_in(chronicle, names, quotes)
    if names <= documents.keys():
        return rows
    return _told_in(chronicle, names.union(mention.document for mention, _ in rows), quotes)


def _told_in(
    chronicle: Chronicle, names: Collection[str], quotes: Collection[str]
) -> list[tuple[Mention, int]]:
    return [
        (mention, position)
        for position, event in enumerate(chronicle.events)
        for mention in event.mentions
        if mention.document in names or mention.quote in quotes
    ]


def _key(mention: Mention) -> tuple[str, int, int, str]:
    return mention.document, mention.start, mention.date_start, mention.title


def _order(marked: Marked) -> tuple[object, ...]:
    try:
        key: tuple[object, ...] = tuple(parse_edtf(marked.bookmark.date).sort_key)
    except (InputError, IndexError):
        key = (1 << 60,)  # behind all that have a date
    return (key, marked.bookmark.title, marked.bookmark.event)
