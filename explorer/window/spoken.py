"""What is said to those who do not see the window: what its parts are, and the event that is selected."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from explorer.chronicle.dates.wording import date_words
from explorer.chronicle.event import Event
from explorer.chronicle.kind import Kind
from explorer.language import counted
from explorer.window.language import tr
from explorer.window.session import Session

ROLES = {
    "TimelineView": QAccessible.Role.Chart,
    "Overview": QAccessible.Role.Slider,
    "QScrollArea": QAccessible.Role.Grouping,
    "TreePane": QAccessible.Role.Grouping,
    "DetailPane": QAccessible.Role.Document,
    "StoryView": QAccessible.Role.Document,
}
"""What widgets are that Qt takes for mere areas, by the names of their classes or those above them."""


def interface_of(key: str, thing: QObject) -> QAccessibleInterface | None:
    """The interface of a widget whose class ``key`` has a role in the table; None leaves it to Qt."""
    role = ROLES.get(key)
    return QAccessibleWidget(thing, role) if role is not None and isinstance(thing, QWidget) else None


def install_roles() -> None:
    """Have Qt ask here for interfaces. What it has asked for already stays as it is."""
    QAccessible.installFactory(interface_of)


def event_words(event: Event, kinds: Mapping[str, Kind], place: tuple[int, int] | None = None) -> str:
    """An event as it is announced: date, title and kind, and the how manieth it is of how many shown."""
    kind = kinds.get(event.kind)
    words = f"{date_words(event.date)}: {event.title}. {kind.label if kind else event.kind}"
    return (
        tr("{words}, {number} of {total}", words=words, number=place[0], total=place[1]) if place else words
    )


class Speaker(QObject):
    """Tells of the selected event: as the timeline's description, and as an announcement."""

    def __init__(self, view: QWidget, session: Session, kinds: Mapping[str, Kind]) -> None:
        super().__init__(view)
        self._view, self._session, self._kinds = view, session, kinds
        for signal in (session.selection_changed, session.threads_changed, session.filter_changed):
            signal.connect(self._tell)

    @property
    def words(self) -> str:
        """What is said now."""
        session = self._session
        shown, selection = session.shown, session.selection
        if selection is None or session.selected is None:
            events = counted(len(shown), "event")
            words = tr("{events}, none selected. Left and right step through them.", events=events)
            return words if shown else ""
        place = (shown.index(selection) + 1, len(shown)) if selection in shown else None
        return event_words(session.selected, self._kinds, place)

    def _tell(self) -> None:
        """A description is read with the timeline; an announcement is read at once."""
        if self._view.accessibleDescription() == self.words:
            return
        self._view.setAccessibleDescription(self.words)
        if self._session.selected is not None and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, self.words))
