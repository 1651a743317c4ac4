"""Where stories begin: which events they tell, and where the reader is when they end."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from explorer.chronicle.kind import Kind
from explorer.window.bookmarks.desk import BookmarkDesk
from explorer.window.canvas.motion import system_reduces_motion
from explorer.window.language import tr
from explorer.window.main_window import MainWindow
from explorer.window.session import Session
from explorer.window.theme import Skin
from explorer.window.theme_switch import ThemeSwitch

if TYPE_CHECKING:
    from explorer.window.story.view import StoryView  # imported when a story begins, not at the start

TOLD = 6000
"""How long the status bar says something, in milliseconds."""

SEVERAL = 2
"""So many selected rows of the table, at the least, are a choice of what to tell."""


class StoryDesk(QObject):
    """Begins stories and follows them: the event that is told is the selected one."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        switch: ThemeSwitch,
        kinds: Mapping[str, Kind],
        bookmarks: BookmarkDesk,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._switch, self._kinds = window, session, switch, kinds
        self._bookmarks = bookmarks
        self.view: StoryView | None = None
        acts: dict[str, Callable[[], None]] = {
            "story": self.begin,
            "present_rows": partial(self._tell_told, "present_rows"),
            "present_bookmarks": partial(self._tell_told, "present_bookmarks"),
            "present_view": partial(self._tell_told, "present_view"),
        }
        for name, act in acts.items():
            window.commands[name].triggered.connect(lambda _=False, act=act: act())
        window.closing.connect(self.end)
        session.chronicle_changed.connect(self._renewed)
        switch.skin_changed.connect(self._dress)

    # --- which events -------------------------------------------------------------------------------

    def choices(self) -> Mapping[str, Sequence[int]]:
        """The events that each of the commands tells, the most telling choice first."""
        table, session = self._window.table, self._session
        rows = table.selected if self._window.table_is_shown else []
        return {
            "present_rows": rows if len(rows) >= SEVERAL else (),
            "present_bookmarks": self._bookmarks.positions,
            "present_view": self._in_view() if session.shown else (),
        }

    def _in_view(self) -> Sequence[int]:
        """The shown events of the days in view; all where each thread counts days of its own."""
        session = self._session
        if session.range is None or session.axis.since:
            return session.shown
        first, last = session.range
        events = session.chronicle.events
        found = []
        for position in session.shown:
            date = events[position].date
            begun = date.earliest is None or date.earliest < last
            if begun and (date.latest is None or date.latest + 1 > first):
                found.append(position)
        return found or session.shown

    # --- telling ------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Tell the selected rows of the table, else the bookmarked events, else those in view."""
        found = next(((name, ones) for name, ones in self.choices().items() if ones), None)
        if found is None:
            self._say(tr("There is no event to tell"))
        else:
            self.tell(*found)

    def _tell_told(self, name: str) -> None:
        positions = self.choices()[name]
        if positions:
            self.tell(name, positions)
        else:
            self._say(_NONE[name]())

    def tell(self, name: str, positions: Sequence[int]) -> None:
        """Tell these events over the whole screen; those of the view from the selected one on."""
        from explorer.window.story.deck import Deck
        from explorer.window.story.view import StoryView

        self.end()
        session = self._session
        pairs = {key.pair for key in session.checked or session.threads if key.pair}
        deck = Deck(session.chronicle, positions, self._kinds, session.name, pairs)
        here = session.selection
        first = deck.positions.index(here) if name == "present_view" and here in deck.positions else 0
        reduced = self._window.commands["reduce_motion"].isChecked() or system_reduces_motion()
        view = self.view = StoryView(deck, self._switch.skin, first, reduced=reduced)
        view.setFont(self._window.font())
        view.setWindowIcon(self._window.windowIcon())
        view.stepped.connect(self._follow)
        view.left.connect(self._leave)
        view.setScreen(self._window.screen())
        view.setGeometry(self._window.screen().geometry())
        view.showFullScreen()
        view.activateWindow()
        view.setFocus()
        self._follow(first)

    def end(self) -> None:
        """End the story that is told, if any."""
        if self.view is not None:
            self.view.close()

    def _renewed(self) -> None:
        """Other articles end a story. The same ones read again do not: it is told as it was begun."""
        if not self._session.threads:  # nothing of what was opened is shown yet
            self.end()

    def _follow(self, number: int) -> None:
        """The timeline follows, so that the reader ends where the story did."""
        if self.view is None:
            return
        position = self._session.chronicle.positions.get(self.view.deck.event(number).id)
        if position is not None:
            self._bookmarks.go_to(position)

    def _leave(self) -> None:
        view, self.view = self.view, None
        if view is not None:
            view.deleteLater()
            self._window.activateWindow()

    def _dress(self, skin: Skin) -> None:
        if self.view is not None:
            self.view.set_skin(skin)

    def _say(self, words: str) -> None:
        self._window.statusBar().showMessage(words, TOLD)


_NONE: Mapping[str, Callable[[], str]] = {
    "present_rows": lambda: tr("Select at least two rows of the table to tell them as a story"),
    "present_bookmarks": lambda: tr("There are no bookmarks yet; Ctrl+D marks the selected event"),
    "present_view": lambda: tr("There is no event in view"),
}
