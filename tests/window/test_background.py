from __future__ import annotations

from collections.abc import Iterator
from threading import Event as Gate

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer.window.background import Background


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    owner = QObject()
    made = Background(owner)
    yield made
    made.close()


def test_what_came_of_the_work_is_handed_over(background: Background, qtbot: QtBot) -> None:
    with qtbot.waitSignal(background.done) as told:
        background.start(lambda: 6 * 7)
    assert told.args == [42]
    assert not background.is_busy


def test_only_the_work_begun_last_counts(background: Background, qtbot: QtBot) -> None:
    gate, told = Gate(), []
    background.done.connect(told.append)
    background.start(lambda: gate.wait(20) and "first")
    with qtbot.waitSignal(background.done):
        background.start(lambda: "second")
    gate.set()
    background.close()
    qtbot.wait(1)
    assert told == ["second"]


class Watcher(QObject):
    """Keeps in mind whether work is awaited when a thread has been tidied away."""

    def __init__(self, background: Background) -> None:
        super().__init__()
        self.background, self.seen = background, list[bool]()

    def look(self) -> None:
        self.seen.append(self.background.is_busy)


def test_what_has_ended_is_awaited_until_it_is_handed_over(background: Background, qtbot: QtBot) -> None:
    watcher, connected = Watcher(background), Gate()
    background.start(connected.wait)
    (first,) = QApplication.instance().findChildren(QThread)
    first.finished.connect(watcher.look)
    connected.set()
    first.wait()
    background.start(lambda: "second")
    for thread in QApplication.instance().findChildren(QThread):
        thread.wait()
    with qtbot.waitSignal(background.done):
        pass
    assert watcher.seen == [True]


def test_what_is_forgotten_is_not_handed_over(background: Background, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(background.done):
        background.start(lambda: 1)
        assert background.is_busy
        background.forget()
        assert not background.is_busy
        background.close()
        qtbot.wait(1)


def test_an_error_of_the_work_is_raised(background: Background, qtbot: QtBot) -> None:
    def fail() -> None:
        raise ValueError("no such thing")

    with qtbot.captureExceptions() as raised:
        background.start(fail)
        qtbot.waitUntil(lambda: bool(raised))
    assert str(raised[0][1]) == "no such thing"


def test_who_asked_may_be_gone_before_the_work_ends(qtbot: QtBot) -> None:
    go_on, ended = Gate(), Gate()
    asking = QObject()
    Background(asking).start(lambda: (go_on.wait(10), ended.set()))
    shiboken6.delete(asking)
    go_on.set()
    assert ended.wait(10)
    qtbot.waitUntil(lambda: not QApplication.instance().findChildren(QThread))
