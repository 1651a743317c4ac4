"""Events as records: the JSON Lines contract, JSON and CSV. Plain values in, text out."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator
from typing import Any

from explorer.chronicle.days import iso_day
from explorer.chronicle.event import Event, Mention
from explorer.errors import ExplorerError

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

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


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


def _day(number: int | None) -> str | None:
    return None if number is None else iso_day(number)


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
    """RFC 4180 text: a header, then a row per event; cells a spreadsheet would compute begin with ``'``."""
    yield _csv_line(CSV_COLUMNS)
    for event in events:
        record = event_record(event)
        first = record["sources"][0] if record["sources"] else {}
        cells = {**first, **record}
        yield _csv_line(neutral(_cell(cells.get(column))) for column in CSV_COLUMNS)


def neutral(cell: str) -> str:
    """``cell`` so that no spreadsheet takes it for a formula; a year before 1 AD is left as it is."""
    if cell.startswith(_FORMULA_STARTS) and not _is_date_or_number(cell):
        return "'" + cell
    return cell


def _is_date_or_number(cell: str) -> bool:
    return cell[:1] == "-" and cell[1:].replace("-", "").replace("/", "").isdigit()


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return "; ".join(value) if isinstance(value, list) else str(value)


def _csv_line(cells: Iterable[str]) -> str:
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\r\n").writerow(cells)
    return buffer.getvalue()


FORMATS = {"jsonl": json_lines, "json": json_array, "csv": csv_rows}
"""The formats of ``explorer events``: each makes text pieces from events."""


def write_events(events: Iterable[Event], format_name: str) -> Iterator[str]:
    """The events in a named format, piece by piece. Raises ExplorerError for an unknown format."""
    try:
        return FORMATS[format_name](events)
    except KeyError:
        known = ", ".join(FORMATS)
        raise ExplorerError(f"unknown format '{format_name}'; known are {known}") from None
