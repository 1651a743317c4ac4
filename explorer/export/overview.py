"""The overview of a figure: all of the thread's time as a strip, with the days in view."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.export.caption import Shown, range_words
from explorer.export.frame import LABEL_SIZE, Frame
from explorer.export.scene import Group, Item, Line, Measure, Rect, Text
from explorer.language import tr
from explorer.timeline.columns import Columns
from explorer.timeline.index import TimelineIndex
from explorer.timeline.overview import density, span
from explorer.timeline.theme import mix

OVERVIEW_HEIGHT = 58.0
"""Room below the plot for the strip and its words, in units."""

_BARS = 26.0  # the height of the highest bar
_BIN = 4.0  # the width of a bar and of the gap beside it
_TOP = 12.0  # above the strip


def overview_group(columns: Columns, shown: Shown, frame: Frame, top: float, measure: Measure) -> Group:
    """The strip below ``top``, as wide as the plot, of the columns of all events."""
    return Group(
        tuple(_items(columns, shown, frame, top + _TOP, measure)), "overview", tr("All of the time told")
    )


def _items(columns: Columns, shown: Shown, frame: Frame, top: float, measure: Measure) -> Iterator[Item]:
    index = TimelineIndex(columns, 1.0)
    first, last = span(index)
    scale = frame.width / (last - first)
    ground = top + _BARS
    counts = density(index, first, last, max(int(frame.width / _BIN), 1))
    peak = max(float(counts.max()), 1.0)
    color = mix(frame.theme.muted, frame.theme.ground, 0.35)
    assert shown.first is not None
    assert shown.last is not None
    left = frame.x + min(max((shown.first - first) * scale, 0.0), frame.width)
    right = frame.x + min(max((shown.last + 1 - first) * scale, 0.0), frame.width)
    if right > left:
        yield Rect(left, top - 4, right - left, _BARS + 4, frame.theme.period)
    width = frame.width / len(counts)
    for number, count in enumerate(counts.tolist()):
        if count:
            height = max(_BARS * (count / peak) ** 0.5, 1.0)
            yield Rect(frame.x + number * width, ground - height, max(width - 1, 0.5), height, color)
    yield Line(frame.x, ground, frame.x + frame.width, ground, frame.theme.grid_strong)
    if right > left:
        yield Rect(left, top - 4, right - left, _BARS + 4, stroke=frame.theme.accent, stroke_width=1.2)
    if columns.origin is None:
        yield from _words(columns, frame, ground + LABEL_SIZE + 4, measure)


def _words(columns: Columns, frame: Frame, y: float, measure: Measure) -> Iterator[Text]:
    """The days of all events, below the middle of the strip."""
    text = tr("All of it: {range}", range=range_words(int(columns.start.min()), int(columns.end.max())))
    width = measure(text, LABEL_SIZE)
    yield Text(frame.x + frame.width - width, y, text, LABEL_SIZE, frame.theme.muted, width)
