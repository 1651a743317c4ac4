"""Breaks of the axis as they are drawn: torn stripes through the bands, with the years left out."""

from __future__ import annotations

import math
from collections.abc import Iterator

from explorer.language import counted, plural
from explorer.timeline.axis.daymap import Break, DayMap
from explorer.timeline.axis.parts import AxisBreak
from explorer.timeline.axis.timescale import TimeScale
from explorer.timeline.labels.labels import Measure
from explorer.timeline.theme import Theme, mix

LEAN = 1.0
"""How far a break's text may reach beyond it on either side, in pixels; texts of ticks stand off more."""

TOOTH, DEPTH = 5.0, 2.5
"""Half the height of a tooth of the torn edge, and how far it reaches to either side of it, in pixels."""

HATCH = 7.0
"""The distance of the lines of the hatching along an axis, in pixels."""

BEYOND = 20.0
"""Ends outside the plot are clipped to this distance from it."""

Point = tuple[float, float]
Segment = tuple[float, float, float, float]


def breaks_in(scale: TimeScale, days: DayMap, measure: Measure) -> tuple[AxisBreak, ...]:
    """The breaks in view, with what they say where there is room for it.

    Ends outside the plot are clipped to stand a little outside it.
    """
    found = []
    for gap in days.breaks:
        x0, x1 = scale.to_x(gap.at), scale.to_x(gap.end)
        left, right = max(x0, 0.0), min(x1, scale.width)
        if left < right:
            x0, x1 = max(x0, -BEYOND), min(x1, scale.width + BEYOND)
            lines = _lines(gap, right - left, measure)
            found.append(AxisBreak(x0, x1, (left + right) / 2, gap.years, lines))
    return tuple(found)


def years_words(years: int) -> str:
    """``1,240 years``."""
    return counted(years, "year")


def left_out_words(years: int) -> str:
    """``1,240 years left out``."""
    return plural(years, "{n} year left out", "{n} years left out")


def _lines(gap: Break, width: float, measure: Measure) -> tuple[str, ...]:
    """The fullest text that fits a width, in one line or in two; a number alone would be taken for a year."""
    words = years_words(gap.years)
    number, _, noun = words.partition(" ")
    for lines in ((left_out_words(gap.years),), (words,), (number, noun)):
        if all(measure.width(line, False) <= width + 2 * LEAN for line in lines):
            return lines
    return ()


def stripe_colors(theme: Theme) -> tuple[str, str, str]:
    """The colours of a stripe: its ground, the lines of its hatching, and its torn edges."""
    return (
        mix(theme.ground, theme.ink, 0.04),
        mix(theme.ground, theme.ink, 0.13),
        mix(theme.ground, theme.ink, 0.38),
    )


def ragged(x: float, y0: float, y1: float) -> list[Point]:
    """A torn edge at ``x`` from ``y0`` down to ``y1``: a zigzag whose teeth stand still while bands grow."""
    count = max(math.ceil((y1 - y0) / TOOTH), 1)
    heights = [min(y0 + TOOTH * number, y1) for number in range(count + 1)]
    return [(x + (DEPTH if number % 2 else -DEPTH), y) for number, y in enumerate(heights)]


def hatching(x0: float, x1: float, y0: float, y1: float) -> Iterator[Segment]:
    """Slanting lines, rising to the right, that fill a box; they move with ``x0`` and none leaves the box."""
    for number in range(1, math.ceil((x1 - x0 + y1 - y0) / HATCH)):
        total = x0 + y0 + number * HATCH
        left, right = max(x0, total - y1), min(x1, total - y0)
        if left < right:
            yield left, total - left, right, total - right
