"""What the window says about events and counts, in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from explorer.chronicle.chronicle import Chronicle, ThreadKey
from explorer.chronicle.dates.days import civil_day
from explorer.chronicle.dates.wording import (
    date_words,
    day_words,
    month_words,
    precision_words,
    short_date,
    year_words,
)
from explorer.chronicle.event import Event
from explorer.chronicle.merging.differing import disagreement_sentence
from explorer.chronicle.view import View
from explorer.language import counted as counted
from explorer.language import number_words, plural
from explorer.window.language import tr

if TYPE_CHECKING:
    from explorer.timeline.stack.parts import Census  # needs numpy, which comes after the first paint


def told_in(places: int) -> str:
    """The heading above the passages: ``Told in 2 places``."""
    return plural(places, "Told in {n} place", "Told in {n} places")


def comparison_name(keys: Sequence[ThreadKey]) -> str:
    """What threads that are compared are called together: two by their names, more by their number."""
    if len(keys) == 2:
        return tr("{first} and {second}", first=keys[0], second=keys[1])
    return counted(len(keys), "thread")


def census_words(census: Census, threads: int, hidden: int, *, apart: bool = False) -> str:
    """How much of what is compared is in view: ``74 of 151 events in view · 1 told in both threads``.

    ``hidden`` is the number of events that the filter leaves out. Where the threads count ``apart`` from one
    another, an event stands in several places and counts in each.
    """
    total = counted(census.total, "event")
    parts = [tr("{number} of {events} in view", number=number_words(census.inside), events=total)]
    if apart:
        parts.append(tr("each thread counts its own"))
    if census.shared and threads == 2:
        parts.append(plural(census.shared, "{n} told in both threads", "{n} told in both threads"))
    elif census.shared:
        parts.append(plural(census.shared, "{n} told in several threads", "{n} told in several threads"))
    if hidden:
        parts.append(plural(hidden, "{n} hidden by filters", "{n} hidden by filters"))
    return " · ".join(parts)


def thread_summary(chronicle: Chronicle, shown: Sequence[int], total: int) -> str:
    """The line beside the title: ``58 events · 1831–2023 · 4 told by more than one source``.

    ``shown`` are positions of events, ``total`` is how many events there are before the filter.
    """
    events = counted(total, "event")
    if not shown:
        return tr("none of {events} passes the filter", events=events) if total else tr("no events")
    if len(shown) < total:
        events = tr("{number} of {events}", number=number_words(len(shown)), events=events)
    first, last = years_of(chronicle, shown)
    parts = [events, year_words(first) if first == last else f"{year_words(first)}–{year_words(last)}"]
    several = chronicle.told_by_several
    told = len(several) if len(shown) == len(chronicle.events) else len(several.intersection(shown))
    if told:
        parts.append(plural(told, "{n} told by more than one source", "{n} told by more than one source"))
    return " · ".join(parts)


def years_of(chronicle: Chronicle, positions: Sequence[int]) -> tuple[int, int]:
    """The first and the last year of some events, of which there is one at least."""
    if len(positions) == len(chronicle.events):
        return chronicle.first_and_last_year
    return chronicle.years.span(positions)


def chronicle_summary(chronicle: Chronicle) -> str:
    """The left of the status bar: ``5 documents · 239 mentions → 204 events · 3 disagreements``."""
    if not chronicle.documents:
        return tr("No documents")
    differ = chronicle.differing
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
        (start, end) = (month_words(*civil_day(day)[:2]) for day in (low, high))
    else:
        start, end = day_words(low), day_words(high)
    return start if start == end else f"{start} – {end}" if " " in start + end else f"{start}–{end}"


def sentence(text: str) -> str:
    """A text that begins with a capital."""
    return text[:1].upper() + text[1:]


def view_words(view: View) -> str:
    """A view in a few words: ``Bolivia – Mexico, 1955–2026, “embassy”, filtered``."""
    parts = [comparison_name(view.compared) if view.compared else view.name or tr("All events")]
    if view.range:
        parts.append(range_words(*view.range))
    if view.words:
        parts.append(f"“{view.words}”")
    return ", ".join(parts if view.filter.is_empty else [*parts, tr("filtered")])


def since_words(events: Sequence[Event]) -> str:
    """From what threads count that are aligned: ``Years since 1831 and 24 Sep 1975``, in their order."""
    dates = [short_date(event.date) for event in events]
    return tr("Years since {first} and {last}", first=", ".join(dates[:-1]), last=dates[-1])


def event_tip(event: Event) -> str:
    """What a tooltip says about an event: title, date, precision, sources."""
    date = f"{date_words(event.date)} · {precision_words(event.date)}"
    return f"{event.title}\n{date}\n{counted(event.source_count, 'source')}"


def event_text(event: Event) -> str:
    """An event as text to paste elsewhere: title, date and every passage with its source."""
    lines = [event.title, f"{date_words(event.date)} ({event.date.edtf})"]
    if named := ", ".join((*event.parties, *event.people)):
        lines.append(named)
    if event.disagreement:
        lines.append(disagreement_sentence(event))
    for mention in event.mentions:
        section = f", {mention.section}" if mention.section else ""
        lines.append(f"\n“{mention.quote}”\n— {mention.document_title}{section} ({mention.document})")
    return "\n".join(lines) + "\n"
