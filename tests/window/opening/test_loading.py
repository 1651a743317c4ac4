from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event as Gate
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.corrections.corrected import Corrected
from explorer.chronicle.library import EMPTY, Library, Order, Watch
from explorer.chronicle.relations import standings
from explorer.chronicle.searching.search import plain_query
from explorer.errors import InputError
from explorer.extraction.collecting import SELDOM
from explorer.window.opening.learning import WORKED_OUT
from explorer.window.opening.loading import Load, Loaded, Loader
from explorer.window.tree.activity import activity_of
from explorer.window.tree.rows import rows_of
from tests.window.make import CHRONICLE, LIBRARY

Make = Callable[[Load], Loader]
ONE = Order((Path("a"),))


@pytest.fixture
def make(qtbot: QtBot) -> Any:
    made: list[Loader] = []

    def build(load: Load) -> Loader:
        made.append(Loader(load))
        return made[-1]

    yield build
    for loader in made:
        loader.close()


def outcome(loader: Loader, qtbot: QtBot) -> Loaded:
    with qtbot.waitSignal(loader.loaded) as told:
        loader.start(ONE)
    result = told.args[0]
    assert isinstance(result, Loaded)
    return result


def test_the_chronicle_comes_with_its_search_index(make: Make, qtbot: QtBot) -> None:
    result = outcome(make(lambda order, watch: LIBRARY), qtbot)
    assert result.chronicle == CHRONICLE
    assert result.index is not None
    assert result.index.matching(plain_query("munoz")).sum() == 1


def test_the_bars_of_the_tree_are_counted_before_the_chronicle_comes(make: Make, qtbot: QtBot) -> None:
    chronicle = outcome(make(lambda order, watch: LIBRARY), qtbot).chronicle
    assert chronicle is not None
    assert activity_of(chronicle).known >= {row.threads for row in rows_of(chronicle)}


def test_a_chronicle_is_let_go_of_when_it_is_shown_no_more(
    make: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(standings, "MANY", 1)

    def load(order: Order, watch: Watch) -> Library:
        library = replace(LIBRARY)
        vars(library)["_chronicle"] = replace(CHRONICLE)
        return library

    loader = make(load)
    result: Loaded | None = outcome(loader, qtbot)
    loader.close()  # the thread has let go of it too
    assert result is not None
    assert isinstance(result.chronicle, Chronicle)
    shown = weakref.ref(result.chronicle)
    is_on = gc.isenabled()
    gc.disable()  # what holds itself stays until it next runs: seldom, while files are read
    try:
        result = None
        assert shown() is None
    finally:
        if is_on:
            gc.enable()


def test_a_foreseen_error_is_told_without_a_traceback(make: Make, qtbot: QtBot) -> None:
    def load(order: Order, watch: Watch) -> Library:
        raise InputError("no such folder")

    result = outcome(make(load), qtbot)
    assert (result.error, result.details) == ("no such folder", "")


def test_an_unforeseen_error_brings_its_traceback(make: Make, qtbot: QtBot) -> None:
    def load(order: Order, watch: Watch) -> Library:
        raise KeyError("verbs")

    result = outcome(make(load), qtbot)
    assert "KeyError" in result.error
    assert "Traceback" in result.details


def test_progress_is_told(make: Make, qtbot: QtBot) -> None:
    def load(order: Order, watch: Watch) -> Library:
        watch.begun(1, 3, "b.txt")
        return LIBRARY

    loader = make(load)
    with qtbot.waitSignal(loader.progressed) as told:
        loader.start(ONE)
    assert told.args == [1, 3, "b.txt"]


def test_what_an_earlier_loading_sends_is_dropped(make: Make, qtbot: QtBot) -> None:
    gate = Gate()

    def load(order: Order, watch: Watch) -> Library:
        if order.paths[0].name == "slow":
            gate.wait(5)
        return EMPTY if order.paths[0].name == "slow" else LIBRARY

    loader = make(load)
    told: list[Loaded] = []
    loader.loaded.connect(told.append)
    loader.start(Order((Path("slow"),)))
    number = loader.start(Order((Path("fast"),)))
    qtbot.waitUntil(lambda: len(told) == 1)
    gate.set()
    qtbot.waitUntil(lambda: not loader.is_loading)
    assert [result.number for result in told] == [number]


def test_cancelling_stops_at_the_next_file(make: Make, qtbot: QtBot) -> None:
    started, gate, answers = Gate(), Gate(), []

    def load(order: Order, watch: Watch) -> Library:
        started.set()
        gate.wait(5)
        answers.append(watch.goes_on())
        return LIBRARY

    loader = make(load)
    with qtbot.waitSignal(loader.loaded) as told:
        loader.start(ONE)
        started.wait(5)
        loader.cancel()
        gate.set()
    assert answers == [False]
    assert told.args[0].cancelled
    assert told.args[0].library is LIBRARY


def test_what_is_given_up_is_not_handed_over(make: Make, qtbot: QtBot) -> None:
    started, told = Gate(), list[Loaded]()

    def load(order: Order, watch: Watch) -> Library:
        started.set()
        while watch.goes_on():
            pass
        return LIBRARY

    loader = make(load)
    loader.loaded.connect(told.append)
    loader.start(ONE)
    started.wait(5)
    loader.close()
    assert not loader.is_loading
    assert told == []


def test_a_loader_that_is_closed_starts_nothing(make: Make) -> None:
    loader = make(lambda order, watch: LIBRARY)
    loader.close()
    loader.start(ONE)
    assert not loader.is_loading


def test_progress_is_told_no_more_often_than_can_be_seen(make: Make, qtbot: QtBot) -> None:
    def load(order: Order, watch: Watch) -> Library:
        for done in range(500):
            watch.begun(done, 500, f"{done}.txt")
        return LIBRARY

    told: list[tuple[int, int, str]] = []
    loader = make(load)
    loader.progressed.connect(lambda *args: told.append(args))
    outcome(loader, qtbot)
    assert told[0] == (0, 500, "0.txt")
    assert len(told) < 50


def test_what_the_window_asks_for_first_is_worked_out_beside_it(make: Make, qtbot: QtBot) -> None:
    chronicle = outcome(make(lambda order, watch: LIBRARY), qtbot).chronicle
    assert chronicle is not None
    assert set(WORKED_OUT) <= vars(chronicle).keys()
    assert any(name.startswith("rows of the tree") for name in vars(chronicle))


def test_reading_rests_until_what_grew_is_shown(
    make: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("explorer.window.opening.resting.REST", 60.0)
    order: list[str] = []

    def load(_: Order, watch: Watch) -> Library:
        watch.grown(LIBRARY)
        order.append("goes on")
        return LIBRARY

    loader = make(load)
    with qtbot.waitSignal(loader.grew):
        loader.start(ONE)
    with qtbot.waitSignal(loader.loaded):
        order.append("shown")
        loader.taken()
    assert order == ["shown", "goes on"]


def test_reading_rests_no_longer_than_a_moment(
    make: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("explorer.window.opening.resting.REST", 0.01)

    def load(_: Order, watch: Watch) -> Library:
        watch.grown(LIBRARY)
        return LIBRARY

    assert outcome(make(load), qtbot).library is LIBRARY


def test_what_was_handed_over_as_a_whole_is_no_longer_being_loaded(make: Make, qtbot: QtBot) -> None:
    loader = make(lambda order, watch: LIBRARY)
    loading: list[bool] = []
    loader.loaded.connect(lambda _: loading.append(loader.is_loading))
    outcome(loader, qtbot)
    assert loading == [False]


def test_what_was_read_is_not_looked_through_for_garbage_when_it_is_handed_over(
    make: Make, qtbot: QtBot
) -> None:
    """A full collection amid what follows would hold up the window as long as several frames."""
    noted: list[int] = []

    def correct(chronicle: Chronicle) -> Corrected:
        noted.append(gc.get_threshold()[0])
        return Corrected(chronicle)

    loader = make(lambda order, watch: LIBRARY)
    loader.correct = correct
    gc.unfreeze()
    loader.loaded.connect(lambda _: noted.append(gc.get_freeze_count()))
    outcome(loader, qtbot)
    assert noted[0] == SELDOM[0]
    assert noted[1] > 0


def test_what_is_given_up_does_not_rest(make: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("explorer.window.opening.resting.REST", 60.0)

    def load(_: Order, watch: Watch) -> Library:
        watch.grown(LIBRARY)
        return LIBRARY

    loader = make(load)
    with qtbot.waitSignal(loader.grew):
        loader.start(ONE)
    loader.close()
    assert not loader.is_loading
