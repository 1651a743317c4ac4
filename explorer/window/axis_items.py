"""The axes of the timeline's scene: the labels of ticks above the plot, the names of bands left of it."""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QWidget

from explorer.timeline.drawlist import Band, DrawList
from explorer.timeline.heads import GROUP_GAP
from explorer.window.break_sign import paint_break_words
from explorer.window.brushes import AXIS_ROWS, wrapped
from explorer.window.guard import PaintGuard
from explorer.window.gutter import GUTTER_INSET
from explorer.window.links import paint_dividers
from explorer.window.mirror_axis import paint_mirror
from explorer.window.stage import Stage
from explorer.window.strip_painter import name_strips

AXIS_HEIGHT = 42
"""Room for two rows of tick labels, in pixels."""

ABOVE_BANDS = 3.0
"""Room below the labels of ticks, in pixels: with it, painting them leaves the names of bands as they are."""

RIGHT_INSET = 12.0
"""Room right of the plot, into which the last tick's label may lean."""

LINE = 15.0
"""The distance of the lines of a band's name that wraps."""


class TimeAxis(pg.AxisItem):
    """Two rows of tick labels above the plot."""

    def __init__(self, stage: Stage, guard: PaintGuard) -> None:
        super().__init__("top")
        self._stage, self._guard = stage, guard
        self.setHeight(AXIS_HEIGHT)

    def linkedViewChanged(self, view: Any, new_range: Any = None) -> None:  # noqa: N802
        """Nothing: the ticks come from the stage, and a label with units there is none."""

    def boundingRect(self) -> QRectF:
        return QRectF(-40, 0, self.size().width() + 56, self.size().height() - ABOVE_BANDS)

    def paint(self, painter: QPainter, option: Any, widget: QWidget | None = None) -> None:
        """Paint the labels of the ticks."""
        self._guard.paint(painter, lambda: self._paint(painter))

    def _paint(self, painter: QPainter) -> None:
        drawn, theme = self._stage.drawn, self._stage.painter.skin.theme
        if drawn is None:
            return
        look = self._stage.painter
        for upper in (False, True):
            painter.setFont(look.bold if upper else look.font)
            measured, last = look.texts(upper).measured, None
            for tick in drawn.ticks:
                if tick.level != upper or not tick.text:
                    continue
                text, width = measured(tick.text)
                left = tick.x if upper else tick.x - width / 2
                if left < -width * 0.6 or left + width > drawn.width + RIGHT_INSET:
                    continue
                clear = tick.strong and not upper
                if clear is not last:
                    painter.setPen(QColor(theme.ink if clear else theme.muted))
                    last = clear
                painter.drawStaticText(QPointF(left, AXIS_ROWS[tick.level]), text)
        paint_break_words(painter, drawn.breaks, self._stage.painter)


def is_exposed(painter: QPainter, box: QRectF) -> bool:
    """Whether any of a box can be seen through what limits the painter from outside, as an update does.

    Qt also asks neighbours of what is to be painted to paint.
    """
    exposed = painter.paintEngine().systemClip()
    return exposed.isEmpty() or exposed.intersects(painter.deviceTransform().mapRect(box).toAlignedRect())


class BandAxis(pg.AxisItem):
    """The names of the bands, left of the plot."""

    def __init__(self, stage: Stage, guard: PaintGuard) -> None:
        super().__init__("left")
        self._stage, self._guard = stage, guard
        self._lines: dict[tuple[str, float, int], list[str]] = {}
        self._font: QFont | None = None

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self.size().width(), self.size().height())

    def paint(self, painter: QPainter, option: Any, widget: QWidget | None = None) -> None:
        """Paint the names and the lines between them, unless only what is beside them is painted anew."""
        if is_exposed(painter, self.boundingRect()):
            self._guard.paint(painter, lambda: self._paint(painter))

    def _paint(self, painter: QPainter) -> None:
        box, drawn = self.boundingRect(), self._stage.drawn
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
        paint_mirror(painter, drawn, self._stage.painter, box.width())

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
