"""The numbers of events in the plot: each beside its mark, its bar or its badge, where there is room."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from explorer.chronicle.event import Event
from explorer.export.badges import BADGE_SIZE, badge_half
from explorer.export.frame import Frame
from explorer.export.scene import Measure, Text
from explorer.export.textfit import baseline
from explorer.language import number_words
from explorer.timeline.drawlist import DrawList
from explorer.timeline.elements import BADGE_RADIUS, BAR, MARK_RADIUS

NumberOf = Callable[[Iterable[Event]], str]
"""The numbers of events in words: ``3, 5–7``."""

NUMBER_SIZE = BADGE_SIZE

_HALF = 4.5  # half the height of digits, and a little
_BESIDE, _BAR_HALF = 3.0, 6.5
_PALE_HALF = 4.0
_APART = 2.0  # that two numbers are not read as one
_REACH = 400.0  # so far a number may stand from a neighbour's that it joins
_ROW = 24.0  # what is farther apart in height cannot touch


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


@dataclass(slots=True)
class _Plot:
    """What stands in the plot so far, by rows of height."""

    width: float
    bands: tuple[tuple[float, float], ...]
    rows: defaultdict[int, list[Box]] = field(default_factory=lambda: defaultdict(list))
    pale: defaultdict[int, list[Box]] = field(default_factory=lambda: defaultdict(list))

    def add(self, box: Box) -> None:
        self.rows[int(box.top // _ROW)].append(box)

    def add_pale(self, box: Box) -> None:
        """Keep a stretch in mind on which a number can be read, but had better not stand."""
        self.pale[int(box.top // _ROW)].append(box)

    def is_clear(self, box: Box) -> bool:
        """Whether a box meets no such stretch."""
        row = int(box.top // _ROW)
        near = (one for at in (row - 1, row, row + 1) for one in self.pale.get(at, ()))
        return not any(one.meets(box) for one in near)

    def is_free(self, box: Box, but: Box | None = None) -> bool:
        """Whether a box lies in one band and meets nothing, but for one box."""
        if box.left < 0 or box.right > self.width:
            return False
        if not any(top <= box.top and box.bottom <= bottom for top, bottom in self.bands):
            return False
        left, right, top, bottom = box.left - _APART, box.right + _APART, box.top, box.bottom
        row = int(top // _ROW)
        for at in (row - 1, row, row + 1):  # written out, as it is asked hundreds of thousands of times
            for one in self.rows.get(at, ()):
                if one[0] < right and left < one[1] and one[2] < bottom and top < one[3] and one is not but:
                    return False
        return True

    def band(self, y: float) -> int:
        """The number of the band at a height."""
        return next((place for place, (top, bottom) in enumerate(self.bands) if top <= y <= bottom), -1)


@dataclass(slots=True)
class _Placed:
    """A number where it stands; others may join it."""

    box: Box
    events: tuple[Event, ...]
    anchor: _Anchor


def number_items(drawn: DrawList, frame: Frame, measure: Measure, words: NumberOf) -> Iterator[Text]:
    """The numbers of all marks, bars and badges of a draw list, in coordinates of the page.

    A number that has no room of its own joins that of a neighbour in the same band; none overlaps anything,
    and none stands on a pale stretch where there is room elsewhere.
    """
    bands = tuple((band.y0, band.y1) for band in drawn.bands)
    plot, anchors = _Plot(frame.width, bands), list(_anchors(drawn, frame, measure))
    for anchor in anchors:
        plot.add(anchor.box)
    for box in _pale(drawn, frame):
        plot.add_pale(box)
    placed: list[_Placed] = []
    left = [anchor for anchor in anchors if not _place(anchor, plot, placed, measure, words)]
    left = [anchor for anchor in left if not _join(anchor, plot, placed, measure, words)]
    for anchor in left:  # a badge whose numbers find no room together
        for event in anchor.events:
            single = _Anchor(anchor.box, (event,))
            if not _place(single, plot, placed, measure, words):
                _join(single, plot, placed, measure, words)
    for one in placed:
        yield _text(one, frame, measure, words)


def _anchors(drawn: DrawList, frame: Frame, measure: Measure) -> Iterator[_Anchor]:
    events, marks, spans, clusters = frame.events, drawn.marks, drawn.spans, drawn.clusters
    for x, y, event in zip(marks.x.tolist(), marks.y.tolist(), marks.event.tolist(), strict=True):
        if 0 <= x <= frame.width:
            yield _Anchor(_around(x - MARK_RADIUS, x + MARK_RADIUS, y, MARK_RADIUS), (events[event],))
    rows = (spans.x0, spans.x1, spans.y, spans.event, spans.soft)
    for x0, x1, y, event, look in zip(*(row.tolist() for row in rows), strict=True):
        left, right = max(x0, 0.0), min(max(x1, x0 + 1.0), frame.width)
        if look == BAR and right > left:
            yield _Anchor(_around(left, right, y, _BAR_HALF), (events[event],))
    for number, (x, y, count) in enumerate(
        zip(clusters.x.tolist(), clusters.y.tolist(), clusters.count.tolist(), strict=True)
    ):
        half = badge_half(number_words(count), measure)
        members = tuple(events[event] for event in clusters.inside(number))
        middle = min(max(x, half), frame.width - half)
        yield _Anchor(_around(middle - half, middle + half, y, BADGE_RADIUS), members)


def _pale(drawn: DrawList, frame: Frame) -> Iterator[Box]:
    """The pale stretches of dates that are not told to the day."""
    spans = drawn.spans
    rows = zip(spans.x0.tolist(), spans.x1.tolist(), spans.y.tolist(), spans.soft.tolist(), strict=True)
    for x0, x1, y, look in rows:
        if look != BAR:
            yield _around(max(x0, 0.0), min(x1, frame.width), y, _PALE_HALF)


def _around(left: float, right: float, y: float, half: float) -> Box:
    return Box(left, right, y - half, y + half)


def _place(anchor: _Anchor, plot: _Plot, placed: list[_Placed], measure: Measure, words: NumberOf) -> bool:
    """Give an anchor's number a place, if any is free; a badge of unknown events needs none."""
    text = words(anchor.events)
    width = measure(text, NUMBER_SIZE)
    free = [place for place in anchor.places(width) if plot.is_free(place)]
    box = next(filter(plot.is_clear, free), free[0] if free else None)
    if box is None or not text:
        return not text
    plot.add(box)
    placed.append(_Placed(box, anchor.events, anchor))
    return True


def _join(anchor: _Anchor, plot: _Plot, placed: list[_Placed], measure: Measure, words: NumberOf) -> bool:
    """Write an anchor's number together with that of the nearest one of its band that finds room for both."""
    middle = (anchor.box.left + anchor.box.right) / 2

    def distance(one: _Placed) -> float:
        across = max(one.box.left - middle, middle - one.box.right, 0.0)
        return across + abs((one.box.top + one.box.bottom) / 2 - anchor.y)

    band = plot.band(anchor.y)
    near = [one for one in placed if distance(one) <= _REACH and plot.band(one.anchor.y) == band]
    for one in sorted(near, key=distance):
        both = (*one.events, *anchor.events)
        rooms = _rooms(one, anchor, measure(words(both), NUMBER_SIZE))
        box = next((room for room in rooms if plot.is_free(room, one.box)), None)
        if box is not None:
            plot.rows[int(one.box.top // _ROW)].remove(one.box)
            one.box, one.events = box, both
            plot.add(box)
            return True
    return False


def _rooms(one: _Placed, anchor: _Anchor, width: float) -> Iterator[Box]:
    """Where a number and one that joins it may stand: where the first does, or at the mark of either."""
    for left in (one.box.left, one.box.right - width):
        yield Box(left, left + width, one.box.top, one.box.bottom)
    yield from anchor.places(width)
    yield from one.anchor.places(width)


def _text(one: _Placed, frame: Frame, measure: Measure, words: NumberOf) -> Text:
    text, height = words(one.events), 2 * _HALF
    y = frame.y + one.box.top + baseline(height, NUMBER_SIZE)
    width = measure(text, NUMBER_SIZE)
    return Text(frame.x + one.box.left, y, text, NUMBER_SIZE, frame.theme.ink, width)
