"""Reads a PDF document in a process of its own, within bounds of time and memory.

What reads PDF is a library in C: nothing can stop it amid a page that was made to take for ever or to unfold
without end. A process can be stopped.
"""

from __future__ import annotations

import importlib
import json
import os
import signal
import subprocess
import sys
from ctypes import c_double
from typing import Any

from explorer.errors import InputError, PassingError
from explorer.reading.pdflines import lay_out
from explorer.resources import PACKAGE

MOST_PAGES = 5000
"""Pages that are read, at most."""

MOST_CHARACTERS = 64 * 1024 * 1024
"""Characters of text, at most: a bound for documents made to burst."""

MOST_SECONDS = 60
"""Processor time, at most; a thousand pages take ten. By the clock it may be ten times as much."""

MOST_MEMORY = 1 << 30
"""Bytes of memory, at most, where the system can be told so."""


TOO_MUCH = "is a PDF document that takes too long or too much memory to be read"

BY_ITSELF = frozenset(
    getattr(signal, name)
    for name in ("SIGXCPU", "SIGABRT", "SIGSEGV", "SIGBUS", "SIGILL", "SIGTRAP", "SIGFPE")
    if hasattr(signal, name)
)
"""Signals by which a process ends that went beyond its bounds or stumbled over the document: it would again.
One that is ended by another, as by a system short of memory, might go on another time."""

CHILD = "import sys; from explorer.reading.pdfpages import main; main(*map(int, sys.argv[1:]))"


def read_pages(data: bytes) -> tuple[list[str], list[str]]:
    """The text of each page, and what is said of pages that cannot be read.

    Raises InputError where the document is damaged, or what reads it comes to the end of its bounds;
    PassingError where it may be read another time, as when the clock ran out on a busy machine.
    """
    # -P: no code is taken from the current folder, which may have come with the document
    command = [sys.executable, "-P", "-c", CHILD, str(max(int(MOST_SECONDS), 1)), str(MOST_MEMORY)]
    places = os.pathsep.join(filter(None, (str(PACKAGE.parent), os.environ.get("PYTHONPATH"))))
    environment = os.environ | {"PYTHONPATH": places}
    try:
        done = subprocess.run(
            command, input=data, capture_output=True, env=environment, timeout=10 * MOST_SECONDS, check=False
        )
        told = json.loads(done.stdout)
    except subprocess.TimeoutExpired:
        raise PassingError(TOO_MUCH) from None
    except ValueError:
        raise (InputError if -done.returncode in BY_ITSELF else PassingError)(TOO_MUCH) from None
    except OSError as error:
        raise PassingError(f"is a PDF document; it cannot be read: {error.strerror or error}") from error
    if "error" in told:
        raise InputError(told["error"])
    return told["pages"], told["faults"]


def main(seconds: int, memory: int) -> None:
    """Read a document from standard input within bounds; write what was found to standard output, as JSON."""
    bound(seconds, memory)
    data = sys.stdin.buffer.read()
    try:
        pages, faults = pages_of(data)
        told: dict[str, Any] = {"pages": pages, "faults": faults}
    except InputError as error:
        told = {"error": str(error)}
    sys.stdout.write(json.dumps(told))  # in ASCII, whatever the pages hold


def bound(seconds: int, memory: int) -> None:
    """Bind this process to seconds of the processor and bytes of memory, where the system can do so."""
    try:
        resource: Any = importlib.import_module("resource")
    except ImportError:  # Windows; there is still the time by the clock
        return
    for name, most in (("RLIMIT_CPU", seconds), ("RLIMIT_AS", memory), ("RLIMIT_CORE", 0)):
        kind = getattr(resource, name)
        _, hard = resource.getrlimit(kind)
        resource.setrlimit(kind, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


def pages_of(data: bytes) -> tuple[list[str], list[str]]:
    """What :func:`read_pages` answers, read in this process and without bounds."""
    library: Any = importlib.import_module("pypdfium2")
    faults: list[str] = []
    try:
        document = library.PdfDocument(data)
        try:
            return _pages(document, library, faults), faults
        finally:
            document.close()
    except library.PdfiumError as error:
        raise InputError(f"is a damaged or locked PDF document: {error}") from error


def _pages(document: Any, library: Any, faults: list[str]) -> list[str]:
    """The text of each page; ``faults`` receives what is said of those that are damaged."""
    if len(document) > MOST_PAGES:
        raise InputError(f"has {len(document)} pages, more than the {MOST_PAGES} that are read")
    pages: list[str] = []
    size = 0
    for number in range(len(document)):
        try:
            pages.append(_text_of(document[number], library))
        except library.PdfiumError as error:
            pages.append("")
            faults.append(f"page {number + 1} cannot be read and is left out: {error}")
        size += len(pages[-1])
        if size > MOST_CHARACTERS:
            raise InputError("holds more text than is read")
    return pages


def _text_of(page: Any, library: Any) -> str:
    try:
        words = page.get_textpage()
        try:
            text = str(words.get_text_range())
            if len(text) != words.count_chars():  # characters of two units: places are not those of the text
                return text
            return lay_out(text, _PageGlyphs(words.raw, library.raw))
        finally:
            words.close()
    finally:
        page.close()


class _PageGlyphs:
    """Where the characters of a page stand, as the library tells it."""

    def __init__(self, page: Any, raw: Any) -> None:
        self._page, self._raw = page, raw
        self._numbers = [c_double() for _ in range(4)]

    def origin(self, index: int) -> tuple[float, float]:
        """Where a character begins on its base line."""
        x, y = self._numbers[:2]
        self._raw.FPDFText_GetCharOrigin(self._page, index, x, y)
        return x.value, y.value

    def right(self, index: int) -> float:
        """Where a character ends."""
        left, right, bottom, top = self._numbers
        self._raw.FPDFText_GetCharBox(self._page, index, left, right, bottom, top)
        return right.value

    def size(self, index: int) -> float:
        """The size of its type."""
        return float(self._raw.FPDFText_GetFontSize(self._page, index))
