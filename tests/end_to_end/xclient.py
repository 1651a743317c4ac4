"""A small X client that moves the pointer and presses buttons and keys as hands do, by the XTEST extension.

It speaks the X11 protocol, version 11, over the server's socket: nothing but Xvfb has to be installed.
Sources: "X Window System Protocol", X.Org, and "X Test Extension Protocol", X.Org.
"""

from __future__ import annotations

import socket
import struct
import time
from collections.abc import Iterator
from contextlib import contextmanager

KEY_PRESS, KEY_RELEASE, BUTTON_PRESS, BUTTON_RELEASE, MOTION = 2, 3, 4, 5, 6
LEFT, RIGHT, WHEEL_UP, WHEEL_DOWN = 1, 3, 4, 5

FRAME = 0.02
"""Seconds between two moves of a drag."""

KEYS = {
    "Return": 0xFF0D,
    "Escape": 0xFF1B,
    "Home": 0xFF50,
    "Left": 0xFF51,
    "Right": 0xFF53,
    "Down": 0xFF54,
    "Shift": 0xFFE1,
    "Control": 0xFFE3,
    "F3": 0xFFC0,
    "F11": 0xFFC8,
    "F9": 0xFFC6,
    "Alt": 0xFFE9,
    "Up": 0xFF52,
    "F4": 0xFFC1,
    "F5": 0xFFC2,
    "F6": 0xFFC3,
    "Tab": 0xFF09,
    "Delete": 0xFFFF,
}
"""Keysyms of keys that are no characters; those of Latin-1 characters are their code points."""


class XClient:
    """A connection to the display of a number."""

    def __init__(self, display: int) -> None:
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.settimeout(10)
        self._socket.connect(f"/tmp/.X11-unix/X{display}")
        self._socket.sendall(struct.pack("<BxHHHHxx", 0x6C, 11, 0, 0, 0))
        ok, _, _, _, length = struct.unpack("<BBHHH", self._read(8))
        setup = self._read(length * 4)
        assert ok == 1, setup
        (vendor,) = struct.unpack_from("<H", setup, 16)
        formats = setup[21]
        self._lowest, self._highest = setup[26], setup[27]
        screen = 32 + (vendor + 3) // 4 * 4 + formats * 8
        (self._root,) = struct.unpack_from("<I", setup, screen)
        self._xtest = self._extension("XTEST")
        self._codes = self._keycodes()

    def close(self) -> None:
        """Close the connection."""
        self._socket.close()

    # --- hands --------------------------------------------------------------------------------------

    def move(self, x: int, y: int) -> None:
        """Put the pointer at a place of the screen."""
        self._fake(MOTION, 0, x, y)

    def click(self, x: int, y: int, button: int = LEFT, times: int = 1) -> None:
        """Press and release a button at a place."""
        self.move(x, y)
        for _ in range(times):
            self._fake(BUTTON_PRESS, button)
            self._fake(BUTTON_RELEASE, button)

    def drag(self, x0: int, y0: int, x1: int, y1: int) -> None:
        """Move from one place to another with the left button held, as fast as a quick hand.

        Moves faster than the frames of a screen are joined by Qt and passed over by pyqtgraph.
        """
        self.move(x0, y0)
        self._fake(BUTTON_PRESS, LEFT)
        for step in range(1, 11):
            time.sleep(FRAME)
            self.move(x0 + (x1 - x0) * step // 10, y0 + (y1 - y0) * step // 10)
        time.sleep(FRAME)
        self._fake(BUTTON_RELEASE, LEFT)

    @contextmanager
    def held(self, *keys: str) -> Iterator[None]:
        """Keep keys pressed."""
        for key in keys:
            self._fake(KEY_PRESS, self._codes[KEYS[key]][0])
        yield
        for key in reversed(keys):
            self._fake(KEY_RELEASE, self._codes[KEYS[key]][0])

    def press(self, key: str) -> None:
        """Press and release a key, named in KEYS or a character."""
        code, shifted = self._codes[KEYS.get(key) or ord(key)]
        if shifted:
            with self.held("Shift"):
                self._tap(code)
        else:
            self._tap(code)

    def type(self, text: str) -> None:
        """Type Latin-1 characters."""
        for letter in text:
            self.press(letter)

    def focus_top(self) -> None:
        """Give the keyboard to the window on top, as a window manager would."""
        windows = [window for window in self._windows() if self._size(window)[0] > 60]
        self._send(struct.pack("<BBHII", 42, 1, 3, windows[-1], 0))
        self._round_trip()

    # --- the protocol -------------------------------------------------------------------------------

    def _tap(self, code: int) -> None:
        self._fake(KEY_PRESS, code)
        self._fake(KEY_RELEASE, code)

    def _fake(self, kind: int, detail: int, x: int = 0, y: int = 0) -> None:
        event = struct.pack("<BBxxII8xhh7xB", kind, detail, 0, self._root, x, y, 0)
        self._send(struct.pack("<BBH", self._xtest, 2, 9) + event)
        self._round_trip()

    def _round_trip(self) -> None:
        """Wait until the server has done everything asked of it."""
        self._ask(struct.pack("<BxH", 43, 1))

    def _extension(self, name: str) -> int:
        padded = name.encode().ljust((len(name) + 3) // 4 * 4, b"\0")
        reply = self._ask(struct.pack("<BxHHxx", 98, 2 + len(padded) // 4, len(name)) + padded)
        assert reply[8], f"the server has no {name}"
        return reply[9]

    def _keycodes(self) -> dict[int, tuple[int, bool]]:
        """The key code of each keysym, and whether Shift must be held."""
        count = self._highest - self._lowest + 1
        reply = self._ask(struct.pack("<BxHBBxx", 101, 2, self._lowest, count))
        columns = reply[1]
        found: dict[int, tuple[int, bool]] = {}
        for number in range(count):
            for column in (0, 1):
                (keysym,) = struct.unpack_from("<I", reply, 32 + 4 * (number * columns + column))
                found.setdefault(keysym, (self._lowest + number, column == 1))
        return found

    def _windows(self) -> list[int]:
        """The windows below the root that are seen, the one on top last."""
        reply = self._ask(struct.pack("<BxHI", 15, 2, self._root))
        (count,) = struct.unpack_from("<H", reply, 16)
        children = struct.unpack_from(f"<{count}I", reply, 32)
        return [window for window in children if self._is_seen(window)]

    def _is_seen(self, window: int) -> bool:
        return self._ask(struct.pack("<BxHI", 3, 2, window))[26] == 2

    def _size(self, window: int) -> tuple[int, int]:
        width, height = struct.unpack_from("<HH", self._ask(struct.pack("<BxHI", 14, 2, window)), 16)
        return width, height

    def _send(self, request: bytes) -> None:
        self._socket.sendall(request)

    def _ask(self, request: bytes) -> bytes:
        """Send a request and read its reply; events in between are passed over."""
        self._send(request)
        while True:
            head = self._read(32)
            if head[0] == 0:
                raise OSError(f"the X server answered with error {head[1]}")
            if head[0] == 1:
                return head + self._read(struct.unpack_from("<I", head, 4)[0] * 4)

    def _read(self, count: int) -> bytes:
        data = b""
        while len(data) < count:
            piece = self._socket.recv(count - len(data))
            if not piece:
                raise OSError("the X server closed the connection")
            data += piece
        return data
