"""How the reader wants time to be laid out along the axis."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Axis:
    """What the axis is like; ``compressed`` leaves empty centuries out."""

    compressed: bool = False


PLAIN_AXIS = Axis()
"""Years of the calendar, all of them."""
