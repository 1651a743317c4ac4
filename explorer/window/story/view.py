"""The screen of a story: shows slides one after another and listens to keys and mouse."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEasingCurve, QEvent, QSizeF, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from explorer.window.keyboard.keys import asked_by, table_of
from explorer.window.language import tr
from explorer.window.story.deck import Deck
from explorer.window.story.keys import KEYS
from explorer.window.story.page import Page, laid_out, paint_page
from explorer.window.story.strand_painter import StrandPainter
from explorer.window.theme import Skin

TURN = 220
"""Milliseconds that turning to another slide takes."""

IDLE = 2500
"""After so many milliseconds without a movement the pointer is hidden."""

_TABLE = table_of(KEYS)


class StoryView(QWidget):
    """A window over the whole screen. ``reduced`` turns slides at once."""

    stepped = Signal(int)
    """With the number of the slide that is shown, from 0."""
    left = Signal()

    def __init__(self, deck: Deck, skin: Skin, first: int = 0, *, reduced: bool = False) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.deck, self._skin, self._reduced = deck, skin, reduced
        self.number = first
        self.blank = self._begun = False
        self._page: Page | None = None
        self._strand = StrandPainter.of(deck, QSizeF(self.size()), skin)
        self._now, self._before = QPixmap(), QPixmap()
        self._from = 0.0
        self._turn = QVariantAnimation(self)
        self._turn.setDuration(TURN)
        self._turn.setStartValue(0.0)
        self._turn.setEndValue(1.0)
        self._turn.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._turn.valueChanged.connect(lambda _: self.update())
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE)
        self._idle.timeout.connect(lambda: self.setCursor(Qt.CursorShape.BlankCursor))
        self.setWindowTitle(f"{deck.name} – Bilateral Explorer" if deck.name else "Bilateral Explorer")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._tell()

    # --- what is shown ------------------------------------------------------------------------------

    @property
    def page(self) -> Page:
        """The slide shown, laid out for this screen."""
        if self._page is None:
            slide = self.deck.slide(self.number)
            self._page = laid_out(slide, QSizeF(self.size()), self._skin, self.font())
        return self._page

    def go(self, number: int) -> None:
        """Show another slide; beyond the ends nothing changes but that a blank screen is lit again."""
        was_blank, self.blank = self.blank, False
        number = min(max(number, 0), len(self.deck) - 1)
        if number != self.number and not was_blank:
            self._before, self._from = self._picture(), self._x()
            self.number, self._begun = number, True
            self._renew()
            if not self._reduced:
                self._turn.start()
            self._tell()
            self.stepped.emit(number)
        self.update()

    def set_skin(self, skin: Skin) -> None:
        """Paint in the colours of another theme."""
        self._skin = skin
        self._renew()
        self.update()

    def _renew(self) -> None:
        self._turn.stop()
        self._page, self._now = None, QPixmap()
        self._strand = StrandPainter.of(self.deck, QSizeF(self.size()), self._skin)

    def _toggle_blank(self) -> None:
        self.blank = not self.blank
        self.update()

    def _tell(self) -> None:
        """A screen reader finds the words of the slide, and says them at once."""
        words = self.deck.slide(self.number).spoken
        self.setAccessibleName(tr("Story"))
        self.setAccessibleDescription(words)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # --- painting -----------------------------------------------------------------------------------

    def _share(self) -> float:
        """How far the turn to this slide is, from 0 to 1."""
        value = self._turn.currentValue()
        running = self._turn.state() == QVariantAnimation.State.Running
        return value if running and isinstance(value, float) else 1.0

    def _x(self) -> float:
        """Where the mark on the line stands, which moves while the slide is turned."""
        aim = self._strand.stops[self.number].x
        return self._from + (aim - self._from) * self._share()

    def _picture(self) -> QPixmap:
        """The texts of the slide as a picture, so that turning costs little more than copying."""
        if self._now.isNull():
            ratio = self.devicePixelRatioF()
            self._now = QPixmap(self.size() * ratio)
            self._now.setDevicePixelRatio(ratio)
            self._now.fill(QColor(self._skin.theme.ground))
            painter = QPainter(self._now)
            paint_page(painter, self.page, self._skin)
            painter.end()
        return self._now

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.blank:
            painter.fillRect(self.rect(), Qt.GlobalColor.black)
            return
        share = self._share()
        painter.fillRect(self.rect(), QColor(self._skin.theme.ground))
        if share < 1.0:
            painter.drawPixmap(0, 0, self._before)
            painter.setOpacity(share)
        painter.drawPixmap(0, 0, self._picture())
        painter.setOpacity(1.0)
        hint = "" if self._begun else tr("Space or a click goes on · Esc ends")
        self._strand.paint(painter, self.number, self._x(), self.font(), hint)

    # --- what Qt calls ------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Its keys are its own, also those that are shortcuts of the main window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(bool(asked_by(event, _TABLE)))
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = _ACTS.get(asked_by(event, _TABLE))
        if act is not None:
            act(self)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click goes on, one with the right button goes back."""
        back = event.button() in (Qt.MouseButton.RightButton, Qt.MouseButton.BackButton)
        self.go(self.number + (-1 if back else 1))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.unsetCursor()
        self._idle.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._renew()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._turn.stop()
        self._idle.stop()
        self.left.emit()
        super().closeEvent(event)


_ACTS: Mapping[str, Callable[[StoryView], object]] = {
    "next": lambda view: view.go(view.number + 1),
    "previous": lambda view: view.go(view.number - 1),
    "first": lambda view: view.go(0),
    "last": lambda view: view.go(len(view.deck) - 1),
    "blank": StoryView._toggle_blank,
    "leave": StoryView.close,
}
"""What the keys do. A view that held this itself would be held by it, with two pictures of the screen."""
