"""What the actions and wishes of the window do, by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox

from explorer.chronicle.chronicle import ALL_EVENTS
from explorer.chronicle.kind import Kind
from explorer.chronicle.searching.query import Filter
from explorer.chronicle.view import LANES
from explorer.errors import ExplorerError
from explorer.resources import folder
from explorer.window.axis_commands import AxisCommands
from explorer.window.dates import parse_date
from explorer.window.dialogs import faults_dialog
from explorer.window.language import tr
from explorer.window.language_desk import LanguageDesk
from explorer.window.main_window import MainWindow
from explorer.window.menus import Menus
from explorer.window.once import brought_forward
from explorer.window.plain import plain_tip
from explorer.window.session import Session
from explorer.window.theme_switch import ThemeSwitch
from explorer.window.views.views import Views

if TYPE_CHECKING:
    from explorer.window.canvas.timeline_view import TimelineView


def source_filter() -> str:
    """The file dialog's filter: the endings of every format that is read, and plain text."""
    from explorer.reading.formats import FORMATS  # not needed for the first paint

    endings = ("*.txt", *(f"*{suffix}" for row in FORMATS for suffix in row.suffixes))
    articles, figures, everything = tr("Articles"), tr("Figures"), tr("All files")
    return f"{articles} ({' '.join(endings)});;{figures} (*.png *.svg *.pdf);;{everything} (*)"


BESIDE_DAYS, LEAST_BESIDE = 0.04, 15
"""Room beside days that are gone to: this share of them, and so many days at the least."""


class Commands(QObject):
    """Carries out what menus, buttons, keys and links ask for. Names that are not known do nothing."""

    paths_requested = Signal(list)
    page_requested = Signal()
    source_requested = Signal(object)
    """With the mention whose source is to be opened."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        switch: ThemeSwitch,
        kinds: Mapping[str, Kind],
        views_file: Path | None = None,
    ) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._view: TimelineView | None = None
        self._axis = AxisCommands(window, session, lambda: self._view)
        self.views = Views(window, session, lambda: self._view, views_file)
        self.menus = Menus(window, session, kinds, self.choose, self.run)
        self._language = LanguageDesk(window)
        self.paths: list[Path] = []
        self.folder = ""
        self._acts: dict[str, Callable[[], object]] = {
            "open_files": self.open_files,
            "open_folder": self.open_folder,
            "open_seeds": lambda: self.paths_requested.emit([folder("seeds")]),
            "show_page": self.page_requested.emit,
            "export": self.export,
            "heat_map": partial(self.export, "heatmap"),
            "matrix": partial(self.export, "matrix"),
            "quit": window.close,
            "find": self.find,
            "filter": window.filter_button.click,
            "next_hit": lambda: self.choose(session.step_hit(1)),
            "previous_hit": lambda: self.choose(session.step_hit(-1)),
            "clear": self.clear,
            "clear_search": window.top_bar.search.clear,
            "clear_filter": lambda: session.set_filter(Filter()),
            "search_all": lambda: session.set_threads((ALL_EVENTS,)),
            "zoom_in": lambda: self._zoom(1.6),
            "zoom_out": lambda: self._zoom(1 / 1.6),
            "fit": self.fit,
            "centre": lambda: self._reveal(centre=True),
            "zoom_to_selection": self._zoom_to_selection,
            "previous": lambda: self.choose(session.step(-1)),
            "next": lambda: self.choose(session.step(1)),
            "lane_up": lambda: self._step_lane(-1),
            "lane_down": lambda: self._step_lane(1),
            "open_passage": self.open_passage,
            "compress": self._axis.compress,
            "count_from_event": self._axis.count_from_event,
            "calendar_years": self._axis.calendar_years,
            "reset_panels": window.put_panels_back,
            "next_part": lambda: self._step_part(1),
            "previous_part": lambda: self._step_part(-1),
            "enter_timeline": self._enter_timeline,
            "go_to_date": self.go_to_date,
            "shortcuts": self.show_shortcuts,
            "faults": self.show_faults,
            "dismiss_faults": window.faults_bar.hide,
            "leave_comparison": lambda: session.set_compared(()),
            "about": self.show_about,
        }
        self._acts |= self.views.acts
        for lanes in LANES:
            self._acts[f"lanes_{lanes}"] = partial(session.set_lanes, lanes)
        for choice in ("system", "light", "dark"):
            self._acts[f"theme_{choice}"] = partial(switch.choose, choice)

    def add(self, acts: Mapping[str, Callable[[], object]]) -> None:
        """Carry out more, or something else, by these names."""
        self._acts |= acts

    def set_view(self, view: TimelineView) -> None:
        """The timeline has been built."""
        self._view = view

    def run(self, name: str) -> None:
        """Carry out what goes by a name; an error that was foreseen is told in a message."""
        act = self._acts.get(name)
        if act is None:
            return
        try:
            act()
        except ExplorerError as error:
            QMessageBox.warning(self._window, "Bilateral Explorer", plain_tip(str(error)))

    # --- moving about -------------------------------------------------------------------------------

    def _enter_timeline(self) -> None:
        """Put the keyboard into the timeline, for somebody who comes there by a key and is to see it."""
        if self._view is not None:
            self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def choose(self, position: int | None) -> None:
        """Select an event and bring it into view; nothing for None."""
        if position is not None:
            self._session.select(position)
            self._reveal()

    def _reveal(self, *, centre: bool = False) -> None:
        if self._view is not None and self._session.selection is not None:
            self._view.reveal(self._session.selection, centre=centre)

    def _zoom_to_selection(self) -> None:
        if self._view is not None and self._session.selection is not None:
            self._view.hands.zoom_to(self._session.selection)

    def _step_lane(self, step: int) -> None:
        if self._view is not None:
            self._view.hands.step_lane(step)

    def _step_part(self, direction: int) -> None:
        """Put the keyboard into another part of the window."""
        shown = self._window.page if self._window.shows_message else self._view
        self._window.docks.step(shown or self._window.page, direction)

    def _zoom(self, factor: float) -> None:
        if self._view is not None:
            self._view.zoom(factor)

    def fit(self, *, animate: bool = True) -> None:
        """Show all days of the shown events."""
        if self._view is not None:
            self._view.fit(animate=animate)

    def go_to_date(self) -> None:
        """Ask for a date and go there."""
        words, accepted = QInputDialog.getText(
            self._window, tr("Go to date"), tr("A date, such as 1987, June 1987, 17 June 1987 or 44 BC:")
        )
        if accepted and words.strip():
            first, last = parse_date(words).sort_key[:2]
            self.show_days(first, last)

    def show_days(self, first: int, last: int) -> None:
        """Bring days of the calendar into view, both included, with room beside them."""
        if self._view is not None:
            room = max((last + 1 - first) * BESIDE_DAYS, LEAST_BESIDE)
            self._view.show_calendar_days(first - room, last + 1 + room)

    def find(self) -> None:
        """Put the keyboard into the search field."""
        search = self._window.top_bar.search
        search.setFocus()
        search.selectAll()

    def clear(self) -> None:
        """Take back the search, else the filter, the selection, the comparison: the first that there is."""
        session = self._session
        if session.is_searching:
            self._window.top_bar.search.clear()
        elif not session.filter.is_empty:
            session.set_filter(Filter())
        elif session.selection is not None:
            session.select(None)
        else:
            session.set_compared(())

    # --- opening and saving -------------------------------------------------------------------------

    def open_files(self) -> None:
        """Ask for files and open them."""
        names, _ = QFileDialog.getOpenFileNames(self._window, tr("Open files"), self.folder, source_filter())
        if names:
            self.folder = str(Path(names[0]).parent)
            self.paths_requested.emit([Path(name) for name in names])

    def open_folder(self) -> None:
        """Ask for a folder and open it."""
        name = QFileDialog.getExistingDirectory(self._window, tr("Open folder"), self.folder)
        if name:
            self.folder = name
            self.paths_requested.emit([Path(name)])

    def export(self, picture: str = "timeline") -> None:
        """Ask how and where to save what is shown, and save."""
        from explorer.window.figures.desk import export_view, saved_words

        written = export_view(self._window, self._session, self.paths, self.folder, picture)
        if written:
            self.folder = str(written[0].parent)
            self._window.statusBar().showMessage(saved_words(written), 6000)

    # --- one event ----------------------------------------------------------------------------------

    def open_passage(self) -> None:
        """Open the source of the selected event at a passage told in the shown threads."""
        event = self._session.selected
        if event is not None:
            pairs = {key.pair for key in self._session.compared or self._session.threads if key.pair}
            self.source_requested.emit(event.told_in(pairs)[0])

    def show_shortcuts(self) -> None:
        """Show what all keys do."""
        from explorer.window.keyboard.shortcut_sheet import ShortcutSheet  # knows the reader too

        window = self._window
        brought_forward(window, ShortcutSheet, lambda: ShortcutSheet(window)).field.setFocus()

    def show_about(self) -> None:
        """Show versions and licences."""
        from explorer.window.about import AboutDialog  # looks up packages, which is slow

        window, chronicle = self._window, self._session.chronicle
        brought_forward(window, AboutDialog, lambda: AboutDialog(window, chronicle))

    def show_faults(self) -> None:
        """Say what could not be read."""
        faults_dialog(self._window, self._session.corrected.faults).show()
