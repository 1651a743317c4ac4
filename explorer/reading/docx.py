"""The text of Word documents, with headings, lists and tables written as in plain text.

Offsets into such a document count in this text. Only the archive's main part is read, up to a size; XML
entities are never looked up, nothing is fetched.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Mapping

from explorer.errors import InputError
from explorer.reading.dittos import is_date, is_left_out
from explorer.reading.html.tokens import Token, tokens

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
"""The media type of Word documents."""

LARGEST_PART = 64 * 1024 * 1024
"""Bytes of the main part, unpacked, at most: a bound for archives made to burst."""

_PART = "word/document.xml"
_STYLES = "word/styles.xml"
_LARGEST_STYLES = 4 * 1024 * 1024
_STYLE = re.compile(
    r"heading ?(?P<level>[1-6])$|(?P<title>title)$|(?P<list>list (?:bullet|number)\b)|(?P<toc>toc ?\d)"
)
_LEFT_OUT = frozenset({"movefrom", "fallback", "del"})  # what was struck or moved away, what is told twice
_WRITTEN = {"tab": " ", "ptab": " ", "br": " ", "cr": " ", "nobreakhyphen": "-"}
_REPEATED = 200  # characters of a cell over several rows, at most, for it to be told in each of them
_MOST_COLUMNS = 100  # that a cell takes, at most
_UNSUSPECTED = 8 * 1024 * 1024  # bytes of the main part that are read however tightly they were packed
_TIGHTEST = 100  # times its packed size; documents of Word come to 30
_MOST_ENTRIES = 20_000  # files in an archive
_DAMAGED = (
    # what zipfile raises for archives that are none; of ValueError and struct.error its page says nothing
    *(zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError),
    *(NotImplementedError, RuntimeError, ValueError),
)


def unpack_docx(data: bytes) -> str:
    """The text of a Word document. Raises InputError when the archive is damaged, locked or too large."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if len(archive.infolist()) > _MOST_ENTRIES:
                raise InputError("is an archive of too many files")
            _check_packing(archive.getinfo(_PART))
            with archive.open(_PART) as stream:
                part = stream.read(LARGEST_PART + 1)
            styles = b""
            if _STYLES in archive.namelist():
                with archive.open(_STYLES) as stream:
                    styles = stream.read(_LARGEST_STYLES)
    except KeyError:
        raise InputError("is a zip archive or an office document of another kind, not text") from None
    except _DAMAGED as error:
        raise InputError(f"is a damaged or locked Word document: {error}") from error
    if len(part) > LARGEST_PART:
        raise InputError(f"holds more than the {LARGEST_PART // 1024 // 1024} MB of text that are read")
    writer = _Writer(_decoded(part), _style_names(_decoded(styles)))
    return writer.text()


def _check_packing(part: zipfile.ZipInfo) -> None:
    """Raise InputError for a part that says nothing but the same again, and would take minutes to be read."""
    if part.file_size > _UNSUSPECTED and part.file_size > _TIGHTEST * part.compress_size:
        raise InputError("is an archive made to burst: what it holds is hundreds of times as large as it")


def _decoded(part: bytes) -> str:
    return part.decode("utf-16" if part[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig", errors="replace")


def _style_names(source: str) -> dict[str, str]:
    """The names of styles by their identifiers, which differ with the language of the program."""
    names: dict[str, str] = {}
    identifier = ""
    for token in tokens(source):
        name = token.name.rpartition(":")[2]
        if token.kind == "open" and name == "style":
            identifier = _value(token, "styleid")
        elif token.kind == "open" and name == "name" and identifier:
            names.setdefault(identifier, _value(token, "val").lower())
    return names


def _value(token: Token, attribute: str) -> str:
    """What an attribute says, whatever its name space."""
    found = (text for key, text in token.attributes.items() if key.rpartition(":")[2] == attribute)
    return next(found, "")


class _Writer:
    """Goes through the tokens of the main part once."""

    def __init__(self, source: str, styles: Mapping[str, str]) -> None:
        self._source = source
        self._styles = styles
        self._blocks: list[str] = []
        self._words: list[str] = []
        self._cells: list[str] = []
        self._inside = False  # of a run of text
        self._level: int | None = None  # of a heading; 0 is the title
        self._listed = self._in_contents = False
        self._hidden = False  # a run that is not shown
        self._left_out = 0  # how many elements that are left out are open
        self._above: list[str] = []  # the cells of the row above
        self._continues = False  # a cell that goes on from the row above
        self._wide = 1  # how many columns a cell takes
        self._rows = 0  # how many rows of tables are open, one in the other
        self._last = ""

    def text(self) -> str:
        """The paragraphs, a blank line between them but in lists and tables."""
        for token in tokens(self._source):
            if token.kind in ("text", "entity"):
                if self._inside and not (self._hidden or self._left_out):
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
        if name in _LEFT_OUT and not closed:
            self._left_out = max(0, self._left_out + (1 if token.kind == "open" else -1))
        elif token.kind == "open":
            self._inside = name == "t" and not closed
            self._open(name, token)
        elif token.kind == "close":
            self._inside = False
            self._close(name)

    def _open(self, name: str, token: Token) -> None:
        value = _value(token, "val")
        if name in _WRITTEN and not self._left_out:
            self._words.append(_WRITTEN[name])
        elif name == "numpr":
            self._listed = True
        elif name == "outlinelvl" and value.isdecimal() and len(value) == 1:
            self._level = int(value) + 1
        elif name == "pstyle":
            self._style(value)
        elif name == "r":
            self._hidden = False
        elif name == "vanish":
            self._hidden = value not in ("0", "false", "off")
        elif name == "vmerge":
            self._continues = value != "restart"
        elif name == "gridspan" and self._rows == 1 and value.isdecimal():
            self._wide = min(int(value), _MOST_COLUMNS)
        elif name == "tr":
            self._rows += 1

    def _style(self, identifier: str) -> None:
        name = self._styles.get(identifier, re.sub(r"(?<=[a-z])(?=[A-Z])", " ", identifier).lower())
        style = _STYLE.search(name)
        if style is None:
            return
        if style["level"] or style["title"]:
            self._level = int(style["level"] or 0)
        self._listed = self._listed or style["list"] is not None
        self._in_contents = style["toc"] is not None

    def _close(self, name: str) -> None:
        if name == "p":
            self._end_paragraph()
        elif name == "r":
            self._hidden = False
        elif name == "tc" and self._rows == 1:
            self._end_cell()
        elif name == "tr" and self._rows:
            self._rows -= 1
            if not self._rows:
                if self._above and is_date(self._above[0]) and is_left_out(self._cells):
                    self._cells[0] = self._above[0]
                filled = list(filter(None, self._cells))
                self._put("row", "\t".join(self._cells).rstrip("\t") if len(filled) > 1 else "".join(filled))
                self._above, self._cells = self._cells, []
        elif name == "tbl" and not self._rows:
            self._above = []

    def _end_cell(self) -> None:
        """Close a cell; one that goes on from the row above says the same."""
        words = " ".join("".join(self._words).split())
        column = len(self._cells)
        if self._continues and not words and column < len(self._above):
            words = self._above[column] if len(self._above[column]) <= _REPEATED else ""
        self._cells += [words, *[""] * (self._wide - 1)]
        self._words, self._continues, self._wide = [], False, 1

    def _end_paragraph(self) -> None:
        if self._rows:
            self._words.append(" ")
        else:
            words = " ".join("".join(self._words).split())
            self._words = []
            if self._in_contents:
                pass  # the table of contents repeats the headings
            elif words and self._level is not None and self._level < 6:
                marks = "=" * (self._level + 1)
                self._put("heading", f"{marks} {words} {marks}")
            elif words:
                self._put("item", f"- {words}") if self._listed else self._put("paragraph", words)
        self._level, self._listed, self._in_contents, self._hidden = None, False, False, False

    def _put(self, kind: str, line: str) -> None:
        close = kind == self._last and kind in ("item", "row")
        self._blocks.append(line.join(("\n" if close else "\n\n", "")))
        self._last = kind
