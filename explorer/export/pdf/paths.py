"""Outlines as the operators of a path: ISO 32000-1, 8.5.2."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from explorer.export.pdf.objects import number
from explorer.export.scene import Point

_ARC = 0.5522847498  # of the radius: how far the handles of a quarter of a circle reach


@lru_cache(maxsize=64)
def outline(points: Sequence[Point]) -> str:
    """A closed polygon."""
    first, *rest = (f"{number(x)} {number(y)}" for x, y in points)
    return f"{first} m {' '.join(f'{point} l' for point in rest)} h "


@lru_cache(maxsize=64)
def circle(radius: float) -> str:
    """A circle about (0, 0)."""
    return rounded(-radius, -radius, 2 * radius, 2 * radius, radius)


def rounded(x: float, y: float, width: float, height: float, radius: float) -> str:
    """A rectangle; its corners are rounded by ``radius``, or by as much as its sides have room for."""
    if not radius:
        return f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re "
    across, down = min(radius, width / 2), min(radius, height / 2)
    right, bottom, near, under = x + width, y + height, across - across * _ARC, down - down * _ARC
    return (
        f"{x + across:.2f} {y:.2f} m {right - across:.2f} {y:.2f} l "
        f"{right - near:.2f} {y:.2f} {right:.2f} {y + under:.2f} {right:.2f} {y + down:.2f} c "
        f"{right:.2f} {bottom - down:.2f} l {right:.2f} {bottom - under:.2f} "
        f"{right - near:.2f} {bottom:.2f} {right - across:.2f} {bottom:.2f} c "
        f"{x + across:.2f} {bottom:.2f} l "
        f"{x + near:.2f} {bottom:.2f} {x:.2f} {bottom - under:.2f} {x:.2f} {bottom - down:.2f} c "
        f"{x:.2f} {y + down:.2f} l "
        f"{x:.2f} {y + under:.2f} {x + near:.2f} {y:.2f} {x + across:.2f} {y:.2f} c h "
    )
