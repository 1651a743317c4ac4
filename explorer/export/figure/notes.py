"""Numbers in a figure: those of its events, and those by which labels refer to its sources."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from explorer.chronicle.dates.wording import date_words
from explorer.chronicle.event import Event
from explorer.chronicle.kind import Kind
from explorer.chronicle.party import Pair
from explorer.export.figure.direction import isolated
from explorer.export.figure.eventlist import Entry
from explorer.export.figure.spec import Parts
from explorer.timeline.index.facts import Facts
from explorer.timeline.theme import Theme

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers of events by their ids where these have any, and of the sources of each event.

    ``events`` are those numbered, in order: of time, or ``by_band`` and of time in each of them. Then
    ``heads`` are the names of the bands, by the first number of each. ``told`` are the ids of the events
    whose numbers a page has to tell, None for all: one of several bands has its number in the first of them.
    """

    numbers: Mapping[str, int] = field(default_factory=dict)
    notes: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    events: tuple[Event, ...] = ()
    heads: Mapping[int, str] = field(default_factory=dict)
    told: Collection[str] | None = None

    def is_told(self, event: Event) -> bool:
        """Whether a page has to tell the number of an event that it shows."""
        return self.told is None or event.id in self.told

    @property
    def by_band(self) -> bool:
        """Whether the numbers run along one band after the other."""
        return bool(self.heads)

    def along(self, bands: Iterable[tuple[str, Sequence[Event]]]) -> Numbers:
        """The same with the events counted band by band; given are their names and the events of each."""
        heads, events = dict[int, str](), list[Event]()
        for name, members in bands:
            heads[len(events) + 1] = name
            events += members
        numbers = {event.id: number for number, event in enumerate(events, start=1)}
        return replace(self, numbers=numbers, events=tuple(events), heads=heads)

    @classmethod
    def of(cls, events: Sequence[Event], pairs: Collection[Pair], parts: Parts) -> Numbers:
        """The numbers that the parts ask for; sources count in the order of their documents' names."""
        if not parts.numbered and parts.sources != "numbered":
            return cls()
        told = {event.id: {mention.document for mention in event.told_in(pairs)} for event in events}
        places = {name: number for number, name in enumerate(sorted(set().union(*told.values())), start=1)}
        notes = {id_: tuple(sorted(places[name] for name in names)) for id_, names in told.items()}
        if len(places) < 2:  # one source needs no number
            notes = {}
        if not parts.numbered:
            return cls({}, notes)
        if parts.sources == "none":
            notes = {}
        return cls({event.id: number for number, event in enumerate(events, start=1)}, notes, tuple(events))

    def entries(self, kinds: Mapping[str, Kind], theme: Theme) -> tuple[Entry, ...]:
        """The list of the events that have numbers."""
        last = list(kinds.values())[-1]
        rows = []
        for event in self.events:
            kind = kinds.get(event.kind, last)
            notes = self.notes.get(event.id, ())
            source = f"[{', '.join(map(str, notes))}]" if notes else ""
            color, number = kind.color(dark=theme.is_dark), self.numbers[event.id]
            told = date_words(event.date), isolated(event.title)
            rows.append(Entry(number, *told, kind, color, self.heads.get(number, ""), source))
        return tuple(rows)

    def words(self, members: Iterable[Event]) -> str:
        """The numbers of events: ``3, 5–7``; "" where they have none."""
        found = sorted(self.numbers[event.id] for event in members if event.id in self.numbers)
        return ranges(found)


def noted(facts: Facts, numbers: Numbers) -> Facts:
    """The events with their labels in the plot: their numbers, or titles with those of their sources."""
    if numbers.numbers:
        return facts.called([str(numbers.numbers[event.id]) for event in facts.events])
    if numbers.notes:
        return facts.called([event.title + raised(numbers.notes[event.id]) for event in facts.events])
    return facts


def raised(notes: Iterable[int]) -> str:
    """Numbers as a note's mark: ``¹,³``."""
    return ",".join(str(note).translate(_RAISED) for note in notes)


def numbered_sources(titles: Sequence[str]) -> tuple[str, ...]:
    """Titles of sources with the numbers by which labels and lists refer to them."""
    if len(titles) < 2:
        return tuple(map(isolated, titles))
    return tuple(f"[{number}] {isolated(title)}" for number, title in enumerate(titles, start=1))


def ranges(numbers: Sequence[int]) -> str:
    """Numbers that rise, in words: ``3, 5–7``."""
    if not numbers:
        return ""
    cuts = [
        0,
        *(at + 1 for at, (one, other) in enumerate(pairwise(numbers)) if other > one + 1),
        len(numbers),
    ]
    runs = [numbers[start:end] for start, end in pairwise(cuts)]
    return ", ".join(range_words(run[0], run[-1]) for run in runs)


def range_words(first: int, last: int) -> str:
    """Numbers that follow one another, in words: ``3``, ``3, 4``, ``3–5``."""
    if last - first > 1:
        return f"{first}–{last}"
    return f"{first}, {last}" if last > first else str(first)
