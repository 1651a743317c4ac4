"""Fields of the window that keep the keys that edit them, and leave it its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from explorer.window.keyboard.keys import KeyRow, asked_by, asks_for_escape, table_of

EDITING = frozenset(Qt.Key(ord(letter)) for letter in "ACKUVXYZ")
"""With Ctrl, the letters that edit a field."""

KEYS = (
    KeyRow(("Down", "Return", "Enter"), "enter", "Go from the field to the rows"),
    KeyRow(("Esc",), "clear", "Empty the field, or go to the rows"),
)
"""The keys of a field above rows, beside those that edit."""

_TABLE = table_of(KEYS)


def is_of_window(event: QEvent) -> bool:
    """Whether a key is asked about that the window has for itself: Ctrl with a letter that does not edit.

    On X11 a field would else take Ctrl+E for the end of its line and Ctrl+D for the key that deletes.
    """
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return held and Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z and event.key() not in EDITING


class OpenField(QLineEdit):
    """A field in which the keys of the window go on to do what they do."""

    def event(self, event: QEvent) -> bool:
        """Leave the window its keys."""
        if is_of_window(event):
            event.ignore()
            return True
        return super().event(event)


class OwnField(OpenField):
    """A field whose Escape is its own while it has the keyboard, not the shortcut of the window."""

    def event(self, event: QEvent) -> bool:
        """Keep Escape."""
        if asks_for_escape(event):
            event.accept()
            return True
        return super().event(event)


class RowsField(OwnField):
    """A field for words that rows below it must hold; ``name`` is what it is called where it is not seen."""

    enter_requested = Signal()
    """The keyboard is to go to the rows."""

    def __init__(self, hint: str, name: str) -> None:
        super().__init__()
        self.setPlaceholderText(hint)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        name = asked_by(event, _TABLE)
        if not name:
            super().keyPressEvent(event)
        elif name == "clear" and self.text():
            self.clear()
        else:
            self.enter_requested.emit()
