from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
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
def program(qapp: QApplication) -> Iterator[Program]:
    """The whole window on the small chronicle, painted, without animation."""
    with opened_program() as made:
        yield made


@pytest.fixture(scope="module")
def standing(qapp: QApplication) -> Iterator[Program]:
    """The same window for all tests of a file that only look at it, or at what it opens: see `looked_at`."""
    with opened_program() as made:
        yield made


@pytest.fixture
def looked_at(standing: Program) -> Iterator[Program]:
    """The window of the file, which must be left as it was found: who changes it takes `program`."""
    before = state_of(standing)
    yield standing
    assert state_of(standing) == before, "a test that was to look at the window has changed it"


@contextmanager
def opened_program() -> Iterator[Program]:
    """The window on the small chronicle, closed and let go of at the end."""
    made = Program(make_application())
    made.window.commands["reduce_motion"].setChecked(True)
    made.window.resize(1400, 860)
    made.window.show()
    assert QTest.qWaitForWindowExposed(made.window)
    made.show_chronicle(CHRONICLE)
    patience = QDeadlineTimer(20_000)
    while made.view is None or made.view.drawn is None:
        assert not patience.hasExpired(), "the timeline is not drawn"
        QCoreApplication.processEvents()
    try:
        yield made
    finally:
        made.window.close()
        made.window.deleteLater()
        made.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


SESSION = (
    *("chronicle", "threads", "compared", "checked", "filter", "words", "range", "selection", "hover"),
    *("lanes", "relations_band", "mirrored", "axis", "bookmarks"),
)
"""What a session knows of what is shown."""


def state_of(program: Program) -> dict[str, object]:
    """What a test may not change of a window that others look at after it."""
    session, window = program.session, program.window
    return {
        "session": [getattr(session, name) for name in SESSION],
        "size": window.size(),
        "theme": program.switch.choice,
        "checked": sorted(name for name, command in window.commands.items() if command.isChecked()),
        "windows": sorted(type(one).__name__ for one in QApplication.topLevelWidgets() if one.isVisible()),
    }
