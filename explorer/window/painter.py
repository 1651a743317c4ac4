"""Paints a draw list on the screen with cached marks and texts; exports paint the same list elsewhere.

What is made for a theme (marks as pixmaps, colours, laid-out texts) is kept, so that a frame is little more
than copying. Coordinates are those of the draw list; the caller clips to the plot.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from typing import Any

from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QPixmap,
    QStaticText,
)

from explorer.chronicle.kind import Kind
from explorer.timeline.drawlist import (
    BADGE_RADIUS,
    MARK_RADIUS,
    OPEN_END,
    OPEN_START,
    Band,
    DrawList,
    Label,
    Spot,
)
from explorer.timeline.theme import mix
from explorer.window.brushes import arrow, faded, ink_upon, sharp, span_brush
from explorer.window.glyphs import mark_pixmap
from explorer.window.theme import Skin, scaled

BAR_HALF, SOFT_HALF = 6.5, 4.0
BAR_OPACITY, SOFT_OPACITY, DENSITY_OPACITY = 0.85, 0.3, 0.42
DIM = 0.72
"""Share of the ground in the colours of what does not match the search."""

TEXTS_KEPT = 4000


class ScreenPainter:
    """Paints draw lists in one theme and font at one device pixel ratio."""

    def __init__(self, skin: Skin, kinds: Sequence[Kind], font: QFont, ratio: float) -> None:
        theme = skin.theme
        self.skin = skin
        self.font, self.bold = QFont(font), scaled(font, 1.0, bold=True)
        self._badge_font = scaled(font, 0.92, bold=True)
        self._shapes = [kind.shape for kind in kinds]
        plain = [skin.kind_color(kind) for kind in kinds] + [theme.muted]  # -1 is the last
        self._colors = (plain, [mix(color, theme.ground, DIM) for color in plain])
        self._ratio = ratio
        self._marks: dict[tuple[int, bool], QPixmap] = {}
        self._texts: OrderedDict[tuple[str, bool], QStaticText] = OrderedDict()
        self._ink, self._faint = QColor(theme.ink), QColor(mix(theme.ink, theme.ground, DIM - 0.14))

    def paint(self, painter: QPainter, drawn: DrawList, height: float, title: str = "") -> None:
        """Paint everything that stands in the plot; ``height`` is the plot's in pixels.

        ``title`` is the selected event's: it is written whole, wherever there is room for it.
        """
        painter.setFont(self.font)
        self._periods(painter, drawn, height)
        self._grid(painter, drawn, height)
        self._density(painter, drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._spans(painter, drawn, soft=1)
        self._spans(painter, drawn, soft=0)
        self._whiskers(painter, drawn)
        self._rings(painter, drawn.hovered, QColor(self.skin.theme.muted), 1.2)
        self._paint_marks(painter, drawn)
        self._clusters(painter, drawn)
        grounds = self._grounds(drawn) if any(label.inside for label in drawn.labels) else {}
        if len(drawn.density.x0):
            self._clear_labels(painter, drawn)
        whole = any(label.strong and not label.elided for label in drawn.labels)
        for label in drawn.labels:
            if whole or not label.strong:
                self._label(painter, label, grounds)
        self._rings(painter, drawn.selected, self._ink, 1.8)
        if drawn.selected and not whole:
            self._plate(painter, drawn.selected[0], title, drawn.width)

    def _plate(self, painter: QPainter, spot: Spot, title: str, width: float) -> None:
        """The selected event's title on a plate of its own, where its label found no room for it."""
        text = self.text(title, True)
        place = _beside(spot, text.size(), width)
        painter.setPen(QPen(QColor(self.skin.theme.grid_strong), 1))
        painter.setBrush(QColor(self.skin.theme.surface))
        painter.drawRoundedRect(QRectF(place, text.size()).adjusted(-5, -2, 5, 2), 4, 4)
        painter.setFont(self.bold)
        painter.setPen(self._ink)
        painter.drawStaticText(place, text)

    def color(self, kind: int, dim: int = 0) -> str:
        """The colour of a kind by its position; -1 is that of muted text."""
        return self._colors[bool(dim)][kind]

    def band_color(self, band: Band) -> str:
        """A readable colour for a band's name."""
        color = band.color or self.color(band.kind)
        return self.skin.ink_on(color, self.skin.theme.ground)

    def text(self, text: str, strong: bool) -> QStaticText:
        """A laid-out text, kept for the next frames."""
        key = (text, strong)
        found = self._texts.get(key)
        if found is None:
            found = QStaticText(text)
            found.setTextFormat(Qt.TextFormat.PlainText)
            found.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
            found.prepare(font=self.bold if strong else self.font)
            self._texts[key] = found
            if len(self._texts) > TEXTS_KEPT:
                self._texts.popitem(last=False)
        return found

    # --- the parts, from back to front --------------------------------------------------------------

    def _periods(self, painter: QPainter, drawn: DrawList, height: float) -> None:
        color = QColor(self.skin.theme.period)
        for period in drawn.periods:
            painter.fillRect(QRectF(period.x0, 0, period.x1 - period.x0, height), color)

    def _grid(self, painter: QPainter, drawn: DrawList, height: float) -> None:
        theme = self.skin.theme
        for strong, color in ((False, theme.grid), (True, theme.grid_strong)):
            painter.setPen(QPen(QColor(color), 1))
            ticks = [tick for tick in drawn.ticks if tick.level == 0 and tick.strong is strong]
            painter.drawLines([QLineF(sharp(tick.x), 0, sharp(tick.x), height) for tick in ticks])
        painter.setPen(self.dotted())
        painter.drawLines([QLineF(0, sharp(b.y0), drawn.width, sharp(b.y0)) for b in drawn.bands[1:]])
        if drawn.today is not None:
            painter.setPen(QPen(QColor(mix(theme.today, theme.ground, 0.45)), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QLineF(sharp(drawn.today), 0, sharp(drawn.today), height))

    def dotted(self) -> QPen:
        """The pen of the lines between bands."""
        pen = QPen(QColor(self.skin.theme.grid_strong), 1)
        pen.setDashPattern([2.0, 3.0])
        return pen

    def _density(self, painter: QPainter, drawn: DrawList) -> None:
        """One batch of opaque rectangles per colour; smooth edges would cost forty times as much."""
        bins = drawn.density
        batches: dict[tuple[int, int], list[QRectF]] = {}
        columns = (bins.x0, bins.x1, bins.y0, bins.y1, bins.height, bins.kind, bins.dim)
        for x0, x1, y0, y1, share, kind, dim in _rows(columns):
            box = QRectF(x0, y1 - (y1 - y0) * share, x1 - x0, (y1 - y0) * share)
            batches.setdefault((kind, dim), []).append(box)
        painter.setPen(Qt.PenStyle.NoPen)
        for (kind, dim), boxes in batches.items():
            painter.setBrush(QColor(mix(self.skin.theme.ground, self.color(kind, dim), DENSITY_OPACITY)))
            painter.drawRects(boxes)

    def _spans(self, painter: QPainter, drawn: DrawList, soft: int) -> None:
        spans = drawn.spans
        painter.setPen(Qt.PenStyle.NoPen)
        columns = (spans.x0, spans.x1, spans.y, spans.kind, spans.flags, spans.soft, spans.dim)
        for x0, x1, y, kind, flags, is_soft, dim in _rows(columns):
            if is_soft == soft:
                opacity = SOFT_OPACITY if soft else BAR_OPACITY
                half = SOFT_HALF if soft else BAR_HALF
                box = QRectF(x0, y - half, max(x1 - x0, 1.0), 2 * half)
                self._span(painter, box, flags, QColor(self.color(kind, dim)), opacity)

    def _span(self, painter: QPainter, box: QRectF, flags: int, color: QColor, opacity: float) -> None:
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
        half = MARK_RADIUS + 2
        for x, y, kind, dim in _rows((marks.x, marks.y, marks.kind, marks.dim)):
            painter.drawPixmap(QPointF(x - half, y - half), self._mark(kind, bool(dim)))

    def _mark(self, kind: int, dim: bool) -> QPixmap:
        key = (kind, dim)
        if key not in self._marks:
            shape, color = self._shapes[kind], QColor(self.color(kind, dim))
            self._marks[key] = mark_pixmap(shape, MARK_RADIUS, color, self._ratio)
        return self._marks[key]

    def _clusters(self, painter: QPainter, drawn: DrawList) -> None:
        clusters = drawn.clusters
        columns = (clusters.x, clusters.y, clusters.kind, clusters.count, clusters.dim)
        metrics = QFontMetricsF(self._badge_font)
        painter.setFont(self._badge_font)
        for x, y, kind, count, dim in _rows(columns):
            text, color = f"{count:,}", self.color(kind, dim)
            half = max(BADGE_RADIUS, metrics.horizontalAdvance(text) / 2 + 4)
            x = min(max(x, half), max(drawn.width - half, half))
            box = QRectF(x - half, y - BADGE_RADIUS, 2 * half, 2 * BADGE_RADIUS)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(color))
            painter.drawRoundedRect(box, BADGE_RADIUS, BADGE_RADIUS)
            painter.setPen(QColor(mix(ink_upon(color), color, 0.45 if dim else 0.0)))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.setFont(self.font)

    def _grounds(self, drawn: DrawList) -> dict[int, str]:
        """The colour of each event's bar as it appears on the ground."""
        spans, ground = drawn.spans, self.skin.theme.ground
        return {
            event: mix(ground, self.color(kind, dim), BAR_OPACITY)
            for event, kind, dim in _rows((spans.event, spans.kind, spans.dim))
        }

    def _clear_labels(self, painter: QPainter, drawn: DrawList) -> None:
        """Lighten the histogram behind labels, so that they can be read on it."""
        half = QFontMetricsF(self.font).height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faded(self.skin.theme.ground, 0.72))
        boxes = [QRectF(label.x - 2, label.y - half, label.width + 4, 2 * half) for label in drawn.labels]
        painter.drawRects(boxes)

    def _label(self, painter: QPainter, label: Label, grounds: dict[int, str]) -> None:
        ink = self._faint if label.dim else self._ink
        if label.inside:
            ground = grounds.get(label.event, self.skin.theme.ground)
            ink = QColor(mix(ink_upon(ground), ground, 0.45 if label.dim else 0.0))
        painter.setPen(ink)
        painter.setFont(self.bold if label.strong else self.font)
        text = self.text(label.text, label.strong)
        painter.drawStaticText(QPointF(label.x, label.y - text.size().height() / 2), text)

    def _rings(self, painter: QPainter, spots: Sequence[Spot], color: QColor, width: float) -> None:
        painter.setPen(QPen(color, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = MARK_RADIUS + 4
        for spot in spots:
            half = max(radius, spot.width / 2 + 4)
            painter.drawRoundedRect(
                QRectF(spot.x - half, spot.y - radius, 2 * half, 2 * radius), radius, radius
            )


def _beside(spot: Spot, size: QSizeF, width: float) -> QPointF:
    """Where a text stands best by a spot: right of it, else left, else above or below it."""
    gap = MARK_RADIUS + 10 + spot.width / 2
    top = spot.y - size.height() / 2
    if spot.x + gap + size.width() <= width - 6:
        return QPointF(spot.x + gap, top)
    if spot.x - gap - size.width() >= 6:
        return QPointF(spot.x - gap - size.width(), top)
    left = min(max(spot.x - size.width() / 2, 6.0), max(width - size.width() - 6, 6.0))
    away = size.height() / 2 + MARK_RADIUS + 8
    return QPointF(left, top + away if spot.y < 40 else top - away)


def _rows(columns: Sequence[NDArray[Any]]) -> Iterator[tuple[Any, ...]]:
    """The entries of parallel arrays as plain numbers."""
    return zip(*(column.tolist() for column in columns), strict=True)
