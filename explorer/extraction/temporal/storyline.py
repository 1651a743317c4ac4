"""The storyline: which dates carry the narrative, and in which year the dates without a year lie.

A narrative mostly moves forward in small steps; sometimes it goes back, and now and then it mentions a
date from elsewhere ("the treaty of 1902", "as declassified in 2005") and returns. Every reading of a
document is a path through its dates: each explicit date is taken as a step of the story or left aside, each
date without a year gets the year of the step before it, or a neighbouring one. The path with the least
cost is found by dynamic programming, so that what follows a date counts as well as what precedes it.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import NamedTuple

from explorer.chronicle.dates.date import YEAR_PARTS, Part


@dataclass(frozen=True, slots=True)
class Costs:
    """What a step of the narrative costs; the unit is arbitrary.

    ``forward`` and ``back`` weigh the logarithm of the months stepped over, up to ``far`` and ``far_back``
    months; ``turn`` is added for any step back. ``paragraph`` and ``section`` scale a step into a new one.
    ``new_year`` and ``new_year_back`` are for a date without a year that lies in another year than the step
    before it, ``new_year_leading`` for one that opens its sentence, in the paragraph of the month told
    before: a story goes back by a month or two there, hardly by more. ``aside_*`` are the costs of leaving an
    explicit date out of the story, by what it names, by whether it opens its sentence or stands in a
    heading or in brackets, where it costs nothing: the story goes on from there only if that makes what
    follows likelier. It costs little in an aside within commas (``insertions.py``), which the story follows
    only onwards. ``followed`` is added where a date without a year follows in the same sentence,
    ``aside_first`` where it is the first of its paragraph. ``passed_over`` is the cost of counting ("two
    years later") from another date than the one told before.

    The values were fitted on narratives of wars and rounded; halving or doubling most changes little.
    """

    forward: float = 0.3
    back: float = 0.6
    far: float = 12.0
    far_back: float = 60.0
    turn: float = 1.5
    new_year: float = 2.0
    new_year_leading: float = 1.5
    new_year_back: float = 8.0
    paragraph: float = 0.9
    section: float = 0.6
    aside_year: float = 2.0
    aside_month: float = 2.0
    aside_day: float = 2.0
    aside_named: float = 1.0
    aside_bound: float = 1.0
    aside_leading: float = 5.0
    aside_heading: float = 50.0
    aside_bracketed: float = 0.0
    aside_inserted: float = 0.5
    followed: float = 2.0
    passed_over: float = 1.5
    aside_first: float = 1.0


class Step(NamedTuple):
    """One state of a reading: the last date that the story took, with its first and last month."""

    at: int
    year: int
    first: int
    last: int


class Choice(NamedTuple):
    """What the best reading makes of one expression: its year, and which expression it follows."""

    year: int | None
    after: int | None
    taken: bool


class Point(NamedTuple):
    """An expression as the storyline sees it.

    ``year`` is None where none was said; ``shift`` counts years and ``months`` months on from the step
    before, and ``named`` says that ``month`` is the next of its name. ``aside`` is the cost of leaving it
    out; None where it is always left out. ``headed`` is the year that a line above says, ``part`` which part
    of its time a date names.
    """

    at: int
    year: int | None
    month: int | None
    shift: int | None
    aside: float | None
    paragraph: int
    length: int = 1
    section: int = 0
    months: int = 0
    named: bool = False
    bracketed: bool = False
    headed: int | None = None
    leading: bool = False
    part: Part = ""


_PART_MONTHS: dict[Part, tuple[int, int]] = {"early": (0, 5), "mid": (3, 8), "late": (6, 11)}
"""Months of a year, counted from 0, from the first to the last that "late 1962" and its like may mean."""


def _months(year: int, month: int | None, years: int = 1, part: Part = "") -> tuple[int, int]:
    base = year * 12
    if month is None and years == 1 and part:
        first, last = _PART_MONTHS[part]
        return base + first, base + last
    if month is None:
        return base, base + 12 * years - 1
    if month in YEAR_PARTS:
        first, count, _ = YEAR_PARTS[month]
        return base + first - 1, base + first + count - 2
    return base + month - 1, base + month - 1


def _gap_cost(step: Step, first: int, last: int, costs: Costs, scale: float) -> float:
    if first > step.last:
        return costs.forward * math.log1p(min(first - step.last, costs.far)) * scale
    if last < step.first:
        return (costs.turn + costs.back * math.log1p(min(step.first - last, costs.far_back))) * scale
    return 0.0


def read(points: Sequence[Point], costs: Costs) -> dict[int, Choice]:
    """The choice for each point of the cheapest reading, by the index of its expression."""
    readings: _Readings = [(0.0, None, 0, None, False)]
    trail: list[_Readings] = []
    paragraph = section = told = -1
    for point in points:
        scale = costs.paragraph if point.paragraph != paragraph else 1.0
        scale = costs.section if point.section != section else scale
        aside = point.aside
        if point.paragraph != paragraph and aside is not None and not point.bracketed:
            aside += costs.aside_first
        paragraph, section = point.paragraph, point.section
        counts = point.shift is not None or point.months > 0 or point.named
        own = _own_step(point)
        if own is not None and aside is not None and not counts:
            readings = _with_own(readings, own, aside, costs, scale)
        else:
            point = point._replace(aside=aside)
            readings = _after(readings, point, own, costs, scale, told if counts else -1)
        dated = point.year is not None or point.months > 0 or point.named
        told = point.at if dated and aside is not None and not point.bracketed else told
        trail.append(readings)
    return _traced(points, trail)


def _with_own(readings: _Readings, own: Step, aside: float, costs: Costs, scale: float) -> _Readings:
    """The readings once each either took a date with a year as its next step or left it aside.

    Most dates are such. Those that leave it aside all cost so much more, and so keep their order.
    """
    least, origin = math.inf, 0
    for place, (cost, state, _, _, _) in enumerate(readings):
        if cost >= least:
            break  # those behind it cost more before they take a step
        cost += _gap_cost(state, own.first, own.last, costs, scale) if state else 0.0
        if cost < least:
            least, origin = cost, place
    left: _Readings = [
        (way[0] + aside, way[1], place, own.year, False) for place, way in enumerate(readings) if way[1]
    ]
    left.insert(bisect_left(left, (least,)), (least, own, origin, own.year, True))
    return left[:BEAM]


def _after(
    readings: _Readings, point: Point, own: Step | None, costs: Costs, scale: float, told: int
) -> _Readings:
    """The cheapest readings once each took its next step; counting passes over the date ``told`` last."""
    best: dict[Step | None, _Way] = {}
    for place, (cost, state, *_) in enumerate(readings):
        passed = state is not None and state.at < told
        for target, added, year, taken in _moves(state, point, own, costs, scale):
            total = cost + added + (costs.passed_over if passed else 0.0)
            known = best.get(target)
            if known is None or total < known[0]:
                best[target] = (total, target, place, year, taken)
    return sorted(best.values(), key=itemgetter(0))[:BEAM]


BEAM = 8
"""Readings kept at each date; more change nothing."""

_Way = tuple[float, Step | None, int, int | None, bool]
"""A reading: its cost, the step at which it stands, where among the readings before it the one stands that it
goes on with, the year it gave to the date, and whether it took that as a step."""

_Readings = list[_Way]
"""The readings kept, the cheapest first."""

_Move = tuple[Step | None, float, int | None, bool]
"""A step that a reading may take next, what it costs, and the rest of its way."""


def _own_step(point: Point) -> Step | None:
    """The step that a date with a year makes, wherever the story stands."""
    if point.year is None:
        return None
    return Step(point.at, point.year, *_months(point.year, point.month, point.length, point.part))


def _moves(state: Step | None, point: Point, own: Step | None, costs: Costs, scale: float) -> list[_Move]:
    if own is not None:
        return _explicit(state, point, own, costs, scale)
    if point.headed is not None:
        return [(Step(point.at, point.headed, *_months(point.headed, point.month)), 0.0, point.headed, True)]
    if state is None:
        return [(None, 0.0, None, False)]
    if point.shift is not None:
        year = state.year + point.shift
        target = state if point.aside is None else Step(point.at, year, *_months(year, point.month))
        return [(target, 0.0, year, point.aside is not None)]
    if point.months or point.named:
        return [_onward(state, point)]
    moves: list[_Move] = []
    opens = point.leading and scale == 1.0 and state.first == state.last
    onward = costs.new_year_leading if opens else costs.new_year
    for change in (0, 1, -1):
        year = state.year + change
        first, last = _months(year, point.month)
        cost = _gap_cost(state, first, last, costs, scale)
        cost += onward if change > 0 else costs.new_year_back if change else 0.0
        target = state if point.aside is None else Step(point.at, year, first, last)
        moves.append((target, cost, year, point.aside is not None))
    return moves


_YEAR_LONG = 11
"""Months from the first to the last of a year: "the next spring" after a mere year lies in the next one."""


def _onward(state: Step, point: Point) -> _Move:
    """The step to "eight months later" or "the following spring"."""
    if point.months:
        first = state.first + point.months
        last = state.last + point.months
    else:
        first, last = _months(state.year, point.month)
        in_next = state.last - state.first >= _YEAR_LONG and last <= state.last
        if first <= state.first or in_next:
            first, last = first + 12, last + 12
    year = first // 12
    target = state if point.aside is None else Step(point.at, year, first, last)
    return target, 0.0, year, point.aside is not None


def _explicit(state: Step | None, point: Point, own: Step, costs: Costs, scale: float) -> list[_Move]:
    if point.aside is None and state is not None:
        return [(state, 0.0, point.year, False)]
    cost = _gap_cost(state, own.first, own.last, costs, scale) if state else 0.0
    moves: list[_Move] = [(own, cost, point.year, True)]
    if state is not None and point.aside is not None:
        moves.append((state, point.aside, point.year, False))
    return moves


def _traced(points: Sequence[Point], trail: Sequence[_Readings]) -> dict[int, Choice]:
    """The choices of the cheapest of the last readings, from its end back to its beginning."""
    choices: dict[int, Choice] = {}
    place = 0
    for at in range(len(trail) - 1, -1, -1):
        _, _, place, year, taken = trail[at][place]
        before = trail[at - 1][place][1] if at else None
        choices[points[at].at] = Choice(year, None if before is None else before.at, taken)
    return choices
