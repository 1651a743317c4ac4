"""Which events pass a filter: by kind, pair, time and words, with accents folded."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from explorer.chronicle.event import Event
from explorer.chronicle.party import Pair, fold


@dataclass(frozen=True, slots=True)
class Filter:
    """What an event must be to pass; an empty field lets everything pass.

    ``hidden`` are kinds that do not pass. ``first`` and ``last`` are day numbers, both included: an event
    passes when any of its possible days lies between them. Every word of ``words`` must stand in the
    event's title, quotations, people or parties; accents and case do not matter.
    """

    kinds: frozenset[str] = frozenset()
    pairs: frozenset[Pair] = frozenset()
    documents: frozenset[str] = frozenset()
    first: int | None = None
    last: int | None = None
    words: str = ""
    hidden: frozenset[str] = frozenset()

    @property
    def is_empty(self) -> bool:
        """Whether everything passes."""
        return self == Filter()

    def passes(self, event: Event) -> bool:
        """Whether ``event`` passes every field."""
        return (
            event.kind not in self.hidden
            and (not self.kinds or event.kind in self.kinds)
            and (not self.pairs or not self.pairs.isdisjoint(event.pairs))
            and (not self.documents or any(mention.document in self.documents for mention in event.mentions))
            and self._in_time(event)
            and matches(event, self.words)
        )

    def passing(self, events: Sequence[Event], positions: Iterable[int]) -> tuple[int, ...]:
        """Those of ``positions`` whose events pass, in their order; a quick :meth:`passes` for many."""
        left = positions
        if self.hidden:
            left = [place for place in left if events[place].kind not in self.hidden]
        if self.documents:
            wanted = self.documents
            left = [at for at in left if any(told.document in wanted for told in events[at].mentions)]
        rest = replace(self, hidden=frozenset(), documents=frozenset())
        return tuple(left) if rest.is_empty else tuple(place for place in left if rest.passes(events[place]))

    def _in_time(self, event: Event) -> bool:
        if self.first is None and self.last is None:
            return True
        earliest, latest = event.date.earliest, event.date.latest
        starts = self.last is None or earliest is None or earliest <= self.last
        return starts and (self.first is None or latest is None or latest >= self.first)


def haystack(event: Event) -> str:
    """The folded text in which words are searched for an event."""
    quotes = (mention.quote for mention in event.mentions)
    text = "\n".join((event.title, *event.people, *event.parties, *quotes))
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


class SearchIndex:
    """Finds the events that hold given words; made once for a sequence of events.

    What was found for the words typed so far narrows the search for the next letter.
    """

    def __init__(self, events: Iterable[Event]) -> None:
        self._texts = [haystack(event) for event in events]
        self._last: tuple[tuple[str, ...], frozenset[int]] = ((), frozenset(range(len(self._texts))))

    def matching(self, words: str) -> frozenset[int]:
        """The positions of the events that hold every one of ``words``; all of them for no words."""
        wanted = tuple(sorted(set(fold(words).split()), key=lambda word: (-len(word), word)))
        if wanted == self._last[0]:
            return self._last[1]
        texts = self._texts
        found: Iterable[int] = self._last[1] if self._narrows(wanted) else range(len(texts))
        for word in wanted:
            found = [place for place in found if word in texts[place]]
        self._last = (wanted, frozenset(found))
        return self._last[1]

    def _narrows(self, wanted: tuple[str, ...]) -> bool:
        """Whether whatever holds these words held the words before them too."""
        return all(any(old in new for new in wanted) for old in self._last[0])
