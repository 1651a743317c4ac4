"""Packs the entries of a lane into rows so that as many headlines as possible can be read.

In order of time every entry goes to the row where the headlines gain most: where its own finds room, right or
left of its mark, and takes least from those before it. What the rows are worth is reckoned as the labels of a
view are (:mod:`explorer.timeline.labels.sides`), at a few scales, so that rows are good for the whole and for
parts of it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import accumulate
from math import inf
from typing import NamedTuple

from explorer.timeline.rows.filling import Extent, Gaps, Line, Spot, Views, line_of

TIE = 0.02
"""Gains that differ by less are equal; of equal rows the upper one is taken."""

ROUNDING = 1e-9
"""By how much sums of the same numbers may differ."""

SLACK = 1e-6
"""By how much less than an aim a sum is taken for it."""

CLASH = 1.0
"""What it costs that an event hides another, or folds with it into a badge."""


class Packed(NamedTuple):
    """The row of each entry, how many rows there are, and at each scale what the headlines are worth."""

    rows: list[int]
    height: int
    worths: tuple[float, ...] = ()


class _Goal(NamedTuple):
    """What the headlines at the first so many scales are to be worth together, and for each entry, what those
    after it can add to that at the most.
    """

    total: float
    ahead: Sequence[float]
    scales: int


NO_GOAL = _Goal(-inf, (), 0)


class Packing:
    """The entries of a lane, in order of time, ready to be packed into any number of rows.

    ``spots`` are the entries' at each scale, ``edges`` where the plot ends at each. Periods that overlap get
    rows of their own up to ``periods`` even where rows are fewer. ``open_ended`` are entries that last on:
    later views have their marks at the left edge, where two of a row would hide one another.
    """

    def __init__(
        self,
        extents: Sequence[Extent],
        spots: Sequence[Sequence[Spot]],
        edges: Sequence[float],
        periods: int,
        open_ended: Collection[int] = (),
    ) -> None:
        self._extents, self._periods, self._open = extents, periods, frozenset(open_ended)
        self._views = views = Views(spots, edges)
        self._gaps = Gaps(views, len(extents))
        self._left, self._last, self._upon = (
            part.T.tolist() for part in (views.alone, views.last, views.upon)
        )
        self._most: list[float] = views.most.sum(axis=0).tolist()
        # What each entry adds on a row of its own.
        self._alone: list[float] = views.new.sum(axis=0).tolist()
        self._known: dict[int, Packed] = {}
        self._goals: dict[tuple[float, int], _Goal] = {}
        # The rows up to where more of them than so many first make a difference, and how many are used there.
        self._forks: dict[int, list[int]] = {}

    def __len__(self) -> int:
        return len(self._extents)

    def packed(self, cap: int) -> Packed:
        """The rows of the entries, in at most ``cap`` rows."""
        found = self._found(cap) or self._pack(cap, NO_GOAL)
        assert found is not None
        return found

    def reaches(self, cap: int, share: float, scales: int) -> bool:
        """Whether headlines in ``cap`` rows have a share of their worth at the first so many scales.

        Packing ends where the entries that are left cannot make up for what has been lost.
        """
        goal = self._goal(share, scales)
        found = self._found(cap) or self._pack(cap, goal)
        return found is not None and sum(found.worths[:scales]) >= goal.total

    def least(self, cap: int) -> int:
        """A number of rows that the entries surely take of ``cap``: mostly known without packing them."""
        return cap if cap in self._forks else self.packed(cap).height

    def _found(self, cap: int) -> Packed | None:
        """What is known of so many rows, or follows from what is known of others."""
        if cap not in self._known:
            # Where nothing asked for more rows, others have them as well.
            same = (one for most, one in self._known.items() if most not in self._forks and one.height <= cap)
            found = next(same, None)
            if found is None:
                return None
            self._known[cap] = found
        return self._known[cap]

    def _goal(self, share: float, scales: int) -> _Goal:
        """What a share of the worth at the first so many scales comes to."""
        if (share, scales) not in self._goals:
            most = self._views.most[:scales].sum(axis=0).tolist()
            total = share * sum(most) - SLACK
            if not self._views.is_within(scales):
                most = [inf] * len(self)
            ahead = list(accumulate(reversed(most[1:]), initial=0.0))[::-1]
            self._goals[share, scales] = _Goal(total, ahead, scales)
        return self._goals[share, scales]

    def _pack(self, cap: int, goal: _Goal) -> Packed | None:
        """Packs the entries; None if that was given up because the goal cannot be reached."""
        begun = max((rows for most, rows in self._forks.items() if most <= cap), key=len, default=[])
        lines, rows, lost = list[Line](), list[int](), 0.0
        worth, scales = 0.0, goal.scales
        for entry, extent in enumerate(self._extents):
            row = begun[entry] if entry < len(begun) else self._best(lines, rows, entry, cap)
            if row == len(lines):
                lines.append(line_of(entry, extent, self._left[entry], self._last[entry]))
                worth += sum(lines[row].worths[:scales])
            else:
                line = lines[row]
                lost += CLASH * (line.taken > extent[0])
                gaps = self._gaps.between(line.last, entry)
                worth += line.take(entry, extent, gaps, self._last[entry], scales)
            rows.append(row)
            if scales:
                worth += sum(self._upon[entry][:scales])
                if worth - lost * scales + goal.ahead[entry] < goal.total:
                    return None
        upon = self._views.upon.sum(axis=1).tolist()
        worths = (sum(line.worths[scale] for line in lines) + on - lost for scale, on in enumerate(upon))
        self._known[cap] = Packed(rows, len(lines), tuple(worths))
        return self._known[cap]

    def _best(self, lines: Sequence[Line], rows: list[int], entry: int, cap: int) -> int:
        """The row for an entry: of those that are free where it gains most, which may be a new one."""
        _, _, solid, _, lasts = self._extents[entry]
        free = self._free(lines, rows, entry, cap)
        if len(lines) >= cap and not free:
            self._forks.setdefault(cap, rows[:])
            free = [row for row, line in enumerate(lines) if line.held < solid]
            if not free:
                if lasts and len(lines) < self._periods:
                    return len(lines)
                return min(range(len(lines)), key=lambda row: lines[row].taken)
        gains = self._gains(lines, free, entry)
        if len(gains) < len(free) or (len(lines) >= cap and cap in self._forks):
            return _upper(free, gains)
        best = _upper([*free, len(lines)], [*gains, self._alone[entry]])
        if len(lines) < cap:
            return best
        row = _upper(free, gains)
        if row != best:
            self._forks[cap] = rows[:]
        return row

    def _free(self, lines: Sequence[Line], rows: list[int], entry: int, cap: int) -> list[int]:
        """The rows in which an entry hides nothing; one that lasts on, also of what lasts on like it."""
        first = self._extents[entry][0]
        free = [row for row, line in enumerate(lines) if line.taken <= first]
        if entry not in self._open:
            return free
        opened = {row for other, row in enumerate(rows) if other in self._open}
        apart = [row for row in free if row not in opened]
        if len(lines) < cap:
            return apart
        if len(apart) < len(free):
            self._forks.setdefault(cap, rows[:])
        return apart or free

    def _gains(self, lines: Sequence[Line], free: Sequence[int], entry: int) -> list[float]:
        """What headlines gain by an entry on each of the rows, up to one on which no more is to be gained."""
        enough, count = self._most[entry] - ROUNDING, len(self._extents)
        known, gains = self._gaps.chances, list[float]()
        for row in free:
            line, gained = lines[row], 0.0
            chances = known.get(line.last * count + entry) or self._gaps.work_out(line.last, entry)
            # Without a call and without "max": it is done for every entry and row.
            for (idle, without), (own, shared) in zip(line.losses, chances, strict=True):
                left, right = idle + own, without + shared
                gained += left if left > right else right
            gains.append(gained)
            if gained >= enough:  # there is no more to gain
                break
        return gains


def _upper(rows: Sequence[int], gains: Sequence[float]) -> int:
    """The uppermost of the rows where an entry gains most."""
    most = max(gains) - TIE
    return next(row for row, gain in zip(rows, gains, strict=False) if gain >= most)
