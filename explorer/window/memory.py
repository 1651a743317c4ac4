"""The window's place and panels as settings, and back."""

from __future__ import annotations

import base64

from PySide6.QtCore import QSize

from explorer.store.settings import LANGUAGES, Settings
from explorer.window.main_window import MainWindow

FIRST_SIZE = QSize(1400, 860)
"""How large the window is the first time."""


def place(window: MainWindow, settings: Settings) -> None:
    """Give the window the place it had; where that is damaged, the first one."""
    window.resize(FIRST_SIZE)
    if settings.geometry:
        window.restoreGeometry(decoded(settings.geometry))


def restore(window: MainWindow, settings: Settings) -> None:
    """Give the furnished window the panels it had; what is damaged is left as it is at first."""
    if settings.panels:
        window.restore_panels(decoded(settings.panels))
    window.commands["reduce_motion"].setChecked(settings.reduce_motion)
    window.commands["relations_band"].setChecked(settings.relations_band)
    window.tree_pane.set_order(settings.tree_order)
    window.commands[f"language_{settings.language}"].setChecked(True)


def remember(window: MainWindow, theme: str, folder: str) -> Settings:
    """What is to be kept of the window until the next run."""
    return Settings(
        geometry=encoded(bytes(window.saveGeometry().data())),
        panels=encoded(window.saved_panels()),
        edges=str(window.edges),
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
