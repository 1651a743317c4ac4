"""On which side of its mark each label of a row stands, so that as much as possible can be read.

Between two neighbours of a row there is one gap, which the label right of the first, the one left of the
second, or both may use. What the first takes, the second lacks, and a label that goes left leaves the gap to
its right to its neighbour: so the gaps of a row are settled together, from left to right, each with the best
of what came before (dynamic programming, exact for the worths given). Lengths are pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

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


class Choice(NamedTuple):
    """What becomes of a gap: the room of the label right of its first neighbour, and left of its second.

    Rooms of 0 are for labels that do not stand here.
    """

    first: float = 0.0
    second: float = 0.0


class Gap(NamedTuple):
    """The free stretch between two neighbours, or between one and the edge of the plot (None).

    ``room`` is without the distances of labels from their own marks. ``linked`` says that the first is the
    second of the gap before.
    """

    first: Want | None
    second: Want | None
    room: float
    linked: bool


def worth(want: Want, room: float) -> float:
    """What a label is worth that has so much room: 0 without any, 1 where it is whole."""
    if room >= want.whole:
        return want.weight
    if room >= want.good:
        return want.weight * (READABLE + CUT * room / want.whole)
    if room >= want.least:
        return want.weight * STUMP * room / want.good
    return 0.0


def _gain(want: Want | None, room: float, bonus: float = 0.0) -> float:
    """What a label beside its mark adds to what it is worth on its bar."""
    if want is None or room < want.least:
        return 0.0
    return worth(want, room) + bonus * want.weight - want.upon


def _parts(first: Want, second: Want, room: float) -> tuple[float, float, float]:
    """How two labels share a gap best: the gain, and the room of each."""
    room -= BETWEEN
    if first.whole + second.whole <= room:
        both = first.whole, room - first.whole
        return _gain(first, both[0], RIGHT_BONUS) + _gain(second, both[1]), *both
    best = (0.0, 0.0, 0.0)
    if room < first.least + second.least:
        return best
    for part in {first.whole, first.good, room - second.whole, room - second.good}:
        if first.least <= part <= room - second.least:
            gain = _gain(first, part, RIGHT_BONUS) + _gain(second, room - part)
            if gain > best[0]:
                best = gain, part, room - part
    return best


class Step(NamedTuple):
    """The best of a row up to a gap: without a label at the gap's far end, and with one."""

    without: float = 0.0
    taken: float = -1.0


def step(before: Step, gap: Gap) -> tuple[Step, tuple[Choice, bool], tuple[Choice, bool]]:
    """One gap further: the best, and for either state the choice and whether the one before was ``taken``."""
    first, second, room, linked = gap
    free = before.without if linked else max(before)
    was = False if linked else before.taken > before.without
    idle_was = before.taken > before.without
    idle = before.taken if idle_was else before.without
    without, choice = idle, (Choice(), idle_was)
    ahead = room if second is None else room - BEFORE
    gain = _gain(first, ahead, RIGHT_BONUS)
    if gain > 0 and free + gain > without:
        without, choice = free + gain, (Choice(ahead, 0.0), was)
    if second is None:
        return Step(without, -1.0), choice, choice
    behind = room if first is None else room - AWAY
    gain = _gain(second, behind)
    taken, other = (idle + gain, (Choice(0.0, behind), idle_was)) if gain > 0 else (-1.0, choice)
    if first is not None and room > BETWEEN:
        both, left, right = _parts(first, second, room)
        if both > 0 and free + both > taken:
            taken, other = free + both, (Choice(left, right), was)
    return Step(without, taken), choice, other


def settled(gaps: Sequence[Gap]) -> list[Choice]:
    """The choice for each gap of one or more rows, the gaps in order."""
    state = Step()
    trail = []
    for gap in gaps:
        state, *choices = step(state, gap)
        trail.append(choices)
    found = []
    taken = state.taken > state.without
    for plain, other in reversed(trail):
        choice, taken = other if taken else plain
        found.append(choice)
    found.reverse()
    return found
