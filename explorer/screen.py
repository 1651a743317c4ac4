"""Whether there is a screen to open a window on. Standard library only: start.py asks too."""

from __future__ import annotations

import re
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

_X_DISPLAY = re.compile(r"(?P<host>[^:]*):(?P<number>\d+)(?:\.\d+)?")
_WITHOUT_SCREEN = ("offscreen", "minimal")


def has_screen(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether a window can be shown: always on Windows and macOS, elsewhere where a display answers.

    Qt ends the process when the display that DISPLAY names does not answer, so it is asked first.
    """
    if platform in ("win32", "darwin"):
        return True
    chosen = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if chosen:
        return chosen not in _WITHOUT_SCREEN
    return _wayland_answers(environment) or _x_answers(environment.get("DISPLAY", ""))


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY", "")
    return bool(name) and _accepts(str(Path(environment.get("XDG_RUNTIME_DIR", "/run"), name)))


def _x_answers(display: str) -> bool:
    """Whether a local X server accepts connections; one on another host is believed to."""
    match = _X_DISPLAY.fullmatch(display)
    if match is None:
        return False
    if match["host"] not in ("", "unix"):
        return True
    path = f"/tmp/.X11-unix/X{match['number']}"
    return _accepts(path) or _accepts("\0" + path)  # the second is Linux's abstract socket


def _accepts(path: str) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as client:
        client.settimeout(2)
        try:
            client.connect(path)
        except OSError:
            return False
    return True
