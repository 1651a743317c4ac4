"""Keeps a fault while painting from ending the program."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QPainter

from explorer.language import mark
from explorer.window.language import tr

SORRY = mark("The timeline cannot be drawn here. Another view may still work.")


class PaintGuard(QObject):
    """Runs what paints, and where that fails reports it once and writes a line instead.

    A fault in a paint event cannot be left to Qt, which may abort. When the event is over, it is handed to
    ``report``, by default to ``sys.excepthook``, the program's way of telling of its faults. The same fault
    again, as every frame would bring it, is not.
    """

    def __init__(
        self, report: Callable[[Exception], object] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._report = report or _to_the_hook
        self._told: set[str] = set()

    def paint(self, painter: QPainter, act: Callable[[], None], box: QRectF | None = None) -> None:
        """Run ``act``; if it fails, write a line in the middle of ``box``, if there is one."""
        painter.save()
        try:
            act()
        except Exception as error:  # whatever it is: the reader must be able to go on
            fault = error
        else:
            return
        finally:
            painter.restore()
        self._tell(fault)
        if box is not None:
            painter.setPen(QGuiApplication.palette().windowText().color())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, tr(SORRY))

    def _tell(self, fault: Exception) -> None:
        name = f"{type(fault).__name__}: {fault}"
        if name not in self._told:
            self._told.add(name)
            QTimer.singleShot(0, self, lambda: self._report(fault))


def _to_the_hook(fault: Exception) -> None:
    sys.excepthook(type(fault), fault, fault.__traceback__)
