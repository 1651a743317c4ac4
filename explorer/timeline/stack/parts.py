"""The parts of a draw list that only a stack of threads has."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.timeline.elements import Label


@dataclass(frozen=True, slots=True)
class GroupBand:
    """A thread of a stack from y0 to y1; its bands begin at ``head``. Its colour comes from its place.

    The bands of one that is ``upward`` end at ``head``, for its head is below them.

    ``count`` is the number of its events, ``inside`` how many of them are in view.
    """

    key: str
    name: str
    y0: float
    head: float
    y1: float
    count: int
    inside: int
    upward: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """An event that several groups of a stack tell: a dotted line at x through them, from y0 to y1.

    ``label`` is its caption at the foot, where there is room for it, to which the line then goes on.
    ``strong`` is one whose event is selected or hovered.
    """

    x: float
    y0: float
    y1: float
    event: int
    label: Label | None = None
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Census:
    """How many different events a stack has in view, of how many; several groups tell ``shared`` of these."""

    inside: int
    total: int
    shared: int
