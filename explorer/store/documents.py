"""Documents as rows of JSON like those of ``encoding.py``; kept as such, they are made when asked for."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import Any, Protocol

from explorer.chronicle.document import Block, BlockKind, Document, OffsetMap, Section
from explorer.store.encoding import Row, from_bytes, to_bytes

_BLOCKS: tuple[BlockKind, ...] = ("heading", "paragraph", "item", "infobox", "row", "junk")

_set = object.__setattr__  # as the dataclasses that are frozen do it themselves


def head_row(document: Document) -> Row:
    """What is told of a document without opening it."""
    return [
        document.name,
        document.title,
        document.encoding,
        document.media_type,
        document.sha256,
        document.source,
    ]


def body_row(document: Document) -> Row:
    """The rest of a document: text, sections, blocks (column by column) and offsets."""
    blocks, offsets = document.blocks, document.offsets
    return [
        document.text,
        [[one.heading, one.level, one.path, one.start, one.end] for one in document.sections],
        [
            [_BLOCKS.index(one.kind) for one in blocks],
            [one.start for one in blocks],
            [one.end for one in blocks],
            [one.section for one in blocks],
            [one.lead for one in blocks],
        ],
        [offsets.text_starts, offsets.file_starts, offsets.lengths, offsets.file_length],
    ]


Body = tuple[str, tuple[Section, ...], tuple[Block, ...], OffsetMap]
"""Text, sections, blocks and offsets of a document."""


def body_of(row: Sequence[Any]) -> Body:
    """The parts of a document that :func:`body_row` keeps."""
    text, sections, columns, (texts, files, lengths, length) = row
    blocks = tuple(
        Block(_BLOCKS[kind], start, end, section, tuple(lead) if lead is not None else None)
        for kind, start, end, section, lead in zip(*columns, strict=True)
    )
    made = tuple(Section(one[0], one[1], tuple(one[2]), one[3], one[4]) for one in sections)
    return text, made, blocks, OffsetMap(tuple(texts), tuple(files), tuple(lengths), length)


class KeptBody(Protocol):
    """The body of a document, kept somewhere as the bytes of its row."""

    def data(self) -> bytes:
        """The row as JSON in UTF-8, as :func:`explorer.store.encoding.to_bytes` gives it."""


class PackedBody:
    """The body of a document, compressed in memory: a tenth of what its text and blocks take."""

    __slots__ = ("_packed",)

    def __init__(self, packed: bytes) -> None:
        self._packed = packed

    def data(self) -> bytes:
        """The row as JSON in UTF-8. Raises zlib.error where it was damaged."""
        return zlib.decompress(self._packed)


class KeptDocument(Document):
    """A document whose text, sections, blocks and offsets are made when they are first asked for."""

    __slots__ = ("_body",)
    _body: KeptBody

    def __init__(self, head: Sequence[str], body: KeptBody) -> None:
        for name, told in zip(_HEAD, head, strict=True):
            _set(self, name, told)
        _set(self, "_body", body)

    def __getattr__(self, name: str) -> Any:  # asked for what has not been set
        if name not in _BODY:
            raise AttributeError(name)
        for part, made in zip(_BODY, body_of(from_bytes(self._body.data())), strict=True):
            _set(self, part, made)
        return object.__getattribute__(self, name)

    def body_data(self) -> bytes:
        """The bytes of its :func:`body_row`, without making anything of them."""
        return self._body.data()

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Document):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in _COMPARED)

    def __hash__(self) -> int:
        return hash(tuple(getattr(self, name) for name in _COMPARED))

    def __reduce__(self) -> tuple[type, tuple[Any, ...]]:
        return Document, tuple(getattr(self, name) for name in Document.__match_args__)


_HEAD = ("name", "title", "encoding", "media_type", "sha256", "source")
_BODY = ("text", "sections", "blocks", "offsets")
_COMPARED = ("name", "title", "text", "sections", "blocks", "offsets", "encoding", "media_type", "sha256")


def body_bytes(document: Document) -> bytes:
    """The bytes of the :func:`body_row` of a document, as they are kept where they are."""
    return document.body_data() if isinstance(document, KeptDocument) else to_bytes(body_row(document))
