"""Events as records: the JSON Lines contract, JSON and CSV. Plain values in, text out."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import Any

from explorer.chronicle.dates.date import HistoricalDate
from explorer.chronicle.dates.days import iso_day
from explorer.chronicle.event import Event, Mention

CSV_COLUMNS = (
    "id",
    "date",
    "earliest",
    "latest",
    "precision",
    "title",
    "kind",
    "parties",
    "pairs",
    "people",
    "disagreement",
    "document",
    "section",
    "start",
    "end",
    "quote",
)
"""One row per event; the last five columns are those of its first source."""

_FORMULA = re.compile(r"'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
_SUSPECT = frozenset("'=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
_DATE_OR_NUMBER = re.compile(r"-[0-9/-]+")


def event_record(event: Event) -> dict[str, Any]:
    """One event as the JSON object of the JSON Lines contract, keys in the contract's order."""
    return {
        "id": event.id,
        "date": event.date.edtf,
        "earliest": _day(event.date.earliest),
        "latest": _day(event.date.latest),
        "precision": str(event.date.precision),
        "title": event.title,
        "kind": event.kind,
        "parties": list(event.parties),
        "pairs": [str(pair) for pair in event.pairs],
        "people": list(event.people),
        "disagreement": event.disagreement,
        "sources": [source_record(mention) for mention in event.mentions],
    }


def source_record(mention: Mention) -> dict[str, Any]:
    """One mention as a source of its event; offsets are code points into the decoded file."""
    anchor = mention.anchor
    return {
        "document": mention.document,
        "title": mention.document_title,
        "section": mention.section,
        "pair": str(mention.pair) if mention.pair else None,
        "start": mention.start,
        "end": mention.end,
        "quote": mention.quote,
        "date": mention.date.edtf,
        "date_text": mention.date_text,
        "rule": mention.rule,
        "anchor": {"start": anchor.start, "end": anchor.end, "text": anchor.text} if anchor else None,
    }


def json_lines(events: Iterable[Event]) -> Iterator[str]:
    """One JSON object a line, each with its line feed."""
    for event in events:
        yield json.dumps(event_record(event), ensure_ascii=False) + "\n"


def json_array(events: Iterable[Event]) -> Iterator[str]:
    """One JSON array, an object a line."""
    separator = "[\n"
    for event in events:
        yield separator + json.dumps(event_record(event), ensure_ascii=False)
        separator = ",\n"
    yield "\n]\n" if separator == ",\n" else "[]\n"


def csv_rows(events: Iterable[Event]) -> Iterator[str]:
    """RFC 4180 text: a header, then a row per event; cells a spreadsheet would compute begin with ``'``.

    A piece is some hundred rows.
    """
    lines = [",".join(CSV_COLUMNS) + "\r\n"]
    rows = map(_line, events)
    while lines:
        yield "".join(lines)
        lines = list(islice(rows, ROWS_A_PIECE))


ROWS_A_PIECE = 256
"""So many rows are handed over at a time: few enough to take no memory, many enough to take no time."""


def _line(event: Event) -> str:
    """The row of an event, cells in the order of CSV_COLUMNS; it is made by hand as that is quicker."""
    mentions = event.mentions
    cells = [
        event.id,
        _date_cells(event.date),
        event.title,
        event.kind,
        "; ".join(event.parties),
        "; ".join(map(str, event.pairs)) if len(mentions) > 1 else _pair(mentions),
        "; ".join(event.people),
        event.disagreement or "",
    ]
    if mentions:
        first = mentions[0]
        cells += (first.document, first.section, f"{first.start},{first.end}", first.quote)
    else:
        cells.append(",,,,")
    for index in _TEXTS if mentions else _TEXTS[:-3]:
        cell = cells[index]
        if cell[:1] in _SUSPECT:
            cell = neutral(cell)
        if "," in cell or '"' in cell or "\n" in cell or "\r" in cell:
            cell = '"' + cell.replace('"', '""') + '"'
        cells[index] = cell
    return ",".join(cells) + "\r\n"


_TEXTS = (0, 2, 3, 4, 5, 6, 7, 8, 9, 11)
"""Where among the cells text stands, which may need quotation marks; the last three are of a source."""


def _pair(mentions: Sequence[Mention]) -> str:
    return str(mentions[0].pair) if mentions and mentions[0].pair is not None else ""


@lru_cache(maxsize=4096)  # dates come again and again, above all in order of date
def _date_cells(date: HistoricalDate) -> str:
    """Four columns: the date, its first and last day, its precision. None needs quotation marks."""
    days = (_day(date.earliest) or "", _day(date.latest) or "")
    return ",".join((date.edtf, *days, date.precision.value))


def neutral(cell: str) -> str:
    """``cell`` so that no spreadsheet takes it for a formula; a year before 1 AD is left as it is.

    The signs are those of OWASP's page "CSV Injection". A cell that looks as if it had been treated is
    treated as well, so that taking one apostrophe away always gives back what was there.
    """
    if _FORMULA.match(cell) and not _DATE_OR_NUMBER.fullmatch(cell):
        return "'" + cell
    return cell


def _day(number: int | None) -> str | None:
    return None if number is None else iso_day(number)
