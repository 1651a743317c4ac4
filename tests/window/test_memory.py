"""What the window remembers from one start to the next."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from explorer.app import Program
from explorer.resources import load_json
from explorer.store.settings import load_settings
from explorer.window.main_window import MainWindow
from explorer.window.memory import keep_widths, place
from explorer.window.outline import Edges
from explorer.window.theme_switch import make_application
from tests.window.make import CHRONICLE


def widths(program: Program) -> tuple[int, int]:
    panels = program.window.panels
    return panels["tree"].width(), panels["detail"].width()


def started(qtbot: QtBot, settings: Path) -> Program:
    """A program begun as at a start: the window stands before anything is in it."""
    kept, _ = load_settings(settings)
    window = MainWindow()
    qtbot.addWidget(window)
    window.outline(load_json("themes.json")["light"], Edges.read(kept.edges))
    place(window, kept)
    window.show()
    qtbot.waitExposed(window)
    program = Program(make_application(), settings, window)
    program.show_chronicle(CHRONICLE)
    return program


def test_panels_have_the_same_widths_after_every_start(qtbot: QtBot, tmp_path: Path) -> None:
    first = started(qtbot, tmp_path / "settings.json")
    before = widths(first)
    first.window.close()
    for _ in range(3):
        again = started(qtbot, tmp_path / "settings.json")
        qtbot.waitUntil(lambda program=again: widths(program) == before)
        again.window.close()


def test_panels_at_other_sides_keep_what_qt_gives_them(program: Program, qtbot: QtBot) -> None:
    program.window.docks.move("detail", "left")
    qtbot.waitUntil(lambda: program.window.docks.side_of("detail") == "left")
    keep_widths(program.window, Edges(left=300, right=500))
    assert program.window.panels["detail"].width() != 500
