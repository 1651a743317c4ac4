"""What the actions about the axis do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from explorer.window.main_window import MainWindow
from explorer.window.session import Session

if TYPE_CHECKING:
    from explorer.window.timeline_view import TimelineView

NOTHING_EMPTY = "Nothing to compress: the events shown leave no long stretch of time empty"

TOLD = 6000
"""How long the status bar says something, in milliseconds."""


class AxisCommands:
    """Lays time out in other ways, and says where that cannot be; ``view`` gives the timeline, if any."""

    def __init__(self, window: MainWindow, session: Session, view: Callable[[], TimelineView | None]) -> None:
        self._window, self._session, self._view = window, session, view
        session.axis_changed.connect(self._check)

    def compress(self) -> None:
        """Leave empty centuries out, or show them again."""
        axis, view = self._session.axis, self._view()
        if not axis.compressed and view is not None and not view.content.has_gaps:
            self._window.statusBar().showMessage(NOTHING_EMPTY, TOLD)
        else:
            self._session.set_axis(replace(axis, compressed=not axis.compressed))
        self._check()

    def _check(self) -> None:
        self._window.commands["compress"].setChecked(self._session.axis.compressed)
