"""What the window stands on before it is there."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from explorer.chronicle.library import Library
from explorer.window.opening.resting import GIVEN_WAY
from explorer.window.start.basis import Basis


def test_no_thread_keeps_the_windows_waiting_for_long(qapp: QApplication) -> None:
    before, owner = sys.getswitchinterval(), QObject()
    sys.setswitchinterval(0.005)
    basis = Basis.of(qapp, owner, "light", lambda *_: Library())
    try:
        assert sys.getswitchinterval() <= GIVEN_WAY
    finally:
        sys.setswitchinterval(before)
        basis.loader.close()
