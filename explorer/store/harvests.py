"""Documents, and all that a file gave, as rows of JSON like those of ``encoding.py``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from explorer.chronicle.document import Block, BlockKind, Document, OffsetMap, Section
from explorer.chronicle.library import Harvest
from explorer.store.encoding import (
    Row,
    diagnostic_of,
    diagnostic_row,
    from_bytes,
    mention_of,
    mention_row,
    omission_of,
    omission_row,
    to_bytes,
    whole_event_of,
    whole_event_row,
)

_BLOCKS: tuple[BlockKind, ...] = ("heading", "paragraph", "item", "infobox", "row", "junk")


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


def document_of(head: Sequence[Any], body: Sequence[Any]) -> Document:
    """The document of its two rows."""
    name, title, encoding, media_type, sha256, source = head
    text, sections, blocks, offsets = body_of(body)
    return Document(name, title, text, sections, blocks, offsets, encoding, media_type, sha256, source)


# --- harvests ---------------------------------------------------------------------------------------


def harvest_bytes(harvest: Harvest) -> bytes:
    """All that one file gave."""
    document = harvest.document
    return to_bytes(
        [
            harvest.name,
            harvest.digest,
            [head_row(document), body_row(document)] if document else None,
            [mention_row(one) for one in harvest.mentions],
            [omission_row(one) for one in harvest.omissions],
            [diagnostic_row(one) for one in harvest.diagnostics],
            [whole_event_row(one) for one in harvest.events],
            harvest.passing,
        ]
    )


def harvest_of(data: bytes) -> Harvest:
    """The harvest of :func:`harvest_bytes`. Raises one of DAMAGES for other bytes."""
    name, digest, document, mentions, omissions, diagnostics, events, passing = from_bytes(data)
    return Harvest(
        name,
        digest,
        document_of(*document) if document else None,
        tuple(map(mention_of, mentions)),
        tuple(map(omission_of, omissions)),
        tuple(map(diagnostic_of, diagnostics)),
        tuple(map(whole_event_of, events)),
        passing,
    )
