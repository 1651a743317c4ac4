"""What showing and searching need is there before somebody waits for it."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from explorer.window.opening.preloading import FOR_SEARCHING, FOR_SHOWING, SearchPreloader

SHOWING = """
import sys
from explorer.window.opening.preloading import preload_showing

preload_showing()
print(sorted(set(sys.argv[1:]) - set(sys.modules)))
"""


def test_what_showing_takes_is_imported() -> None:
    command = [sys.executable, "-c", SHOWING, *FOR_SHOWING]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_rules_of_relations_are_loaded() -> None:
    words = SHOWING + "from explorer.chronicle.relations.standings import own_rules\n"
    words += "print(own_rules.cache_info().currsize)\n"
    done = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["[]", "1"]


def test_what_searching_takes_is_imported_once_it_is_calm(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "wanted_for_search.py").write_text("", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    parent = QObject()
    preloader = SearchPreloader(parent, ("wanted_for_search",), 1)
    preloader.wait_for_calm()
    assert "wanted_for_search" not in sys.modules
    qtbot.waitUntil(lambda: preloader.has_begun)
    preloader.wait()
    assert "wanted_for_search" in sys.modules


def test_what_a_search_takes_is_named(qtbot: QtBot) -> None:
    """The names are those of modules that there are."""
    assert all(find_spec(name) is not None for name in (*FOR_SEARCHING, *FOR_SHOWING))
