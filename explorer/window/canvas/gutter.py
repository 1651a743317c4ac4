"""The column left of the plot: how wide it is, and the names of the threads that are compared in it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from explorer.language import plural
from explorer.timeline.bands.lanes import wrapped_gutter
from explorer.timeline.drawlist import DrawList
from explorer.timeline.index.columns import Columns
from explorer.timeline.labels.labels import Measure
from explorer.timeline.stack.heads import GROUP_GAP
from explorer.timeline.stack.parts import GroupBand
from explorer.timeline.theme import Theme
from explorer.window.canvas.brushes import wrapped
from explorer.window.language import tr
from explorer.window.theme import scaled

GUTTER_INSET = 16.0
"""Room left of the names of groups and bands, in pixels."""

GUTTER_SHARE = 0.17
"""The most of the width that the names of groups take; longer ones wrap."""

BAR = 5.0
"""The width of the bar in a group's colour at the left edge."""

LINES = 3
"""A name wraps into about so many lines at the most."""

LARGER = 1.12
"""The size of a group's name, as a share of that of labels."""


@dataclass(frozen=True, slots=True)
class GroupGutter:
    """How the names of a stack's groups stand in a gutter of ``width`` pixels.

    ``lines`` are each group's name as it wraps. Where bands have ``named`` rows of their own below it, it
    stands in the head of its group, else beside the rows.
    """

    font: QFont
    small: QFont
    width: float
    lines: tuple[tuple[str, ...], ...]
    named: bool

    @classmethod
    def of(cls, columns: Columns, font: QFont, most: float) -> GroupGutter:
        """The gutter for groups whose names take at most ``most`` pixels; none where nothing is stacked."""
        if not columns.groups:
            return cls(font, font, 0.0, (), named=False)
        bold = scaled(font, LARGER, bold=True)
        metrics = QFontMetricsF(bold)
        names = [group.name for group in columns.groups]
        parts = [part for name in names for part in _parts(name)]
        counts = [QFontMetricsF(font).horizontalAdvance(_count(count)) for count in _entries(columns)]
        width = min(max(*(metrics.horizontalAdvance(part) for part in parts), *counts) + 2, most)
        lines = tuple(tuple(_lines(name, bold, width)) for name in names)
        named = any(lane.name for lane in columns.lanes)
        return cls(bold, font, GUTTER_INSET + width + 8, lines, named)

    @property
    def pitch(self) -> float:
        """The distance of the lines of a name."""
        return QFontMetricsF(self.font).height()

    @property
    def _room(self) -> float:
        return max(map(len, self.lines)) * self.pitch + QFontMetricsF(self.small).height() + 6.0

    @property
    def head(self) -> float:
        """The room a name needs above the bands of its group."""
        return self._room if self.named and self.lines else 0.0

    @property
    def height(self) -> float:
        """The height a name needs beside the rows of its group."""
        return self._room + 2 * GROUP_GAP if self.lines and not self.named else 0.0

    def paint(self, painter: QPainter, drawn: DrawList, theme: Theme, height: float) -> None:
        """Paint the names, the counts and the bars of the groups in a gutter ``height`` pixels high."""
        for number, group in enumerate(drawn.groups):
            if group.y1 > 0 and group.y0 < height:
                self._group(painter, number, group, theme, drawn.foot or height)

    def _group(self, painter: QPainter, number: int, group: GroupBand, theme: Theme, height: float) -> None:
        bar = QRectF(0, group.y0 + 2, BAR, group.y1 - group.y0 - 3)
        painter.fillRect(bar, QColor(theme.thread(number)))
        # The name stays in sight while any of its group is.
        room = self._room + GROUP_GAP
        top = max(group.y0, min(0.0, group.y1 - room)) + GROUP_GAP
        if group.upward:
            top = min(group.y1, max(height, group.y0 + room)) - room
        if self.named:
            painter.fillRect(QRectF(BAR, top - 6, self.width, self._room + 2), QColor(theme.ground))
        painter.setFont(self.font)
        painter.setPen(QColor(theme.ink))
        for place, line in enumerate(self.lines[number]):
            self._line(painter, top + place * self.pitch, line)
        painter.setFont(self.small)
        painter.setPen(QColor(theme.muted))
        self._line(painter, top + len(self.lines[number]) * self.pitch + 1.0, _count(group.inside))

    def _line(self, painter: QPainter, y: float, text: str) -> None:
        box = QRectF(QPointF(GUTTER_INSET, y), QPointF(self.width + 40, y + self.pitch + 2))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, text)


def _parts(name: str) -> list[str]:
    """The lines into which a name may fall: ``Bolivia –`` and ``United States``."""
    first, dash, second = name.partition(" – ")
    return [f"{first} –", second] if dash else [name]


def _lines(name: str, font: QFont, width: float) -> list[str]:
    """A name in few lines of a width, broken first at its dash."""
    if QFontMetricsF(font).horizontalAdvance(name) <= width:
        return [name]
    return [line for part in _parts(name) for line in wrapped(part, font, width, LINES - 1)]


def _entries(columns: Columns) -> list[int]:
    """How many entries each group has: at least as many as it has events in view."""
    group = np.array([lane.group for lane in columns.lanes], dtype=np.int64)
    counts: list[int] = np.bincount(group[columns.lane], minlength=len(columns.groups)).tolist()
    return counts


def _count(inside: int) -> str:
    """How many of a group's events are in view: ``41 events here``."""
    return plural(inside, "{n} event here", "{n} events here") if inside else tr("no events here")


def gutter_of(columns: Columns, font: QFont, measure: Measure, view: float) -> tuple[GroupGutter, int]:
    """How names stand in the gutter of a view so many pixels wide, and the width of the gutter."""
    groups = GroupGutter.of(columns, font, max(view * GUTTER_SHARE, 104.0))
    width = wrapped_gutter([lane.name for lane in columns.lanes], measure, view)
    width = max(width + GUTTER_INSET - 8 if width else 0.0, groups.width)
    return groups, round(width) if width else 26
