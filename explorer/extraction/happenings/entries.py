"""Entries of a chronology, which tell happenings because a date stands before them, whatever their words."""

from __future__ import annotations

import re

from explorer.chronicle.document import Block
from explorer.extraction.source import Source

_SIGN = re.compile(
    r"(?:\s?:\s+|\s[–—-]\s+|\s?[–—]\s+)(?:the\s|an?\s)?(?P<first>[^\W\d_][\w’'.-]*)", re.IGNORECASE
)
_COUNTED = re.compile(
    r"[^\n]*\b(?:million|billion|per cent|percent|tonnes|barrels|inhabitants)\b|[^\n]*[%$€£]"
)
"""In an entry of a row of figures ("2010: exports of US$3 million")."""


def is_entry(source: Source, index: int) -> bool:
    """Whether the block is an entry with another beside it: "1911: Peace between France and Italy"."""
    blocks = source.document.blocks
    if not _opens_with_date(source, blocks[index]):
        return False
    beside = [blocks[at] for at in (index - 1, index + 1) if 0 <= at < len(blocks)]
    kind = blocks[index].kind
    return any(block.kind == kind and _opens_with_date(source, block) for block in beside)


def _opens_with_date(source: Source, block: Block) -> bool:
    if block.kind not in ("item", "paragraph"):
        return False
    text = source.document.text
    dates = source.dates_in(block.start, min(block.end, block.start + _DATE_REACH))
    if not dates or dates[0].start - block.start > _BULLET or dates[0].date is None:
        return False
    sign = _SIGN.match(text, dates[0].end, block.end)
    return sign is not None and not _COUNTED.match(text, sign.end(), block.end)


_DATE_REACH = 40
_BULLET = 3
"""Characters of a bullet that may stand before the date."""
