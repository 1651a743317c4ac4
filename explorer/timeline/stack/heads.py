"""The head of a group: the room above its bands, and where in it the strip and the names of periods stand."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from explorer.timeline.index.index import TimelineIndex
from explorer.timeline.stack.groups import group_of_lanes

STRIP_HEIGHT, STRIP_TOP = 15.0, 4.0
"""The height of the strip and the room above it, in pixels."""

STRIP_ROOM = STRIP_TOP + STRIP_HEIGHT + 5.0
"""What a strip takes of the height at a thread's head, in pixels."""

NAMES = 17.0
"""Room for the names of periods, in pixels."""

ORIGIN_ROW = 18.0
"""Room above the bands of a group, below the names of its periods, to say what happened at the zero."""

GROUP_GAP = 8.0
"""Room between the line above a group of a stack and what stands in its head, in pixels."""


@dataclass(frozen=True, slots=True)
class Head:
    """The room above the first band of a group; all in pixels from the group's top.

    ``strip`` is where the room of its relations band begins, ``names`` the middle of the names of periods.
    The head of a group whose lanes are upward is below its bands, and what stands in it in reversed order.
    """

    height: float
    strip: float
    names: float

    @property
    def reversed(self) -> Head:
        """The same head upside down."""
        strip = self.height - self.strip - 2 * STRIP_TOP - STRIP_HEIGHT
        return Head(self.height, strip, self.height - self.names)


def heads(
    index: TimelineIndex, strips: Collection[int], least: float = 0.0, *, periods: bool = True
) -> tuple[Head, ...]:
    """The head of each group: for its strip, if it is one of ``strips``, names of its periods, and its zero.

    Without a stack there is one group. In a stack the name of a group needs ``least`` beside that. No
    ``periods`` need no names.
    """
    named = set(context_groups(index).tolist()) if periods and len(index.context) else set()
    stacked = bool(index.columns.groups)
    upward = {lane.group for lane in index.columns.lanes if lane.upward}
    gap, below = GROUP_GAP if stacked else 0.0, ORIGIN_ROW if index.columns.origin else 0.0
    begin = max(gap - STRIP_TOP, 0.0)  # the gap is room above the strip, too
    found = []
    for number in range(max(len(index.columns.groups), 1)):
        names = begin + STRIP_ROOM if number in strips else gap
        height = names + (NAMES if number in named else 0.0) + below
        head = Head(max(height, gap + least if stacked else 0.0), begin, names + NAMES / 2 + 1.0)
        found.append(head.reversed if number in upward else head)
    return tuple(found)


def context_groups(index: TimelineIndex) -> NDArray[np.int32]:
    """The group of each entry that is context."""
    groups: NDArray[np.int32] = group_of_lanes(index.columns)[index.columns.lane[index.context]]
    return groups
