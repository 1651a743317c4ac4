"""The way a reader came: each view shown, and each place in time gone to, as stops for back and forward."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from explorer.chronicle.view import View
from explorer.window.views.history import History

REST = 500
"""A reader who has not moved for so many milliseconds has arrived: what went before was one gesture."""


class Trail(QObject):
    """Notes where the reader is; ``looking`` says so, with the days for which a move under way is bound.

    Turning the wheel, dragging or pressing zoom keys one after another is one gesture and gives one stop,
    once it is over. What moves the days in the same turn in which something else of the view has changed, as
    when an event that was chosen is brought into sight, belongs to that.
    """

    changed = Signal()
    """The reader has come to another place, or can go to others than before."""

    def __init__(self, looking: Callable[[], View], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._looking = looking
        self._history = History()
        self._bound: View | None = None
        self._landing = False
        self._pause = QTimer(self, singleShot=True, interval=REST)
        self._pause.timeout.connect(self._paused)

    @property
    def here(self) -> View | None:
        """Where the reader is, or came to rest last."""
        return self._history.here

    @property
    def can_go_back(self) -> bool:
        """Whether there is somewhere to go back to: also from a gesture that is not yet over."""
        return self._history.can_go_back or self._is_away

    @property
    def can_go_forward(self) -> bool:
        """Whether the reader has gone back and nowhere else since."""
        return self._history.can_go_forward and not self._is_away

    @property
    def _is_away(self) -> bool:
        return self._bound is not None and self._history.is_elsewhere(self._bound)

    def arrive(self) -> None:
        """Something of the view other than its days has changed."""
        self.rest()
        self._history.add(self._looking())
        if not self._landing:
            self._landing = True
            QTimer.singleShot(0, self, self._land)
        self.changed.emit()

    def move(self) -> None:
        """The days in view have changed."""
        view = self._looking()
        if self._history.is_another(view):
            return  # this reader has yet to arrive
        if self._landing:
            self._history.amend(view)
            return
        could = self.can_go_back, self.can_go_forward
        self._bound = view
        self._pause.start()
        if could != (self.can_go_back, self.can_go_forward):
            self.changed.emit()

    def rest(self) -> None:
        """Note where the gesture under way has led, if there is one."""
        bound, self._bound = self._bound, None
        self._pause.stop()
        if bound is not None:
            if self._history.is_elsewhere(bound) or self.here is None or self.here.range is None:
                self._history.add(bound)
            self.changed.emit()

    def go(self, step: int) -> View | None:
        """The view ``step`` places on (back for -1), where the reader is to be now; None beyond the ends."""
        self.rest()
        found = self._history.go(step)
        self.changed.emit()
        return found

    def clear(self) -> None:
        """Forget the whole way."""
        self._bound = None
        self._pause.stop()
        self._history.clear()
        self.changed.emit()

    def _paused(self) -> None:
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._pause.start()  # a hand that holds still while it drags
        else:
            self.rest()

    def _land(self) -> None:
        """What was begun in the turn that ends is under way now: its aim is known."""
        self._landing = False
        view = self._looking()
        if not self._history.is_another(view):
            self._history.amend(view)
