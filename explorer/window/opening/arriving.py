"""Shows what has been read: at once, bit by bit, or again, with the reader left where they are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, suppress
from time import perf_counter
from typing import TYPE_CHECKING

from explorer.chronicle.chronicle import ALL_EVENTS, Chronicle
from explorer.chronicle.corrections.corrected import Corrected
from explorer.chronicle.library import EMPTY, Library
from explorer.chronicle.view import View
from explorer.errors import InputError
from explorer.store.views import views_key
from explorer.window.commands import Commands
from explorer.window.keeping import kept_places
from explorer.window.keyboard.stepping import first_thread
from explorer.window.main_window import MainWindow
from explorer.window.opening.loading import Loaded
from explorer.window.paint_turns import PaintTurns
from explorer.window.presenter import Presenter
from explorer.window.session import NOTHING_CHANGED, Session
from explorer.window.views.views import view_of

if TYPE_CHECKING:
    from explorer.chronicle.searching.search_index import SearchIndex
    from explorer.timeline.index.facts import Facts
    from explorer.window.canvas.ahead import LaidOut, Look
    from explorer.window.canvas.timeline_view import TimelineView

LONG = 8.0
"""Seconds after which all events, shown while more are read, are not left for the thread that has most."""


class Arriving:
    """Knows what has been read and shows it; ``build`` gives the timeline, built if need be.

    ``wanted`` is the view at which what is opened next is to be shown. While it is being read, all events are
    shown, and all that is known of them is in view until the reader moves; then nothing else moves any more.
    """

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        commands: Commands,
        presenter: Presenter,
        build: Callable[[], TimelineView],
        clock: Callable[[], float] = perf_counter,
    ) -> None:
        self._window, self._session, self._commands = window, session, commands
        self._presenter, self._build = presenter, build
        self.library: Library = EMPTY
        self.base = Chronicle()
        """What is shown, as it was before any correction."""
        self.correct: Callable[[Chronicle], Corrected] = Corrected
        """What the reader corrected, applied to what is shown."""
        self.wanted: View | None = None
        self._recent: View | None = None
        self._left: View | None = None
        self._clock, self._began = clock, 0.0
        self._look: Look | None = None
        self._begins = self._arrives = False
        self.turns = PaintTurns(window)
        """What is new is painted part by part, while the hands are heard."""

    def show(
        self, chronicle: Chronicle, index: SearchIndex | None = None, facts: Facts | None = None
    ) -> None:
        """Show a chronicle as a whole, from where the reader was or from the beginning."""
        self.base = chronicle
        corrected = self.correct(chronicle)
        same = corrected.chronicle is chronicle
        self._show_all(corrected, index if same else None, facts if same else None)

    def _show_all(self, corrected: Corrected, index: SearchIndex | None, facts: Facts | None) -> None:
        self._show_new(corrected, index, facts)
        self._arrives = True
        self._arrive()

    def show_whole(self, result: Loaded) -> None:
        """Show what has been read as a whole."""
        self._show_all(self._take(result), result.index, result.facts)

    def show_in_turns(self, result: Loaded, then: Callable[[], object]) -> None:
        """Show what has been read as a whole while hands are heard, and do something ``then``, before it is
        painted: that it is known is told to all parts in one turn, what is shown of it in the next.
        """
        with self._in_turns(self._arrive, then):
            self._show_new(self._take(result), result.index, result.facts)
            self._arrives = True

    def _arrive(self) -> None:
        """Go where somebody wanted to go or was before, unless that is done or somebody chose something."""
        if self._arrives and not self._session.threads:
            self._commands.views.arrive(self.wanted)
            self._tell()
        if self._arrives:
            self.wanted, self._arrives = None, False

    def _take(self, result: Loaded) -> Corrected:
        """Know what has been read; with its corrections."""
        assert result.library is not None
        self.library, self.base = result.library, result.library.chronicle
        return result.corrected or Corrected(self.base)

    def begin(self, result: Loaded) -> None:
        """Show the first of what is being read; what was seen last is gone to when all is known."""
        with self._in_turns(self._show_all_events):
            self._show_new(self._take(result), result.index, result.facts)
            self._recent = next(iter(self._commands.views.kept.recent), None)
            self._began, self._begins = self._clock(), True

    def _show_all_events(self) -> None:
        """Show the events of what has begun to be read, unless that is done or somebody chose others."""
        if self._begins and not self._session.threads:
            self._session.set_threads((ALL_EVENTS,))
            self._tell()
            self._left = view_of(self._session)
        self._begins = False

    def grow(self, result: Loaded, *then: Callable[[], object]) -> None:
        """Show more of what is being read, and do something ``then``, before it is painted."""
        self._show_all_events()
        with self._in_turns(*then):
            if result.chronicle is self._session.chronicle:  # it was shown before it was kept
                self._take(result)
                return
            untouched = self._is_untouched
            self.renew(result)
            if untouched:
                self._build().open_up()
                self._left = view_of(self._session)

    def end(self, result: Loaded, then: Callable[[], object]) -> None:
        """Show the whole of what was read bit by bit; who has not moved goes where they were before."""
        self._show_all_events()
        untouched = self._is_untouched
        self.grow(result, then)
        self._left = None
        if untouched and self.wanted is not None:
            self._commands.views.arrive(self.wanted)
        elif untouched and not self._was_shown():
            self._open_up()
        self.wanted = self._recent = None

    def _was_shown(self) -> bool:
        """Whether what was seen last can be shown, and is shown now."""
        if self._recent is None:
            return False
        with suppress(InputError):  # what was seen then may not be told any more
            self._commands.views.show(self._recent, animate=False)
            return True
        return False

    def _open_up(self) -> None:
        """Begin as with articles read at once, unless somebody has been looking at all events for long."""
        if self._clock() - self._began < LONG:
            self._session.set_threads((first_thread(self._session.chronicle.threads),))

    def renew(self, result: Loaded) -> None:
        """Show something else of the same articles, with nothing moved."""
        successors = result.change.successors if result.change else NOTHING_CHANGED
        self._build().ahead = result.laid_out
        self.show_again(self._take(result), result.index, result.facts, successors)

    def look_ahead(self) -> None:
        """Know how what comes next will be shown, so that it can be laid out before it is handed over."""
        # Imported here: it needs numpy, which is there when something is shown.
        from explorer.window.canvas.ahead import look_of

        box = self._build().canvas.box
        self._look = look_of(self._session, float(box.width()), float(box.height()))

    def lay_out(self, facts: Facts) -> LaidOut | None:
        """These facts as they will be shown, where that is known. It is asked beside the window."""
        look = self._look
        return look.laid_out(facts) if look is not None else None

    def show_again(
        self,
        corrected: Corrected,
        index: SearchIndex | None = None,
        facts: Facts | None = None,
        successors: Mapping[str, str] = NOTHING_CHANGED,
    ) -> None:
        """Show the same articles with other corrections, or more of them, with nothing moved."""
        window = self._window
        with kept_places((window.tree, window.sources, window.table.grid)):
            self._session.renew(corrected.chronicle, index, facts, successors, corrected)
            self._tell()

    def _in_turns(self, *first: Callable[[], object]) -> AbstractContextManager[None]:
        """Have what is shown meanwhile painted part by part, the timeline first, after these acts.

        The timeline is painted together with what stands above and below it, which may move it.
        """
        view, window = self._build(), self._window
        # It is laid out twice, as bars that come or go with the first time leave it another room.
        lay_out = [view.settle_rows, lambda: view.painter, lambda: view.drawn, lambda: view.drawn]
        return self.turns.holding((window.centre, window.tree, window.sources), first, lay_out)

    @property
    def _is_untouched(self) -> bool:
        return self._left is not None and view_of(self._session) == self._left

    def _show_new(self, corrected: Corrected, index: SearchIndex | None, facts: Facts | None) -> None:
        views = self._commands.views
        self._begins = self._arrives = False
        self._build()
        views.forget()
        views.open_store(views_key(self._commands.paths))
        self._window.top_bar.search.clear()
        self._session.set_chronicle(corrected.chronicle, index, facts, corrected)

    def _tell(self) -> None:
        self._presenter.show_thread()
        self._presenter.show_event()
