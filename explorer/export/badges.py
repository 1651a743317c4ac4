"""The badges of a figure: events that stand too close for marks of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from explorer.chronicle.event import Event
from explorer.export.frame import Frame, ink_on
from explorer.export.scene import Group, Measure, Rect, Text
from explorer.export.textfit import baseline
from explorer.timeline.drawlist import BADGE_RADIUS, MARK_RADIUS, DrawList

BADGE_SIZE = 10
"""Size in units of the count on a badge."""

Folded = Callable[[Iterable[Event]], str]

_PAD = 4.0  # beside the text of a badge
_APART = 2.0  # between a badge that says more and its neighbours
_LEVEL = 2 * BADGE_RADIUS  # what stands nearer than this in height is beside a badge
_ROOM = 64.0  # the widest badge that says more than the count


def cluster_items(
    drawn: DrawList, frame: Frame, measure: Measure, folded: Folded | None = None
) -> Iterator[Group]:
    """The badges with their counts, or with what ``folded`` says of their events where there is room."""
    clusters = drawn.clusters
    columns = (clusters.x, clusters.y, clusters.kind, clusters.count, clusters.dim)
    rows = list(zip(*(column.tolist() for column in columns), strict=True))
    taken = _taken(drawn, rows, measure) if folded else []
    for number, (x, y, kind, count, dim) in enumerate(rows):
        members = [frame.events[event] for event in drawn.clusters.inside(number)] if folded else []
        told = folded(members) if folded else ""
        text = f"{count:,}"
        if told and _fits(half := _half(told, measure), x, y, taken, number, frame.width):
            text = told
            taken[number] = (x - half, x + half, y)
        color = frame.color(kind, dim=bool(dim))
        yield Group(tuple(_badge(text, x, y, color, frame, measure)), title=told)


def _badge(
    text: str, x: float, y: float, color: str, frame: Frame, measure: Measure
) -> Iterator[Rect | Text]:
    width, half = measure(text, BADGE_SIZE, bold=True), _half(text, measure)
    middle = frame.x + min(max(x, half), frame.width - half)
    top = frame.y + y - BADGE_RADIUS
    yield Rect(middle - half, top, 2 * half, 2 * BADGE_RADIUS, color, radius=BADGE_RADIUS)
    base = top + baseline(2 * BADGE_RADIUS, BADGE_SIZE)
    yield Text(middle, base, text, BADGE_SIZE, ink_on(color), width, bold=True, anchor="middle")


def _half(text: str, measure: Measure) -> float:
    return max(BADGE_RADIUS, measure(text, BADGE_SIZE, bold=True) / 2 + _PAD)


Box = tuple[float, float, float]
"""Left, right and middle height of what stands in the plot."""


def _taken(drawn: DrawList, rows: list[tuple[float, ...]], measure: Measure) -> list[Box]:
    """What stands in the plot: the badges first, in their order, then marks and labels."""
    halves = [_half(f"{int(row[3]):,}", measure) for row in rows]
    badges = [(row[0] - half, row[0] + half, row[1]) for row, half in zip(rows, halves, strict=True)]
    places = zip(drawn.marks.x.tolist(), drawn.marks.y.tolist(), strict=True)
    marks = [(x - MARK_RADIUS, x + MARK_RADIUS, y) for x, y in places]
    return badges + marks + [(label.x, label.x + label.width, label.y) for label in drawn.labels]


def _fits(half: float, x: float, y: float, taken: list[Box], own: int, width: float) -> bool:
    left, right = x - half - _APART, x + half + _APART
    if 2 * half > _ROOM or left < 0 or right > width:
        return False
    return not any(
        number != own and left < box[1] and box[0] < right and abs(box[2] - y) < _LEVEL
        for number, box in enumerate(taken)
    )
