from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from explorer.app import Program
from explorer.chronicle.chronicle import Chronicle
from explorer.export.size import Size
from explorer.timeline.theme import load_themes
from explorer.window.exporting import FORMATS, ExportDialog, Request, export, file_name
from tests.chronicle.make import event, mention
from tests.window.make import KINDS

THEMES = load_themes()
SMALL = Request(size=Size(800, 500))


def test_a_name_is_proposed_for_the_file() -> None:
    assert file_name("Bolivia – United States", ".png") == "bolivia-united-states.png"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_png_has_the_size_and_ground_asked_for(program: Program, tmp_path: Path, theme: str) -> None:
    path = tmp_path / "a.png"
    export(program.session, KINDS, THEMES, replace(SMALL, theme=theme), path)
    image = QImage(str(path))
    assert (image.width(), image.height()) == (800, 500)
    assert image.pixelColor(1, 1).name() == THEMES[theme].ground


def test_an_svg_tells_the_thread_and_its_events_as_text(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    export(program.session, KINDS, THEMES, replace(SMALL, ending=".svg", whole=True), path)
    text = path.read_text(encoding="utf-8")
    assert ">Aria – Bora</text>" in text
    assert ">Treaty of friendship</text>" in text


def test_json_holds_the_events_shown(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    program.session.toggle_kind("visit")
    export(program.session, KINDS, THEMES, replace(SMALL, ending=".json"), path)
    assert [row["id"] for row in json.loads(path.read_text())] == ["consulate", "letters", "treaty"]


def test_the_same_view_gives_the_same_bytes(program: Program, tmp_path: Path) -> None:
    for name in ("a.png", "b.png"):
        export(program.session, KINDS, THEMES, SMALL, tmp_path / name)
    assert (tmp_path / "a.png").read_bytes() == (tmp_path / "b.png").read_bytes()


def test_the_dialog_asks_for_format_title_and_days(program: Program, qtbot: QtBot) -> None:
    dialog = ExportDialog("Aria – Bora", "dark", program.window)
    qtbot.addWidget(dialog)
    dialog.days.setCurrentIndex(1)
    assert dialog.request == Request(theme="dark", title="Aria – Bora", whole=True)


def test_a_table_has_no_size(program: Program, qtbot: QtBot) -> None:
    dialog = ExportDialog("Aria – Bora", "light", program.window)
    qtbot.addWidget(dialog)
    dialog.format.setCurrentIndex([ending for _, ending in FORMATS].index(".csv"))
    assert not dialog.size_box.isEnabled()


def test_the_export_command_writes_the_file_chosen(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "view.png"
    monkeypatch.setattr(ExportDialog, "exec", lambda self: ExportDialog.DialogCode.Accepted)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(path), ""))
    program.commands.run("export")
    assert path.stat().st_size > 5000


@pytest.mark.parametrize("shown", [True, False])
def test_the_relations_band_is_saved_where_it_is_shown(program: Program, tmp_path: Path, shown: bool) -> None:
    told = event(mention("1850", "Chile opens an embassy in Lima", kind="mission"))
    program.show_chronicle(Chronicle(events=(told,)))
    program.window.commands["relations_band"].setChecked(shown)
    export(program.session, KINDS, THEMES, replace(SMALL, ending=".svg"), tmp_path / "a.svg")
    assert (">embassies</text>" in (tmp_path / "a.svg").read_text(encoding="utf-8")) is shown
