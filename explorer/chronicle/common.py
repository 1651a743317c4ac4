"""What threads that are compared have in common: events that several tell, parties and people in several."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from explorer.chronicle.chronicle import Chronicle, ThreadKey
from explorer.chronicle.party import fold

SEVERAL = 2


@dataclass(frozen=True, slots=True)
class Common:
    """``events`` are positions in order of date; ``parties`` and ``people`` are in alphabetical order.

    ``forms`` has the shortest form in which a person is named, which is in all others, by the longest.
    Parties and people are told by other events in each thread than those in common. A party for which several
    of the threads are named is not told: that it is in common says nothing.
    """

    events: tuple[int, ...] = ()
    parties: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    forms: Mapping[str, str] = field(default_factory=dict)

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
    alone = [[chronicle.events[position] for position in own - shared] for own in members]
    whole = whole_names({name for events in alone for event in events for name in event.people})
    parties, people = Counter[str](), Counter[str]()
    for events in alone:
        parties.update({name for event in events for name in event.parties})
        people.update({whole[name] for event in events for name in event.people})
    forms = {long: short for short, long in sorted(whole.items(), key=lambda one: -len(one[0]))}
    both = _in_order(name for name, count in people.items() if count >= SEVERAL)
    named = Counter(name for key in threads for name in _names(key))
    return Common(
        tuple(sorted(shared)),
        _in_order(name for name, count in parties.items() if count >= SEVERAL and named[name] < SEVERAL),
        both,
        {name: forms[name] for name in both},
    )


def whole_names(names: Collection[str]) -> dict[str, str]:
    """Each name with the longest one that holds its words in their order, if there is only one such.

    "Morales" is "Evo Morales" where no other Morales is named.
    """
    folded = {name: f" {fold(name)} " for name in names}
    known = defaultdict[str, list[str]](list)
    for name, words in folded.items():
        for word in set(words.split()):
            known[word].append(name)
    holding = {
        name: [
            other for other in known[(words.split() or [""])[0]] if other != name and words in folded[other]
        ]
        for name, words in folded.items()
    }
    longest = {name: [other for other in others if not holding[other]] for name, others in holding.items()}
    return {name: others[0] if len(others) == 1 else name for name, others in longest.items()}


def _names(key: ThreadKey) -> tuple[str, ...]:
    """The parties for which a thread is named."""
    if key.pair:
        return key.pair.first, key.pair.second
    return (key.party,) if key.party else ()


def _in_order(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(names, key=lambda name: (fold(name), name)))
