"""The preview of a figure: the figure itself, drawn off the UI thread."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QWidget

from explorer.errors import ExplorerError
from explorer.export.image import paint_scene
from explorer.export.scene import Figure
from explorer.window.background import Background
from explorer.window.language import tr
from explorer.window.wording import sentence

DELAY = 150
"""Milliseconds without a change before the preview is drawn anew."""

Make = Callable[[], Figure]

_EDGE = 12
_CHECK = 8  # the side of a square of the pattern behind a transparent figure


@dataclass(frozen=True, slots=True)
class Drawn:
    """What came of drawing: a figure and its page as an image, or why there is none."""

    figure: Figure | None = None
    page: int = 0
    image: QImage | None = None
    error: str = ""


def drawing_of(make: Make, number: int, room: QSize, ratio: float) -> Drawn:
    """A page of the figure that ``make`` gives, as large as ``room`` allows, or why there is none."""
    try:
        figure = make()
        page = min(number, len(figure.pages) - 1)
        return Drawn(figure, page, page_image(figure, page, room, ratio))
    except ExplorerError as error:
        return Drawn(error=sentence(str(error)))
    except Exception as error:  # a fault of ours is to be seen where the figure would be
        traceback.print_exc()
        return Drawn(error=f"{type(error).__name__}: {error}")


def page_image(figure: Figure, number: int, room: QSize, ratio: float) -> QImage:
    """A page of a figure as large as ``room`` allows, by the same scene as the file's."""
    page = figure.pages[number]
    scale = max(min(room.width() / page.width, room.height() / page.height), 1e-3)
    size = QSize(max(round(page.width * scale * ratio), 1), max(round(page.height * scale * ratio), 1))
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint_scene(painter, page)
    painter.end()
    return image


class Preview(QWidget):
    """Shows one page of the figure wanted last, or why there is none."""

    drawn = Signal(object)
    """With what came of the last drawing asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumSize(300, 240)
        self.setAccessibleName(tr("Preview"))
        self._make: Make | None = None
        self._again = False
        self._page = 0
        self._background = Background(self)
        self._background.done.connect(self._take)
        self.result: Drawn | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self._start)

    def show_figure(self, make: Make | None) -> None:
        """Draw what ``make`` gives, soon; None shows nothing."""
        self._make = make
        if make is None:
            self._background.forget()
            self._again = False
            self.result = None
            self._timer.stop()
            self.update()
        else:
            self._timer.start()

    def turn_to(self, page: int) -> None:
        """Show another page."""
        self._page = max(page, 0)
        self._start()

    def finish(self) -> None:
        """Wait until nothing is drawn any more; what is drawn then is not shown."""
        self._timer.stop()
        self._make, self._again = None, False
        self._background.close()

    @property
    def is_waiting(self) -> bool:
        """Whether the figure shown is not the one wanted last."""
        return self._timer.isActive() or self._background.is_busy

    def _start(self) -> None:
        if self._make is None:
            return
        if self._background.is_busy:
            self._again = True  # the one that ends starts the next
            return
        room = QSize(max(self.width() - 2 * _EDGE, 1), max(self.height() - 2 * _EDGE, 1))
        self._background.start(partial(drawing_of, self._make, self._page, room, self.devicePixelRatioF()))

    def _take(self, result: Drawn) -> None:
        if self._again:
            self._again = False
            self._start()
            return
        self.result = result
        self._page = result.page if result.figure else self._page
        self.setAccessibleDescription(result.figure.description if result.figure else result.error)
        self.update()
        self.drawn.emit(result)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        result = self.result
        if result is None or result.image is None:
            role = QPalette.ColorRole.PlaceholderText if result is None else QPalette.ColorRole.WindowText
            painter.setPen(self.palette().color(role))
            words = result.error if result else tr("Drawing the figure…") if self._make else ""
            box = QRectF(self.rect()).adjusted(24, 24, -24, -24)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)
            return
        size = result.image.deviceIndependentSize()
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        place = QRectF(left, top, size.width(), size.height())
        if result.figure and not result.figure.pages[result.page].ground:
            _paint_squares(painter, place)
        painter.drawImage(place, result.image)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._make is not None:
            self._timer.start()


def _paint_squares(painter: QPainter, place: QRectF) -> None:
    """What is seen through a transparent figure."""
    painter.fillRect(place, QColor("#ffffff"))
    painter.save()
    painter.setClipRect(place)
    for row in range(int(place.height() / _CHECK) + 1):
        for column in range(row % 2, int(place.width() / _CHECK) + 1, 2):
            square = QRectF(place.x() + column * _CHECK, place.y() + row * _CHECK, _CHECK, _CHECK)
            painter.fillRect(square, QColor("#e4e4e4"))
    painter.restore()
