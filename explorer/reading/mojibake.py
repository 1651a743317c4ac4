"""Finds UTF-8 that was read as Windows-1252 or Latin-1 ("1879â€“1883") and says what it was ("1879–1883").

Each character of such a run stands for one byte; the bytes are read again as UTF-8. Runs whose first
character is Â, Ã or â are all but never meant as they stand. Other runs (É and a closing quotation mark
make one as well) are mended only in a text that holds two of those.
"""

from __future__ import annotations

import re
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
_LEFTOVERS = re.compile(
    f"(?P<quote>â€(?!{_CONTINUATION}))"  # the last byte of a closing quotation mark was dropped
    r"|(?P<i>(?<=[a-z])Ã(?=[a-z]))"  # í, of which a soft hyphen was dropped
    r"|(?P<space>(?<![^\W\d_])Â(?= ))"  # a no-break space that became a plain one
)
_MEANT = {"quote": "”", "i": "í", "space": ""}
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
    for match in _LEFTOVERS.finditer(text):
        yield match.start(), match.end(), _MEANT[match.lastgroup or ""]


def _reread(run: str) -> str:
    """What a run was meant to be; the run itself when its bytes are not UTF-8."""
    for _ in range(_ROUNDS):
        try:
            run = bytes(_BYTES[ord(character)] for character in run).decode("utf-8")
        except (KeyError, UnicodeDecodeError):
            break
        if not _RUN.fullmatch(run):
            break
    return run
