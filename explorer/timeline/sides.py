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


Choice = tuple[float, float]
"""What becomes of a gap: the room of the label right of its first neighbour, and left of its second; 0 for
one that does not stand here."""

Gap = tuple[Want | None, Want | None, float, bool]
"""The free stretch between two neighbours, or between one and the edge of the plot (None); its room without
the distances of labels from their own marks; and whether the first is the second of the gap before.

Like the others here it is a plain tuple: hundreds are made for every view."""


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


Offer = tuple[float, float, float, float, float]
"""What a gap offers: what the label of its first neighbour alone gains there, of its second, and both, which
have so many pixels left and right then."""

Step = tuple[float, float]
"""The best of a row up to a gap: without a label at its far end, and with one (-1: there is none)."""

START: Step = (0.0, -1.0)


def offer(first: Want | None, second: Want | None, room: float) -> Offer:
    """What a gap of so much room offers its neighbours; None is the edge of the plot."""
    if second is None:
        return (0.0 if first is None else _gain(first, room, RIGHT_BONUS)), 0.0, 0.0, 0.0, 0.0
    if first is None:
        return 0.0, _gain(second, room), 0.0, 0.0, 0.0
    ahead, behind = _gain(first, room - BEFORE, RIGHT_BONUS), _gain(second, room - AWAY)
    room -= BETWEEN
    whole, good, least, _, _ = first
    if least + second.least > room:
        return ahead, behind, 0.0, 0.0, 0.0
    right = room - whole
    if right >= second.whole:
        return ahead, behind, _gain(first, whole, RIGHT_BONUS) + _gain(second, right), whole, right
    best = (0.0, 0.0, 0.0)
    for part in (whole, good, room - second.whole, room - second.good):
        if least <= part <= room - second.least:
            gain = _gain(first, part, RIGHT_BONUS) + _gain(second, room - part)
            if gain > best[0]:
                best = gain, part, room - part
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


def settled(gaps: Sequence[Gap]) -> list[Choice]:
    """The choice for each gap of one or more rows, the gaps in order."""
    offers = [offer(first, second, room) for first, second, room, _ in gaps]
    state, states = START, []
    for (_, _, _, linked), offered in zip(gaps, offers, strict=True):
        states.append(state)
        state = step(state, offered, linked)
    return _traced(gaps, offers, states, state[1] > state[0])


def _traced(
    gaps: Sequence[Gap], offers: Sequence[Offer], states: Sequence[Step], taken: bool
) -> list[Choice]:
    """The choices that led to the last state, from the last gap to the first.

    ``taken`` says whether a label stands at the far end of a gap: what stands at its near end follows.
    """
    found: list[Choice] = []
    rows = zip(reversed(gaps), reversed(offers), reversed(states), strict=True)
    for (first, second, room, linked), (ahead, behind, both, left, right), (without, idle) in rows:
        before = idle > without
        best = idle if before else without
        free = without if linked else best
        if taken and (behind <= 0.0 or (both > 0.0 and free + both > best + behind)):
            found.append((left, right))
            taken = before and not linked
        elif taken:
            found.append((0.0, room - AWAY if first else room))
            taken = before
        elif ahead > 0.0 and free + ahead > best:
            found.append((room - BEFORE if second else room, 0.0))
            taken = before and not linked
        else:
            found.append((0.0, 0.0))
            taken = before
    found.reverse()
    return found
