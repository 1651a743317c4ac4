"""What is opened is read bit by bit, can be stopped, and is read again when it changes."""

from __future__ import annotations

import gc
import math
import weakref
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event as Gate

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from explorer.app import Program
from explorer.chronicle.chronicle import ALL_EVENTS, Chronicle, ThreadKey, in_order
from explorer.chronicle.library import Library, Order, Watch
from explorer.chronicle.party import pair_of
from explorer.window.opening.loading import Loaded, load
from explorer.window.theme_switch import make_application
from tests.window.make import ALONE, CHRONICLE, CONSULATE, LETTERS, ONE, TREATY, TWO, VISIT, library_with

PATIENCE = 20_000
AB = ThreadKey(pair=pair_of("Aria", "Bora"))
PART = replace(library_with(Chronicle((ONE,), in_order((LETTERS, CONSULATE, ALONE)))), unread=("two.txt",))
PART.__dict__["_chronicle"] = Chronicle((ONE,), in_order((LETTERS, CONSULATE, ALONE)))
WHOLE = library_with(Chronicle((ONE, TWO), in_order((LETTERS, CONSULATE, ALONE, TREATY, VISIT))))

BERLIN = "Chile and Peru\n\nOn 12 May 1929 Chile and Peru signed a treaty in Lima.\n"
MORE = "\nOn 3 March 1987 the Chilean president visited Lima.\n"


class Script:
    """A reading in steps: it tells of ``PART``, waits for the gate, and ends with ``WHOLE``."""

    def __init__(self) -> None:
        self.gate = Gate()
        self.orders: list[Order] = []

    def __call__(self, order: Order, watch: Watch) -> Library:
        self.orders.append(order)
        watch.begun(1, 2, "two.txt")
        while watch.goes_on():
            if self.gate.wait(0.01):
                return WHOLE
        return PART


@pytest.fixture
def script() -> Script:
    return Script()


@pytest.fixture
def program(qtbot: QtBot, script: Script) -> Iterator[Program]:
    """The window while files are read by the script; nothing has been read yet."""
    yield from running(Program(make_application(), reading=script), qtbot)


@pytest.fixture
def reading(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The window on a folder with one article."""
    (tmp_path / "berlin.txt").write_text(BERLIN, encoding="utf-8")
    program = Program(make_application(), reading=load)
    steps = running(program, qtbot)
    next(steps)
    program.open([tmp_path])
    qtbot.waitUntil(lambda: len(program.session.chronicle.events) == 1, timeout=PATIENCE)
    yield program
    next(steps, None)


def running(made: Program, qtbot: QtBot) -> Iterator[Program]:
    made.window.commands["reduce_motion"].setChecked(True)
    made.window.resize(1400, 860)
    made.window.show()
    assert QTest.qWaitForWindowExposed(made.window)
    made.build_timeline()
    yield made
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def grown(program: Program, qtbot: QtBot) -> None:
    """Open something, and show the part that has been read of it."""
    with qtbot.waitSignal(program.loader.progressed, timeout=PATIENCE):
        program.open([Path("articles")])
    number = program.loader._number
    with qtbot.waitSignal(program.session.threads_changed, timeout=PATIENCE):
        program.loader.grew.emit(Loaded(number, PART))
        assert program.session.chronicle == PART.chronicle


def finished(program: Program, script: Script, qtbot: QtBot) -> None:
    with qtbot.waitSignal(program.loader.loaded, timeout=PATIENCE):
        script.gate.set()


def test_what_has_been_read_is_shown_while_the_rest_is_read(program: Program, qtbot: QtBot) -> None:
    grown(program, qtbot)
    assert not program.window.shows_message
    assert program.session.threads == (ALL_EVENTS,)
    assert len(program.session.shown) == 3


def test_what_ends_before_the_first_was_told_to_all_parts_is_shown(
    program: Program, script: Script, qtbot: QtBot
) -> None:
    """The whole may come so soon that the first events have not been shown yet."""
    with qtbot.waitSignal(program.loader.progressed, timeout=PATIENCE):
        program.open([Path("articles")])
    number = program.loader._number
    program.loader.grew.emit(Loaded(number, PART))
    program.loader.loaded.emit(Loaded(number, WHOLE))
    assert program.session.threads == (AB,)
    assert len(program.session.chronicle.events) == 5


def test_the_bar_counts_files_and_events(program: Program, qtbot: QtBot) -> None:
    grown(program, qtbot)
    program.loader.progressed.emit(12, 40, "berlin.txt")
    bar = program.opening.bar
    assert bar.isVisible()
    assert bar.text == "12 of 40 files read · 3 events so far"
    assert (bar.progress.value(), bar.progress.maximum()) == (12, 40)


def test_the_bar_has_its_room_before_the_timeline_is_laid_out(program: Program, qtbot: QtBot) -> None:
    seen: list[bool] = []
    program.session.chronicle_changed.connect(lambda: seen.append(program.opening.bar.isHidden()))
    grown(program, qtbot)
    assert seen == [False]


def test_who_has_moved_stays_there_as_more_arrives(program: Program, script: Script, qtbot: QtBot) -> None:
    grown(program, qtbot)
    program.session.set_threads((AB,))
    program.commands.choose(program.session.chronicle.positions["consulate"])
    assert program.view is not None
    program.view.show_range(690000.0, 700000.0)
    finished(program, script, qtbot)
    assert program.session.threads == (AB,)
    assert program.session.range == (690000.0, 700000.0)
    assert program.session.selected == CONSULATE
    assert len(program.session.chronicle.events) == 5


def test_what_was_shown_before_it_was_kept_is_not_shown_again(
    program: Program, script: Script, qtbot: QtBot
) -> None:
    grown(program, qtbot)
    program.loader.grew.emit(Loaded(program.loader._number, WHOLE))
    shown: list[object] = []
    program.session.chronicle_changed.connect(lambda: shown.append(program.session.chronicle))
    finished(program, script, qtbot)
    assert shown == []
    assert program.opening.library is WHOLE
    assert program.opening.bar.isHidden()


def test_who_has_watched_for_long_sees_all_that_arrives(
    program: Program, script: Script, qtbot: QtBot
) -> None:
    grown(program, qtbot)
    before = program.session.range
    program.opening.arriving._clock = lambda: math.inf
    finished(program, script, qtbot)
    after = program.session.range
    assert before is not None
    assert after is not None
    assert after[1] > before[1]
    assert program.session.threads == (ALL_EVENTS,)


def test_a_short_reading_opens_as_if_read_at_once(program: Program, script: Script, qtbot: QtBot) -> None:
    grown(program, qtbot)
    finished(program, script, qtbot)
    assert program.session.threads == (AB,)


def test_the_search_stays_as_more_arrives(program: Program, script: Script, qtbot: QtBot) -> None:
    grown(program, qtbot)
    program.window.top_bar.search.setText("king")
    finished(program, script, qtbot)
    assert program.session.words == "king"
    assert len(program.session.hits) == 1


def test_escape_stops_reading_and_keeps_what_was_read(program: Program, qtbot: QtBot) -> None:
    grown(program, qtbot)
    with qtbot.waitSignal(program.loader.loaded, timeout=PATIENCE):
        QTest.keyClick(program.window, Qt.Key.Key_Escape)
    assert program.opening.bar.text == "Stopped after 1 of 2 files"
    assert len(program.session.chronicle.events) == 3
    assert not program.window.shows_message


def test_escape_takes_a_search_back_before_it_stops_reading(program: Program, qtbot: QtBot) -> None:
    grown(program, qtbot)
    program.window.top_bar.search.setText("king")
    program.commands.run("clear")
    assert not program.session.is_searching
    assert program.loader.is_loading


def test_the_rest_can_be_read(program: Program, script: Script, qtbot: QtBot) -> None:
    grown(program, qtbot)
    with qtbot.waitSignal(program.loader.loaded, timeout=PATIENCE):
        program.commands.run("cancel")
    script.gate.set()
    with qtbot.waitSignal(program.loader.loaded, timeout=PATIENCE):
        program.commands.run("read_rest")
    assert script.orders[-1].known is PART
    assert len(program.session.chronicle.events) == 5
    assert program.opening.bar.isHidden()


def test_a_reading_stopped_before_its_first_file_leaves_what_was_shown(
    program: Program, qtbot: QtBot
) -> None:
    program.show_chronicle(CHRONICLE)
    program.loader.loaded.emit(Loaded(0, Library(unread=("a.txt",)), cancelled=True))
    assert program.session.chronicle is CHRONICLE
    assert program.opening.bar.isHidden()


def test_what_was_shown_in_part_stays_open_where_something_else_is_given_up(
    program: Program, script: Script, qtbot: QtBot
) -> None:
    program.show_chronicle(CHRONICLE)
    grown(program, qtbot)
    with qtbot.waitSignal(program.loader.progressed, timeout=PATIENCE):
        program.open([Path("others")])
    with qtbot.waitSignal(program.loader.loaded, timeout=PATIENCE):
        program.loader.loaded.emit(Loaded(0, Library(unread=("a.txt",)), cancelled=True))
    assert program.session.chronicle == PART.chronicle
    assert program.commands.paths == [Path("articles")]
    assert program.opening.bar.text == "Reading was stopped"
    program.commands.run("read_rest")
    finished(program, script, qtbot)
    assert script.orders[-1].paths == (Path("articles"),)
    assert script.orders[-1].known is PART


def test_a_file_that_changed_is_read_again_and_said(reading: Program, qtbot: QtBot, tmp_path: Path) -> None:
    reading.commands.choose(0)
    place = reading.session.range
    (tmp_path / "berlin.txt").write_text(BERLIN + MORE, encoding="utf-8")
    qtbot.waitUntil(lambda: len(reading.session.chronicle.events) == 2, timeout=PATIENCE)
    assert reading.opening.notice.bar.text == "berlin.txt was read again: 1 event new."
    assert reading.session.selected is not None
    assert "treaty" in reading.session.selected.title
    assert reading.session.range == place


def test_a_file_replaced_by_an_editor_goes_on_being_watched(
    reading: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    for number, text in ((2, BERLIN + MORE), (1, BERLIN)):
        beside = tmp_path / ".berlin.part"
        beside.write_text(text, encoding="utf-8")
        beside.replace(tmp_path / "berlin.txt")
        qtbot.waitUntil(lambda n=number: len(reading.session.chronicle.events) == n, timeout=PATIENCE)
    assert reading.opening.notice.bar.text == "berlin.txt was read again: 1 event gone."


def test_a_new_file_in_the_folder_is_read(reading: Program, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "lima.txt").write_text("Chile and Peru\n" + MORE, encoding="utf-8")
    qtbot.waitUntil(lambda: len(reading.session.chronicle.documents) == 2, timeout=PATIENCE)
    assert reading.opening.notice.bar.text == "lima.txt was added: 1 event new."


def test_what_a_deleted_file_told_stays_until_the_reader_reads_again(
    reading: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "berlin.txt").unlink()
    qtbot.waitUntil(reading.opening.notice.bar.isVisible, timeout=PATIENCE)
    told = reading.opening.notice.bar.text
    assert told == ("berlin.txt is no longer there; what it told (1 event) stays until you read again (F5).")
    assert len(reading.session.chronicle.events) == 1


def test_reading_again_without_any_change_says_so(reading: Program, qtbot: QtBot) -> None:
    before = reading.session.chronicle
    with qtbot.waitSignal(reading.loader.loaded, timeout=PATIENCE):
        reading.commands.run("reload")
    assert reading.session.chronicle is before
    assert reading.window.statusBar().currentMessage() == "Nothing has changed in the files"


class Again:
    """Readings of what is known, each of which waits until it is let go on."""

    def __init__(self) -> None:
        self.gate, self.orders = Gate(), list[Order]()

    def __call__(self, order: Order, watch: Watch) -> Library:
        self.orders.append(order)
        while len(self.orders) == 2 and watch.goes_on() and not self.gate.wait(0.01):
            pass
        return WHOLE if len(self.orders) == 1 else order.known


@pytest.fixture
def again() -> Again:
    return Again()


@pytest.fixture
def rereading(qtbot: QtBot, again: Again) -> Iterator[Program]:
    """The window while files that have changed are read again by themselves."""
    steps = running(Program(make_application(), reading=again), qtbot)
    program = next(steps)
    with qtbot.waitSignal(program.loader.loaded, timeout=PATIENCE):
        program.open([Path("articles")])
    qtbot.waitUntil(lambda: not program.loader.is_loading)
    program.opening.watch.changed.emit()
    qtbot.waitUntil(lambda: len(again.orders) == 2, timeout=PATIENCE)
    yield program
    next(steps, None)


def test_who_reads_again_amid_a_reading_has_it_done_afterwards(
    rereading: Program, again: Again, qtbot: QtBot
) -> None:
    rereading.commands.run("reload")
    again.gate.set()
    qtbot.waitUntil(lambda: len(again.orders) == 3, timeout=PATIENCE)
    bar = rereading.window.statusBar()
    qtbot.waitUntil(lambda: bar.currentMessage() == "Nothing has changed in the files", timeout=PATIENCE)
    assert [order.closely for order in again.orders] == [False, False, True]


def test_who_reads_again_amid_the_first_reading_has_it_done_afterwards(
    program: Program, script: Script, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(program.loader.progressed, timeout=PATIENCE):
        program.open([Path("articles")])
    program.commands.run("reload")
    script.gate.set()
    qtbot.waitUntil(lambda: len(script.orders) == 2, timeout=PATIENCE)
    assert [order.closely for order in script.orders] == [False, True]
    assert script.orders[1].known is WHOLE


def test_who_reads_again_when_all_has_been_read_and_is_not_shown_yet_loses_nothing(
    program: Program, script: Script, qtbot: QtBot
) -> None:
    script.gate.set()
    program.open([Path("articles")])
    (worker,) = program.loader._workers
    assert worker.wait(PATIENCE)
    program.commands.run("reload")
    qtbot.waitUntil(lambda: len(script.orders) == 2, timeout=PATIENCE)
    assert script.orders[1].known is WHOLE


def test_who_stops_reading_does_not_read_again(rereading: Program, again: Again, qtbot: QtBot) -> None:
    rereading.commands.run("reload")
    with qtbot.waitSignal(rereading.loader.loaded, timeout=PATIENCE):
        rereading.commands.run("cancel")
    qtbot.waitUntil(lambda: not rereading.loader.is_loading, timeout=PATIENCE)
    assert len(again.orders) == 2


def test_what_grew_is_painted_part_by_part_before_more_is_asked_for(program: Program, qtbot: QtBot) -> None:
    taken: list[bool] = []
    view = program.build_timeline()
    program.opening.arriving.turns.over.connect(lambda: taken.append(view.updatesEnabled()))
    grown(program, qtbot)
    with qtbot.waitSignal(program.opening.arriving.turns.over, timeout=PATIENCE):
        held = view, program.window.header, program.window.tree, program.window.sources
        assert [part.updatesEnabled() for part in held] == [False] * 4
    assert taken == [True]


def test_what_follows_the_last_showing_has_a_turn_of_its_own(program: Program, qtbot: QtBot) -> None:
    """Watching thousands of files and telling what was found takes about as long as that showing."""
    grown(program, qtbot)
    told: list[int] = []
    program.opening.finished.connect(lambda: told.append(len(program.session.chronicle.events)))
    with qtbot.waitSignal(program.opening.arriving.turns.over, timeout=PATIENCE):
        program.loader.loaded.emit(Loaded(program.loader._number, WHOLE))
        assert told == []
    assert told == [5]


def whole(program: Program, qtbot: QtBot) -> None:
    """Open something of which nothing is shown before it is known as a whole."""
    with qtbot.waitSignal(program.loader.progressed, timeout=PATIENCE):
        program.open([Path("articles")])
    program.loader.loaded.emit(Loaded(program.loader._number, WHOLE))


def test_what_was_read_as_a_whole_is_told_shown_and_painted_in_turns(program: Program, qtbot: QtBot) -> None:
    view = program.build_timeline()
    seen: list[bool] = []
    program.opening.finished.connect(lambda: seen.append(view.updatesEnabled()))
    with qtbot.waitSignal(program.opening.arriving.turns.over, timeout=PATIENCE):
        whole(program, qtbot)
        assert (program.session.chronicle, program.session.threads) == (WHOLE.chronicle, ())
    assert program.session.threads == (AB,)
    assert seen == [False]
    assert view.updatesEnabled()


def test_what_waits_for_its_turn_when_something_else_has_been_read_is_done_before(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    remembered: list[list[Path]] = []
    monkeypatch.setattr(program.opening.welcome, "remember", remembered.append)
    with qtbot.waitSignal(program.opening.arriving.turns.over, timeout=PATIENCE):
        whole(program, qtbot)
        program.open([Path("others")])
        program.loader.loaded.emit(Loaded(program.loader._number, PART))
    assert remembered == [[Path("articles")], [Path("others")]]
    assert program.session.chronicle == PART.chronicle


def test_who_reads_again_amid_a_reading_has_not_read_again_what_was_shown_before(
    program: Program, script: Script, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was opened before may still wait for its turn to be shown."""
    remembered: list[list[Path]] = []
    monkeypatch.setattr(program.opening.welcome, "remember", remembered.append)
    with qtbot.waitSignal(program.opening.arriving.turns.over, timeout=PATIENCE):
        whole(program, qtbot)
        program.open([Path("others")])
        program.commands.run("reload")
        program.loader.loaded.emit(Loaded(program.loader._number, PART))
    assert remembered == [[Path("articles")], [Path("others")]]
    qtbot.waitUntil(lambda: len(script.orders) == 3, timeout=PATIENCE)
    assert (script.orders[2].known, script.orders[2].closely) == (PART, True)


def test_who_chooses_something_before_the_whole_is_shown_is_left_there(
    program: Program, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(program.opening.arriving.turns.over, timeout=PATIENCE):
        whole(program, qtbot)
        program.session.set_threads((ALL_EVENTS,))
    assert program.session.threads == (ALL_EVENTS,)


def test_what_the_overture_has_read_is_shown_at_once(program: Program) -> None:
    program.opening.go_on([Path("articles")], Loaded(0, WHOLE))
    assert program.session.threads == (AB,)


def test_progress_is_told_without_painting_at_once(program: Program, qtbot: QtBot) -> None:
    """Else all that waits to be painted would be painted with it."""
    grown(program, qtbot)
    painted: list[object] = []
    bar = program.opening.bar.progress
    qtbot.waitUntil(bar.isVisible)
    watching = Painted(bar, painted)
    program.loader.progressed.emit(30, 40, "berlin.txt")
    assert painted == []
    qtbot.waitUntil(lambda: bool(painted), timeout=PATIENCE)
    bar.removeEventFilter(watching)


class Painted(QObject):
    """Notes when something is painted."""

    def __init__(self, part: QObject, noted: list[object]) -> None:
        super().__init__(part)
        self._noted = noted
        part.installEventFilter(self)

    def eventFilter(self, part: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._noted.append(part)
        return False


def test_what_changed_is_listed_and_can_be_gone_to(reading: Program, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "berlin.txt").write_text("Chile and Peru\n" + MORE, encoding="utf-8")
    qtbot.waitUntil(reading.opening.notice.bar.isVisible, timeout=PATIENCE)
    menu = reading.opening.notice.menu()
    assert [action.text() for action in menu.actions() if action.text()] == [
        "New (1)",
        "3 Mar 1987  Chilean president visits Lima",
        "Gone (1)",
        "12 May 1929  Chile and Peru sign a treaty in Lima",
    ]
    reading.session.select(None)
    next(action for action in menu.actions() if action.isEnabled() and action.text()).trigger()
    assert reading.session.selection == 0


def test_what_was_let_go_of_before_is_not_frozen_with_what_is_read(reading: Program, qtbot: QtBot) -> None:
    """What is frozen is never looked through again, and rings in it would stay for good."""
    ring = Ring()
    ring.itself, held = ring, weakref.ref(ring)
    gc.disable()
    try:
        del ring
        with qtbot.waitSignal(reading.opening.finished, timeout=PATIENCE):
            reading.opening.read_again()
        assert gc.get_freeze_count()
        gc.collect()
        assert held() is None
    finally:
        gc.enable()
        gc.unfreeze()


class Ring:
    """Holds itself, so that only the collector lets go of it."""

    itself: object = None
