"""Packs the entries of a lane into rows so that as many headlines as possible can be read.

In order of time every entry goes to the row where the headlines gain most: where its own finds room, right or
left of its mark, and takes least from those before it. What the rows are worth is reckoned as the labels of a
view are (:mod:`explorer.timeline.sides`), at a few scales, so that rows are good for the whole and for parts
of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import add
from typing import NamedTuple

from explorer.timeline.sides import BETWEEN, RIGHT_BONUS, START, Step, Want, gain, offer, step

TIE = 0.02
"""Gains that differ by less are equal; of equal rows the upper one is taken."""

ROUNDING = 1e-9
"""By how much sums of the same numbers may differ."""

CLASH = 1.0
"""What it costs that an event hides another, or folds with it into a badge."""


class Spot(NamedTuple):
    """An entry at one scale: what its label keeps clear of, in pixels, and what the label wants."""

    left: float
    right: float
    want: Want


Extent = tuple[float, float, float, float, bool]
"""The days an entry takes, its first and last one, with its arrows and stretch; the first and last day of its
bar, or the middle of its mark; and whether it is a period."""


class Packed(NamedTuple):
    """The row of each entry, how many rows there are, and at each scale the mean worth of a headline."""

    rows: list[int]
    height: int
    worths: tuple[float, ...]


Offered = tuple[float, float, float]
"""What the gap between two neighbours of a row offers: as in an Offer, without the lengths."""


End = tuple[float, float]
"""What the label of the last of a row gains right of its mark, and what it is worth on its bar."""


class _View:
    """The entries at one scale; ``edge`` is where the plot ends.

    ``upon`` is what their labels are worth on their bars, ``last`` what they gain right of their marks at the
    end of a row; ``alone`` is the state of a row that has nothing before them.
    """

    def __init__(self, spots: Sequence[Spot], edge: float) -> None:
        self._spots = spots
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

    def most(self, entry: int) -> float:
        """What an entry can add to any row at the most."""
        # Left of a mark beyond the edge there may be room in a row that has something still further left.
        before = self._left[entry] if self._spots[entry].left < 0.0 else self.alone[entry][1]
        return max(before, self.last[entry]) + self.upon[entry]


def _state(without: float, taken: float) -> Step:
    """What a row is worth without a label at its far end, and whether or not there is one."""
    return without, max(without, taken)


@dataclass(slots=True)
class _Line:
    """A row being filled: until which day it is taken, and by what is solid; its labels at every scale.

    ``states`` are the worths of labels beside their marks, without one at the far end and at the best;
    ``beside`` is what they come to if the row ends there, ``upon`` what labels on bars are worth.
    """

    states: list[Step]
    beside: list[float]
    upon: list[float]
    last: int
    taken: float
    held: float
    worth: float

    def gain(self, offered: Sequence[Offered], ends: Sequence[End]) -> float:
        """What an entry adds, whose gap to the last one offers so much, at the row's end."""
        worth = 0.0
        # What "step" does, twice: it is done for every entry, row and scale, and calls would cost more.
        for (without, idle), upon, (ahead, behind, both), (last, bar) in zip(
            self.states, self.upon, offered, ends, strict=True
        ):
            near = without + ahead if ahead > 0.0 and without + ahead > idle else idle
            best = idle + behind if behind > 0.0 else -1.0
            if both > 0.0 and without + both > best:
                best = without + both
            best = best if best > near else near
            if last > 0.0 and near + last > best:
                best = near + last
            worth += best + upon + bar
        return worth - self.worth

    def take(self, entry: int, extent: Extent, offered: Sequence[Offered], ends: Sequence[End]) -> None:
        """Puts an entry on this row."""
        self.worth += self.gain(offered, ends)
        for number, (gap, (last, bar)) in enumerate(zip(offered, ends, strict=True)):
            without, idle = self.states[number]
            self.states[number] = _state(*step((without, idle), (*gap, 0.0, 0.0), True))
            self.beside[number] = _ended(self.states[number], last)
            self.upon[number] += bar
        self.last = entry
        self.taken, self.held = max(self.taken, extent[1]), max(self.held, extent[3])


def _ended(state: Step, last: float) -> float:
    """What a row is worth whose last label would gain so much right of its mark."""
    without, idle = state
    return without + last if last > 0.0 and without + last > idle else idle


class Packing:
    """The entries of a lane, in order of time, ready to be packed into any number of rows.

    ``spots`` are the entries' at each scale, ``edges`` where the plot ends at each. Periods that overlap get
    rows of their own up to ``periods`` even where rows are fewer.
    """

    def __init__(
        self,
        extents: Sequence[Extent],
        spots: Sequence[Sequence[Spot]],
        edges: Sequence[float],
        periods: int,
    ) -> None:
        self._extents, self._periods = extents, periods
        self._views = [_View(scale, edge) for scale, edge in zip(spots, edges, strict=True)]
        entries = range(len(extents))
        self._ends = [[(view.last[entry], view.upon[entry]) for view in self._views] for entry in entries]
        self._most = [sum(view.most(entry) for view in self._views) for entry in entries]
        self._offered: dict[int, Sequence[Offered]] = {}
        self._known: dict[int, Packed] = {}

    def packed(self, cap: int) -> Packed:
        """The rows of the entries, in at most ``cap`` rows."""
        if cap not in self._known:
            # Where rows did not run out, more or fewer of them change nothing until they would.
            same = (found for most, found in self._known.items() if found.height < min(most, cap))
            self._known[cap] = next(same, None) or self._pack(cap)
        return self._known[cap]

    def _pack(self, cap: int) -> Packed:
        lines, rows, clashes = list[_Line](), list[int](), 0
        for entry, extent in enumerate(self._extents):
            row = self._best(lines, entry, cap)
            if row == len(lines):
                lines.append(self._line(entry))
            else:
                line = lines[row]
                clashes += line.taken > extent[0]
                line.take(entry, extent, self._between(line.last, entry), self._ends[entry])
            rows.append(row)
        scales = range(len(self._views))
        totals = (sum(line.beside[scale] + line.upon[scale] for line in lines) for scale in scales)
        worths = tuple((total - CLASH * clashes) / max(len(rows), 1) for total in totals)
        return Packed(rows, len(lines), worths)

    def _line(self, entry: int) -> _Line:
        """A new row with its first entry."""
        states = [view.alone[entry] for view in self._views]
        ends, extent = self._ends[entry], self._extents[entry]
        beside = [_ended(state, last) for state, (last, _) in zip(states, ends, strict=True)]
        upon = [bar for _, bar in ends]
        worth = sum(map(add, beside, upon))
        return _Line(states, beside, upon, entry, extent[1], extent[3], worth)

    def _between(self, first: int, second: int) -> Sequence[Offered]:
        """What the gap between two neighbours offers them at each scale; worked out once."""
        key = first * len(self._extents) + second
        found = self._offered.get(key)
        if found is None:
            found = self._offered[key] = [view.between(first, second) for view in self._views]
        return found

    def _best(self, lines: Sequence[_Line], entry: int, cap: int) -> int:
        """The row for an entry: of those that are free where it gains most, which may be a new one."""
        first, _, solid, _, lasts = self._extents[entry]
        free = [row for row, line in enumerate(lines) if line.taken <= first]
        if len(lines) >= cap and not free:
            free = [row for row, line in enumerate(lines) if line.held < solid]
            if not free:
                if lasts and len(lines) < self._periods:
                    return len(lines)
                return min(range(len(lines)), key=lambda row: lines[row].taken)
        return self._best_of(lines, free, entry, alone=len(lines) < cap)

    def _best_of(self, lines: Sequence[_Line], free: Sequence[int], entry: int, *, alone: bool) -> int:
        gains, enough, ends = [], self._most[entry] - ROUNDING, self._ends[entry]
        for row in free:
            line = lines[row]
            gains.append((line.gain(self._between(line.last, entry), ends), row))
            if gains[-1][0] >= enough:  # there is no more to gain
                break
        else:
            if alone:
                gains.append((self._line(entry).worth, len(lines)))
        most = max(gain for gain, _ in gains)
        return next(row for gain, row in gains if gain >= most - TIE)
