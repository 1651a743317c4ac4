"""Has parts of the window painted one after another, so that in between hands are heard."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

Act = Callable[[], object]


class PaintTurns(QObject):
    """Parts that are held keep the picture they have until their turn; each turn is one of the event loop.

    What the parts show may change meanwhile, and the hands may ask for it: only their painting waits.
    """

    over = Signal()
    """All parts have been painted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held: tuple[QWidget, ...] = ()
        self._due: deque[Act] = deque()
        self._acts: deque[Act] = deque()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._next)

    @property
    def are_over(self) -> bool:
        """Whether nothing waits for its turn."""
        return not self._due and not self._acts

    @contextmanager
    def holding(
        self, parts: Sequence[QWidget], first: Iterable[Act] = (), ready: Iterable[Act] = ()
    ) -> Iterator[None]:
        """Hold these parts while what they show changes; afterwards they are painted in turn, in this order.

        Before, each act of ``first`` is done in a turn of its own, then each that makes painting ``ready``.
        Parts that waited for their turn wait anew; no act does: see :meth:`finish`.
        """
        self._timer.stop()
        for part in {*self._held} - {*parts}:
            part.setUpdatesEnabled(True)
        self._held = tuple(parts)
        for part in parts:
            part.setUpdatesEnabled(False)
        try:
            yield
        finally:
            self._due = deque(first)
            self._acts = deque((*ready, *(partial(_paint, part) for part in parts)))
            self._timer.start()

    def finish(self) -> None:
        """Do at once what is to be done before painting is made ready: something else is to be shown."""
        while self._due:
            self._due.popleft()()

    def _next(self) -> None:
        try:
            if not self.are_over:
                (self._due or self._acts).popleft()()
        finally:  # a fault of one leaves none unpainted
            if self.are_over:
                self._held = ()
                self.over.emit()
            else:
                self._timer.start()


def _paint(part: QWidget) -> None:
    """Paint a part now: left to the event loop, it would be painted together with the next."""
    part.setUpdatesEnabled(True)
    part.repaint()
