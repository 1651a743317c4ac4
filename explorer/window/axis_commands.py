"""What the actions about the axis do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from explorer.chronicle.axis import Since
from explorer.language import mark
from explorer.window.language import tr
from explorer.window.main_window import MainWindow
from explorer.window.session import Session

if TYPE_CHECKING:
    from explorer.window.canvas.timeline_view import TimelineView

NOTHING_EMPTY = mark("Nothing to compress: the events shown leave no long stretch of time empty")
NOT_COMPARED = mark("To count years from an event, compare threads first: check two or more in the tree")
NOT_SELECTED = mark("Select the event from which its thread is to count")

TOLD = 6000
"""How long the status bar says something, in milliseconds."""


class AxisCommands:
    """Lays time out in other ways, and says where that cannot be; ``view`` gives the timeline, if any."""

    def __init__(self, window: MainWindow, session: Session, view: Callable[[], TimelineView | None]) -> None:
        self._window, self._session, self._view = window, session, view
        session.axis_changed.connect(self._check)
        session.threads_changed.connect(self._forget)

    def compress(self) -> None:
        """Leave empty centuries out, or show them again."""
        axis, view = self._session.axis, self._view()
        if not axis.compressed and view is not None and not view.content.has_gaps:
            self._say(tr(NOTHING_EMPTY))
        else:
            self._session.set_axis(replace(axis, compressed=not axis.compressed))
        self._check()

    def count_from_event(self) -> None:
        """Count the years of the threads compared from an event of each: in its thread from the selected."""
        session, event = self._session, self._session.selected
        if not session.compared or event is None:
            self._say(tr(NOT_SELECTED if session.compared else NOT_COMPARED))
            return
        axis, threads = session.axis, session.chronicle.threads
        for key in session.compared:
            if session.selection in threads.get(key, ()):
                axis = axis.counted_from(Since(key, event.id))
        session.set_axis(axis)
        view = self._view()
        if view is not None:
            view.show_zero()

    def calendar_years(self) -> None:
        """Tell years of the calendar again."""
        self._session.set_axis(replace(self._session.axis, since=()))

    def _forget(self) -> None:
        """Who leaves a comparison leaves its years behind."""
        if not self._session.compared:
            self.calendar_years()

    def _check(self) -> None:
        self._window.commands["compress"].setChecked(self._session.axis.compressed)

    def _say(self, words: str) -> None:
        self._window.statusBar().showMessage(words, TOLD)
