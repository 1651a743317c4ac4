"""The passage behind a mention as plain pieces of text: what tells it, what dates it, what stands around."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from explorer.chronicle.document import Document, OffsetMap
from explorer.chronicle.event import Mention

BEFORE, AFTER, FARTHEST = 110, 130, 280
"""About how many characters of surrounding text are shown before and after the telling words, and the most of
them where that lets a sentence be read to its end."""

TELLING, DATING, ANCHORING = 1, 2, 4
"""What a piece of text does; or-ed together."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of characters that do the same: tell the event, date it, anchor its date, or none of these."""

    text: str
    role: int


def text_offset(offsets: OffsetMap, place: int) -> int:
    """Where a code point of the file stands in the document's text; else the nearest place after it."""
    found = None
    for run in range(min(bisect_right(offsets.file_starts, place), len(offsets.file_starts)) - 1, -1, -1):
        begin = offsets.file_starts[run]
        size = _size(offsets, run)
        if begin <= place < begin + max(offsets.lengths[run], 1):
            return offsets.text_starts[run] + min(place - begin, size)
        if begin <= place and found is None:
            found = offsets.text_starts[run] + size
    return found or 0


def _size(offsets: OffsetMap, run: int) -> int:
    starts = offsets.text_starts
    return starts[run + 1] - starts[run] if run + 1 < len(starts) else offsets.lengths[run]


def pieces(document: Document | None, mention: Mention) -> tuple[Piece, ...]:
    """The telling words of ``mention`` with what stands around them in their paragraph.

    Without the document, or where the passage cannot be found in it, the quotation alone.
    """
    span = text_span(document, mention.start, mention.end) if document else None
    if document is None or span is None:
        return _cut(mention.quote, 0, [(0, len(mention.quote), TELLING), *_date_in_quote(mention)])
    start, end = span
    index = _block(document, start)
    if index is None:
        return passage_between(document, mention, start, end)
    block = document.blocks[index]
    low, high = _around(document, index, start, end)
    cut = passage_between(document, mention, low, high)
    before = (Piece("… ", 0),) if low > block.start else ()
    after = (Piece(" …", 0),) if high < block.end else ()
    return (*before, *cut, *after)


def passage_between(document: Document, mention: Mention, low: int, high: int) -> tuple[Piece, ...]:
    """A stretch of a document's text, in which what ``mention`` says of the words is marked."""
    roles = []
    if told := text_span(document, mention.start, mention.end):
        roles.append((*told, TELLING))
    if dated := text_span(document, mention.date_start, mention.date_end):
        roles.append((*dated, DATING))
    if mention.anchor and (anchored := text_span(document, mention.anchor.start, mention.anchor.end)):
        roles.append((*anchored, ANCHORING))
    return _cut(document.text[low:high], low, roles)


def text_span(document: Document, start: int, end: int) -> tuple[int, int] | None:
    """A span of the file as a span of the document's text; None where nothing of it is in the text."""
    if end <= start:
        return None
    first, last = text_offset(document.offsets, start), text_offset(document.offsets, end - 1) + 1
    return (first, last) if 0 <= first < last <= len(document.text) else None


def _block(document: Document, place: int) -> int | None:
    blocks = enumerate(document.blocks)
    return next((index for index, block in blocks if block.start <= place < block.end), None)


def _around(document: Document, index: int, start: int, end: int) -> tuple[int, int]:
    """From where to where a block is shown about its telling words: whole sentences, if short."""
    # Imported here: what cuts sentences comes after the first paint.
    from explorer.extraction.clauses.sentences import sentences_of

    block, sentences = document.blocks[index], sentences_of(document, index)
    begins = [one.start for one in sentences if start - FARTHEST <= one.start < start]
    ends = [one.end for one in sentences if end < one.end <= end + FARTHEST]
    low = next((place for place in begins if place >= start - BEFORE), begins[-1] if begins else None)
    high = next((place for place in ends if place >= end + AFTER), ends[-1] if ends else None)
    if low is None:
        low = _word_start(document.text, max(block.start, start - BEFORE), start)
    if high is None:
        high = _word_end(document.text, min(block.end, end + AFTER), end)
    return low, high


def _word_start(text: str, place: int, limit: int) -> int:
    """The beginning of the first whole word from ``place`` on, not beyond ``limit``."""
    while 0 < place < limit and not text[place - 1].isspace():
        place += 1
    return place


def _word_end(text: str, place: int, limit: int) -> int:
    """The end of the last whole word before ``place``, not before ``limit``."""
    if place >= len(text) or text[place].isspace():
        return max(min(place, len(text)), limit)
    while place > limit and not text[place - 1].isspace():
        place -= 1
    return limit + len(text[limit:place].rstrip())


def _date_in_quote(mention: Mention) -> Iterable[tuple[int, int, int]]:
    at = mention.quote.find(mention.date_text) if mention.date_text else -1
    return [(at, at + len(mention.date_text), DATING)] if at >= 0 else []


def _cut(text: str, offset: int, roles: Iterable[tuple[int, int, int]]) -> tuple[Piece, ...]:
    """``text`` cut where a role begins or ends; ``offset`` is where it stands in what the spans count."""
    spans = [(max(a - offset, 0), min(b - offset, len(text)), role) for a, b, role in roles]
    spans = [span for span in spans if span[0] < span[1]]
    edges = sorted({0, len(text), *(edge for a, b, _ in spans for edge in (a, b))})
    found = []
    for low, high in pairwise(edges):
        role = 0
        for first, last, each in spans:
            role |= each if first <= low and high <= last else 0
        found.append(Piece(text[low:high], role))
    return tuple(found)


def passage_html(parts: Iterable[Piece], highlight: str, date_mark: str) -> str:
    """Pieces as HTML: telling words on the ground ``highlight``, dating words on ``date_mark``."""
    return "".join(_piece_html(part, highlight, date_mark) for part in parts)


def _piece_html(part: Piece, highlight: str, date_mark: str) -> str:
    text = escape(" ".join(part.text.split("\n")))
    if part.role & DATING:
        return f'<span style="background-color:{date_mark}; font-weight:600">{text}</span>'
    style = []
    if part.role & TELLING:
        style.append(f"background-color:{highlight}")
    if part.role & ANCHORING:
        style.append("text-decoration:underline")
    return f'<span style="{"; ".join(style)}">{text}</span>' if style else text
