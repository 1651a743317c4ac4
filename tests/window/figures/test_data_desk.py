from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from explorer.app import Program
from explorer.chronicle.chronicle import Chronicle
from explorer.export.data.formats import FORMATS, NAMES, format_named
from explorer.window.figures.data_dialog import DataDialog, DataRequest
from tests.chronicle.make import event, mention


@pytest.fixture
def dialog(program: Program, qtbot: QtBot) -> DataDialog:
    made = DataDialog("Aria – Bora", 3, 5, program.window)
    qtbot.addWidget(made)
    return made


def choose(dialog: DataDialog, name: str) -> None:
    dialog.formats.setCurrentRow(NAMES.index(name))


def saved(program: Program, qtbot: QtBot, request: DataRequest, path: Path) -> str:
    """Write what the program shows; what is told then."""
    session = program.session
    events = session.chronicle.events
    chosen = events if request.everything else tuple(events[place] for place in session.shown)
    with qtbot.waitSignal(program.data_desk.saved) as told:
        program.data_desk.write(request, session.chronicle, chosen, path)
    program.data_desk.wait()
    return str((told.args or [""])[0])


def test_every_format_can_be_chosen(dialog: DataDialog) -> None:
    assert dialog.formats.count() == len(FORMATS)
    for row, kind in enumerate(FORMATS):
        dialog.formats.setCurrentRow(row)
        assert dialog.request.kind is kind
        assert dialog.about.text() == kind.about


def test_this_view_is_chosen_at_first(dialog: DataDialog) -> None:
    assert dialog.request == DataRequest(FORMATS[0], False, "Aria – Bora")


def test_the_choices_say_how_many_events_they_are(dialog: DataDialog) -> None:
    said = [dialog.which.itemText(row) for row in range(dialog.which.count())]
    assert said == ["This view, 3 events", "Everything, 5 events"]


def test_the_title_follows_the_choice(dialog: DataDialog) -> None:
    dialog.which.setCurrentIndex(1)
    assert dialog.request.title == "All events"
    dialog.which.setCurrentIndex(0)
    assert dialog.request.title == "Aria – Bora"


def test_a_title_of_ones_own_stays(dialog: DataDialog) -> None:
    dialog.title.setText("Mine")
    dialog.which.setCurrentIndex(1)
    assert dialog.request.title == "Mine"


def test_everything_is_chosen_where_the_view_is_empty(program: Program, qtbot: QtBot) -> None:
    made = DataDialog("x", 0, 5, program.window)
    qtbot.addWidget(made)
    assert made.request.everything


def test_a_format_that_lacks_something_says_so(dialog: DataDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("explorer.reading.parquet.find_spec", lambda name: None)
    choose(dialog, "parquet")
    assert "pip install" in dialog.about.text()
    assert not dialog.save.isEnabled()
    choose(dialog, "csv")
    assert dialog.save.isEnabled()


def test_every_field_has_a_name_for_screen_readers(dialog: DataDialog) -> None:
    assert dialog.formats.accessibleName() == "Format"
    assert dialog.formats.accessibleDescription() == FORMATS[0].about


@pytest.mark.parametrize("everything", [False, True])
def test_what_is_shown_or_everything_is_written(
    program: Program, qtbot: QtBot, tmp_path: Path, everything: bool
) -> None:
    program.session.toggle_kind("visit")
    path = tmp_path / "a.json"
    assert saved(program, qtbot, DataRequest(format_named("json"), everything, "x"), path) == str(path)
    count = len(program.session.chronicle.events) if everything else len(program.session.shown)
    assert len(json.loads(path.read_text(encoding="utf-8"))) == count


def test_a_file_that_cannot_be_written_is_told(
    program: Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda parent, title, text: said.append(text))
    request = DataRequest(format_named("csv"), True, "x")
    assert saved(program, qtbot, request, tmp_path / "none" / "a.csv") == ""
    assert "there is no folder" in said[0]


@pytest.mark.parametrize(
    ("typed", "written", "begins"),
    [("events", "events.csv", "id,date,"), ("events.json", "events.json", "[")],
    ids=["as chosen", "as typed"],
)
def test_the_command_writes_the_file_chosen(
    program: Program,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    typed: str,
    written: str,
    begins: str,
) -> None:
    monkeypatch.setattr(DataDialog, "exec", lambda self: DataDialog.DialogCode.Accepted)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(tmp_path / typed), ""))
    with qtbot.waitSignal(program.data_desk.saved):
        program.commands.run("export_data")
    program.data_desk.wait()
    assert (tmp_path / written).read_text(encoding="utf-8").startswith(begins)


def test_events_and_their_sources_are_those_last_told_of(
    program: Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "events.csv"
    told = event(mention("1850", "Chile opens an embassy in Lima", kind="mission"), id="told")

    def read_on(dialog: DataDialog) -> DataDialog.DialogCode:
        program.show_chronicle(Chronicle(events=(told,)))
        assert dialog.which.itemText(1) == "Everything, 1 event"
        assert dialog.title.text() == program.session.name
        return DataDialog.DialogCode.Accepted

    def read_more(*_: object) -> tuple[str, str]:
        program.show_chronicle(Chronicle())
        return str(path), ""

    monkeypatch.setattr(DataDialog, "exec", read_on)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", read_more)
    with qtbot.waitSignal(program.data_desk.saved):
        program.commands.run("export_data")
    program.data_desk.wait()
    assert "told" in path.read_text(encoding="utf-8")


def test_what_has_been_written_holds_no_chronicle(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    saved(program, qtbot, DataRequest(format_named("csv"), True, "x"), tmp_path / "a.csv")
    qtbot.waitUntil(lambda: not program.data_desk.findChildren(QThread))


def test_the_command_stands_in_the_menu_and_the_palette(program: Program) -> None:
    action = program.window.commands["export_data"]
    assert action.isEnabled()
    assert action.text() == "Export d&ata…"
