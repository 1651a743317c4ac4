"""The plot of a figure: a draw list turned into shapes and texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Any

from numpy.typing import NDArray

from explorer.chronicle.kind import Kind
from explorer.export.figure.axis import axis_items, band_items, break_items
from explorer.export.figure.badges import cluster_items
from explorer.export.figure.frame import LABEL_SIZE, ROW, Frame, ink_on
from explorer.export.figure.stack import (
    Names,
    caption_items,
    group_items,
    link_items,
    mirror_items,
    zero_items,
)
from explorer.export.figure.strip import strip_items
from explorer.export.figure.textfit import baseline
from explorer.export.scene import Circle, Fade, Group, Item, Line, Measure, Point, Polygon, Rect, Stamp, Text
from explorer.timeline.drawlist import DrawList
from explorer.timeline.elements import (
    BAR,
    FADE_END,
    FADE_START,
    LINE_HALF,
    LINE_TOP,
    LINED,
    MARK_RADIUS,
    OPEN_END,
    OPEN_START,
    SOFT,
    Density,
    Label,
)
from explorer.timeline.shapes import shape
from explorer.timeline.theme import mix

_BAR_OPACITY, _SOFT_OPACITY = 0.85, 0.3
_SPANS = {
    BAR: (0.0, 6.5, _BAR_OPACITY),
    SOFT: (0.0, 4.0, _SOFT_OPACITY),
    LINED: (LINE_TOP, LINE_HALF, _SOFT_OPACITY),
}  # of each look: how far below its row it is drawn, half its height, and its opacity
_FADE_LENGTH = 18.0
_ARROW = 8.0  # length of the head at an open end
_EDGE = 1.0  # width of the edge around a mark
_ROUNDING = 0.6  # of a bar's half height


def plot_groups(
    drawn: DrawList,
    frame: Frame,
    measure: Measure,
    names: Names | None = None,
    *,
    axis: bool = True,
    numbers: Sequence[Item] | None = None,
) -> tuple[Group, ...]:
    """The parts of the plot from back to front, in coordinates of the page; ``names`` are a stack's.

    Without ``axis`` its lines and words are left out. ``numbers`` stand in place of the labels and
    of the names of periods.
    """
    labels = tuple(_labels(drawn, frame, measure) if numbers is None else numbers)
    periods = tuple(_period_names(drawn, frame, measure)) if numbers is None else ()
    texts = (*(item for item in labels if isinstance(item, Text)), *periods)
    groups = (
        Group(tuple(_periods(drawn, frame)), "periods"),
        Group(tuple(axis_items(drawn.ticks, frame, measure)) if axis else (), "axis"),
        Group(tuple(band_items(drawn, frame, measure)), "bands"),
        Group(tuple(break_items(drawn, frame, measure)), "breaks"),
        Group(tuple(group_items(drawn, names or Names(), frame, measure)), "threads"),
        Group(tuple(link_items(drawn, frame, texts)), "links"),
        Group(tuple(zero_items(drawn, frame, measure, texts)), "zero"),
        Group(tuple(mirror_items(drawn, frame, measure)), "mirror"),
        Group(periods, "period-names"),
        Group(tuple(strip_items(drawn, frame, measure)), "relations"),
        Group(tuple(_density(drawn, frame)), "density"),
        Group(tuple(_spans(drawn, frame, SOFT, LINED)), "imprecision"),
        Group(tuple(_spans(drawn, frame, BAR)), "spans"),
        Group(tuple(_whiskers(drawn, frame)), "disagreements"),
        Group(tuple(_marks(drawn, frame)), "marks"),
        Group(tuple(cluster_items(drawn, frame, measure)), "clusters"),
        Group(labels, "labels"),
        Group(tuple(_rings(drawn, frame)), "selection"),
        Group(tuple(caption_items(drawn, frame, measure)), "captions"),
    )
    return tuple(group for group in groups if group.items)


def _periods(drawn: DrawList, frame: Frame) -> Iterator[Item]:
    for period in drawn.periods:
        if shown := frame.clip(period.x0, period.x1):
            top, bottom = period.y0 or 0.0, frame.height if period.y1 is None else period.y1
            width, height = shown[1] - shown[0], bottom - top
            yield Rect(shown[0], frame.y + top, width, height, frame.theme.period)


def _period_names(drawn: DrawList, frame: Frame, measure: Measure) -> Iterator[Text]:
    for period in drawn.periods:
        if period.label is not None:
            shade = frame.shade(frame.theme.muted, dim=period.label.dim)
            yield replace(_label(period.label, frame, measure), color=shade)


def _density(drawn: DrawList, frame: Frame) -> Iterator[Item]:
    dense = drawn.density
    columns = (dense.x0, dense.x1, dense.y0, dense.y1, dense.height, dense.kind, dense.dim)
    for x0, x1, y0, y1, share, kind, dim in _rows(columns):
        shown = frame.clip(x0, x1)
        if shown and share > 0:
            height = (y1 - y0) * share
            top = frame.y + y1 - height
            color = frame.color(kind, dim=bool(dim))
            yield Rect(shown[0], top, shown[1] - shown[0], height, color, _BAR_OPACITY)


def _spans(drawn: DrawList, frame: Frame, *looks: int) -> Iterator[Group]:
    spans = drawn.spans
    columns = (spans.x0, spans.x1, spans.y, spans.kind, spans.flags, spans.soft, spans.dim)
    titles = frame.titles(spans.event.tolist())
    for (x0, x1, y, kind, flags, look, dim), title in zip(_rows(columns), titles, strict=True):
        shown = frame.clip(x0, max(x1, x0 + 1.0))
        if shown and look in looks:
            below, half, opacity = _SPANS[look]
            color, ends = frame.color(kind, dim=bool(dim)), _visible(flags, x0, x1, frame)
            bar = _Bar(*shown, frame.y + y + below, half, color, opacity, ends)
            yield Group(tuple(bar.items()), title=title)


def _rows(columns: Sequence[NDArray[Any]]) -> Iterator[tuple[Any, ...]]:
    """The entries of parallel arrays as plain numbers."""
    return zip(*(column.tolist() for column in columns), strict=True)


def _visible(flags: int, x0: float, x1: float, frame: Frame) -> int:
    """The flags of those ends that the plot shows; an open end always shows that it goes on."""
    starts = FADE_START if x0 < 0 else 0
    ends = FADE_END if x1 > frame.width else 0
    return flags & ~(starts | ends)


def _whiskers(drawn: DrawList, frame: Frame) -> Iterator[Item]:
    color = frame.theme.muted
    for whisker in drawn.whiskers:
        if shown := frame.clip(whisker.x0, whisker.x1):
            y = frame.y + whisker.y
            yield Line(shown[0], y, shown[1], y, color)
            yield from (Line(x, y - 4, x, y + 4, color) for x in shown)


def _rings(drawn: DrawList, frame: Frame) -> Iterator[Item]:
    for spot in drawn.selected:
        if not 0 <= spot.x <= frame.width:
            continue
        half = spot.width / 2 + MARK_RADIUS + 4
        shown = frame.clip(spot.x - half, spot.x + half) or (0.0, 0.0)
        radius = MARK_RADIUS + 4
        left, top = shown[0], frame.y + spot.y - radius
        ink = frame.theme.ink
        yield Rect(left, top, shown[1] - left, 2 * radius, radius=radius, stroke=ink, stroke_width=1.5)


@dataclass(frozen=True, slots=True)
class _Bar:
    """A stretch of time from ``x0`` to ``x1`` on the page, ``half`` a height above ``y`` and below it."""

    x0: float
    x1: float
    y: float
    half: float
    color: str
    opacity: float
    flags: int

    def items(self) -> Iterator[Item]:
        """The bar's body, and its ends where they fade or stay open."""
        half, opacity = self.half, self.opacity
        fade = min(_FADE_LENGTH, (self.x1 - self.x0) / 2)
        left = self.x0 + (fade if self.flags & FADE_START else 0.0)
        right = self.x1 - (fade if self.flags & FADE_END else 0.0)
        if left > self.x0:
            yield Fade(self.x0, self.y - half, fade, 2 * half, self.color, 0.0, opacity)
        if self.flags & (OPEN_START | OPEN_END):
            yield Polygon((self._arrow(left, right, half),), self.color, opacity)
        elif right > left:
            width = right - left
            radius = min(half, width / 2) * _ROUNDING if width == self.x1 - self.x0 else 0.0
            yield Rect(left, self.y - half, width, 2 * half, self.color, opacity, radius)
        if right < self.x1:
            yield Fade(right, self.y - half, fade, 2 * half, self.color, opacity, 0.0)

    def _arrow(self, left: float, right: float, half: float) -> tuple[Point, ...]:
        """The outline of a bar with a head at each open end, in one piece so that nothing shows through."""
        points: list[Point] = []
        head = min(_ARROW, (right - left) / 2)
        for flag, x, out in ((OPEN_START, left, -1.0), (OPEN_END, right, 1.0)):
            # Clockwise: upwards at the left end, downwards at the right end.
            neck = x - out * head if self.flags & flag else x
            points.append((neck, self.y - out * half))
            if self.flags & flag:
                wing = out * (half + 3.0)
                points += [(neck, self.y - wing), (x, self.y), (neck, self.y + wing)]
            points.append((neck, self.y + out * half))
        return tuple(points)


def mark(kind: Kind, x: float, y: float, radius: float, color: str, edge: str = "") -> Circle | Stamp:
    """The mark of a kind with its middle at (x, y); a solid one has an ``edge`` where that has a colour."""
    outline = shape(kind.shape)
    if outline.ellipse:
        reach = outline.points[0][0] * radius
        if outline.hollow:
            stroke = radius / 3
            return Circle(x, y, reach - stroke / 2, stroke=color, stroke_width=stroke)
        return Circle(x, y, reach, color, stroke=edge, stroke_width=_EDGE)
    return Stamp(x, y, _outline(kind.shape, radius), color, edge, _EDGE)


@lru_cache(maxsize=64)
def _outline(name: str, radius: float) -> tuple[Point, ...]:
    """The outline of a shape, of a size that comes again and again."""
    return tuple((dx * radius, dy * radius) for dx, dy in shape(name).points)


def _marks(drawn: DrawList, frame: Frame) -> Iterator[Group]:
    marks = drawn.marks
    titles = frame.titles(marks.event.tolist())
    like = cache(lambda kind, dim: _mark_like(kind, dim, frame))
    rows = _rows((marks.x, marks.y, marks.kind, marks.dim))
    for (x, y, kind, dim), title in zip(rows, titles, strict=True):
        if 0 <= x <= frame.width:
            yield Group((like(kind, dim).at(frame.x + x, frame.y + y),), title=title)


def _mark_like(kind: int, dim: int, frame: Frame) -> Circle | Stamp:
    """The mark of the kind at a position; an edge in the ground's colour parts it from what is below it."""
    color = frame.color(kind, dim=bool(dim))
    return mark(frame.kinds[kind], 0.0, 0.0, MARK_RADIUS + _EDGE / 2, color, frame.theme.ground)


def _labels(drawn: DrawList, frame: Frame, measure: Measure) -> Iterator[Text]:
    """The labels that can be read: those upon the bars of a histogram cannot."""
    return (_label(label, frame, measure) for label in drawn.labels if not _is_upon(label, drawn.density))


def _is_upon(label: Label, dense: Density) -> bool:
    """Whether a label stands upon any bar of a histogram."""
    tops = dense.y1 - (dense.y1 - dense.y0) * dense.height
    across = (dense.x0 < label.x + label.width) & (dense.x1 > label.x)
    upon = across & (tops < label.y + ROW / 2) & (dense.y1 > label.y - ROW / 2)
    return bool((upon & (dense.height > 0)).any())


def _label(label: Label, frame: Frame, measure: Measure) -> Text:
    if label.inside:
        color = ink_on(mix(frame.color_of(label.event), frame.theme.ground, 1 - _BAR_OPACITY))
    else:
        color = frame.theme.ink if label.event >= 0 else frame.theme.muted
    y = frame.y + label.y - ROW / 2 + baseline(ROW, LABEL_SIZE)
    width = measure(label.text, LABEL_SIZE, bold=label.strong)
    shade = frame.shade(color, dim=label.dim)
    return Text(frame.x + label.x, y, label.text, LABEL_SIZE, shade, width, bold=label.strong)
