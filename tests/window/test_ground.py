"""What stands in the middle of the window stays on the screen while its painting is held."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from explorer.window.ground import Ground

STYLE = """
QMainWindow { background: #ff0000 } QWidget#centre { background: #0000ff } QLabel { background: #00ff00 }
"""


def test_what_is_taken_away_meanwhile_is_seen_until_the_ground_is_painted(qtbot: QtBot) -> None:
    window, ground = QMainWindow(), Ground()
    qtbot.addWidget(window)
    ground.setObjectName("centre")
    window.setStyleSheet(STYLE)
    window.setCentralWidget(ground)
    window.resize(200, 200)
    label = QLabel(ground)
    label.setFixedSize(100, 100)
    window.show()
    assert QTest.qWaitForWindowExposed(window)

    def seen(x: int, y: int) -> str:
        picture = window.screen().grabWindow(window.winId()).toImage()
        return "" if picture.isNull() else picture.pixelColor(x, y).name()

    qtbot.waitUntil(lambda: (seen(50, 50), seen(150, 150)) == ("#00ff00", "#0000ff"))
    ground.setUpdatesEnabled(False)
    label.hide()
    window.repaint()
    QCoreApplication.processEvents()
    assert seen(50, 50) == "#00ff00"
    ground.setUpdatesEnabled(True)
    qtbot.waitUntil(lambda: seen(50, 50) == "#0000ff")
