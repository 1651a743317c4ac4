"""The storyline: which dates carry the narrative, and in which year the dates without a year lie.

A narrative mostly moves forward in small steps; sometimes it goes back, and now and then it mentions a
date from elsewhere ("the treaty of 1902", "as declassified in 2005") and returns. Every reading of a
document is a path through its dates: each explicit date is taken as a step of the story or left aside, each
date without a year gets the year of the step before it, or a neighbouring one. The path with the least
cost is found by dynamic programming, so that what follows a date counts as well as what precedes it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from explorer.chronicle.date import YEAR_PARTS


@dataclass(frozen=True, slots=True)
class Costs:
    """What a step of the narrative costs; the unit is arbitrary.

    ``forward`` and ``back`` weigh the logarithm of the months stepped over, ``turn`` is added for any step
    back. ``new_year`` is the cost of a date without a year lying in another year than the step before it.
    ``aside_*`` are the costs of leaving an explicit date out of the story, by what it names.
    """

    forward: float = 0.3
    back: float = 0.6
    turn: float = 1.5
    new_year: float = 2.0
    new_year_back: float = 8.0
    paragraph: float = 0.9
    aside_year: float = 2.0
    aside_month: float = 1.5
    aside_day: float = 2.0
    aside_named: float = 1.0
    aside_bound: float = 1.0
    aside_leading: float = 5.0
    aside_heading: float = 50.0
    followed: float = 2.0


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

    ``year`` is None where none was said; ``shift`` counts years on from the step before. ``aside`` is the
    cost of leaving it out; None where it is always left out.
    """

    at: int
    year: int | None
    month: int | None
    shift: int | None
    aside: float | None
    paragraph: int
    length: int = 1


def _months(year: int, month: int | None, years: int = 1) -> tuple[int, int]:
    base = year * 12
    if month is None:
        return base, base + 12 * years - 1
    if month in YEAR_PARTS:
        first, count, _ = YEAR_PARTS[month]
        return base + first - 1, base + first + count - 2
    return base + month - 1, base + month - 1


def _gap_cost(step: Step, first: int, last: int, costs: Costs, fresh: bool) -> float:
    scale = costs.paragraph if fresh else 1.0
    if first > step.last:
        return costs.forward * math.log1p(first - step.last) * scale
    if last < step.first:
        return (costs.turn + costs.back * math.log1p(step.first - last)) * scale
    return 0.0


def read(points: Sequence[Point], costs: Costs) -> dict[int, Choice]:
    """The choice for each point of the cheapest reading, by the index of its expression."""
    states: dict[Step | None, float] = {None: 0.0}
    trail: list[dict[Step | None, tuple[Step | None, Choice]]] = []
    paragraph = -1
    for point in points:
        fresh = point.paragraph != paragraph
        paragraph = point.paragraph
        best: dict[Step | None, tuple[float, Step | None, Choice]] = {}
        for state, cost in states.items():
            for target, added, choice in _moves(state, point, costs, fresh):
                total = cost + added
                if target not in best or total < best[target][0]:
                    best[target] = (total, state, choice)
        kept = sorted(best.items(), key=lambda item: item[1][0])[:BEAM]
        states = {target: value[0] for target, value in kept}
        trail.append({target: (value[1], value[2]) for target, value in kept})
    return _traced(points, states, trail)


BEAM = 8
"""Readings kept at each date; more change nothing."""


def _moves(
    state: Step | None, point: Point, costs: Costs, fresh: bool
) -> list[tuple[Step | None, float, Choice]]:
    after = state.at if state else None
    if point.year is not None:
        return _explicit(state, point, costs, fresh, after)
    if state is None:
        return [(None, 0.0, Choice(None, None, False))]
    if point.shift is not None:
        year = state.year + point.shift
        target = state if point.aside is None else Step(point.at, year, *_months(year, point.month))
        return [(target, 0.0, Choice(year, after, point.aside is not None))]
    moves: list[tuple[Step | None, float, Choice]] = []
    for change in (0, 1, -1):
        year = state.year + change
        first, last = _months(year, point.month)
        cost = _gap_cost(state, first, last, costs, fresh)
        cost += costs.new_year if change > 0 else costs.new_year_back if change else 0.0
        target = state if point.aside is None else Step(point.at, year, first, last)
        moves.append((target, cost, Choice(year, after, point.aside is not None)))
    return moves


def _explicit(
    state: Step | None, point: Point, costs: Costs, fresh: bool, after: int | None
) -> list[tuple[Step | None, float, Choice]]:
    assert point.year is not None
    if point.aside is None and state is not None:
        return [(state, 0.0, Choice(point.year, after, False))]
    first, last = _months(point.year, point.month, point.length)
    if (
        state is not None
        and not fresh
        and point.month is None
        and point.length == 1
        and state.year == point.year
    ):
        first, last = state.first, state.last  # naming the year again does not move the story
    cost = _gap_cost(state, first, last, costs, fresh) if state else 0.0
    moves: list[tuple[Step | None, float, Choice]] = [
        (Step(point.at, point.year, first, last), cost, Choice(point.year, after, True))
    ]
    if state is not None and point.aside is not None:
        moves.append((state, point.aside, Choice(point.year, after, False)))
    return moves


def _traced(
    points: Sequence[Point],
    states: dict[Step | None, float],
    trail: list[dict[Step | None, tuple[Step | None, Choice]]],
) -> dict[int, Choice]:
    state = min(states, key=lambda one: states[one]) if states else None
    choices: dict[int, Choice] = {}
    for point, step in zip(reversed(points), reversed(trail), strict=True):
        state, choice = step[state]
        choices[point.at] = choice
    return choices
