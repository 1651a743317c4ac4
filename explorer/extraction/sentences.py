"""Sentences of a block, with their places kept."""

from __future__ import annotations

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


def _split(document: Document, index: int, block: Block) -> list[Sentence]:
    text = document.text[block.start : block.end]
    found = []
    for boundary in get_sentence_boundaries("en", text):
        piece = text[boundary["start_index"] : boundary["end_index"]]
        body = piece.strip()
        if body:
            start = block.start + boundary["start_index"] + len(piece) - len(piece.lstrip())
            found.append(Sentence(index, start, start + len(body)))
    return found
