"""Events read from our own records (``explorer events --format jsonl``), to be written again as they were."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, get_args

from explorer.chronicle.dates.date import HistoricalDate, Part
from explorer.chronicle.dates.days import iso_day
from explorer.chronicle.dates.edtf import parse_edtf
from explorer.chronicle.document import Document
from explorer.chronicle.event import Anchor, Carrier, Event, Mention
from explorer.chronicle.party import Pair
from explorer.errors import InputError
from explorer.extraction.parties.naming import Namer
from explorer.reading.tables import Row

_KEYS = frozenset({"id", "date", "earliest", "latest", "title", "kind", "parties", "people", "sources"})
_SOURCE = frozenset({"document", "title", "section", "start", "end", "quote", "date", "date_text", "rule"})


def is_own(cells: Mapping[str, Any]) -> bool:
    """Whether a row has the keys of the JSON Lines contract."""
    return cells.keys() >= _KEYS and isinstance(cells["sources"], list)


def own_event(row: Row, document: Document, namer: Namer) -> Event:
    """The event of a record of ours. Raises InputError where a value is none that we write."""
    cells = row.cells
    sources = cells["sources"]
    if not sources or not all(isinstance(source, dict) and source.keys() >= _SOURCE for source in sources):
        raise InputError("has no sources as this program writes them")
    try:
        start, end = document.offsets.to_file(row.start, row.end)
        carrier = Carrier(document.name, start, end)
        mentions = tuple(_mention(source, cells, carrier, namer) for source in sources)
        date = _with_part(parse_edtf(cells["date"]), cells["earliest"], cells["latest"])
        parties, people = tuple(map(str, cells["parties"])), tuple(map(str, cells["people"]))
        name, title, kind = str(cells["id"]), str(cells["title"]), str(cells["kind"])
        return Event(name, date, title, kind, mentions, parties, people, cells.get("disagreement"))
    except (TypeError, ValueError, KeyError, AttributeError) as error:
        raise InputError(f"has a value that is none of this program's: {error}") from None


def _mention(source: Mapping[str, Any], event: Mapping[str, Any], carrier: Carrier, namer: Namer) -> Mention:
    anchor = source.get("anchor")
    start, end = int(source["start"]), int(source["end"])
    return Mention(
        document=str(source["document"]),
        document_title=str(source["title"]),
        section=str(source["section"]),
        start=start,
        end=end,
        quote=str(source["quote"]),
        date=parse_edtf(source["date"]),
        date_text=str(source["date_text"]),
        date_start=start,
        date_end=end,
        rule=str(source["rule"]),
        title=str(event["title"]),
        kind=str(event["kind"]),
        pair=_pair(source.get("pair"), namer),
        parties=tuple(map(str, event["parties"])),
        people=tuple(map(str, event["people"])),
        anchor=Anchor(int(anchor["start"]), int(anchor["end"]), str(anchor["text"])) if anchor else None,
        carrier=carrier,
    )


def _pair(text: object, namer: Namer) -> Pair | None:
    """The pair as it was written, in its order."""
    if not isinstance(text, str):
        return None
    parts = text.split("–")
    for cut in range(1, len(parts)):
        first, second = "–".join(parts[:cut]), "–".join(parts[cut:])
        if len(parts) == 2 or (namer.is_known(first) and namer.is_known(second)):
            return Pair(first, second)
    raise InputError(f"has the pair '{text}', which is none")


def _with_part(date: HistoricalDate, earliest: object, latest: object) -> HistoricalDate:
    """The date with the vague part that EDTF does not say and its days do."""
    for part in get_args(Part):
        vague = replace(date, part=part)
        if (_day(vague.earliest), _day(vague.latest)) == (earliest, latest):
            return vague
    return date


def _day(number: int | None) -> str | None:
    return None if number is None else iso_day(number)
