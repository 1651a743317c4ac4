"""The text of Word documents, with headings, lists and tables written as in plain text.

Offsets into such a document count in this text. Only the archive's main part is read, up to a size; XML
entities are never looked up, nothing is fetched.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib

from explorer.errors import InputError
from explorer.reading.htmltokens import Token, tokens

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
"""The media type of Word documents."""

LARGEST_PART = 64 * 1024 * 1024
"""Bytes of the main part, unpacked, at most: a bound for archives made to burst."""

_PART = "word/document.xml"
_STYLE = re.compile(r"heading ?([1-6])$|(title)$", re.IGNORECASE)
_MOST_ENTRIES = 20_000  # files in an archive


def unpack_docx(data: bytes) -> str:
    """The text of a Word document. Raises InputError when the archive is damaged, locked or too large."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if len(archive.infolist()) > _MOST_ENTRIES:
                raise InputError("is an archive of too many files")
            with archive.open(_PART) as stream:
                part = stream.read(LARGEST_PART + 1)
    except KeyError:
        raise InputError("is a zip archive or an office document of another kind, not text") from None
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError) as error:
        raise InputError(f"is a damaged or locked Word document: {error}") from error
    if len(part) > LARGEST_PART:
        raise InputError(f"holds more than the {LARGEST_PART // 1024 // 1024} MB of text that are read")
    writer = _Writer(part.decode("utf-8", errors="replace"))
    return writer.text()


class _Writer:
    """Goes through the tokens of the main part once."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._blocks: list[str] = []
        self._words: list[str] = []
        self._cells: list[str] = []
        self._inside = False  # of a run of text
        self._level: int | None = None  # of a heading; 0 is the title
        self._listed = False
        self._rows = 0  # how many rows of tables are open, one in the other
        self._last = ""

    def text(self) -> str:
        """The paragraphs, a blank line between them but in lists and tables."""
        for token in tokens(self._source):
            if token.kind in ("text", "entity"):
                if self._inside:
                    self._words.append(
                        self._source[token.start : token.end] if token.kind == "text" else token.name
                    )
            else:
                self._tag(token)
        self._end_paragraph()
        return "".join(self._blocks).strip("\n") + "\n"

    def _tag(self, token: Token) -> None:
        name = token.name.rpartition(":")[2]
        closed = self._source.endswith("/>", token.start, token.end)
        if token.kind == "open":
            self._inside = name == "t" and not closed
            self._open(name, token)
        if token.kind == "close":
            self._inside = False
            self._close(name)

    def _open(self, name: str, token: Token) -> None:
        value = next((text for key, text in token.attributes.items() if key.rpartition(":")[2] == "val"), "")
        if name in ("tab", "br", "cr"):
            self._words.append(" ")
        elif name == "numpr":
            self._listed = True
        elif name == "outlinelvl" and value.isdecimal() and len(value) == 1:
            self._level = int(value) + 1
        elif name == "pstyle":
            style = _STYLE.search(value)
            if style is not None:
                self._level = int(style[1] or 0)
        elif name == "tr":
            self._rows += 1

    def _close(self, name: str) -> None:
        if name == "p":
            self._end_paragraph()
        elif name == "tc" and self._rows == 1:
            self._cells.append(" ".join(" ".join(self._words).split()))
            self._words = []
        elif name == "tr" and self._rows:
            self._rows -= 1
            if not self._rows:
                self._put("row", "\t".join(self._cells))
                self._cells = []

    def _end_paragraph(self) -> None:
        if self._rows:
            self._words.append(" ")
        else:
            words = " ".join("".join(self._words).split())
            self._words = []
            if words and self._level is not None and self._level < 6:
                marks = "=" * (self._level + 1)
                self._put("heading", f"{marks} {words} {marks}")
            elif words:
                self._put("item", f"- {words}") if self._listed else self._put("paragraph", words)
        self._level, self._listed = None, False

    def _put(self, kind: str, line: str) -> None:
        close = kind == self._last and kind in ("item", "row")
        self._blocks.append(line.join(("\n" if close else "\n\n", "")))
        self._last = kind
