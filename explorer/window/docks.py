"""Where panels stand: moving, laying one upon another, floating and hiding them, also without a mouse."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QMenu, QTabWidget, QWidget

from explorer.window.language import tr
from explorer.window.panel import Panel

SIDES = {
    "left": Qt.DockWidgetArea.LeftDockWidgetArea,
    "right": Qt.DockWidgetArea.RightDockWidgetArea,
    "bottom": Qt.DockWidgetArea.BottomDockWidgetArea,
}
"""The sides of the window at which panels can stand."""

FLOAT_STEP = QPoint(28, 28)
"""How far from its old place a panel floats at first."""


class Docks:
    """Moves the panels of a window; each heading opens a menu of where its panel can go.

    ``view_menu`` gets a menu of all panels, before the action ``before``.
    """

    def __init__(
        self, window: QMainWindow, panels: Mapping[str, Panel], view_menu: QMenu, before: QAction
    ) -> None:
        self._window, self._panels, self._before = window, panels, before
        self.menu = QMenu(tr("&Panels"), view_menu)
        view_menu.insertMenu(before, self.menu)
        self.menu.addActions([panel.toggleViewAction() for panel in panels.values()])
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        for name, panel in panels.items():
            panel.toggleViewAction().triggered.connect(lambda shown, name=name: self._shown(name, shown))
            panel.heading.menu_requested.connect(lambda at, name=name: self._open_menu(name, at))

    # --- what is done -------------------------------------------------------------------------------

    def move(self, name: str, side: str) -> None:
        """Let a panel stand at a side of the window, below what stands there."""
        panel = self._panels[name]
        panel.setFloating(False)
        self._window.removeDockWidget(panel)
        self._window.addDockWidget(SIDES[side], panel)
        self._show(panel)

    def lay_upon(self, name: str, other: str) -> None:
        """Lay a panel upon another one; tabs lead from one to the other."""
        panel, below = self._panels[name], self._panels[other]
        panel.setFloating(False)
        below.setFloating(False)
        below.show()
        self._window.tabifyDockWidget(below, panel)
        self._show(panel)

    def set_floating(self, name: str, floating: bool) -> None:
        """Let a panel float over the window, or stand in it again where it stood."""
        panel = self._panels[name]
        at, size = panel.mapToGlobal(QPoint(0, 0)), panel.size()
        panel.setFloating(floating)
        if floating:
            panel.move(at + FLOAT_STEP)
            panel.resize(size)
        self._show(panel)

    def side_of(self, name: str) -> str:
        """The side at which a panel stands; empty while it floats."""
        panel = self._panels[name]
        area = self._window.dockWidgetArea(panel)
        return "" if panel.isFloating() else next((side for side, at in SIDES.items() if at == area), "")

    def upon(self, name: str) -> list[str]:
        """The panels that share their place with a panel, by tabs."""
        shared: list[QDockWidget] = self._window.tabifiedDockWidgets(self._panels[name])
        return [other for other, panel in self._panels.items() if panel in shared]

    def _show(self, panel: Panel) -> None:
        panel.show()
        panel.raise_()
        panel.heading.focus_menu()

    def _shown(self, name: str, shown: bool) -> None:
        """A panel that was asked for comes to the front of those it shares its place with."""
        if shown:
            self._panels[name].raise_()

    def step(self, centre: QWidget, direction: int) -> None:
        """Put the keyboard into the next part of the window or the one before: the ``centre`` or a panel."""
        seen = [panel for panel in self._panels.values() if not panel.visibleRegion().isEmpty()]
        first = [panel for panel in seen if self._window.dockWidgetArea(panel) == SIDES["left"]]
        parts: list[QWidget] = [*first, centre, *(panel for panel in seen if panel not in first)]
        focus = QApplication.focusWidget()
        here = next((n for n, part in enumerate(parts) if focus and _holds(part, focus)), -1)
        at = (here + direction) % len(parts) if here >= 0 else 0
        part = parts[at]
        content = (part.widget() if isinstance(part, Panel) else None) or part
        if content.focusPolicy() == Qt.FocusPolicy.NoFocus and content.focusProxy() is None:
            content = content.nextInFocusChain() or content
        content.setFocus(Qt.FocusReason.TabFocusReason)

    # --- menus --------------------------------------------------------------------------------------

    def _open_menu(self, name: str, at: QPoint) -> None:
        self.menu_of(name).exec(at)

    def menu_of(self, name: str) -> QMenu:
        """What can be done with a panel."""
        panel = self._panels[name]
        menu = QMenu(panel)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        side = self.side_of(name)
        for key, words in (
            ("left", tr("To the &left")),
            ("right", tr("To the &right")),
            ("bottom", tr("To the &bottom")),
        ):
            action = menu.addAction(words, partial(self.move, name, key))
            action.setCheckable(True)
            action.setChecked(key == side)
        others = menu.addMenu(tr("&Upon another panel"))
        shared = self.upon(name)
        for other, below in self._panels.items():
            if other != name and not below.isHidden():
                action = others.addAction(below.windowTitle(), partial(self.lay_upon, name, other))
                action.setEnabled(other not in shared)
        floating = panel.isFloating()
        words = tr("Back into the &window") if floating else tr("&Float over the window")
        menu.addAction(words, partial(self.set_floating, name, not floating))
        menu.addSeparator()
        menu.addAction(tr("&Hide"), panel.close)
        menu.addAction(self._before)
        return menu


def _holds(part: QWidget, focus: QWidget) -> bool:
    return part is focus or part.isAncestorOf(focus)
