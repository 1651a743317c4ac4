"""Figures as PNG, scenes painted by Qt, and the widths of text."""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache, partial

import numpy as np
from PySide6.QtCore import (
    QPointF,
    QRectF,
    Qt,
)
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QRawFont,
    QTextLayout,
)

from explorer.errors import OutputError
from explorer.export.manifest import KEY
from explorer.export.png import RGB, RGBA, png
from explorer.export.scene import Circle, Fade, Figure, Item, Line, Point, Polygon, Rect, Scene, Stamp, Text

FAMILIES = ("Inter", "Segoe UI", "Helvetica Neue", "Noto Sans", "DejaVu Sans")
"""Families in order of preference; the first that the machine has is used."""

_METERS_PER_INCH = 0.0254
_BAND = 256  # so many rows of pixels are packed at a time


def application() -> QGuiApplication:
    """The running application, or a new one that needs no screen; keep it as long as fonts are used."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    if sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(["explorer"])


class FontMeasure:
    """Widths of text as PNG and PDF paint it. Lives as long as the application it needs."""

    def __init__(self) -> None:
        self._application = application()
        self._metrics = cache(_metrics)
        # Of no method of this: it would hold what holds it, with all widths, until Python looks for rings.
        self._width = lru_cache(maxsize=4096)(partial(_text_width, self._metrics))

    @property
    def family(self) -> str:
        """The family that the machine has."""
        return QFontInfo(make_font(12)).family()

    def __call__(self, text: str, size: int, *, bold: bool = False) -> float:
        """The advance width of one line of ``text`` at ``size`` units."""
        return self._width(text, size, bold)

    def lacking(self, letters: Iterable[str]) -> str:
        """Those of ``letters`` that none of the machine's fonts has, in their order."""
        known = self._metrics(12, False)
        return "".join(
            letter
            for letter in letters
            if not known.inFontUcs4(ord(letter)) and is_written(letter) and not _glyph(letter)
        )


def _metrics(size: int, bold: bool) -> QFontMetricsF:
    return QFontMetricsF(make_font(size, bold=bold))


def _text_width(metrics: Callable[[int, bool], QFontMetricsF], text: str, size: int, bold: bool) -> float:
    return metrics(size, bold).horizontalAdvance(text)


def is_written(letter: str) -> bool:
    """Whether a character leaves a mark: no space and nothing that only steers how others are set."""
    if unicodedata.name(letter, "").startswith("VARIATION SELECTOR"):
        return False
    return unicodedata.category(letter)[0] not in "CZ"


def _glyph(letter: str) -> int:
    """The number of a letter's glyph in whichever font has it; 0, which is a box, where none does.

    For a script that none knows how to shape Qt has a font of boxes, whose glyphs have other numbers.
    """
    layout = QTextLayout(letter, make_font(12))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    return max((0 if is_boxes(run.rawFont()) else max(run.glyphIndexes()) for run in runs), default=1)


def is_boxes(font: QRawFont) -> bool:
    """Whether Qt paints boxes in place of a font. Asked for its name, such a one ends the program."""
    return font.pixelSize() <= 0


def make_font(size: int, *, bold: bool = False) -> QFont:
    """The font of figures at ``size`` units.

    Without hinting, so that widths grow evenly with the scale; without ligatures, which would come out of a
    PDF as one character where a reader searches for two.
    """
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setStyleHint(QFont.StyleHint.SansSerif, QFont.StyleStrategy.NoSubpixelAntialias)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setPixelSize(size)
    font.setBold(bold)
    font.setFeature(QFont.Tag("liga"), 0)
    return font


def png_bytes(figure: Figure, page: int = 0) -> bytes:
    """One page as PNG with its resolution and metadata. Raises OutputError when memory is short."""
    keep = application()
    image = paint_image(figure, page)
    texts = [("Title", figure.title), *figure.metadata]
    if figure.manifest:
        texts.append((KEY, figure.manifest))
    kind, bands = (RGB if figure.pages[page].ground else RGBA), _bands(image)
    data = png(image.width(), image.height(), image.dotsPerMeterX(), kind, texts, bands)
    del keep
    return data


def _bands(image: QImage) -> Iterator[bytes]:
    """The pixels of an image, some rows at a time, each row after a byte 0."""
    opaque = image.format() == QImage.Format.Format_RGB32
    wanted = QImage.Format.Format_RGB888 if opaque else QImage.Format.Format_RGBA8888
    length = image.width() * (3 if opaque else 4)
    for top in range(0, image.height(), _BAND):
        band = image.copy(0, top, image.width(), min(_BAND, image.height() - top)).convertToFormat(wanted)
        rows = np.frombuffer(band.constBits(), np.uint8).reshape(band.height(), band.bytesPerLine())
        data = np.zeros((band.height(), length + 1), np.uint8)
        data[:, 1:] = rows[:, :length]
        yield data.tobytes()


def paint_image(figure: Figure, number: int = 0) -> QImage:
    """One page as an image, opaque where it has a ground. Raises OutputError when memory is short."""
    sheet, page = figure.sheet, figure.pages[number]
    opaque, clear = QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32_Premultiplied
    image = QImage(sheet.width, sheet.height, opaque if page.ground else clear)
    if image.isNull():
        raise OutputError(f"there is no memory for a picture of {sheet.width:,} × {sheet.height:,} pixels")
    per_meter = round(sheet.dpi / _METERS_PER_INCH)
    image.setDotsPerMeterX(per_meter)
    image.setDotsPerMeterY(per_meter)
    if not page.ground:
        image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.scale(sheet.width / page.width, sheet.height / page.height)
    paint_scene(painter, page)
    painter.end()
    return image


def paint_scene(painter: QPainter, scene: Scene) -> None:
    """Paint a scene whose units are the painter's."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    if scene.ground:
        painter.fillRect(QRectF(0, 0, scene.width, scene.height), QColor(scene.ground))
    hand = _Hand(painter)
    for item in scene.items():
        hand.paint(item)


class _Hand:
    """Paints shapes and texts. Pens, brushes and fonts come again and again: each is made once."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        self._brush, self._pen = lru_cache(_brush), lru_cache(_pen)
        self._font, self._outline = lru_cache(make_font), lru_cache(_outline)

    def paint(self, item: Item) -> None:
        """Paint one of them."""
        painter = self._painter
        match item:
            case Text():
                painter.setFont(self._font(item.size, bold=item.bold))
                painter.setPen(self._pen(item.color))
                painter.drawText(QPointF(item.left, item.y), item.text)
            case Line():
                painter.setPen(self._pen(item.color, 1.0, item.width, item.dash))
                painter.drawLine(QPointF(item.x0, item.y0), QPointF(item.x1, item.y1))
            case Fade():
                _paint_fade(painter, item)
            case Rect():
                self._take_colors(item)
                box = QRectF(item.x, item.y, item.width, item.height)
                painter.drawRoundedRect(box, item.radius, item.radius)
            case Circle():
                self._take_colors(item)
                painter.drawEllipse(QPointF(item.x, item.y), item.radius, item.radius)
            case Stamp():
                self._take_colors(item)
                painter.drawPolygon(self._outline(item.points).translated(item.x, item.y))
            case Polygon():
                self._take_colors(item)
                _paint_polygon(painter, item)

    def _take_colors(self, item: Rect | Circle | Polygon | Stamp) -> None:
        opacity = 1.0 if isinstance(item, Stamp) else item.opacity
        self._painter.setBrush(self._brush(item.fill, opacity))
        if item.stroke:
            self._painter.setPen(self._pen(item.stroke, opacity, item.stroke_width, None))
        else:
            self._painter.setPen(Qt.PenStyle.NoPen)


def _brush(fill: str, opacity: float) -> QBrush:
    return QBrush(_color(fill, opacity)) if fill else QBrush(Qt.BrushStyle.NoBrush)


def _pen(color: str, opacity: float = 1.0, width: float = 1.0, dash: tuple[float, ...] | None = None) -> QPen:
    """A pen for an edge, or where ``dash`` tells its strokes, if only (), for a line, whose ends are flat."""
    pen = QPen(_color(color, opacity), width)
    if dash is not None:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dash:
        pen.setDashPattern([length / width for length in dash])
    return pen


def _color(name: str, opacity: float) -> QColor:
    color = QColor(name)
    color.setAlphaF(opacity)
    return color


def _outline(points: tuple[Point, ...]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])


def _paint_polygon(painter: QPainter, item: Polygon) -> None:
    outlines = [_outline(part) for part in item.parts]
    if len(outlines) == 1:
        painter.drawPolygon(outlines[0])
        return
    path = QPainterPath()
    for outline in outlines:
        path.addPolygon(outline)
        path.closeSubpath()
    painter.drawPath(path)


def _paint_fade(painter: QPainter, item: Fade) -> None:
    gradient = QLinearGradient(item.x, 0, item.x + item.width, 0)
    gradient.setColorAt(0, _color(item.fill, item.left))
    gradient.setColorAt(1, _color(item.fill, item.right))
    painter.fillRect(QRectF(item.x, item.y, item.width, item.height), QBrush(gradient))
