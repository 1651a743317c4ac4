"""The overview of a figure: all of the thread's time as a strip, with the days in view."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np

from explorer.export.figure.caption import Shown, range_words
from explorer.export.figure.fitting import LabelMeasure
from explorer.export.figure.frame import LABEL_SIZE, ROW, Frame
from explorer.export.figure.textfit import baseline, words, wrap
from explorer.export.scene import Group, Item, Line, Measure, Rect, Text
from explorer.language import tr
from explorer.timeline.axis.daymap import PLAIN
from explorer.timeline.axis.ticks import in_one_row, ticks
from explorer.timeline.axis.timescale import TimeScale
from explorer.timeline.index.columns import Columns
from explorer.timeline.index.index import TimelineIndex
from explorer.timeline.overview import by_group, span, strips
from explorer.timeline.theme import mix

OVERVIEW_HEIGHT = 58.0
"""Room below the plot for the strip and its words, in units."""

_BARS = 26.0  # the height of the strip without the air above it
_AIR = 4.0
_BIN = 4.0  # the width of a bar and of the gap beside it
_TOP = 12.0  # above the strip
_TINT = 0.82  # share of the ground in the days in view
_DULL = 0.45  # share of the ground in bars outside these
_NAME_PAD = 16.0  # between the words in the gutter and the strip
_APART = 8.0  # between the last year and the words, where these stand below the strip


def overview_group(columns: Columns, shown: Shown, frame: Frame, top: float, measure: Measure) -> Group:
    """The strip below ``top``, as wide as the plot, of the columns of all events."""
    return Group(
        tuple(_items(columns, shown, frame, top + _TOP, measure)), "overview", tr("All of the time told")
    )


def _items(columns: Columns, shown: Shown, frame: Frame, top: float, measure: Measure) -> Iterator[Item]:
    index = TimelineIndex(columns, 1.0)
    scale = TimeScale(*span(index), frame.width)
    bins = max(int(frame.width / _BIN), 1)
    lens, ground = _lens(shown, scale, frame.width / bins), top + _BARS
    left, wide = frame.x + lens[0], lens[1] - lens[0]
    tint = mix(frame.theme.accent, frame.theme.ground, _TINT)
    yield Rect(left, top - _AIR, wide, _BARS + _AIR, tint)
    yield from _bars(index, scale, bins, lens, frame, top)
    yield Line(frame.x, ground, frame.x + frame.width, ground, frame.theme.grid_strong)
    yield Rect(left, top - _AIR, wide, _BARS + _AIR, stroke=frame.theme.accent, stroke_width=1.2)
    end, texts = frame.width, tuple[Text, ...]()
    if columns.origin is None:
        texts = tuple(_words(columns, frame, top, measure))
        end = min((text.x - _APART - frame.x for text in texts if text.x > frame.x), default=end)
    yield from _years(columns, scale, end, frame, ground, measure)
    yield from texts


def _lens(shown: Shown, scale: TimeScale, bin_width: float) -> tuple[float, float]:
    """From where to where the days in view reach, whole bars each; x counts from the strip's edge."""
    assert shown.first is not None
    assert shown.last is not None
    days = float(shown.first), float(shown.last + 1)
    left, right = (min(max(scale.to_x(day), 0.0), scale.width) for day in days)
    first = min(math.floor(left / bin_width), math.ceil(scale.width / bin_width) - 1)
    return first * bin_width, max(math.ceil(right / bin_width), first + 1) * bin_width


def _bars(
    index: TimelineIndex, scale: TimeScale, bins: int, lens: tuple[float, float], frame: Frame, top: float
) -> Iterator[Rect]:
    """The histogram, of threads that are compared one each in their colours, all to the same measure."""
    counts = by_group(index, scale.first_day, scale.last_day, bins)
    width, peak, theme = frame.width / bins, max(float(counts.max()), 1.0), frame.theme
    for number, place in enumerate(strips(len(counts))):
        bright = theme.thread(number) if len(counts) > 1 else theme.accent
        dull = mix(bright if len(counts) > 1 else theme.muted, theme.ground, _DULL)
        base, room = top + place.ground * _BARS, abs(place.rise) * _BARS
        for at in np.flatnonzero(counts[number]).tolist():
            height = max(room * float(counts[number][at] / peak) ** 0.5, 1.0)
            inside = lens[0] <= (at + 0.5) * width <= lens[1]
            y = base - height if place.rise > 0 else base
            yield Rect(frame.x + at * width, y, max(width - 1, 0.5), height, bright if inside else dull)


def _years(
    columns: Columns, scale: TimeScale, end: float, frame: Frame, ground: float, measure: Measure
) -> Iterator[Text]:
    """The ticks of the strip below it, as far as ``end``."""
    y = ground + LABEL_SIZE + 4
    for tick in in_one_row(ticks(scale, LabelMeasure(measure), PLAIN, columns.origin)):
        width = measure(tick.text, LABEL_SIZE)
        x = min(max(tick.x - width / 2, 0.0), max(frame.width - width, 0.0))
        if tick.text and 0 <= tick.x <= frame.width and x + width <= end:
            yield Text(frame.x + x, y, tick.text, LABEL_SIZE, frame.theme.muted, width)


def _words(columns: Columns, frame: Frame, top: float, measure: Measure) -> Iterator[Text]:
    """The days of all events: beside the strip where there is room, else below its end."""
    text = tr("All of it: {range}", range=range_words(int(columns.start.min()), int(columns.end.max())))
    room = frame.gutter - frame.indent - _NAME_PAD
    lines = wrap(words(text), room, LABEL_SIZE, measure) if room > 0 else ()
    x, y = frame.x - frame.gutter + frame.indent, top + (_BARS - len(lines) * ROW) / 2
    if not lines or len(lines) * ROW > _BARS + _AIR:
        width = measure(text, LABEL_SIZE)
        lines, x, y = (text,), frame.x + frame.width - width, top + _BARS + 4.5
    for number, line in enumerate(lines):
        base = y + number * ROW + baseline(ROW, LABEL_SIZE)
        yield Text(x, base, line, LABEL_SIZE, frame.theme.muted, measure(line, LABEL_SIZE))
