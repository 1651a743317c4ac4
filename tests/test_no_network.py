"""The program reaches for no network, opens nothing outside itself, and runs nothing that a file says."""

from __future__ import annotations

import ast
import socket
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent / "explorer"

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


def imported(tree: ast.AST) -> set[str]:
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def named(tree: ast.AST) -> set[str]:
    nodes = list(ast.walk(tree))
    return {node.id for node in nodes if isinstance(node, ast.Name)} | {
        node.attr for node in nodes if isinstance(node, ast.Attribute)
    }


@pytest.mark.parametrize(
    "path", sorted(ROOT.rglob("*.py")), ids=lambda path: path.relative_to(ROOT).as_posix()
)
def test_no_module_can_reach_a_network_or_open_an_address(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert (imported(tree) & IMPORTS) - ALLOWED.get(path.name, set()) == set()
    assert named(tree) & NAMES == set()


def test_a_test_that_reaches_for_the_network_fails() -> None:
    with socket.socket() as far, pytest.raises(AssertionError, match="network"):
        far.connect(("127.0.0.1", 9))
    with pytest.raises(AssertionError, match="network"):
        socket.getaddrinfo("localhost", 80)
