"""The rows of a lane while they are being filled, and what an entry adds to each of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from explorer.timeline.sides import (
    AWAY,
    BEFORE,
    BETWEEN,
    RIGHT_BONUS,
    START,
    Step,
    Want,
    gain,
    offer,
    offered,
    step,
)

SINGLY = 6
"""For so many others per entry the chances are worked out one by one."""

Numbers = NDArray[np.int64]


class Spot(NamedTuple):
    """An entry at one scale: what its label keeps clear of, in pixels, and what the label wants."""

    left: float
    right: float
    want: Want


Extent = tuple[float, float, float, float, bool]
"""The days an entry takes, its first and last one, with its arrows and stretch; the first and last day of its
bar, or the middle of its mark; and whether it is a period."""


Offered = tuple[float, float, float]
"""What the gap between two neighbours of a row offers: as in an Offer, without the lengths."""


End = tuple[float, float]
"""What the label of the last of a row gains right of its mark, and what it is worth on its bar."""


class View:
    """The entries at one scale; ``edge`` is where the plot ends.

    ``upon`` is what their labels are worth on their bars, ``last`` what they gain right of their marks at the
    end of a row; ``alone`` is the state of a row that has nothing before them.
    """

    def __init__(self, spots: Sequence[Spot], edge: float) -> None:
        self._spots, self._edge = spots, edge
        self.upon = [spot.want.upon for spot in spots]
        self.last = [offer(spot.want, None, edge - spot.right)[0] for spot in spots]
        self.alone = [_state(*step(START, offer(None, spot.want, spot.left), False)) for spot in spots]
        # What whole labels gain, right and left of their marks: most gaps have room for both.
        self._right = [gain(spot.want, spot.want.whole, RIGHT_BONUS) for spot in spots]
        self._left = [gain(spot.want, spot.want.whole) for spot in spots]

    def between(self, first: int, second: int) -> Offered:
        """What the gap between two neighbours offers them."""
        before, after = self._spots[first], self._spots[second]
        room = after.left - before.right
        if room - BETWEEN - before.want.whole >= after.want.whole:
            ahead, behind = self._right[first], self._left[second]
            return ahead, behind, ahead + behind
        return offer(before.want, after.want, room)[:3]

    def chance(self, first: int, second: int) -> Chance:
        """The chance of an entry after another."""
        ahead, behind, shared = self.between(first, second)
        last, upon = self.last[second], self.upon[second]
        last = last if last > 0.0 else 0.0
        apart = ahead + last if ahead > 0.0 else 0.0
        return (behind if behind > last else last) + upon, (apart if apart > shared else shared) + upon

    def chances(self, first: Numbers, second: Numbers) -> Iterator[Chance]:
        """Those of many, which takes a fraction of the time that asking for each would."""
        left, right = (np.array([spot[side] for spot in self._spots]) for side in (0, 1))
        wants = np.array([spot.want for spot in self._spots]).T
        room = left[second] - right[first]
        alone = room - ((BEFORE,), (AWAY,))
        both = np.stack((wants[:, first], wants[:, second]), axis=1)
        ahead, behind, shared = offered(both, alone, room)[:3]
        last, upon = np.maximum(self.last, 0.0)[second], np.array(self.upon)[second]
        free = np.maximum(behind, last) + upon
        shared = np.maximum(np.where(ahead > 0.0, ahead + last, 0.0), shared) + upon
        return zip(free.tolist(), shared.tolist(), strict=True)

    def is_within(self) -> bool:
        """Whether no entry stands beyond the plot, so that none adds more to a row than :meth:`most` says.

        Beyond it a gap may have room that the plot's edge does not leave.
        """
        return all(spot.right >= -AWAY and spot.left - BEFORE <= self._edge for spot in self._spots)

    def most(self, entry: int) -> float:
        """What an entry can add to any row at the most."""
        # Left of a mark beyond the edge there may be room in a row that has something still further left.
        before = self._left[entry] if self._spots[entry].left < 0.0 else self.alone[entry][1]
        return max(before, self.last[entry]) + self.upon[entry]


def _state(without: float, taken: float) -> Step:
    """What a row is worth without a label at its far end, and whether or not there is one."""
    return without, max(without, taken)


Losses = tuple[float, float]
"""What a row loses if its last label leaves the gap after it to an entry, and if it does not stand left of
its mark either, so that it may share the gap: against what the row comes to if it ends there; 0 or less."""


Chance = tuple[float, float]
"""What an entry after another gains where the other leaves it the gap, and what both gain together there. To
these the losses of a row are added, and the better one is what the row gains."""


def losses(state: Step, beside: float) -> Losses:
    """What a row loses whose labels come to so much."""
    without, idle = state
    return idle - beside, without - beside


class Chances(dict[int, tuple[Chance, ...]]):
    """The chances of entries after others at each scale, by the number of the other times that of all entries
    plus the entry's own: each worked out when it is asked for, and all that are left once they are many.
    """

    def __init__(self, views: Sequence[View], count: int) -> None:
        super().__init__()
        self._views, self._count = views, count

    def __missing__(self, key: int) -> tuple[Chance, ...]:
        if len(self) > self._count * SINGLY:
            second, first = np.tril_indices(self._count, -1)
            chances = zip(*(view.chances(first, second) for view in self._views), strict=True)
            self.update(zip((first * self._count + second).tolist(), chances, strict=True))
            return self[key]
        first_one, second_one = divmod(key, self._count)
        found = self[key] = tuple([view.chance(first_one, second_one) for view in self._views])
        return found


@dataclass(slots=True)
class Line:
    """A row being filled: until which day it is taken, and by what is solid; its labels at every scale.

    ``states`` are the worths of labels beside their marks, without one at the far end and at the best;
    ``beside`` is what they come to if the row ends there, ``upon`` what labels on bars are worth.
    """

    states: list[Step]
    beside: list[float]
    upon: list[float]
    losses: list[Losses]
    last: int
    taken: float
    held: float

    def take(self, entry: int, extent: Extent, offered: Sequence[Offered], ends: Sequence[End]) -> None:
        """Puts an entry on this row."""
        for number, (gap, (last, bar)) in enumerate(zip(offered, ends, strict=True)):
            without, idle = self.states[number]
            self.states[number] = _state(*step((without, idle), (*gap, 0.0, 0.0), True))
            self.beside[number] = ended(self.states[number], last)
            self.losses[number] = losses(self.states[number], self.beside[number])
            self.upon[number] += bar
        self.last = entry
        self.taken, self.held = max(self.taken, extent[1]), max(self.held, extent[3])


def ended(state: Step, last: float) -> float:
    """What a row is worth whose last label would gain so much right of its mark."""
    without, idle = state
    return without + last if last > 0.0 and without + last > idle else idle
