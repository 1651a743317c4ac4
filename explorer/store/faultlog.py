"""The log of faults: which sort of error, at which line of the program, and nothing that a source says."""

from __future__ import annotations

import logging
import re
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

LOG = "faults.log"
"""The name of the file."""

LARGEST = 256 * 1024
"""Bytes of the log; a longer one is put aside under a number and another is begun."""

KEPT = 3
"""So many logs put aside are kept."""

_FRAME = re.compile(r'\s+File "(?P<path>[^"]*\.py|<[^"]*>)", line (?P<line>\d+), in (?P<name>\S+)')
_KIND = re.compile(r"[A-Za-z_][\w.]*(?=:|$)")


def scrubbed(trace: str) -> str:
    """What of a traceback may be kept: sorts of errors, and for each frame its file, line and function.

    Messages and lines of code are left out: both may hold words of a source, or of what the reader wrote.
    """
    found: list[str] = []
    in_frames = False
    for line in trace.splitlines():
        frame = _FRAME.fullmatch(line)
        kind = _KIND.match(line)
        if frame:
            in_frames = True
            found.append(f"  {_short(frame['path'])}:{frame['line']} {frame['name']}")
        elif in_frames and kind:  # the first line that is not set in says what kind of error it was
            in_frames = False
            found.append(kind[0])
    return "\n".join(found)


def print_fault(trace: str) -> None:
    """Write a traceback to the terminal; of what goes elsewhere, as to a journal of the system, no message.

    A program that was started without a terminal may have no stream for faults at all.
    """
    stream = sys.stderr
    if stream is not None:
        stream.write(trace if stream.isatty() else f"{scrubbed(trace)}\n")


def _short(path: str) -> str:
    """A file's place within the program or its package: without the names of the reader's folders."""
    parts = Path(path).parts
    if "explorer" in parts:
        return "/".join(parts[len(parts) - parts[::-1].index("explorer") - 1 :])
    return "/".join(parts[-2:])


class _Handler(RotatingFileHandler):
    """Raises what goes wrong, where others would print it with the lines of the program."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        raise  # noqa: PLE0704  logging calls this where it has caught the error


class FaultLog:
    """Writes faults to a file that is put aside when it has grown long. Where it cannot, it says so once."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._fails = False

    def write(self, trace: str) -> None:
        """Keep what of a traceback may be kept, with the time."""
        if self._fails:
            return
        try:
            self._write(logging.LogRecord("explorer", logging.ERROR, "", 0, scrubbed(trace), None, None))
        except OSError as error:
            self._fails = True
            print(f"explorer: cannot write '{self.path}': {error.strerror or error}", file=sys.stderr)

    def _write(self, record: logging.LogRecord) -> None:
        """Open, write and close: faults are rare."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        handler = _Handler(self.path, maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8")
        handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
        try:
            handler.emit(record)
        finally:
            handler.close()
