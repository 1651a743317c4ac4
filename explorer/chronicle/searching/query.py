"""Which events pass a filter: by kind, party, source, time, exactness and words, with accents folded."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from explorer.chronicle.dates.date import Precision
from explorer.chronicle.event import Event
from explorer.chronicle.party import Pair, fold

EXACTNESS: dict[str, tuple[Precision, ...]] = {
    "day": (Precision.DAY,),
    "month": (Precision.MONTH,),
    "season": (Precision.SEASON, Precision.QUARTER, Precision.HALF),
    "year": (Precision.YEAR,),
    "decade": (Precision.DECADE, Precision.CENTURY),
    "period": (Precision.INTERVAL,),
}
"""The classes of precision by which a reader filters, finest first."""

_CLASS_OF = {precision: name for name, members in EXACTNESS.items() for precision in members}

Test = Callable[[Event], bool]


@dataclass(frozen=True, slots=True)
class Filter:
    """What an event must be to pass; an empty field lets everything pass.

    ``hidden`` are kinds that do not pass. ``first`` and ``last`` are day numbers, both included: an event
    passes when any of its possible days lies between them. Every word of ``words`` must stand in the
    event's title, quotations, people or parties; accents and case do not matter. ``parties`` lets events of
    any of them pass, ``exactness`` those whose date is of one of these classes of EXACTNESS. ``told_by`` is
    how many documents must tell an event; ``differing`` asks for events whose accounts differ.
    """

    kinds: frozenset[str] = frozenset()
    pairs: frozenset[Pair] = frozenset()
    documents: frozenset[str] = frozenset()
    first: int | None = None
    last: int | None = None
    words: str = ""
    hidden: frozenset[str] = frozenset()
    parties: frozenset[str] = frozenset()
    exactness: frozenset[str] = frozenset()
    told_by: int = 0
    differing: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether everything passes."""
        return self == Filter()

    def passes(self, event: Event) -> bool:
        """Whether ``event`` passes every field."""
        return all(test(event) for test in self._tests())

    def passing(self, events: Sequence[Event], positions: Iterable[int]) -> tuple[int, ...]:
        """Those of ``positions`` whose events pass, in their order; a quick :meth:`passes` for many."""
        left = positions
        for test in self._tests():
            left = [place for place in left if test(events[place])]
        return tuple(left)

    def _tests(self) -> list[Test]:
        """A test for each field that is not empty, the quick ones first."""
        rows: tuple[tuple[object, Test], ...] = (
            (self.hidden, lambda event: event.kind not in self.hidden),
            (self.kinds, lambda event: event.kind in self.kinds),
            (self.differing, lambda event: event.disagreement is not None),
            (self.exactness, lambda event: _CLASS_OF[event.date.precision] in self.exactness),
            (self.parties, lambda event: not self.parties.isdisjoint(event.parties)),
            (self.documents, lambda event: any(told.home(self.documents) for told in event.mentions)),
            (self.told_by > 1, lambda event: event.source_count >= self.told_by),
            (self.pairs, lambda event: not self.pairs.isdisjoint(event.pairs)),
            ((self.first, self.last) != (None, None), lambda event: may_lie(event, self.first, self.last)),
            (self.words.strip(), lambda event: matches(event, self.words)),
        )
        return [test for asked, test in rows if asked]


NO_FILTER = Filter()
"""Lets everything pass."""


def hidden_kinds(chosen: Filter, kinds: Collection[str]) -> frozenset[str]:
    """Which of all ``kinds`` a filter lets none pass of."""
    others = frozenset(kinds) - chosen.kinds if chosen.kinds else frozenset()
    return chosen.hidden | others


def may_lie(event: Event, first: int | None, last: int | None) -> bool:
    """Whether any possible day of an event lies in these days; an open end, of either, reaches on."""
    earliest, latest = event.date.earliest, event.date.latest
    begins = last is None or earliest is None or earliest <= last
    return begins and (first is None or latest is None or latest >= first)


def haystack(event: Event, beside: str = "") -> str:
    """The folded text in which words are searched for an event, a line for each of its parts.

    Lines ``beside`` it belong to the text too.
    """
    quotes = (mention.quote for mention in event.mentions)
    parts = (event.title, *event.people, *event.parties, *quotes, *beside.splitlines())
    text = "\n".join(" ".join(part.split()) for part in parts)
    return text.lower() if text.isascii() else fold(text)  # the same for ASCII, twenty times as fast


def matches(event: Event, words: str) -> bool:
    """Whether every word of ``words`` stands in the event's searchable text."""
    wanted = fold(words).split()
    if not wanted:
        return True
    text = haystack(event)
    return all(word in text for word in wanted)


def select(events: Iterable[Event], chosen: Filter) -> tuple[Event, ...]:
    """The events that pass, in their order."""
    return tuple(event for event in events if chosen.passes(event))
