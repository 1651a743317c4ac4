"""Reads a file into a document; what is wrong with it comes back as diagnostics, never as an exception."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from explorer.chronicle.document import Document
from explorer.errors import Diagnostic, InputError, PassingError
from explorer.jsontext import from_json
from explorer.reading.cleaning import clean
from explorer.reading.decoding import SIZE_LIMIT, Decoded, decode, read_bytes
from explorer.reading.formats import format_of, unpack
from explorer.reading.tables import JSON
from explorer.reading.unpacked import Unpacked


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading one file; ``document`` is None when it gave nothing.

    ``passing`` says that the same content may give a document another time. ``sha256`` is of the bytes that
    were read; "" where none were.
    """

    document: Document | None
    diagnostics: tuple[Diagnostic, ...]
    passing: bool = False
    sha256: str = ""


def read_document(path: Path, name: str, *, limit: int = SIZE_LIMIT) -> Reading:
    """Read one file as the document ``name``; files over ``limit`` bytes are refused unread."""
    try:
        data = read_bytes(path, limit)
    except InputError as error:
        return Reading(None, (Diagnostic(name, str(error)),), passing=True)
    return _reading(data, name, hashlib.sha256(data).hexdigest())


def _reading(data: bytes, name: str, sha256: str) -> Reading:
    try:
        if not data.strip():
            raise InputError("is empty")
        unpacked = unpack(PurePosixPath(name).suffix, data)
        decoded = decode(data, name) if unpacked is None else _as_decoded(unpacked, name)
    except InputError as error:
        return Reading(None, (Diagnostic(name, str(error)),), isinstance(error, PassingError), sha256)
    document, notes = _document(decoded.text, name, decoded.encoding, sha256)
    diagnostics = (*decoded.diagnostics, *notes)
    if document.blocks:
        return Reading(document, diagnostics, sha256=sha256)
    lacking = _lacking_events(name, decoded.text) if document.media_type == JSON else None
    return Reading(None, (*diagnostics, lacking or Diagnostic(name, "holds no text")), sha256=sha256)


def _lacking_events(name: str, text: str) -> Diagnostic:
    """Why JSON tells no events: it is none, or something else."""
    try:
        from_json(text)
    except ValueError as error:
        return Diagnostic(name, f"is no JSON: {error}")
    return Diagnostic(name, "is JSON, but no list of events", "note")


def _as_decoded(unpacked: Unpacked, name: str) -> Decoded:
    told = tuple(Diagnostic(name, fault, "warning") for fault in unpacked.faults[:_MOST_TOLD])
    if len(unpacked.faults) > _MOST_TOLD:
        more = f"{len(unpacked.faults) - _MOST_TOLD} more parts cannot be read"
        told += (Diagnostic(name, more, "warning"),)
    return Decoded(unpacked.text, "", told)


_MOST_TOLD = 20
"""So many parts that cannot be read are told one by one."""


def read_text_document(text: str, name: str, *, encoding: str = "utf-8") -> Document:
    """The document of a text in memory: its offsets lead into ``text``, its hash is of ``text`` in UTF-8."""
    sha256 = hashlib.sha256(text.encode("utf-8", errors="surrogatepass")).hexdigest()
    return _document(text, name, encoding, sha256)[0]


def _document(text: str, name: str, encoding: str, sha256: str) -> tuple[Document, tuple[Diagnostic, ...]]:
    file = PurePosixPath(name)
    cleaned, notes = clean(text, name)
    kind = format_of(file.suffix, cleaned.text)
    outline = kind.outline(cleaned, file.stem.replace("_", " "))
    document = Document(
        name=name,
        title=outline.title,
        text=outline.mended.text,
        sections=outline.sections,
        blocks=outline.blocks,
        offsets=outline.mended.offsets,
        encoding=encoding,
        media_type=kind.media_type,
        sha256=sha256,
        source=outline.source,
    )
    return document, notes
