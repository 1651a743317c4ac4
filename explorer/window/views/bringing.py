"""Brings a session, and the timeline that shows it, to a view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.chronicle.view import View
from explorer.errors import InputError
from explorer.window.keyboard.stepping import first_thread
from explorer.window.language import tr
from explorer.window.session import Session

if TYPE_CHECKING:
    # Imported here: it needs numpy, which comes after the first paint.
    from explorer.window.canvas.timeline_view import TimelineView


def check_told(session: Session, view: View) -> None:
    """Raises InputError where the articles opened tell nothing of a view."""
    for key in (*view.threads, *view.compared):
        if key not in session.chronicle.threads:
            words = tr("the articles opened tell nothing of “{name}”, which the view shows", name=key)
            raise InputError(words)


def bring(session: Session, view: View, timeline: TimelineView | None, *, animate: bool = True) -> None:
    """Show what a view shows: threads, filter, search, axis, selection, and its days in the timeline."""
    chronicle = session.chronicle
    session.set_relations_band(view.relations)
    session.set_mirrored(view.mirrored)
    session.set_lanes(view.lanes)
    threads = view.threads or session.threads or (first_thread(chronicle.threads),)
    session.set_threads(threads, view.name if view.threads else session.own_name, view.compared)
    session.set_filter(view.filter)
    session.set_words(view.words)
    session.set_axis(view.axis)
    position = chronicle.positions.get(view.event)
    session.select(position if position in session.shown else None)
    if view.range and timeline is not None:
        timeline.show_calendar_range(*view.range, animate=animate)
