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


def _gain(want: Want, room: float, bonus: float = 0.0) -> float:
    """What a label beside its mark adds to what it is worth on its bar."""
    whole, good, least, weight, upon = want
    if room < least:
        return 0.0
    if room >= whole:
        return weight * (1.0 + bonus) - upon
    if room >= good:
        return weight * (READABLE + CUT * room / whole + bonus) - upon
    return weight * (STUMP * room / good + bonus) - upon


class Offer(NamedTuple):
    """What a gap offers: what the label of its first neighbour alone gains there, of its second, and both.

    Both have ``left`` and ``right`` pixels then.
    """

    first: float = 0.0
    second: float = 0.0
    both: float = 0.0
    left: float = 0.0
    right: float = 0.0


def offer(first: Want | None, second: Want | None, room: float) -> Offer:
    """What a gap of so much room offers its neighbours; None is the edge of the plot."""
    if second is None:
        return Offer(_gain(first, room, RIGHT_BONUS)) if first is not None else Offer()
    if first is None:
        return Offer(0.0, _gain(second, room))
    alone = _gain(first, room - BEFORE, RIGHT_BONUS), _gain(second, room - AWAY)
    room -= BETWEEN
    if first.least + second.least > room:
        return Offer(*alone)
    left, right = first.whole, room - first.whole
    if right >= second.whole:
        return Offer(*alone, _gain(first, left, RIGHT_BONUS) + _gain(second, right), left, right)
    best = (0.0, 0.0, 0.0)
    for part in (first.whole, first.good, room - second.whole, room - second.good):
        if first.least <= part <= room - second.least:
            gain = _gain(first, part, RIGHT_BONUS) + _gain(second, room - part)
            if gain > best[0]:
                best = gain, part, room - part
    return Offer(*alone, *best)


class Step(NamedTuple):
    """The best of a row up to a gap: without a label at its far end, and with one (-1: there is none)."""

    without: float = 0.0
    taken: float = -1.0


def step(before: Step, offered: Offer, linked: bool) -> Step:
    """The best up to the next gap; in a ``linked`` one, the label before may stand at its near end."""
    without, taken = before
    idle = taken if taken > without else without
    free = without if linked else idle
    first, second, both, _, _ = offered
    return Step(
        free + first if first > 0.0 and free + first > idle else idle,
        max(idle + second if second > 0.0 else -1.0, free + both if both > 0.0 else -1.0),
    )


def settled(gaps: Sequence[Gap]) -> list[Choice]:
    """The choice for each gap of one or more rows, the gaps in order."""
    offers = [offer(first, second, room) for first, second, room, _ in gaps]
    states = [Step()]
    for gap, offered in zip(gaps, offers, strict=True):
        states.append(step(states[-1], offered, gap.linked))
    found = []
    taken = states[-1].taken > states[-1].without
    for gap, offered, before in zip(reversed(gaps), reversed(offers), reversed(states[:-1]), strict=True):
        choice, beside = _traced(gap, offered, before, taken)
        found.append(choice)
        idle = before.taken > before.without
        taken = idle and not (gap.linked and beside)
    found.reverse()
    return found


def _traced(gap: Gap, offered: Offer, before: Step, taken: bool) -> tuple[Choice, bool]:
    """The choice that led to a state, and whether its near end must be free in the state before."""
    idle = max(before)
    free = before.without if gap.linked else idle
    if not taken:
        if offered.first > 0.0 and free + offered.first > idle:
            return Choice(gap.room - (BEFORE if gap.second else 0.0), 0.0), True
        return Choice(), False
    if offered.second <= 0.0 or (offered.both > 0.0 and free + offered.both > idle + offered.second):
        return Choice(offered.left, offered.right), True
    return Choice(0.0, gap.room - (AWAY if gap.first else 0.0)), False
