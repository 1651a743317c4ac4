from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from explorer.app import Program
from explorer.chronicle.link import format_link
from explorer.errors import OutputError
from explorer.store.unfinished import Draft, Unfinished, UnfinishedFile
from explorer.window.corrections.dialog import CorrectionDialog
from explorer.window.corrections.recovery_desk import RecoveryDesk, words_of
from explorer.window.views.views import view_of
from tests.window.make import CONSULATE, LETTERS, at


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "unfinished.json"


def desk_of(program: Program, path: Path) -> RecoveryDesk:
    desks = program.commands, program.switch, program.opening, program.corrections
    return RecoveryDesk(program.window, program.session, *desks, path.parent)


def leave(path: Path, unfinished: Unfinished) -> None:
    file = UnfinishedFile(path)
    file.begin()
    file.keep(unfinished)
    file.leave()


def with_dialog(act: Callable[[CorrectionDialog], object]) -> None:
    """Do something in the dialog that is opened next."""

    def do() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CorrectionDialog)
        act(dialog)

    QTimer.singleShot(0, do)


def test_what_is_open_and_typed_is_known_to_the_next_window_after_a_crash(
    program: Program, path: Path
) -> None:
    program.commands.paths = [Path("/articles")]
    desk = desk_of(program, path)
    program.commands.choose(at(LETTERS))
    told = []

    def type_and_crash(dialog: CorrectionDialog) -> None:
        dialog.title.setText("Envoys wr")
        desk.keep()
        told.append(path.read_text())
        dialog.reject()

    with_dialog(type_and_crash)
    program.commands.run("correct_event")
    path.write_text(told[0])
    left = UnfinishedFile(path)
    desk._file.leave()
    found = left.begin()
    assert found is not None
    assert found.paths == ("/articles",)
    assert found.view == format_link(view_of(program.session))
    assert found.draft is not None
    assert found.draft.event == LETTERS.id
    assert dict(found.draft.typed)["title"] == "Envoys wr"


def test_what_was_given_up_is_not_kept(program: Program, path: Path) -> None:
    program.commands.paths = [Path("/articles")]
    desk = desk_of(program, path)
    program.commands.choose(at(LETTERS))
    with_dialog(lambda dialog: (dialog.title.setText("Envoys"), dialog.reject()))
    program.commands.run("correct_event")
    desk.keep()
    assert "typed" not in path.read_text()


def test_a_window_closed_as_it_should_be_leaves_nothing(program: Program, path: Path) -> None:
    program.commands.paths = [Path("/articles")]
    desk = desk_of(program, path)
    desk.keep()
    desk.end()
    assert not path.exists()


def test_before_the_session_ends_nothing_is_left_unless_the_reader_goes_on(
    program: Program, path: Path
) -> None:
    program.commands.paths = [Path("/articles")]
    desk = desk_of(program, path)
    desk.keep()
    desk.settle()
    assert not path.exists()
    desk.keep()
    assert path.exists()
    desk.end()


def test_what_is_being_typed_when_the_window_is_ended_is_offered_in_other_words(
    program: Program, path: Path
) -> None:
    program.commands.paths = [Path("/articles")]
    desk = desk_of(program, path)
    program.commands.choose(at(LETTERS))
    with_dialog(lambda dialog: (dialog.title.setText("Envoys wr"), desk.end(), dialog.reject()))
    program.commands.run("correct_event")
    left = UnfinishedFile(path).begin()
    assert left is not None
    assert words_of(left).startswith("The program was ended while you were typing.")


def test_what_was_typed_is_there_again(program: Program, path: Path, qtbot: QtBot) -> None:
    program.commands.paths = [Path("/articles")]
    program.commands.choose(at(CONSULATE))
    view = format_link(view_of(program.session))
    leave(path, Unfinished(("/articles",), view, Draft(LETTERS.id, (("title", "Envoys wr"),))))
    program.commands.choose(None)
    desk = desk_of(program, path)
    assert not desk.bar.isHidden()
    seen: list[str] = []
    desk.recover()
    with_dialog(lambda dialog: (seen.append(dialog.title.text()), dialog.reject()))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["Envoys wr"]
    assert desk.bar.isHidden()
    assert program.session.selected == LETTERS


def test_what_was_left_stays_until_it_is_dismissed(program: Program, path: Path) -> None:
    program.commands.paths = [Path("/articles")]
    left = Unfinished(("/others",), "explorer:?party=Aria")
    leave(path, left)
    desk = desk_of(program, path)
    desk.keep()
    desk.end()
    desk = desk_of(program, path)
    assert desk.left == left
    desk.dismiss()
    desk.keep()
    assert "/articles" in path.read_text()


def test_other_articles_are_opened_at_the_view_that_was_left(
    program: Program, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[list[Path]] = []
    monkeypatch.setattr(program.opening, "open", opened.append)
    leave(path, Unfinished(("/others",), "explorer:?party=Aria"))
    desk_of(program, path).recover()
    assert opened == [[Path("/others")]]
    assert program.opening.arriving.wanted is not None
    assert program.opening.arriving.wanted.threads[0].party == "Aria"


def test_what_cannot_be_kept_stays_in_the_dialog(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    program.commands.choose(at(LETTERS))
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *args: said.append(args[-1]))
    full = [True]

    def add(correction: object) -> None:
        if full.pop() if full else False:
            raise OutputError("the disk is full")

    monkeypatch.setattr(program.corrections.journal, "do", add)

    def again(dialog: CorrectionDialog) -> None:
        assert dialog.title.text() == "Envoys write"
        assert said == ["The disk is full"]
        dialog.reject()

    def first(dialog: CorrectionDialog) -> None:
        dialog.title.setText("Envoys write")
        with_dialog(again)
        dialog.accept()

    with_dialog(first)
    program.commands.run("correct_event")
    assert said == ["The disk is full"]
