"""The slides of a story: one event each, as plain values."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.dates.wording import date_words, year_words
from explorer.chronicle.document import Document
from explorer.chronicle.event import Event
from explorer.chronicle.kind import Kind
from explorer.chronicle.merging.differing import differing_words
from explorer.chronicle.party import Pair
from explorer.window.language import tr
from explorer.window.spoken import event_words
from explorer.window.story.quoting import Quotes, quotes_of
from explorer.window.table.rows import pair_names


@dataclass(frozen=True, slots=True)
class Slide:
    """What is shown of an event.

    ``where`` is the pair or pairs, ``quotes`` are quotations of its passage, ``source`` says where that
    stands, ``note`` what other accounts there are and whether they differ. ``place`` is the how manieth it is
    of how many, ``spoken`` what a screen reader says.
    """

    when: str
    title: str
    kind: Kind | None
    where: str
    quotes: Quotes
    source: str
    note: str
    place: tuple[int, int]
    spoken: str


class Deck:
    """Events of a chronicle in the order in which they are told; each slide is made when it is asked for.

    Of an event that is told in several threads, the passage of one of ``pairs`` is quoted.
    """

    def __init__(
        self,
        chronicle: Chronicle,
        positions: Sequence[int],
        kinds: Mapping[str, Kind],
        name: str = "",
        pairs: Collection[Pair] = (),
    ) -> None:
        self.positions, self.name = tuple(positions), name
        self._chronicle, self._kinds, self._pairs = chronicle, kinds, pairs

    def __len__(self) -> int:
        return len(self.positions)

    def event(self, number: int) -> Event:
        """The event that is told at a place, from 0."""
        return self._chronicle.events[self.positions[number]]

    def slide(self, number: int) -> Slide:
        """The slide at a place, from 0."""
        event = self.event(number)
        mention = event.told_in(self._pairs)[0]
        document = self._documents.get(mention.document)
        place = (number + 1, len(self))
        quotes = quotes_of(document, mention)
        source = " · ".join(part for part in (mention.document_title, mention.section) if part)
        note = account_words(event)
        said = "".join(piece.text for piece in quotes.whole[0])
        spoken = ". ".join(
            part for part in (event_words(event, self._kinds, place), said, source, note) if part
        )
        return Slide(
            when=date_words(event.date),
            title=event.title,
            kind=self._kinds.get(event.kind),
            where=pair_names(event).replace(", ", " · ") or ", ".join(event.parties),
            quotes=quotes,
            source=source,
            note=note,
            place=place,
            spoken=spoken,
        )

    @cached_property
    def _documents(self) -> dict[str, Document]:
        return {document.name: document for document in self._chronicle.documents}

    @cached_property
    def days(self) -> tuple[tuple[int, int], ...]:
        """The first and the last known day of each slide's event."""
        dates = (self._chronicle.events[position].date for position in self.positions)
        return tuple((key[0], key[1]) for key in (date.sort_key for date in dates))

    @cached_property
    def ends(self) -> tuple[str, str]:
        """The years in which the story begins and ends."""
        first, last = self._chronicle.years.span(self.positions)
        return year_words(first), year_words(last)

    @cached_property
    def colors(self) -> tuple[Kind | None, ...]:
        """The kind of each slide's event."""
        return tuple(self._kinds.get(self._chronicle.events[one].kind) for one in self.positions)


def account_words(event: Event) -> str:
    """How many accounts there are besides the one quoted, and where they differ."""
    others = event.source_count - 1
    told = ""
    if others == 1:
        told = tr("Also told by one other source")
    elif others > 1:
        told = tr("Also told by {count} other sources", count=others)
    differ = differing_words(event)
    return " · ".join(part for part in (told, differ and tr("Sources differ: {how}", how=differ)) if part)
