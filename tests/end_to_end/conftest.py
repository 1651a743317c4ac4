from __future__ import annotations

import json
import os
import selectors
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.end_to_end.xclient import XClient

ROOT = Path(__file__).resolve().parents[2]
State = dict[str, Any]
PATIENCE = 60.0
REST = 0.6
"""Seconds without any change after which the window is at rest."""


Start = Callable[..., "AbstractContextManager[Running]"]
"""Starts the program on files and folders, as `started` does."""


class Running:
    """The program in a window of a virtual screen, its state, and the hands on it."""

    def __init__(self, process: subprocess.Popen[bytes], hands: XClient) -> None:
        self.process, self.hands = process, hands
        self.state: State = {}
        assert process.stdout is not None
        os.set_blocking(process.stdout.fileno(), False)
        self._selector = selectors.DefaultSelector()
        self._selector.register(process.stdout, selectors.EVENT_READ)
        self._rest = b""

    def until(self, true: Callable[[State], object]) -> State:
        """Wait until what the program tells is as wanted; that state."""
        deadline = time.monotonic() + PATIENCE
        while not (self.state and true(self.state)):
            left = deadline - time.monotonic()
            if left <= 0:
                shown = {
                    key: value for key, value in self.state.items() if key not in ("pairs", "boxes", "kinds")
                }
                pytest.fail(f"the window did not get there; it shows {shown}")
            self._read(left)
        return self.state

    def settled(self) -> State:
        """Wait until no move is under way."""
        return self.until(lambda state: not state["moving"])

    def rested(self) -> State:
        """Wait until nothing of what the program shows has changed for a while: then marks stay in place."""
        deadline = time.monotonic() + PATIENCE
        while self._selector.select(REST):
            if time.monotonic() > deadline:
                pytest.fail("the window does not come to rest")
            self._read(0)
        return self.state

    def close(self) -> None:
        """End the program and let go of everything."""
        self.hands.close()
        self._selector.close()
        if self.process.poll() is None:
            self.process.terminate()
        self.process.wait(10)
        assert self.process.stdout is not None
        self.process.stdout.close()

    def _read(self, seconds: float) -> None:
        assert self.process.stdout is not None
        if not self._selector.select(seconds):
            return
        piece = self.process.stdout.read()
        if not piece:
            pytest.fail(f"the program ended with {self.process.wait(5)}")
        *lines, self._rest = (self._rest + piece).split(b"\n")
        if lines:
            self.state = json.loads(lines[-1])


@pytest.fixture(scope="module")
def display() -> Iterator[int]:
    """The number of a virtual screen of its own."""
    if not sys.platform.startswith("linux"):
        pytest.skip("real input is tried on a virtual X screen, which only Linux has")
    server = shutil.which("Xvfb")
    if server is None:
        pytest.skip("Xvfb is not installed; install the package xvfb to try the window with real input")
    readable, writable = os.pipe()
    # Without "-noreset" the server begins anew when the last window closes, and may cut off who comes then.
    screen = ["-screen", "0", "1440x900x24", "-nolisten", "tcp", "-noreset"]
    command = [server, "-displayfd", str(writable), *screen]
    process = subprocess.Popen(command, pass_fds=[writable], stderr=subprocess.DEVNULL)
    os.close(writable)
    with os.fdopen(readable) as told:
        number = told.readline().strip()
    if not number:
        process.wait(5)
        pytest.skip("Xvfb does not start here")
    yield int(number)
    process.terminate()
    process.wait(10)


@pytest.fixture(scope="session")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the program keeps what it read: the first start reads, the others find that."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def running(display: int, tmp_path: Path, kept: Path) -> Iterator[Running]:
    """The program on the seeds, its window on the screen, the keyboard in it."""
    with started(display, tmp_path, kept, [ROOT / "seeds"]) as run:
        yield run


@pytest.fixture
def starting(display: int, tmp_path: Path, kept: Path) -> Start:
    """Starts the program on any paths, as the command line does."""
    return partial(started, display, tmp_path, kept)


@contextmanager
def started(
    display: int, tmp_path: Path, kept: Path, paths: Sequence[Path], *, busy: bool = False
) -> Iterator[Running]:
    """The program on files and folders, its window on the screen, the keyboard in it.

    All is at rest, unless what is tried is to be met while the program is still busy reading.
    """
    environment = os.environ | {
        "DISPLAY": f":{display}",
        "QT_QPA_PLATFORM": "xcb",
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_CACHE_HOME": str(kept),
        "HOME": str(tmp_path),
        "PYTHONPATH": str(ROOT),
        "QT_SCALE_FACTOR": "1",
    }
    errors = tmp_path / "stderr"
    with errors.open("wb") as stderr:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.end_to_end.spied", *map(str, paths)],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=stderr,
        )
    hands = XClient(display)
    run = Running(process, hands)
    try:
        run.until(lambda state: state["marks"] or state["message"])
        if paths == [ROOT / "seeds"]:
            run.until(lambda state: state["marks"] and "reading" not in state["bars"])
    except pytest.fail.Exception:
        run.close()
        text = errors.read_text(errors="replace")
        if "platform plugin" in text:
            pytest.skip(f"Qt cannot open a window here: {text.strip().splitlines()[0]}")
        raise
    hands.focus_top()
    run.until(lambda state: state["active"] and (state["ready"] or state["message"]))
    if not busy:
        run.rested()
    try:
        yield run
    finally:
        run.close()
    assert "Traceback" not in errors.read_text(errors="replace")
