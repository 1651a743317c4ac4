"""Figures as PNG and PDF, and the widths of text: the only part of the export that knows Qt."""

from __future__ import annotations

import os
import re
import sys
from functools import lru_cache

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QHashSeed,
    QIODevice,
    QMarginsF,
    QPointF,
    QRectF,
    QSizeF,
    Qt,
    QUuid,
)
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QImageWriter,
    QLinearGradient,
    QPageLayout,
    QPageSize,
    QPainter,
    QPainterPath,
    QPdfWriter,
    QPen,
    QPolygonF,
)

from explorer.errors import OutputError
from explorer.export.manifest import KEY
from explorer.export.metadata import xmp_packet
from explorer.export.scene import Circle, Fade, Figure, Item, Line, Polygon, Rect, Scene, Text

FAMILIES = ("Inter", "Segoe UI", "Helvetica Neue", "Noto Sans", "DejaVu Sans")
"""Families in order of preference; the first that the machine has is used."""

_METERS_PER_INCH = 0.0254
_PNG_QUALITY = 60  # of what Qt packs losslessly: in half the time, a twelfth larger than by default
_PDF_RESOLUTION = 1200
# The time of its making, which the file does not need.
_TIME = re.compile(rb"/(?:Creation|Mod)Date \(D:\d{14}[^)\n]{0,8}\)\n?")
# Where the table of objects stands, and each entry's offset in it: ISO 32000-1, 7.5.4 and 7.5.5.
_TABLE = re.compile(rb"startxref\s+(\d+)")
_OFFSET = re.compile(rb"^\d{10}(?= \d{5} n)", re.MULTILINE)


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
        self._width = lru_cache(maxsize=4096)(_text_width)

    @property
    def family(self) -> str:
        """The family that the machine has."""
        return QFontInfo(make_font(12)).family()

    def __call__(self, text: str, size: int, *, bold: bool = False) -> float:
        """The advance width of one line of ``text`` at ``size`` units."""
        return self._width(text, size, bold)


def _text_width(text: str, size: int, bold: bool) -> float:
    return QFontMetricsF(make_font(size, bold=bold)).horizontalAdvance(text)


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
    image.setText("Title", figure.title)
    for name, value in figure.metadata:
        image.setText(name, value)
    if figure.manifest:
        image.setText(KEY, figure.manifest)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"png")
    writer.setQuality(_PNG_QUALITY)
    if not writer.write(image):
        raise OutputError("the picture could not be encoded as PNG")
    del keep
    return bytes(buffer.data().data())


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


def pdf_bytes(figure: Figure) -> bytes:
    """All pages as PDF with text as text; the same figure gives the same bytes, also in another process."""
    keep = application()
    # Qt writes the fonts in the order of a hash table, whose seed is drawn by lot for each process.
    QHashSeed.setDeterministicGlobalSeed()
    try:
        data = _pdf(figure)
    finally:
        QHashSeed.resetRandomGlobalSeed()
    del keep
    return _without_times(data)


def _without_times(data: bytes) -> bytes:
    """The PDF without the times of its making, longer in some time zones, and its offsets mended."""
    table = int(_TABLE.findall(data)[-1])
    cuts = [(found.start(), len(found[0])) for found in _TIME.finditer(data)]

    def moved(offset: bytes) -> int:
        return int(offset) - sum(length for start, length in cuts if start < int(offset))

    tail = _OFFSET.sub(lambda found: b"%010d" % moved(found[0]), data[table:])
    tail = _TABLE.sub(lambda found: b"startxref\n%d" % moved(found[1]), tail)
    return _TIME.sub(b"", data[:table]) + tail


def _pdf(figure: Figure) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_PDF_RESOLUTION)
    writer.setTitle(figure.title)
    writer.setCreator(dict(figure.metadata).get("Software", ""))
    writer.setDocumentXmpMetadata(xmp_packet(figure))
    writer.setDocumentId(_document_id(figure))
    _set_page(writer, figure)
    painter = QPainter(writer)
    for number, page in enumerate(figure.pages):
        if number:
            writer.newPage()
        painter.save()
        painter.scale(writer.width() / page.width, writer.height() / page.height)
        paint_scene(painter, page)
        painter.restore()
    painter.end()
    buffer.close()
    return bytes(data.data())


def _set_page(writer: QPdfWriter, figure: Figure) -> None:
    width, height = figure.sheet.points
    unit = QPageSize.Unit.Point
    size = QPageSize(QSizeF(width, height), unit, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))


def _document_id(figure: Figure) -> QUuid:
    """An id made from what the figure says about itself, where Qt would draw one by lot."""
    return QUuid.createUuidV5(QUuid(), xmp_packet(figure))


def paint_scene(painter: QPainter, scene: Scene) -> None:
    """Paint a scene whose units are the painter's."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    if scene.ground:
        painter.fillRect(QRectF(0, 0, scene.width, scene.height), QColor(scene.ground))
    for item in scene.items():
        _paint(painter, item)


def _paint(painter: QPainter, item: Item) -> None:
    match item:
        case Text():
            _paint_text(painter, item)
        case Line():
            _paint_line(painter, item)
        case Fade():
            _paint_fade(painter, item)
        case Rect():
            _set_colors(painter, item)
            box = QRectF(item.x, item.y, item.width, item.height)
            painter.drawRoundedRect(box, item.radius, item.radius)
        case Circle():
            _set_colors(painter, item)
            painter.drawEllipse(QPointF(item.x, item.y), item.radius, item.radius)
        case Polygon():
            _set_colors(painter, item)
            painter.drawPath(_path(item))


def _set_colors(painter: QPainter, item: Rect | Circle | Polygon) -> None:
    painter.setBrush(QBrush(_color(item.fill, item.opacity)) if item.fill else Qt.BrushStyle.NoBrush)
    if item.stroke:
        painter.setPen(QPen(_color(item.stroke, item.opacity), item.stroke_width))
    else:
        painter.setPen(Qt.PenStyle.NoPen)


def _color(name: str, opacity: float) -> QColor:
    color = QColor(name)
    color.setAlphaF(opacity)
    return color


def _path(item: Polygon) -> QPainterPath:
    path = QPainterPath()
    for part in item.parts:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in part]))
        path.closeSubpath()
    return path


def _paint_fade(painter: QPainter, item: Fade) -> None:
    gradient = QLinearGradient(item.x, 0, item.x + item.width, 0)
    gradient.setColorAt(0, _color(item.fill, item.left))
    gradient.setColorAt(1, _color(item.fill, item.right))
    painter.fillRect(QRectF(item.x, item.y, item.width, item.height), QBrush(gradient))


def _paint_line(painter: QPainter, item: Line) -> None:
    pen = QPen(QColor(item.color), item.width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if item.dash:
        pen.setDashPattern([length / item.width for length in item.dash])
    painter.setPen(pen)
    painter.drawLine(QPointF(item.x0, item.y0), QPointF(item.x1, item.y1))


def _paint_text(painter: QPainter, item: Text) -> None:
    painter.setFont(make_font(item.size, bold=item.bold))
    painter.setPen(QColor(item.color))
    painter.drawText(QPointF(item.left, item.y), item.text)
