"""What the window says about events and counts, in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from explorer.chronicle.chronicle import Chronicle, ThreadKey
from explorer.chronicle.date import HistoricalDate
from explorer.chronicle.days import civil_day
from explorer.chronicle.event import Event
from explorer.chronicle.view import View
from explorer.chronicle.wording import MONTHS, date_words, day_words, precision_words, year_words

if TYPE_CHECKING:
    from explorer.timeline.stackparts import Census  # needs numpy, which comes after the first paint


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its noun: ``1 event``, ``1,204 events``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def told_in(places: int) -> str:
    """The heading above the passages: ``Told in 2 places``."""
    return f"Told in {counted(places, 'place')}"


def short_date(date: HistoricalDate) -> str:
    """A date with the months cut to three letters: ``10 Nov 2019``, ``1964–1982``."""
    units = (date.start, date.end)
    if date.is_interval and all(units) and all(unit and unit.month is None for unit in units):
        return "–".join(date_words(HistoricalDate.of(unit)) for unit in units if unit)
    words = date_words(date)
    for month in MONTHS:
        words = words.replace(month, month[:3])
    return words


def comparison_name(keys: Sequence[ThreadKey]) -> str:
    """What threads that are compared are called together: two by their names, more by their number."""
    return " and ".join(map(str, keys)) if len(keys) == 2 else f"{len(keys)} threads"


def census_words(census: Census, threads: int, hidden: int, *, apart: bool = False) -> str:
    """How much of what is compared is in view: ``74 of 151 events in view · 1 told in both threads``.

    ``hidden`` is the number of events that the filter leaves out. Where the threads count ``apart`` from one
    another, an event stands in several places and counts in each.
    """
    parts = [f"{census.inside:,} of {counted(census.total, 'event')} in view"]
    if apart:
        parts.append("each thread counts its own")
    if census.shared:
        several = "both threads" if threads == 2 else "several threads"
        parts.append(f"{census.shared:,} told in {several}")
    if hidden:
        parts.append(f"{hidden:,} hidden by filters")
    return " · ".join(parts)


def brief_date(date: HistoricalDate) -> str:
    """A date in few words, for a narrow column: ``10 Nov 2019``, ``from 1980s``."""
    return short_date(date).removesuffix(" onwards")


def thread_summary(chronicle: Chronicle, shown: Sequence[int], total: int) -> str:
    """The line beside the title: ``58 events · 1831–2023 · 4 told by more than one source``.

    ``shown`` are positions of events, ``total`` is how many events there are before the filter.
    """
    if not shown:
        return f"none of {counted(total, 'event')} passes the filter" if total else "no events"
    count = counted(len(shown), "event")
    if len(shown) < total:
        count = f"{len(shown):,} of {counted(total, 'event')}"
    years = [chronicle.years[position] for position in shown]
    first, last = min(first for first, _ in years), max(last for _, last in years)
    parts = [count, year_words(first) if first == last else f"{year_words(first)}–{year_words(last)}"]
    told = len(chronicle.told_by_several.intersection(shown))
    if told:
        parts.append(f"{told:,} told by more than one source")
    return " · ".join(parts)


def chronicle_summary(chronicle: Chronicle) -> str:
    """The left of the status bar: ``5 documents · 239 mentions → 204 events · 3 disagreements``."""
    if not chronicle.documents:
        return "No documents"
    differ = sum(event.disagreement is not None for event in chronicle.events)
    parts = [
        counted(len(chronicle.documents), "document"),
        f"{counted(chronicle.mention_count, 'mention')} → {counted(len(chronicle.events), 'event')}",
    ]
    if differ:
        parts.append(counted(differ, "disagreement"))
    return " · ".join(parts)


def range_words(first: float, last: float) -> str:
    """The days in view: ``1955–2026``; months where few years are shown, days where few months are."""
    low, high = int(first // 1), max(int(-(-last // 1)) - 1, int(first // 1))
    days = last - first
    if days > 3 * 365:
        start, end = year_words(civil_day(low).year), year_words(civil_day(high).year)
    elif days > 92:
        start, end = _month_words(low), _month_words(high)
    else:
        start, end = day_words(low), day_words(high)
    return start if start == end else f"{start} – {end}" if " " in start + end else f"{start}–{end}"


def view_words(view: View) -> str:
    """A view in a few words: ``Bolivia – Mexico, 1955–2026, “embassy”, filtered``."""
    parts = [comparison_name(view.compared) if view.compared else view.name or "All events"]
    if view.range:
        parts.append(range_words(*view.range))
    if view.words:
        parts.append(f"“{view.words}”")
    return ", ".join(parts if view.filter.is_empty else [*parts, "filtered"])


def since_words(events: Sequence[Event]) -> str:
    """From what threads count that are aligned: ``Years since 1831 and 24 Sep 1975``, in their order."""
    dates = [short_date(event.date) for event in events]
    return f"Years since {', '.join(dates[:-1])} and {dates[-1]}"


def _month_words(day: int) -> str:
    year, month, _ = civil_day(day)
    return f"{MONTHS[month - 1]} {year_words(year)}"


def event_tip(event: Event) -> str:
    """What a tooltip says about an event: title, date, precision, sources."""
    sources = len({mention.document for mention in event.mentions})
    date = f"{date_words(event.date)} · {precision_words(event.date)}"
    return f"{event.title}\n{date}\n{counted(sources, 'source')}"


def event_text(event: Event) -> str:
    """An event as text to paste elsewhere: title, date and every passage with its source."""
    lines = [event.title, f"{date_words(event.date)} ({event.date.edtf})"]
    if named := ", ".join((*event.parties, *event.people)):
        lines.append(named)
    if event.disagreement:
        lines.append(f"Sources differ: {event.disagreement}")
    for mention in event.mentions:
        section = f", {mention.section}" if mention.section else ""
        lines.append(f"\n“{mention.quote}”\n— {mention.document_title}{section} ({mention.document})")
    return "\n".join(lines) + "\n"
