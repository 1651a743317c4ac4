"""A dialog that is open is not opened a second time."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from explorer.app import Program
from explorer.window.about import AboutDialog
from explorer.window.corrections.listing import CorrectionList
from explorer.window.keyboard.shortcut_sheet import ShortcutSheet
from explorer.window.once import brought_forward


@pytest.mark.parametrize(
    ("command", "kind"),
    [("shortcuts", ShortcutSheet), ("about", AboutDialog), ("corrections", CorrectionList)],
)
def test_what_is_asked_for_twice_is_there_once(program: Program, command: str, kind: type[QDialog]) -> None:
    for _ in range(2):
        program.commands.run(command)
    (dialog,) = program.window.findChildren(kind)
    assert dialog.isVisible()
    dialog.close()


def test_what_was_closed_is_made_anew(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    first = brought_forward(parent, QDialog, lambda: QDialog(parent))
    first.close()
    assert brought_forward(parent, QDialog, lambda: QDialog(parent)) is not first
