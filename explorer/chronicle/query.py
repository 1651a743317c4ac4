"""Which events pass a filter: by kind, pair, time and words, with accents folded."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from explorer.chronicle.event import Event
from explorer.chronicle.party import Pair, fold


@dataclass(frozen=True, slots=True)
class Filter:
    """What an event must be to pass; an empty field lets everything pass.

    ``first`` and ``last`` are day numbers, both included: an event passes when any of its possible days lies
    between them. Every word of ``words`` must stand in the event's title, quotations, people, parties or
    places; accents and case do not matter.
    """

    kinds: frozenset[str] = frozenset()
    pairs: frozenset[Pair] = frozenset()
    documents: frozenset[str] = frozenset()
    first: int | None = None
    last: int | None = None
    words: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether everything passes."""
        return self == Filter()

    def passes(self, event: Event) -> bool:
        """Whether ``event`` passes every field."""
        return (
            (not self.kinds or event.kind in self.kinds)
            and (not self.pairs or not self.pairs.isdisjoint(event.pairs))
            and (not self.documents or any(mention.document in self.documents for mention in event.mentions))
            and self._in_time(event)
            and matches(event, self.words)
        )

    def _in_time(self, event: Event) -> bool:
        earliest, latest = event.date.earliest, event.date.latest
        starts = self.last is None or earliest is None or earliest <= self.last
        return starts and (self.first is None or latest is None or latest >= self.first)


def haystack(event: Event) -> str:
    """The folded text in which words are searched for an event."""
    quotes = (mention.quote for mention in event.mentions)
    return fold("\n".join((event.title, *event.people, *event.parties, *quotes)))


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
