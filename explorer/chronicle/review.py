"""Which events a reader should look at: those of which the rules were least sure, and why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.corrections import Correction
from explorer.chronicle.event import Event
from explorer.chronicle.party import Pair

REASONS = ("duplicate", "disagreement", "date", "pair", "kind")
"""Why an event is doubtful, the weightiest first: another event may be the same; accounts differ; its date
was counted from another or is uncertain; its pair comes from title or heading alone; no kind was told."""

FROM = 0.34
"""From this likeness on two events may be one, though they were not joined: a little above strangers'."""

CROWD = 60
"""Of so many events of one pair and year no two are compared: most would be alike by chance."""


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
    looked_at = {identity for identity, made in marks.items() if any(one.act != "note" for one in made)}
    found: dict[str, Doubt] = {}
    for doubt in (*_duplicates(chronicle.events), *_alone(chronicle.events)):
        if doubt.event not in looked_at and not (doubt.other and doubt.other in looked_at):
            found.setdefault(doubt.event, doubt)
    place = chronicle.positions
    return tuple(sorted(found.values(), key=lambda doubt: (REASONS.index(doubt.reason), place[doubt.event])))


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


def _duplicates(events: Sequence[Event]) -> Iterator[Doubt]:
    """Two events of one pair and year that are nearly as alike as accounts that are joined."""
    from explorer.chronicle.likeness import likeness  # rules that only a review needs
    from explorer.chronicle.traits import traits_of

    rows: defaultdict[tuple[object, int], list[Event]] = defaultdict(list)
    for event in events:
        first = event.date.start or event.date.end
        if first is not None:
            for pair in event.pairs:
                rows[pair, first.year].append(event)
    for together in rows.values():
        if not 1 < len(together) < CROWD:
            continue
        traits = {event.id: traits_of(event.mentions[0]) for event in together}
        for one, two in combinations(together, 2):
            if likeness(traits[one.id], traits[two.id]) >= FROM:
                yield Doubt(one.id, "duplicate", two.id)
