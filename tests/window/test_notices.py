from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from explorer.window.notices import NoticeBar

LONG = "Nothing here is found for 1990–1999 · Visits · “Mexico”, but 4 events elsewhere are."
WISHES = (("Search all events", "search_all"), ("Clear search", "clear_search"))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(480, 200)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def bar(window: QWidget, qtbot: QtBot) -> NoticeBar:
    """A bar that says something long, in a column of a narrow window."""
    made = NoticeBar()
    column = QVBoxLayout(window)
    column.addWidget(made)
    column.addStretch(1)
    made.show_notice(LONG, WISHES)
    window.show()
    assert QTest.qWaitForWindowExposed(window)
    return made


def test_long_words_do_not_widen_the_window(bar: NoticeBar) -> None:
    links = sum(link.sizeHint().width() for link in bar.findChildren(QPushButton))
    assert bar.minimumSizeHint().width() < links + 60


def test_long_words_go_on_in_another_line(bar: NoticeBar) -> None:
    label = bar.findChild(QLabel, "noticeText")
    assert label.text() == LONG
    assert label.height() >= 2 * label.fontMetrics().height()


def test_a_link_asks_for_its_wish(bar: NoticeBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.wish_requested) as asked:
        bar.findChildren(QPushButton)[1].click()
    assert asked.args == ["clear_search"]
