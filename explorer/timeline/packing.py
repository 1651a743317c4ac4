"""Packs the entries of a lane into rows so that as many headlines as possible can be read.

In order of time every entry goes to the row where the headlines gain most: where its own finds room, right or
left of its mark, and takes least from those before it. What the rows are worth is reckoned as the labels of a
view are (:mod:`explorer.timeline.sides`), at a few scales, so that rows are good for the whole and for parts
of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from math import inf
from typing import NamedTuple

from explorer.timeline.filling import Chances, Extent, Line, Offered, Spot, View, ended, losses

TIE = 0.02
"""Gains that differ by less are equal; of equal rows the upper one is taken."""

ROUNDING = 1e-9
"""By how much sums of the same numbers may differ."""

SLACK, LOOK = 1e-6, 4
"""By how much less than an aim a sum is taken for it, and how often they are compared, in entries."""

CLASH = 1.0
"""What it costs that an event hides another, or folds with it into a badge."""


class Packed(NamedTuple):
    """The row of each entry, how many rows there are, and at each scale the mean worth of a headline."""

    rows: list[int]
    height: int
    worths: tuple[float, ...]


class _Goal(NamedTuple):
    """What the headlines at the first so many scales are to be worth together, and for each entry, what those
    after it can add to that at the most.
    """

    total: float
    ahead: Sequence[float]
    scales: int


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
        self._views = [View(scale, edge) for scale, edge in zip(spots, edges, strict=True)]
        entries = range(len(extents))
        self._ends = [[(view.last[entry], view.upon[entry]) for view in self._views] for entry in entries]
        self._most = [sum(view.most(entry) for view in self._views) for entry in entries]
        self._alone: dict[int, float] = {}
        self._offered: dict[int, Sequence[Offered]] = {}
        self._chances = Chances(self._views, len(extents))
        self._known: dict[int, Packed] = {}
        self._ahead: dict[int, Sequence[float]] = {}
        self._widest = 0
        # Where so many rows first make a difference to the widest known: before that entry all is the same.
        self._forks: dict[int, int] = {}

    def __len__(self) -> int:
        return len(self._extents)

    def packed(self, cap: int) -> Packed:
        """The rows of the entries, in at most ``cap`` rows."""
        found = self._found(cap) or self._pack(cap)
        assert found is not None
        return found

    def reaches(self, cap: int, scales: int, aim: float) -> bool:
        """Whether headlines in ``cap`` rows are worth so much, summed over the first so many scales.

        Packing ends where the entries that are left cannot make up for what has been lost.
        """
        found = self._found(cap)
        if found is None:
            goal = _Goal(aim * len(self) - SLACK, self._ahead_of(scales), scales)
            found = self._pack(cap, goal if cap < self._widest else None)
        return found is not None and sum(found.worths[:scales]) >= aim

    def _found(self, cap: int) -> Packed | None:
        """What is known of so many rows, or follows from what is known of others."""
        if cap not in self._known:
            # Where rows did not run out, more or fewer of them change nothing until they would.
            same = (found for most, found in self._known.items() if found.height < min(most, cap))
            found = next(same, None)
            if found is None and cap < self._widest and cap not in self._forks:
                found = self._known[self._widest]
            if found is None:
                return None
            self._known[cap] = found
        return self._known[cap]

    def _ahead_of(self, scales: int) -> Sequence[float]:
        """For each entry, what those after it can add at the most, at the first so many scales together."""
        if scales not in self._ahead:
            views = self._views[:scales]
            within = all(view.is_within() for view in views)
            most = [sum(view.most(entry) for view in views) if within else inf for entry in range(len(self))]
            self._ahead[scales] = list(accumulate(reversed(most[1:]), initial=0.0))[::-1]
        return self._ahead[scales]

    def _pack(self, cap: int, goal: _Goal | None = None) -> Packed | None:
        """Packs the entries; None if that was given up because the goal cannot be reached."""
        lines, rows, clashes = list[Line](), list[int](), 0
        fork = self._forks.get(cap, 0) if cap < self._widest else 0
        begun = self._known[self._widest].rows[:fork] if fork else []
        for entry, extent in enumerate(self._extents):
            row = begun[entry] if entry < fork else self._best(lines, entry, cap)
            if row == len(lines):
                lines.append(self._line(entry))
            else:
                line = lines[row]
                clashes += line.taken > extent[0]
                line.take(entry, extent, self._between(line.last, entry), self._ends[entry])
            rows.append(row)
            if goal and entry % LOOK == 0 and entry >= fork:
                total = sum(self._totals(lines, clashes)[: goal.scales])
                if total + goal.ahead[entry] < goal.total:
                    return None
        worths = tuple(total / max(len(rows), 1) for total in self._totals(lines, clashes))
        self._known[cap] = Packed(rows, len(lines), worths)
        self._widest = max(self._widest, cap)
        return self._known[cap]

    def _totals(self, lines: Sequence[Line], clashes: int) -> list[float]:
        """What the headlines of all rows are worth at each scale."""
        scales = range(len(self._views))
        totals = (sum(line.beside[scale] + line.upon[scale] for line in lines) for scale in scales)
        return [total - CLASH * clashes for total in totals]

    def _line(self, entry: int) -> Line:
        """A new row with its first entry."""
        states = [view.alone[entry] for view in self._views]
        ends, extent = self._ends[entry], self._extents[entry]
        beside = [ended(state, last) for state, (last, _) in zip(states, ends, strict=True)]
        upon = [bar for _, bar in ends]
        lost = list(map(losses, states, beside))
        return Line(states, beside, upon, lost, entry, extent[1], extent[3])

    def _worth_alone(self, entry: int) -> float:
        """What an entry adds on a row of its own."""
        if entry not in self._alone:
            line = self._line(entry)
            self._alone[entry] = sum(one + other for one, other in zip(line.beside, line.upon, strict=True))
        return self._alone[entry]

    def _between(self, first: int, second: int) -> Sequence[Offered]:
        """What the gap between two neighbours offers them at each scale; worked out once."""
        key = first * len(self._extents) + second
        found = self._offered.get(key)
        if found is None:
            found = self._offered[key] = [view.between(first, second) for view in self._views]
        return found

    def _best(self, lines: Sequence[Line], entry: int, cap: int) -> int:
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

    def _best_of(self, lines: Sequence[Line], free: Sequence[int], entry: int, *, alone: bool) -> int:
        enough, count = self._most[entry] - ROUNDING, len(self._extents)
        gains, chances = list[float](), self._chances
        for row in free:
            line, gained = lines[row], 0.0
            # Without a call and without "max": it is done for every entry and row.
            for (idle, without), (own, shared) in zip(
                line.losses, chances[line.last * count + entry], strict=True
            ):
                left, right = idle + own, without + shared
                gained += left if left > right else right
            gains.append(gained)
            if gained >= enough:  # there is no more to gain
                return _upper(free, gains)
        if not alone:
            return _upper(free, gains)
        best = _upper([*free, len(lines)], [*gains, self._worth_alone(entry)])
        if len(lines) not in self._forks and (not free or _upper(free, gains) != best):
            self._forks[len(lines)] = entry
        return best


def _upper(rows: Sequence[int], gains: Sequence[float]) -> int:
    """The uppermost of the rows where an entry gains most."""
    most = max(gains) - TIE
    return next(row for row, gain in zip(rows, gains, strict=False) if gain >= most)
