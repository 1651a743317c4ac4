from __future__ import annotations

import socket
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from explorer.screen import has_screen

LINUX_ONLY = pytest.mark.skipif(sys.platform != "linux", reason="abstract sockets are Linux's")


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":47110"}, "linux", False),
        ({"DISPLAY": "nonsense"}, "linux", False),
        ({"DISPLAY": "desk.example:0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-47110"}, "linux", False),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", False),
        ({"QT_QPA_PLATFORM": "vnc:size=800x600"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_a_screen_is_where_a_display_answers(
    environment: dict[str, str], platform: str, expected: bool
) -> None:
    assert has_screen(environment, platform) is expected


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        yield server


@LINUX_ONLY
@pytest.mark.parametrize("display", [":47111", ":47111.0", "unix:47111"])
def test_a_local_x_server_answers(listener: socket.socket, display: str) -> None:
    listener.bind("\0/tmp/.X11-unix/X47111")
    listener.listen()
    assert has_screen({"DISPLAY": display}, "linux")


@LINUX_ONLY
def test_a_wayland_compositor_answers(listener: socket.socket) -> None:
    with tempfile.TemporaryDirectory() as folder:  # a socket's path must be short
        listener.bind(str(Path(folder, "wayland-1")))
        listener.listen()
        assert has_screen({"WAYLAND_DISPLAY": "wayland-1", "XDG_RUNTIME_DIR": folder}, "linux")


@LINUX_ONLY
def test_offscreen_is_no_screen_even_where_a_server_answers(listener: socket.socket) -> None:
    listener.bind("\0/tmp/.X11-unix/X47112")
    listener.listen()
    assert not has_screen({"DISPLAY": ":47112", "QT_QPA_PLATFORM": "offscreen"}, "linux")
