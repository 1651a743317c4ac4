"""The badges of a figure: events that stand too close for marks of their own."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.export.figure.frame import Frame, ink_on
from explorer.export.figure.textfit import baseline
from explorer.export.scene import Item, Measure, Rect, Text
from explorer.language import number_words
from explorer.timeline.drawlist import DrawList
from explorer.timeline.elements import BADGE_RADIUS
from explorer.timeline.index.crowds import half_width

BADGE_SIZE = 10
"""Size in units of the count on a badge."""


def cluster_items(drawn: DrawList, frame: Frame, measure: Measure) -> Iterator[Item]:
    """The badges with their counts."""
    clusters = drawn.clusters
    columns = (clusters.x, clusters.y, clusters.kind, clusters.count, clusters.dim)
    for x, y, kind, count, dim in zip(*(column.tolist() for column in columns), strict=True):
        text = number_words(count)
        width, half = measure(text, BADGE_SIZE, bold=True), half_width(count)
        middle = frame.x + x
        color = frame.color(kind, dim=bool(dim))
        top = frame.y + y - BADGE_RADIUS
        yield Rect(middle - half, top, 2 * half, 2 * BADGE_RADIUS, color, radius=BADGE_RADIUS)
        base = top + baseline(2 * BADGE_RADIUS, BADGE_SIZE)
        yield Text(middle, base, text, BADGE_SIZE, ink_on(color), width, bold=True, anchor="middle")
