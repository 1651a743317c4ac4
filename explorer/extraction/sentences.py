"""Sentences of a block, with their places kept."""

from __future__ import annotations

import re
from typing import NamedTuple

from sentencex import get_sentence_boundaries

from explorer.chronicle.document import Block, Document


class Sentence(NamedTuple):
    """One sentence of a block; ``start`` and ``end`` are a half-open span of the document's text."""

    block: int
    start: int
    end: int


def sentences_of(document: Document, index: int) -> list[Sentence]:
    """The sentences of the block with that index; items and rows are one sentence each."""
    block = document.blocks[index]
    if block.kind in ("item", "row"):
        return [Sentence(index, block.start, block.end)]
    return _split(document, index, block)


# A bracket or quotation that ends with a full stop ends its sentence too.
_CLOSED = re.compile(r"[.!?][)\]\"”’]+\s+(?=[A-ZÀ-ÖØ-Þ“\"(])")


def _split(document: Document, index: int, block: Block) -> list[Sentence]:
    text = document.text[block.start : block.end]
    ends = {boundary["end_index"] for boundary in get_sentence_boundaries("en", text)}
    ends |= {match.end() for match in _CLOSED.finditer(text)}
    found = []
    start = 0
    for end in sorted({*ends, len(text)}):
        piece = text[start:end]
        body = piece.strip()
        if body:
            begin = block.start + start + len(piece) - len(piece.lstrip())
            found.append(Sentence(index, begin, begin + len(body)))
        start = end
    return found
