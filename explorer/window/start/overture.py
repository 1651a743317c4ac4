"""The overture: the timeline as it was left, painted in the outline of the window before the rest is built.

To import and build menus, panels and desks takes longer than to read what was kept of the articles, to lay it
out and to paint it. So the timeline is shown first, where it will stand, and then handed on to the program.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QPoint, QRect, QTimer, Signal

from explorer.chronicle.columns import ColumnChoice
from explorer.chronicle.document import TABLE_SUFFIXES
from explorer.chronicle.library import Order
from explorer.errors import InputError
from explorer.store.chronicles import kept_path
from explorer.store.columns import load_choices
from explorer.store.places import journal_path
from explorer.store.views import load_views, views_key
from explorer.window.keyboard.stepping import first_thread
from explorer.window.start.basis import Basis
from explorer.window.views.bringing import bring, check_told

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from explorer.chronicle.view import View
    from explorer.store.settings import Settings
    from explorer.window.canvas.timeline_view import TimelineView
    from explorer.window.main_window import MainWindow
    from explorer.window.opening.loading import Loaded

PATIENCE = 300
"""So many milliseconds after it could be painted, the window no longer waits for the kept reading."""


class Room(NamedTuple):
    """How far the timeline is from the sides of the window, in pixels; at first as in a window never used."""

    left: int = 263
    top: int = 73
    right: int = 333
    bottom: int = 150

    @classmethod
    def of(cls, window: QWidget, part: QWidget) -> Room:
        """The room of a part of the window."""
        at = part.mapTo(window, QPoint(0, 0))
        right, bottom = at.x() + part.width(), at.y() + part.height()
        return cls(at.x(), at.y(), window.width() - right, window.height() - bottom)

    @classmethod
    def read(cls, settings: Settings) -> Room | None:
        """The room that was kept; None where a window has been used and its timeline was not to be seen."""
        words = settings.timeline.split()
        if len(words) == len(cls._fields) and all(word.isdecimal() and len(word) < 6 for word in words):
            return cls(*map(int, words))
        return None if settings.geometry else cls()

    def __str__(self) -> str:
        return " ".join(map(str, self))

    def box(self, whole: QRect) -> QRect:
        """The room in a window of another size."""
        return whole.adjusted(self.left, self.top, -self.right, -self.bottom)


def kept_room(window: MainWindow) -> str:
    """Where the timeline stands, for the next start; empty where it is not to be seen."""
    return "" if window.timeline is None or window.shows_message else str(Room.of(window, window.timeline))


class Overture(QObject):
    """Reads what was kept and shows it at the view ``wanted``, else at the one seen last.

    ``over`` is emitted once: when the timeline has been painted, or when that is known to take longer.
    """

    over = Signal()

    def __init__(self, window: MainWindow, basis: Basis, settings: Settings, file: Path) -> None:
        """``file`` is where the settings are kept."""
        super().__init__(window)
        self._window, self.basis, self._settings, self._file = window, basis, settings, file
        self._wanted: View | None = None
        self._order: Order | None = None
        self._is_over = False
        self._view: TimelineView | None = None
        self.result: Loaded | None = None
        """What has been read, if it has been."""

    @property
    def is_reading(self) -> bool:
        """Whether the reading has been begun."""
        return self._order is not None

    def begin(self, paths: Sequence[Path], columns: Mapping[str, str], wanted: View | None) -> None:
        """Begin to read and to show, where there is something kept to be shown.

        ``columns`` are those of all tables, by what they tell.
        """
        room = Room.read(self._settings)
        may_ask = any(path.suffix.lower() in TABLE_SUFFIXES for path in paths)  # what the columns tell
        if room is None or may_ask or not kept_path(paths).exists():
            self._end()
            return
        session, loader = self.basis.session, self.basis.loader
        known, _ = load_choices(self._file.with_name("columns.json"))
        self._order = order = Order(tuple(paths), columns=ColumnChoice(dict(columns), known))
        self._wanted = wanted
        if journal_path().exists():  # most readers have corrected nothing
            from explorer.chronicle.corrections.correcting import corrected
            from explorer.store.lines import standing

            made = standing(journal_path()).within(views_key(paths))
            loader.correct = lambda chronicle: corrected(chronicle, made)
        loader.loaded.connect(self._loaded)
        for signal in (loader.progressed, loader.grew):
            signal.connect(self._end)  # something is read anew, which the furnished window tells of
        loader.start(order)
        from explorer.window.canvas.first_canvas import FirstCanvas
        from explorer.window.canvas.timeline_view import TimelineView  # with numpy, while the worker reads

        session.set_relations_band(self._settings.relations_band)
        self._view = view = TimelineView(session, self.basis.kinds, self.basis.switch.skin, soon=True)
        self._window.show_in_outline(view, room.box)
        if isinstance(view.canvas, FirstCanvas):
            view.canvas.once_painted(self._end)
        QTimer.singleShot(PATIENCE, self, self._end)

    def take(self) -> TimelineView | None:
        """The timeline, taken out of the outline; None where none has been built."""
        view, self._view = self._view, None
        if view is not None:
            self._window.take_from_outline(view)
        return view

    def _loaded(self, result: Loaded) -> None:
        self.result = result
        if result.corrected is None or not result.corrected.chronicle.events or self._view is None:
            self._end()
            return
        session, chronicle = self.basis.session, result.corrected.chronicle
        session.set_chronicle(chronicle, result.index, result.facts, result.corrected)
        view = self._seen_last()
        if view is None:
            session.set_threads((first_thread(chronicle.threads),))
        else:
            bring(session, view, self._view, animate=False)
        if view is None or view.range is None:
            self._view.open_up()

    def _seen_last(self) -> View | None:
        """The view wanted or seen last, unless it shows what is not told any more."""
        assert self._order is not None
        view = self._wanted
        if view is None:
            kept, _ = load_views(self._file.with_name("views.json"), views_key(self._order.paths))
            view = next(iter(kept.recent), None)
        with suppress(InputError):
            if view is not None:
                check_told(self.basis.session, view)
                return view
        return None

    def _end(self, *_: object) -> None:
        if self._is_over:
            return
        self._is_over = True
        loader = self.basis.loader
        if self.is_reading:
            loader.loaded.disconnect(self._loaded)
            for signal in (loader.progressed, loader.grew):
                signal.disconnect(self._end)
        self.over.emit()
