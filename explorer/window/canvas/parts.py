"""Paints the parts of the timeline: ticks above the plot, names of bands left of it, and the plot itself.

Who asks is the business of others: the items of pyqtgraph's scene (:mod:`explorer.window.canvas.plot_items`),
or the canvas that stands before them (:mod:`explorer.window.canvas.first_canvas`). Coordinates are the part's
own pixels.
"""

from __future__ import annotations

from collections import defaultdict

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter

from explorer.timeline.drawlist import DrawList
from explorer.timeline.elements import Band
from explorer.timeline.stack.heads import GROUP_GAP
from explorer.window.canvas.break_sign import paint_break_words
from explorer.window.canvas.brushes import AXIS_ROWS, wrapped
from explorer.window.canvas.gutter import GUTTER_INSET
from explorer.window.canvas.links import paint_dividers
from explorer.window.canvas.mirror_axis import paint_mirror
from explorer.window.canvas.stage import Stage
from explorer.window.canvas.strip_painter import name_strips

AXIS_HEIGHT = 42
"""Room for two rows of tick labels, in pixels."""

RIGHT_INSET = 12.0
"""Room right of the plot, into which the last tick's label may lean."""

LINE = 15.0
"""The distance of the lines of a band's name that wraps."""


def paint_plot(painter: QPainter, stage: Stage, box: QRectF, rubber: tuple[float, float] | None) -> None:
    """Paint what the stage shows, and the stretch that is being marked."""
    painter.setClipRect(box)
    drawn = stage.drawn
    if drawn is not None:
        stage.painter.paint(painter, drawn, box.height(), stage.selected_title)
    if rubber is not None:
        accent = QColor(stage.painter.skin.theme.accent)
        accent.setAlphaF(0.16)
        left, right = sorted(rubber)
        painter.fillRect(QRectF(left, 0, right - left, box.height()), accent)


def paint_ticks(painter: QPainter, stage: Stage) -> None:
    """Paint the labels of the ticks above a plot that begins at x = 0."""
    drawn, theme = stage.drawn, stage.painter.skin.theme
    if drawn is None:
        return
    look, rows = stage.painter, defaultdict[tuple[bool, bool], list[tuple[float, str, float]]](list)
    for x, text, level, strong in drawn.ticks:
        upper = level == 1
        width = look.texts(upper).width(text) if text else 0.0
        left = x if upper else x - width / 2
        if text and left >= -width * 0.6 and left + width <= drawn.width + RIGHT_INSET:
            rows[upper, strong and not upper].append((left, text, width))
    for (upper, clear), row in rows.items():
        lefts, texts, widths = zip(*row, strict=True)
        places = np.array(lefts), np.full(len(lefts), AXIS_ROWS[upper])
        look.write(painter, places, texts, widths, upper, QColor(theme.ink if clear else theme.muted))
    if drawn.breaks:
        paint_break_words(painter, drawn.breaks, theme, look.texts(False))


class BandNames:
    """The names of the bands; how they wrap is worked out once."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._lines: dict[tuple[str, float, int], list[str]] = {}
        self._font: QFont | None = None

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint the names and the lines between them into a box."""
        drawn = self._stage.drawn
        if drawn is None:
            return
        painter.setClipRect(
            box if drawn.foot is None else box.intersected(QRectF(0, 0, box.width(), drawn.foot))
        )
        groups, theme = self._stage.groups, self._stage.painter.skin.theme
        if not drawn.groups:
            look = self._stage.painter
            name_strips(painter, drawn.strips, theme, look.font, GUTTER_INSET, box.width())
        self._stage.painter.grid.dividers(painter, drawn.dividers, box.width())
        for band in drawn.bands:
            if band.y1 > 0 and band.y0 < box.height():
                self._name(painter, band, box.width(), self._sight(drawn, band, box.height()))
        groups.paint(painter, drawn, theme, box.height())
        paint_dividers(painter, drawn, theme, box.width())
        paint_mirror(painter, drawn, theme, box.width())

    def _sight(self, drawn: DrawList, band: Band, height: float) -> tuple[float, float]:
        """Between which heights a band's name is in sight: beside the name of its group."""
        head, foot = self._stage.groups.head, drawn.foot or height
        if drawn.groups and drawn.groups[band.group].upward:
            return 0.0, foot - head - GROUP_GAP
        return head, foot

    def _name(self, painter: QPainter, band: Band, width: float, sight: tuple[float, float]) -> None:
        stage = self._stage.painter
        if self._font is not stage.bold:
            self._font, self._lines = stage.bold, {}
        painter.setFont(stage.bold)
        painter.setPen(QColor(stage.band_color(band)))
        first = self._stage.first_row(band)
        limit = max(
            int((band.y1 - band.y0 - first + LINE / 2) // LINE), min(int((band.y1 - band.y0) // LINE), 2)
        )
        key = band.name, width - GUTTER_INSET - 8, limit
        if key not in self._lines:
            self._lines[key] = wrapped(band.name, stage.bold, *key[1:])
        lines = self._lines[key]
        # Level with the first row; the name stays in sight while any of its band is.
        level = min(band.y0 + first - LINE / 2, max(band.y0, band.y1 - 2.0 - LINE * len(lines)))
        top = max(level, min(4.0 + sight[0], band.y1 - 7.0 - LINE * len(lines)))
        top = min(top, max(band.y0 + 2.0, sight[1] - LINE * len(lines)))
        for number, line in enumerate(lines):
            painter.drawStaticText(QPointF(GUTTER_INSET, top + number * LINE), stage.text(line, True))
