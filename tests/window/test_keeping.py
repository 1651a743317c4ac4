"""What is scrolled stays so while rows are made anew."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from explorer.window.keeping import kept_places


def test_a_list_stays_scrolled_though_its_rows_are_made_anew(qtbot: QtBot) -> None:
    view, model = QListView(), QStringListModel([str(number) for number in range(300)])
    qtbot.addWidget(view)
    view.setModel(model)
    view.resize(200, 150)
    view.show()
    view.verticalScrollBar().setValue(120)
    with kept_places((view,)):
        model.setStringList([])
        view.doItemsLayout()
        model.setStringList([str(number) for number in range(400)])
    assert view.verticalScrollBar().value() == 120


def test_a_list_that_has_become_short_is_scrolled_to_its_end(qtbot: QtBot) -> None:
    view, model = QListView(), QStringListModel([str(number) for number in range(300)])
    qtbot.addWidget(view)
    view.setModel(model)
    view.resize(200, 150)
    view.show()
    view.verticalScrollBar().setValue(120)
    with kept_places((view,)):
        model.setStringList([str(number) for number in range(40)])
        view.doItemsLayout()
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum() < 120
