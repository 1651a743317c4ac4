"""Paints a draw list on the screen with cached marks and texts; exports paint the same list elsewhere.

What is made for a theme (marks as pixmaps, colours, laid-out texts) is kept, so that a frame is little more
than copying. Coordinates are those of the draw list; the caller clips to the plot.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QStaticText

from explorer.chronicle.kind import Kind
from explorer.timeline.drawlist import DrawList
from explorer.timeline.elements import BAR, LINED, MARK_RADIUS, SOFT, Band, Label, Marks, Spot
from explorer.timeline.theme import mix
from explorer.window.bookmarks.marks import paint_ribbons
from explorer.window.canvas.bars import BAR_OPACITY, Bars
from explorer.window.canvas.batches import Points, Stamps, boxes_of, fill_each, joined
from explorer.window.canvas.break_sign import paint_breaks
from explorer.window.canvas.brushes import badge_pixmap, inks_upon, sharp
from explorer.window.canvas.clearing import clear_labels
from explorer.window.canvas.glyphs import mark_pixmap
from explorer.window.canvas.grid import Grid
from explorer.window.canvas.links import paint_dividers, paint_foot, paint_links, paint_origins, paint_zero
from explorer.window.canvas.mirror_axis import paint_mirror
from explorer.window.canvas.plate import EDGE, beside, is_told
from explorer.window.canvas.strip_painter import paint_strips
from explorer.window.canvas.text_sheet import Look, TextSheet
from explorer.window.canvas.texts import Texts
from explorer.window.theme import Skin, scaled

DENSITY_OPACITY = 0.42

DIM = 0.72
"""Share of the ground in the colours of what does not match the search."""

BADGES_KEPT = 1000


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
        self._bins = [
            QBrush(QColor(mix(theme.ground, one, DENSITY_OPACITY)))
            for both in zip(*self._colors, strict=True)
            for one in both
        ]
        self._bars = Bars(self._colors, ratio)
        self._bar_inks, self._badge_inks = inks_upon(bars), inks_upon(self._colors)
        self._marks = Stamps(
            [
                mark_pixmap(kind.shape, MARK_RADIUS, QColor(color), ratio, QColor(theme.ground))
                for row in self._colors
                for kind, color in zip(kinds, row, strict=False)
            ]
        )
        self._kinds, self._ratio = len(kinds), ratio
        self._badges: dict[tuple[int, int, int], tuple[QPixmap, float, float]] = {}
        self._band_inks: dict[str, str] = {}
        self._plain, self._strong, self._points = Texts(self.font), Texts(self.bold), Points()
        self._sheet = TextSheet(self.font, ratio)
        self.grid = Grid(theme, ratio)
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
        paint_mirror(painter, drawn, self.skin.theme, drawn.width, self._plain)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for look in (SOFT, LINED, BAR):
            self._bars.paint(painter, drawn.spans, look)
        self._whiskers(painter, drawn)
        self._rings(painter, drawn.hovered, QColor(self.skin.theme.muted), 1.2)
        self._paint_marks(painter, drawn.marks)
        self._clusters(painter, drawn)
        if drawn.selected:  # before the badge of its neighbours
            self._paint_marks(painter, drawn.marks, drawn.selected)
        if not drawn.selected or is_told(drawn, title):
            self._labels(painter, drawn, drawn.labels)
        else:
            text, place = self._plate(drawn, drawn.selected[0], title)
            plate = QRectF(place, text.size()).adjusted(-5, -1, 5, 1)
            self._labels(painter, drawn, [one for one in drawn.labels if not _is_covered(one, plate)])
            self._paint_plate(painter, plate, text, place)
        self._rings(painter, drawn.selected, self._ink, 1.8)
        paint_ribbons(painter, drawn.bookmarked, self.skin.theme.accent, self.skin.theme.ground)
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
        return self.texts(strong).of(text)

    def texts(self, strong: bool) -> Texts:
        """The laid-out texts in one of the two fonts."""
        return self._strong if strong else self._plain

    # --- the parts, from back to front --------------------------------------------------------------

    def _periods(self, painter: QPainter, drawn: DrawList, height: float) -> None:
        color = QColor(self.skin.theme.period)
        for period in drawn.periods:
            top, bottom = period.y0 or 0.0, height if period.y1 is None else period.y1
            painter.fillRect(QRectF(period.x0, top, period.x1 - period.x0, bottom - top), color)

    def _period_names(self, painter: QPainter, drawn: DrawList) -> None:
        for label in (period.label for period in drawn.periods):
            if label is not None:
                painter.setPen(self._faint if label.dim else QColor(self.skin.theme.muted))
                text = self.text(label.text, False)
                painter.drawStaticText(QPointF(label.x, label.y - text.size().height() / 2), text)

    def _grid(self, painter: QPainter, drawn: DrawList, height: float) -> None:
        theme = self.skin.theme
        self.grid.ticks(painter, drawn.ticks, height)
        self.grid.dividers(painter, drawn.dividers, drawn.width)
        paint_dividers(painter, drawn, theme, drawn.width)
        if drawn.today is not None:
            self.grid.today(painter, drawn.today, height)
        paint_links(painter, drawn, theme)

    def _density(self, painter: QPainter, drawn: DrawList) -> None:
        """One batch of opaque boxes per colour; smooth edges would cost forty times as much."""
        bins = drawn.density
        if not len(bins.x0):
            return
        top = bins.y1 - (bins.y1 - bins.y0) * bins.height
        boxes = boxes_of(bins.x0, top, bins.x1, bins.y1)
        fill_each(painter, *joined(boxes, bins.kind.astype(np.int16) * 2 + bins.dim), self._bins)

    def _whiskers(self, painter: QPainter, drawn: DrawList) -> None:
        painter.setPen(QPen(QColor(self.skin.theme.muted), 1))
        for whisker in drawn.whiskers:
            y = sharp(whisker.y)
            painter.drawLine(QLineF(whisker.x0, y, whisker.x1, y))
            for x in (whisker.x0, whisker.x1):
                painter.drawLine(QLineF(x, y - 4, x, y + 4))

    def _paint_marks(self, painter: QPainter, marks: Marks, spots: Sequence[Spot] | None = None) -> None:
        """All marks, or only those of events that have ``spots``."""
        x, y, which = marks.x, marks.y, marks.kind + np.int32(self._kinds) * (marks.dim > 0)
        if spots is not None:
            own = np.isin(marks.event, [spot.event for spot in spots])
            x, y, which = x[own], y[own], which[own]
        self._marks.draw(painter, x, y, which)

    def _clusters(self, painter: QPainter, drawn: DrawList) -> None:
        clusters = drawn.clusters
        if not len(clusters.x):
            return
        keys = zip(clusters.kind.tolist(), clusters.count.tolist(), clusters.dim.tolist(), strict=True)
        found = [self._badges.get(key) or self._badge(*key) for key in keys]
        badges, half, rise = zip(*found, strict=True)
        left, top = clusters.x - np.array(half), clusters.y - np.array(rise)
        points, draw = self._points.at(left, top), painter.drawPixmap
        for point, badge in zip(points, badges, strict=False):
            draw(point, badge)

    def _badge(self, kind: int, count: int, dim: int) -> tuple[QPixmap, float, float]:
        """A count upon a round ground with half its width and height, kept for the next frames."""
        if len(self._badges) >= BADGES_KEPT:
            self._badges.clear()
        ground, ink = QColor(self.color(kind, dim)), self._badge_inks[bool(dim)][kind]
        colors = ground, ink, QColor(self.skin.theme.ground)
        badge = badge_pixmap(count, colors, self._badge_font, self._ratio)
        half, rise = badge.width() / self._ratio / 2, badge.height() / self._ratio / 2
        self._badges[kind, count, dim] = found = badge, half, rise
        return found

    def _labels(self, painter: QPainter, drawn: DrawList, labels: Sequence[Label]) -> None:
        """Labels, those of one look together."""
        looks: dict[tuple[bool, ...], list[Label]] = {}
        for label in labels:
            looks.setdefault(label[6:], []).append(label)
        for (bold, inside, dim), alike in looks.items():
            if inside:
                self._upon_bars(painter, drawn, alike)
            else:
                self._texts(painter, alike, bold, self._faint if dim else self._ink)

    def _texts(self, painter: QPainter, labels: Sequence[Label], bold: bool, ink: QColor) -> None:
        """Labels of one look, each at a whole pixel, as marks are."""
        x, y, widths, words, *_ = zip(*labels, strict=True)
        self.write(painter, (np.array(x), np.array(y) - self._half_line), words, widths, bold, ink)

    def write(
        self,
        painter: QPainter,
        places: tuple[NDArray[np.float64], NDArray[np.float64]],
        words: Sequence[str],
        widths: Sequence[float],
        bold: bool,
        ink: QColor,
    ) -> None:
        """Texts with their upper left ends at x and y ``places``, moved to the nearest whole pixels."""
        left, top = (np.rint(place * self._ratio) / self._ratio for place in places)
        look = Look(bold, ink.name(), self.bold if bold else self.font)
        self._sheet.draw(painter, look, (left, top), words, widths)

    def _upon_bars(self, painter: QPainter, drawn: DrawList, labels: Sequence[Label]) -> None:
        """Labels in the colours that read on their own bars, those of one colour together."""
        spans = drawn.spans
        columns = (spans.event, spans.kind, spans.dim)
        inks = {event: self._bar_inks[bool(dim)][kind] for event, kind, dim in _rows(columns)}
        alike: dict[tuple[bool, str], list[Label]] = {}
        for label in labels:
            alike.setdefault((label.strong, inks.get(label.event, self._ink).name()), []).append(label)
        for (bold, ink), found in alike.items():
            self._texts(painter, found, bold, QColor(ink))

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


def _is_covered(label: Label, plate: QRectF) -> bool:
    """Whether a plate with the selected event's title takes the place of a label, or covers part of it."""
    return label.strong or plate.intersects(QRectF(label.x, label.y - 6, label.width, 12))
