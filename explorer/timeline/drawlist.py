"""The draw list: what a timeline shows at one zoom, as plain values a painter can paint anywhere.

The origin of its coordinates is the top left of the plot: right of the gutter in which the bands' names stand
(:func:`explorer.timeline.bands.lanes.gutter_width` says how wide it must be) and below the axis. Nothing is
laid out in the gutter. What it is made of is described in :mod:`explorer.timeline.elements`.

Paint in this order: periods, the lines of the ticks, today's line, breaks, the lines of what groups share,
the names of periods, the strips, density, soft spans, other spans, whiskers, marks, clusters, labels, then
the rings around the selected and the hovered spot, and at last the foot with the captions of what groups
share.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from explorer.timeline.axis.daymap import PLAIN, DayMap
from explorer.timeline.axis.parts import AxisBreak, Tick, Zero
from explorer.timeline.bands.strip import Strip
from explorer.timeline.elements import (
    Band,
    Clusters,
    Density,
    Label,
    Marks,
    Period,
    Spans,
    Spot,
    Whisker,
)
from explorer.timeline.stack.parts import Census, GroupBand, Link


@dataclass(frozen=True, slots=True)
class Tally:
    """Conservation: ``drawn`` + ``folded`` + ``outside`` is the number of events that pass the filter.

    ``drawn`` counts marks and bars, ``folded`` the others that have a day in view: they are in badges and
    density bands. An event that several bands show (lanes by pair or source) counts in each of them.
    """

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

    ``height`` is what all bands need, which may be more than the view's (then it scrolls); all y already
    have the scroll offset subtracted. ``today`` is the x of today's line or None when it is outside the
    view, ``days`` the map to the axis's days, and ``zero`` the day these count from where groups are aligned:
    ``origins`` say what happened then in each. ``strips`` are the relations bands, each at the head of its
    group. Where threads are stacked, ``groups`` are these, ``mirror`` is the
    room for the axis between two that are mirrored, from its top to its foot, ``links`` what they share, and
    ``foot`` is the y below which nothing but captions stands, None where there are none.
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
    whiskers: tuple[Whisker, ...] = ()
    selected: tuple[Spot, ...] = ()
    hovered: tuple[Spot, ...] = ()
    bookmarked: tuple[Spot, ...] = ()
    strips: tuple[Strip, ...] = ()
    breaks: tuple[AxisBreak, ...] = ()
    days: DayMap = PLAIN
    zero: Zero | None = None
    origins: tuple[Label, ...] = ()
    groups: tuple[GroupBand, ...] = ()
    mirror: tuple[float, float] | None = None
    links: tuple[Link, ...] = ()
    foot: float | None = None
    census: Census | None = None

    @property
    def dividers(self) -> list[float]:
        """Where the lines between the bands of a group stand."""
        return [low.y0 for high, low in pairwise(self.bands) if high.group == low.group]
