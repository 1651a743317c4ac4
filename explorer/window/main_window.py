"""The main window: menus, panels and the room for the timeline. It shows and asks; it decides nothing.

It is painted before its parts are imported: these are imported where they are built, and so is :class:`Qt`,
for PySide6 builds its hundred enumerations when it is first asked for any.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow

from explorer.window.start.shell import Shell

if TYPE_CHECKING:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from explorer.chronicle.kind import Kind
    from explorer.window.notices import Message
    from explorer.window.theme import Skin

STATE_VERSION = 3
"""Raised when docks change, so that a saved arrangement of others is not restored."""

NARROW_BELOW = 1200
WIDE, NARROW = [262, 332], [232, 272]
"""Widths of the panels at the left and right, in windows at least and less wide than NARROW_BELOW."""

HIGH, LOW = 270, 200
"""Heights of the table, likewise."""

HIDDEN_FIRST = ("bookmarks", "table")
"""The panels that are shown when they are asked for, by actions of their names."""


def area_of(panel: str) -> Qt.DockWidgetArea:
    """Where a panel stands at first."""
    from PySide6.QtCore import Qt

    areas = Qt.DockWidgetArea
    right = areas.RightDockWidgetArea
    apart = {"detail": right, "bookmarks": right, "table": areas.BottomDockWidgetArea}
    return apart.get(panel, areas.LeftDockWidgetArea)


class MainWindow(Shell):
    """The shell and its parts. It can be shown empty; :meth:`furnish` builds all but the timeline.

    Nothing but what a Shell has is to be used before :meth:`furnish`.
    """

    table_shown = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._furnished = self._narrow = False
        self.timeline: QWidget | None = None

    def furnish(self, kinds: Mapping[str, Kind], skin: Skin) -> None:
        """Build the menus, the panels and the room for the timeline."""
        from explorer.window.actions import make_actions
        from explorer.window.bookmarks.panel import BookmarksPanel
        from explorer.window.detail.pane import DetailPane
        from explorer.window.filtering.chips import ChipRow
        from explorer.window.filtering.kinds_panel import KindsPanel
        from explorer.window.filtering.sources_panel import SourcesPanel
        from explorer.window.header import ThreadHeader
        from explorer.window.notices import MessagePage, NoticeBar
        from explorer.window.table.panel import EventTable
        from explorer.window.top_bar import TopBar
        from explorer.window.tree.pane import TreePane
        from explorer.window.tree.view import CountryTree

        self.setDockOptions(QMainWindow.DockOption.AllowNestedDocks | QMainWindow.DockOption.AllowTabbedDocks)
        self.commands = make_actions(self)
        self.tree = CountryTree()
        self.tree_pane = TreePane(self.tree)
        self.kinds = KindsPanel(kinds)
        self.sources = SourcesPanel()
        self.detail = DetailPane(kinds, skin)
        self.bookmarks = BookmarksPanel(kinds)
        self.table = EventTable()
        self.header = ThreadHeader()
        self.chips = ChipRow()
        self.faults_bar = NoticeBar()
        self.search_bar = NoticeBar()
        self.page = MessagePage()
        self.top_bar = TopBar()
        self._narrow = self.width() < NARROW_BELOW
        self._build_top()
        self._build_centre()
        self._build_panels()
        self._build_status()
        self._furnished = True

    # --- building -----------------------------------------------------------------------------------

    def _build_top(self) -> None:
        from explorer.window.actions import fill_menus, lanes_words
        from explorer.window.language import tr

        bar, commands = self.top_bar, self.commands
        self.menus = fill_menus(bar.menu_bar, commands)
        self.filter_button = bar.add_filter_button(tr("Filter"), tr("Filter the events shown (Ctrl+Shift+F)"))
        bar.add_button(commands["zoom_out"], "−", tr("Zoom out (−)")).setFixedWidth(32)
        bar.add_button(commands["zoom_in"], "+", tr("Zoom in (+)")).setFixedWidth(32)
        bar.add_button(commands["fit"], tr("Fit"), tr("Fit all events (Home)"))
        bar.add_button(commands["previous"], tr("‹ Prev"), tr("Previous event (←)"))
        bar.add_button(commands["next"], tr("Next ›"), tr("Next event (→)"))
        lanes = self.menus["&View/&Lanes"]
        self.lanes_button = bar.add_menu_button(lanes_words("kind"), tr("By what events are grouped"), lanes)
        bar.add_button(commands["export"], tr("Export…"), tr("Save picture or data (Ctrl+E)"), primary=True)
        self.setMenuWidget(bar)
        # What stands in no menu of its own and works everywhere.
        self.addActions([action for action in commands.values() if action.shortcuts()])

    def _build_centre(self) -> None:
        from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

        from explorer.window.ground import Ground

        centre = self.centre = Ground()
        centre.setObjectName("centre")
        self._column = column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.page)
        column.addWidget(self.faults_bar)
        column.addWidget(self.header)
        column.addWidget(self.chips)
        column.addWidget(self.search_bar)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(centre)

    def _build_panels(self) -> None:
        from PySide6.QtCore import Qt

        from explorer.window.docks import Docks
        from explorer.window.language import tr
        from explorer.window.panel import Panel

        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, area_of("detail")
        self.panels = {
            "tree": Panel(tr("Country pairs"), "tree", self.tree_pane, self),
            "kinds": Panel(tr("Kinds"), "kinds", self.kinds, self),
            "sources": Panel(tr("Sources"), "sources", self.sources, self),
            "detail": Panel(tr("Event"), "detail", self.detail, self),
            "bookmarks": Panel(tr("Bookmarks"), "bookmarks", self.bookmarks, self),
            "table": Panel(tr("Table"), "table", self.table, self),
        }
        for name, panel in self.panels.items():
            self.addDockWidget(area_of(name), panel)
        for corner in (Qt.Corner.TopLeftCorner, Qt.Corner.BottomLeftCorner):
            self.setCorner(corner, left)
        for corner in (Qt.Corner.TopRightCorner, Qt.Corner.BottomRightCorner):
            self.setCorner(corner, right)
        self.docks = Docks(self, self.panels, self.menus["&View"], self.commands["reset_panels"])
        self.panels["table"].visibilityChanged.connect(self.table_shown)
        for name in HIDDEN_FIRST:
            self.panels[name].hide()
            self.panels[name].toggleViewAction().toggled.connect(self.commands[name].setChecked)
            self.commands[name].triggered.connect(lambda shown, name=name: self._show_panel(name, shown))
        self.reset_panels()

    def _show_panel(self, name: str, shown: bool) -> None:
        """A panel that was asked for has the keyboard; one that goes leaves it to the timeline."""
        panel = self.panels[name]
        if not shown:
            self.leave(panel)
        panel.setVisible(shown)
        if shown:
            panel.raise_()
            enter = {"table": self.table.grid.setFocus, "bookmarks": self.bookmarks.enter}
            enter[name]()

    def leave(self, part: QWidget) -> None:
        """Put the keyboard into the timeline if a part has it that is about to go."""
        focus: QWidget | None = self.focusWidget()
        if focus is not None and part.isAncestorOf(focus) and self.timeline is not None:
            self.timeline.setFocus()

    @property
    def table_is_shown(self) -> bool:
        """Whether the table is to be seen, or will be when the window is."""
        return not self.panels["table"].isHidden()

    def reset_panels(self) -> None:
        """Give the panels the sizes they have at first; they are narrower in a narrow window."""
        from PySide6.QtCore import Qt

        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        left = [self.panels[name] for name in ("tree", "kinds", "sources")]
        self.resizeDocks([left[0], self.panels["detail"]], NARROW if self._narrow else WIDE, across)
        self.resizeDocks(left, [360, 268, 132], down)
        self.resizeDocks([self.panels["table"]], [LOW if self._narrow else HIGH], down)

    def put_panels_back(self) -> None:
        """Show all panels where they stand at first."""
        for name, panel in self.panels.items():
            panel.setFloating(False)
            self.removeDockWidget(panel)
            self.addDockWidget(area_of(name), panel)
            panel.setVisible(name not in HIDDEN_FIRST)
        self.reset_panels()

    def _build_status(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QLabel, QSizePolicy

        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        self.counts, self.place = QLabel(), QLabel()
        for label in (self.counts, self.place):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        bar.addWidget(self.counts)
        bar.addPermanentWidget(self.place, 1)
        # A message has the room that permanent widgets leave, and this one leaves none.
        bar.messageChanged.connect(lambda text: self.place.setVisible(not text))

    # --- what is shown ------------------------------------------------------------------------------

    def set_timeline(self, timeline: QWidget, overview: QWidget) -> None:
        """Put the timeline, and the overview below it, into the room kept for them."""
        from PySide6.QtWidgets import QVBoxLayout, QWidget

        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(timeline, 1)
        column.addWidget(overview)
        self._stack.addWidget(holder)
        self.timeline = timeline

    def add_bar(self, bar: QWidget, *, below: bool = False) -> None:
        """Put a bar above everything else in the middle of the window, or ``below`` the timeline."""
        self._column.insertWidget(-1 if below else 0, bar)

    def show_timeline(self) -> None:
        """Show the timeline instead of a message; the keyboard goes with it."""
        focus: QWidget | None = self.focusWidget()
        # Where nobody has gone anywhere yet, Qt took the first button it found.
        unled = focus is None or focus in [panel.heading.menu_button for panel in self.panels.values()]
        wanted = self.shows_message and (unled or self.page.holds_focus)
        self._stack.setCurrentIndex(self._stack.count() - 1)
        if wanted and self.timeline is not None:
            self.timeline.setFocus()

    def show_message(self, message: Message) -> None:
        """Show a message instead of the timeline, whose keyboard it takes."""
        self.page.show_message(message)
        if self.timeline is not None and self.timeline.hasFocus():
            self.page.setFocus()
        self._stack.setCurrentWidget(self.page)

    @property
    def shows_message(self) -> bool:
        """Whether a message is shown instead of the timeline."""
        return self._stack.currentWidget() is self.page

    def set_skin(self, skin: Skin) -> None:
        """Paint in the colours of another theme."""
        for part in (self.tree_pane, self.kinds, self.sources, self.detail, self.bookmarks, self.table):
            part.set_skin(skin)

    def set_lanes(self, lanes: str) -> None:
        """Say by what events are grouped."""
        from explorer.window.actions import lanes_words

        self.lanes_button.setText(lanes_words(lanes))
        self.commands[f"lanes_{lanes}"].setChecked(True)

    def saved_panels(self) -> bytes:
        """The arrangement of the panels, to be restored by :meth:`restore_panels`."""
        return bytes(self.saveState(STATE_VERSION).data())

    def restore_panels(self, state: bytes) -> bool:
        """Restore an arrangement; answers whether it could be."""
        return self.restoreState(state, STATE_VERSION)

    # --- what Qt calls ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW_BELOW
        if self._furnished and narrow is not self._narrow:
            self._narrow = narrow
            self.reset_panels()
