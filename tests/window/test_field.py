from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer.window.field import OpenField, OwnField

KEY, CTRL, NONE = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


def keeps(field: OpenField, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
    """Whether the field wants a key for itself before a shortcut of the window is taken."""
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers)
    event.ignore()
    QApplication.sendEvent(field, event)
    return event.isAccepted()


@pytest.mark.parametrize(
    ("key", "modifiers", "kept"),
    [
        (KEY.Key_E, CTRL, False),
        (KEY.Key_D, CTRL, False),
        (KEY.Key_C, CTRL, True),
        (KEY.Key_A, CTRL, True),
        (KEY.Key_E, NONE, True),
        (KEY.Key_Escape, NONE, False),
    ],
)
def test_a_field_keeps_what_edits_it(
    qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier, kept: bool
) -> None:
    field = OpenField("words")
    qtbot.addWidget(field)
    field.selectAll()
    assert keeps(field, key, modifiers) is kept


def test_escape_may_be_its_own(qtbot: QtBot) -> None:
    field = OwnField()
    qtbot.addWidget(field)
    assert keeps(field, KEY.Key_Escape, NONE)
