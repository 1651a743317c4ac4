"""The head of a group: the room above its bands, and where in it the strip and the names of periods stand."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from explorer.timeline.groups import group_of_lanes
from explorer.timeline.strip import STRIP_ROOM, STRIP_TOP

if TYPE_CHECKING:
    from explorer.timeline.index import TimelineIndex

NAMES = 17.0
"""Room for the names of periods, in pixels."""

GROUP_GAP = 8.0
"""Room between the line above a group of a stack and what stands in its head, in pixels."""


@dataclass(frozen=True, slots=True)
class Head:
    """The room above the first band of a group; all in pixels from the group's top.

    ``strip`` is where the room of its relations band begins, ``names`` the middle of the names of periods.
    """

    height: float
    strip: float
    names: float


def heads(
    index: TimelineIndex, strips: Collection[int], least: float = 0.0, *, periods: bool = True
) -> tuple[Head, ...]:
    """The head of each group: for its strip, if it is one of ``strips``, and the names of its periods.

    Without a stack there is one group. In a stack the name of a group needs ``least`` beside that. No
    ``periods`` need no names.
    """
    named = set(context_groups(index).tolist()) if periods else set()
    stacked = bool(index.columns.groups)
    gap, numbers = GROUP_GAP if stacked else 0.0, range(max(len(index.columns.groups), 1))
    return tuple(
        _head(gap, least if stacked else 0.0, strip=number in strips, named=number in named)
        for number in numbers
    )


def _head(gap: float, least: float, *, strip: bool, named: bool) -> Head:
    begin = max(gap - STRIP_TOP, 0.0)  # the gap is room above the strip, too
    names = begin + STRIP_ROOM if strip else gap
    return Head(max(names + (NAMES if named else 0.0), gap + least), begin, names + NAMES / 2 + 1.0)


def context_groups(index: TimelineIndex) -> NDArray[np.int32]:
    """The group of each entry that is context."""
    groups: NDArray[np.int32] = group_of_lanes(index.columns)[index.columns.lane[index.context]]
    return groups
