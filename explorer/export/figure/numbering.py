"""The numbers of events beside their marks, bars and badges, where there is room."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from explorer.chronicle.event import Event
from explorer.export.figure.frame import Frame
from explorer.export.figure.ruler import NUMBER_SIZE
from explorer.export.figure.textfit import baseline
from explorer.export.scene import Measure, Text
from explorer.timeline.drawlist import DrawList
from explorer.timeline.elements import BADGE_RADIUS, BAR, MARK_RADIUS, RING_RADIUS
from explorer.timeline.index.crowds import half_width

NumberOf = Callable[[Iterable[Event]], str]
"""The numbers of events in words: ``3, 5–7``."""

_HALF = 4.5  # half the height of digits, and a little
_BESIDE, _BAR_HALF = 3.0, 6.5
_PALE_HALF = 4.0
_APART = 2.0  # that two numbers are not read as one
_WIDE, _HIGH = 48.0, 24.0  # a cell of the grid in which what stands there is looked for


class Box(NamedTuple):
    """A rectangle of the plot that something fills."""

    left: float
    right: float
    top: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Whether two have a point in common."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom


@dataclass(frozen=True, slots=True)
class _Anchor:
    """What a number belongs to: its box, and the events it stands for."""

    box: Box
    events: tuple[Event, ...]

    @property
    def y(self) -> float:
        return (self.box.top + self.box.bottom) / 2

    def places(self, width: float) -> Iterator[Box]:
        """Where its number may stand, the best place first."""
        y, middle = self.y, (self.box.left + self.box.right) / 2
        right, left = self.box.right + _BESIDE, self.box.left - _BESIDE
        yield Box(right, right + width, y - _HALF, y + _HALF)
        yield Box(left - width, left, y - _HALF, y + _HALF)
        above, below = self.box.top - 2 * _HALF - 1, self.box.bottom + 1
        for x in (middle - width / 2, self.box.left, self.box.right - width):
            yield Box(x, x + width, above, above + 2 * _HALF)
            yield Box(x, x + width, below, below + 2 * _HALF)


class _Field:
    """Boxes by the cells of a grid that they reach into, so that few are looked at."""

    def __init__(self) -> None:
        self._cells: defaultdict[tuple[int, int], list[Box]] = defaultdict(list)

    def add(self, box: Box) -> None:
        """Keep a box in mind."""
        for cell in self._reached(box):
            self._cells[cell].append(box)

    def meets(self, box: Box) -> bool:
        """Whether a box has a point in common with any that was added."""
        cells = self._cells
        return any(one.meets(box) for cell in self._reached(box) for one in cells.get(cell, ()))

    def _reached(self, box: Box) -> Iterator[tuple[int, int]]:
        rows = range(int(box.top // _HIGH), int(box.bottom // _HIGH) + 1)
        for column in range(int(box.left // _WIDE), int(box.right // _WIDE) + 1):
            for row in rows:
                yield column, row


@dataclass(frozen=True, slots=True)
class _Plot:
    """What stands in the plot so far, and the pale stretches on which a number had better not stand."""

    width: float
    bands: tuple[tuple[float, float], ...]
    solid: _Field = field(default_factory=_Field)
    pale: _Field = field(default_factory=_Field)

    def is_free(self, box: Box) -> bool:
        """Whether a box lies in one band and meets nothing solid."""
        if box.left < 0 or box.right > self.width or self.band(box.top) != self.band(box.bottom):
            return False
        return not self.solid.meets(box._replace(left=box.left - _APART, right=box.right + _APART))

    def band(self, y: float) -> int:
        """The number of the band at a height; -1 above and below them."""
        return next((place for place, (top, bottom) in enumerate(self.bands) if top <= y <= bottom), -1)


@dataclass(frozen=True, slots=True)
class Beside:
    """The numbers beside marks, in coordinates of the page, and the ids of the events they tell."""

    texts: tuple[Text, ...]
    told: frozenset[str]


def numbers_beside(
    drawn: DrawList, frame: Frame, measure: Measure, words: NumberOf, ruled: Collection[int] = ()
) -> Beside:
    """The numbers of the marks, bars and badges of a draw list that find room of their own beside them.

    None overlaps anything, and none stands on a pale stretch where there is room elsewhere. The bands
    numbered in ``ruled`` have their numbers at their heads, none of them stands beside a mark.
    """
    bands = tuple((band.y0, band.y1) for band in drawn.bands)
    plot, anchors = _Plot(frame.width, bands), list(_anchors(drawn, frame))
    for anchor in anchors:
        plot.solid.add(anchor.box)
    for stretch in _pale(drawn, frame):
        plot.pale.add(stretch)
    texts, told = list[Text](), set[str]()
    for anchor in anchors:
        if plot.band(anchor.y) in ruled:
            continue
        text = words(anchor.events)
        if len(anchor.events) > 2 and "," in text:  # more than a glance takes in
            continue
        box = _placed(anchor, plot, measure(text, NUMBER_SIZE)) if text else None
        if box is not None:
            texts.append(_text(text, box, frame, measure))
            told.update(event.id for event in anchor.events)
    return Beside(tuple(texts), frozenset(told))


def _anchors(drawn: DrawList, frame: Frame) -> Iterator[_Anchor]:
    events, marks, spans, clusters = frame.events, drawn.marks, drawn.spans, drawn.clusters
    ringed = {spot.event for spot in drawn.selected}
    for x, y, event in zip(marks.x.tolist(), marks.y.tolist(), marks.event.tolist(), strict=True):
        if 0 <= x <= frame.width:
            # The ring around a selected mark has no number in it.
            half = RING_RADIUS if event in ringed else MARK_RADIUS
            yield _Anchor(_around(x - half, x + half, y, half), (events[event],))
    rows = (spans.x0, spans.x1, spans.y, spans.event, spans.soft)
    for x0, x1, y, event, look in zip(*(row.tolist() for row in rows), strict=True):
        left, right = max(x0, 0.0), min(max(x1, x0 + 1.0), frame.width)
        if look == BAR and right > left:
            yield _Anchor(_around(left, right, y, _BAR_HALF), (events[event],))
    for number, (x, y, count) in enumerate(
        zip(clusters.x.tolist(), clusters.y.tolist(), clusters.count.tolist(), strict=True)
    ):
        half = half_width(count)
        members = tuple(events[event] for event in clusters.inside(number))
        yield _Anchor(_around(x - half, x + half, y, BADGE_RADIUS), members)


def _pale(drawn: DrawList, frame: Frame) -> Iterator[Box]:
    """The pale stretches of dates that are not told to the day."""
    spans = drawn.spans
    rows = zip(spans.x0.tolist(), spans.x1.tolist(), spans.y.tolist(), spans.soft.tolist(), strict=True)
    for x0, x1, y, look in rows:
        if look != BAR:
            yield _around(max(x0, 0.0), min(x1, frame.width), y, _PALE_HALF)


def _around(left: float, right: float, y: float, half: float) -> Box:
    return Box(left, right, y - half, y + half)


def _placed(anchor: _Anchor, plot: _Plot, width: float) -> Box | None:
    """A place for an anchor's number, ``width`` units wide, which it takes; None where none is free."""
    chosen: Box | None = None
    for place in filter(plot.is_free, anchor.places(width)):
        if not plot.pale.meets(place):
            chosen = place
            break
        chosen = chosen or place
    if chosen is not None:
        plot.solid.add(chosen)
    return chosen


def _text(text: str, box: Box, frame: Frame, measure: Measure) -> Text:
    y = frame.y + box.top + baseline(2 * _HALF, NUMBER_SIZE)
    width = measure(text, NUMBER_SIZE)
    return Text(frame.x + box.left, y, text, NUMBER_SIZE, frame.theme.ink, width)
