"""The overview strip: all of the thread's time with the view as a lens that can be moved and resized."""

from __future__ import annotations

import math
from enum import Enum

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from explorer.timeline.axis.breaks import breaks_in
from explorer.timeline.axis.daymap import PLAIN, DayMap
from explorer.timeline.axis.parts import Tick
from explorer.timeline.axis.ticks import in_one_row, ticks
from explorer.timeline.axis.timescale import TimeScale
from explorer.timeline.index.index import TimelineIndex
from explorer.timeline.kept import Kept
from explorer.timeline.overview import Strip, by_group, span, strips
from explorer.window.canvas.break_sign import paint_breaks
from explorer.window.canvas.brushes import FontMeasure
from explorer.window.language import tr
from explorer.window.theme import Skin, scaled

BIN_PIXELS = 6.0
EDGE = 6.0
"""How near the pointer must be to an edge of the lens to take it, in pixels."""

TOP, STRIP, TEXT, RIGHT = 6.0, 46.0, 18.0, 16.0


AIR = 6.0
"""Room above the highest bar, in pixels."""

LEAST_DAYS = 4 * 365.25
"""The strip spans no fewer days than these, however close together the events are."""


class Grip(Enum):
    """What a drag moves."""

    NONE = 0
    LENS = 1
    LEFT = 2
    RIGHT = 3
    NEW = 4


_CURSORS = {
    Grip.LENS: Qt.CursorShape.OpenHandCursor,
    Grip.LEFT: Qt.CursorShape.SizeHorCursor,
    Grip.RIGHT: Qt.CursorShape.SizeHorCursor,
    Grip.NEW: Qt.CursorShape.CrossCursor,
}


class Overview(QWidget):
    """A histogram of the shown events. Drag the lens, its edges or a new range; double click fits.

    What it asks for is told in days of the index's axis.
    """

    range_requested = Signal(float, float)
    centre_requested = Signal(float)
    fit_requested = Signal()

    def __init__(self, skin: Skin, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Overview"))
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(scaled(self.font(), 0.88))
        self._skin = skin
        self._index: TimelineIndex | None = None
        self._days = (0.0, 1.0)
        self._counts: NDArray[np.float64] = np.zeros((1, 0))
        self._shown: tuple[float, float] | None = None
        self._pictures: Kept[tuple[QPixmap, QPixmap]] = Kept(1)
        self._left = 0
        self._grip = Grip.NONE
        self._pressed = 0.0
        self._before = (0.0, 1.0)

    # --- what is shown ------------------------------------------------------------------------------

    def set_skin(self, skin: Skin) -> None:
        """Paint in the colours of another theme."""
        self._skin = skin
        self._repaint()

    def set_index(self, index: TimelineIndex, left: int) -> None:
        """Show other events; the strip begins ``left`` pixels from the left, as the timeline does."""
        self._index, self._left = index, left
        first, last = span(index)
        room = max((LEAST_DAYS - (last - first)) / 2, 0.0)
        self._days = first - room, last + room
        self._count()

    def set_range(self, shown: tuple[float, float] | None) -> None:
        """Say which days of the calendar are in view."""
        self._shown = shown
        self.update()

    @property
    def scale(self) -> TimeScale:
        """The days of the strip over its width; x counts from the strip's left edge."""
        return TimeScale(*self._days, max(self.width() - self._left - RIGHT, 10.0))

    @property
    def lens(self) -> QRectF:
        """The lens in the widget's coordinates, at least a few pixels wide; empty without a range."""
        shown, scale = self._range, self.scale
        if shown is None:
            return QRectF()
        left, right = (min(max(scale.to_x(day), 0.0), scale.width) for day in shown)
        if right - left < 4:
            middle = min(max((left + right) / 2, 2.0), scale.width - 2)
            left, right = middle - 2, middle + 2
        return QRectF(self._left + left, TOP, right - left, STRIP)

    @property
    def _range(self) -> tuple[float, float] | None:
        """The days of the axis in view."""
        days, shown = self._map, self._shown
        return (days.to_axis(shown[0]), days.to_axis(shown[1])) if shown else None

    def _zero(self, painter: QPainter, strip: QRectF) -> None:
        """The day from which aligned threads count."""
        origin = self._index.columns.origin if self._index else None
        if origin is not None:
            x = round(strip.left() + self.scale.to_x(self._map.to_axis(origin.day + 0.5)))
            painter.fillRect(QRectF(x, strip.top(), 1, strip.height()), QColor(self._skin.theme.accent))

    def _ticks(self) -> tuple[Tick, ...]:
        origin = self._index.columns.origin if self._index else None
        return in_one_row(ticks(self.scale, FontMeasure(self.font()), self._map, origin))

    @property
    def _map(self) -> DayMap:
        return PLAIN if self._index is None else self._index.columns.days

    def _count(self) -> None:
        if self._index is not None:
            bins = max(round(self.scale.width / BIN_PIXELS), 1)
            self._counts = by_group(self._index, *self._days, bins)
        self._repaint()

    # --- painting -----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._index is None or not len(self._index):
            painter.fillRect(self.rect(), QColor(self._skin.theme.ground))
            return
        look = self.width(), self.height(), self.devicePixelRatioF(), self.font().key()
        plain, lit = self._pictures.of(look, lambda: (self._picture(lit=False), self._picture(lit=True)))
        painter.drawPixmap(0, 0, plain)
        lens = self.lens
        if not lens.isEmpty():
            left, right = (math.floor(x + 0.5) for x in (lens.left(), lens.right()))
            painter.setClipRect(left, round(lens.top()), right - left, round(lens.height()))
            painter.drawPixmap(0, 0, lit)
            painter.setClipping(False)
        self._edges(painter)

    def _picture(self, *, lit: bool) -> QPixmap:
        """The whole strip, as it looks outside the lens or, ``lit``, inside; both are kept for all lenses."""
        ratio, theme = self.devicePixelRatioF(), self._skin.theme
        picture = QPixmap(math.ceil(self.width() * ratio), math.ceil(self.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(theme.ground))
        painter = QPainter(picture)
        strip = QRectF(self._left, TOP, self.scale.width, STRIP)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.hairline), 1))
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(strip.adjusted(-0.5, -0.5, 0.5, 0.5), 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        if lit:
            painter.fillRect(strip, QColor(self._skin.lens))
        breaks = breaks_in(self.scale, self._map, FontMeasure(self.font()))
        paint_breaks(painter, breaks, strip.top(), strip.bottom(), theme, strip.left())
        self._bars(painter, strip)
        self._zero(painter, strip)
        self._years(painter, strip)
        painter.end()
        return picture

    def _repaint(self) -> None:
        """Paint everything anew, not the lens alone."""
        self._pictures = Kept(1)
        self.update()

    def _bars(self, painter: QPainter, strip: QRectF) -> None:
        """The histogram, of threads that are compared one each in their colours, all to the same measure."""
        most, threads = float(self._counts.max(initial=0.0)), len(self._counts)
        if most <= 0:
            return
        for number, place in enumerate(strips(threads)):
            shares = np.sqrt(self._counts[number] / most)
            color = QColor(self._skin.theme.thread(number) if threads > 1 else self._skin.spark)
            self._histogram(painter, strip, shares, place, color)

    def _histogram(
        self, painter: QPainter, strip: QRectF, shares: NDArray[np.float64], place: Strip, color: QColor
    ) -> None:
        step = strip.width() / len(shares)
        ground = round(strip.top() + place.ground * strip.height())
        margin = AIR if place.ground in (0.5, 1.0) else 1.0
        room = abs(place.rise) * strip.height() - min(margin, abs(place.rise) * strip.height() / 4)
        for at in np.flatnonzero(shares > 0).tolist():
            left, right = (round(strip.left() + edge * step) for edge in (at, at + 1))
            height = max(round(float(shares[at]) * room), 1)
            top = ground - height if place.rise > 0 else ground
            painter.fillRect(left, top, max(right - left - 1, 1), height, color)

    def _edges(self, painter: QPainter) -> None:
        if self._range is None:
            return
        lens, accent = self.lens, QColor(self._skin.theme.accent)
        for x in (lens.left(), lens.right() - 1):
            painter.fillRect(QRectF(round(x), lens.top(), 1.5, lens.height()), accent)
            painter.fillRect(QRectF(round(x) - 1, lens.center().y() - 7, 3.5, 14), accent)

    def _years(self, painter: QPainter, strip: QRectF) -> None:
        painter.setFont(self.font())
        painter.setPen(QColor(self._skin.theme.muted))
        metrics = painter.fontMetrics()
        for tick in self._ticks():
            width = metrics.horizontalAdvance(tick.text)
            x = min(max(strip.left() + tick.x - width / 2, 2.0), self.width() - width - 2.0)
            painter.drawText(QPointF(x, strip.bottom() + metrics.ascent() + 3), tick.text)

    # --- the hands ----------------------------------------------------------------------------------

    def _grip_at(self, x: float) -> Grip:
        lens = self.lens
        if lens.isEmpty():
            return Grip.NEW
        reach = min(EDGE, lens.width() / 4 + 2)
        for grip, edge in ((Grip.LEFT, lens.left()), (Grip.RIGHT, lens.right())):
            if abs(x - edge) <= reach:
                return grip
        return Grip.LENS if lens.left() < x < lens.right() else Grip.NEW

    def _day_at(self, x: float) -> float:
        return self.scale.to_day(x - self._left)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        shown = self._range
        if event.button() != Qt.MouseButton.LeftButton or shown is None:
            return
        self._pressed = event.position().x()
        self._grip, self._before = self._grip_at(self._pressed), shown
        if self._grip is Grip.LENS:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if not event.buttons() & Qt.MouseButton.LeftButton or self._grip is Grip.NONE:
            self.setCursor(_CURSORS[self._grip_at(x)])
            return
        moved = self._day_at(x) - self._day_at(self._pressed)
        first, last = self._before
        if self._grip is Grip.LENS:
            self.range_requested.emit(first + moved, last + moved)
        elif self._grip is Grip.NEW:
            self._ask(self._day_at(self._pressed), self._day_at(x))
        else:
            self._ask(*((first + moved, last) if self._grip is Grip.LEFT else (first, last + moved)))

    def _ask(self, first: float, last: float) -> None:
        """Ask for a range unless it is hardly wider than a click."""
        low, high = sorted((first, last))
        if (high - low) * self.scale.pixels_per_day >= 3:
            self.range_requested.emit(low, high)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self._grip is Grip.NEW and abs(x - self._pressed) < 3:
            self.centre_requested.emit(self._day_at(x))
        self._grip = Grip.NONE
        self.setCursor(_CURSORS[self._grip_at(x)])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._grip = Grip.NONE
        self.fit_requested.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._count()

    def sizeHint(self) -> QSize:
        return QSize(300, round(TOP + STRIP + TEXT + 4))
