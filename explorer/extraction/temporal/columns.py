"""Columns of tables that count something: their numbers are no years, though some look like years."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice, takewhile

from explorer.chronicle.document import Block, Document
from explorer.extraction.columns.saying import said_by
from explorer.extraction.temporal.figures import year_month
from explorer.extraction.temporal.found import Found
from explorer.extraction.temporal.lexicon import MEASURED, MEASURES, QUANTITIES

_NUMBER = re.compile(r"[\d.,\s\u00a0]+%?")
_YEAR = re.compile(r"[12]\d{3}")
_WORD = re.compile(r"[^\W\d_]+|%")
_COUNTING = (QUANTITIES | MEASURES | frozenset(MEASURED)) - {"point", "years"} | {
    *(
        "populations",
        "percentage",
        "amount",
        "quantity",
        "sum",
        "gdp",
        "rank",
        "ranking",
        "hits",
        "elevation",
    ),
    *("berths", "beds", "rooms", "cabins", "wagons", "cars", "votes", "pupils", "teachers"),
    *("subscribers", "rainfall"),
    *("imports", "exports", "losses", "speakers", "attendance", "goals", "readers", "households", "share"),
}
_PEOPLES = re.compile(r"[A-Z][a-z]{2,}(?:ns|ese|ards|landers)")
_WHEN = frozenset(
    {"year", "years", "date", "dates", "period", "since", "from", "until", "to", "term", "time", "when"}
)
"""Words of headers: of a column of counts, and of one that says when."""

_OF_WORKS = frozenset({"author", "authors", "publisher", "isbn", "director", "label"})
"""Words of the headers of a table that lists works, whose years say when each was made."""


def without_counts(document: Document, found: tuple[Found, ...]) -> tuple[Found, ...]:
    """``found`` without the numbers that stand alone in the cells of columns that count something."""
    if not any(block.kind == "row" and block.lead for block in document.blocks):
        return found
    starts = [block.start for block in document.blocks]
    known: dict[tuple[tuple[int, int], int], bool] = {}
    return tuple(one for one in found if one.form != "year" or not _is_count(document, one, starts, known))


def with_months(document: Document, found: tuple[Found, ...]) -> tuple[Found, ...]:
    """``found`` with "2001-05" as a month in columns whose other cells are days of ISO 8601."""
    if not any(block.kind == "row" and block.lead for block in document.blocks):
        return found
    starts = [block.start for block in document.blocks]
    known: dict[tuple[tuple[int, int], int], bool] = {}
    out: list[Found] = []
    spans = iter(found)
    for one in spans:
        month: tuple[Found, ...] = ()
        if one.form == "year-span" and one.link == "range":
            last = next(spans)
            month = _month_of_column(document, one.start, last.end, starts, known) or (one, last)
        out.extend(month or (one,))
    return tuple(out)


def _month_of_column(
    document: Document,
    start: int,
    end: int,
    starts: list[int],
    known: dict[tuple[tuple[int, int], int], bool],
) -> tuple[Found, ...]:
    """The month that is all of a cell, in a column of days; ``known`` keeps which columns have any."""
    index = bisect_right(starts, start) - 1
    block = document.blocks[index] if index >= 0 else None
    if block is None or block.kind != "row" or block.lead is None:
        return ()
    column = document.text.count("\t", block.start, start)
    if _cell(document.block_text(block), column).strip() != document.text[start:end]:
        return ()
    place = (block.lead, column)
    if place not in known:
        rows = map(document.block_text, _rows_beside(document, index))
        known[place] = any(_ISO_DAY.fullmatch(_cell(row, column).strip()) for row in rows)
    return year_month("iso-month", document.text, start, end) if known[place] else ()


_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def _rows_beside(document: Document, index: int) -> Iterator[Block]:
    """The rows of the table in which a row stands: those above it up to the first, and all from it on."""
    blocks, lead = document.blocks, document.blocks[index].lead
    ups = (blocks[at] for at in range(index - 1, -1, -1))
    yield from takewhile(lambda block: block.lead == lead, ups)
    yield from takewhile(lambda block: block.lead == lead, islice(blocks, index, None))


def _is_count(
    document: Document, one: Found, starts: list[int], known: dict[tuple[tuple[int, int], int], bool]
) -> bool:
    """Whether a number is all of a cell below a header that names what is counted.

    ``starts`` are those of the document's blocks; ``known`` keeps what was found out of a table's columns.
    """
    index = bisect_right(starts, one.start) - 1
    block = document.blocks[index] if index >= 0 else None
    if block is None or block.kind != "row" or block.lead is None:
        return False
    text = document.text
    opens = one.start == block.start or text[one.start - 1] == "\t"
    if not opens or (one.end != block.end and text[one.end] != "\t"):
        return False
    column = text.count("\t", block.start, one.start)
    place = (block.lead, column)
    if place not in known:
        known[place] = _counts_something(document, index, block.lead, column)
    return known[place]


def _counts_something(document: Document, index: int, lead: tuple[int, int], column: int) -> bool:
    header = document.text[slice(*lead)]
    words = _WORD.findall(_cell(header, column))
    lower = {word.lower() for word in words}
    if not _OF_WORKS.isdisjoint(header.lower().split()):
        return True
    if lower & _WHEN or said_by(_cell(header, column)).act:
        return False
    if lower & _COUNTING or any(_PEOPLES.fullmatch(word) for word in words):
        return True
    below = takewhile(lambda block: block.lead == lead, islice(document.blocks, index, None))
    rows = [document.block_text(block) for block in below]
    cells = [cell for row in rows if (cell := _cell(row, column).strip())]
    numbers = [cell for cell in cells if _NUMBER.fullmatch(cell)]
    return len(numbers) == len(cells) and not all(_YEAR.fullmatch(cell) for cell in numbers)


def _cell(row: str, column: int) -> str:
    cells = row.split("\t")
    return cells[column] if column < len(cells) else ""
