"""What the window remembers from one start to the next; two starts are walked end to end."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer.app import Program
from explorer.chronicle.view import View
from explorer.errors import OutputError
from explorer.store.settings import Settings
from explorer.store.views import load_views, views_key
from explorer.window.main_window import MainWindow
from explorer.window.memory import TITLE_BAR, encoded, keep_widths, place
from explorer.window.theme_switch import make_application
from tests.window.make import CHRONICLE


@pytest.mark.parametrize("kept", ["", "damaged"])
def test_the_window_is_no_larger_than_the_screen(qtbot: QtBot, kept: str) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    place(window, Settings(geometry=kept))
    room = window.screen().availableSize()
    assert window.width() <= room.width()
    assert window.height() <= room.height() - TITLE_BAR


def test_a_window_that_was_larger_is_brought_onto_the_screen(qtbot: QtBot) -> None:
    window, large = MainWindow(), MainWindow()
    for one in (window, large):
        qtbot.addWidget(one)
    large.resize(5000, 4000)
    place(window, Settings(geometry=encoded(bytes(large.saveGeometry().data()))))
    assert window.width() <= window.screen().availableSize().width()


def widths(program: Program) -> tuple[int, int]:
    panels = program.window.panels
    return panels["tree"].width(), panels["detail"].width()


def swell(program: Program) -> None:
    """Let the panels grow into the middle, as Qt does where it restores them too soon."""
    panels = [program.window.panels[name] for name in ("tree", "detail")]
    program.window.resizeDocks(panels, [450, 480], Qt.Orientation.Horizontal)


def test_panels_that_have_grown_get_back_the_widths_they_had(program: Program, qtbot: QtBot) -> None:
    before, edges = widths(program), program.window.edges
    swell(program)
    qtbot.waitUntil(lambda: widths(program) != before)
    keep_widths(program.window, edges)
    qtbot.waitUntil(lambda: widths(program) == before)


def test_a_panel_moved_to_another_side_keeps_its_width(program: Program, qtbot: QtBot) -> None:
    program.window.docks.move("detail", "left")
    qtbot.waitUntil(lambda: program.window.docks.side_of("detail") == "left")
    before = program.window.panels["detail"].width()
    keep_widths(program.window, program.window.edges._replace(right=500))
    QApplication.processEvents()
    assert program.window.panels["detail"].width() == before


def test_views_are_kept_where_settings_cannot_be(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(kept: Settings, file: Path) -> None:
        raise OutputError(f"{file.name} cannot be written")

    monkeypatch.setattr("explorer.app.save_settings", refuse)
    program = Program(make_application(), tmp_path / "settings.json")
    qtbot.addWidget(program.window)
    program.commands.paths = [tmp_path]
    program.show_chronicle(CHRONICLE)
    program.views.kept = program.views.kept.with_saved("Mine", View())
    program.window.close()
    program.deleteLater()
    views, _ = load_views(tmp_path / "views.json", views_key([tmp_path]))
    assert views.saved == (("Mine", View()),)
    assert capsys.readouterr().err == "explorer: settings.json cannot be written\n"
