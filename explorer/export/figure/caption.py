"""What a figure says in words: its subtitle, its sources, and its description of itself."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from explorer import __version__
from explorer.chronicle.chronicle import ThreadKey, thread_keys
from explorer.chronicle.dates.date import month
from explorer.chronicle.dates.days import civil_day, iso_day
from explorer.chronicle.dates.wording import day_words, unit_words, year_words
from explorer.chronicle.event import Event
from explorer.chronicle.kind import Kind
from explorer.chronicle.party import Pair
from explorer.chronicle.relations.standing import Standing, State
from explorer.language import counted, number_words, plural, tr
from explorer.timeline.axis.daymap import PLAIN, DayMap
from explorer.timeline.axis.sincemarks import range_text

SOFTWARE = f"Bilateral Explorer {__version__}"

_BY_DAY, _BY_MONTH = 200, 1000  # ranges of fewer days are told by their days or months


@dataclass(frozen=True, slots=True)
class Shown:
    """The events in view, in their order, of ``total``; ``first`` and ``last`` are the days at the edges.

    Without any event to take the days from, they are None. ``pairs`` are the pairs shown, () for all.
    ``places`` are the positions of the events among all.
    ``stack`` are the threads that are compared, and ``days`` tells which days the axis leaves out. Where it
    counts from a day instead of telling calendar years, that is ``zero``, and ``moves`` are the days by which
    each of the stack is moved.
    """

    events: tuple[Event, ...]
    total: int
    first: int | None = None
    last: int | None = None
    pairs: tuple[Pair, ...] = ()
    stack: tuple[ThreadKey, ...] = ()
    days: DayMap = PLAIN
    zero: int | None = None
    moves: tuple[int, ...] = ()
    places: tuple[int, ...] = ()

    @property
    def left_out(self) -> tuple[str, ...]:
        """The stretches in view that the axis leaves out, in words."""
        first, last = self.first or 0, self.last or 0
        return tuple(
            self._words(gap.first, gap.last - 1)
            for gap in self.days.breaks
            if gap.first <= last and gap.last > first
        )

    @property
    def range(self) -> str:
        """The days shown in words: ``1831–2023``, ``53 BC – AD 44``, ``May 2019 – April 2020``."""
        if self.first is None or self.last is None:
            return ""
        return self._words(self.first, self.last)

    def move(self, pair: Pair) -> int:
        """By how many days the thread of a pair is moved."""
        return dict(zip(self.stack, self.moves, strict=False)).get(ThreadKey(pair=pair), 0)

    def _words(self, first: int, last: int) -> str:
        if self.zero is None:
            return range_words(first, last)
        return range_text(first - self.zero, last + 1 - self.zero)


def range_words(first: int, last: int) -> str:
    """A stretch between two day numbers in words: by years, by months where it is short, or by days."""
    start, end = civil_day(first), civil_day(last)
    if last - first < _BY_DAY:
        return day_words(first) if first == last else f"{day_words(first)} – {day_words(last)}"
    whole = start[1:] == (1, 1) and end[1:] == (12, 31)
    if last - first < _BY_MONTH and not whole:
        return " – ".join(unit_words(month(day.year, day.month)) for day in (start, end))
    if start.year == end.year:
        return year_words(start.year)
    if start.year > 0:
        return f"{year_words(start.year)}–{end.year}"
    ended = tr("AD {year}", year=end.year) if end.year > 0 else year_words(end.year)
    return f"{year_words(start.year)} – {ended}"


def count_words(count: int) -> str:
    """``1 event``, ``1,234 events``."""
    return counted(count, "event")


def subtitle(shown: Shown) -> str:
    """How many events of how many are in view, the range, and how many are told more than once."""
    inside = len(shown.events)
    count = count_words(shown.total)
    if inside != shown.total:
        count = tr("{number} of {events}", number=number_words(inside), events=count)
    twice = sum(len(event.mentions) > 1 and len(event.told_in(shown.pairs)) > 1 for event in shown.events)
    again = plural(twice, "{n} told more than once", "{n} told more than once") if twice else ""
    return " · ".join(part for part in (count, shown.range, again, shared_words(shown)) if part)


def shared_words(shown: Shown) -> str:
    """How many events several of the threads compared tell: ``1 told in both threads``; "" for none."""
    if not shown.stack:
        return ""
    shared = sum(sum(key in shown.stack for key in thread_keys(event)) > 1 for event in shown.events)
    if not shared:
        return ""
    if len(shown.stack) == 2:
        return plural(shared, "{n} told in both threads", "{n} told in both threads")
    return plural(shared, "{n} told in several threads", "{n} told in several threads")


def source_titles(shown: Shown) -> tuple[str, ...]:
    """The titles of the documents that tell the events in the pairs shown, in order of the documents' names.

    Titles that are alike, or missing, come with the name.
    """
    told = (mention for event in shown.events for mention in event.told_in(shown.pairs))
    titles = {mention.document: mention.document_title for mention in told}
    alike = Counter(titles.values())
    return tuple(
        f"{title} ({name})" if alike[title] > 1 or not title else title
        for name, title in sorted(titles.items())
    )


def legend_kinds(events: Sequence[Event], kinds: Mapping[str, Kind]) -> tuple[Kind, ...]:
    """The kinds of the events in their usual order; an unknown kind counts as the last."""
    last = list(kinds)[-1]
    used = {event.kind if event.kind in kinds else last for event in events}
    return tuple(kind for key, kind in kinds.items() if key in used)


def legend_states(
    shown: Shown, standings: Sequence[Standing], days: tuple[float, float]
) -> tuple[State, ...]:
    """The states of relations that are in force on any of the ``days`` of the plot, in order of time.

    These begin before the first event and end after the last one, so that marks stand clear of the edges.
    """
    if shown.first is None:
        return ()
    found: list[tuple[int, State]] = []
    for standing in standings:
        move = shown.move(standing.pair)
        first, last = math.floor(days[0]) - move, math.ceil(days[1]) - 1 - move
        found += [
            (one.first + move, one.state)
            for one in standing.stretches
            if one.first <= last and first <= (standing.horizon if one.last is None else one.last)
        ]
    return tuple(dict.fromkeys(state for _, state in sorted(found, key=lambda row: row[0])))


def empty_words(shown: Shown, filtered: str) -> tuple[str, str]:
    """A headline and an explanation for a figure without events in view."""
    headline = tr("No events in {range}", range=shown.range) if shown.range else tr("No events to show")
    if shown.total:
        return headline, plural(
            shown.total, "{n} event lies outside this range.", "{n} events lie outside this range."
        )
    if filtered:
        return headline, tr("Nothing passes the filter: {filter}.", filter=filtered)
    return headline, tr("The sources tell no dated events.")


def description(shown: Shown, kinds: Sequence[Kind], sources: Sequence[str]) -> str:
    """One or two sentences for readers who cannot see the figure."""
    sentences = [tr("A timeline: {what}.", what=subtitle(shown))]
    if kinds:
        sentences.append(tr("Kinds: {kinds}.", kinds=", ".join(kind.label for kind in kinds)))
    if shown.left_out:
        stretches = ", ".join(shown.left_out)
        sentences.append(tr("The axis leaves out what is empty: {stretches}.", stretches=stretches))
    if sources:
        sentences.append(tr("Sources: {sources}.", sources="; ".join(sources)))
    return " ".join(sentences)


def metadata(shown: Shown, sources: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Names and values that the file carries along."""
    found = [("Software", SOFTWARE), *(("Source", source) for source in sources)]
    if shown.first is not None and shown.last is not None and shown.zero is None:
        found.append(("Range", f"{iso_day(shown.first)}/{iso_day(shown.last)}"))
    return tuple(found)
