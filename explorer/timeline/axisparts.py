"""What an axis shows besides its ticks."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AxisBreak:
    """A stretch of the axis from x0 to x1 that stands for ``years`` left out: nothing happened in them.

    ``lines`` say so on the axis, in one or two lines around ``x``, the middle of what is in view of it; none
    where there is no room.
    """

    x0: float
    x1: float
    x: float
    years: int
    lines: tuple[str, ...] = ()
