from __future__ import annotations

from pathlib import Path

import pytest

from explorer.app import Program
from explorer.chronicle.corrections.correction import Corrections
from explorer.chronicle.corrections.ledger import Ledger
from explorer.store.journal import Journal
from explorer.store.lines import lines_of
from explorer.window.dialogs import ReportDialog
from tests.window.make import LETTERS, at


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "corrections.jsonl"


def opened(program: Program, path: Path, data: bytes) -> str:
    """What the bar says when the desk opens a journal of these bytes."""
    path.write_bytes(data)
    desk = program.corrections
    desk.journal = Journal(path)
    desk.open()
    return desk.notice.bar.text


def test_a_sound_journal_is_not_spoken_of(program: Program, path: Path) -> None:
    opened(program, path, lines_of(Ledger()))
    assert program.corrections.notice.bar.isHidden()


def test_what_could_not_be_read_is_said_above_the_timeline_until_it_is_dismissed(
    program: Program, path: Path
) -> None:
    said = opened(program, path, b"what?\n")
    assert said.startswith("Of the corrections kept, not all could be read: not a line of JSON")
    assert program.corrections.notice.bar.isVisible()
    program.commands.run("dismiss_journal")
    assert program.corrections.notice.bar.isHidden()


def test_many_damaged_lines_are_counted(program: Program, path: Path) -> None:
    said = opened(program, path, b"what?\n[1]\n")
    assert said == "Of the corrections kept, 2 lines could not be read."


def test_it_is_said_where_nothing_can_be_kept(program: Program, path: Path) -> None:
    said = opened(program, path, b'{"journal": "corrections", "schema": 2}\n')
    assert said == "Nothing can be corrected now: a later version of the program wrote the corrections."


def test_the_details_name_file_and_lines(program: Program, path: Path) -> None:
    opened(program, path, b"what?\n")
    program.commands.run("journal_details")
    (dialog,) = program.window.findChildren(ReportDialog)
    assert f"{path}:1: warning" in dialog.field.toPlainText()
    dialog.close()


def test_when_the_other_window_has_gone_it_is_not_said_any_more(program: Program, path: Path) -> None:
    other = Journal(path)
    other.open()
    said = opened(program, path, b"")
    assert said == "Nothing can be corrected now: another window of the program holds the corrections."
    other.close()
    program.commands.choose(at(LETTERS))
    program.commands.run("confirm_event")
    assert program.corrections.notice.bar.isHidden()
    assert len(program.corrections.made.made) == 1


def test_it_is_said_when_another_program_changed_the_file(program: Program, path: Path) -> None:
    opened(program, path, b"")
    program.commands.choose(at(LETTERS))
    program.commands.run("confirm_event")
    theirs = program.corrections.new("hide", program.corrections.made.made[0].passages)
    path.write_bytes(lines_of(Ledger(Corrections((theirs,)))))
    program.corrections.do(program.corrections.new("note", theirs.passages))
    assert program.corrections.notice.bar.text.startswith("Another program changed the file of corrections")
    assert [one.act for one in program.corrections.made.made] == ["confirm", "hide", "note"]
