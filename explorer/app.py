"""The composition root: builds the window's parts and makes every connection between them.

``explorer/startup.py`` shows the empty window and imports this module after it has been painted.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.library import Order
from explorer.errors import Diagnostic, OutputError
from explorer.store.places import journal_path, state_folder
from explorer.store.settings import Settings, load_settings, save_settings
from explorer.window.bookmarks.desk import BookmarkDesk
from explorer.window.canvas.glyphs import program_icon
from explorer.window.commands import Commands
from explorer.window.common_desk import CommonDesk
from explorer.window.context_desk import ContextDesk
from explorer.window.corrections.desk import CorrectionDesk
from explorer.window.corrections.recovery_desk import RecoveryDesk
from explorer.window.corrections.review_desk import ReviewDesk
from explorer.window.dressing import dress
from explorer.window.event_desk import EventDesk
from explorer.window.faults import FaultDesk
from explorer.window.figures.data_desk import DataDesk
from explorer.window.filtering.desk import Filtering
from explorer.window.keyboard.focus_ring import FocusRing
from explorer.window.main_window import MainWindow
from explorer.window.memory import decoded, encoded, place, remember, restore
from explorer.window.opening.column_desk import ColumnDesk
from explorer.window.opening.desk import OpeningDesk
from explorer.window.opening.loading import Load, ask, load
from explorer.window.palette.desk import PaletteDesk
from explorer.window.presenter import Presenter
from explorer.window.reader.desk import ReadingDesk
from explorer.window.spoken import Speaker, install_roles
from explorer.window.start.basis import Basis
from explorer.window.story.desk import StoryDesk
from explorer.window.theme import Skin
from explorer.window.theme_switch import make_application

if TYPE_CHECKING:
    from explorer.window.canvas.overview import Overview
    from explorer.window.canvas.timeline_view import TimelineView
    from explorer.window.start.overture import Overture


class Program(QObject):
    """The running program: one window, one session, one loader.

    ``settings_file`` is where the window's state is kept; None keeps nothing. ``window`` is one that stands
    already, where the program was begun with it; ``reading`` makes the chronicle of what is opened. What an
    ``overture`` began is gone on with.
    """

    def __init__(
        self,
        application: QApplication,
        settings_file: Path | None = None,
        window: MainWindow | None = None,
        reading: Load = load,
        overture: Overture | None = None,
    ) -> None:
        super().__init__(application)
        self._settings_file = settings_file
        settings, _ = load_settings(settings_file) if settings_file else (Settings(), None)
        basis = overture.basis if overture else Basis.of(application, self, settings.theme, reading)
        self.kinds, self.session, self.switch = basis.kinds, basis.session, basis.switch
        self.loader = basis.loader
        self._begun = overture.take() if overture else None
        install_roles()
        self.window = window or MainWindow()
        if window is None:
            place(self.window, settings)
        self.window.furnish(self.kinds, self.switch.skin)
        self.window.setWindowIcon(program_icon())
        for part in (self.window.tree, self.window.sources, self.window.detail, self.window.table.grid):
            FocusRing(part)
        state = settings_file and state_folder()
        self.faults = FaultDesk(self.window, state)
        self.presenter = Presenter(self.window, self.session, self.kinds)
        views_file = settings_file.with_name("views.json") if settings_file else None
        self.commands = Commands(self.window, self.session, self.switch, self.kinds, views_file)
        self.views = self.commands.views
        parts = self.loader, self.commands, self.presenter, self.build_timeline, self.faults.tell, settings
        self.opening = OpeningDesk(self.window, self.session, *parts, keeps=settings_file is not None)
        columns_file = settings_file and settings_file.with_name("columns.json")
        self.columns = ColumnDesk(
            self.window, self.session, self.commands, self.opening, self.kinds, columns_file
        )
        self.filtering = Filtering(self.window, self.session, self.kinds)
        self.desk = ReadingDesk(self.window, self.session, self.switch, self.kinds)
        acts = self.commands.choose, self.commands.run
        self.event_desk = EventDesk(self.window, self.session, self.kinds, *acts)
        self.commands.add({"copy": partial(self.event_desk.copy, "text")})
        self.data_desk = DataDesk(self.window, self.session, self.commands)
        go = self.commands.choose, self.commands.show_days
        known = partial(ask, self.kinds), self.views
        self.palette = PaletteDesk(self.window, self.session, self.kinds, *go, *known)
        self.palette.recent = settings.recent_commands
        self.desk.place = decoded(settings.reader)
        do = self.filtering.choose_documents, self.desk.open_document, self.event_desk.copy
        self.context = ContextDesk(self.window, self.session, *do)
        mine = self.opening.arriving, self.loader, self.kinds, settings_file and journal_path().parent
        self.corrections = CorrectionDesk(self.window, self.session, self.commands, *mine)
        desks = self.commands, self.switch, self.opening, self.corrections
        self.recovery = RecoveryDesk(self.window, self.session, *desks, state)
        self.review = ReviewDesk(self.window, self.session, self.commands, self.corrections)
        shown = self.window, self.session, self.commands
        self.bookmarks = BookmarkDesk(*shown, views_file, self.corrections.undo, self.opening.finished)
        self.common = CommonDesk(self.window, self.session, self.commands.choose)
        self.story = StoryDesk(self.window, self.session, self.switch, self.kinds, self.bookmarks)
        self.view: TimelineView | None = None
        self.overview: Overview | None = None
        self._connect_session()
        self._connect_window()
        restore(self.window, settings)
        self.window.set_lanes(self.session.lanes)
        self.commands.folder = settings.folder
        self._dress(self.switch.skin)
        self.window.page.setFocus()  # not the search field: the keys of the timeline are to work at once

    # --- connections --------------------------------------------------------------------------------

    def _connect_session(self) -> None:
        session, presenter, window = self.session, self.presenter, self.window
        session.chronicle_changed.connect(presenter.show_chronicle)
        session.corrections_changed.connect(presenter.show_event)
        for signal in (session.threads_changed, session.filter_changed):
            signal.connect(presenter.show_thread)
            signal.connect(presenter.show_event)
        session.words_changed.connect(presenter.show_search)
        session.words_changed.connect(lambda: window.top_bar.search.show_words(session.words))
        session.selection_changed.connect(presenter.show_event)
        session.range_changed.connect(presenter.show_place)
        session.axis_changed.connect(presenter.show_thread)
        session.lanes_changed.connect(lambda: window.set_lanes(session.lanes))
        session.range_changed.connect(self.views.moved)
        for signal in (session.selection_changed, session.axis_changed, session.mirrored_changed):
            signal.connect(self.views.remember)
        for signal in (session.filter_changed, session.words_changed, session.lanes_changed):
            signal.connect(self.views.remember)
        session.relations_band_changed.connect(self.views.remember)

    def _connect_window(self) -> None:
        window, session, commands = self.window, self.session, self.commands
        window.tree.threads_requested.connect(session.set_threads)
        window.tree.check_requested.connect(commands.menus.toggle)
        window.tree.leave_requested.connect(partial(commands.run, "enter_timeline"))
        window.tree.menu_requested.connect(commands.menus.thread_menu)
        search = window.top_bar.search
        search.textChanged.connect(session.set_words)
        search.next_requested.connect(lambda: commands.run("next_hit"))
        search.previous_requested.connect(lambda: commands.run("previous_hit"))
        search.leave_requested.connect(partial(commands.run, "enter_timeline"))
        window.detail.event_requested.connect(commands.choose)
        window.detail.step_requested.connect(lambda step: commands.choose(session.step(step)))
        for asking in (window.detail, commands):
            asking.source_requested.connect(self.desk.open_mention)
        self.desk.event_requested.connect(commands.choose)
        self.desk.copy_requested.connect(partial(commands.run, "copy"))
        for name, action in window.commands.items():
            action.triggered.connect(lambda _=False, name=name: commands.run(name))
        for part in (window.page, window.faults_bar, window.search_bar):
            part.wish_requested.connect(commands.run)
        window.commands["reduce_motion"].toggled.connect(self._set_motion)
        window.commands["relations_band"].toggled.connect(session.set_relations_band)
        window.commands["mirror"].toggled.connect(session.set_mirrored)
        window.painted.connect(self.build_timeline)
        window.closing.connect(self._close)
        commands.page_requested.connect(self.presenter.show_page)
        self.switch.skin_changed.connect(self._dress)

    def build_timeline(self, *, soon: bool = False) -> TimelineView:
        """Import numpy and pyqtgraph, and put the timeline into the room kept for it, once.

        With ``soon``, pyqtgraph is imported after the timeline was first painted, maybe in the overture.
        """
        if self.view is not None:
            return self.view
        from explorer.window.canvas.first_canvas import FirstCanvas
        from explorer.window.canvas.overview import Overview
        from explorer.window.canvas.timeline_view import TimelineView

        self.view = self._begun or TimelineView(self.session, self.kinds, self.switch.skin, soon=soon)
        self.overview = Overview(self.switch.skin)
        self.window.set_timeline(self.view, self.overview)
        FocusRing(self.view)
        Speaker(self.view, self.session, self.kinds)
        self.window.setTabOrder(self.window.sources, self.view)
        self.view.setFocus()
        self.commands.set_view(self.view)
        self._connect_view(self.view, self.overview)
        if isinstance(self.view.canvas, FirstCanvas):
            self.view.canvas.once_painted(self.view.take_the_mouse)
        self.context.offer_overview(self.overview)
        self._set_motion(self.window.commands["reduce_motion"].isChecked())
        return self.view

    def _connect_view(self, view: TimelineView, overview: Overview) -> None:
        session = self.session
        session.threads_changed.connect(self._open_up)  # after the view's own: it must know the events
        view.event_chosen.connect(session.select)
        view.cluster_listed.connect(self.commands.menus.list_events)
        view.context_requested.connect(self.commands.menus.context_menu)
        view.wish_requested.connect(self.commands.run)
        view.pointer_changed.connect(self.presenter.set_pointer)
        view.content_changed.connect(lambda: overview.set_index(view.content.index, view.plot_left))
        view.laid_out.connect(self.presenter.show_drawn)
        session.range_changed.connect(lambda: overview.set_range(session.range))
        overview.range_requested.connect(lambda first, last: view.show_range(first, last, animate=False))
        overview.centre_requested.connect(view.centre_on)
        overview.fit_requested.connect(view.fit)

    # --- what happens -------------------------------------------------------------------------------

    def open(self, paths: Sequence[Path]) -> None:
        """Read these files and folders, off the UI thread. What is shown stays until they are read."""
        self.opening.open(paths)

    def show_chronicle(self, chronicle: Chronicle) -> None:
        """Show what was read, from where the reader was or from the beginning."""
        self.opening.arriving.show(chronicle)

    def _open_up(self) -> None:
        if self.view is not None:
            self.view.open_up()
        self.views.remember()

    def _set_motion(self, reduced: bool) -> None:
        if self.view is not None:
            self.view.set_reduced_motion(reduced)

    def _dress(self, skin: Skin) -> None:
        self.window.set_skin(skin)
        dress(self.window, skin)
        self.opening.set_skin(skin)
        self.filtering.set_skin(skin)
        self.palette.set_skin(skin)
        self.window.commands[f"theme_{self.switch.choice}"].setChecked(True)
        if self.view is not None and self.overview is not None:
            self.view.set_skin(skin)
            self.overview.set_skin(skin)

    def _close(self) -> None:
        self.corrections.close()
        self.keep()
        self.window.hide()  # nobody is to wait for what is being read
        for part in (self.loader, self.corrections.applying, self.review, self.event_desk):
            part.close()

    def keep(self) -> None:
        """Keep all that is kept at the end; the program may go on after that."""
        self.recovery.settle()
        if self._settings_file is None:
            return
        kept = remember(self.window, self.switch.choice, self.commands.folder)
        kept = self.opening.welcome.kept(kept)
        kept = replace(kept, recent_commands=self.palette.recent, reader=encoded(self.desk.place))
        for keep in (partial(save_settings, kept, self._settings_file), self.views.close_store):
            try:  # each for itself: what the one cannot keep is no reason to lose the other
                keep()
            except OutputError as error:
                print(f"explorer: {error}", file=sys.stderr)  # there is no window left to say it in


def pictures(
    paths: Sequence[Path], out_dir: Path, language: str = "en"
) -> tuple[list[Path], tuple[Diagnostic, ...]]:
    """Draw the window in both themes and one timeline per pair as PNG files into ``out_dir``.

    No screen is needed. Answers the files written, and the faults of the input. Raises OutputError when a
    file cannot be written.
    """
    if sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from explorer.window.figures.picturing import picture_threads, picture_window
    from explorer.window.language import install_language

    chronicle = load(Order(tuple(paths))).chronicle
    program = Program(install_language(make_application(), language))
    program.window.show()
    program.show_chronicle(chronicle)
    written = []
    for theme in ("light", "dark"):
        program.switch.choose(theme)
        written.append(picture_window(program.window, out_dir / f"window-{theme}.png"))
    program.window.close()
    return written + picture_threads(chronicle, program.kinds, out_dir), chronicle.faults
