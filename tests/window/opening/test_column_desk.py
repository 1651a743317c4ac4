from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from explorer.app import Program
from explorer.store.columns import load_choices
from explorer.window.opening.column_desk import ColumnDesk
from explorer.window.opening.column_dialog import ColumnDialog

TABLE = "Jahr,Was,Wer\n1904,A treaty is signed,Bolivia; Chile\nnever,Nothing,Peru\n1929,Another,Chile; Peru\n"
KNOWN = "Year,Event,Country A,Country B\n1904,A treaty is signed,Bolivia,Chile\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "table.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


@pytest.fixture
def kept(program: Program, tmp_path: Path) -> Path:
    """A file in which the program keeps the columns chosen."""
    path = tmp_path / "columns.json"
    parts = program.window, program.session, program.commands, program.opening, program.kinds
    program.columns = ColumnDesk(*parts, path)
    return path


def asked(program: Program, qtbot: QtBot) -> ColumnDialog:
    """The dialog that is open, with its rows read."""
    dialog = program.window.findChild(ColumnDialog)
    assert isinstance(dialog, ColumnDialog)
    qtbot.waitUntil(lambda: dialog.read.rowCount() > 0)
    return dialog


def choose(dialog: ColumnDialog, **columns: str) -> None:
    for role, name in columns.items():
        dialog.fields[role].setCurrentIndex(dialog.fields[role].findData(name))


def accept(program: Program, dialog: ColumnDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(program.loader.loaded):
        dialog.accept()


def titles(program: Program) -> list[str]:
    return [event.title for event in program.session.chronicle.events]


def test_the_columns_of_an_unknown_table_are_asked_for(
    program: Program, table: Path, kept: Path, qtbot: QtBot
) -> None:
    program.open([table])
    dialog = asked(program, qtbot)
    assert not dialog.open_button.isEnabled()
    choose(dialog, date="Jahr", title="Was", parties="Wer")
    assert dialog.open_button.isEnabled()
    accept(program, dialog, qtbot)
    assert titles(program) == ["A treaty is signed", "Another"]


def test_what_was_chosen_is_not_asked_again(program: Program, table: Path, kept: Path, qtbot: QtBot) -> None:
    program.open([table])
    dialog = asked(program, qtbot)
    choose(dialog, date="Jahr", title="Was")
    accept(program, dialog, qtbot)
    (chosen,) = load_choices(kept)[0].values()
    assert (chosen["date"], chosen["title"], chosen["parties"]) == ("Jahr", "Was", "")
    again = table.with_name("again.csv")
    again.write_text("Was,Wer,Jahr\nA third,Peru,1930\n", encoding="utf-8")
    with qtbot.waitSignal(program.loader.loaded):
        program.open([again])
    assert titles(program) == ["A third"]


def test_rows_are_shown_as_they_stand_and_as_they_are_read(
    program: Program, table: Path, kept: Path, qtbot: QtBot
) -> None:
    program.open([table])
    dialog = asked(program, qtbot)
    choose(dialog, date="Jahr", title="Was", parties="Wer")
    raw, read = dialog.raw, dialog.read
    assert [raw.item(0, place).text() for place in range(3)] == [
        "1904",
        "A treaty is signed",
        "Bolivia; Chile",
    ]
    assert raw.horizontalHeaderItem(0).text() == "Jahr\nDate"
    assert [read.item(0, place).text() for place in (0, 1, 3)] == [
        "1904",
        "A treaty is signed",
        "Bolivia–Chile",
    ]
    assert read.item(1, 0).text() == "Left out: Has a date that is not understood: 'never'"
    assert dialog.told.text() == "Of the first 3 rows, 2 are read as events."
    dialog.reject()


def test_nothing_is_read_where_the_reader_gives_up(
    program: Program, table: Path, kept: Path, qtbot: QtBot
) -> None:
    before = titles(program)
    program.open([table])
    asked(program, qtbot).reject()
    assert titles(program) == before
    assert not program.loader.is_loading
    assert not kept.exists()


def test_a_table_whose_columns_are_understood_is_not_asked_about(
    program: Program, tmp_path: Path, kept: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "known.csv"
    path.write_text(KNOWN, encoding="utf-8")
    with qtbot.waitSignal(program.loader.loaded):
        program.open([path])
    assert titles(program) == ["A treaty is signed"]


def test_columns_named_on_the_command_line_are_not_asked_for(
    program: Program, table: Path, kept: Path, qtbot: QtBot
) -> None:
    program.columns.name_all({"date": "Jahr", "title": "Was"})
    with qtbot.waitSignal(program.loader.loaded):
        program.open([table])
    assert titles(program) == ["A treaty is signed", "Another"]


def test_another_choice_reads_the_table_again(
    program: Program, table: Path, kept: Path, qtbot: QtBot
) -> None:
    program.columns.name_all({"date": "Jahr", "title": "Was"})
    with qtbot.waitSignal(program.loader.loaded):
        program.open([table])
    program.columns.name_all({})
    program.commands.run("columns")
    dialog = asked(program, qtbot)
    choose(dialog, date="Jahr", title="Wer")
    accept(program, dialog, qtbot)
    assert titles(program) == ["Bolivia; Chile", "Chile; Peru"]


def test_without_a_table_it_says_so(program: Program, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "information", lambda parent, title, words: said.append(words))
    program.commands.run("columns")
    assert said == ["None of what is open is a table whose columns could be chosen."]
