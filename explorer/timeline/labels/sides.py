"""On which side of its mark each label of a row stands, so that as much as possible can be read.

Between two neighbours of a row there is one gap, which the label right of the first, the one left of the
second, or both may use. What the first takes, the second lacks, and a label that goes left leaves the gap to
its right to its neighbour: so the gaps of a row are settled together, from left to right, each with the best
of what came before (dynamic programming, exact for the worths given). Lengths are pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

BEFORE = 8.0
"""Between the end of a label and what stands behind it."""

AWAY = 14.0
"""Between a label left of its mark and what stands before it, whose label it would seem to be otherwise."""

BETWEEN = 12.0
"""Between two labels that share a gap."""

RIGHT_BONUS = 0.05
"""How much better a label is read right of its mark than left of it."""

READABLE, CUT, STUMP = 0.66, 0.26, 0.3
"""The worth of a label that is cut and still understood, what more of it adds, and the most a shorter one
has."""


class Want(NamedTuple):
    """What a label is worth at which width.

    ``whole`` is its own width, ``good`` that at which it is still understood, ``least`` the least that is
    shown at all. ``upon`` is what it is worth on its own bar, where it needs no gap.
    """

    whole: float
    good: float
    least: float
    weight: float = 1.0
    upon: float = 0.0


NOTHING = Want(1.0, 1.0, float("inf"), 0.0)
"""What stands in a row and wants no label."""


Floats = NDArray[np.float64]

Wants = Floats
"""The wants of many labels; the first axis is that of the fields of a :class:`Want`."""

BONUSES = np.array([[RIGHT_BONUS], [0.0]])
"""The bonus of a label that stands right of its mark, and of one that stands left."""


@dataclass(frozen=True, slots=True)
class Rooms:
    """The gaps of one or more rows, in order, as their neighbours see them.

    ``wants`` has two rows: what the first neighbour of each gap wants, and what the second does; NOTHING
    where that is the edge of the plot, as the two rows of ``edges`` tell. ``room`` is that of each gap
    without the distances of labels from their own marks, and ``linked`` says that its first neighbour is the
    second of the gap before.
    """

    wants: Wants
    edges: NDArray[np.bool_]
    room: Floats
    linked: NDArray[np.bool_]

    def alone(self) -> Floats:
        """The room of a label that has a gap for itself: of the first neighbours', and of the second's."""
        return self.room - np.where(self.edges[::-1], 0.0, ((BEFORE,), (AWAY,)))


Choice = tuple[float, float]
"""What becomes of a gap: the room of the label right of its first neighbour, and left of its second; 0 for
one that does not stand here."""


def worth(want: Want, room: float) -> float:
    """What a label is worth that has so much room: 0 without any, 1 where it is whole."""
    if room >= want.whole:
        return want.weight
    if room >= want.good:
        return want.weight * (READABLE + CUT * room / want.whole)
    if room >= want.least:
        return want.weight * STUMP * room / want.good
    return 0.0


def gain(want: Want, room: float, bonus: float = 0.0) -> float:
    """What a label beside its mark adds to what it is worth on its bar."""
    whole, good, least, weight, upon = want
    if room < least:
        return 0.0
    if room >= whole:
        return weight * (1.0 + bonus) - upon
    if room >= good:
        return weight * (READABLE + CUT * room / whole + bonus) - upon
    return weight * (STUMP * room / good + bonus) - upon


Offer = tuple[float, float, float, float, float]
"""What a gap offers: what the label of its first neighbour alone gains there, of its second, and both, which
have so many pixels left and right then."""

Step = tuple[float, float]
"""The best of a row up to a gap: without a label at its far end, and with one (-1: there is none)."""

START: Step = (0.0, -1.0)


def offer(first: Want | None, second: Want | None, room: float) -> Offer:
    """What a gap of so much room offers its neighbours; None is the edge of the plot."""
    if second is None:
        return (0.0 if first is None else gain(first, room, RIGHT_BONUS)), 0.0, 0.0, 0.0, 0.0
    if first is None:
        return 0.0, gain(second, room), 0.0, 0.0, 0.0
    ahead, behind = gain(first, room - BEFORE, RIGHT_BONUS), gain(second, room - AWAY)
    room -= BETWEEN
    whole, good, least, _, _ = first
    if least + second.least > room:
        return ahead, behind, 0.0, 0.0, 0.0
    right = room - whole
    if right >= second.whole:
        return ahead, behind, gain(first, whole, RIGHT_BONUS) + gain(second, right), whole, right
    best = (0.0, 0.0, 0.0)
    for part in (whole, good, room - second.whole, room - second.good):
        if least <= part <= room - second.least:
            both = gain(first, part, RIGHT_BONUS) + gain(second, room - part)
            if both > best[0]:
                best = both, part, room - part
    return ahead, behind, *best


def step(before: Step, offered: Offer, linked: bool) -> Step:
    """The best up to the next gap; in a ``linked`` one, the label before may stand at its near end."""
    without, taken = before
    first, second, both, _, _ = offered
    idle = taken if taken > without else without
    free = without if linked else idle
    best = idle + second if second > 0.0 else -1.0
    if both > 0.0 and free + both > best:
        best = free + both
    return (free + first if first > 0.0 and free + first > idle else idle), best


def offers(rooms: Rooms, alone: Floats) -> list[Offer]:
    """What each of many gaps offers its neighbours, as :func:`offer` says of one."""
    return list(zip(*offered(rooms.wants, alone, rooms.room).tolist(), strict=True))


def offered(wants: Wants, alone: Floats, room: Floats) -> Floats:
    """The same with a row for each part of an Offer; parameters are as in :class:`Rooms`."""
    both = np.zeros((3, len(room)))
    room = room - BETWEEN
    shared = np.flatnonzero(wants[2].sum(axis=0) <= room)
    if len(shared):
        both[:, shared] = _shares(wants[:, :, shared], room[shared])
    return np.concatenate((gains(wants, alone, BONUSES), both))


def gains(wants: Wants, room: Floats, bonus: Floats | float) -> Floats:
    """What labels beside their marks add, as :func:`gain` says of one."""
    whole, good, least, weight, upon = wants
    cut = np.where(room >= good, READABLE + CUT * room / whole, STUMP * room / good)
    gained = weight * (np.where(room >= whole, 1.0, cut) + bonus) - upon
    return np.where(room < least, 0.0, gained)


def _shares(wants: Wants, room: Floats) -> Floats:
    """For gaps that two labels share: what both gain at the most, and their parts of the room then."""
    whole, good, least = wants[:3]
    first = np.stack((whole[0], good[0], room - whole[1], room - good[1]))
    parts = np.stack((first, room - first))
    both = gains(wants[:, :, None], parts, BONUSES[:, :, None]).sum(axis=0)
    both[(first < least[0]) | (first > room - least[1])] = 0.0
    which, place = both.argmax(axis=0), np.arange(len(room))
    best, part = both[which, place], first[which, place]
    return np.where(best > 0.0, np.stack((best, part, room - part)), 0.0)


def settled(rooms: Rooms) -> list[Choice]:
    """The choice for each gap of one or more rows."""
    alone = rooms.alone()
    found, linked = offers(rooms, alone), rooms.linked.tolist()
    state, states = START, []
    for offered, link in zip(found, linked, strict=True):
        states.append(state)
        state = step(state, offered, link)
    return _traced(found, linked, list(zip(*alone.tolist(), strict=True)), states, state[1] > state[0])


def _traced(
    offers: Sequence[Offer],
    linked: Sequence[bool],
    alone: Sequence[Choice],
    states: Sequence[Step],
    taken: bool,
) -> list[Choice]:
    """The choices that led to the last state, from the last gap to the first.

    ``alone`` are the rooms of labels that have a gap for themselves. ``taken`` says whether a label stands at
    the far end of a gap: what stands at its near end follows.
    """
    found: list[Choice] = []
    rows = zip(*(reversed(column) for column in (offers, linked, alone, states)), strict=True)
    for (ahead, behind, both, left, right), link, rooms, (without, idle) in rows:
        before = idle > without
        best = idle if before else without
        free = without if link else best
        if taken and (behind <= 0.0 or (both > 0.0 and free + both > best + behind)):
            found.append((left, right))
            taken = before and not link
        elif taken:
            found.append((0.0, rooms[1]))
            taken = before
        elif ahead > 0.0 and free + ahead > best:
            found.append((rooms[0], 0.0))
            taken = before and not link
        else:
            found.append((0.0, 0.0))
            taken = before
    found.reverse()
    return found
