"""Events as the JSON that TimelineJS (version 3) opens: a slide for each event.

Dates are as fine as they were told: a year has no month. What TimelineJS cannot say (about, open ends,
decades) is in ``display_date``, which it shows in place of the date. Years before 1 are astronomical.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import escape
from typing import Any

from explorer.chronicle.dates.date import CalendarUnit, HistoricalDate
from explorer.chronicle.dates.days import civil_day
from explorer.chronicle.dates.wording import date_words
from explorer.chronicle.event import Event
from explorer.export.data.contents import Contents


def timeline_js(contents: Contents) -> Iterator[str]:
    """One JSON object: a title slide, then an event a line."""
    headline = {"text": {"headline": escape(contents.title)}}
    yield f'{{"scale": "human",\n"title": {_json(headline)},\n"events": ['
    separator = "\n"
    for event in contents.events:
        yield separator + _json(_slide(event, contents))
        separator = ",\n"
    yield "\n]}\n"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _slide(event: Event, contents: Contents) -> dict[str, Any]:
    start, end = _ends(event.date)
    words = date_words(event.date)
    slide: dict[str, Any] = {"unique_id": event.id, "start_date": start | {"display_date": words}}
    if end is not None:
        slide["end_date"] = end | {"display_date": ""}
    slide["display_date"] = words
    slide["text"] = {"headline": escape(event.title), "text": _text(event)}
    slide["group"] = contents.kind_label(event.kind)
    return slide


def _ends(date: HistoricalDate) -> tuple[dict[str, int], dict[str, int] | None]:
    """The two ends; None for a date of one day, month or year, or with an open end."""
    units = [unit for unit in (date.start, date.end) if unit is not None]
    if not date.is_interval and _parts(units[0]) is not None:
        return _parts(units[0]) or {}, None
    first = _parts(units[0]) or _day(units[0].first_day)
    if len(units) == 1:
        return first, None
    return first, _parts(units[1]) or _day(units[1].last_day)


def _parts(unit: CalendarUnit) -> dict[str, int] | None:
    """Year, month and day as far as they are told; None for a season, a decade or a century."""
    if unit.precision.value not in ("day", "month", "year"):
        return None
    named = {"year": unit.year, "month": unit.month, "day": unit.day}
    return {name: number for name, number in named.items() if number is not None}


def _day(number: int) -> dict[str, int]:
    return civil_day(number)._asdict()


def _text(event: Event) -> str:
    """The quotations with their sources, as the HTML that TimelineJS shows."""
    told = (
        f"<blockquote>{escape(mention.quote)}</blockquote><p><cite>{escape(mention.document_title)}</cite></p>"
        for mention in event.mentions
    )
    differ = f"<p>{escape(event.disagreement)}</p>" if event.disagreement else ""
    return "".join(told) + differ
