from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from explorer.app import Program
from explorer.chronicle.corrections.correction import Change, Correction, Corrections
from explorer.chronicle.corrections.ledger import Ledger, Verdict
from explorer.chronicle.event import Event
from explorer.errors import OutputError
from explorer.store.conflicts import ConflictFile
from explorer.store.exchange import hand_out
from explorer.store.journal import Journal
from explorer.window.corrections.conflicts import EVENT, HOLDS, THEIRS, WHAT, YOURS, ConflictList
from explorer.window.corrections.desk import CorrectionDesk
from explorer.window.corrections.listing import CorrectionList, moment_words
from tests.window.make import CHRONICLE, LETTERS, TREATY, at


def titled(desk: CorrectionDesk, title: str, event: Event = LETTERS) -> Correction:
    return desk.new("edit", desk.passages(event), (Change("title", (title,)),))


def ledger(*made: Correction) -> Ledger:
    return Ledger(Corrections(made))


def listed(program: Program) -> ConflictList:
    desk = program.corrections
    parts = desk.exchange, program.session, program.kinds, program.commands.choose, program.window
    return ConflictList(*parts)


def row(conflicts: ConflictList, number: int = 0) -> list[str]:
    item = conflicts.rows.topLevelItem(number)
    assert item is not None
    return [item.text(column) for column in (WHAT, YOURS, THEIRS, HOLDS)]


def title(program: Program) -> str:
    return next(one.title for one in program.session.chronicle.events if one.id == LETTERS.id)


def test_a_file_that_says_otherwise_opens_the_list_of_that(
    program: Program, desk: CorrectionDesk, tmp_path: Path
) -> None:
    desk.do(titled(desk, "Ours"))
    hand_out(ledger(titled(desk, "Theirs")), tmp_path / "theirs.jsonl")
    rows = CorrectionList(desk, program.session, program.kinds, program.commands.choose, program.window)
    rows.take_in(tmp_path / "theirs.jsonl")
    (shown,) = program.window.findChildren(ConflictList)
    assert row(shown) == ["title", "Ours", "Theirs", "theirs"]
    assert title(program) == "Theirs"
    program.commands.run("undo")
    assert (title(program), shown.rows.topLevelItemCount()) == ("Ours", 0)
    rows.close()
    shown.close()


def test_a_file_without_anything_new_says_so(
    program: Program, desk: CorrectionDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.text()))
    hand_out(ledger(titled(desk, "Theirs")), tmp_path / "theirs.jsonl")
    rows = CorrectionList(desk, program.session, program.kinds, program.commands.choose, program.window)
    for _ in range(2):
        rows.take_in(tmp_path / "theirs.jsonl")
    assert said == ["1 correction taken in.", "0 corrections taken in."]
    rows.close()


def test_the_event_and_the_list_tell_what_was_taken_in_and_from_where(
    program: Program, desk: CorrectionDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QMessageBox, "exec", lambda box: 0)
    ours = desk.new("edit", desk.passages(LETTERS), (Change("kind", ("visit",)),))
    note = Change("note", ("Seen in the archive",))
    theirs = replace(titled(desk, "Theirs"), by="Ana")
    noted = desk.new("note", desk.passages(LETTERS), (note,))
    desk.do(ours)
    hand_out(ledger(theirs, noted, desk.new("confirm", desk.passages(LETTERS))), tmp_path / "a.jsonl")
    rows = CorrectionList(desk, program.session, program.kinds, program.commands.choose, program.window)
    rows.take_in(tmp_path / "a.jsonl")
    told = [label.text() for label in program.window.detail.findChildren(QLabel)]
    assert f"Title corrected by Ana (taken in from “a.jsonl”); extracted: “{LETTERS.title}”" in told
    assert "Kind corrected by you; extracted: Relations" in told
    assert "Confirmed by what you took in from “a.jsonl”" in told
    assert "Note taken in from a.jsonl" in told
    items = [rows.rows.topLevelItem(number) for number in range(4)]
    assert [item.text(4) for item in items if item] == ["a.jsonl", "a.jsonl", "Ana · a.jsonl", "you"]
    rows.close()


def test_either_side_can_be_taken_with_the_mouse_and_that_undone(
    program: Program, desk: CorrectionDesk
) -> None:
    desk.do(titled(desk, "Ours"))
    desk.exchange.take_in(ledger(titled(desk, "Theirs")))
    shown = listed(program)
    shown.show()
    assert not shown.theirs.isEnabled()
    QTest.mouseClick(shown.mine, Qt.MouseButton.LeftButton)
    assert (title(program), row(shown)[-1]) == ("Ours", "yours")
    QTest.mouseClick(shown.theirs, Qt.MouseButton.LeftButton)
    assert (title(program), row(shown)[-1]) == ("Theirs", "theirs")
    for words in ("Ours", "Theirs", "Ours"):
        program.commands.run("undo")
        assert title(program) == words
    shown.close()


def test_what_we_take_decides_for_the_other_person_too(program: Program, desk: CorrectionDesk) -> None:
    from explorer.chronicle.corrections.uniting import united

    desk.do(titled(desk, "Ours"))
    theirs = ledger(titled(desk, "Theirs"))
    desk.exchange.take_in(theirs)
    desk.exchange.settle(desk.exchange.disputes, theirs=False)
    both = united(theirs, desk.journal.ledger)
    assert both.ledger.standing.made[-1].value("title") == ("Ours",)


def test_an_event_that_one_hides_and_the_other_corrects_can_be_shown_again(
    program: Program, desk: CorrectionDesk
) -> None:
    desk.do(titled(desk, "Ours"))
    desk.exchange.take_in(ledger(desk.new("hide", desk.passages(LETTERS))))
    shown = listed(program)
    assert row(shown) == ["whether it is shown", "title: Ours", "hidden", "theirs"]
    shown.mine.click()
    assert title(program) == "Ours"
    shown.theirs.click()
    assert LETTERS.id not in {one.id for one in program.session.chronicle.events}
    shown.close()


def test_what_was_reverted_stays_so_until_it_is_asked_for(program: Program, desk: CorrectionDesk) -> None:
    theirs = titled(desk, "Theirs")
    desk.exchange.take_in(ledger(theirs))
    desk.revert([theirs])
    desk.exchange.take_in(ledger(theirs))
    assert title(program) == LETTERS.title
    shown = listed(program)
    assert row(shown) == ["the correction itself", "taken back", "title: Theirs", "yours"]
    item = shown.rows.topLevelItem(0)
    assert item is not None
    assert item.text(EVENT) == LETTERS.title
    shown.theirs.click()
    assert title(program) == "Theirs"
    program.commands.run("undo")
    assert title(program) == LETTERS.title
    shown.close()


def test_what_was_undone_does_not_come_back_with_the_other_persons_file(
    program: Program, desk: CorrectionDesk
) -> None:
    mine = titled(desk, "Ours")
    desk.do(mine)
    program.commands.run("undo")
    desk.exchange.take_in(ledger(mine))
    assert title(program) == LETTERS.title


def test_what_they_took_back_is_told_and_can_be_kept(program: Program, desk: CorrectionDesk) -> None:
    mine = titled(desk, "Ours")
    desk.do(mine)
    desk.exchange.take_in(Ledger(verdicts=(Verdict(mine.id, False, desk.now()),)))
    assert title(program) == LETTERS.title
    shown = listed(program)
    assert row(shown) == ["the correction itself", "title: Ours", "taken back", "theirs"]
    shown.mine.click()
    assert title(program) == "Ours"
    shown.close()


def test_taking_in_that_was_undone_is_forgotten(program: Program, desk: CorrectionDesk) -> None:
    desk.do(titled(desk, "Ours", TREATY))
    before = desk.journal.ledger
    theirs = ledger(titled(desk, "Theirs"))
    desk.exchange.take_in(theirs)
    program.commands.run("undo")
    assert desk.journal.ledger == before
    desk.exchange.take_in(theirs)
    assert title(program) == "Theirs"


def test_the_keys_that_undo_work_in_the_list_too(
    program: Program, desk: CorrectionDesk, qtbot: QtBot
) -> None:
    desk.do(titled(desk, "Ours"))
    desk.exchange.take_in(ledger(titled(desk, "Theirs")))
    shown = listed(program)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    shown.mine.click()
    assert shown.rows.hasFocus()
    QTest.keySequence(shown, QKeySequence(QKeySequence.StandardKey.Undo))
    assert title(program) == "Theirs"
    shown.close()


@pytest.fixture
def _in_lima(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The clock of a place that lies five hours behind UTC, wherever the tests are run."""
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "UTC+5")  # which is how POSIX writes it
        time.tzset()
        yield
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the clock cannot be set here")
@pytest.mark.usefixtures("_in_lima")
@pytest.mark.parametrize(
    ("made", "said"),
    [
        ("2026-11-28T02:30:00+00:00", "2026-11-27 21:30"),
        ("", ""),
        ("long ago", "long ago"),
        ("9999-99", "9999-99"),
        ("0001-01-01T00:00:00+00:00", "0001-01-01 00:00"),
    ],
)
def test_a_time_is_told_by_the_clock_of_the_place_or_as_it_stands(made: str, said: str) -> None:
    assert moment_words(made) == said


def test_a_double_click_shows_the_event(program: Program, desk: CorrectionDesk) -> None:
    desk.do(titled(desk, "Ours"))
    desk.exchange.take_in(ledger(titled(desk, "Theirs")))
    program.commands.choose(at(TREATY))
    shown = listed(program)
    item = shown.rows.topLevelItem(0)
    assert item is not None
    shown.rows.itemDoubleClicked.emit(item, 0)
    assert program.session.selection == program.session.chronicle.positions[LETTERS.id]
    shown.close()


def test_kinds_and_dates_stand_there_in_words(program: Program, desk: CorrectionDesk) -> None:
    def changed(date: str, kind: str) -> Correction:
        changes = Change("date", (date,)), Change("kind", (kind,))
        return desk.new("edit", desk.passages(LETTERS), changes)

    desk.do(changed("1901-05-03", "trade"))
    desk.exchange.take_in(ledger(changed("1901-05", "law")))
    shown = listed(program)
    assert row(shown, 0)[1:3] == ["3 May 1901", "May 1901"]
    assert row(shown, 1)[1:3] == [program.kinds["trade"].label, program.kinds["law"].label]
    shown.close()


def test_the_list_of_corrections_leads_to_what_differs(program: Program, desk: CorrectionDesk) -> None:
    rows = CorrectionList(desk, program.session, program.kinds, program.commands.choose, program.window)
    rows.show()
    assert rows.conflicts.isHidden()
    desk.do(titled(desk, "Ours"))
    desk.exchange.take_in(ledger(titled(desk, "Theirs")))
    assert not rows.conflicts.isHidden()
    rows.conflicts.click()
    (shown,) = program.window.findChildren(ConflictList)
    shown.close()
    rows.close()


def test_what_was_read_anew_keeps_the_list(program: Program, desk: CorrectionDesk) -> None:
    desk.do(titled(desk, "Ours"))
    desk.exchange.take_in(ledger(titled(desk, "Theirs")))
    shown = listed(program)
    program.show_chronicle(CHRONICLE)
    assert len(shown.chosen) == 1
    shown.close()


def what_is_undecided(desk: CorrectionDesk) -> list[str]:
    """What the next window will list."""
    return [one.name for one in ConflictFile(desk.journal.conflicts).read().disputes]


def test_what_is_not_decided_is_listed_in_the_next_window(program: Program, desk: CorrectionDesk) -> None:
    desk.do(titled(desk, "Ours"))
    desk.exchange.take_in(ledger(titled(desk, "Theirs")))
    desk.close()
    desk.journal = Journal(desk.journal.path)
    desk.exchange.disputes = ()
    desk.open()
    shown = listed(program)
    assert row(shown) == ["title", "Ours", "Theirs", "theirs"]
    shown.mine.click()
    assert title(program) == "Ours"
    assert what_is_undecided(desk) == []
    program.commands.run("undo")
    assert what_is_undecided(desk) == ["title"]
    program.commands.run("redo")
    assert (what_is_undecided(desk), title(program)) == ([], "Ours")
    shown.close()


def test_what_was_decided_stays_so_when_another_decision_is_undone(
    program: Program, desk: CorrectionDesk
) -> None:
    desk.do(titled(desk, "Ours"))
    desk.exchange.take_in(ledger(titled(desk, "Theirs")))
    for theirs in (False, True):
        desk.exchange.settle(desk.exchange.disputes, theirs=theirs)
    program.commands.run("undo")
    assert (what_is_undecided(desk), title(program)) == ([], "Ours")
    program.commands.run("undo")
    assert (what_is_undecided(desk), title(program)) == (["title"], "Theirs")


def test_what_holds_can_be_left_and_is_listed_no_more(program: Program, desk: CorrectionDesk) -> None:
    desk.do(titled(desk, "Ours"))
    desk.exchange.take_in(ledger(titled(desk, "Theirs")))
    shown = listed(program)
    shown.show()
    QTest.mouseClick(shown.leave, Qt.MouseButton.LeftButton)
    assert (shown.rows.topLevelItemCount(), what_is_undecided(desk)) == (0, [])
    program.commands.run("undo")
    assert (shown.rows.topLevelItemCount(), what_is_undecided(desk)) == (1, ["title"])
    assert title(program) == "Theirs"
    shown.close()


def test_taking_in_that_is_undone_leaves_what_others_said_to_be_decided(
    program: Program, desk: CorrectionDesk
) -> None:
    desk.do(titled(desk, "Ours"))
    desk.do(titled(desk, "Ours", TREATY))
    desk.exchange.take_in(ledger(titled(desk, "Theirs")))
    desk.exchange.take_in(ledger(titled(desk, "Hers", TREATY)))
    program.commands.run("undo")
    assert [one.other for one in desk.exchange.disputes] == [("Theirs",)]
    assert what_is_undecided(desk) == ["title"]


def test_a_damaged_list_is_said_and_stops_nothing(program: Program, desk: CorrectionDesk) -> None:
    assert desk.journal.conflicts is not None
    desk.journal.conflicts.write_bytes(b"what?")
    desk.open()
    assert desk.notice.bar.text.startswith(
        "Something is wrong with the list of different corrections: not a line of JSON"
    )
    desk.do(titled(desk, "Ours"))
    desk.exchange.take_in(ledger(titled(desk, "Theirs")))
    assert what_is_undecided(desk) == ["title"]
    assert desk.notice.bar.isHidden()


def test_where_the_list_cannot_be_kept_the_corrections_are(
    program: Program, desk: CorrectionDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OutputError("the disk is full")

    desk.do(titled(desk, "Ours"))
    monkeypatch.setattr(ConflictFile, "change", full)
    desk.exchange.take_in(ledger(titled(desk, "Theirs")))
    assert title(program) == "Theirs"
    assert len(desk.exchange.disputes) == 1
    assert desk.notice.bar.text.endswith("the disk is full.")


def test_that_the_list_cannot_be_kept_is_said_where_nothing_else_is_new(
    program: Program, desk: CorrectionDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OutputError("the disk is full")

    theirs = titled(desk, "Theirs")
    desk.do(titled(desk, "Ours"))
    desk.exchange.take_in(ledger(theirs))
    desk.exchange.leave(desk.exchange.disputes)
    monkeypatch.setattr(ConflictFile, "change", full)
    desk.exchange.take_in(ledger(theirs))
    assert len(desk.exchange.disputes) == 1
    assert desk.notice.bar.text.endswith("the disk is full.")


def test_what_cannot_be_taken_in_is_not_to_be_decided(
    program: Program, desk: CorrectionDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: object) -> None:
        raise OutputError("the disk is full")

    desk.do(titled(desk, "Ours"))
    monkeypatch.setattr(QMessageBox, "warning", lambda *_: None)
    monkeypatch.setattr(desk.journal, "do", full)
    assert desk.exchange.take_in(ledger(titled(desk, "Theirs"))) is None
    assert (desk.exchange.disputes, what_is_undecided(desk)) == ((), [])
