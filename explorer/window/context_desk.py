"""The context menus of the parts around the timeline: sources, event, heading, chips and overview."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from explorer.window.actions import CORRECTING
from explorer.window.detail.copying import FORMS
from explorer.window.filtering.sources_panel import NAME_ROLE
from explorer.window.language import tr
from explorer.window.main_window import MainWindow
from explorer.window.session import Session

Build = Callable[[QMenu, QPoint], object]


class ContextDesk(QObject):
    """Builds the menus that a right click, or the menu key, opens.

    ``choose_documents`` lets only events pass that these documents tell, ``read`` opens the reader at a
    document, by its name, ``copy`` copies the selected event in a form.
    """

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        choose_documents: Callable[[frozenset[str]], None],
        read: Callable[[str], None],
        copy: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._choose_documents, self._read, self._copy = choose_documents, read, copy
        self._offer(window.sources, self.source_menu)
        self._offer(window.detail, self.event_menu)
        self._offer(window.header, self.thread_menu)
        self._offer(window.chips, self.filter_menu)

    def offer_overview(self, overview: QWidget) -> None:
        """The overview has been built: it has a menu too."""
        self._offer(overview, self.overview_menu)

    def _offer(self, part: QWidget, build: Build) -> None:
        part.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        part.customContextMenuRequested.connect(partial(self._open, part, build))

    def _open(self, part: QWidget, build: Build, at: QPoint) -> None:
        menu = QMenu(part)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        build(menu, at)
        if not menu.isEmpty():
            viewport = getattr(part, "viewport", None)
            menu.exec((viewport() if viewport is not None else part).mapToGlobal(at))

    def _add(self, menu: QMenu, names: Iterable[str]) -> None:
        """Add actions of the window by their names, and a line for an empty one."""
        for name in names:
            if name:
                menu.addAction(self._window.commands[name])
            else:
                menu.addSeparator()

    # --- the menus ----------------------------------------------------------------------------------

    def source_menu(self, menu: QMenu, at: QPoint) -> None:
        """What can be done with a document of the list."""
        index = self._window.sources.indexAt(at)
        chosen = self._session.filter.documents
        if index.isValid():
            name, title = str(index.data(NAME_ROLE)), str(index.data())
            only = partial(self._choose_documents, frozenset({name}))
            menu.addAction(tr("&Show only what this source tells"), only).setEnabled(chosen != {name})
            menu.addAction(tr("&Read it"), partial(self._read, name))
            menu.addAction(tr("&Copy its title"), partial(QGuiApplication.clipboard().setText, title))
        if chosen:
            menu.addAction(tr("Show &all sources"), partial(self._choose_documents, frozenset()))

    def event_menu(self, menu: QMenu, at: QPoint) -> None:
        """What can be done with the selected event."""
        if self._session.selection is None:
            self._add(menu, ("previous", "next"))
            return
        self._add(menu, ("open_passage", "centre", "zoom_to_selection"))
        copies = menu.addMenu(tr("Copy the e&vent"))
        for form in FORMS:
            copies.addAction(tr(form.words), partial(self._copy, form.name))
        menu.addMenu(tr("C&orrect")).addActions(self._window.menus[CORRECTING].actions())
        self._add(menu, ("", "previous", "next"))

    def thread_menu(self, menu: QMenu, at: QPoint) -> None:
        """What can be done with what is shown as a whole."""
        name = self._session.name
        menu.addAction(tr("Copy the &name"), partial(QGuiApplication.clipboard().setText, name))
        self._add(menu, ("copy_link", "save_view", "export", ""))
        if self._session.compared:
            self._add(menu, ("leave_comparison",))
        self._add(menu, ("fit",))

    def filter_menu(self, menu: QMenu, at: QPoint) -> None:
        """What can be done with the filter."""
        self._add(menu, ("filter", "clear_filter"))

    def overview_menu(self, menu: QMenu, at: QPoint) -> None:
        """What can be done with the days in view."""
        self._add(menu, ("fit", "zoom_in", "zoom_out", "go_to_date", "", "compress"))
