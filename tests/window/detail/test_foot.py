from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from explorer.window.detail.foot import FOOT_WORDS, Foot


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def foot(holder: QWidget) -> Foot:
    made = Foot(holder)
    holder.show()
    return made


def words(foot: Foot, width: int) -> tuple[str, ...]:
    foot.resize(width, foot.sizeHint().height())
    return tuple(button.text() for button in foot.findChildren(QPushButton))


def test_an_event_can_be_corrected_where_it_is_told(foot: Foot, qtbot: QtBot) -> None:
    with qtbot.waitSignal(foot.correction_requested):
        QTest.mouseClick(foot.correct, Qt.MouseButton.LeftButton)


def test_a_wide_foot_says_all(foot: Foot) -> None:
    assert words(foot, 600) == FOOT_WORDS[0]


def test_a_narrow_foot_says_less(foot: Foot) -> None:
    assert words(foot, 200) == FOOT_WORDS[-1]
