"""Figures on paper: printed from a preview of the pages."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QWidget

from explorer.export.image import paint_scene
from explorer.export.scene import Figure, Scene
from explorer.timeline.theme import contrast
from explorer.window.language import tr

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_NEARLY_WHITE = 1.02  # contrast to white of a ground that would only be a faint tint


def print_preview(figure: Figure, parent: QWidget) -> None:
    """Show the pages of a figure as they will be printed; printing is one of the preview's buttons."""
    from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog  # few print

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    set_up(printer, figure)
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setWindowTitle(tr("Print"))
    dialog.paintRequested.connect(lambda asked: paint_pages(figure, asked))
    dialog.resize(min(1000, parent.width()), min(760, parent.height() + 60))
    dialog.exec()


def set_up(printer: QPrinter, figure: Figure) -> None:
    """Lay paper in as the figure lies: across or upright, in the figure's own size where it is a paper's."""
    width, height = figure.sheet.points
    across = width > height
    size = QPageSize(QSizeF(min(width, height), max(width, height)), QPageSize.Unit.Point)
    if size.id() == QPageSize.PageSizeId.Custom:
        size = QPageSize(QPageSize.PageSizeId.A4)
    side = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(size, side, QMarginsF(8, 8, 8, 8), QPageLayout.Unit.Millimeter))
    printer.setDocName(figure.title)
    printer.setFullPage(True)


def paint_pages(figure: Figure, printer: QPrinter) -> None:
    """Paint each page of a figure onto a page of paper, as large as it is meant or as the paper allows."""
    painter = QPainter(printer)
    for number, page in enumerate(figure.pages):
        if number:
            printer.newPage()
        paper = printer.pageLayout().fullRectPixels(printer.resolution())
        meant = figure.sheet.points[0] / 72 * printer.resolution() / page.width
        scale = min(meant, paper.width() / page.width, paper.height() / page.height)
        painter.save()
        painter.translate(
            (paper.width() - page.width * scale) / 2, (paper.height() - page.height * scale) / 2
        )
        painter.scale(scale, scale)
        paint_scene(painter, on_paper(page))
        painter.restore()
    painter.end()


def on_paper(page: Scene) -> Scene:
    """A page without its ground where that is nearly white: the paper is, and has no need of a tint."""
    ground = page.ground
    return replace(page, ground="") if ground and contrast(ground, "#ffffff") < _NEARLY_WHITE else page
