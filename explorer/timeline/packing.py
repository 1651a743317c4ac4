"""Packs the entries of a lane into rows so that as many headlines as possible can be read.

In order of time every entry goes to the row where the headlines gain most: where its own finds room, right or
left of its mark, and takes least from those before it. What the rows are worth is reckoned as the labels of a
view are (:mod:`explorer.timeline.sides`), at a few scales, so that rows are good for the whole and for parts
of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from explorer.timeline.sides import START, Offer, Step, Want, offer, step

TIE = 0.02
"""Gains that differ by less are equal; of equal rows the upper one is taken."""

CLASH = 1.0
"""What it costs that an event hides another, or folds with it into a badge."""


class Spot(NamedTuple):
    """An entry at one scale: what its label keeps clear of, in pixels, and what the label wants."""

    left: float
    right: float
    want: Want


class Extent(NamedTuple):
    """The days an entry takes, ``first`` to ``last`` with its arrows and stretch.

    ``solid`` to ``solid_end`` is its bar or the middle of its mark. ``lasts`` says that it is a period.
    """

    first: float
    last: float
    solid: float
    solid_end: float
    lasts: bool


@dataclass(slots=True)
class _Chain:
    """The labels of a row at one scale, up to its last entry, and their worth if the row ends there."""

    state: Step = START
    last: Spot | None = None
    upon: float = 0.0
    worth: float = 0.0

    def grown(self, arrival: Arrival) -> tuple[Step, float]:
        """The state with one more entry, and what labels beside their marks are worth in the row then."""
        spot, alone, end = arrival
        if self.last is None:
            state = step(self.state, alone, False)
        else:
            state = step(self.state, offer(self.last.want, spot.want, spot.left - self.last.right), True)
        return state, max(step(state, end, True))

    def take(self, arrival: Arrival) -> None:
        """Puts an entry on the row."""
        self.state, beside = self.grown(arrival)
        self.last = arrival[0]
        self.upon += self.last.want.upon
        self.worth = beside + self.upon


Arrival = tuple[Spot, Offer, Offer]
"""An entry at one scale, and what its label is offered whatever row it goes to: as the first of a row left of
its mark, and as the last of a row right of it."""


def _arrival(spot: Spot, edge: float) -> Arrival:
    return spot, offer(None, spot.want, spot.left), offer(spot.want, None, edge - spot.right)


@dataclass(slots=True)
class _Line:
    """A row being filled: until which day it is taken, and by what is solid; its labels at every scale."""

    chains: list[_Chain]
    taken: float = float("-inf")
    held: float = float("-inf")
    worth: float = 0.0

    def gain(self, arrivals: Sequence[Arrival]) -> float:
        """What an entry adds to the row."""
        worth = 0.0
        for chain, arrival in zip(self.chains, arrivals, strict=True):
            worth += chain.grown(arrival)[1] + chain.upon + arrival[0].want.upon
        return worth - self.worth

    def take(self, extent: Extent, arrivals: Sequence[Arrival]) -> None:
        """Puts an entry on this row."""
        self.taken, self.held = max(self.taken, extent.last), max(self.held, extent.solid_end)
        self.worth += self.gain(arrivals)
        for chain, arrival in zip(self.chains, arrivals, strict=True):
            chain.take(arrival)


class Packed(NamedTuple):
    """The row of each entry, how many rows there are, and at each scale the mean worth of a headline."""

    rows: list[int]
    height: int
    worths: tuple[float, ...]


def packed(
    extents: Sequence[Extent], spots: Sequence[Sequence[Spot]], edges: Sequence[float], cap: int, periods: int
) -> Packed:
    """The rows of entries in order of time, in at most ``cap`` rows.

    ``spots`` are the entries' at each scale, ``edges`` where the plot ends at each. Periods that overlap get
    rows of their own up to ``periods`` even where the cap is lower.
    """
    lines: list[_Line] = []
    rows = []
    clashes = 0
    for number, extent in enumerate(extents):
        own = [_arrival(scale[number], edge) for scale, edge in zip(spots, edges, strict=True)]
        row = _best(lines, extent, own, cap, periods)
        if row == len(lines):
            lines.append(_fresh(own))
        clashes += lines[row].taken > extent.first
        lines[row].take(extent, own)
        rows.append(row)
    totals = (sum(line.chains[scale].worth for line in lines) for scale in range(len(edges)))
    worths = tuple((total - CLASH * clashes) / max(len(rows), 1) for total in totals)
    return Packed(rows, len(lines), worths)


def _fresh(own: Sequence[Arrival]) -> _Line:
    return _Line([_Chain() for _ in own])


def _best(lines: Sequence[_Line], extent: Extent, own: Sequence[Arrival], cap: int, periods: int) -> int:
    """The row for an entry: of those that are free where it gains most, which may be a new one."""
    free = [row for row, line in enumerate(lines) if line.taken <= extent.first]
    if len(lines) >= cap and not free:
        free = [row for row, line in enumerate(lines) if line.held < extent.solid]
        if not free:
            if extent.lasts and len(lines) < periods:
                return len(lines)
            return min(range(len(lines)), key=lambda row: lines[row].taken)
    gains = [(lines[row].gain(own), row) for row in free]
    if len(lines) < cap:
        gains.append((_fresh(own).gain(own), len(lines)))
    most = max(gain for gain, _ in gains)
    return next(row for gain, row in gains if gain >= most - TIE)
