"""Parts that cannot be painted, in a process of their own: whether it lives on cannot be seen from inside."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

SCRIPT = """
import sys
from PySide6.QtCore import QDeadlineTimer, QTimer
from PySide6.QtGui import QPainter
from explorer.app import Program
from explorer.window.canvas.overview import Overview
from explorer.window.rows import RowButton
from explorer.window.tree.view import SparkDelegate
from explorer.window.theme_switch import make_application
from tests.window.make import CHRONICLE

def broken(self, *_):
    painter = QPainter(self)  # outlives the paint event where the error is kept
    raise RuntimeError(type(self).__name__)

def broken_row(self, *_):
    raise RuntimeError("SparkDelegate")

Overview.paintEvent = RowButton.paintEvent = broken
SparkDelegate.paint = broken_row
application = make_application()
program = Program(application)
sys.excepthook = program.faults.report
program.window.show()
program.show_chronicle(CHRONICLE)

clock, patience = QTimer(interval=0), QDeadlineTimer(40_000)

def look():
    told = program.faults.dialog.field.toPlainText().count("RuntimeError:") if program.faults.dialog else 0
    if told >= 3 or patience.hasExpired():
        print(program.window.isVisible(), told)
        clock.stop()
        program.window.close()

clock.timeout.connect(look)
clock.start()
sys.exit(application.exec())
"""


def test_parts_that_cannot_be_painted_leave_the_window_alive() -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", SCRIPT]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=50)
    assert "active painter" not in done.stderr
    assert (done.returncode, done.stdout.split()) == (0, ["True", "3"])
