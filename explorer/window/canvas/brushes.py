"""What a painter needs besides a draw list: measures, brushes and outlines."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPixmap, QPolygonF

from explorer.language import number_words
from explorer.timeline.elements import BADGE_RADIUS, FADE_END, FADE_START, OPEN_END, OPEN_START
from explorer.timeline.index.crowds import half_width
from explorer.timeline.theme import contrast, mix
from explorer.window.canvas.glyphs import EDGE
from explorer.window.theme import scaled

AXIS_ROWS = (20.0, 2.0)
"""The tops of the lower and the upper row of labels on the axis, in pixels below its own."""

FADE_LENGTH, ARROW_LENGTH, WING = 18.0, 8.0, 3.0
"""How long the fading end of an approximate date is, and the head of an open one; its wings' reach."""


class FontMeasure:
    """Measures the labels of the timeline in the font they are painted in."""

    def __init__(self, font: QFont) -> None:
        self._plain = QFontMetricsF(font)
        self._bold = QFontMetricsF(scaled(font, 1.0, bold=True))

    @property
    def height(self) -> float:
        """The height of a line in pixels."""
        return self._plain.height()

    def width(self, text: str, strong: bool) -> float:
        """The advance width of a text in pixels; ``strong`` is bold."""
        return (self._bold if strong else self._plain).horizontalAdvance(text)


def sharp(value: float) -> float:
    """The middle of the pixel at ``value``: a line there is one pixel wide, not two grey ones."""
    return int(value) + 0.5


def faded(color: str, opacity: float) -> QColor:
    """``color`` at an opacity of 0 to 1."""
    found = QColor(color)
    found.setAlphaF(opacity)
    return found


def ink_upon(color: str) -> str:
    """White or near black: whichever reads better on ``color``."""
    return max(("#ffffff", "#16191c"), key=lambda ink: contrast(ink, color))


@lru_cache(maxsize=256)
def _plain_brush(color: str, opacity: float) -> QBrush:
    return QBrush(faded(color, opacity))


def span_brush(box: QRectF, flags: int, color: str, opacity: float) -> QBrush:
    """One colour, or a gradient towards the ends that are approximate."""
    if not flags & (FADE_START | FADE_END):
        return _plain_brush(color, opacity)
    from PySide6.QtGui import QLinearGradient  # with its enumerations, where a date is approximate

    solid, clear = faded(color, opacity), faded(color, 0.0)
    share = min(FADE_LENGTH / box.width(), 0.5)
    gradient = QLinearGradient(box.left(), 0, box.right(), 0)
    gradient.setColorAt(0, clear if flags & FADE_START else solid)
    gradient.setColorAt(share, solid)
    gradient.setColorAt(1 - share, solid)
    gradient.setColorAt(1, clear if flags & FADE_END else solid)
    return QBrush(gradient)


def arrow(box: QRectF, flags: int) -> QPolygonF:
    """The outline of a bar with a head at each open end, in one piece so that nothing shows through."""
    head = min(ARROW_LENGTH, box.width() / 2)
    middle, half = box.center().y(), box.height() / 2
    points: list[QPointF] = []
    for flag, x, out in ((OPEN_START, box.left(), -1.0), (OPEN_END, box.right(), 1.0)):
        neck = x - out * head if flags & flag else x
        points.append(QPointF(neck, middle - out * half))
        if flags & flag:
            wing = out * (half + WING)
            points += [QPointF(neck, middle - wing), QPointF(x, middle), QPointF(neck, middle + wing)]
        points.append(QPointF(neck, middle + out * half))
    return QPolygonF(points)


def wrapped(text: str, font: QFont, width: float, limit: int) -> list[str]:
    """``text`` in at most ``limit`` lines (at least one) of ``width`` pixels, the last elided if need be."""
    metrics = QFontMetricsF(font)
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if metrics.horizontalAdvance(longer) <= width or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    limit = max(limit, 1)
    if len(lines) > limit:
        lines[limit - 1 :] = [" ".join(lines[limit - 1 :])]
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines]


def inks_upon(grounds: tuple[list[str], ...]) -> tuple[list[QColor], ...]:
    """The colours for text upon grounds that are plain and dim; upon the dim ones it is dim too."""
    return tuple(
        [QColor(mix(ink_upon(ground), ground, 0.45 * dim)) for ground in row]
        for dim, row in enumerate(grounds)
    )


def badge_pixmap(count: int, colors: tuple[QColor, QColor, QColor], font: QFont, ratio: float) -> QPixmap:
    """A count in the middle of a ground with round ends, sharp at the device pixel ratio.

    ``colors`` are those of the ground, of the text and of the edge around them. A large font is made smaller
    rather than the badge larger than it was laid out.
    """
    ground, ink, edge = colors
    text, half = number_words(count), half_width(count)
    advance = QFontMetricsF(font).horizontalAdvance(text)
    font = scaled(font, min(1.0, (2 * half - 3.0) / advance), bold=font.bold())
    pixmap = QPixmap(math.ceil(2 * (half + 1) * ratio), math.ceil(2 * (BADGE_RADIUS + 1) * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    box = QRectF(0, 0, 2 * half, 2 * BADGE_RADIUS)
    box.moveCenter(QPointF(pixmap.width() / ratio / 2, pixmap.height() / ratio / 2))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for color, reach in ((edge, EDGE), (ground, 0.0)):
        painter.setBrush(color)
        grown = box.adjusted(-reach, -reach, reach, reach)
        painter.drawRoundedRect(grown, BADGE_RADIUS + reach, BADGE_RADIUS + reach)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return pixmap
