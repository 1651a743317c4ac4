"""Which events a reader should look at: those of which the rules were least sure, and why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from operator import is_
from threading import Lock

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.corrections.correction import Correction
from explorer.chronicle.event import Event
from explorer.chronicle.party import Pair

REASONS = ("duplicate", "disagreement", "date", "pair", "kind")
"""Why an event is doubtful, the weightiest first: another event may be the same; accounts differ; its date
was counted from another or is uncertain; its pair comes from title or heading alone; no kind was told."""

FROM = 0.34
"""From this likeness on two events may be one, though they were not joined: a little above strangers'."""

CROWD = 60
"""Of so many events of one pair and year no two are compared: most would be alike by chance."""


_Group = tuple[Pair, int]
"""A pair and a year."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """An event that is doubtful by its id, the reason, and the id of the event that may be the same."""

    event: str
    reason: str
    other: str = ""


def doubts(chronicle: Chronicle, marks: Mapping[str, Sequence[Correction]]) -> tuple[Doubt, ...]:
    """The doubtful events, by reason and then in order of date; each stands once.

    What the reader confirmed or corrected in the meantime is not doubtful any more.
    """
    return undecided(Doubting().found(chronicle), chronicle, marks)


def undecided(
    found: Iterable[Doubt], chronicle: Chronicle, marks: Mapping[str, Sequence[Correction]]
) -> tuple[Doubt, ...]:
    """Of what was ``found`` doubtful, what still is: see :func:`doubts`. What is not told any more is not."""
    looked_at = {identity for identity, made in marks.items() if any(one.act != "note" for one in made)}
    place, left = chronicle.positions, dict[str, Doubt]()
    for doubt in found:
        named = (doubt.event, doubt.other) if doubt.other else (doubt.event,)
        if all(one in place and one not in looked_at for one in named):
            left.setdefault(doubt.event, doubt)
    return tuple(sorted(left.values(), key=lambda doubt: (REASONS.index(doubt.reason), place[doubt.event])))


class Doubting:
    """Finds what is doubtful of a chronicle, and quickly of another that differs little from it.

    Events are compared within a pair and a year; where these are the events they were, so are the doubts. It
    may be asked from several threads: one asks at a time.
    """

    def __init__(self) -> None:
        self._known: dict[_Group, tuple[list[Event], list[Doubt]]] = {}
        self._lock = Lock()

    def found(self, chronicle: Chronicle) -> tuple[Doubt, ...]:
        """All that is doubtful, the weightiest reason of an event first, whatever the reader decided."""
        with self._lock:
            groups = _groups(chronicle.events)
            self._known = {key: self._looked_at(key, together) for key, together in groups.items()}
            pairs = [doubt for _, doubts in self._known.values() for doubt in doubts]
            return (*pairs, *_alone(chronicle.events))

    def _looked_at(self, key: _Group, together: list[Event]) -> tuple[list[Event], list[Doubt]]:
        known = self._known.get(key)
        if known is not None and len(known[0]) == len(together) and all(map(is_, known[0], together)):
            return known
        return together, list(_duplicates(together))


def _alone(events: Iterable[Event]) -> Iterator[Doubt]:
    """What is doubtful about single events."""
    for event in events:
        if event.disagreement:
            yield Doubt(event.id, "disagreement")
        elif all(mention.anchor is not None for mention in event.mentions) or _uncertain(event):
            yield Doubt(event.id, "date")
        elif event.pairs and all(_unsupported(mention.pair, mention.parties) for mention in event.mentions):
            yield Doubt(event.id, "pair")
        elif event.kind == "other":
            yield Doubt(event.id, "kind")


def _uncertain(event: Event) -> bool:
    ends = (event.date.start, event.date.end)
    return any(end is not None and end.uncertain for end in ends)


def _unsupported(pair: Pair | None, parties: Sequence[str]) -> bool:
    """Whether a passage names neither party of its pair."""
    return pair is not None and not any(party in pair for party in parties)


def _groups(events: Iterable[Event]) -> dict[_Group, list[Event]]:
    """The events of each pair and year of which it is worth while to compare every two."""
    rows: defaultdict[_Group, list[Event]] = defaultdict(list)
    for event in events:
        first = event.date.start or event.date.end
        if first is not None:
            for pair in event.pairs:
                rows[pair, first.year].append(event)
    return {key: together for key, together in rows.items() if 1 < len(together) < CROWD}


def _duplicates(together: Sequence[Event]) -> Iterator[Doubt]:
    """Two events of one pair and year that are nearly as alike as accounts that are joined."""
    from explorer.chronicle.merging.likeness import likeness  # rules that only a review needs
    from explorer.chronicle.merging.traits import traits_of

    traits = {event.id: traits_of(event.mentions[0]) for event in together}
    for one, two in combinations(together, 2):
        if likeness(traits[one.id], traits[two.id]) >= FROM:
            yield Doubt(one.id, "duplicate", two.id)
