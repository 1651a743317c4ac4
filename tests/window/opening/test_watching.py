"""Of many files some are watched a little later, so that nothing waits for them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from explorer.window.opening import watching
from explorer.window.opening.watching import FileWatch


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    made = [tmp_path / f"{number}.txt" for number in range(5)]
    for path in made:
        path.touch()
    return [str(path) for path in made]


@pytest.fixture
def watch(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> FileWatch:
    monkeypatch.setattr(watching, "PORTION", 2)
    return FileWatch()


def test_many_files_are_watched_bit_by_bit(watch: FileWatch, files: list[str], qtbot: QtBot) -> None:
    watch.watch(files)
    assert len(watch.watched) == 2
    qtbot.waitUntil(lambda: watch.watched == files)


def test_what_is_stopped_is_not_watched_later(watch: FileWatch, files: list[str]) -> None:
    watch.watch(files)
    watch.stop()
    watch.watch(files[:1])
    for _ in files:
        QCoreApplication.processEvents()
    assert watch.watched == files[:1]
