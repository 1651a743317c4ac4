"""Everything between what is opened and what is shown: reading, growing, stopping, reading again."""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from explorer.chronicle.change import Change
from explorer.chronicle.columns import NO_CHOICE
from explorer.chronicle.library import Library, Order
from explorer.store.settings import Settings
from explorer.window.commands import Commands
from explorer.window.figures.opening import shown_in
from explorer.window.icons import SIDE, pixmap
from explorer.window.language import tr
from explorer.window.main_window import MainWindow
from explorer.window.opening.arriving import Arriving
from explorer.window.opening.change_notice import ChangeNotice
from explorer.window.opening.loading import Loaded, Loader
from explorer.window.opening.preloading import SearchPreloader
from explorer.window.opening.reading_bar import ReadingBar
from explorer.window.opening.watching import FileWatch
from explorer.window.opening.welcome import WelcomeDesk
from explorer.window.opening.words import stopped_words
from explorer.window.presenter import Presenter
from explorer.window.session import Session
from explorer.window.states import progress_message, starting_message, stopped_message
from explorer.window.theme import Skin
from explorer.window.views.views import view_of

if TYPE_CHECKING:
    from explorer.chronicle.view import View
    from explorer.window.canvas.timeline_view import TimelineView

TOLD = 6000
"""How long the status bar says something, in milliseconds."""

LONG = 2.0
"""Seconds of reading after which files may have changed in the meantime."""


class OpeningDesk(QObject):
    """Reads what is opened off the UI thread and has it shown; ``build`` gives the timeline.

    While files are read for the first time, what they give is shown from time to time. From then on the files
    are watched, and one that changes is read again; the reader stays where they are.
    ``keeps`` says whether what is remembered is kept.
    """

    finished = Signal()
    """What was opened has been read, or reading was given up."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        loader: Loader,
        commands: Commands,
        presenter: Presenter,
        build: Callable[[], TimelineView],
        tell_fault: Callable[[str, str], object],
        settings: Settings,
        *,
        keeps: bool,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._loader = window, session, loader
        self._commands, self._presenter, self._tell_fault = commands, presenter, tell_fault
        self.arriving = Arriving(window, session, commands, presenter, build)
        loader.lay_out = self.arriving.lay_out
        self.bar = ReadingBar()
        self.watch = FileWatch(self)
        window.add_bar(self.bar)
        self.notice = ChangeNotice(window, session, commands)
        self.welcome = WelcomeDesk(window, commands, self.open, settings, keeps=keeps)
        self.columns = NO_CHOICE
        """Which columns of tables tell what."""
        self.ask_first: Callable[[Sequence[Path], Callable[[], None]], None] = lambda paths, go_on: go_on()
        """Asks what has to be known before files are read, and goes on unless the reader gives up."""
        self._read: list[Path] = []
        self._again = self._asked = self._arrived = self._is_part = False
        self._began, self._progress, self._reads_next = 0.0, (0, 0), False
        """Whether the reader asked to look into all files while they were being looked at."""
        self._connect()

    def _connect(self) -> None:
        loader, commands = self._loader, self._commands
        self.bar.wish_requested.connect(commands.run)
        self.watch.changed.connect(self._look_again)
        self._window.closing.connect(self.watch.stop)
        loader.progressed.connect(self._progressed)
        for signal in (loader.grew, loader.loaded):  # what came before is done with first
            signal.connect(self.arriving.turns.finish)
        loader.grew.connect(self._grew)
        loader.loaded.connect(self._loaded)
        self.arriving.turns.over.connect(loader.taken)
        commands.paths_requested.connect(self.open)
        self.finished.connect(SearchPreloader(self).wait_for_calm)
        commands.add({"cancel": self._stop, "reload": self.read_again, "read_rest": self.read_rest})
        commands.add({"dismiss_reading": self.bar.hide, "clear": self._escape})

    @property
    def library(self) -> Library:
        """What has been read of what is shown."""
        return self.arriving.library

    def set_skin(self, skin: Skin) -> None:
        """Paint in the colours of another theme."""
        ratio = self._window.devicePixelRatioF()
        self.bar.set_icon(pixmap("reading", skin.theme.ink, SIDE, ratio))
        self.notice.bar.set_icon(pixmap("changed", skin.theme.ink, SIDE, ratio))
        self.welcome.set_skin(skin)

    # --- wishes -------------------------------------------------------------------------------------

    def open(self, paths: Sequence[Path]) -> None:
        """Read these files and folders. What is shown stays until some of them have been read."""
        wanted = self.arriving.wanted
        if self._session.threads:
            here = view_of(self._session)
            wanted = here if list(paths) == self._commands.paths else None
        paths, wanted = shown_in(paths, wanted, self._commands.paths, self._window)
        self.ask_first(paths, partial(self._open, paths, wanted))

    def _open(self, paths: Sequence[Path], wanted: View | None) -> None:
        self.arriving.wanted = wanted
        self._commands.paths = list(paths)
        self.bar.hide()
        self._again = self._arrived = self._reads_next = False
        self._window.show_message(starting_message())
        self._start(Order(tuple(paths), columns=self.columns))

    def go_on(self, paths: Sequence[Path], result: Loaded | None) -> None:
        """Show what is being read since before the window had its parts; ``result`` if it has been."""
        self._commands.paths = list(paths)
        self._began = perf_counter()
        if result is None:
            self._window.show_message(starting_message())
        else:
            self._loaded(result, at_once=True)  # it is in the picture that stands

    def read_again(self) -> None:
        """Look for what has changed, and for what could not be read or was left before."""
        if self._loader.is_loading:
            self._reads_next = True
        elif not self.library.harvests:
            self.open(self._commands.paths)
        else:
            self._renew(replace(self._order(), closely=True), asked=True)

    def read_rest(self) -> None:
        """Read the files that were not reached when reading was stopped."""
        self._renew(self._order(keep_missing=True), asked=True)

    def _look_again(self) -> None:
        """Files may have changed; what the reader stopped is not read on."""
        if self._loader.is_loading:
            self.watch.look()  # later
            return
        order = self._order(keep_missing=True)
        self._renew(replace(order, leave=self.library.unread), asked=False)

    def _order(self, *, keep_missing: bool = False) -> Order:
        """To read what is open, as far as it has changed."""
        return Order(tuple(self._commands.paths), self.library, keep_missing, columns=self.columns)

    def _renew(self, order: Order, *, asked: bool) -> None:
        self._again, self._arrived, self._asked, self._reads_next = True, True, asked, False
        gc.collect()  # rings that nobody holds by now would be frozen with what is read, and stay for good
        self._start(order)

    def _start(self, order: Order) -> None:
        self._began, self._progress = perf_counter(), (0, 0)
        self._loader.start(order)

    def _stop(self) -> None:
        """Stop reading; joining what has been read may still take a moment."""
        if self._loader.is_loading:
            self._loader.cancel()
            self._window.statusBar().showMessage(tr("Stopping…"), TOLD)

    def _escape(self) -> None:
        """Stop reading where nothing else can be taken back, or nothing else is seen."""
        session = self._session
        busy = session.is_searching or not session.filter.is_empty or session.selection is not None
        if self._loader.is_loading and (self._window.shows_message or not (busy or session.compared)):
            self._stop()
        else:
            self._commands.clear()

    # --- while files are read -----------------------------------------------------------------------

    def _progressed(self, done: int, total: int, name: str) -> None:
        self._progress = done, total
        if self._arrived:
            self.arriving.look_ahead()
        if not self._arrived:
            self._window.show_message(progress_message(done, total, name))
        elif not self._again or self._asked:
            self.bar.show_reading(*self._progress, len(self._session.chronicle.events))

    def _grew(self, result: Loaded) -> None:
        """Show what has been read so far, as soon as there is an event in it."""
        if self._arrived:
            self.arriving.grow(result)
        elif result.chronicle is not None and result.chronicle.events:
            self._arrived = self._is_part = True
            self._read = self._commands.paths
            if self._progress[1]:  # before the timeline, which would be laid out again with less room
                self.bar.show_reading(*self._progress, len(result.chronicle.events))
            self.arriving.begin(result)
        else:
            self._loader.taken()

    # --- when they have been read -------------------------------------------------------------------

    def _loaded(self, result: Loaded, *, at_once: bool = False) -> None:
        """Show what has been read: as a whole in turns, unless that is to be done ``at_once``."""
        if result.details:
            self._tell_fault(result.error, result.details)
        self.bar.hide()
        then = partial(self._shown, result, perf_counter() - self._began, again=self._again)
        if result.library is None or (result.cancelled and not result.library.harvests):
            self._stopped(result)
        elif self._again:
            self._renewed(result)
        else:
            self._read, self._is_part = self._commands.paths, False
            if not at_once:
                (self.arriving.end if self._arrived else self.arriving.show_in_turns)(result, then)
                return
            self.arriving.show_whole(result)
        then()

    def _shown(self, result: Loaded, took: float, *, again: bool) -> None:
        """What was read in ``took`` seconds is shown, or it is known that it cannot be."""
        if result.library is self.library and not again:
            self.notice.forget()
            if self.library.chronicle.documents:
                self.welcome.remember(self._read)
        if result.cancelled:
            self._window.statusBar().clearMessage()
        self._tell_rest(result)
        self._watch(result, took, again=again)
        self.finished.emit()
        gc.freeze()  # what was read stays: no later collection, amid a movement, need look through it all
        is_open = result.library is self.library and self._read is self._commands.paths
        if self._reads_next and not result.cancelled and is_open:  # else it was asked for of something else
            self._renew(replace(self._order(), closely=True), asked=True)

    def _renewed(self, result: Loaded) -> None:
        change = result.change or Change()
        if result.library is not self.library:
            self.arriving.renew(result)
        if not change.is_empty:
            self.notice.tell(change)
        elif self._asked and not result.cancelled:
            self._window.statusBar().showMessage(tr("Nothing has changed in the files"), TOLD)

    def _stopped(self, result: Loaded) -> None:
        """Stay with what was shown before; say why there is nothing else."""
        if self._again:
            self._window.statusBar().showMessage(result.error, TOLD)
            return
        shown = bool(self._session.chronicle.documents)
        if shown:
            self._commands.paths = self._read
        if self._is_part:  # it was being read when something else was opened
            self.bar.offer_rest(tr("Reading was stopped"))
        if shown and result.cancelled:
            self._presenter.show_page()
        else:
            self._window.show_message(stopped_message(result.error, shown=shown))

    def _tell_rest(self, result: Loaded) -> None:
        """Say where reading was stopped, and offer the rest."""
        library = result.library
        if library is not None and library is self.library and library.unread:
            self.bar.offer_rest(stopped_words(len(library.unread), len(library.harvests)))

    def _watch(self, result: Loaded, took: float, *, again: bool) -> None:
        """Watch the files that were read, and look for what changed while others were being read."""
        if again:
            self.watch.be_patient(took)
        if result.library is self.library and result.watched:
            self.watch.watch(result.watched)
            if not again and took > LONG:
                self.watch.look()
