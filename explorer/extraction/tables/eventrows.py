"""Rows of tables that tell happenings because the head of their column says so, whatever their words."""

from __future__ import annotations

from explorer.chronicle.document import Block, Document
from explorer.extraction.happenings.narrative import Narrative


def is_event_row(document: Document, block: Block, narrative: Narrative) -> bool:
    """Whether a block is a row of a table with a column of events."""
    if block.kind != "row" or block.lead is None:
        return False
    heads = document.text[slice(*block.lead)].lower().split("\t")
    return not narrative.event_columns.isdisjoint(head.strip() for head in heads)
