"""What all tests share: one application without a screen, made before any test and kept to the end.

A QGuiApplication made by one test would be in the way of the QApplication that another needs.
"""

from __future__ import annotations

import os
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from functools import partialmethod
from pathlib import Path
from typing import Any, NoReturn

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.chance import TooLong, load_profile

if sys.platform.startswith("linux"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

load_profile()


@pytest.fixture(scope="session", autouse=True)
def _one_application(qapp: QApplication) -> QApplication:
    return qapp


class PatientQtBot(QtBot):
    """Gives up later than others: on a busy machine what is waited for may take longer than 5 s."""

    waitSignal = partialmethod(QtBot.waitSignal, timeout=20_000)  # noqa: N815 - Qt's spelling
    waitSignals = partialmethod(QtBot.waitSignals, timeout=20_000)  # noqa: N815
    waitUntil = partialmethod(QtBot.waitUntil, timeout=20_000)  # noqa: N815


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientQtBot(request)


@pytest.fixture(scope="session", autouse=True)
def _no_network() -> Iterator[None]:
    """No test, and nothing that it tries, may reach for a network: the program never does."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("connect", "connect_ex", "sendto", "bind"):
            patch.setattr(socket.socket, name, local_only(getattr(socket.socket, name)))
        patch.setattr(socket, "getaddrinfo", refused)
        yield


@pytest.fixture(scope="session", autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What the program keeps of a reader's is kept elsewhere while tests run."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_STATE_HOME", "XDG_DATA_HOME"):
            patch.setenv(name, str(tmp_path_factory.mktemp(name)))
        yield


@pytest.fixture
def hostile_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The current folder holds code called like modules of Python; none of it may be run."""
    folder = tmp_path / "hostile"
    folder.mkdir()
    for name in ("json", "pickle", "multiprocessing", "resource"):
        (folder / f"{name}.py").write_text(f"open({str(folder / 'was_run')!r}, 'w')\n", encoding="utf-8")
    monkeypatch.chdir(folder)
    monkeypatch.delenv("PYTHONSAFEPATH", raising=False)
    yield folder
    assert not (folder / "was_run").exists()


def refused(*_: object, **__: object) -> NoReturn:
    raise AssertionError("a test reached for the network")


def local_only(act: Callable[..., Any]) -> Callable[..., Any]:
    """A method of sockets that works within this machine only, as the screen's does."""

    def call(self: socket.socket, *args: Any) -> Any:
        if self.family != getattr(socket, "AF_UNIX", None):
            refused()
        return act(self, *args)

    return call


@pytest.hookimpl(wrapper=True)
def pytest_timeout_set_timer(item: pytest.Item) -> Iterator[None]:
    """A test of hypothesis ends when its time is up; a mere failure it would try again, without an end."""
    done = yield
    ended = signal.getsignal(signal.SIGALRM) if hasattr(signal, "SIGALRM") else None
    if "hypothesis" in item.keywords and callable(ended):

        def end(number: int, frame: Any) -> None:
            try:
                ended(number, frame)
            except pytest.fail.Exception as failure:
                raise TooLong(str(failure)) from None

        signal.signal(signal.SIGALRM, end)
    return done


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Where NO_SKIPS is set, as in CI, which installs the tools, a skipped test fails the run.

    Not so those of a browser: CI tries to install one, but the run does not hang on that.
    """
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    skipped = reporter.stats.get("skipped", []) if reporter is not None else []
    if os.environ.get("NO_SKIPS") and any("browser" not in report.keywords for report in skipped):
        reporter.write_line("NO_SKIPS is set, but tests were skipped", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
