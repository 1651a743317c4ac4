"""The draw list: what a timeline shows at one zoom, as plain values a painter can paint anywhere.

Coordinates are in device-independent pixels, x to the right and y downwards, with the origin at the top
left of the plot (right of nothing, below the axis; the band names stand inside it at the left). Arrays have one
entry per item. Indexes named ``event`` are positions in the columns the timeline was laid out from.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int32]
Floats = NDArray[np.float32]
Bytes = NDArray[np.uint8]

# Flags of a span, or-ed together.
OPEN_START, OPEN_END, FADE_START, FADE_END = 1, 2, 4, 8


@dataclass(frozen=True, slots=True)
class Marks:
    """Single events: a shape of the event's kind with its middle at (x, y)."""

    x: Floats
    y: Floats
    kind: Bytes
    event: Ints


@dataclass(frozen=True, slots=True)
class Spans:
    """The stretch of time an event may fill, from x0 to x1 around y.

    ``soft`` is 1 where the stretch is the date's imprecision (drawn softly behind the mark) and 0 where
    it is a period (drawn as a bar). ``flags`` or-s OPEN_* (an arrow) and FADE_* (an approximate end).
    """

    x0: Floats
    x1: Floats
    y: Floats
    kind: Bytes
    event: Ints
    flags: Bytes
    soft: Bytes


@dataclass(frozen=True, slots=True)
class Clusters:
    """Events folded into one badge with their ``count``; ``first`` and ``last`` are day numbers they span."""

    x: Floats
    y: Floats
    kind: Bytes
    count: Ints
    first: Ints
    last: Ints


@dataclass(frozen=True, slots=True)
class Density:
    """A lane too dense for marks: a histogram between x0 and x1, height 0 to 1 of the lane's height."""

    x0: Floats
    x1: Floats
    y0: Floats
    y1: Floats
    height: Floats
    kind: Bytes


@dataclass(frozen=True, slots=True)
class Label:
    """A line of text; (x, y) is the left end and vertical middle. ``event`` is -1 for a period's name."""

    x: float
    y: float
    width: float
    text: str
    event: int
    elided: bool = False
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Band:
    """A named group of lanes from y0 to y1. ``key`` names it; ``kind`` colours it (-1: no kind)."""

    key: str
    name: str
    kind: int
    y0: float
    y1: float
    count: int
    color: str = ""


@dataclass(frozen=True, slots=True)
class Tick:
    """A position on the axis. ``level`` 0 is the lower, finer row, 1 the upper; ``strong`` ticks are round."""

    x: float
    text: str
    level: Literal[0, 1]
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of the background with a name: a war, a government, severed relations."""

    x0: float
    x1: float
    name: str
    event: int


@dataclass(frozen=True, slots=True)
class Tally:
    """Conservation: ``drawn`` + ``folded`` + ``outside`` is the number of events that pass the filter."""

    drawn: int
    folded: int
    outside: int

    @property
    def total(self) -> int:
        """The number of events that pass the filter."""
        return self.drawn + self.folded + self.outside


@dataclass(frozen=True, slots=True)
class DrawList:
    """Everything to paint for one view of the timeline.

    ``height`` is what all bands need, which may be more than the view's; ``today`` is the x of today's
    line or None when it is outside the view.
    """

    width: float
    height: float
    bands: tuple[Band, ...]
    ticks: tuple[Tick, ...]
    periods: tuple[Period, ...]
    spans: Spans
    marks: Marks
    clusters: Clusters
    density: Density
    labels: tuple[Label, ...]
    tally: Tally
    today: float | None = None
