"""Views as values: taken from the session, shown again, gone back to, saved, copied and opened as links."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QInputDialog, QMenu, QMessageBox

from explorer.chronicle.link import START, format_link, parse_link
from explorer.chronicle.view import View
from explorer.errors import InputError, OutputError
from explorer.store.views import SavedViews, load_views, save_views
from explorer.window.keyboard.stepping import first_thread
from explorer.window.language import tr
from explorer.window.main_window import MainWindow
from explorer.window.plain import plain_tip
from explorer.window.session import Session
from explorer.window.session_state import Range
from explorer.window.views.bringing import bring, check_told
from explorer.window.views.trail import Trail
from explorer.window.wording import sentence, view_words

if TYPE_CHECKING:
    from explorer.window.canvas.timeline_view import TimelineView

TOLD = 6000
"""How long the status bar says something, in milliseconds."""

VIEWS_MENU = "&Go/&Views"


def view_of(session: Session, bound: Range | None = None) -> View:
    """Where the reader is; the days in view to their thousandths, as a link tells them.

    ``bound`` are the days to be in view soon, where they are moving.
    """
    days = bound or session.range
    event = session.selected
    return View(
        session.threads,
        session.own_name,
        (round(days[0], 3), round(days[1], 3)) if days else None,
        event.id if event else "",
        session.compared,
        session.axis,
        session.filter,
        session.words.strip(),
        session.lanes,
        session.relations_band,
        session.mirrored,
    )


class Views(QObject):
    """Knows where the reader was and what was saved; ``timeline`` gives the timeline, if any.

    ``file`` is where views are kept; None keeps them until the program ends.
    """

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        timeline: Callable[[], TimelineView | None],
        file: Path | None,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._timeline, self._file = window, session, timeline, file
        self._trail = Trail(self._looking, self)
        self._trail.changed.connect(self._came)
        self._travelling = False
        self._key = ""
        self.kept = self._stored = SavedViews()
        self.acts: dict[str, Callable[[], object]] = {
            "back": partial(self._travel, -1),
            "forward": partial(self._travel, 1),
            "save_view": self.save_as,
            "copy_link": self.copy_link,
            "open_link": self.open_link,
        }
        self._menu: QMenu = window.menus[VIEWS_MENU]
        self._menu.aboutToShow.connect(self.fill_menu)

    # --- showing ------------------------------------------------------------------------------------

    def show(self, view: View, *, animate: bool = True) -> None:
        """Bring the session to a view. Raises InputError where the articles opened tell nothing of it."""
        check_told(self._session, view)
        travelling, self._travelling = self._travelling, True  # what changes on the way is no view of its own
        try:
            self._apply(view, animate=animate)
        finally:
            self._travelling = travelling
        self.remember()
        if view.event and view.event not in self._session.chronicle.positions:
            self._say(tr("The event selected in that view is not told by the articles opened"))

    def _apply(self, view: View, *, animate: bool) -> None:
        self._window.commands["relations_band"].setChecked(view.relations)
        self._window.commands["mirror"].setChecked(view.mirrored)
        bring(self._session, view, self._timeline(), animate=animate)

    def arrive(self, wanted: View | None) -> None:
        """Begin with a chronicle just opened: at the view wanted, else where the reader was when it was open
        last, else at the thread with the most events.
        """
        chronicle = self._session.chronicle
        if wanted is None and self.kept.recent and chronicle.events:
            with suppress(InputError):  # what was seen then may not be told any more
                self.show(self.kept.recent[0], animate=False)
        if wanted is not None and chronicle.events:
            try:
                self.show(wanted, animate=False)
            except InputError as error:
                self._say(sentence(str(error)))
        if not self._session.threads and chronicle.events:
            self._session.set_threads((first_thread(chronicle.threads),))

    # --- back and forward ---------------------------------------------------------------------------

    def remember(self) -> None:
        """Keep where the reader is for "back"; not on the way there, nor before anything is shown."""
        if not self._travelling and self._session.threads:
            self._trail.arrive()

    def moved(self) -> None:
        """The days in view are others: where that ends is kept for "back" too."""
        if not self._travelling and self._session.threads:
            self._trail.move()

    def forget(self) -> None:
        """Forget all views: another chronicle has been opened."""
        self._trail.clear()

    def _looking(self) -> View:
        """Where the reader is, or will be when a move under way has arrived."""
        timeline = self._timeline()
        return view_of(self._session, None if timeline is None else timeline.bound)

    def _came(self) -> None:
        here = self._trail.here
        if here is not None and here.range is not None:
            self.kept = self.kept.with_recent(here)
        self._window.commands["back"].setEnabled(self._trail.can_go_back)
        self._window.commands["forward"].setEnabled(self._trail.can_go_forward)

    def _travel(self, step: int) -> None:
        view = self._trail.go(step)
        if view is None:
            return
        self._travelling = True
        try:
            self.show(view)
        finally:
            self._travelling = False

    # --- saved and recent ---------------------------------------------------------------------------

    def open_store(self, key: str) -> None:
        """Know the views kept of what has been opened, after keeping those of what was open before."""
        if key == self._key:
            return
        self._try_to_keep()
        self._key, self.kept = key, SavedViews()
        if self._file is not None:
            self.kept, problem = load_views(self._file, key)
            if problem is not None:
                self._say(str(problem))
        self._stored = self.kept

    def close_store(self) -> None:
        """Keep what has changed of the views. Raises OutputError where they cannot be written."""
        self._trail.rest()
        if self._file is not None and self._key and self.kept != self._stored:
            save_views(self.kept, self._file, self._key, self._stored)
            self._stored = self.kept

    def _try_to_keep(self, told: str = "") -> None:
        """Keep the views and say what has been done, or only why they cannot be kept: work goes on."""
        try:
            self.close_store()
        except OutputError as error:
            self._say(sentence(str(error)))
            return
        if told:
            self._say(told)

    def save_as(self) -> None:
        """Ask for a name and save the view under it."""
        view = view_of(self._session)
        name, accepted = QInputDialog.getText(
            self._window,
            tr("Save view"),
            tr("A name for this view; it keeps its filter too:"),
            text=view_words(view),
        )
        if accepted and name.strip() and self._may_replace(name.strip(), view):
            self.save(name.strip())

    def _may_replace(self, name: str, view: View) -> bool:
        """Whether a view may be saved under a name; where another one has it, the reader is asked."""
        if dict(self.kept.saved).get(name, view) == view:
            return True
        words = plain_tip(tr("There is another view “{name}”. Do you want to replace it?", name=name))
        answer = QMessageBox.question(self._window, tr("Save view"), words)
        return answer == QMessageBox.StandardButton.Yes

    def save(self, name: str) -> None:
        """Save the view under a name, instead of the one that had it."""
        known = dict(self.kept.saved)
        self.kept = self.kept.with_saved(name, view_of(self._session))
        self.close_store()
        replaced = tr("Replaced the view “{name}”", name=name)
        self._say(replaced if name in known else tr("Saved the view “{name}”", name=name))

    def remove(self, name: str) -> None:
        """Forget the view saved under a name."""
        self.kept = self.kept.without(name)
        self._try_to_keep(tr("Removed the view “{name}”", name=name))

    def fill_menu(self) -> None:
        """List what can be done with views, those saved and those seen last."""
        menu, here = self._menu, view_of(self._session)
        menu.clear()
        menu.setToolTipsVisible(True)
        menu.addAction(self._window.commands["save_view"])
        self._list(tr("Saved"), [(name, view) for name, view in self.kept.saved])
        elsewhere = self.kept.with_recent(here).recent[1:]
        self._list(tr("Recent"), [(view_words(view), view) for view in elsewhere])
        if self.kept.saved:
            menu.addSeparator()
            removal = menu.addMenu(tr("&Remove"))
            for name, _ in self.kept.saved:
                removal.addAction(_plain(name), partial(self.remove, name))

    def _list(self, heading: str, rows: list[tuple[str, View]]) -> None:
        if rows:
            self._menu.addSeparator()
            self._menu.addAction(heading).setEnabled(False)  # a section has no words in this style
        for name, view in rows:
            action = self._menu.addAction(_plain(name), partial(self.show_told, view))
            action.setToolTip(plain_tip(view_words(view)))

    def show_told(self, view: View) -> None:
        """Bring the session to a view, or say why that cannot be."""
        try:
            self.show(view)
        except InputError as error:
            self._say(sentence(str(error)))

    # --- links --------------------------------------------------------------------------------------

    def copy_link(self) -> None:
        """Put a link to the view into the clipboard."""
        QGuiApplication.clipboard().setText(format_link(view_of(self._session)))
        self._say(tr("Copied a link to this view"))

    def open_link(self) -> None:
        """Ask for a link, offering the one in the clipboard, and go there."""
        held = QGuiApplication.clipboard().text().strip()
        text, accepted = QInputDialog.getText(
            self._window,
            tr("Open link"),
            tr("A link to a view of these articles; it begins with {start}", start=START),
            text=held if held.lower().startswith(START) else "",
        )
        if accepted and text.strip():
            self.show(parse_link(text))

    def _say(self, words: str) -> None:
        self._window.statusBar().showMessage(words, TOLD)


def _plain(name: str) -> str:
    """A name in which no letter is taken for a mnemonic."""
    return name.replace("&", "&&")
