"""Keys that a part of the window handles itself: one table for what they do and for what is told of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

Table = Mapping[str, str]
"""What is to be done by the key pressed, as Qt spells it with its modifiers."""


@dataclass(frozen=True, slots=True)
class KeyRow:
    """Keys as Qt spells them, the name of what they do, and that in words."""

    keys: tuple[str, ...]
    name: str
    words: str


def table_of(rows: Iterable[KeyRow]) -> Table:
    """The names of rows by their keys."""
    return {QKeySequence(key).toString(): row.name for row in rows for key in row.keys}


def asks_for_escape(event: QEvent) -> bool:
    """Whether the window asks, before a shortcut of its own is taken, if Escape means something here."""
    escape = QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape
    return isinstance(event, QKeyEvent) and (event.type(), event.key()) == escape


def asked_by(event: QKeyEvent, table: Table) -> str:
    """What the key pressed is to do; empty where it means nothing.

    Where a key is not in the table with Shift, it may be without: a plus needs Shift on some keyboards.
    """
    key = Qt.Key(event.key())
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    found = table.get(QKeySequence(QKeyCombination(modifiers, key)).toString())
    if found is None and modifiers == Qt.KeyboardModifier.ShiftModifier:
        found = table.get(QKeySequence(QKeyCombination(key)).toString())
    return found or ""
