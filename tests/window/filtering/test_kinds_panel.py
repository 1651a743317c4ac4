from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer.window.filtering.kinds_panel import KindsPanel
from explorer.window.theme import Skin
from tests.window.make import KINDS


@pytest.fixture
def panel(qtbot: QtBot, skin: Skin) -> KindsPanel:
    made = KindsPanel(KINDS)
    made.set_skin(skin)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus(Qt.FocusReason.TabFocusReason)
    return made


def test_the_keyboard_in_the_panel_is_in_a_row_where_it_is_seen(panel: KindsPanel) -> None:
    assert QApplication.focusWidget() is next(iter(panel.rows.values()))


def test_down_goes_to_the_next_kind(panel: KindsPanel) -> None:
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert QApplication.focusWidget() is list(panel.rows.values())[1]


def test_the_tab_key_can_go_back_out_of_the_panel(panel: KindsPanel) -> None:
    assert not panel.focusPolicy() & Qt.FocusPolicy.TabFocus
