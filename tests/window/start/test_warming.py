"""Some work is done once, beside the window, when nobody waits."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from explorer.window.start import warming
from explorer.window.start.warming import Warming


class Teller(QObject):
    shown = Signal()


@pytest.fixture
def teller(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Teller:
    monkeypatch.setattr(warming, "IDLE", 0)
    return Teller()


def test_it_is_done_once_however_often_something_is_shown(teller: Teller, qtbot: QtBot) -> None:
    done: list[int] = []
    one = Warming(teller.shown, lambda: done.append(1), teller)
    assert not one.is_done
    for _ in range(2):
        teller.shown.emit()
        qtbot.waitUntil(lambda: one.is_done)
    assert done == [1]
    one.close()


def test_nothing_is_begun_any_more_when_it_is_closed(teller: Teller, qtbot: QtBot) -> None:
    done: list[int] = []
    one = Warming(teller.shown, lambda: done.append(1), teller)
    teller.shown.emit()
    one.close()
    teller.shown.emit()
    qtbot.wait(1)
    assert done == []
