"""The program is ended in order by a signal, as by closing the window."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from explorer.window.ending import Ending

pytestmark = pytest.mark.skipif(os.name != "posix", reason="there are no such signals")

PATIENCE = 60.0

RUN = """
import signal
import sys
from PySide6.QtCore import QTimer
from explorer import cli
from explorer.app import Program
from explorer.window.corrections.dialog import CorrectionDialog
from explorer.window.corrections.recovery_desk import RecoveryDesk

signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background may have it ignored
keep = RecoveryDesk.keep

def told(desk):
    keep(desk)
    print("kept", desk._draft is not None, flush=True)

def type_something(dialog):
    QTimer.singleShot(0, lambda: dialog.title.setText("Envoys wr"))

def arrived(desk):
    QTimer.singleShot(0, desk._window.commands["add_event"].trigger)

RecoveryDesk.keep = told
if "typing" in sys.argv:
    CorrectionDialog.showEvent = lambda dialog, event: type_something(dialog)
    RecoveryDesk._arrived = arrived
sys.exit(cli.main(sys.argv[1:2]))
"""


class Started:
    """The program in a process of its own, with places of its own to keep things in."""

    def __init__(self, folder: Path, *words: str) -> None:
        article = folder / "article.md"
        article.write_text(
            "# Bolivia and Mexico\n\nOn 5 May 1931 Bolivia and Mexico signed a treaty.\n", "utf-8"
        )
        self.places = {name: folder / name for name in ("CONFIG", "CACHE", "DATA", "STATE")}
        places = {f"XDG_{name}_HOME": str(place) for name, place in self.places.items()}
        variables = os.environ | places | {"QT_QPA_PLATFORM": "offscreen"}
        command = [sys.executable, "-c", RUN, str(article), *words]
        self.process = subprocess.Popen(
            command, env=variables, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        self.unfinished = self.places["STATE"] / "bilateral-explorer" / "unfinished.json"

    def until_told(self, words: str) -> None:
        """Wait until the program says something."""
        assert self.process.stdout is not None
        until = time.monotonic() + PATIENCE
        while (line := self.process.stdout.readline()) and line.strip() != words:
            assert time.monotonic() < until

    def end(self, number: int) -> int:
        """Send it a signal; its exit code."""
        self.process.send_signal(number)
        _, errors = self.process.communicate(timeout=PATIENCE)
        assert "Traceback" not in errors
        return self.process.returncode


def test_a_signal_closes_the_window_in_order(tmp_path: Path) -> None:
    started = Started(tmp_path)
    started.until_told("kept False")
    assert started.unfinished.exists()
    assert started.end(signal.SIGTERM) == 0
    assert not started.unfinished.exists()
    assert list(started.places["CONFIG"].rglob("settings.json"))


def test_what_is_being_typed_when_a_signal_comes_is_offered_the_next_time(tmp_path: Path) -> None:
    started = Started(tmp_path, "typing")
    started.until_told("kept True")
    assert started.end(signal.SIGINT) == 0
    told = started.unfinished.read_text()
    assert '"Envoys wr"' in told
    assert '"ended": true' in told


def test_when_the_session_may_end_all_is_kept_and_the_window_goes_on(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Ending, "_listen", lambda ending: None)
    kept, window = [], QWidget()
    qtbot.addWidget(window)
    window.show()
    Ending(qapp, window, lambda: kept.append(True))
    qapp.commitDataRequest.emit(None)
    assert (kept, window.isVisible()) == ([True], True)
