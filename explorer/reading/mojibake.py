"""Finds UTF-8 that was read as Windows-1252 or Latin-1 ("1879â€“1883") and says what it was ("1879–1883").

Each character of such a run stands for one byte; the bytes are read again as UTF-8. Runs whose first
character is Â, Ã or â are all but never meant as they stand. Other runs (É and a closing quotation mark
make one as well) are mended only in a text that holds two of those.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from explorer.reading.mending import Edit


def _bytes_by_character() -> dict[int, int]:
    """The byte each character stands for: Windows-1252 where it has one, else Latin-1."""
    table = {code: code for code in range(0x80, 0x100)}
    for code in range(0x80, 0xA0):
        try:
            table[ord(bytes([code]).decode("cp1252"))] = code
        except UnicodeDecodeError:
            continue  # five bytes have no character there; they pass as themselves
    return table


_BYTES = _bytes_by_character()
_CONTINUATION = "[" + "".join(chr(char) for char, byte in _BYTES.items() if 0x80 <= byte < 0xC0) + "]"
_SEQUENCE = (
    f"(?:[\u00c2-\u00df]{_CONTINUATION}|[\u00e0-\u00ef]{_CONTINUATION}{{2}}"
    f"|[\u00f0-\u00f4]{_CONTINUATION}{{3}})"
)
_RUN = re.compile(f"{_SEQUENCE}+")
_CLOSING = "[\u201c\u201d\u2019\u00bb]"
_SURE = re.compile(f"[\u00c2\u00c3](?!{_CLOSING}(?!\\w)){_CONTINUATION}|\u00e2{_CONTINUATION}{{2}}")
_AMBIGUOUS = re.compile(
    f"[\u00c4-\u00df]{_CLOSING}(?!\\w)"
)  # É” may close a quotation even in a misread text
_LEFTOVERS = (
    # what gives it away, its pattern, what was meant
    ("â€", re.compile(f"â€(?!{_CONTINUATION})"), "”"),  # the last byte of a quotation mark was dropped
    ("Ã", re.compile(r"(?<=[a-z])Ã(?=[a-z])"), "í"),  # of which a soft hyphen was dropped
    ("Â ", re.compile(r"(?<![^\W\d_])Â(?= )"), ""),  # of a no-break space that became a plain one
)
_ROUNDS = 3  # text is sometimes misread more than once


def find_mojibake(text: str) -> Iterator[Edit]:
    """The edits that undo misread UTF-8, in order. Text without it costs one scan."""
    if text.isascii():
        return
    trusted = sum(1 for _ in zip(range(2), _SURE.finditer(text), strict=False)) == 2
    edits = [*_runs(text, trusted), *_leftovers(text)]
    done = 0
    for edit in sorted(edits):
        if edit[0] >= done:
            done = edit[1]
            yield edit


def _runs(text: str, trusted: bool) -> Iterator[Edit]:
    for match in _RUN.finditer(text):
        run = match[0]
        trusted_here = trusted and not _AMBIGUOUS.match(text, match.start())
        if not (trusted_here or _SURE.match(text, match.start())):
            continue
        meant = _reread(run)
        if meant != run:
            yield match.start(), match.end(), meant


def _leftovers(text: str) -> Iterator[Edit]:
    for sign, pattern, meant in _LEFTOVERS:
        if sign in text:
            for match in pattern.finditer(text):
                yield match.start(), match.end(), meant


def _reread(run: str) -> str:
    """What a run was meant to be; the run itself when its bytes are not UTF-8."""
    for _ in range(_ROUNDS):
        try:
            meant = bytes(_BYTES[ord(character)] for character in run).decode("utf-8")
        except (KeyError, UnicodeDecodeError):
            break
        if any(unicodedata.category(character) in ("Cn", "Co") for character in meant):
            break  # no such character: the run is a letter and some punctuation
        run = meant
        if not (_RUN.fullmatch(run) and _SURE.match(run)):
            break
    return run
