"""Threads stacked in a figure: their names in the gutter, and what they share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from explorer.export.figure.caption import count_words
from explorer.export.figure.frame import LABEL_SIZE, ROW, Frame
from explorer.export.figure.textfit import baseline, words, wrap
from explorer.export.scene import Item, Line, Measure, Rect, Text
from explorer.language import tr
from explorer.timeline.drawlist import DrawList
from explorer.timeline.elements import Label
from explorer.timeline.index.columns import Columns
from explorer.timeline.stack.heads import GROUP_GAP
from explorer.timeline.stack.parts import GroupBand, Link
from explorer.timeline.theme import mix

NAME_SIZE, NAME_ROW = 13, 16.0
"""Size and height in units of a line of a thread's name."""

BAR, INDENT = 5.0, 14.0
"""Width of the bar in a thread's colour at the left edge, and where names begin, in units."""

_PLATE = 9.0  # half the height of a caption's frame
_PAD = 8.0  # in it, beside its text
_DOTS, _SPARSE = (2.0, 3.0), (2.0, 9.0)
_LEAN = 0.6  # of a label beyond the edge of the plot, as a share of its width
_ASCENT, _DESCENT = 0.9, 0.35  # of a line of text above and below its baseline, as shares of its size
_BESIDE = 2.0  # room between a text and a line that passes it
_FAINT = 0.45  # share of the ground in lines of what is not selected


@dataclass(frozen=True, slots=True)
class Names:
    """How the names of a stack's threads wrap in the gutter; nothing where nothing is stacked.

    Where bands have names of their own, in ``named`` rows below it, a thread's name stands above them.
    """

    lines: tuple[tuple[str, ...], ...] = ()
    width: float = 0.0
    named: bool = False

    @classmethod
    def of(cls, columns: Columns, most: float, measure: Measure) -> Names:
        """The names of the groups of ``columns`` in a gutter of at most ``most`` units."""
        if not columns.groups:
            return cls()
        parts = [[f"{part} " for part in _parts(group.name)] for group in columns.groups]
        widest = max(measure(part.strip(), NAME_SIZE, bold=True) for row in parts for part in row)
        width = min(widest, most - INDENT - GROUP_GAP)
        lines = tuple(_wrapped(row, width, measure) for row in parts)
        return cls(lines, INDENT + width + GROUP_GAP, any(lane.name for lane in columns.lanes))

    @property
    def _room(self) -> float:
        return max(map(len, self.lines), default=0) * NAME_ROW + ROW + 4.0

    @property
    def head(self) -> float:
        """The room a name needs above the bands of its thread."""
        return self._room if self.lines and self.named else 0.0

    @property
    def height(self) -> float:
        """The height a name needs beside the rows of its thread."""
        return self._room + 2 * GROUP_GAP if self.lines and not self.named else 0.0


def _parts(name: str) -> list[str]:
    first, dash, second = name.partition(" – ")
    return [f"{first} –", second] if dash else [name]


def _wrapped(parts: list[str], width: float, measure: Measure) -> tuple[str, ...]:
    """A name broken at its dash if it must be, and between words only if that is not enough."""
    if all(measure(part.strip(), NAME_SIZE, bold=True) <= width for part in parts):
        return wrap(parts, width, NAME_SIZE, measure, bold=True)
    return wrap(words("".join(parts)), width, NAME_SIZE, measure, bold=True)


def group_items(drawn: DrawList, names: Names, frame: Frame, measure: Measure) -> Iterator[Item]:
    """The bars, names and counts of the threads, and the lines between them."""
    left, right = frame.x - frame.gutter, frame.x + frame.width
    for number, group in enumerate(drawn.groups):
        top, bottom = frame.y + group.y0, frame.y + group.y1
        if number and drawn.mirror is None:
            yield Line(left, top, right, top, frame.theme.grid_strong, 2.0)
        yield Rect(left, top + 2, BAR, bottom - top - 4, frame.theme.thread(number))
        yield from _name(group, names, number, left + INDENT, frame, measure)


def _name(
    group: GroupBand, names: Names, number: int, x: float, frame: Frame, measure: Measure
) -> Iterator[Text]:
    lines = names.lines[number]
    room = len(lines) * NAME_ROW + ROW
    y = frame.y + (group.y1 - GROUP_GAP - room if group.upward else group.y0 + GROUP_GAP)
    for line in lines:
        width = measure(line, NAME_SIZE, bold=True)
        yield Text(x, y + baseline(NAME_ROW, NAME_SIZE), line, NAME_SIZE, frame.theme.ink, width, bold=True)
        y += NAME_ROW
    count = count_words(group.count) if group.count else tr("no events")
    width = measure(count, LABEL_SIZE)
    yield Text(x, y + baseline(ROW, LABEL_SIZE), count, LABEL_SIZE, frame.theme.muted, width)


def mirror_items(drawn: DrawList, frame: Frame, measure: Measure) -> Iterator[Item]:
    """The axis between mirrored threads: its ground, its edges, and the labels of the ticks between them."""
    if drawn.mirror is None:
        return
    left, right = frame.x - frame.gutter, frame.x + frame.width
    top, bottom = frame.y + drawn.mirror[0], frame.y + drawn.mirror[1]
    yield Rect(left, top, right - left, bottom - top, frame.theme.ground)
    yield from (Line(left, y, right, y, frame.theme.grid_strong, 2.0) for y in (top, bottom))
    middle = (top + bottom) / 2
    for tick in drawn.ticks:
        width = measure(tick.text, LABEL_SIZE)
        left = tick.x - width / 2
        if tick.level or not tick.text or left < -width * _LEAN or left + width > frame.width + 2:
            continue
        color = frame.theme.ink if tick.strong else frame.theme.muted
        y = middle - ROW / 2 + baseline(ROW, LABEL_SIZE)
        yield Text(frame.x + left, y, tick.text, LABEL_SIZE, color, width)


def zero_items(drawn: DrawList, frame: Frame, measure: Measure, texts: Sequence[Text] = ()) -> Iterator[Item]:
    """The line at the day from which aligned threads count, and what happened then in each of them.

    Lines leave room for ``texts``.
    """
    if drawn.zero is None or drawn.zero.x is None:
        return
    x = frame.x + drawn.zero.x
    for high, low in clear_of(texts, x, frame.y, frame.y + frame.height):
        yield Line(x, high, x, low, frame.theme.accent, 2.0)
    for label in drawn.origins:
        yield _caption(label, frame, measure)


def link_items(drawn: DrawList, frame: Frame, texts: Sequence[Text] = ()) -> Iterator[Item]:
    """The dotted lines through the threads at what they share, sparser where they only lead to a caption.

    Lines leave room for ``texts``.
    """
    for link in drawn.links:
        x, end = frame.x + link.x, frame.y + link.y1
        for high, low in clear_of(texts, x, frame.y + link.y0, end):
            yield Line(x, high, x, low, _shade(link, frame), 1.2, _DOTS)
        if link.label is not None:
            for high, low in clear_of(texts, x, end, frame.y + link.label.y - _PLATE):
                yield Line(x, high, x, low, _shade(link, frame), 1.2, _SPARSE)


def clear_of(texts: Sequence[Text], x: float, top: float, bottom: float) -> Iterator[tuple[float, float]]:
    """The parts of an upright line from ``top`` to ``bottom`` that run through no text."""
    crossed = sorted(
        (text.y - _ASCENT * text.size, text.y + _DESCENT * text.size)
        for text in texts
        if text.left - _BESIDE < x < text.left + text.width + _BESIDE
    )
    for high, low in crossed:
        if min(high, bottom) > top:
            yield top, min(high, bottom)
        top = max(top, low)
    if bottom > top:
        yield top, bottom


def caption_items(drawn: DrawList, frame: Frame, measure: Measure) -> Iterator[Item]:
    """The captions of those lines, in frames at the foot."""
    for link in drawn.links:
        if link.label is not None:
            yield _plate(link, link.label, frame)
            yield _caption(link.label, frame, measure)


def _shade(link: Link, frame: Frame) -> str:
    return mix(frame.theme.ink, frame.theme.ground, 0.0 if link.strong else _FAINT)


def _plate(link: Link, label: Label, frame: Frame) -> Rect:
    edge = frame.theme.ink if link.strong else frame.theme.grid_strong
    return Rect(
        frame.x + label.x - _PAD,
        frame.y + label.y - _PLATE,
        label.width + 2 * _PAD,
        2 * _PLATE,
        frame.theme.surface,
        radius=5.0,
        stroke=edge,
    )


def _caption(label: Label, frame: Frame, measure: Measure) -> Text:
    y = frame.y + label.y - ROW / 2 + baseline(ROW, LABEL_SIZE)
    width = measure(label.text, LABEL_SIZE)
    return Text(frame.x + label.x, y, label.text, LABEL_SIZE, frame.theme.ink, width)
