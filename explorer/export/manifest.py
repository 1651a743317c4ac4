"""The manifest that a picture carries, from which the same picture can be made again.

It is JSON in ASCII: the version of the program, the view as a link, the figure, where the sources were opened
and the hashes of those that tell what is shown. PNG keeps it as a text chunk, SVG and PDF in their metadata.
"""

from __future__ import annotations

import hashlib
import json
import re
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path
from typing import Any

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.event import Event
from explorer.chronicle.link import format_link, parse_link
from explorer.chronicle.view import View
from explorer.errors import Diagnostic, InputError
from explorer.export.figure.caption import SOFTWARE
from explorer.export.figure.spec import FigureSpec, spec_from, spec_values
from explorer.jsontext import from_json
from explorer.language import ENGLISH

KEY = "Manifest"
"""The name under which a PNG keeps it."""

TAG, NAMESPACE = "explorer:manifest", "urn:bilateral-explorer:figure"
"""The element in which SVG and PDF keep it."""

VERSION = 1

LARGEST = 200_000_000
"""No picture of this program has more bytes; larger files are not looked into."""

LONGEST = 4_000_000
"""No manifest has more bytes."""

_PNG = b"\x89PNG\r\n\x1a\n"
_ELEMENT = re.compile(rf"<{TAG}>(.*?)</{TAG}>".encode(), re.DOTALL)


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a picture shows and was made from.

    ``paths`` are the files and folders opened, as they were named; none are the dossiers that come with the
    program. ``sources`` are names and SHA-256 hashes of the documents that tell the events shown, and
    ``everything`` is one hash over all that were opened. ``told`` is one over the
    events shown. ``program`` is the version that made it, and ``language`` the code of the one it speaks.
    """

    view: View = field(default_factory=View)
    spec: FigureSpec = field(default_factory=FigureSpec)
    paths: tuple[str, ...] = ()
    sources: tuple[tuple[str, str], ...] = ()
    everything: str = ""
    program: str = SOFTWARE
    language: str = ENGLISH.code
    told: str = ""

    def text(self) -> str:
        """The manifest as it is kept."""
        rows = {
            "manifest": VERSION,
            "program": self.program,
            "language": self.language,
            "view": format_link(self.view),
            "figure": spec_values(self.spec),
            "paths": list(self.paths),
            "sources": dict(self.sources),
            "everything": self.everything,
            "told": self.told,
        }
        return json.dumps(rows, separators=(",", ":"))

    def changes(self, chronicle: Chronicle, told: str = "") -> tuple[Diagnostic, ...]:
        """What is not as it was when the picture was made: each source that is changed or missing.

        ``told`` is the hash over the events as they are shown now, where it is known.
        """
        known = {document.name: document.sha256 for document in chronicle.documents}
        found = []
        for name, digest in self.sources:
            if name not in known:
                found.append(
                    Diagnostic(name, "the figure was made from it, and it is missing now", "warning")
                )
            elif known[name] != digest:
                found.append(Diagnostic(name, "it has changed since the figure was made", "warning"))
        if not found and told and self.told not in ("", told):
            said = "the articles are the same but tell other events now; with corrections, name their file"
            found.append(Diagnostic("events", said, "warning"))
        if not found and self.everything != digest_of(chronicle):
            said = "other articles were open when the figure was made; those it names are the same"
            found.append(Diagnostic("sources", said, "note"))
        if self.program != SOFTWARE:
            said = f"the figure was made by {self.program}, this is {SOFTWARE}"
            found.append(Diagnostic("program", said, "note"))
        return tuple(found)


def digest_of(chronicle: Chronicle) -> str:
    """One hash over the names and the bytes of all documents."""
    whole = hashlib.sha256()
    for document in chronicle.documents:
        whole.update(f"{document.name}\0{document.sha256}\n".encode("utf-8", "surrogatepass"))
    return whole.hexdigest()


def digest_of_events(events: Iterable[Event]) -> str:
    """One hash over dates, titles and kinds of events: other where a reader has corrected any of them."""
    rows = [f"{event.id}\0{event.date.edtf}\0{event.kind}\0{event.title}\n" for event in events]
    return hashlib.sha256("".join(rows).encode("utf-8", "surrogatepass")).hexdigest()


def told_paths(paths: Sequence[Path], home: Path | None = None) -> tuple[str, ...]:
    """Paths as a picture tells them: without the name of the reader's own folder."""
    base = home or Path.home()
    return tuple(
        f"~/{path.relative_to(base).as_posix()}" if path.is_relative_to(base) else path.as_posix()
        for path in paths
    )


def found_paths(manifest: Manifest, figure: Path) -> list[Path]:
    """Where the sources of a picture are now: as named, or beside the picture.

    Raises InputError for one that is at neither place.
    """
    found = []
    for name in manifest.paths:
        path = Path(name).expanduser()
        places = [path] if path.is_absolute() else [path, figure.parent / path]
        place = next((one for one in places if one.exists()), None)
        if place is None:
            raise InputError(
                f"the figure was made from '{name}', which is not there; say where with --sources"
            )
        found.append(place)
    return found


def read_manifest(path: Path) -> Manifest:
    """The manifest of the picture in a file. Raises InputError where there is none or it cannot be read."""
    try:
        if path.stat().st_size > LARGEST:
            raise InputError(f"'{path}' is too large to be a picture of this program")
        data = path.read_bytes()
    except OSError as error:
        raise InputError(f"cannot read '{path}': {error.strerror or error}") from error
    text = manifest_text(data)
    if text is None:
        raise InputError(f"'{path}' carries no manifest; it is no picture made by this program")
    try:
        return parse_manifest(text)
    except InputError as error:
        raise InputError(f"'{path}': {error}") from None


def manifest_text(data: bytes) -> str | None:
    """The manifest in the bytes of a PNG, SVG or PDF; None where there is none."""
    if data.startswith(_PNG):
        return next((text for key, text in _chunks(data) if key == KEY), None)
    found = _ELEMENT.search(data)
    return unescape(found[1].decode("utf-8", "replace")) if found else None


def carries_manifest(path: Path) -> bool:
    """Whether a file is a picture of this program; one that cannot be read is none."""
    try:
        return path.stat().st_size <= LARGEST and manifest_text(path.read_bytes()) is not None
    except OSError:
        return False


def _chunks(data: bytes) -> Iterator[tuple[str, str]]:
    """The texts of a PNG by their names: https://www.w3.org/TR/png-3/#11textinfo."""
    at = len(_PNG)
    while at + 12 <= len(data):
        length, kind = int.from_bytes(data[at : at + 4]), data[at + 4 : at + 8]
        body, at = data[at + 8 : at + 8 + length], at + 12 + length
        key, _, rest = body.partition(b"\0")
        try:
            if kind == b"tEXt":
                yield key.decode("latin-1"), rest.decode("latin-1")
            elif kind == b"zTXt":
                yield key.decode("latin-1"), _unpacked(rest[1:]).decode("latin-1")
            elif kind == b"iTXt":
                packed, text = rest[0], rest[2:].split(b"\0", 2)[2]
                yield key.decode("latin-1"), (_unpacked(text) if packed else text).decode("utf-8")
        except (zlib.error, IndexError, UnicodeDecodeError):
            continue


def _unpacked(data: bytes) -> bytes:
    """A text that was packed; only its beginning where it would fill the memory. Raises zlib.error."""
    packed = zlib.decompressobj()
    text = packed.decompress(data, LONGEST)
    if not packed.eof and len(text) < LONGEST:
        raise zlib.error("it ends too soon")
    return text


def parse_manifest(text: str) -> Manifest:
    """The manifest written as ``text``. Raises InputError saying what in it cannot be understood."""
    try:
        rows = from_json(text)
    except ValueError:
        raise InputError("its manifest is damaged") from None
    if not isinstance(rows, dict) or not isinstance(rows.get("view"), str):
        raise InputError("its manifest is damaged")
    version = rows.get("manifest")
    if not isinstance(version, int) or not 1 <= version <= VERSION:
        raise InputError(f"its manifest is of version {version}; this program reads {VERSION}")
    return Manifest(
        parse_link(rows["view"]),
        spec_from(rows.get("figure", {})),
        _texts(rows.get("paths")),
        tuple(_pairs(rows.get("sources"))),
        str(rows.get("everything", "")),
        str(rows.get("program", "")),
        str(rows.get("language", ENGLISH.code)),
        str(rows.get("told", "")),
    )


def _texts(rows: Any) -> tuple[str, ...]:
    return tuple(map(str, rows)) if isinstance(rows, list) else ()


def _pairs(rows: Any) -> Iterator[tuple[str, str]]:
    if isinstance(rows, dict):
        yield from ((str(name), str(digest)) for name, digest in rows.items())
