"""Sentences of a block, with their places kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from sentencex import get_sentence_boundaries

from explorer.chronicle.document import Document
from explorer.chronicle.letters import CAPITAL

LONGEST = 1200
"""Characters of the longest stretch read as one sentence; text without full stops is cut at a space."""

PORTION = 16_000
"""Characters in which sentences are looked for at a time: quotation marks that stay open are each compared
with every full stop behind them."""


class Sentence(NamedTuple):
    """One sentence of a block; ``start`` and ``end`` are a half-open span of the document's text."""

    block: int
    start: int
    end: int


def sentences_of(document: Document, index: int) -> list[Sentence]:
    """The sentences of the block with that index; a row is one, unless it is too long or ends with prose."""
    block = document.blocks[index]
    if block.kind == "row" and block.end - block.start <= LONGEST:
        headings = " ".join(document.sections[block.section].path)
        prose = _prose_in(document.block_text(block), headings)
        return (
            _of_row(document, index, block.start + prose)
            if prose
            else [Sentence(index, block.start, block.end)]
        )
    return _between(index, block.start, document.block_text(block))


def _prose_in(row: str, headings: str) -> int:
    """Where the last cell of a row begins that tells in sentences what happened at several times; else 0.

    ``headings`` are those above the table.
    """
    start = row.rfind("\t") + 1
    if not start or len(row) - start < _SHORT:
        return 0
    cell = row[start:]
    told = len(_YEAR.findall(cell)) > 1 and _TOLD.search(cell) is not None
    return start if told and (_is_of_relations(row, start, headings) or not _UNLED.search(cell)) else 0


def _is_of_relations(row: str, prose: int, headings: str) -> bool:
    """Whether prose opens with what became of relations, below a heading that says so, behind their date."""
    done = _DONE.match(row, prose)
    if done is None or _ONLY_DATE.search(row, 0, prose) is None or _UNLED.search(row[done.end() :]):
        return False
    return _RELATIONS.search(headings) is not None


_SHORT = 40
"""Characters of the shortest cell that may tell in sentences what happened twice."""
_YEAR = re.compile(r"\b\d{4}\b")

# Somebody or something and a verb: "an envoy was", "Peru recalled its". A form that opens a piece has none
# before it ("Signed 1990; ratified by the king 1991"): only the other cells say what it tells of.
_TOLD = re.compile(
    r"[\w’'\"”)] (?:was|were|has been|have been|had been|\w+ed (?:its|his|her|their|the|an?))\b"
)

# A sentence that opens with its verb: only the cells before say who did that, or what it was done to.
_UNLED = re.compile(
    r"(?:^|[.!?]\s+)(?:(?:in|on|since|from|by|until|after)\b[^.,;]{0,30}\b\d{4},? )?"
    r"(?:(?:also|first|later|then|again|soon|never|not|twice|once|\w+ly) )?"
    r"(?:was|were|is|are|has|have|had|did|does|(?!united\b|allied\b)\w+[^\We]ed|(?:dis)?agreed|freed"
    r"|be(?:came|gan|gun)|broken?|brought|built|came|chosen|drawn|fell|fought|found|gave|given|got|grew"
    r"|held|kept|laid|led|left|lost|made|met|overthrew|paid|put|ran|rose|saw|sent|set|sold|sought|spoke"
    r"|stood|sworn|taken|took|went|with(?:drawn|drew|held)|won|written|wrote)\b",
    re.IGNORECASE,
)
_RELATIONS = re.compile(r"\b(?:[Rr]elations|[Tt]ies)\b")
_ONLY_DATE = re.compile(r"\t[^\t]*\b\d{4}\s*\t\Z")


def _of_row(document: Document, index: int, prose: int) -> list[Sentence]:
    """The sentences of a row: the cells before its prose, and what that tells."""
    block, text = document.blocks[index], document.text
    last = block.start + len(text[block.start : prose].rstrip())
    cells = [Sentence(index, block.start, last)] if last > block.start else []
    return cells + sentences_of_cell(index, prose, text[prose : block.end])


def sentences_of_cell(index: int, start: int, text: str) -> list[Sentence]:
    """The sentences of the text of a cell that begins at ``start``.

    A participle that opens it is of none of its nouns: "Suspended in 1974; | a consul was sent". Where it
    first names another article, that is no sentence: "See Laos–Peru relations | Laos has an embassy".
    """
    opening = _DONE.match(text) or _SEE.match(text)
    if opening is None:
        return _between(index, start, text)
    first = Sentence(index, start, start + opening.end(1))
    return [first, *_between(index, start + opening.end(), text[opening.end() :])]


_SEE = re.compile(r"(See(?: also)?:? [A-Z][^.;:\t]{2,80}? relations)\s+(?=[A-Z])")


def stands_alone(cell: str) -> bool:
    """Whether a cell is sentences, each of which says whom it is about."""
    return cell.endswith(".") and cell.count(" ") > 3 and not _UNLED.search(cell)


_DONE = re.compile(
    r"((?:Severed|Suspended|Downgraded|Upgraded|Restored|Resumed|Normali[sz]ed|Broken off)"
    r" (?:(?:in|on|by|from|since|until) |(?=\d))[^;.\t]*);\s+"
)


# A bracket or quotation that ends with a full stop ends its sentence too, and so does a month in full; a
# word in small letters that only looks like an abbreviated month ("al mar.") is none. "No." before a name is
# no number ("none voted no. Peru was").
_CLOSED = re.compile(
    r"[.!?](?:[)\]\"”’]+|(?<=\b(?:May|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\.)"
    r"|(?<=\b(?:June|July|sept)\.)|(?<=\b(?:March|April)\.)|(?<=\bAugust\.)"
    rf"|(?<=\bno\.)(?=\s+{CAPITAL}(?!{CAPITAL})[^\W\d_]))\s+(?={CAPITAL}|[“\"(])"
)


_MONTHS = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"

# What is no number or end of an item within a date: "on 8 (20) November", "on 13. October 1947", "(N.S.)".
_WITHIN_DATE = re.compile(
    rf"\w\s+\(\d{{1,2}}(?:st|nd|rd|th)?\)\s+(?:of\s+)?{_MONTHS}\b"
    rf"|\b(?:[Oo]n|[Ss]ince|[Uu]ntil)\s+\d{{1,2}}\.\s+{_MONTHS}\s+\d{{4}}\b"
    r"(?!\s+(?:saw|was|is|were|had|has|brought|became|marked)\b)"
    r"|\d\s+[\[(][NO]\.\s?S\.[\])]\s+\w"
)


# The date of an entry, with a full stop behind it: "3 May 1990. Ghana closes the border."
_ENTRY = re.compile(rf"(?:(?:\d{{1,2}} )?{_MONTHS}(?: \d{{1,2}}\b,?)? )?\d{{3,4}}\.\s+(?={CAPITAL})")


def _ends(text: str) -> set[int]:
    """Where the sentences of a text end; the date that opens an entry is part of the first."""
    ends = set(_boundaries(text))
    ends |= {match.end() for match in _CLOSED.finditer(text)}
    ends -= {end for match in _WITHIN_DATE.finditer(text) for end in range(match.start() + 1, match.end())}
    entry = _ENTRY.match(text)
    return ends if entry is None else {end for end in ends if end > entry.end()}


def _boundaries(text: str) -> Iterator[int]:
    """Where sentences end in a text, portion by portion; each begins where the last sentence did."""
    start = 0
    while (stop := start + PORTION) < len(text):
        found = get_sentence_boundaries("en", text[start:stop])
        ends = [start + one["end_index"] for one in found if one["end_index"] < PORTION]
        ends = ends or [max(text.rfind(" ", start, stop), stop - LONGEST)]
        yield from ends
        start = ends[-1]
    yield from (start + one["end_index"] for one in get_sentence_boundaries("en", text[start:]))


def _between(index: int, start: int, text: str) -> list[Sentence]:
    """The sentences of a text that begins at ``start``, cut where they get too long."""
    bounds = sorted({0, *_ends(text), len(text)})
    found = []
    for begin, stop in pairwise(sorted({*bounds, *_cuts(text, bounds)})):
        piece = text[begin:stop]
        body = piece.strip()
        if body:
            first = start + begin + len(piece) - len(piece.lstrip())
            found.append(Sentence(index, first, first + len(body)))
    return found


def _cuts(text: str, bounds: list[int]) -> Iterator[int]:
    """Where stretches longer than any sentence are cut."""
    for start, end in pairwise(bounds):
        while end - start > LONGEST:
            space = text.rfind(" ", start, start + LONGEST)
            start = space + 1 if space > start else start + LONGEST
            yield start
