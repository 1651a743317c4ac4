"""The shapes of marks as points, so that the window and the exports draw the same ones."""

from __future__ import annotations

import math
from dataclasses import dataclass

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Shape:
    """A closed polygon in unit coordinates: x to the right, y downwards, within -1 to 1.

    Multiply by the mark's radius. ``ellipse`` shapes are circles: a painter that can should draw the circle
    of radius ``points[0][0]`` instead of its polygon. ``hollow`` ones are drawn as an outline only, a third
    of the radius wide, which ends at the polygon.
    """

    points: tuple[Point, ...]
    ellipse: bool = False
    hollow: bool = False


def _regular(corners: int, radius: float, turn: float = -90.0, down: float = 0.0) -> tuple[Point, ...]:
    """A regular polygon, its first corner at ``turn`` degrees clockwise from the right."""
    angles = (math.radians(turn + 360 * corner / corners) for corner in range(corners))
    return tuple((radius * math.cos(angle), radius * math.sin(angle) + down) for angle in angles)


def _plus(arm: float, half: float, turn: float = 0.0) -> tuple[Point, ...]:
    """A cross of four arms ``arm`` long and 2 * ``half`` wide, turned clockwise by ``turn`` degrees."""
    corner = ((half, -arm), (half, -half), (arm, -half))
    points = [_turned(point, 90.0 * quarter + turn) for quarter in range(4) for point in corner]
    return tuple(points)


def _turned(point: Point, degrees: float) -> Point:
    sine, cosine = math.sin(math.radians(degrees)), math.cos(math.radians(degrees))
    return point[0] * cosine - point[1] * sine, point[0] * sine + point[1] * cosine


def _rounded_square(half: float, radius: float, steps: int = 4) -> tuple[Point, ...]:
    """A square of side 2 * ``half`` whose corners are quarter circles of ``radius``."""
    inner = half - radius
    centres = ((inner, -inner, -90.0), (inner, inner, 0.0), (-inner, inner, 90.0), (-inner, -inner, 180.0))
    points = []
    for x, y, start in centres:
        for step in range(steps + 1):
            angle = math.radians(start + 90 * step / steps)
            points.append((x + radius * math.cos(angle), y + radius * math.sin(angle)))
    return tuple(points)


# Sizes are chosen so that all shapes look equally heavy: an area of about 2.6 for the solid ones.
SHAPES: dict[str, Shape] = {
    "circle": Shape(_regular(32, 0.9, 0.0), ellipse=True),
    "square": Shape(((-0.8, -0.8), (0.8, -0.8), (0.8, 0.8), (-0.8, 0.8))),
    "triangle": Shape(((0.0, -0.95), (1.0, 0.8), (-1.0, 0.8))),
    "inverted-triangle": Shape(((-1.0, -0.8), (1.0, -0.8), (0.0, 0.95))),
    "diamond": Shape(((0.0, -1.0), (1.0, 0.0), (0.0, 1.0), (-1.0, 0.0))),
    "cross": Shape(_plus(1.15, 0.3, 45.0)),
    "plus": Shape(_plus(1.0, 0.34)),
    "hexagon": Shape(_regular(6, 0.98, 0.0)),
    "pentagon": Shape(_regular(5, 1.0, -90.0, 0.06)),
    "rounded-square": Shape(_rounded_square(0.82, 0.4)),
    "ring": Shape(_regular(32, 0.9, 0.0), ellipse=True, hollow=True),
}
"""Every shape that ``resources/kinds.json`` may name."""


def shape(name: str) -> Shape:
    """The shape of that name; a circle for a name that is not known."""
    return SHAPES.get(name, SHAPES["circle"])
