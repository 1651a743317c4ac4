"""The dated words of a document that gave no event, each with its sentence and the reason."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from explorer.chronicle.chronicle import Chronicle
from explorer.extraction.clauses.sentences import sentences_of
from explorer.window.reader.sheet import Sheet, Span

BEFORE, AFTER = 14, 60
"""Characters of the sentence shown before and after the dated words."""


@dataclass(frozen=True, slots=True)
class Omitted:
    """Dated words that gave no event: where they are shown, as code units, and why they gave none."""

    start: int
    end: int
    words: str
    reason: str


def omitted_in(chronicle: Chronicle, sheet: Sheet) -> tuple[Omitted, ...]:
    """The omissions of the sheet's document in the order of the text; none that are not shown."""
    found = []
    for omission in chronicle.omissions:
        if omission.document == sheet.document.name:
            span = sheet.shown_span(omission.start, omission.end)
            if span is not None:
                found.append(Omitted(*span, omission.text, omission.reason))
    return tuple(sorted(found, key=lambda each: (each.start, each.end)))


def sentence_around(sheet: Sheet, first: int, last: int) -> Span:
    """The sentence in which the code units ``first`` to ``last`` stand, as code units without outer space."""
    document, start, end = sheet.document, sheet.offset(first), sheet.offset(last)
    index = bisect_right(document.blocks, start, key=lambda block: block.start) - 1
    if index < 0:
        return first, last
    for sentence in sentences_of(document, index):
        if sentence.start <= start < sentence.end:
            text = document.text[sentence.start : sentence.end]
            low = sentence.start + len(text) - len(text.lstrip())
            high = sentence.start + len(text.rstrip())
            return sheet.place(min(low, start)), sheet.units(
                sheet.points(sheet.place(max(high, end) - 1)) + 1
            )
    return first, last


def excerpt(sheet: Sheet, omitted: Omitted) -> str:
    """The dated words with what stands around them in their sentence: ``…terms to this day with all…``."""
    first, last = sentence_around(sheet, omitted.start, omitted.end)
    text = sheet.text
    low, high = sheet.points(first), sheet.points(last)
    start, end = sheet.points(omitted.start), sheet.points(omitted.end)
    before, after = text[low:start], text[end:high]
    if len(before) > BEFORE:
        before = "…" + before[-BEFORE:].partition(" ")[2]
    if len(after) > AFTER:
        after = after[:AFTER].rpartition(" ")[0] + "…"
    return " ".join(f"{before}{text[start:end]}{after}".split())


def counts_by_section(sheet: Sheet, starts: Sequence[int]) -> list[int]:
    """How many of the places ``starts`` (code units) stand in each section itself, not in those below it."""
    counts = [0] * len(sheet.document.sections)
    blocks = sheet.document.blocks
    for start in starts:
        index = bisect_right(blocks, sheet.offset(start), key=lambda block: block.start) - 1
        if index >= 0:
            counts[blocks[index].section] += 1
    return counts
