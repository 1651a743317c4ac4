"""The chronicle: documents, events and the threads they form; immutable once built."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, Any

from explorer.chronicle.dates.date import HistoricalDate
from explorer.chronicle.dates.days import civil_day
from explorer.chronicle.document import TABLES, Document
from explorer.chronicle.event import Event, Mention, Omission
from explorer.chronicle.party import Pair, fold
from explorer.chronicle.years import Years
from explorer.errors import Diagnostic
from explorer.language import mark, tr

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from explorer.chronicle.relations.standing import Standing

NO_PARTY = mark("No country named")
"""The thread of events in which no party was found; nothing vanishes."""

NO_EVENT = "no dated event was found in it"
"""What is said of a document that was read but tells nothing."""


@dataclass(frozen=True, slots=True)
class ThreadKey:
    """Names a thread: a pair, one party on its own (``pair`` is None), or all events (both None)."""

    pair: Pair | None = None
    party: str | None = None

    def __str__(self) -> str:
        if self.pair:
            return f"{self.pair.first} – {self.pair.second}"
        return tr("{party} on its own", party=self.party) if self.party else tr("All events")


ALL_EVENTS = ThreadKey()
"""The thread that holds every event."""


@dataclass(frozen=True, slots=True)
class Country:
    """A branch of the tree: a party, its own thread if it has one, and its pairs with partners."""

    name: str
    pairs: tuple[Pair, ...]
    own: ThreadKey | None
    count: int

    @property
    def threads(self) -> tuple[ThreadKey, ...]:
        """All its threads: those of its pairs, and its own behind them."""
        return (*(ThreadKey(pair=pair) for pair in self.pairs), *([self.own] if self.own else ()))


def thread_keys(event: Event) -> tuple[ThreadKey, ...]:
    """The threads an event stands in: its pairs, else its first party's own thread."""
    pairs = event.pairs
    if pairs:
        return tuple(ThreadKey(pair=pair) for pair in pairs)
    return (ThreadKey(party=event.parties[0] if event.parties else NO_PARTY),)


@dataclass(frozen=True)
class Chronicle:
    """Everything known. ``events`` are in order of date; positions in it are the events' indexes.

    Of what is kept from an earlier run, documents, events and omissions may be made when they are asked for.
    """

    documents: tuple[Document, ...] = ()
    events: Sequence[Event] = ()
    omissions: Sequence[Omission] = ()
    diagnostics: tuple[Diagnostic, ...] = ()

    @cached_property
    def threads(self) -> dict[ThreadKey, tuple[int, ...]]:
        """Positions of the events of each thread, in order of date; ALL_EVENTS is among them."""
        found: defaultdict[ThreadKey, list[int]] = defaultdict(list)
        for position, event in enumerate(self.events):
            for key in thread_keys(event):
                found[key].append(position)
        threads = {key: tuple(positions) for key, positions in sorted(found.items(), key=_by_name)}
        return {ALL_EVENTS: tuple(range(len(self.events))), **threads}

    @cached_property
    def countries(self) -> tuple[Country, ...]:
        """The branches of the tree, in alphabetical order; a pair stands below both its parties."""
        pairs: defaultdict[str, set[Pair]] = defaultdict(set)
        own: dict[str, ThreadKey] = {}
        for key in self.threads:
            if key.pair:
                pairs[key.pair.first].add(key.pair)
                pairs[key.pair.second].add(key.pair)
            elif key.party:
                own[key.party] = key
        names = sorted({*pairs, *own}, key=lambda name: (fold(name), name))
        return tuple(self._country(name, pairs[name], own.get(name)) for name in names)

    def _country(self, name: str, pairs: set[Pair], own: ThreadKey | None) -> Country:
        keys = [ThreadKey(pair=pair) for pair in pairs] + ([own] if own else [])
        count = len({position for key in keys for position in self.threads[key]})
        ordered = sorted(pairs, key=lambda pair: (fold(pair.other(name)), pair.other(name)))
        return Country(name, tuple(ordered), own, count)

    @cached_property
    def positions(self) -> dict[str, int]:
        """The position of each event by its id."""
        return {event.id: position for position, event in enumerate(self.events)}

    @cached_property
    def days(self) -> tuple[int, ...]:
        """The day number by which each event stands in order: the first day it may have happened."""
        return tuple(event.date.sort_key[0] for event in self.events)

    @cached_property
    def years(self) -> Years:
        """The first and the last year of each event, as far as its date tells them."""
        return Years.of(map(years_of, self.events))

    @cached_property
    def first_and_last_year(self) -> tuple[int, int]:
        """The first and the last year of all events; 1970 without events."""
        return self.years.whole(1970)

    @cached_property
    def told_by_several(self) -> frozenset[int]:
        """The positions of the events that more than one document tells."""
        return frozenset(place for place, event in enumerate(self.events) if event.source_count > 1)

    @cached_property
    def mention_count(self) -> int:
        """How many mentions the events were merged from."""
        return sum(len(event.mentions) for event in self.events)

    @cached_property
    def mentions_by_document(self) -> dict[str, int]:
        """How many mentions each document gave, by its name; 0 for a document without events."""
        counts = {document.name: 0 for document in self.documents}
        for event in self.events:
            for mention in event.mentions:
                counts[mention.counted_in] = counts.get(mention.counted_in, 0) + 1
        return counts

    @cached_property
    def standings(self) -> Mapping[Pair, Standing]:
        """How the relations of each pair stood, where any event decides it."""
        if not self.events:
            return {}
        # most uses of a chronicle need no rules for it
        from explorer.chronicle.relations.standings import MANY, StandingsWhenAsked, load_standings

        if len(self.events) < MANY:
            return load_standings(self.events)
        pairs = [key.pair for key in self.threads if key.pair]
        return StandingsWhenAsked(pairs, told_of_pairs(self), self.last_year)

    @cached_property
    def last_year(self) -> int:
        """The year of the last day of which any event tells; 1970 without events."""
        from explorer.chronicle.relations.course import year_told_last

        return year_told_last(self.events)

    @cached_property
    def arrays(self) -> Mapping[str, NDArray[Any]]:
        """What others worked out of it, as it was kept; nothing for what was just read."""
        return {}

    @cached_property
    def differing(self) -> int:
        """Of how many events the accounts differ."""
        return sum(event.disagreement is not None for event in self.events)

    @cached_property
    def _dates_told(self) -> dict[tuple[str, int], HistoricalDate]:
        """The date of each expression that dates a mention, by its document and where it begins."""
        told: dict[tuple[str, int], HistoricalDate] = {}
        for event in self.events:
            for mention in event.mentions:
                if mention.anchor is None or (mention.document, mention.date_start) not in told:
                    told[mention.document, mention.date_start] = mention.date
        return told

    def anchor_date(self, mention: Mention) -> HistoricalDate | None:
        """The date from which that of ``mention`` was counted, where a mention tells it; else None."""
        anchor = mention.anchor
        return None if anchor is None else self._dates_told.get((mention.document, anchor.start))

    @cached_property
    def silent(self) -> tuple[str, ...]:
        """The names of the documents that were read but tell no dated event.

        A table whose events the articles beside it tell as well is none of them.
        """
        tables = {document.name for document in self.documents if document.media_type in TABLES}
        counts = self.mentions_by_document
        return tuple(name for name, count in counts.items() if not count and name not in tables)

    @cached_property
    def faults(self) -> tuple[Diagnostic, ...]:
        """The diagnostics, and a warning for each document that was read but tells no dated event."""
        return faults_of(self.diagnostics, self.silent)

    def position_telling(self, account: Mention) -> int | None:
        """The position of the event that an account tells, joined with others maybe; None where none does."""
        places: Iterable[int] = range(len(self.events))
        if account.pair is not None:  # every event that tells it stands in the thread of its pair
            places = self.threads.get(ThreadKey(pair=account.pair), ())
        return next((place for place in places if account in self.events[place].mentions), None)

    def thread(self, key: ThreadKey) -> tuple[Event, ...]:
        """The events of one thread in order of date; empty for an unknown key."""
        return tuple(self.events[position] for position in self.threads.get(key, ()))


def told_of_pairs(chronicle: Chronicle) -> Callable[[Pair], tuple[Event, ...]]:
    """Gives the events of a pair in order of date.

    It does not hold the chronicle, with which what asks it is kept: one that is shown no more is let go of at
    once, and not when Python next looks for values that hold each other.
    """
    threads, events = chronicle.threads, chronicle.events
    return lambda pair: tuple(events[position] for position in threads.get(ThreadKey(pair=pair), ()))


def faults_of(diagnostics: Iterable[Diagnostic], silent: Iterable[str]) -> tuple[Diagnostic, ...]:
    """Diagnostics, and behind them a warning for each document that tells nothing."""
    return (*diagnostics, *(Diagnostic(name, NO_EVENT, "warning") for name in silent))


def years_of(event: Event) -> tuple[int, int]:
    """The first and the last year of an event, as far as its date tells them."""
    first, last = event.date.start or event.date.end, event.date.end or event.date.start
    assert first is not None
    assert last is not None
    return first.year, civil_day(last.last_day).year


def _by_name(item: tuple[ThreadKey, list[int]]) -> tuple[str, str]:
    name = str(item[0])
    return fold(name), name


def in_order(events: Iterable[Event]) -> tuple[Event, ...]:
    """Events in order of date, then title, then id, so that the order never depends on the files' order.

    They are sorted day by day: one sorting of a few hundred thousand would hold up the window for a second,
    since no other thread runs meanwhile.
    """
    by_day: defaultdict[int, list[Event]] = defaultdict(list)
    for event in events:
        by_day[event.date.sort_key[0]].append(event)
    return tuple(chain.from_iterable(sorted(by_day[day], key=order_of) for day in sorted(by_day)))


def order_of(event: Event) -> tuple[tuple[int, int, str], str, str]:
    """What is compared of events that are put in order."""
    return event.date.sort_key, event.title, event.id
