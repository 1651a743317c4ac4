from __future__ import annotations

import os
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from explorer.app import Program
from explorer.window.session import Session
from explorer.window.theme import Skin, load_skins
from explorer.window.theme_switch import make_application
from tests.window.make import CHRONICLE

if sys.platform.startswith("linux"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


@pytest.fixture
def skin() -> Skin:
    return load_skins()["light"]


@pytest.fixture
def session(qtbot: QtBot) -> Session:
    made = Session()
    made.set_chronicle(CHRONICLE)
    return made


@pytest.fixture
def program(qtbot: QtBot) -> Iterator[Program]:
    """The whole window on the small chronicle, painted, without animation."""
    made = Program(make_application())
    made.window.commands["reduce_motion"].setChecked(True)
    made.window.resize(1400, 860)
    made.window.show()
    qtbot.waitExposed(made.window)
    made.show_chronicle(CHRONICLE)
    qtbot.waitUntil(lambda: made.view is not None and made.view.drawn is not None)
    yield made
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
