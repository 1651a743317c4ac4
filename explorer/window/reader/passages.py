"""The passages of one document that tell events: where they stand, which overlap, and which comes next."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.event import Event, Mention
from explorer.window.reader.sheet import Sheet, Span

MOST_LEVELS = 3
"""How many passages that overlap are underlined one below the other; further ones share the last line."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One mention where it is shown: ``start`` to ``end`` and the words that date it, as code units.

    ``position`` is that of its event in the chronicle. ``level`` is 0, or more where passages that began
    before still go on: overlapping passages have different levels as far as there are enough.
    """

    position: int
    event: Event
    mention: Mention
    start: int
    end: int
    dated: Span | None
    level: int = 0

    def is_at(self, other: Passage) -> bool:
        """Whether it stands where another does, and is dated by the same words."""
        return (self.start, self.end, self.dated) == (other.start, other.end, other.dated)


class Passages(Sequence[Passage]):
    """Passages in the order of the text, the longer one first where two begin at the same place."""

    def __init__(self, found: Sequence[Passage]) -> None:
        self._all = tuple(_leveled(sorted(found, key=lambda p: (p.start, -p.end, p.position))))
        self._starts = [passage.start for passage in self._all]
        self._reach = list(accumulate((passage.end for passage in self._all), max))
        self._of_event: defaultdict[int, list[int]] = defaultdict(list)
        for index, passage in enumerate(self._all):
            self._of_event[passage.position].append(index)

    def __len__(self) -> int:
        return len(self._all)

    def __getitem__(self, index: int) -> Passage:  # type: ignore[override]  # no slices are taken
        return self._all[index]

    @property
    def positions(self) -> list[int]:
        """The positions of the events told, in order of date."""
        return sorted(self._of_event)

    def of_event(self, position: int) -> Sequence[int]:
        """The passages that tell an event, in the order of the text."""
        return self._of_event.get(position, [])

    def between(self, start: int, end: int) -> list[int]:
        """The passages that share a character with a span, in the order of the text."""
        stop = bisect_left(self._starts, end)
        first = bisect_right(self._reach, start, 0, stop)
        return [index for index in range(first, stop) if self._all[index].end > start]

    def beginning_in(self, start: int, end: int) -> range:
        """The passages that begin in a span."""
        return range(bisect_left(self._starts, start), bisect_left(self._starts, end))

    def at(self, place: int) -> list[int]:
        """The passages around a character, the shortest first."""
        found = self.between(place, place + 1)
        return sorted(found, key=lambda index: self._all[index].end - self._all[index].start)

    def choose_at(self, place: int, current: int | None) -> int | None:
        """The passage meant by a click: the shortest there, or the next longer than the current one."""
        found = self.at(place)
        if not found:
            return None
        return found[(found.index(current) + 1) % len(found)] if current in found else found[0]

    def step(self, current: int | None, place: int, direction: int) -> int | None:
        """The passage after (+1) or before (-1) the current one, or from ``place`` on where there is none."""
        if current is None:
            after = bisect_left(self._starts, place)
            wanted = after if direction > 0 else after - 1
        else:
            wanted = current + direction
        return wanted if 0 <= wanted < len(self._all) else None

    def segments(self, start: int, end: int) -> Iterator[tuple[int, int, tuple[int, ...]]]:
        """A span cut where passages begin or end: each piece that some of them tell, with these."""
        found = self.between(start, end)
        edges = {max(self._all[index].start, start) for index in found}
        edges |= {min(self._all[index].end, end) for index in found}
        for first, last in pairwise(sorted(edges)):
            here = tuple(i for i in found if self._all[i].start <= first and self._all[i].end >= last)
            if here:
                yield first, last, here


def passages_of(chronicle: Chronicle, sheet: Sheet) -> Passages:
    """Every passage of the sheet's document that tells an event and is shown."""
    name = sheet.document.name
    found = []
    for position, event in enumerate(chronicle.events):
        for mention in event.mentions:
            place = mention.span_in(name)
            if place is None:
                continue
            span = sheet.shown_span(*place)
            if span is not None:
                dated = sheet.shown_span(mention.date_start, mention.date_end)
                found.append(Passage(position, event, mention, *span, dated))
    return Passages(found)


def _leveled(ordered: Sequence[Passage]) -> Iterator[Passage]:
    ends = [0] * MOST_LEVELS
    for passage in ordered:
        free = (level for level, end in enumerate(ends) if end <= passage.start)
        level = next(free, MOST_LEVELS - 1)
        ends[level] = max(ends[level], passage.end)
        yield Passage(
            passage.position, passage.event, passage.mention, passage.start, passage.end, passage.dated, level
        )
