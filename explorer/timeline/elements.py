"""What a draw list is made of: marks, spans, clusters, labels and bands as plain values.

Coordinates are in device-independent pixels, x to the right and y downwards. Items may stand a little
outside the plot; a painter clips to it. Arrays have one entry per item. Indexes named ``event`` are
positions in the sequence of events the columns were made from. ``dim`` is 1 for what does not match the
search and is to be painted faintly.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int32]
Floats = NDArray[np.float32]
Bytes = NDArray[np.uint8]

# Flags of a span, or-ed together.
OPEN_START, OPEN_END, FADE_START, FADE_END = 1, 2, 4, 8

BAR, SOFT, LINED = 0, 1, 2
"""How a span is drawn: as a bar, softly behind its mark, or as a thin line below the label upon it."""

LINE_TOP, LINE_HALF = 6.0, 1.0
"""How far below the middle of its row the middle of such a line is, and half its width, in pixels."""

MARK_RADIUS = 6.0
"""Half the width of a mark in pixels."""

RING_RADIUS = 11.0
"""The radius of the ring around the selected event's mark in pixels."""

BADGE_RADIUS = 8.0
"""Half the height of a cluster's badge in pixels: badges of neighbouring rows stand apart. One with several
digits is wider."""


@dataclass(frozen=True, slots=True)
class Marks:
    """Single events: a shape of the event's kind with its middle at (x, y)."""

    x: Floats
    y: Floats
    kind: Bytes
    event: Ints
    dim: Bytes


@dataclass(frozen=True, slots=True)
class Spans:
    """The stretch of time an event may fill, from x0 to x1 around y.

    ``soft`` is SOFT where the stretch is the date's imprecision (drawn softly behind the mark), LINED where a
    label stands upon it (drawn as a thin line below that) and BAR where it is a period. ``flags`` or-s
    OPEN_* (an arrow) and FADE_* (an approximate end). Ends far outside the plot are clipped to stand a little
    outside it.
    """

    x0: Floats
    x1: Floats
    y: Floats
    kind: Bytes
    event: Ints
    flags: Bytes
    soft: Bytes
    dim: Bytes


@dataclass(frozen=True, slots=True)
class Clusters:
    """Events folded into one badge with their ``count``; ``first`` and ``last`` are the axis days they span.

    ``event`` is the weightiest of the events inside, or -1 for the badge that counts a lane's long periods
    for which there is no room. ``members`` lists the events inside, cluster after cluster.
    """

    x: Floats
    y: Floats
    kind: Bytes
    count: Ints
    first: Ints
    last: Ints
    event: Ints
    dim: Bytes
    members: Ints

    def inside(self, cluster: int) -> list[int]:
        """The events folded into a cluster; none are listed for a badge without an event of its own."""
        if self.event[cluster] < 0:
            return []
        start = int(self.count[:cluster].sum())
        return [int(event) for event in self.members[start : start + int(self.count[cluster])]]


@dataclass(frozen=True, slots=True)
class Density:
    """A stretch of a lane too dense for marks: a histogram.

    Each bin stands between x0 and x1 on the ground line y1 and rises by ``height`` (0 to 1) of y1 - y0.
    ``count`` is the number of events in the bin.
    """

    x0: Floats
    x1: Floats
    y0: Floats
    y1: Floats
    height: Floats
    kind: Bytes
    count: Ints
    dim: Bytes


class Label(NamedTuple):
    """A line of text; (x, y) is the left end and vertical middle.

    ``inside`` labels stand on their own event's bar and need a colour that reads on it. ``elided`` labels
    end in "…": their tooltip is the event's whole title. ``strong`` is the selected event's label, in bold.
    """

    x: float
    y: float
    width: float
    text: str
    event: int
    elided: bool = False
    strong: bool = False
    inside: bool = False
    dim: bool = False


@dataclass(frozen=True, slots=True)
class Band:
    """A named group of lanes from y0 to y1. ``key`` names it; ``kind`` colours it (-1: no kind).

    ``group`` is the number of the thread it belongs to, where several are stacked.
    """

    key: str
    name: str
    kind: int
    y0: float
    y1: float
    count: int
    color: str = ""
    group: int = 0


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of the background with a name: a war, a government, severed relations.

    ``label`` is its name where there is room for it, above the bands. It reaches from y0 to y1, or over the
    whole height of the plot where these are None.
    """

    x0: float
    x1: float
    name: str
    event: int
    label: Label | None = None
    y0: float | None = None
    y1: float | None = None


@dataclass(frozen=True, slots=True)
class Whisker:
    """The days between which the accounts of an event put it, where they disagree: a thin line with ends."""

    x0: float
    x1: float
    y: float
    event: int


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an event stands that is selected, hovered or bookmarked: the middle of its mark, or of its bar.

    Of a bar, the part in view counts. ``width`` is 0 for a mark and the visible width of a bar. An event that
    several bands show has several spots.
    """

    x: float
    y: float
    event: int
    width: float = 0.0
