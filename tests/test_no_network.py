"""The program reaches for no network, opens nothing outside itself, and runs nothing that a file says."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sources import MODULES, name_of, source_of

IMPORTS = frozenset(
    (
        *(
            "socket",
            "ssl",
            "http",
            "urllib.request",
            "urllib3",
            "requests",
            "ftplib",
            "smtplib",
            "webbrowser",
        ),
        *("asyncio", "xmlrpc", "PySide6.QtNetwork", "PySide6.QtWebEngineWidgets", "PySide6.QtWebSockets"),
    )
)
ALLOWED = {"screen.py": {"socket"}}
"""Whether there is a screen is asked of a socket of this machine."""

NAMES = frozenset(
    ("QDesktopServices", "openUrl", "setOpenExternalLinks", "QNetworkAccessManager", "QTextBrowser", "eval")
)


def test_no_module_can_reach_a_network_or_open_an_address() -> None:
    assert [line for path in MODULES for line in reaching_out(path)] == []


def reaching_out(path: Path) -> Iterator[str]:
    """What of the imports and names of a module leads out of the program."""
    source = source_of(path)
    barred = (source.members & IMPORTS) - ALLOWED.get(path.name, set()) | source.words & NAMES
    yield from (f"{name_of(path)}: {word}" for word in sorted(barred))


def test_a_test_that_reaches_for_the_network_fails() -> None:
    with socket.socket() as far, pytest.raises(AssertionError, match="network"):
        far.connect(("127.0.0.1", 9))
    with pytest.raises(AssertionError, match="network"):
        socket.getaddrinfo("localhost", 80)
