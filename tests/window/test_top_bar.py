"""The search field says what can be found in as many words as there is room for."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from explorer.window.top_bar import HINTS, SearchField


@pytest.mark.parametrize("width", [420, 330, 250, 190])
def test_the_hint_of_the_search_is_never_cut(width: int, qtbot: QtBot) -> None:
    field = SearchField()
    qtbot.addWidget(field)
    field.resize(width, field.sizeHint().height())
    field.show()
    assert field.fontMetrics().horizontalAdvance(field.placeholderText()) <= width - 30
    assert field.placeholderText() in HINTS


def test_where_there_is_room_it_tells_the_key(qtbot: QtBot) -> None:
    field = SearchField()
    qtbot.addWidget(field)
    field.resize(420, field.sizeHint().height())
    field.show()
    assert field.placeholderText() == HINTS[0]
