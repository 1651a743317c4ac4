"""Tells of faults of the program itself: once each, in one window, and never amid a paint event."""

from __future__ import annotations

import threading
import traceback
from collections import Counter
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from explorer.store.faultlog import LOG, FaultLog, print_fault
from explorer.window.dialogs import ErrorDialog

MOST_TOLD = 20
"""So many different faults are told in one window; of more, only how many there were."""


class FaultDesk(QObject):
    """Collects faults and shows them when what is under way is over. ``parent`` is the window they concern.

    In ``folder`` there is a log of them.

    A part that cannot be painted fails again with every paint: the same fault is only counted.
    """

    happened = Signal(str, str)
    """With a summary and details; emitted in the thread in which a fault happened."""

    def __init__(self, parent: QWidget, folder: Path | None = None) -> None:
        super().__init__(parent)
        self._log = FaultLog(folder / LOG) if folder else None
        self._window = parent
        self._told: Counter[str] = Counter()
        self._waiting: list[tuple[str, str]] = []
        self.dialog: ErrorDialog | None = None
        self.happened.connect(self.tell)

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """What ``sys.excepthook`` is to be: tell of an error that nobody expected."""
        details = "".join(traceback.format_exception(kind, error, trace))
        # Python keeps the error as sys.last_exc, and with it what its frames hold: a painter that outlives
        # its paint event would end the process later.
        traceback.clear_frames(trace)
        if not self._told[details]:
            print_fault(details)
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
        else:
            self.tell(f"{kind.__name__}: {error}", details)

    def report_thread(self, fault: threading.ExceptHookArgs) -> None:
        """What ``threading.excepthook`` is to be: the same for other threads than that of the window."""
        error = fault.exc_value or fault.exc_type()
        details = "".join(traceback.format_exception(fault.exc_type, error, fault.exc_traceback))
        print_fault(details)
        self.happened.emit(f"{fault.exc_type.__name__}: {error}", details)

    def tell(self, summary: str, details: str) -> None:
        """Show a fault, unless it has been shown."""
        self._told[details] += 1
        if self._told[details] == 1 and self._log is not None:
            self._log.write(details)
        if self._told[details] == 1 and len(self._told) <= MOST_TOLD:
            self._waiting.append((summary, details))
        QTimer.singleShot(0, self, self._show)

    def _show(self) -> None:
        waiting, self._waiting = self._waiting, []
        if waiting and self.dialog is None:
            self.dialog = ErrorDialog(self._window)
            self.dialog.finished.connect(self._closed)
        if self.dialog is None:
            return
        for summary, details in waiting:
            self.dialog.add(summary, details)
        self.dialog.set_count(self._told.total(), len(self._told))
        if waiting:
            self.dialog.show()

    def _closed(self) -> None:
        """Closed, the dialog has told what it held; the same again is not worth a new one."""
        self.dialog = None
