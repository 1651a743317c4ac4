"""Groups: the threads of a stack, which events each tells, and which events several of them tell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from explorer.timeline.index.columns import Columns

Days = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Reaches:
    """The first and the last days that some events may fill, each sorted for itself."""

    starts: Days
    ends: Days

    def between(self, first: int, last: int) -> int:
        """How many of the events may have a day between two days, both included."""
        begun = int(np.searchsorted(self.starts, np.int32(last), side="right"))
        return begun - int(np.searchsorted(self.ends, np.int32(first), side="left"))

    def __len__(self) -> int:
        return len(self.starts)


@dataclass(frozen=True, slots=True)
class Shared:
    """The events that several groups tell, in order of their first known day (``start``).

    ``entry`` is one of an event's entries, ``groups`` the number of groups that tell it, ``top`` the first
    and ``bottom`` the last of these; ``number`` has the number of each of the events in these arrays, by its
    position.
    """

    entry: NDArray[np.int32]
    start: Days
    groups: NDArray[np.int64]
    top: NDArray[np.int64]
    bottom: NDArray[np.int64]
    reaches: Reaches
    number: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Stack:
    """What is counted in a stack: different events, however many lanes of a group show them."""

    events: Reaches
    groups: tuple[Reaches, ...]
    shared: Shared


def group_of_lanes(columns: Columns) -> NDArray[np.int32]:
    """The number of each lane's group; 0 for every lane where nothing is stacked."""
    return np.array([lane.group for lane in columns.lanes], dtype=np.int32)


def stack_of(columns: Columns) -> Stack | None:
    """What the groups of ``columns`` tell; None where nothing is stacked."""
    if not columns.groups:
        return None
    count = len(columns.groups)
    group = group_of_lanes(columns)[columns.lane].astype(np.int64)
    # One key for each event and group that tells it; the entries of an event lie side by side.
    keys, entry = np.unique(columns.event.astype(np.int64) * count + group, return_index=True)
    # Where groups are aligned, what several tell stands in several places: each telling is one of its own.
    tellings = keys if columns.origin else keys // count
    _, first, told = np.unique(tellings, return_index=True, return_counts=True)
    entry = entry.astype(np.int32)
    one = entry[first]
    return Stack(
        events=_reaches(columns, one),
        groups=tuple(_reaches(columns, entry[keys % count == number]) for number in range(count)),
        shared=_shared(columns, one[told > 1], told[told > 1], keys % count, first[told > 1]),
    )


def _shared(
    columns: Columns,
    entry: NDArray[np.int32],
    groups: NDArray[np.int64],
    group: NDArray[np.int64],
    first: NDArray[np.int64],
) -> Shared:
    """The shared events; ``group`` holds the groups of each event from its place in ``first`` on."""
    order = np.argsort(columns.start[entry], kind="stable")
    entry, groups, first = entry[order], groups[order], first[order]
    number = {event: at for at, event in enumerate(columns.event[entry].tolist())}
    top, bottom = group[first], group[first + groups - 1]
    return Shared(entry, columns.start[entry], groups, top, bottom, _reaches(columns, entry), number)


def _reaches(columns: Columns, entries: NDArray[np.int32]) -> Reaches:
    first, last = columns.reach(entries)
    return Reaches(np.sort(first), np.sort(last))
