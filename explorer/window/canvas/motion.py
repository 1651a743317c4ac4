"""Moves of the view: at once, or animated for at most 300 ms towards an aim that may change on the way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation
from PySide6.QtWidgets import QApplication

from explorer.timeline.axis.timescale import TimeScale

DURATION = 240
"""Milliseconds a move takes."""

RIM = 12.0
"""What is nearer to an edge of the view than these pixels counts as out of sight."""

STEP_IN = 0.2
"""How far from the edge the middle of what is out of sight is brought, as a share of the view's width."""

Show = Callable[[float, float], None]


def system_reduces_motion() -> bool:
    """Whether the system asks for no animation, as far as Qt knows."""
    from PySide6.QtWidgets import QStyle  # with hundreds of names, slow to build and not needed at first

    style = QApplication.style()
    return style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0


def brought_into_view(scale: TimeScale, first: float, last: float, *, centre: bool = False) -> TimeScale:
    """``scale`` moved no more than is needed to show something from one day number to another.

    While any of it is in sight, it stays; with ``centre`` its middle is moved to that of the view.
    """
    left, right, width = scale.to_x(first), scale.to_x(last), scale.width
    middle = aim = (left + right) / 2
    if centre:
        aim = width / 2
    elif right < RIM or left > width - RIM:
        aim = width * (STEP_IN if right < RIM else 1 - STEP_IN)
    return scale.panned(middle - aim) if aim != middle else scale


class Mover(QObject):
    """Moves the visible range. A new aim starts from where the move under way has got to."""

    def __init__(self, show: Show, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._show = show
        self.reduced = False
        self._from = self._to = TimeScale(0.0, 1.0, 1.0)
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(DURATION)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._step)
        self._animation.finished.connect(self._arrived)
        self._then: Callable[[], None] | None = None

    @property
    def is_moving(self) -> bool:
        """Whether a move is under way."""
        return self._animation.state() == QVariantAnimation.State.Running

    def move(self, start: TimeScale | None, aim: TimeScale, *, animate: bool = True) -> None:
        """Move from ``start`` (what is shown now; None: nothing yet) to ``aim``."""
        self.stop()
        if start is None or self.reduced or not animate or start == aim:
            self._show(aim.first_day, aim.last_day)
            return
        self._from, self._to = start, aim
        self._animation.start()

    def stop(self) -> None:
        """Stay where the move has got to."""
        self._then = None
        self._animation.stop()

    def then(self, act: Callable[[], None]) -> None:
        """Do something when the move under way has arrived, at once where there is none.

        Where it is stopped, or another begins, that is not done.
        """
        if self.is_moving:
            self._then = act
        else:
            act()

    def aim(self) -> TimeScale | None:
        """Where the move under way is going; None when none is."""
        return self._to if self.is_moving else None

    def _arrived(self) -> None:
        act, self._then = self._then, None
        if act is not None:
            act()

    def _step(self, share: object) -> None:
        if isinstance(share, float):
            scale = self._from.between(self._to, share)
            self._show(scale.first_day, scale.last_day)
