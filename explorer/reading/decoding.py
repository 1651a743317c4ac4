"""Bytes of a file to text: which encoding, what was broken, and what is no text at all."""

from __future__ import annotations

import codecs
import os
import re
import stat
from dataclasses import dataclass
from pathlib import Path

from charset_normalizer import from_bytes

from explorer.errors import Diagnostic, InputError
from explorer.reading.cleaning import line_and_column

SIZE_LIMIT = 64 * 1024 * 1024
"""The largest file that is read, in bytes."""

_BOMS = (
    # the longer marks first: a UTF-32 mark begins with a UTF-16 one
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\x00", "a program"),
    (b"SQLite format 3", "a database"),
)
_HEAD = 4096  # bytes in which a page names its encoding
_CHARSET = re.compile(rb"(?:charset|encoding)\s{0,9}=\s{0,9}[\"']?([A-Za-z][\w.:-]{1,40})", re.IGNORECASE)
_OLDER = re.compile(r"cp\d|iso8859|koi8|mac|shift_jis|euc_|gb|big5|tis-620|johab")
_SAMPLE = 64 * 1024
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]+")
_FEW_CONTROLS = 4
_CONTROL_SHARE = 0.02  # of the bytes sampled; prose has none
_BROKEN_SHARE = 1 / 3  # of the characters beyond ASCII: more, and the file was never UTF-8
_LEGACY = (
    *("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257"),
    *("iso8859_2", "iso8859_5", "iso8859_7", "koi8_r", "mac_roman", "cp437", "cp850", "cp866"),
    *("shift_jis", "euc_jp", "gb18030", "big5", "euc_kr"),
)
_SYMBOL_IN_WORD = re.compile(r"(?<=[a-z])[^\x00-\x7fÀ-ÖØ-öø-ÿ’‘–—Œœ…ŠšŽžŸƒ](?=[a-z])")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file, a byte order mark included, with line ends as they stand in it."""

    text: str
    encoding: str
    diagnostics: tuple[Diagnostic, ...] = ()


def read_bytes(path: Path, limit: int = SIZE_LIMIT) -> bytes:
    """The bytes of a regular file of at most ``limit`` bytes.

    Raises InputError, whose text does not repeat the file's name, when there is no such file, it may not
    be read, is no regular file (a pipe is never waited for), or is too large (it is then not read at all).
    """
    try:
        # Without O_NONBLOCK the opening of a pipe would wait for a writer.
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(path, flags), "rb") as stream:
            _check(os.fstat(stream.fileno()), limit)
            data = stream.read(limit + 1)
    except (OSError, ValueError) as error:
        raise InputError(_reason(error, path)) from error
    if len(data) > limit:
        raise InputError(f"is larger than the {_megabytes(limit)} that are read")
    return data


def decode(data: bytes, source: str) -> Decoded:
    """The text of ``data``: UTF-8, what a byte order mark announces, or the likeliest older encoding.

    Broken bytes become U+FFFD, with a warning that names the place of the first; ``source`` names the
    file in it. Raises InputError when the data is no text.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _strict_or_replaced(data, encoding, source)
    wide = _unmarked_utf16(data)
    if wide:
        return _strict_or_replaced(data, wide, source)
    _refuse_binary(data)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _strict_or_replaced(data, "utf-8", source) if _nearly_utf8(data) else _legacy(data, source)


def _check(status: os.stat_result, limit: int) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise InputError("is a folder")
    if not stat.S_ISREG(status.st_mode):
        raise InputError("is not a regular file")
    if status.st_size > limit:
        raise InputError(f"is {_megabytes(status.st_size)}, more than the {_megabytes(limit)} that are read")


def _reason(error: Exception, path: Path) -> str:
    """Why a file cannot be read, in words for a reader."""
    if path.is_dir():  # some systems do not open folders at all
        return "is a folder"
    reasons = (
        (FileNotFoundError, "does not exist"),
        (PermissionError, "may not be read: permission denied"),
    )
    for kind, words in reasons:
        if isinstance(error, kind):
            return words
    return f"cannot be read: {getattr(error, 'strerror', None) or error}"


def _megabytes(size: int) -> str:
    return f"{size / 1024 / 1024:.4g} MB"


def _unmarked_utf16(data: bytes) -> str:
    """The UTF-16 encoding of Western text without a byte order mark: every other byte is zero. Else ""."""
    sample = data[:_SAMPLE]
    half = len(sample) // 2
    if half < 8 or len(data) % 2:
        return ""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    for zeros, others, encoding in ((odd, even, "utf-16-le"), (even, odd, "utf-16-be")):
        if zeros > 0.7 * half and others < 0.01 * half:
            return encoding
    return ""


def _refuse_binary(data: bytes) -> None:
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise InputError(f"is {what}, not text")
    sample = data[:_SAMPLE]
    controls = sum(len(run) for run in _CONTROL.findall(sample))
    few = controls <= _FEW_CONTROLS and controls * 10 <= len(sample)
    if controls > _CONTROL_SHARE * len(sample) and not few:
        raise InputError("is a binary file, not text")


def _nearly_utf8(data: bytes) -> bool:
    """Whether the data is UTF-8 but for a few broken bytes, rather than text of another encoding."""
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    beyond_ascii = len(text) - len(text.encode("ascii", errors="ignore"))
    return broken <= _BROKEN_SHARE * beyond_ascii


def _strict_or_replaced(data: bytes, encoding: str, source: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError as error:
        text = data.decode(encoding, errors="replace")
        start = len(data[: error.start].decode(encoding, errors="replace"))
        line, column = line_and_column(text, start)
        count = text.count("\ufffd")
        message = f"{count} broken {'character' if count == 1 else 'characters'} in {encoding} text replaced"
        return Decoded(text, encoding, (Diagnostic(source, message, "warning", line, column),))


def _legacy(data: bytes, source: str) -> Decoded:
    """Text of an encoding older than Unicode. Western text is told from other by its letters."""
    if b"\0" in data:
        raise InputError("is a binary file, not text")
    western = data.decode("cp1252", errors="replace")
    declared = _declared(data)
    if declared:
        encoding, text = declared, data.decode(declared, errors="replace")
    elif "\ufffd" not in western and not _SYMBOL_IN_WORD.search(western) and _mostly_ascii(western):
        encoding, text = "cp1252", western
    else:
        encoding, text = _guess(data)
    note = Diagnostic(source, f"the file is not UTF-8; it was read as {encoding}", "note")
    return Decoded(text, encoding, (note,))


def _declared(data: bytes) -> str:
    """The older encoding that a page names in its head, if the data can be read by it; else ""."""
    match = _CHARSET.search(data[:_HEAD])
    try:
        encoding = codecs.lookup(match[1].decode("ascii")).name if match else ""
        data.decode(encoding or "ascii")
    except (LookupError, UnicodeDecodeError):
        return ""
    return encoding if _OLDER.match(encoding) else ""


def _mostly_ascii(text: str) -> bool:
    """Whether Latin letters without accents make up the bulk, as in any Western language."""
    beyond = len(text) - len(text.encode("ascii", errors="ignore"))
    return beyond < 0.3 * len(text)


def _guess(data: bytes) -> tuple[str, str]:
    """The likeliest encoding of a sample around the first byte beyond ASCII, and the text read by it."""
    first = max(0, next((i for i, byte in enumerate(data) if byte >= 0x80), 0) - _SAMPLE // 4)
    best = from_bytes(data[first : first + _SAMPLE], cp_isolation=list(_LEGACY)).best()
    encoding = best.encoding if best is not None else "cp1252"
    return encoding, data.decode(encoding, errors="replace")
