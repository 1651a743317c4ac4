"""The axis of a figure and the names of its bands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

from explorer.export.figure.frame import LABEL_SIZE, ROW, Frame
from explorer.export.figure.textfit import ELLIPSIS, baseline, elide, words, wrap
from explorer.export.scene import Group, Item, Line, Measure, Polygon, Text
from explorer.timeline.axis.breaks import hatching, left_out_words, ragged, stripe_colors
from explorer.timeline.axis.parts import AxisBreak, Tick
from explorer.timeline.drawlist import DrawList
from explorer.timeline.elements import Band
from explorer.timeline.theme import readable

AXIS_HEIGHT = 40.0
"""Room above the plot for two rows of tick labels, in units."""

NAME_SIZES = (LABEL_SIZE, LABEL_SIZE - 1, LABEL_SIZE - 2)
"""Sizes in units of the names of bands; smaller ones rather than names that are cut short."""

_NAME_PAD = 16.0  # between a band's name and the plot
_LEANING = 12.0  # of a label at the right edge, which would be left out beyond
_SLASH = 1.6  # half the width of a slash of a broken axis
_TICK_BASELINES = (10.0, 27.0)  # of levels 0 and 1, above the plot


def axis_items(ticks: Sequence[Tick], frame: Frame, measure: Measure) -> Iterator[Item]:
    """The lines of the ticks through the plot, and their two rows of labels above it."""
    for tick in ticks if upper_row_helps(ticks) else [tick for tick in ticks if tick.level == 0]:
        x = frame.x + tick.x
        if tick.level == 0 and 0 <= tick.x <= frame.width:
            color = frame.theme.grid_strong if tick.strong else frame.theme.grid
            yield Line(x, frame.y, x, frame.y + frame.height, color)
        if tick.text and (text := _tick_text(tick, x, frame, measure)):
            yield text


def upper_row_helps(ticks: Sequence[Tick]) -> bool:
    """Whether the upper row says more than the lower: "2nd millennium" above 1800 and 1900 does not."""
    years = [int(tick.text) for tick in ticks if tick.level == 0 and tick.text.isdecimal()]
    centuries = all(other - one >= 100 for one, other in pairwise(years))
    return len(years) < 2 or years[0] < 1000 or not centuries


def _tick_text(tick: Tick, x: float, frame: Frame, measure: Measure) -> Text | None:
    """The label of a tick: years centred on it, what they belong to beginning at it; None beyond the plot."""
    upper = tick.level == 1
    width = measure(tick.text, LABEL_SIZE, bold=upper)
    left = x if upper else x - width / 2
    end = frame.x + frame.width
    # A label may lean out of the plot a little to the left, not into the names of the bands; one that would
    # lean into the margin at the right moves back.
    if left < frame.x - width * 0.6 or left + width > end + _LEANING:
        return None
    left = min(left, end - width)
    color = frame.theme.ink if tick.strong and not upper else frame.theme.muted
    y = frame.y - _TICK_BASELINES[tick.level]
    return Text(left, y, tick.text, LABEL_SIZE, color, width, bold=upper)


def break_items(drawn: DrawList, frame: Frame, measure: Measure) -> Iterator[Group]:
    """The stripes of breaks through the plot, and how many years each of them leaves out."""
    for gap in drawn.breaks:
        items = (*_stripe(gap, frame), *_break_words(gap, frame, measure))
        yield Group(items, title=left_out_words(gap.years))


def _stripe(gap: AxisBreak, frame: Frame) -> Iterator[Item]:
    """A hatched stripe; torn where the break ends, straight where the plot does."""
    fill, line, edge = stripe_colors(frame.theme)
    top, bottom = frame.y, frame.y + frame.height
    left, right = max(gap.x0, 0.0), min(gap.x1, frame.width)
    torn = left == gap.x0, right == gap.x1
    sides = [
        ragged(frame.x + x, top, bottom) if is_torn else [(frame.x + x, top), (frame.x + x, bottom)]
        for x, is_torn in zip((left, right), torn, strict=True)
    ]
    yield Polygon(((*sides[0], *reversed(sides[1])),), fill)
    for segment in hatching(frame.x + left + 1, frame.x + right - 1, top, bottom):
        yield Line(*segment, line)
    for is_torn, side in zip(torn, sides, strict=True):
        if is_torn:
            yield from (Line(*one, *other, edge) for one, other in pairwise(side))


def _break_words(gap: AxisBreak, frame: Frame, measure: Measure) -> Iterator[Item]:
    """The years left out, in the rows of the ticks' labels, above the double slash of a broken axis."""
    x = frame.x + gap.x
    for line, above in zip(gap.lines[::-1], _TICK_BASELINES, strict=False):
        width = measure(line, LABEL_SIZE)
        yield Text(x, frame.y - above, line, LABEL_SIZE, frame.theme.muted, width, anchor="middle")
    for middle in (x - _SLASH, x + _SLASH):
        yield Line(middle - _SLASH, frame.y, middle + _SLASH, frame.y - 3 * _SLASH, frame.theme.muted, 1.4)


def band_items(drawn: DrawList, frame: Frame, measure: Measure) -> Iterator[Item]:
    """The dotted lines between bands, and their names in the gutter."""
    left = frame.x - frame.gutter
    rows = sorted(y for part in (drawn.marks, drawn.spans, drawn.clusters) for y in part.y.tolist())
    for y in drawn.dividers:
        end = frame.x + frame.width
        yield Line(left, frame.y + y, end, frame.y + y, frame.theme.hairline, 1.0, (2.0, 3.0))
    if frame.gutter:
        named = [band for band in drawn.bands if band.name]
        firsts = [next((y for y in rows if band.y0 < y < band.y1), band.y0 + ROW) for band in named]
        for name, band, first in zip(_names(named, firsts, frame, measure), named, firsts, strict=True):
            yield from _band_name(name, band, first, frame, measure)


@dataclass(frozen=True, slots=True)
class _Name:
    """A band's name in lines of one size; ``cut`` where it had to be cut short."""

    lines: tuple[str, ...]
    size: int
    cut: bool

    @property
    def row(self) -> float:
        """The height of a line."""
        return _row(self.size)


def _row(size: int) -> float:
    return ROW * size / LABEL_SIZE


def _names(bands: Sequence[Band], first_rows: Sequence[float], frame: Frame, measure: Measure) -> list[_Name]:
    """The names of bands, in the largest size at which none is cut short, else in the smallest.

    Those that begin alike, as those of a country's pairs do, could not be told apart when cut: their last
    lines tell where they begin to differ.
    """
    room, found = frame.gutter - frame.indent - _NAME_PAD, list[_Name]()
    for size in NAME_SIZES:
        rows = zip(bands, first_rows, strict=True)
        found = [_name_in(band, first, room, size, measure) for band, first in rows]
        if not any(name.cut for name in found):
            break
    alike = defaultdict[tuple[str, ...], list[str]](list)
    for name, band in zip(found, bands, strict=True):
        alike[name.lines].append(band.name)
    return [
        _differing(name, band, alike[name.lines], room, measure)
        if name.cut and len(alike[name.lines]) > 1
        else name
        for name, band in zip(found, bands, strict=True)
    ]


def _differing(name: _Name, band: Band, alike: Sequence[str], room: float, measure: Measure) -> _Name:
    """A name that was cut as others ``alike``: its last line begins with the word in which they differ."""
    columns = zip(*(other.split() for other in alike), strict=False)
    same = sum(1 for _ in takewhile(lambda column: len(set(column)) == 1, columns))
    own = band.name.split()
    rest = ELLIPSIS + " ".join(own[min(same, len(own) - 1) :])
    return replace(name, lines=(*name.lines[:-1], elide(rest, room, name.size, measure, bold=True)))


def _name_in(band: Band, first_row: float, room: float, size: int, measure: Measure) -> _Name:
    """A band's name at a size, in as many lines as the band has room for."""
    limit = max(
        int((band.y1 - first_row) / _row(size) + 0.5), min(int((band.y1 - band.y0) / _row(size)), 2), 1
    )
    lines = wrap(words(band.name), room, size, measure, bold=True)
    if len(lines) <= limit:
        return _Name(lines, size, cut=False)
    rest = elide(" ".join(lines[limit - 1 :]), room, size, measure, bold=True)
    return _Name((*lines[: limit - 1], rest), size, cut=True)


def _band_name(name: _Name, band: Band, first_row: float, frame: Frame, measure: Measure) -> Iterator[Text]:
    """A band's name in the gutter, level with its first row, or as much higher as the last line needs."""
    color = readable(_color(band, frame), frame.theme)
    top = max(min(first_row - name.row / 2, band.y1 - len(name.lines) * name.row - 2), band.y0)
    y = frame.y + top + baseline(name.row, name.size)
    for number, line in enumerate(name.lines):
        width = measure(line, name.size, bold=True)
        place = frame.x - frame.gutter + frame.indent, y + number * name.row
        yield Text(*place, line, name.size, color, width, bold=True)


def _color(band: Band, frame: Frame) -> str:
    """The colour of a band's kind; ink for a band that is no kind."""
    return band.color or (frame.color(band.kind) if band.kind >= 0 else frame.theme.ink)
