"""The standing of relations between two parties over time: stretches of one state, and what contradicts.

The states and the acts that lead to them are data (``resources/relations.json``); :mod:`acts` finds the act
an event tells, :mod:`course` follows the acts from state to state.
"""

from __future__ import annotations

from dataclasses import dataclass

from explorer.chronicle.dates.date import HistoricalDate, Precision
from explorer.chronicle.dates.datewords import DateWords
from explorer.chronicle.dates.days import civil_day
from explorer.chronicle.dates.wording import date_words, year_words
from explorer.chronicle.event import Event
from explorer.chronicle.party import Pair
from explorer.language import current, said, tr


@dataclass(frozen=True, slots=True)
class State:
    """One state of relations.

    ``label`` names it in legends and tooltips, ``text`` on the strip. A ``level`` is how far relations have
    been taken (recognised, embassies); the others are what befalls them. ``lasts`` is for how many years a
    state that nothing later speaks of is carried on, None for as long as the parties last; ``then`` is what
    follows it. ``after`` is what follows where a source gives the end of the state itself ("severed from 1962
    to 1975"). Both are a state's key, "base" for the level that stood before, "" for nothing known. An act of
    ``ended_by`` tells its end, so that it is carried on longer.
    """

    key: str
    label: str
    text: str
    level: bool = False
    lasts: int | None = None
    after: str = ""
    then: str = ""
    ended_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of time in one state.

    ``first`` and ``last`` are day numbers, both included; ``last`` is None where the state goes on. Days
    from ``first`` up to ``settled`` may still belong to what was before: so imprecise is the date of the
    beginning. ``events`` are what decided or confirmed it, the one that began it first; ``ended`` is the one
    that ended it, None where it goes on or just fades from the accounts (``faded``). ``approximate`` says
    that its beginning is only told as "about" or as doubtful. With ``again`` it is what stood before a state
    that faded: no event begins it, and the first event is the one that began it long ago.
    """

    state: State
    text: str
    first: int
    last: int | None
    settled: int
    events: tuple[Event, ...]
    ended: Event | None = None
    faded: bool = False
    approximate: bool = False
    again: bool = False

    @property
    def began(self) -> Event:
        """The event that began it."""
        return self.events[0]

    @property
    def since(self) -> str:
        """When it began, as precisely as that is told: ``September 1902``.

        Where the accounts give the end of the state before it ("tense from 1964 to 1982"), it is that end.
        """
        if self.again:
            return tr("about {date}", date=year_words(civil_day(self.first).year))
        date = self.began.date
        ends = date.is_interval and date.end is not None and self.first > date.end.last_day
        unit = date.end if ends else date.start or date.end
        assert unit is not None
        return date_words(HistoricalDate.of(unit, "" if date.is_interval else date.part))

    @property
    def until(self) -> str:
        """When it ended, as precisely as that is told; "" where it goes on or fades."""
        if self.ended is None:
            return ""
        date = self.ended.date
        unit = date.end if self.ended is self.began and date.end else date.start or date.end
        assert unit is not None
        return date_words(HistoricalDate.of(unit, "" if date.is_interval else date.part))


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Accounts that cannot both hold: ``sentence`` says it, ``day`` is where it stands in time.

    ``events`` are the earlier and the later one; it is one event where its own accounts differ.
    """

    events: tuple[Event, ...]
    day: int
    sentence: str


@dataclass(frozen=True, slots=True)
class Standing:
    """The stretches of a pair's relations in order of time, without overlap, and the contradictions.

    Where nothing is known there is no stretch. ``horizon`` is the last day the sources speak of (or on
    which both parties existed): a stretch that goes on is shown up to it.
    """

    pair: Pair
    stretches: tuple[Stretch, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    horizon: int = 0

    @property
    def event_ids(self) -> frozenset[str]:
        """The ids of all events that decide or contradict it."""
        told = [event.id for stretch in self.stretches for event in stretch.events]
        return frozenset([*told, *(event.id for found in self.contradictions for event in found.events)])

    def against(self, stretch: Stretch) -> tuple[Contradiction, ...]:
        """The contradictions that stand within a stretch."""
        last = self.horizon if stretch.last is None else stretch.last
        return tuple(found for found in self.contradictions if stretch.first <= found.day <= last)


def stretch_words(stretch: Stretch, contradictions: tuple[Contradiction, ...] = ()) -> str:
    """What a tooltip says of a stretch, line by line: state, from, to, decided by what, contradictions."""
    detail = "" if stretch.text == stretch.state.text else f": {stretch.text}"
    until = tr("to {date}", date=stretch.until) if stretch.ended else tr("open")
    if stretch.faded:
        until = tr("no later account tells of it")
    lines = [f"{stretch.state.label}{detail}", f"{tr('From {date}', date=stretch.since)} · {until}"]
    lines += [f"• {_told(event)}" for event in stretch.events]
    if stretch.ended is not None and stretch.ended is not stretch.began:
        lines.append(tr("Ended by: {event}", event=_told(stretch.ended)))
    return "\n".join([*lines, *(f"⚠ {found.sentence}" for found in contradictions)])


def _told(event: Event) -> str:
    return f"{event.title}, {date_words(event.date)}"


def when(date: HistoricalDate) -> str:
    """A date as it stands in a sentence: ``on 6 January 1950``, ``in 1837``, ``from 1962 to 1975``."""
    words = date_words(date)
    if date.is_interval:
        if date.end is None and date.start is not None:
            return when(HistoricalDate.of(date.start))
        return words if date.start is None else said("interval", "from {date}", date=words)
    if date.approximate:
        return said("about", "in {date}", date=words)
    if date.precision is Precision.DAY:
        return tr("on {date}", date=words)
    if date.part == "mid":
        return said("part", "in {date}", date=words)
    if date.part:
        return said("part", "in the {date}", date=words)
    assert date.start is not None
    return tr("in {date}", date=words if date.uncertain else DateWords(current()).the(date.start))
