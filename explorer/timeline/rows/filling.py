"""The rows of a lane while they are being filled, and what an entry adds to each of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from explorer.timeline.labels.sides import (
    AWAY,
    BEFORE,
    BETWEEN,
    RIGHT_BONUS,
    Floats,
    Want,
    gains,
    offer,
    offered,
)

NEAR, SINGLY = 8, 6
"""What gaps offer is worked out at once for entries so few places apart, for others one by one up to so many
per entry, and then for all that are left."""

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


Chance = tuple[float, float]
"""What an entry after another gains where the other leaves it the gap, and what both gain together there. To
these the losses of a row are added, and the better one is what the row gains."""


class Views:
    """The entries of a lane at all scales: arrays with a row for each scale and a column for each entry.

    ``edges`` are where the plot ends at each scale. ``upon`` is what labels are worth on their bars, ``last``
    what they gain right of their marks at the end of a row, ``alone`` what they gain left of them where
    nothing stands before; ``new`` is what an entry adds on a row of its own, ``most`` what it can add to any.
    """

    def __init__(self, scales: Sequence[Sequence[Spot]], edges: Sequence[float]) -> None:
        self._spots, shape = scales, (len(scales), len(scales[0]))
        self.left, self.right = (
            np.array([[spot[side] for spot in spots] for spots in scales]).reshape(shape) for side in (0, 1)
        )
        wants = np.array([[spot.want for spot in spots] for spots in scales]).reshape(
            *shape, len(Want._fields)
        )
        self._wants = np.moveaxis(wants, 2, 0)
        self._edges = np.array(edges)[:, None]
        whole, self.upon = self._wants[0], self._wants[4]
        self.last = np.maximum(gains(self._wants, self._edges - self.right, RIGHT_BONUS), 0.0)
        self.alone = np.maximum(gains(self._wants, self.left, 0.0), 0.0)
        # What whole labels gain, right and left of their marks: most gaps have room for both.
        self._whole = [gains(self._wants, whole, bonus).tolist() for bonus in (RIGHT_BONUS, 0.0)]
        self.new = np.maximum(self.alone, self.last) + self.upon
        # After something beyond the edge there may be more room than there is up to the edge.
        beyond = (self.right < -AWAY).any(axis=1, keepdims=True)
        before = np.where((self.left < 0.0) | beyond, np.array(self._whole[1]), self.alone)
        self.most = np.maximum(before, self.last) + self.upon
        self._last, self._upon = self.last.tolist(), self.upon.tolist()

    def is_within(self, scales: int) -> bool:
        """Whether at the first so many scales no entry stands right of the plot.

        There a gap may have room that the plot's edge does not leave, and an entry add more than ``most``.
        """
        return bool((self.left - BEFORE <= self._edges)[:scales].all())

    def between(self, first: int, second: int) -> tuple[Offered, ...]:
        """What the gap between two neighbours offers them at each scale."""
        ahead, behind = self._whole
        return tuple(
            [
                _between(spots[first], spots[second], right[first], left[second])
                for spots, right, left in zip(self._spots, ahead, behind, strict=True)
            ]
        )

    def chance(self, gaps: Sequence[Offered], second: int) -> tuple[Chance, ...]:
        """The chance of an entry after another, with the gaps between them."""
        ends = zip(gaps, self._last, self._upon, strict=True)
        return tuple([_chance(gap, last[second], upon[second]) for gap, last, upon in ends])

    def offers(self, first: Numbers, second: Numbers) -> Floats:
        """What the gaps between many offer: of axes for the parts of an Offered, the scales and the gaps."""
        room = self.left[:, second] - self.right[:, first]
        wants = np.stack((self._wants[:, :, first], self._wants[:, :, second]), axis=1)
        alone = np.stack((room - BEFORE, room - AWAY))
        flat = offered(wants.reshape(len(wants), 2, -1), alone.reshape(2, -1), room.ravel())[:3]
        return flat.reshape(3, *room.shape)

    def chances(self, gaps: Floats, second: Numbers) -> Floats:
        """The chances that come with the gaps: of axes for their parts, the scales and the gaps."""
        (ahead, behind, both), last, upon = gaps, self.last[:, second], self.upon[:, second]
        apart = np.where(ahead > 0.0, ahead + last, 0.0)
        return np.stack((np.maximum(behind, last) + upon, np.maximum(apart, both) + upon))


def _between(before: Spot, after: Spot, ahead: float, behind: float) -> Offered:
    """What a gap offers, where ``ahead`` and ``behind`` are what whole labels gain."""
    room = after.left - before.right
    if room - BETWEEN - before.want.whole >= after.want.whole:
        return ahead, behind, ahead + behind
    return offer(before.want, after.want, room)[:3]


def _chance(gap: Offered, last: float, upon: float) -> Chance:
    ahead, behind, both = gap
    apart = ahead + last if ahead > 0.0 else 0.0
    return (behind if behind > last else last) + upon, (apart if apart > both else both) + upon


class Gaps:
    """What gaps offer and the chances in them, by the number of their first neighbour times that of all
    entries plus the number of the second.
    """

    def __init__(self, views: Views, count: int) -> None:
        self._views, self._count = views, count
        self.offered: dict[int, tuple[Offered, ...]] = {}
        self.chances: dict[int, tuple[Chance, ...]] = {}

    def between(self, first: int, second: int) -> tuple[Offered, ...]:
        """What the gap between two entries offers them."""
        key = first * self._count + second
        if key not in self.offered:
            self.work_out(first, second)
        return self.offered[key]

    def work_out(self, first: int, second: int) -> tuple[Chance, ...]:
        """The chance of an entry after another, which is not known yet."""
        key = first * self._count + second
        if not self.chances and self._count > NEAR:
            self._fill(*_pairs(self._count, NEAR))
        elif len(self.chances) > self._count * (NEAR + SINGLY):
            self._fill(*_pairs(self._count, self._count))
        if key not in self.chances:
            gaps = self.offered[key] = self._views.between(first, second)
            self.chances[key] = self._views.chance(gaps, second)
        return self.chances[key]

    def _fill(self, first: Numbers, second: Numbers) -> None:
        keys = (first * self._count + second).tolist()
        gaps = self._views.offers(first, second)
        self.offered.update(zip(keys, _tuples(gaps), strict=True))
        self.chances.update(zip(keys, _tuples(self._views.chances(gaps, second)), strict=True))


def _pairs(count: int, near: int) -> tuple[Numbers, Numbers]:
    """All pairs of entries, the first one before the second, that are at most so many places apart."""
    apart = np.arange(1, min(near, count - 1) + 1)
    first = np.concatenate([np.arange(count - step) for step in apart])
    return first, first + np.repeat(apart, count - apart)


def _tuples(values: Floats) -> Iterator[Any]:
    """Tuples of the parts of each scale for each column."""
    scales = [list(zip(*part, strict=True)) for part in np.moveaxis(values, 1, 0).tolist()]
    return zip(*scales, strict=True)


State = tuple[float, float]
"""What a row is worth whose last label stands neither left of its mark nor right of it, and what it is worth
at the best if the gap after that mark stays free."""


Losses = tuple[float, float]
"""What a row loses if its last label leaves the gap after it to an entry, and if it does not stand left of
its mark either, so that it may share the gap: against what the row comes to if it ends there; 0 or less."""


@dataclass(slots=True)
class Line:
    """A row being filled: until which day it is taken, by what is solid, and its last entry.

    ``states`` and ``losses`` are its labels' at every scale, ``worths`` what they come to beside their marks
    if the row ends there.
    """

    states: list[State]
    worths: list[float]
    losses: list[Losses]
    last: int
    taken: float
    held: float

    def take(
        self, entry: int, extent: Extent, gaps: Sequence[Offered], last: Sequence[float], scales: int
    ) -> float:
        """Puts an entry on this row, whose label would gain ``last`` right of its mark at the row's end.

        Returned is what the row gains at the first so many scales.
        """
        states, losses, worths, gained = self.states, self.losses, self.worths, 0.0
        for scale, ((ahead, behind, both), end) in enumerate(zip(gaps, last, strict=True)):
            without, idle = states[scale]
            best = idle + behind
            if both > 0.0 and without + both > best:
                best = without + both
            if ahead > 0.0 and without + ahead > idle:
                idle = without + ahead
            without = idle
            idle = best if best > without else without
            worth = without + end if without + end > idle else idle
            if scale < scales:
                gained += worth - worths[scale]
            states[scale], losses[scale], worths[scale] = (
                (without, idle),
                (idle - worth, without - worth),
                worth,
            )
        self.last = entry
        self.taken, self.held = max(self.taken, extent[1]), max(self.held, extent[3])
        return gained


def line_of(entry: int, extent: Extent, alone: Sequence[float], last: Sequence[float]) -> Line:
    """A new row with one entry, whose label gains ``alone`` left of its mark or ``last`` right of it."""
    worths = [max(left, right) for left, right in zip(alone, last, strict=True)]
    losses = [(left - worth, -worth) for left, worth in zip(alone, worths, strict=True)]
    return Line([(0.0, left) for left in alone], worths, losses, entry, extent[1], extent[3])
