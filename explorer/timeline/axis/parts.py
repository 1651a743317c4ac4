"""What an axis shows: ticks, breaks where it leaves days out, and the day it may count from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple


class Tick(NamedTuple):
    """A position on the axis.

    Level 0 is the lower, finer row: its text is centred on x and it has a line through the plot, a clearer
    one where ``strong`` (a round number). Level 1 is the upper row: its text begins at x, which is kept on
    screen while its stretch of time is; it has no line of its own. ``text`` may be empty: a line only.
    """

    x: float
    text: str
    level: Literal[0, 1]
    strong: bool = False


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


@dataclass(frozen=True, slots=True)
class Zero:
    """The day from which an axis counts, where it does not tell calendar years; its x, None out of view."""

    day: int
    x: float | None
