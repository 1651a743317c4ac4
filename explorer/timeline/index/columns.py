"""Events as columns of plain numbers: what the index is built from, for ten events or a million."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import EllipsisType
from typing import Protocol, TypeVar

import numpy as np
from numpy.typing import ArrayLike, NDArray

from explorer.chronicle.dates.wording import date_words, sometime_words
from explorer.chronicle.event import Event
from explorer.chronicle.kind import Kind
from explorer.chronicle.party import Pair
from explorer.timeline.axis.daymap import PLAIN, DayMap
from explorer.timeline.axis.origin import Origin
from explorer.timeline.axis.timescale import FIRST_DAY, LAST_DAY
from explorer.timeline.bands.lanes import Assignment, Group, Lane, LaneMode, lanes_of
from explorer.timeline.elements import OPEN_END, OPEN_START
from explorer.timeline.index.facts import INTERVAL, Facts, facts_of
from explorer.timeline.labels.briefs import brief
from explorer.timeline.labels.numbered import NumberedTexts

T = TypeVar("T", bound=np.generic)

Entries = NDArray[np.int32] | EllipsisType
"""Numbers of entries, or "..." for all of them."""


class Texts(Protocol):
    """What is written about an entry; asked for only when it is shown."""

    def title(self, entry: int) -> str:
        """The event's headline."""
        ...

    def titles(self, entries: Sequence[int]) -> list[str]:
        """The headlines of many at once, as every frame asks for them."""
        ...

    def briefs(self, entries: Sequence[int]) -> list[str]:
        """The same in fewer letters, for where there is no room for them; empty where there are none."""
        ...

    def sometime(self, entry: int) -> str:
        """The date of an entry as a phrase that tells how coarse it is: ``some time in 1990``."""
        ...

    def date(self, entry: int) -> str:
        """The event's date in words, as precise as it is known."""
        ...

    def letters(self, entries: NDArray[np.int32]) -> NDArray[np.int32]:
        """How long the headlines of entries are."""
        ...


@dataclass(frozen=True, slots=True)
class EventTexts:
    """The texts of real events; ``events[of[entry]]`` is the entry's event, ``lengths`` has one value per
    event.
    """

    events: Sequence[Event]
    of: NDArray[np.int32]
    lengths: NDArray[np.int32]

    def title(self, entry: int) -> str:
        """The event's title."""
        return self.events[int(self.of[entry])].title

    def titles(self, entries: Sequence[int]) -> list[str]:
        """The events' titles."""
        events = self.events
        return [events[place].title for place in self.of[entries].tolist()]

    def briefs(self, entries: Sequence[int]) -> list[str]:
        """The events' titles without what newspapers leave out."""
        return [short if (short := brief(title)) != title else "" for title in self.titles(entries)]

    def date(self, entry: int) -> str:
        """The event's date in words."""
        return date_words(self.events[int(self.of[entry])].date)

    def sometime(self, entry: int) -> str:
        """The event's date as a phrase that tells how coarse it is."""
        return sometime_words(self.events[int(self.of[entry])].date)

    def letters(self, entries: NDArray[np.int32]) -> NDArray[np.int32]:
        """The lengths of the events' titles."""
        found: NDArray[np.int32] = self.lengths[self.of[entries]]
        return found


@dataclass(frozen=True, slots=True)
class Columns:
    """One entry per event and lane that shows it; arrays have one value per entry.

    ``start`` and ``end`` are the first and last possible day (day numbers, both included); where an end is
    open, they are the stretch of the end that is known, and ``flags`` (OPEN_*, FADE_* of the draw list) say
    so. ``kind`` is the kind's position among the kinds, ``lane`` the position in ``lanes``, ``precision`` a
    code of PRECISIONS. ``event`` is the position of the entry's event in the events, ``sources`` the number
    of passages that tell it. ``told`` gives, for entries whose accounts disagree, the first and last day
    told. ``groups`` are the threads that are stacked, none for one alone; the lanes of a group follow one
    another. All days are those of the axis, to which ``days`` leads from the calendar; they are the same
    unless empty stretches are left out. ``origin`` is the day they are counted from where the groups are
    aligned: then they are days of the calendar in one of the groups only.
    """

    start: NDArray[np.int32]
    end: NDArray[np.int32]
    kind: NDArray[np.uint8]
    lane: NDArray[np.int32]
    precision: NDArray[np.uint8]
    flags: NDArray[np.uint8]
    weight: NDArray[np.float32]
    sources: NDArray[np.uint8]
    event: NDArray[np.int32]
    lanes: tuple[Lane, ...]
    texts: Texts
    kinds: tuple[str, ...] = ()
    told: Mapping[int, tuple[int, int]] = field(default_factory=dict)
    days: DayMap = PLAIN
    origin: Origin | None = None
    groups: tuple[Group, ...] = ()

    def __len__(self) -> int:
        return len(self.start)

    def mapped(self, days: DayMap) -> Columns:
        """The same entries on the axis to which ``days`` leads from the calendar."""
        if not days.breaks:
            return self
        told = {
            entry: (math.floor(days.to_axis(first)), math.floor(days.to_axis(last)))
            for entry, (first, last) in self.told.items()
        }
        start, end = (
            np.floor(days.to_axis(column.astype(np.float64))).astype(np.int32)
            for column in (self.start, self.end)
        )
        return replace(self, start=start, end=end, told=told, days=days)

    @property
    def extent(self) -> tuple[float, float] | None:
        """The first known day and the end of the last one of all entries; None without entries."""
        if not len(self):
            return None
        return float(self.start.min()), float(self.end.max()) + 1.0

    def lasting(self, entries: NDArray[np.int32]) -> NDArray[np.bool_]:
        """Whether the days of each of ``entries`` are its duration; else they are its date's imprecision.

        Of an event with an open end only one end is known, so its days are imprecision too.
        """
        lasting: NDArray[np.bool_] = (self.precision[entries] == INTERVAL) & (
            self.flags[entries] & (OPEN_START | OPEN_END) == 0
        )
        return lasting

    def reach(self, entries: Entries = ...) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        """The first and last day each of ``entries`` may fill: an open end reaches to the end of time."""
        flags = self.flags[entries]
        first = np.where(flags & OPEN_START, FIRST_DAY, self.start[entries]).astype(np.int32)
        return first, np.where(flags & OPEN_END, LAST_DAY, self.end[entries]).astype(np.int32)

    def within(self, entries: NDArray[np.int32], first: int, last: int) -> NDArray[np.bool_]:
        """Whether each of ``entries`` may have a day between two days, both included; open ends reach on."""
        flags = self.flags[entries]
        begun = (self.start[entries] <= last) | (flags & OPEN_START != 0)
        within: NDArray[np.bool_] = begun & ((self.end[entries] >= first) | (flags & OPEN_END != 0))
        return within

    @classmethod
    def from_arrays(
        cls,
        start: ArrayLike,
        end: ArrayLike | None = None,
        kind: ArrayLike = 0,
        lane: ArrayLike = 0,
        *,
        precision: ArrayLike | None = None,
        flags: ArrayLike = 0,
        weight: ArrayLike = 1.0,
        sources: ArrayLike = 1,
        lanes: Sequence[Lane] | None = None,
        texts: Texts | None = None,
    ) -> Columns:
        """Columns from arrays of day numbers; single values stand for every entry.

        Without ``precision``, entries of one day are exact and longer ones are intervals. Raises ValueError
        when an end lies before its start, or an entry's lane is not among ``lanes``.
        """
        first = _clipped(start)
        last = first if end is None else _clipped(end)
        if (last < first).any():
            raise ValueError("an entry ends before it begins")
        count = len(first)
        lane_column = _column(lane, count, np.int32)
        named = tuple(lanes) if lanes is not None else _numbered_lanes(lane_column)
        if count and not 0 <= lane_column.min() <= lane_column.max() < len(named):
            raise ValueError(f"an entry lies outside the {len(named)} lanes")
        exact = np.where(last > first, INTERVAL, 0) if precision is None else precision
        codes = _column(exact, count, np.uint8)
        return cls(
            start=first,
            end=last,
            kind=_column(kind, count, np.uint8),
            lane=lane_column,
            precision=codes,
            flags=_column(flags, count, np.uint8),
            weight=_column(weight, count, np.float32),
            sources=_column(sources, count, np.uint8),
            event=np.arange(count, dtype=np.int32),
            lanes=named,
            texts=texts or NumberedTexts(first, codes),
        )


def columns_from(
    events: Sequence[Event],
    kinds: Mapping[str, Kind],
    lane_of: LaneMode = LaneMode.KIND,
    pairs: Collection[Pair] = (),
) -> Columns:
    """Columns of ``events``, with lanes by ``lane_of``.

    An event that several lanes show has an entry in each. With ``pairs``, lanes by pair are these pairs only,
    in their order, and events of no such pair get no entry. An unknown kind counts as the last of ``kinds``.
    """
    return columns_of(facts_of(events, kinds), kinds, lane_of, pairs)


def columns_of(
    facts: Facts,
    kinds: Mapping[str, Kind],
    lane_of: LaneMode = LaneMode.KIND,
    pairs: Collection[Pair] = (),
) -> Columns:
    """The same of events whose facts are known already; ``kinds`` are those the facts were made with."""
    return gathered(facts, kinds, lanes_of(facts.events, facts.kind, kinds, lane_of, pairs))


def gathered(
    facts: Facts, kinds: Mapping[str, Kind], assignment: Assignment, groups: tuple[Group, ...] = ()
) -> Columns:
    """Columns of entries that have been assigned to lanes already, in order of their events."""
    lanes, of, lane = assignment
    disagreeing = np.flatnonzero(np.isin(of, np.fromiter(facts.told, dtype=np.int32))).tolist()
    return Columns(
        start=facts.start[of],
        end=facts.end[of],
        kind=facts.kind[of],
        lane=lane,
        precision=facts.precision[of],
        flags=facts.flags[of],
        weight=facts.weight[of],
        sources=facts.sources[of],
        event=of,
        lanes=lanes,
        texts=EventTexts(facts.events, of, facts.letters),
        kinds=tuple(kinds),
        told={entry: facts.told[int(of[entry])] for entry in disagreeing},
        groups=groups,
    )


def _clipped(days: ArrayLike) -> NDArray[np.int32]:
    clipped: NDArray[np.int32] = np.clip(np.asarray(days), FIRST_DAY, LAST_DAY).astype(np.int32)
    return clipped


def _column(values: ArrayLike, count: int, kind: type[T]) -> NDArray[T]:
    return np.ascontiguousarray(np.broadcast_to(np.asarray(values, dtype=kind), (count,)))


def _numbered_lanes(lane: NDArray[np.int32]) -> tuple[Lane, ...]:
    count = int(lane.max()) + 1 if len(lane) else 1
    return tuple(Lane(str(number), f"Lane {number + 1}", number) for number in range(count))
