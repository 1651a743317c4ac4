"""Documents for tests of temporal expressions."""

from __future__ import annotations

import re

from explorer.chronicle.dates.temporal import TemporalExpression
from explorer.chronicle.document import Block, BlockKind, Document, OffsetMap, Section

_PARAGRAPH = re.compile(r"[^\n]+(?:\n[^\n]+)*")


def document(text: str, kind: BlockKind = "paragraph") -> Document:
    """A document of one section of blocks parted by blank lines; one that begins with ``=`` is a heading."""
    blocks = tuple(
        Block("heading" if match[0].startswith("=") else kind, match.start(), match.end(), 0)
        for match in _PARAGRAPH.finditer(text)
    )
    whole = Section("", 0, (), 0, len(text))
    return Document("a.txt", "A", text, (whole,), blocks, OffsetMap.identity(len(text)))


def told(expression: TemporalExpression) -> tuple[str, str]:
    """The words of an expression and its date in EDTF, empty for one without a date."""
    return expression.text, expression.date.edtf if expression.date else ""
