"""What is kept of documents and events, as rows of JSON: exact both ways, and nothing but plain values.

Every function ``x_row`` makes a list of numbers, texts, lists and None of a value, ``x_of`` the equal value
of such a list. JSON is written in UTF-8 with lone surrogates passed through, as files may hold them.

A date is one text, so that the many events of one year share one value. ``1931,5,12,a,0`` is a unit: year,
month or nothing, day or nothing, the letter of its precision, 1 for approximate plus 2 for uncertain. A
slash stands between the two ends of an interval, nothing where one is open; ``|mid`` follows where a part
is named.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import lru_cache
from sys import intern
from typing import Any

from explorer.chronicle.dates.date import CalendarUnit, HistoricalDate, Part, Precision
from explorer.chronicle.event import Anchor, Carrier, Event, Mention, Omission
from explorer.chronicle.party import Pair
from explorer.errors import Diagnostic, Severity
from explorer.jsontext import from_json

Row = list[Any]

_LETTERS: dict[Precision, str] = dict(zip(Precision, "abcdefghi", strict=True))
_PRECISIONS = {letter: precision for precision, letter in _LETTERS.items()}
_PARTS: dict[str, Part] = {"": "", "early": "early", "mid": "mid", "late": "late"}
_SEVERITIES: dict[str, Severity] = {"error": "error", "warning": "warning", "note": "note"}

_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


DAMAGES = (ValueError, KeyError, TypeError, IndexError)
"""What is raised where a row is not what it should be; decoding of damaged UTF-8 or JSON is a ValueError."""


def to_bytes(row: object) -> bytes:
    """A row as JSON in UTF-8."""
    return _JSON.encode(row).encode("utf-8", "surrogatepass")


def from_bytes(data: bytes) -> Any:
    """The row of :func:`to_bytes`. Raises ValueError for anything else."""
    return from_json(data.decode("utf-8", "surrogatepass"))


# --- dates ------------------------------------------------------------------------------------------


def date_text(date: HistoricalDate) -> str:
    """A date as one text."""
    if date.start is not None and not date.is_interval:
        units = _unit_text(date.start)
    else:
        units = f"{_unit_text(date.start)}/{_unit_text(date.end)}"
    return f"{units}|{date.part}" if date.part else units


def _unit_text(unit: CalendarUnit | None) -> str:
    if unit is None:
        return ""
    month = "" if unit.month is None else unit.month
    day = "" if unit.day is None else unit.day
    marks = unit.approximate + 2 * unit.uncertain
    return f"{unit.year},{month},{day},{_LETTERS[unit.precision]},{marks}"


@lru_cache(maxsize=1 << 16)
def date_of(text: str) -> HistoricalDate:
    """The date of a text. Raises ValueError or KeyError for a text that is none."""
    units, _, part = text.partition("|")
    first, slash, last = units.partition("/")
    start = _unit_of(first)
    return HistoricalDate(start, _unit_of(last) if slash else start, _PARTS[part])


@lru_cache(maxsize=1 << 16)
def _unit_of(text: str) -> CalendarUnit | None:
    if not text:
        return None
    year, month, day, letter, marks = text.split(",")
    flags = int(marks)
    return CalendarUnit(
        int(year),
        int(month) if month else None,
        int(day) if day else None,
        _PRECISIONS[letter],
        bool(flags & 1),
        bool(flags & 2),
    )


# --- mentions and events ----------------------------------------------------------------------------


def mention_row(mention: Mention) -> Row:
    """A mention; what most mentions lack is left out at the end."""
    pair, anchor, carrier = mention.pair, mention.anchor, mention.carrier
    row = [
        mention.document,
        mention.document_title,
        mention.section,
        mention.start,
        mention.end,
        mention.quote,
        date_text(mention.date),
        mention.date_text,
        mention.date_start,
        mention.date_end,
        mention.rule,
        mention.title,
        mention.kind,
        mention.cue,
        [pair.first, pair.second] if pair else None,
        mention.parties,
        mention.people,
        mention.weight,
    ]
    if anchor is not None or carrier is not None:
        row.append([anchor.start, anchor.end, anchor.text] if anchor else None)
        row.append([carrier.document, carrier.start, carrier.end] if carrier else None)
    return row


def mention_of(row: Sequence[Any]) -> Mention:
    """The mention of a row; what many mentions name alike is one text in memory."""
    anchor, carrier = (row[18], row[19]) if len(row) > 18 else (None, None)
    return Mention(
        intern(row[0]),
        intern(row[1]),
        intern(row[2]),
        row[3],
        row[4],
        row[5],
        date_of(row[6]),
        intern(row[7]),
        row[8],
        row[9],
        intern(row[10]),
        row[11],
        intern(row[12]),
        intern(row[13]),
        _pair_of(*row[14]) if row[14] else None,
        _shared(*row[15]),
        tuple(row[16]),
        Anchor(*anchor) if anchor else None,
        _weight(row[17]),
        Carrier(*carrier) if carrier else None,
    )


@lru_cache(maxsize=1 << 12, typed=True)
def _one_weight(weight: float) -> float:
    return weight


def _weight(weight: float) -> float:
    """The weight as one value in memory, of many that are equal; the two zeros are equal and not the same."""
    return _one_weight(weight) if weight else weight


@lru_cache(maxsize=1 << 15)
def _pair_of(first: str, second: str) -> Pair:
    return Pair(first, second)


@lru_cache(maxsize=1 << 16)
def _shared(*names: str) -> tuple[str, ...]:
    """The names as one value in memory, however often these are named together."""
    return tuple(map(intern, names))


def event_row(event: Event, mentions: Row) -> Row:
    """An event with what stands for its ``mentions``: their rows, or whatever finds them again."""
    return [
        event.id,
        date_text(event.date),
        event.title,
        event.kind,
        mentions,
        event.parties,
        event.people,
        event.disagreement,
        event.weight,
    ]


def event_of(row: Sequence[Any], mentions: tuple[Mention, ...]) -> Event:
    """The event of a row, whose mentions have been made; values like theirs are the same in memory."""
    title, parties, people = row[2], _shared(*row[5]), tuple(row[6])
    first = mentions[0] if mentions else None
    if first is not None:
        title = first.title if first.title == title else title
        people = first.people if first.people == people else people
    return Event(row[0], date_of(row[1]), title, intern(row[3]), mentions, parties, people, row[7], row[8])


def whole_event_row(event: Event) -> Row:
    """An event with its mentions in it."""
    return event_row(event, [mention_row(mention) for mention in event.mentions])


def whole_event_of(row: Sequence[Any]) -> Event:
    """The event of a row that holds its mentions."""
    return event_of(row, tuple(map(mention_of, row[4])))


def omission_row(omission: Omission) -> Row:
    """An omission."""
    return [omission.document, omission.start, omission.end, omission.text, omission.reason]


def omission_of(row: Sequence[Any]) -> Omission:
    """The omission of a row."""
    document, start, end, text, reason = row
    return Omission(intern(document), start, end, text, intern(reason))


def diagnostic_row(one: Diagnostic) -> Row:
    """A diagnostic."""
    return [one.source, one.message, one.severity, one.line, one.column]


def diagnostic_of(row: Sequence[Any]) -> Diagnostic:
    """The diagnostic of a row."""
    source, message, severity, line, column = row
    return Diagnostic(source, message, _SEVERITIES[severity], line, column)
