"""Puts icons on the window's actions and parts, in the colours of the theme."""

from __future__ import annotations

from explorer.window.icons import ACTIONS, SIDE, icon, pixmap
from explorer.window.main_window import MainWindow
from explorer.window.theme import Skin


def dress(window: MainWindow, skin: Skin) -> None:
    """Give menus, toolbar, headings and notices of the window the icons of a theme.

    Actions that are checked keep the room of their icon for the check mark.
    """
    muted = skin.theme.muted
    for name, action in window.commands.items():
        if name in ACTIONS and not action.isCheckable():
            action.setIcon(icon(name, muted, skin.faint))
            action.setIconVisibleInMenu(True)
    window.top_bar.set_skin(skin)
    for panel in window.panels.values():
        panel.heading.set_skin(skin)
    ratio = window.devicePixelRatioF()
    window.faults_bar.set_icon(pixmap("warning", skin.theme.ink, SIDE, ratio))
    window.search_bar.set_icon(pixmap("search", skin.theme.ink, SIDE, ratio))
