"""What is scrolled stays so while rows are made anew."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from explorer.window.keeping import kept_places

SCROLLED = 120


@pytest.fixture
def view(qtbot: QtBot) -> QListView:
    """A list of 300 rows, scrolled."""
    made = QListView()
    qtbot.addWidget(made)
    made.setModel(QStringListModel(rows(300), made))
    made.resize(200, 150)
    made.show()
    made.verticalScrollBar().setValue(SCROLLED)
    return made


def rows(number: int) -> Sequence[str]:
    return [str(one) for one in range(number)]


def fill(view: QListView, number: int) -> None:
    """Give it other rows, and lay them out at once."""
    model = view.model()
    assert isinstance(model, QStringListModel)
    model.setStringList(rows(number))
    view.doItemsLayout()


def test_a_list_stays_scrolled_though_its_rows_are_made_anew(view: QListView) -> None:
    with kept_places((view,)):
        fill(view, 0)
        fill(view, 400)
    assert view.verticalScrollBar().value() == SCROLLED


def test_a_list_that_has_become_short_is_scrolled_to_its_end(view: QListView) -> None:
    with kept_places((view,)):
        fill(view, 40)
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum() < SCROLLED
