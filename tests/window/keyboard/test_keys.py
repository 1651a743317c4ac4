from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from explorer.window.keyboard.keys import KeyRow, asked_by, table_of

TABLE = table_of(
    [KeyRow(("+", "="), "in", "In"), KeyRow(("Ctrl+C",), "copy", "Copy"), KeyRow(("Y",), "y", "Y")]
)
KEY, MODIFIER = Qt.Key, Qt.KeyboardModifier


def asked(key: Qt.Key, modifiers: Qt.KeyboardModifier = MODIFIER.NoModifier) -> str:
    return asked_by(QKeyEvent(QEvent.Type.KeyPress, key, modifiers), TABLE)


@pytest.mark.parametrize(
    ("key", "modifiers", "name"),
    [
        (KEY.Key_Plus, MODIFIER.NoModifier, "in"),
        (KEY.Key_Plus, MODIFIER.ShiftModifier, "in"),
        (KEY.Key_Plus, MODIFIER.KeypadModifier, "in"),
        (KEY.Key_Equal, MODIFIER.NoModifier, "in"),
        (KEY.Key_C, MODIFIER.ControlModifier, "copy"),
        (KEY.Key_C, MODIFIER.NoModifier, ""),
        (KEY.Key_Y, MODIFIER.AltModifier, ""),
        (KEY.Key_Z, MODIFIER.NoModifier, ""),
    ],
)
def test_a_key_asks_for_what_its_row_names(key: Qt.Key, modifiers: Qt.KeyboardModifier, name: str) -> None:
    assert asked(key, modifiers) == name
