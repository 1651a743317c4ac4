"""Figures as PDF by Qt, which knows what to do with fonts of any make and takes longer than our writer."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QHashSeed, QIODevice, QMarginsF, QSizeF, QUuid
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from explorer.export.image import paint_scene
from explorer.export.metadata import xmp_packet
from explorer.export.pdf.times import without_times
from explorer.export.scene import Figure

_RESOLUTION = 1200


def painted_pdf(figure: Figure) -> bytes:
    """All pages of a figure; the same figure gives the same bytes, also in another process."""
    # Qt writes the fonts in the order of a hash table, whose seed is drawn by lot for each process.
    QHashSeed.setDeterministicGlobalSeed()
    try:
        data = _pdf(figure)
    finally:
        QHashSeed.resetRandomGlobalSeed()
    return without_times(data)


def _pdf(figure: Figure) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
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
