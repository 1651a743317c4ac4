"""Every action of the reader as one table: its words, keys and place in the menus."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar

from explorer.window.actions import SEPARATOR, Entry
from explorer.window.language import tr

ENTRIES: tuple[Entry, ...] = (
    Entry("previous_document", "&Document", "P&revious document", ("Ctrl+PgUp",)),
    Entry("next_document", "&Document", "Ne&xt document", ("Ctrl+PgDown",)),
    Entry(SEPARATOR, "&Document", ""),
    Entry("close", "&Document", "&Close the reader", ("Esc", "Ctrl+W")),
    Entry("find", "&Edit", "&Find in the document", ("Ctrl+F",)),
    Entry("next_hit", "&Edit", "&Next hit", ("F3",)),
    Entry("previous_hit", "&Edit", "&Previous hit", ("Shift+F3",)),
    Entry(SEPARATOR, "&Edit", ""),
    Entry("copy_event", "&Edit", "&Copy the event as text", ("Ctrl+Shift+C",)),
    Entry("show_outline", "&View", "&Outline", ("F7",), checkable=True),
    Entry("show_events", "&View", "&Events told here", ("F8",), checkable=True),
    Entry(SEPARATOR, "&View", ""),
    Entry("larger", "&View", "&Larger text", ("Ctrl++", "Ctrl+=")),
    Entry("smaller", "&View", "&Smaller text", ("Ctrl+-",)),
    Entry("first_size", "&View", "&Text as large as at first", ("Ctrl+0",)),
    Entry("previous_passage", "&Go", "&Previous passage (P)", ("Alt+Up",)),
    Entry("next_passage", "&Go", "&Next passage (N)", ("Alt+Down",)),
    Entry(SEPARATOR, "&Go", ""),
    Entry("show_on_timeline", "&Go", "&Show on the timeline", ("Ctrl+Return",)),
)
"""All actions of the reader in the order of its menus."""


def make_actions(parent: QObject) -> dict[str, QAction]:
    """The actions of the table by name."""
    actions = {}
    for entry in ENTRIES:
        if entry.name:
            action = QAction(tr(entry.text), parent)
            action.setObjectName(entry.name)
            action.setShortcuts([QKeySequence(key) for key in entry.keys])
            action.setCheckable(entry.checkable)
            actions[entry.name] = action
    return actions


def fill_menus(bar: QMenuBar, actions: Mapping[str, QAction]) -> None:
    """Fill the reader's menu bar from the table."""
    menus = {title: bar.addMenu(tr(title)) for title in dict.fromkeys(entry.menu for entry in ENTRIES)}
    for entry in ENTRIES:
        if entry.name:
            menus[entry.menu].addAction(actions[entry.name])
        else:
            menus[entry.menu].addSeparator()
