"""The start: an empty window is painted before anything heavy is imported, and then furnished."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from explorer.app import Program
from explorer.startup import empty_window
from explorer.store import settings as store
from explorer.store.settings import Settings, save_settings
from explorer.window.memory import FIRST_SIZE, remember
from explorer.window.start.outline import Edges
from explorer.window.theme_switch import make_application

FIRST = """
import os, sys
from PySide6 import QtCore
from explorer import cli, startup

def furnish(*_):
    print(sorted(name for name in sys.modules if name.split(".")[0] in ("explorer", "numpy", "pyqtgraph")))
    print("Qt" in vars(QtCore))
    sys.stdout.flush()
    os._exit(0)

startup.Start.begin = furnish
cli.main([])
"""
PICTURE = """
import os, sys
from explorer import cli
from explorer.window.canvas.timeline_view import TimelineView

def told(view):
    print("pyqtgraph" in sys.modules, len(view.content.positions) > 0, flush=True)
    os._exit(0)

TimelineView.take_the_mouse = told
cli.main(sys.argv[1:])
"""
OVERTURE = """
import os, sys
from explorer import cli, startup

def furnish(start, overture):
    view = overture.take()
    shown = view is not None and view.drawn is not None and len(view.content.positions) > 0
    print("explorer.app" in sys.modules, shown, *sorted(set(sys.modules) & set(sys.argv[2:])), flush=True)
    os._exit(0)

startup.Start._furnish = furnish
cli.main(sys.argv[1:2])
"""
KEEP = """
import sys
from pathlib import Path
from explorer.chronicle.library import Order
from explorer.window.opening.loading import load_kept

load_kept(Order((Path(sys.argv[1]),)))
"""
LIGHT = {
    "explorer",
    *(
        f"explorer.{name}"
        for name in ("cli", "errors", "jsontext", "resources", "screen", "startup", "store", "window")
    ),
    *(f"explorer.store.{name}" for name in ("settings", "writing")),
    *(
        f"explorer.window.{name}"
        for name in ("main_window", "memory", "start", "start.outline", "start.shell", "theme_switch")
    ),
}
"""All of ours that may be imported before the first paint."""
LATER = (
    *("concurrent.futures", "html.entities", "multiprocessing", "pyqtgraph"),
    *(
        f"explorer.chronicle.{name}"
        for name in ("alignment", "change", "merging.merge", "relations.acts", "relations.course")
    ),
    *(f"explorer.timeline.{name}" for name in ("hit", "navigation", "stack.stacking")),
    *(f"explorer.window.{name}" for name in ("actions", "canvas.hands", "keyboard.keys")),
    *("explorer.export", "explorer.store.processes"),
)
"""What the picture of a kept reading does without: what answers the hands, compares, and reads anew."""


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What a start prints when its window is painted: the modules, and whether Qt's names were built."""
    variables = {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path_factory.mktemp("settings"))}
    command = [sys.executable, "-c", FIRST]
    done = subprocess.run(command, env=os.environ | variables, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def test_only_light_modules_are_there_when_the_window_is_painted(first: list[str]) -> None:
    loaded = set(first[0].strip("[]").replace("'", "").split(", "))
    assert loaded - LIGHT == set()


def test_the_names_of_qt_are_not_built_before_the_window_is_painted(first: list[str]) -> None:
    assert first[1] == "False"


def test_the_timeline_is_painted_before_the_view_that_takes_the_mouse_is_imported(tmp_path: Path) -> None:
    article = tmp_path / "article.md"
    article.write_text("# Bolivia and Mexico\n\nOn 5 May 1931 Bolivia and Mexico signed a treaty.\n", "utf-8")
    places = {name: str(tmp_path) for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
    variables = os.environ | places | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", PICTURE, str(article)]
    done = subprocess.run(command, env=variables, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]


def test_what_was_kept_is_painted_before_what_it_does_not_need_is_imported(tmp_path: Path) -> None:
    article = tmp_path / "article.md"
    article.write_text("# Bolivia and Mexico\n\nOn 5 May 1931 Bolivia and Mexico signed a treaty.\n", "utf-8")
    places = {f"XDG_{name}_HOME": str(tmp_path / name) for name in ("CONFIG", "CACHE", "DATA")}
    variables = os.environ | places | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", OVERTURE, str(article), *LATER]
    first = subprocess.run(command, env=variables, capture_output=True, text=True, check=True)
    subprocess.run([sys.executable, "-c", KEEP, str(article)], env=variables, check=True)
    again = subprocess.run(command, env=variables, capture_output=True, text=True, check=True)
    assert (first.stdout.split(), again.stdout.split()) == (["False", "False"], ["False", "True"])


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where settings are kept in a test."""
    path = tmp_path / "settings.json"
    monkeypatch.setattr(store, "settings_path", lambda: path)
    return path


def test_the_empty_window_wears_the_theme_that_was_chosen(qtbot: QtBot, kept: Path) -> None:
    save_settings(Settings(theme="dark"), kept)
    window = empty_window(make_application())
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.show()
    assert window.grab().toImage().pixelColor(400, 400).name() == "#1a1d20"


def test_the_empty_window_stands_where_the_window_stood(qtbot: QtBot, kept: Path) -> None:
    before = empty_window(make_application())
    qtbot.addWidget(before)
    before.resize(780, 520)
    program = Program(make_application(), kept, before)
    save_settings(remember(program.window, "light", ""), kept)
    after = empty_window(make_application())
    qtbot.addWidget(after)
    assert (after.width(), after.height()) == (780, 520)  # the screen of tests is 800 wide


def test_a_furnished_window_is_the_one_that_was_shown_and_as_large(qtbot: QtBot, kept: Path) -> None:
    window = empty_window(make_application())
    qtbot.addWidget(window)
    window.resize(1000, 700)
    with qtbot.waitSignal(window.painted):
        window.show()
    program = Program(make_application(), kept, window)
    assert program.window is window
    assert (window.width(), window.height()) == (1000, 700)


def test_the_outline_has_the_edges_of_the_window_to_come(qtbot: QtBot, kept: Path) -> None:
    window = empty_window(make_application())
    qtbot.addWidget(window)
    window.resize(FIRST_SIZE)  # the screen of tests has not that much room
    with qtbot.waitSignal(window.painted):
        window.show()
    Program(make_application(), kept, window)
    qtbot.waitUntil(lambda: window.edges.left > 0)
    assert all(abs(found - first) <= 8 for found, first in zip(window.edges, Edges(), strict=True))
