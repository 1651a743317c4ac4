"""The window's place and panels as settings, and back."""

from __future__ import annotations

import base64
from functools import partial

from PySide6.QtCore import QSize, QTimer

from explorer.store.settings import LANGUAGES, Settings
from explorer.window.main_window import MainWindow
from explorer.window.start.outline import Edges

FIRST_SIZE = QSize(1400, 860)
"""How large the window is the first time, where the screen has that much room."""

TITLE_BAR = 36
"""Pixels that a window manager may put above the window."""


def place(window: MainWindow, settings: Settings) -> None:
    """Give the window the place it had, else the first one, and no larger than the screen is."""
    window.resize(FIRST_SIZE)
    if settings.geometry:
        window.restoreGeometry(decoded(settings.geometry))
    if not (window.isMaximized() or window.isFullScreen()):
        room = window.screen().availableSize()
        window.resize(window.size().boundedTo(QSize(room.width(), room.height() - TITLE_BAR)))


def restore(window: MainWindow, settings: Settings) -> None:
    """Give the furnished window the panels it had; what is damaged is left as it is at first."""
    if settings.panels and window.restore_panels(decoded(settings.panels)):
        QTimer.singleShot(0, window, partial(keep_widths, window, Edges.read(settings.edges)))
    else:
        QTimer.singleShot(0, window, window.reset_panels)  # sizes given before the first layout are not kept
    window.commands["reduce_motion"].setChecked(settings.reduce_motion)
    window.commands["relations_band"].setChecked(settings.relations_band)
    window.tree_pane.set_order(settings.tree_order)
    window.commands[f"language_{settings.language}"].setChecked(True)


def keep_widths(window: MainWindow, edges: Edges) -> None:
    """Give the panels beside the middle the widths they had, where they stand where they stand at first.

    Qt restores them before the window has been laid out, in another size, and then lets them grow into the
    middle; so this is to be done after the first layout.
    """
    from PySide6.QtCore import Qt  # slow to build, and not needed for the first paint

    now = window.edges
    sides = (("tree", "left", edges.left - now.left), ("detail", "right", edges.right - now.right))
    wanted = {
        window.panels[name]: window.panels[name].width() + more
        for name, side, more in sides
        if window.docks.side_of(name) == side and window.panels[name].isVisible()
    }
    window.resizeDocks(list(wanted), list(wanted.values()), Qt.Orientation.Horizontal)


def remember(window: MainWindow, theme: str, folder: str) -> Settings:
    """What is to be kept of the window until the next run."""
    from explorer.window.start.overture import kept_room  # not needed for the first paint

    return Settings(
        geometry=encoded(bytes(window.saveGeometry().data())),
        panels=encoded(window.saved_panels()),
        edges=str(window.edges),
        timeline=kept_room(window),
        theme=theme,
        reduce_motion=window.commands["reduce_motion"].isChecked(),
        relations_band=window.commands["relations_band"].isChecked(),
        language=next(name for name in LANGUAGES if window.commands[f"language_{name}"].isChecked()),
        folder=folder,
        tree_order=window.tree_pane.order,
    )


def encoded(state: bytes) -> str:
    """A state of Qt's as text."""
    return base64.b64encode(state).decode()


def decoded(text: str) -> bytes:
    """A state of Qt's from its text; empty where that is damaged."""
    try:
        return base64.b64decode(text, validate=True)
    except ValueError:
        return b""
