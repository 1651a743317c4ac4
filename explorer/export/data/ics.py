"""Events as iCalendar (RFC 5545): all-day entries over the days on which they may have happened.

A date told to the day is one day; one told to the month, the year or the decade takes all of its days, and
its description says how exactly it was told. Of an open end ("since 1990") there is the known end alone. A
calendar knows the years 1 to 9999 only: an event before or after is left out, and a diagnostic says so.
"""

from __future__ import annotations

from collections.abc import Iterator

from explorer import __version__
from explorer.chronicle.dates.days import civil_day, day_number
from explorer.chronicle.dates.wording import date_words, precision_words
from explorer.chronicle.event import Event
from explorer.errors import Diagnostic
from explorer.export.data.contents import Contents

FIRST, LAST = day_number(1), day_number(9999, 12, 30)
"""The days a calendar can name; the end of an entry is the day after it."""

STAMP = "20000101T000000Z"
"""When an entry was made. The format demands it; a true one would make other bytes of the same events."""

LONGEST_LINE = 75
"""Octets of a line without its end; longer ones are folded (RFC 5545, 3.1)."""


def icalendar(contents: Contents) -> Iterator[str]:
    """A calendar, an entry at a time."""
    yield _lines(
        ("BEGIN", "VCALENDAR"),
        ("VERSION", "2.0"),
        ("PRODID", f"-//Bilateral Explorer//{__version__}//EN"),
        ("CALSCALE", "GREGORIAN"),
        ("NAME", _text(contents.title)),
        ("X-WR-CALNAME", _text(contents.title)),
    )
    for event in contents.events:
        days = _days(event)
        if days is not None:
            yield _entry(event, days, contents)
    yield _lines(("END", "VCALENDAR"))


def left_out(contents: Contents) -> Iterator[Diagnostic]:
    """A note for each event that no calendar can hold."""
    for event in contents.events:
        if _days(event) is None:
            told = f"“{event.title}” ({date_words(event.date)})"
            yield Diagnostic("iCalendar", f"{told} is left out: a calendar knows the years 1 to 9999", "note")


def _days(event: Event) -> tuple[int, int] | None:
    """The first and the last day of an entry; None for one that no calendar can hold."""
    known = [day for day in (event.date.earliest, event.date.latest) if day is not None]
    first, last = known[0], known[-1]
    return (first, last) if first >= FIRST and last <= LAST else None


def _entry(event: Event, days: tuple[int, int], contents: Contents) -> str:
    first, last = days
    return _lines(
        ("BEGIN", "VEVENT"),
        ("UID", f"{_text(event.id)}@bilateral-explorer"),
        ("DTSTAMP", STAMP),
        ("DTSTART;VALUE=DATE", _date(first)),
        ("DTEND;VALUE=DATE", _date(last + 1)),
        ("SUMMARY", _text(event.title)),
        ("DESCRIPTION", _text(_description(event))),
        ("CATEGORIES", _text(contents.kind_label(event.kind))),
        ("TRANSP", "TRANSPARENT"),
        ("END", "VEVENT"),
    )


def _description(event: Event) -> str:
    """How exactly the date was told, what the sources say, and where they differ."""
    parts = [f"{date_words(event.date)} ({precision_words(event.date)})"]
    parts += [f"“{mention.quote}” ({mention.document_title})" for mention in event.mentions]
    return "\n".join([*parts, event.disagreement] if event.disagreement else parts)


def _date(number: int) -> str:
    year, month, day = civil_day(number)
    return f"{year:04d}{month:02d}{day:02d}"


_CONTROLS: dict[int, str | None] = dict.fromkeys((*range(9), *range(11, 32), 127))
_ESCAPED = _CONTROLS | str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
"""Characters as a text writes them (3.3.11); controls other than a tab are no part of one."""


def _text(text: str) -> str:
    return text.translate(_ESCAPED)


def _lines(*rows: tuple[str, str]) -> str:
    return "".join(_folded(f"{name}:{value}") for name, value in rows)


def _folded(line: str) -> str:
    """A line in pieces of at most LONGEST_LINE octets, no character cut in two."""
    if len(line) <= LONGEST_LINE and line.isascii():
        return line + "\r\n"
    pieces, size = [""], 0
    for char in line:
        width = len(char.encode("utf-8", "replace"))
        if size + width > LONGEST_LINE:
            pieces.append(" ")
            size = 1
        pieces[-1] += char
        size += width
    return "\r\n".join(pieces) + "\r\n"
