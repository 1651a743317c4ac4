from __future__ import annotations

from pytestqt.qtbot import QtBot

from explorer.language import load_language, speaking
from explorer.window.rows import RowButton


def test_a_row_tells_its_number_in_the_language_of_the_reader(qtbot: QtBot) -> None:
    row = RowButton("Visitas")
    qtbot.addWidget(row)
    with speaking(load_language("es")):
        row.set_count(12_000)
        assert row.accessibleName() == "Visitas, 12\xa0000 sucesos"
