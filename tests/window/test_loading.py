from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event as Gate
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.search import plain_query
from explorer.errors import InputError
from explorer.window.loading import Loaded, Loader, Progress
from tests.window.make import CHRONICLE

Make = Callable[[Callable[[Sequence[Path], Progress], Chronicle]], Loader]


@pytest.fixture
def make(qtbot: QtBot) -> Any:
    made: list[Loader] = []

    def build(load: Callable[[Sequence[Path], Progress], Chronicle]) -> Loader:
        made.append(Loader(load))
        return made[-1]

    yield build
    for loader in made:
        loader.close()


def outcome(loader: Loader, qtbot: QtBot) -> Loaded:
    with qtbot.waitSignal(loader.loaded, timeout=5000) as told:
        loader.start([Path("a")])
    result = told.args[0]
    assert isinstance(result, Loaded)
    return result


def test_the_chronicle_comes_with_its_search_index(make: Make, qtbot: QtBot) -> None:
    result = outcome(make(lambda paths, progress: CHRONICLE), qtbot)
    assert result.chronicle is CHRONICLE
    assert result.index is not None
    assert result.index.matching(plain_query("munoz")).sum() == 1


def test_a_foreseen_error_is_told_without_a_traceback(make: Make, qtbot: QtBot) -> None:
    def load(paths: Sequence[Path], progress: Progress) -> Chronicle:
        raise InputError("no such folder")

    result = outcome(make(load), qtbot)
    assert (result.error, result.details) == ("no such folder", "")


def test_an_unforeseen_error_brings_its_traceback(make: Make, qtbot: QtBot) -> None:
    def load(paths: Sequence[Path], progress: Progress) -> Chronicle:
        raise KeyError("verbs")

    result = outcome(make(load), qtbot)
    assert "KeyError" in result.error
    assert "Traceback" in result.details


def test_progress_is_told(make: Make, qtbot: QtBot) -> None:
    def load(paths: Sequence[Path], progress: Progress) -> Chronicle:
        progress(1, 3, "b.txt")
        return CHRONICLE

    loader = make(load)
    with qtbot.waitSignal(loader.progressed, timeout=5000) as told:
        loader.start([Path("a")])
    assert told.args == [1, 3, "b.txt"]


def test_what_an_earlier_loading_sends_is_dropped(make: Make, qtbot: QtBot) -> None:
    gate = Gate()

    def load(paths: Sequence[Path], progress: Progress) -> Chronicle:
        if paths[0].name == "slow":
            gate.wait(5)
        return Chronicle() if paths[0].name == "slow" else CHRONICLE

    loader = make(load)
    told: list[Loaded] = []
    loader.loaded.connect(told.append)
    loader.start([Path("slow")])
    number = loader.start([Path("fast")])
    qtbot.waitUntil(lambda: len(told) == 1)
    gate.set()
    qtbot.waitUntil(lambda: not loader.is_loading)
    assert [result.number for result in told] == [number]


def test_cancelling_stops_at_the_next_file(make: Make, qtbot: QtBot) -> None:
    started, gate, answers = Gate(), Gate(), []

    def load(paths: Sequence[Path], progress: Progress) -> Chronicle:
        started.set()
        gate.wait(5)
        answers.append(progress(1, 2, "b.txt"))
        return Chronicle()

    loader = make(load)
    with qtbot.waitSignal(loader.loaded, timeout=5000) as told:
        loader.start([Path("a")])
        started.wait(5)
        loader.cancel()
        gate.set()
    assert answers == [False]
    assert told.args[0].cancelled
