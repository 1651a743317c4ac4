from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from explorer.language import load_language, speaking
from explorer.window.rows import RowButton


def test_a_row_tells_its_number_in_the_language_of_the_reader(qtbot: QtBot) -> None:
    row = RowButton("Visitas")
    qtbot.addWidget(row)
    with speaking(load_language("es")):
        row.set_count(12_000)
        assert row.accessibleName() == "Visitas, 12\xa0000 sucesos"


@pytest.mark.parametrize(
    ("button", "asks"), [(Qt.MouseButton.LeftButton, True), (Qt.MouseButton.RightButton, False)]
)
def test_only_the_left_button_asks_for_a_row_alone(qtbot: QtBot, button: Qt.MouseButton, asks: bool) -> None:
    row = RowButton("Visits")
    qtbot.addWidget(row)
    asked: list[str] = []
    row.only_requested.connect(lambda: asked.append("only"))
    qtbot.mouseDClick(row, button)
    qtbot.mouseClick(row, button, Qt.KeyboardModifier.ControlModifier)
    assert asked == (["only"] * 2 if asks else [])
