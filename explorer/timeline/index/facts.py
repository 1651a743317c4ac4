"""What the timeline needs to know of each event, as arrays: worked out once, then only selected from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, combinations
from typing import Any

import numpy as np
from numpy.typing import NDArray

from explorer.chronicle.dates.date import HistoricalDate, Precision
from explorer.chronicle.event import Event
from explorer.chronicle.kind import Kind
from explorer.chronicle.party import Pair
from explorer.chronicle.relations.standing import Standing
from explorer.timeline.axis.timescale import FIRST_DAY, LAST_DAY
from explorer.timeline.elements import FADE_END, FADE_START, OPEN_END, OPEN_START

PRECISIONS = tuple(Precision)
"""Precisions by their code in a column."""

INTERVAL = PRECISIONS.index(Precision.INTERVAL)
"""The code of an interval between two ends."""


@dataclass(frozen=True, slots=True)
class Facts:
    """One value per event in each array; what they mean is told by the columns made of them.

    ``letters`` is the length of each headline.
    ``told`` gives, for events whose accounts disagree, the first and last day told. ``standings`` are the
    relations of the pairs that any of the events decides, where they have been worked out.
    """

    events: Sequence[Event]
    start: NDArray[np.int32]
    end: NDArray[np.int32]
    kind: NDArray[np.uint8]
    precision: NDArray[np.uint8]
    flags: NDArray[np.uint8]
    weight: NDArray[np.float32]
    sources: NDArray[np.uint8]
    letters: NDArray[np.int32]
    told: Mapping[int, tuple[int, int]] = field(default_factory=dict)
    standings: Mapping[Pair, Standing] = field(default_factory=dict)

    def taken(self, positions: NDArray[np.int32]) -> Facts:
        """The facts of the events at ``positions``, in their order."""
        if len(positions) == len(self.events) and np.array_equal(positions, np.arange(len(positions))):
            return replace(self, standings={})
        place = np.full(len(self.events), -1, dtype=np.int32)
        place[positions] = np.arange(len(positions), dtype=np.int32)
        told = {int(place[event]): days for event, days in self.told.items() if place[event] >= 0}
        return Facts(
            events=[self.events[position] for position in positions.tolist()],
            start=self.start[positions],
            end=self.end[positions],
            kind=self.kind[positions],
            precision=self.precision[positions],
            flags=self.flags[positions],
            weight=self.weight[positions],
            sources=self.sources[positions],
            letters=self.letters[positions],
            told=told,
        )

    def kind_counts(self, positions: Sequence[int], kinds: Iterable[str]) -> Counter[str]:
        """How many of the events at some positions are of each of ``kinds``; none is looked at for it."""
        some = len(positions) < len(self.kind)
        codes = self.kind[np.array(positions, dtype=np.int64)] if some else self.kind
        return Counter(dict(zip(kinds, np.bincount(codes, minlength=256).tolist(), strict=False)))

    def called(self, titles: Sequence[str]) -> Facts:
        """The facts of the same events with other titles."""
        events = [replace(event, title=title) for event, title in zip(self.events, titles, strict=True)]
        return replace(self, events=events, letters=np.fromiter(map(len, titles), dtype=np.int32))


def facts_of(events: Sequence[Event], kinds: Mapping[str, Kind]) -> Facts:
    """The facts of ``events``; an unknown kind counts as the last of ``kinds``."""
    codes = {key: code for code, key in enumerate(kinds)}
    rest = max(len(codes) - 1, 0)
    dates = chain.from_iterable(_dated(event.date) for event in events)
    dated = np.fromiter(dates, dtype=np.int32, count=4 * len(events)).reshape(-1, 4)
    return Facts(
        events=events,
        start=dated[:, 0],
        end=dated[:, 1],
        kind=_bytes(codes.get(event.kind, rest) for event in events),
        precision=dated[:, 2].astype(np.uint8),
        flags=dated[:, 3].astype(np.uint8),
        weight=np.fromiter((event.weight for event in events), dtype=np.float32),
        sources=_bytes(min(len(event.mentions), 255) for event in events),
        letters=np.fromiter((len(event.title) for event in events), dtype=np.int32),
        told={place: told for place, event in enumerate(events) if (told := _told(event)) is not None},
    )


ARRAYS = ("start", "end", "kind", "precision", "flags", "weight", "sources", "letters")
"""The fields that are arrays."""

PREFIX = "facts."
"""What the names of arrays begin with where they are kept with others."""


def arrays_of(facts: Facts) -> dict[str, NDArray[Any]]:
    """What of facts is kept: arrays, by names that begin with PREFIX."""
    told = np.array([(place, *days) for place, days in facts.told.items()], dtype=np.int32).reshape(-1)
    kept = {name: getattr(facts, name) for name in ARRAYS} | {"told": told}
    return {f"{PREFIX}{name}": array for name, array in kept.items()}


def facts_kept(arrays: Mapping[str, NDArray[Any]], events: Sequence[Event]) -> Facts | None:
    """The facts of ``events`` whose arrays were kept; None where none were."""
    if f"{PREFIX}start" not in arrays:
        return None
    rows = arrays[f"{PREFIX}told"].reshape(-1, 3).tolist()
    told = {place: (first, last) for place, first, last in rows}
    start, end, kind, precision, flags, weight, sources, letters = (
        arrays[f"{PREFIX}{name}"] for name in ARRAYS
    )
    return Facts(events, start, end, kind, precision, flags, weight, sources, letters, told)


def _bytes(values: Iterable[int]) -> NDArray[np.uint8]:
    return np.fromiter(values, dtype=np.uint8)


def date_flags(date: HistoricalDate) -> int:
    """The OPEN_* and FADE_* flags of a date."""
    flags = 0
    if date.start is None:
        flags |= OPEN_START
    elif date.start.approximate or date.start.uncertain:
        flags |= FADE_START
    if date.end is None:
        flags |= OPEN_END
    elif date.end.approximate or date.end.uncertain:
        flags |= FADE_END
    return flags


def _dated(date: HistoricalDate) -> tuple[int, int, int, int]:
    """Known span, precision and flags of a date; of a single unit, as most are, without asking it twice."""
    unit = date.start
    if unit is None or unit is not date.end or date.part:
        return *known_span(date), PRECISIONS.index(date.precision), date_flags(date)
    first = unit.first_day
    last = first if unit.day is not None else unit.last_day
    flags = FADE_START | FADE_END if unit.approximate or unit.uncertain else 0
    return *_clipped(first, last), PRECISIONS.index(unit.precision), flags


def known_span(date: HistoricalDate) -> tuple[int, int]:
    """First and last possible day; of a date with an open end, those of the end that is known."""
    if date.start is None:
        assert date.end is not None
        span = date.end.first_day, date.end.last_day
    elif date.end is None:
        span = date.start.first_day, date.start.last_day
    else:
        span = date.span
    return _clipped(*span)


def _clipped(first: int, last: int) -> tuple[int, int]:
    """Two days within those that a timeline can show."""
    if first >= FIRST_DAY and last <= LAST_DAY:
        return first, last
    return min(max(first, FIRST_DAY), LAST_DAY), min(max(last, FIRST_DAY), LAST_DAY)


def _told(event: Event) -> tuple[int, int] | None:
    """The first and last day any account gives, where the accounts' dates exclude one another."""
    if len(event.mentions) < 2:
        return None
    dates = [mention.date for mention in event.mentions]
    if all(a.overlaps(b) for a, b in combinations(dates, 2)):
        return None
    spans = [known_span(date) for date in dates]
    return min(first for first, _ in spans), max(last for _, last in spans)
