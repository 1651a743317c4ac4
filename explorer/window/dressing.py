"""Puts icons on the window's actions and parts, in the colours of the theme."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QAction

from explorer.window.icons import ACTIONS, SIDE, icon, pixmap
from explorer.window.main_window import MainWindow
from explorer.window.theme import Skin


def dress_actions(actions: Mapping[str, QAction], skin: Skin) -> None:
    """Give actions, by their names, icons for menus; those that are checked keep the room for the mark."""
    for name, action in actions.items():
        if name in ACTIONS and not action.isCheckable():
            action.setIcon(icon(name, skin.theme.muted, skin.faint))
            action.setIconVisibleInMenu(True)


def dress(window: MainWindow, skin: Skin) -> None:
    """Give menus, toolbar, headings and notices of the window the icons of a theme."""
    dress_actions(window.commands, skin)
    window.top_bar.set_skin(skin)
    for panel in window.panels.values():
        panel.heading.set_skin(skin)
    ratio = window.devicePixelRatioF()
    window.faults_bar.set_icon(pixmap("warning", skin.theme.ink, SIDE, ratio))
    window.search_bar.set_icon(pixmap("search", skin.theme.ink, SIDE, ratio))
