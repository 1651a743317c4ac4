"""The relations bands of a figure: the draw list's strips as shapes and texts, and its part of the legend."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from explorer.export.figure.frame import LABEL_SIZE, ROW, Frame, ink_on
from explorer.export.figure.textfit import baseline
from explorer.export.scene import Circle, Fade, Group, Item, Line, Measure, Polygon, Rect, Text
from explorer.language import mark, tr
from explorer.timeline.axis.breaks import ragged
from explorer.timeline.bands.strip import SIGN_HALF, Sign, Stretch, Strip
from explorer.timeline.drawlist import DrawList
from explorer.timeline.elements import FADE_END, FADE_START, OPEN_END
from explorer.timeline.theme import mix

NAME = mark("Standing")
"""What the strip is called in the gutter."""

_UNSETTLED = 0.55  # share of the ground in the colour of a beginning that is uncertain
_FADE_LENGTH = 18.0
_TEAR = 2.0  # the width of the tears at a break of the axis
_HEAD = 7.0  # the length of the arrow's head of a stretch that goes on
_EVENT_HEIGHT = 4.0


def strip_items(drawn: DrawList, frame: Frame, measure: Measure) -> Iterator[Item | Group]:
    """The strips in coordinates of the page, with their name where no thread's name stands in the gutter."""
    for strip in drawn.strips:
        if frame.gutter and not drawn.groups and strip.stretches:
            yield _name(strip, frame, measure)
        tears = strip.tears(drawn.breaks)
        for number, stretch in enumerate(strip.stretches):
            told = strip.words(number).replace("\n", " · ")
            yield Group(tuple(_stretch(stretch, tears, frame, measure)), title=told)
        for sign in strip.signs:
            yield Group(tuple(_sign(sign, frame)), title=sign.text)


def _name(strip: Strip, frame: Frame, measure: Measure) -> Text:
    y = frame.y + (strip.y0 + strip.y1 - ROW) / 2 + baseline(ROW, LABEL_SIZE)
    name = tr(NAME)
    width = measure(name, LABEL_SIZE)
    return Text(frame.x - frame.gutter, y, name, LABEL_SIZE, frame.theme.muted, width)


def swatch(x: float, y: float, color: str) -> Rect:
    """The sample of a state in the legend with its middle at (x, y)."""
    return Rect(x - 6.0, y - 4.5, 13.0, 9.0, color, radius=2.0)


def _stretch(stretch: Stretch, torn: Sequence[float], frame: Frame, measure: Measure) -> Iterator[Item]:
    """A stretch, ``torn`` by breaks of the axis."""
    shown = frame.clip(stretch.x0, max(stretch.x1, stretch.x0 + 1.0))
    if shown is None:
        return
    color = frame.theme.state_color(stretch.state)
    pale = mix(color, frame.theme.ground, _UNSETTLED)
    top, height = frame.y + stretch.y0, stretch.y1 - stretch.y0
    gap = 1.0 if shown[1] - shown[0] > 3 else 0.0
    left, right = shown[0], shown[1] - gap
    settled = min(max(frame.x + stretch.settled, left), right)
    if settled - left > 1.0:
        yield Rect(left, top, settled - left, height, pale)
        left = settled
    yield from _body(left, right, top, height, color, stretch.flags)
    for x in torn:
        if stretch.x0 < x < stretch.x1 and 0 <= x <= frame.width:
            edge = ragged(frame.x + x, top, top + height)
            yield from (Line(*one, *other, frame.theme.ground, _TEAR) for one, other in pairwise(edge))
    for x in stretch.events:
        if 0 <= x <= frame.width:
            low = top + height - 0.5
            yield Line(frame.x + x, low - _EVENT_HEIGHT, frame.x + x, low, ink_on(color))
    label = stretch.label
    if label is not None:
        ink = ink_on(pale if label.x < stretch.settled else color)
        y = frame.y + label.y - ROW / 2 + baseline(ROW, LABEL_SIZE)
        width = measure(label.text, LABEL_SIZE, bold=True)
        yield Text(frame.x + label.x, y, label.text, LABEL_SIZE, ink, width, bold=True)


def _body(left: float, right: float, top: float, height: float, color: str, flags: int) -> Iterator[Item]:
    """The settled part of a stretch: fading ends, and a point where it goes on."""
    fade = min(_FADE_LENGTH, (right - left) / 2)
    if flags & FADE_START:
        yield Fade(left, top, fade, height, color, 0.0, 1.0)
        left += fade
    if flags & FADE_END:
        yield Fade(right - fade, top, fade, height, color, 1.0, 0.0)
        right -= fade
    if flags & OPEN_END:
        neck = max(right - _HEAD, left)
        low = top + height
        points = ((left, top), (neck, top), (right, top + height / 2), (neck, low), (left, low))
        yield Polygon((points,), color)
    elif right > left:
        yield Rect(left, top, right - left, height, color)


def _sign(sign: Sign, frame: Frame) -> Iterator[Item]:
    """A small triangle with an exclamation mark."""
    x, y, half = frame.x + sign.x, frame.y + sign.y, SIGN_HALF
    ink, ground = frame.theme.ink, frame.theme.ground
    points = ((x, y - half), (x + half, y + half - 1), (x - half, y + half - 1))
    yield Polygon((points,), ink, stroke=ground, stroke_width=1.0)
    yield Line(x, y - 2.2, x, y + 1.2, ground, 1.4)
    yield Circle(x, y + 3.0, 0.8, ground)
