from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from explorer.window.reader.guide import Guide
from explorer.window.reader.looks import Looks
from explorer.window.reader.window import ReaderWindow
from explorer.window.theme import Skin
from explorer.window.theme_switch import ThemeSwitch, make_application
from tests.window.make import KINDS
from tests.window.reader.samples import ALL, BOOK


@pytest.fixture
def guide(qtbot: QtBot, skin: Skin) -> Iterator[Guide]:
    """The reader on the document with every sort of paragraph, on the screen."""
    switch = ThemeSwitch(make_application(), {"light": skin, "dark": skin}, "light")
    window = ReaderWindow(KINDS, skin)
    window.resize(1200, 700)
    made = Guide(window, Looks(skin, KINDS))
    window.show()
    assert QTest.qWaitForWindowExposed(window)
    made.set_chronicle(BOOK)
    made.open(ALL)
    window.page.viewport().repaint()
    yield made
    window.close()
    window.deleteLater()
    switch.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
