"""What lies under the pointer, found in the arrays of a draw list: the nearest mark wins, generously."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from explorer.timeline.bands.strip import SIGN_HALF
from explorer.timeline.drawlist import DrawList
from explorer.timeline.elements import BADGE_RADIUS, MARK_RADIUS
from explorer.timeline.index.crowds import badge_half_width

BAR_HALF = 8.0
"""Half the height within which a bar is hit, in pixels."""


@dataclass(frozen=True, slots=True)
class Hit:
    """What was hit.

    ``event`` is the event's position, or -1; ``cluster`` the position among the draw list's badges, or -1;
    ``strip`` is the position among its strips, ``stretch`` or ``sign`` that among those of the strip, or -1.
    """

    event: int = -1
    cluster: int = -1
    strip: int = -1
    stretch: int = -1
    sign: int = -1


def hit(drawn: DrawList, x: float, y: float, radius: float = 8.0) -> Hit | None:
    """The event or cluster at (x, y), at most ``radius`` pixels away; None where there is nothing.

    What lies within a strip comes first, then the selected mark, which stands before the badge of its
    neighbours; a badge under the pointer comes before marks, the nearest mark before bars, bars before
    labels, and the soft stretch of an imprecise date last. Below the ``foot`` there are captions alone.
    """
    if drawn.foot is not None and y >= drawn.foot:
        return _caption(drawn, x)
    for find in (_strip, _selected, _badge, _mark, _bar, _label, _stretch):
        found = find(drawn, x, y, radius)
        if found is not None:
            return found
    return None


def _strip(drawn: DrawList, x: float, y: float, radius: float) -> Hit | None:
    """The sign under the pointer, else the stretch, of the strip that stands there."""
    at = next((at for at, strip in enumerate(drawn.strips) if strip.y0 <= y <= strip.y1), -1)
    if at < 0:
        return None
    for number, sign in enumerate(drawn.strips[at].signs):
        if abs(sign.x - x) <= SIGN_HALF + 1:
            return Hit(sign.event, strip=at, sign=number)
    for number, stretch in enumerate(drawn.strips[at].stretches):
        if stretch.x0 <= x <= max(stretch.x1, stretch.x0 + 1):
            return Hit(stretch.event, strip=at, stretch=number)
    return None


def _level(levels: NDArray[np.float32], y: float, reach: float) -> NDArray[np.int64]:
    """Which of many things stand no more than ``reach`` above or below y: few, to be looked at closely."""
    found: NDArray[np.int64] = (np.abs(levels - y) <= reach).nonzero()[0]
    return found


def _nearest(distance: NDArray[np.float32], radius: float) -> int:
    """The position of the least distance if it is within ``radius``, else -1."""
    best = int(distance.argmin())
    return best if distance[best] <= radius else -1


def _selected(drawn: DrawList, x: float, y: float, radius: float) -> Hit | None:
    for spot in drawn.selected:
        if not spot.width and math.hypot(spot.x - x, spot.y - y) <= MARK_RADIUS:
            return Hit(event=spot.event)
    return None


def _badge(drawn: DrawList, x: float, y: float, radius: float) -> Hit | None:
    badges = drawn.clusters
    near = _level(badges.y, y, BADGE_RADIUS)
    if not len(near):
        return None
    wide = badge_half_width(badges.count[near].astype(np.int64)) - BADGE_RADIUS
    aside = np.maximum(np.abs(badges.x[near] - x) - wide, 0)
    best = _nearest(np.hypot(aside, badges.y[near] - y), BADGE_RADIUS)
    return None if best < 0 else Hit(cluster=int(near[best]))


def _mark(drawn: DrawList, x: float, y: float, radius: float) -> Hit | None:
    marks = drawn.marks
    near = _level(marks.y, y, radius)
    if not len(near):
        return None
    best = _nearest(np.hypot(marks.x[near] - x, marks.y[near] - y), radius)
    return None if best < 0 else Hit(event=int(marks.event[near[best]]))


def _bar(drawn: DrawList, x: float, y: float, radius: float) -> Hit | None:
    return _span(drawn, x, y, soft=0, slack=radius / 2)


def _stretch(drawn: DrawList, x: float, y: float, radius: float) -> Hit | None:
    return _span(drawn, x, y, soft=1, slack=0.0)


def _span(drawn: DrawList, x: float, y: float, soft: int, slack: float) -> Hit | None:
    """The shortest of the spans under the pointer."""
    spans = drawn.spans
    near = _level(spans.y, y, BAR_HALF)
    if not len(near):
        return None
    left, right = spans.x0[near], spans.x1[near]
    found = near[(left - slack <= x) & (x <= right + slack) & (spans.soft[near] == soft)]
    if not len(found):
        return None
    best = found[(spans.x1[found] - spans.x0[found]).argmin()]
    return Hit(event=int(spans.event[best]))


def _label(drawn: DrawList, x: float, y: float, radius: float) -> Hit | None:
    low, high = y - BAR_HALF, y + BAR_HALF
    for label in drawn.labels:
        if low <= label.y <= high and label.x <= x <= label.x + label.width:
            return Hit(event=label.event)
    return None


def _caption(drawn: DrawList, x: float) -> Hit | None:
    for label in (link.label for link in drawn.links):
        if label is not None and label.x <= x <= label.x + label.width:
            return Hit(event=label.event)
    return None
