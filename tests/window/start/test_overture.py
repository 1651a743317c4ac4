"""The timeline is painted in the outline of the window, and handed on to the program."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event as Gate

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from explorer.app import Program
from explorer.chronicle.chronicle import ThreadKey
from explorer.chronicle.corrections.correction import Change, Correction, passages_of
from explorer.chronicle.library import Library, Order, Watch
from explorer.chronicle.party import pair_of
from explorer.chronicle.view import View
from explorer.startup import empty_window
from explorer.store.journal import Journal
from explorer.store.settings import Settings
from explorer.window.canvas.first_canvas import FirstCanvas
from explorer.window.memory import remember
from explorer.window.opening.loading import load
from explorer.window.start import overture as module
from explorer.window.start.basis import Basis
from explorer.window.start.overture import Overture, Room
from explorer.window.theme_switch import make_application
from tests.window.make import CHRONICLE, LETTERS, LIBRARY, ONE

PATHS = [Path("articles")]
AB = ThreadKey(pair=pair_of("Aria", "Bora"))
"""The pair with the most events."""

ALONE = ThreadKey(party="Aria")


class Reading:
    """Gives the small library, once it may; before, it may say that a file is read anew."""

    def __init__(self) -> None:
        self.gate = Gate()
        self.gate.set()
        self.begins = False

    def __call__(self, order: Order, watch: Watch) -> Library:
        if self.begins:
            watch.begun(0, 1, "one.txt")
        self.gate.wait(20)
        return LIBRARY


@pytest.fixture
def reading() -> Reading:
    return Reading()


@pytest.fixture
def overture(
    qtbot: QtBot, reading: Reading, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Overture]:
    """An overture in an empty window that is shown; a reading of PATHS was kept."""
    shelf = tmp_path / "kept.shelf"
    shelf.touch()
    monkeypatch.setattr(module, "kept_path", lambda paths: shelf if paths == PATHS else tmp_path / "none")
    monkeypatch.setattr(module, "journal_path", lambda: tmp_path / "corrections.jsonl")
    application = make_application()
    window = empty_window(application)
    window.resize(1400, 860)
    window.show()
    assert QTest.qWaitForWindowExposed(window)
    basis = Basis.of(application, window, "light", reading)
    yield Overture(window, basis, Settings(), tmp_path / "settings.json")
    reading.gate.set()
    basis.loader.close()
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def played(overture: Overture, qtbot: QtBot, wanted: View | None = None) -> None:
    with qtbot.waitSignal(overture.over):
        overture.begin(PATHS, {}, wanted)


def test_it_shows_the_pair_with_the_most_events_where_nothing_was_seen(
    overture: Overture, qtbot: QtBot
) -> None:
    played(overture, qtbot)
    session = overture.basis.session
    assert (session.chronicle, session.threads, session.range is not None) == (CHRONICLE, (AB,), True)


def test_it_is_over_when_the_timeline_has_been_painted(overture: Overture, qtbot: QtBot) -> None:
    played(overture, qtbot)
    view = overture.take()
    assert view is not None
    assert isinstance(view.canvas, FirstCanvas)
    assert view.drawn is not None


def test_the_timeline_stands_where_it_stood(overture: Overture, qtbot: QtBot) -> None:
    overture._settings = Settings(geometry="x", timeline="200 80 300 100")
    played(overture, qtbot)
    assert overture._view is not None
    assert overture._view.geometry() == QRect(200, 80, 900, 680)
    overture._window.resize(1300, 800)
    assert overture._view.geometry() == QRect(200, 80, 800, 620)


def test_it_shows_the_view_that_is_wanted(overture: Overture, qtbot: QtBot) -> None:
    played(overture, qtbot, View((ALONE,), lanes="pair"))
    session = overture.basis.session
    assert (session.threads, session.lanes) == ((ALONE,), "pair")


def test_a_view_of_what_is_not_told_is_passed_over(overture: Overture, qtbot: QtBot) -> None:
    played(overture, qtbot, View((ThreadKey(party="Utopia"),)))
    assert overture.basis.session.threads == (AB,)


def test_what_was_corrected_is_shown(overture: Overture, qtbot: QtBot, tmp_path: Path) -> None:
    journal = Journal(tmp_path / "corrections.jsonl")
    journal.open()
    passages = passages_of(LETTERS, {ONE.name: ONE})
    journal.add(Correction("c1", "edit", passages, (Change("title", ("Mended",)),)))
    journal.close()
    played(overture, qtbot)
    assert "Mended" in {event.title for event in overture.basis.session.chronicle.events}


@pytest.mark.parametrize("paths", [[Path("elsewhere")], [*PATHS, Path("table.csv")]])
def test_where_nothing_was_kept_or_a_table_may_be_asked_about_it_is_over_at_once(
    overture: Overture, qtbot: QtBot, paths: list[Path]
) -> None:
    with qtbot.waitSignal(overture.over, timeout=0):
        overture.begin(paths, {}, None)
    assert (overture.is_reading, overture.take()) == (False, None)


def test_where_the_timeline_was_not_to_be_seen_it_is_over_at_once(overture: Overture, qtbot: QtBot) -> None:
    overture._settings = Settings(geometry="x", timeline="")
    with qtbot.waitSignal(overture.over, timeout=0):
        overture.begin(PATHS, {}, None)
    assert not overture.is_reading


def test_it_does_not_wait_for_what_is_read_anew(overture: Overture, qtbot: QtBot, reading: Reading) -> None:
    reading.begins = True
    reading.gate.clear()
    played(overture, qtbot)
    assert (overture.is_reading, overture.result) == (True, None)


def test_it_does_not_wait_for_long(
    overture: Overture, qtbot: QtBot, reading: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PATIENCE", 1)
    reading.gate.clear()
    played(overture, qtbot)
    assert overture.result is None


class TestProgram:
    """What goes on from the overture."""

    def test_it_has_the_same_timeline_at_the_same_days(self, overture: Overture, qtbot: QtBot) -> None:
        played(overture, qtbot, View((ALONE,)))
        view, days = overture._view, overture.basis.session.range
        program = Program(make_application(), None, overture._window, overture=overture)
        program.opening.arriving.wanted = View((ALONE,), range=days)
        program.build_timeline(soon=True)
        program.opening.go_on(PATHS, overture.result)
        session = program.session
        assert program.view is view
        assert (session.threads, session.range) == ((ALONE,), days)
        assert not program.window.shows_message
        qtbot.waitUntil(lambda: not isinstance(program.view.canvas, FirstCanvas))  # type: ignore[union-attr]

    def test_its_parts_show_what_the_overture_showed(self, overture: Overture, qtbot: QtBot) -> None:
        played(overture, qtbot)
        program = Program(make_application(), None, overture._window, overture=overture)
        program.opening.go_on(PATHS, overture.result)
        window = program.window
        assert window.tree.tree_model.rowCount() > 0
        assert window.windowTitle().startswith(str(AB))
        assert window.commands["next"].isEnabled()

    def test_it_shows_what_is_read_after_the_overture(
        self, overture: Overture, qtbot: QtBot, reading: Reading
    ) -> None:
        reading.begins = True
        reading.gate.clear()
        played(overture, qtbot)
        program = Program(make_application(), None, overture._window, overture=overture)
        program.opening.go_on(PATHS, overture.result)
        assert program.window.shows_message
        with qtbot.waitSignal(program.loader.loaded):
            reading.gate.set()
        assert (program.session.chronicle, program.window.shows_message) == (CHRONICLE, False)


class TestRoom:
    def test_it_is_read_as_it_is_written(self) -> None:
        room = Room(1, 22, 333, 4444)
        assert Room.read(Settings(geometry="x", timeline=str(room))) == room

    @pytest.mark.parametrize("text", ["", "1 2 3", "1 2 3 x", "1 2 3 -4", "1 2 3 123456"])
    def test_what_is_damaged_is_no_room(self, text: str) -> None:
        assert Room.read(Settings(geometry="x", timeline=text)) is None

    def test_a_window_never_used_has_its_timeline_where_it_will_stand(
        self, qtbot: QtBot, tmp_path: Path
    ) -> None:
        program = Program(make_application(), tmp_path / "settings.json", reading=load)
        qtbot.addWidget(program.window)
        program.window.resize(1400, 860)
        program.window.show()
        program.show_chronicle(CHRONICLE)
        program.opening.welcome.show_hint()
        qtbot.waitUntil(lambda: program.opening.welcome.hint.height() > 40)
        QCoreApplication.processEvents()
        found = Room.of(program.window, program.build_timeline())
        assert all(abs(one - first) <= 8 for one, first in zip(found, Room(), strict=True))

    def test_it_is_remembered_while_the_timeline_is_to_be_seen(self, program: Program) -> None:
        kept = remember(program.window, "light", "")
        assert Room.read(kept) == Room.of(program.window, program.build_timeline())
        program.presenter.show_page()
        program.session.set_threads(())
        program.presenter.show_page()
        assert remember(program.window, "light", "").timeline == ""
