"""The way to any event of the chronicle, also one that what is shown does not hold."""

from __future__ import annotations

from explorer.chronicle.chronicle import thread_keys
from explorer.chronicle.searching.query import Filter
from explorer.window.language import tr
from explorer.window.main_window import MainWindow
from explorer.window.session import Session


def make_way(window: MainWindow, session: Session, position: int) -> None:
    """Show the thread of an event, and lift the filter, where it would not be seen else."""
    if position not in session.members:
        session.set_threads(thread_keys(session.chronicle.events[position])[:1])
    if position not in session.shown:
        session.set_filter(Filter())
        window.statusBar().showMessage(tr("The filter was lifted to show the event"), 6000)
