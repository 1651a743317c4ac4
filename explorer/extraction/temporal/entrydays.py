"""Days that open entries below a month: "## March 1984" and "- 7: Chile names a consul" are 7 March 1984.

A number before a colon or a dash is such a day only below a line that is nothing but a month; its own year,
or that of the line above it, is the year of its entries.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence, Set
from operator import attrgetter

from explorer.chronicle.dates.date import Precision
from explorer.chronicle.document import Block, Document
from explorer.extraction.temporal.found import Found
from explorer.extraction.temporal.lines import ENTRY_DAY, DateLines, is_month

_ENTRY = re.compile(
    r"(?P<first>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
    r"(?:[-–](?P<last>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?)?(?:\s?:\s|\s?[–—]\s|\s-\s)\s?(?=\S)"
)


def with_entry_days(document: Document, found: tuple[Found, ...]) -> tuple[Found, ...]:
    """``found`` with the days that open the entries below lines of a month."""
    if not any(map(is_month, found)):
        return found
    starts = [block.start for block in document.blocks]
    blocks = [bisect_right(starts, one.start) - 1 for one in found]
    months = DateLines(document, found, blocks, is_month)
    if not months:
        return found
    opened = {one.start for one in found}
    days = [day for block in document.blocks for day in _days(document, block, months, opened)]
    return tuple(sorted((*found, *days), key=attrgetter("start"))) if days else found


def _days(document: Document, block: Block, months: DateLines, opened: Set[int]) -> Sequence[Found]:
    """The day that opens a block below a month, or the first and the last of its days."""
    if block.kind not in _ENTRIES or block.start in opened or months.above(block) is None:
        return ()
    match = _ENTRY.match(document.text, block.start, block.end)
    if match is None:
        return ()
    day, end = int(match["first"]), int(match["last"] or 0)
    first = Found(*match.span("first"), ENTRY_DAY, day=day, precision=Precision.DAY)
    if not end:
        return (first,)
    last = Found(*match.span("last"), ENTRY_DAY, day=end, precision=Precision.DAY)
    return (first._replace(link="range"), last) if day < end else ()


_ENTRIES = frozenset({"item", "paragraph"})
"""The kinds of blocks that can be entries."""
