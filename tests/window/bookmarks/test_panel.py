from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from explorer.window.bookmarks.panel import BookmarkRow, BookmarksModel, BookmarksPanel
from explorer.window.theme import Skin
from tests.window.make import KINDS

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
ROWS = (
    BookmarkRow(4, "Treaty signed", "1950", "Aria–Bora", "agreement"),
    BookmarkRow(None, "Told elsewhere", "May 1955"),
    BookmarkRow(7, "King visits", "1960", "", "visit"),
)


@pytest.fixture
def panel(qtbot: QtBot, skin: Skin) -> BookmarksPanel:
    made = BookmarksPanel(KINDS)
    qtbot.addWidget(made)
    made.set_skin(skin)
    made.resize(260, 200)
    made.show()
    made.show_rows(ROWS, None)
    return made


def test_the_model_keeps_what_qt_asks_of_models() -> None:
    model = BookmarksModel()
    tester = QAbstractItemModelTester(model, FATAL)
    model.set_rows(ROWS)
    model.set_rows(ROWS[:1])
    assert tester.model() is model


def test_a_click_asks_for_the_event(panel: BookmarksPanel, qtbot: QtBot) -> None:
    place = panel.visualRect(panel.list.index(2)).center()
    with qtbot.waitSignal(panel.event_requested) as asked:
        QTest.mouseClick(panel.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [2]


def test_delete_asks_for_the_bookmark_to_go(panel: BookmarksPanel, qtbot: QtBot) -> None:
    panel.enter()
    with qtbot.waitSignal(panel.removal_requested) as asked:
        QTest.keyClick(panel, Qt.Key.Key_Delete)
    assert asked.args == [0]


def test_return_asks_for_the_event(panel: BookmarksPanel, qtbot: QtBot) -> None:
    panel.enter()
    QTest.keyClick(panel, Qt.Key.Key_End)
    with qtbot.waitSignal(panel.event_requested) as asked:
        QTest.keyClick(panel, Qt.Key.Key_Return)
    assert asked.args == [2]


def test_the_keyboard_stays_near_where_a_row_was_removed(panel: BookmarksPanel) -> None:
    panel.setCurrentIndex(panel.list.index(2))
    panel.show_rows(ROWS[:2], None)
    assert panel.currentIndex().row() == 1


def test_the_row_of_the_selected_event_is_marked(panel: BookmarksPanel) -> None:
    panel.show_selection(7)
    assert [index.row() for index in panel.selectedIndexes()] == [2]
    panel.show_selection(5)
    assert panel.selectedIndexes() == []


def test_a_screen_reader_hears_date_title_and_what_is_missing(panel: BookmarksPanel) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    assert panel.list.index(0).data(role) == "1950: Treaty signed"
    assert panel.list.index(1).data(role) == "May 1955: Told elsewhere, not told by the articles opened"
    assert QAccessible.queryAccessibleInterface(panel).text(QAccessible.Text.Name) == "Bookmarks"
