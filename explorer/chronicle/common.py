"""What threads that are compared have in common: events that several tell, parties and people in several."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from explorer.chronicle.chronicle import Chronicle, ThreadKey
from explorer.chronicle.party import fold

SEVERAL = 2


@dataclass(frozen=True, slots=True)
class Common:
    """``events`` are positions in order of date; ``parties`` and ``people`` are in alphabetical order.

    Parties and people are told by other events in each thread than those in common. A party for which several
    of the threads are named is not told: that it is in common says nothing.
    """

    events: tuple[int, ...] = ()
    parties: tuple[str, ...] = ()
    people: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in common."""
        return not (self.events or self.parties or self.people)


def common_of(chronicle: Chronicle, threads: Sequence[ThreadKey], shown: Iterable[int]) -> Common:
    """What at least two of ``threads`` have in common, as far as the events ``shown`` tell."""
    if len(threads) < SEVERAL:
        return Common()
    passing = set(shown)
    members = [passing.intersection(chronicle.threads.get(key, ())) for key in threads]
    told = Counter(position for own in members for position in own)
    shared = {position for position, count in told.items() if count >= SEVERAL}
    parties, people = Counter[str](), Counter[str]()
    for own in members:
        events = [chronicle.events[position] for position in own - shared]
        parties.update({name for event in events for name in event.parties})
        people.update({name for event in events for name in event.people})
    named = Counter(name for key in threads for name in _names(key))
    return Common(
        tuple(sorted(shared)),
        _in_order(name for name, count in parties.items() if count >= SEVERAL and named[name] < SEVERAL),
        _in_order(name for name, count in people.items() if count >= SEVERAL),
    )


def _names(key: ThreadKey) -> tuple[str, ...]:
    """The parties for which a thread is named."""
    if key.pair:
        return key.pair.first, key.pair.second
    return (key.party,) if key.party else ()


def _in_order(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(names, key=lambda name: (fold(name), name)))
