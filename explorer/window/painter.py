"""Paints a draw list on the screen with cached marks and texts; exports paint the same list elsewhere.

What is made for a theme (marks as pixmaps, colours, laid-out texts) is kept, so that a frame is little more
than copying. Coordinates are those of the draw list; the caller clips to the plot.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QStaticText

from explorer.chronicle.kind import Kind
from explorer.timeline.drawlist import (
    BAR,
    LINE_HALF,
    LINE_TOP,
    LINED,
    MARK_RADIUS,
    OPEN_END,
    OPEN_START,
    SOFT,
    Band,
    DrawList,
    Spot,
)
from explorer.timeline.theme import mix
from explorer.window.batches import Stamps, boxes_of, fill_boxes
from explorer.window.break_sign import paint_breaks
from explorer.window.brushes import arrow, badge_pixmap, inks_upon, sharp, span_brush
from explorer.window.clearing import clear_labels
from explorer.window.glyphs import mark_pixmap
from explorer.window.links import paint_dividers, paint_foot, paint_links, paint_origins, paint_zero
from explorer.window.plate import EDGE, beside, is_told
from explorer.window.strip_painter import paint_strips
from explorer.window.theme import Skin, scaled

BAR_OPACITY, SOFT_OPACITY, DENSITY_OPACITY = 0.85, 0.3, 0.42
SPAN_LOOKS = {
    BAR: (0.0, 6.5, BAR_OPACITY),
    SOFT: (0.0, 4.0, SOFT_OPACITY),
    LINED: (LINE_TOP, LINE_HALF, SOFT_OPACITY),
}
"""Of each look of a span: how far below its row it is drawn, half its height, and its opacity."""

DIM = 0.72
"""Share of the ground in the colours of what does not match the search."""

TEXTS_KEPT, BADGES_KEPT = 4000, 1000


class ScreenPainter:
    """Paints draw lists in one theme and font at one device pixel ratio."""

    def __init__(self, skin: Skin, kinds: Sequence[Kind], font: QFont, ratio: float) -> None:
        theme = skin.theme
        self.skin = skin
        self.font, self.bold = QFont(font), scaled(font, 1.0, bold=True)
        self._badge_font = scaled(font, 0.92, bold=True)
        plain = [skin.kind_color(kind) for kind in kinds] + [theme.muted]  # -1 is the last
        self._colors = (plain, [mix(color, theme.ground, DIM) for color in plain])
        bars = tuple([mix(theme.ground, color, BAR_OPACITY) for color in row] for row in self._colors)
        self._bar_inks, self._badge_inks = inks_upon(bars), inks_upon(self._colors)
        self._marks = Stamps(
            [
                mark_pixmap(kind.shape, MARK_RADIUS, QColor(color), ratio, QColor(theme.ground))
                for row in self._colors
                for kind, color in zip(kinds, row, strict=False)
            ]
        )
        self._kinds, self._ratio = len(kinds), ratio
        self._badges: dict[tuple[int, int, int], QPixmap] = {}
        self._band_inks: dict[str, str] = {}
        self._texts: OrderedDict[tuple[str, int], QStaticText] = OrderedDict()
        self._half_line = QFontMetricsF(font).height() / 2
        self._ink, self._faint = QColor(theme.ink), QColor(mix(theme.ink, theme.ground, DIM - 0.14))

    def paint(self, painter: QPainter, drawn: DrawList, height: float, title: str = "") -> None:
        """Paint everything that stands in the plot; ``height`` is the plot's in pixels.

        ``title`` is the selected event's: it is written upon others where its label tells too little of it.
        """
        painter.setFont(self.font)
        self._periods(painter, drawn, height)
        self._grid(painter, drawn, height)
        if drawn.breaks:
            paint_breaks(painter, drawn.breaks, 0.0, height, self.skin.theme)
        paint_zero(painter, drawn, self.skin.theme, height)
        paint_strips(painter, drawn, self.skin.theme, self.bold, self.text)
        self._density(painter, drawn)
        clear_labels(painter, drawn, self.skin.theme, self._half_line)
        self._period_names(painter, drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for look in (SOFT, LINED, BAR):
            self._spans(painter, drawn, look)
        self._whiskers(painter, drawn)
        self._rings(painter, drawn.hovered, QColor(self.skin.theme.muted), 1.2)
        self._paint_marks(painter, drawn)
        self._clusters(painter, drawn)
        told = is_told(drawn, title)
        if told or not drawn.selected:
            self._labels(painter, drawn, told, QRectF())
        else:
            text, place = self._plate(drawn, drawn.selected[0], title)
            plate = QRectF(place, text.size()).adjusted(-5, -1, 5, 1)
            self._labels(painter, drawn, False, plate)
            self._paint_plate(painter, plate, text, place)
        self._rings(painter, drawn.selected, self._ink, 1.8)
        painter.setFont(self.font)
        paint_origins(painter, drawn, self.skin.theme)
        paint_foot(painter, drawn, self.skin.theme, height)

    def _plate(self, drawn: DrawList, spot: Spot, title: str) -> tuple[QStaticText, QPointF]:
        """The selected event's title and its place, where its label found no room for it."""
        gap = MARK_RADIUS + 10 + spot.width / 2
        room = max(drawn.width - EDGE - spot.x - gap, spot.x - gap - EDGE, 40.0)
        metrics = QFontMetricsF(self.bold)
        text = self.text(metrics.elidedText(title, Qt.TextElideMode.ElideRight, room), True)
        return text, beside(drawn, spot, gap, text.size())

    def _paint_plate(self, painter: QPainter, plate: QRectF, text: QStaticText, place: QPointF) -> None:
        painter.setPen(QPen(QColor(self.skin.theme.grid_strong), 1))
        painter.setBrush(QColor(self.skin.theme.surface))
        painter.drawRoundedRect(plate, 4, 4)
        painter.setFont(self.bold)
        painter.setPen(self._ink)
        painter.drawStaticText(place, text)

    def color(self, kind: int, dim: int = 0) -> str:
        """The colour of a kind by its position; -1 is that of muted text."""
        return self._colors[bool(dim)][kind]

    def band_color(self, band: Band) -> str:
        """A readable colour for a band's name."""
        color = band.color or (self.color(band.kind) if band.kind >= 0 else self.skin.theme.ink)
        if color not in self._band_inks:
            self._band_inks[color] = self.skin.ink_on(color, self.skin.theme.ground)
        return self._band_inks[color]

    def text(self, text: str, strong: bool) -> QStaticText:
        """A laid-out text, kept for the next frames."""
        return self._laid_out(text, self.bold if strong else self.font)

    def _laid_out(self, text: str, font: QFont) -> QStaticText:
        key = (text, id(font))  # the painter's own fonts, which live as long as it does
        found = self._texts.get(key)
        if found is None:
            found = QStaticText(text)
            found.setTextFormat(Qt.TextFormat.PlainText)
            found.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
            found.prepare(font=font)
            self._texts[key] = found
            if len(self._texts) > TEXTS_KEPT:
                self._texts.popitem(last=False)
        return found

    # --- the parts, from back to front --------------------------------------------------------------

    def _periods(self, painter: QPainter, drawn: DrawList, height: float) -> None:
        color = QColor(self.skin.theme.period)
        for period in drawn.periods:
            top, bottom = period.y0 or 0.0, height if period.y1 is None else period.y1
            painter.fillRect(QRectF(period.x0, top, period.x1 - period.x0, bottom - top), color)

    def _period_names(self, painter: QPainter, drawn: DrawList) -> None:
        painter.setPen(QColor(self.skin.theme.muted))
        for label in (period.label for period in drawn.periods):
            if label is not None:
                text = self.text(label.text, False)
                painter.drawStaticText(QPointF(label.x, label.y - text.size().height() / 2), text)

    def _grid(self, painter: QPainter, drawn: DrawList, height: float) -> None:
        theme = self.skin.theme
        for strong, color in ((False, QColor(theme.grid)), (True, QColor(theme.grid_strong))):
            for tick in drawn.ticks:
                if tick.level == 0 and tick.strong is strong:
                    painter.fillRect(int(tick.x), 0, 1, int(height) + 1, color)
        painter.setPen(self.dotted())
        painter.drawLines([QLineF(0, sharp(y), drawn.width, sharp(y)) for y in drawn.dividers])
        paint_dividers(painter, drawn, theme, drawn.width)
        if drawn.today is not None:
            painter.setPen(QPen(QColor(mix(theme.today, theme.ground, 0.45)), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QLineF(sharp(drawn.today), 0, sharp(drawn.today), height))
        paint_links(painter, drawn, theme)

    def dotted(self) -> QPen:
        """The pen of the lines between bands."""
        pen = QPen(QColor(self.skin.theme.grid_strong), 1)
        pen.setDashPattern([2.0, 3.0])
        return pen

    def _density(self, painter: QPainter, drawn: DrawList) -> None:
        """One batch of opaque boxes per colour; smooth edges would cost forty times as much."""
        bins = drawn.density
        top = bins.y1 - (bins.y1 - bins.y0) * bins.height
        look = bins.kind.astype(np.int16) * 2 + bins.dim
        order = np.argsort(look, kind="stable")
        boxes = boxes_of(bins.x0, top, bins.x1, bins.y1)[order]
        kinds, counts = np.unique(look, return_counts=True)
        ends = np.cumsum(counts)
        painter.setPen(Qt.PenStyle.NoPen)
        for number, start, end in zip(kinds.tolist(), ends - counts, ends, strict=True):
            color = self.color(number // 2, number % 2)
            painter.setBrush(QColor(mix(self.skin.theme.ground, color, DENSITY_OPACITY)))
            fill_boxes(painter, boxes[start:end])

    def _spans(self, painter: QPainter, drawn: DrawList, look: int) -> None:
        spans, (below, half, opacity) = drawn.spans, SPAN_LOOKS[look]
        painter.setPen(Qt.PenStyle.NoPen)
        columns = (spans.x0, spans.x1, spans.y, spans.kind, spans.flags, spans.soft, spans.dim)
        for x0, x1, y, kind, flags, soft, dim in _rows(columns):
            if soft == look:
                box = QRectF(x0, y + below - half, max(x1 - x0, 1.0), 2 * half)
                self._span(painter, box, flags, self.color(kind, dim), opacity)

    def _span(self, painter: QPainter, box: QRectF, flags: int, color: str, opacity: float) -> None:
        painter.setBrush(span_brush(box, flags, color, opacity))
        if flags & (OPEN_START | OPEN_END):
            painter.drawPolygon(arrow(box, flags))
            return
        radius = min(box.height() / 2, box.width() / 2) * 0.6
        painter.drawRoundedRect(box, radius, radius)

    def _whiskers(self, painter: QPainter, drawn: DrawList) -> None:
        painter.setPen(QPen(QColor(self.skin.theme.muted), 1))
        for whisker in drawn.whiskers:
            y = sharp(whisker.y)
            painter.drawLine(QLineF(whisker.x0, y, whisker.x1, y))
            for x in (whisker.x0, whisker.x1):
                painter.drawLine(QLineF(x, y - 4, x, y + 4))

    def _paint_marks(self, painter: QPainter, drawn: DrawList) -> None:
        marks = drawn.marks
        self._marks.draw(painter, marks.x, marks.y, marks.kind + np.int32(self._kinds) * (marks.dim > 0))

    def _clusters(self, painter: QPainter, drawn: DrawList) -> None:
        clusters = drawn.clusters
        columns = (clusters.x, clusters.y, clusters.kind, clusters.count, clusters.dim)
        for x, y, kind, count, dim in _rows(columns):
            badge = self._badge(kind, count, dim)
            half = badge.width() / self._ratio / 2
            x = min(max(x, half), max(drawn.width - half, half))
            painter.drawPixmap(QPointF(x - half, y - badge.height() / self._ratio / 2), badge)

    def _badge(self, kind: int, count: int, dim: int) -> QPixmap:
        """A count upon a round ground, kept for the next frames."""
        key = kind, count, dim
        if key not in self._badges:
            if len(self._badges) >= BADGES_KEPT:
                self._badges.clear()
            ground, ink = QColor(self.color(kind, dim)), self._badge_inks[bool(dim)][kind]
            colors = ground, ink, QColor(self.skin.theme.ground)
            self._badges[key] = badge_pixmap(f"{count:,}", colors, self._badge_font, self._ratio)
        return self._badges[key]

    def _labels(self, painter: QPainter, drawn: DrawList, strong: bool, plate: QRectF) -> None:
        """All labels; those in bold only if ``strong``, and none that ``plate`` would cover in part."""
        spans = drawn.spans
        looks = {event: (kind, dim) for event, kind, dim in _rows((spans.event, spans.kind, spans.dim))}
        last: tuple[QColor, QFont] | None = None
        covers = not plate.isEmpty()
        for label in drawn.labels:
            if label.strong and not strong:
                continue
            if covers and plate.intersects(QRectF(label.x, label.y - 6, label.width, 12)):
                continue
            ink = self._faint if label.dim else self._ink
            if label.inside and label.event in looks:
                kind, dim = looks[label.event]
                ink = self._bar_inks[bool(dim)][kind]
            font = self.bold if label.strong else self.font
            if last is None or ink is not last[0] or font is not last[1]:
                painter.setPen(ink)
                painter.setFont(font)
                last = ink, font
            text = self._laid_out(label.text, font)
            painter.drawStaticText(QPointF(label.x, label.y - self._half_line), text)

    def _rings(self, painter: QPainter, spots: Sequence[Spot], color: QColor, width: float) -> None:
        painter.setPen(QPen(color, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = MARK_RADIUS + 4
        for spot in spots:
            half = max(radius, spot.width / 2 + 4)
            painter.drawRoundedRect(
                QRectF(spot.x - half, spot.y - radius, 2 * half, 2 * radius), radius, radius
            )


def _rows(columns: Sequence[NDArray[Any]]) -> Iterator[tuple[Any, ...]]:
    """The entries of parallel arrays as plain numbers."""
    return zip(*(column.tolist() for column in columns), strict=True)
