"""The course of relations: acts in order, each leading from one state to the next by a table of rules."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from explorer.chronicle.dates.date import SPANS
from explorer.chronicle.dates.days import civil_day, day_number
from explorer.chronicle.event import Event
from explorer.chronicle.merging.differing import disagreement_sentence
from explorer.chronicle.party import Pair
from explorer.chronicle.relations.standing import Contradiction, Standing, Stretch, when
from explorer.chronicle.relations.standing_rules import BASE, NONE, Rule, Rules

TOLERANCE = 3
"""Days by which an approximate date may miss another that means the same."""

BREAKS = frozenset({"severed", "war"})
"""States after which relations may be established or restored anew."""

TOLD_LATER = 3
"""A state whose end is told is carried on up to so many times as long as one that nothing speaks of."""

TOLD_MAX = 12
"""The most events that a stretch names; a thread of many accounts stays quick to follow."""

LOOKED_AT = 64
"""Of the acts within an imprecise date, so many are looked at to find its place among them."""


Act = tuple[Event, str]
"""An event and the key of the act that it tells of a pair."""


def standings_of(
    events: Iterable[Event],
    rules: Rules,
    lasts: Mapping[str, int] | None = None,
    last_year: int | None = None,
) -> dict[Pair, Standing]:
    """The standing of every pair of which any event decides it.

    All are told up to the end of ``last_year``, by itself the last of which any of ``events`` tells.
    ``lasts`` gives the last year of former states: nothing goes on beyond it.
    """
    events = tuple(events)
    acts: defaultdict[Pair, list[Act]] = defaultdict(list)
    for event in filter(rules.acts.may_tell, events):
        for pair in event.pairs:
            if act := rules.acts.act_of(event, pair):
                acts[pair].append((event, act))
    year = year_told_last(events) if last_year is None else last_year
    told = ((pair, standing_of(pair, acts[pair], rules, lasts or {}, year)) for pair in sorted(acts))
    return {pair: standing for pair, standing in told if standing is not None}


def standing_of(
    pair: Pair, acts: Iterable[Act], rules: Rules, lasts: Mapping[str, int], year: int
) -> Standing | None:
    """The standing that its acts decide of a pair, up to the end of a year; None if they decide nothing."""
    ends = [_year_end(last) for name, last in lasts.items() if name in pair]
    standing = course(pair, acts, rules, min([_year_end(year), *ends]))
    return standing if standing.stretches else None


def year_told_last(events: Iterable[Event]) -> int:
    """The year of the last day of which any of the events tells; 1970 without events."""
    last: int | None = None
    for event in events:
        unit = event.date.end or event.date.start
        assert unit is not None
        # A look at the unit's year spares most events the counting of days; a winter reaches into the next.
        if last is None or unit.year + SPANS.get(unit.precision, 1) > last:
            year = civil_day(event.date.sort_key[1]).year
            last = year if last is None else max(last, year)
    return civil_day(0).year if last is None else last


def _year_end(year: int) -> int:
    return day_number(year + 1) - 1


def course(pair: Pair, acts: Iterable[Act], rules: Rules, horizon: int) -> Standing:
    """The standing that ``acts`` lead to, up to the day ``horizon``."""
    walk = _Walk(rules, horizon)
    for event, act, first in _in_order(acts, rules):
        if first <= horizon:
            walk.take(event, act, first)
    return walk.standing(pair)


def _in_order(acts: Iterable[Act], rules: Rules) -> list[tuple[Event, str, int]]:
    """Acts in order of time, each with the day from which it counts.

    An act dated to a year comes after those told by the month or day in that year that naturally go before
    it: "severed in 2008" follows "expelled in September 2008". It also comes after the same act told more
    finely, which it confirms.
    """
    rows = sorted(
        (_first(event), rules.acts.order(act), event.id, _settled(event), event, act) for event, act in acts
    )
    starts = [row[0] for row in rows]
    placed = []
    for number, (first, order, name, last, event, act) in enumerate(rows):
        end = min(bisect_left(starts, last + 1), number + LOOKED_AT) if last > first else number
        inside = [row[3] for row in rows[number + 1 : end] if row[1] < order or row[5] == act]
        before = [day for day in inside if day < last]
        placed.append((max(before) + 1 if before else first, order, name, event, act))
    placed.sort(key=lambda row: row[:3])
    return [(event, act, first) for first, _, _, event, act in placed]


def _first(event: Event) -> int:
    """The first day on which an event may have begun."""
    date = event.date
    assert date.start is not None
    if date.is_interval or date.earliest is None:
        return date.start.first_day
    return date.earliest


def _settled(event: Event) -> int:
    """The last day on which an event may have begun."""
    date = event.date
    assert date.start is not None
    if date.is_interval or date.latest is None:
        return date.start.last_day
    return date.latest


@dataclass
class _Walk:
    """The way from act to act: what is known so far, and what is now."""

    rules: Rules
    horizon: int
    done: list[Stretch] = field(default_factory=list)
    now: Stretch | None = None
    base: Stretch | None = None
    """How the level that was reached last began."""
    end: tuple[int, int] | None = None
    """The first and the last day on which a state ends whose end its source gives."""
    told: dict[str, Event] = field(default_factory=dict)
    contradictions: list[Contradiction] = field(default_factory=list)
    spoken: int = 0
    """The last day on which anything speaks of the present state."""
    left: tuple[Event, ...] = ()
    """The events of a stretch that the next one left no day."""

    def take(self, event: Event, act: str, first: int) -> None:
        """Take the next act, counted from the day ``first``."""
        self._run_out(first, act)
        state = self.now.state.key if self.now else NONE
        rule = self.rules.rules.get((act, state))
        if event.disagreement:
            self.contradictions.append(Contradiction((event,), first, disagreement_sentence(event)))
        if rule is None:
            self._confirm(event, act)
            return
        if rule.says and self._contradicts(rule, event, first) is False:
            self._confirm(event, act)
            return
        base = self.base.state.key if self.base else NONE
        if rule.to == BASE or (base in rule.keeps and self.now and not self.now.state.level):
            self._back_to_base(first, event)
        elif rule.to is None:
            self._confirm(event, act)
        else:
            self._begin(rule.to, rule.text, event, first)
            self._set_end(event)
        if rule.to in BREAKS:
            self.told.clear()
            self.base = None
        self.told[act] = event

    def _confirm(self, event: Event, act: str) -> None:
        """An act that changes nothing is one of the events of the present state if it leads to that too."""
        self.spoken = max(self.spoken, _settled(event))
        now = self.now
        if now and (act, now.state.key) in self.rules.leading and len(now.events) < TOLD_MAX:
            self.now = replace(now, events=(*now.events, event))

    def _contradicts(self, rule: Rule, event: Event, first: int) -> bool:
        """Note a contradiction; False where the later event may be the earlier one told again."""
        began = self.now.began if self.now else None
        earlier = self.told.get(rule.against) if rule.against else began
        if earlier is None or _may_be_one(earlier, event, rule.apart):
            return False
        sentence = rule.says.format(earlier=_begun(earlier), later=_begun(event))
        self.contradictions.append(Contradiction((earlier, event), first, sentence))
        return True

    def _begin(self, key: str, text: str, event: Event, first: int) -> None:
        state = self.rules.states[key]
        self._close(first - 1, event)
        rough = event.date.approximate or event.date.uncertain
        settled = max(_settled(event), first)
        events = (event, *self.left)[:TOLD_MAX]
        self._enter(Stretch(state, text or state.text, first, None, settled, events, approximate=rough))
        self.end, self.left = None, ()
        if state.level:
            self.base = self.now

    def _enter(self, stretch: Stretch) -> None:
        """Go on in a stretch, or in the one before it where that is the same and between them was no day."""
        before = self.done[-1] if self.done else None
        if before and (before.state, before.text, before.last) == (
            stretch.state,
            stretch.text,
            stretch.first - 1,
        ):
            known = {event.id: event for event in (*before.events, *stretch.events)}
            events = tuple(known.values())[:TOLD_MAX]
            self.done.pop()
            stretch = replace(before, last=None, ended=None, faded=False, events=events)
        self.now, self.spoken = stretch, stretch.settled

    def _set_end(self, event: Event) -> None:
        """A state whose own end its source gives ends there."""
        end = event.date.end
        lasting = self.now is not None and not self.now.state.level
        if event.date.is_interval and end is not None and lasting:
            self.end = (end.first_day, end.last_day)

    def _run_out(self, first: int, act: str = "") -> None:
        """End what has ended by the day ``first`` without an act of its own; ``act`` is what comes now."""
        if self.now is None:
            return
        state = self.now.state
        if self.end is not None:
            if self.end[1] < first:
                self._end_by_source(self.end)
            return
        if state.lasts is not None:
            year, month, day = civil_day(self.spoken)
            last = day_number(year + state.lasts, month, min(day, 28))
            longest = day_number(year + state.lasts * TOLD_LATER, month, min(day, 28))
            if last < first and (act not in state.ended_by or longest < first):
                self._fade(last)

    def _end_by_source(self, end: tuple[int, int]) -> None:
        assert self.now is not None
        event, after = self.now.began, self.now.state.after
        if after == BASE:
            self._back_to_base(end[1] + 1, event)
        elif after == NONE:
            self._close(end[1], event)
        else:
            self._begin(after, "", event, end[1] + 1)
            assert self.now is not None
            self.now = replace(self.now, settled=self.now.first)
        self.end = None

    def _fade(self, last: int) -> None:
        """A state that no later account tells of: what stood before comes back, or nothing is known."""
        assert self.now is not None
        self.done.append(replace(self.now, last=last, faded=True))
        now, self.now = self.now, None
        if now.state.then == BASE and self.base is not None:
            self.now = replace(self.base, first=last + 1, settled=last + 1, again=True, approximate=True)

    def _back_to_base(self, first: int, event: Event) -> None:
        self._close(first - 1, event)
        if self.base is not None:
            settled = first if event.date.is_interval else max(_settled(event), first)
            events = (event, self.base.began)
            self._enter(replace(self.base, first=first, settled=settled, events=events))
        self.end, self.left = None, ()

    def _close(self, last: int, event: Event) -> None:
        """End the present stretch; one of no day at all leaves its events to the next one."""
        if self.now is not None and last >= self.now.first:
            self.done.append(replace(self.now, last=last, ended=event))
        elif self.now is not None:
            self.left = self.now.events
        self.now = None

    def standing(self, pair: Pair) -> Standing:
        """What came of it."""
        self._run_out(self.horizon + 1)
        stretches = [*self.done, *([self.now] if self.now else [])]
        kept = tuple(stretch for stretch in stretches if stretch.first <= self.horizon)
        return Standing(pair, kept, tuple(self.contradictions), self.horizon)


def _begun(event: Event) -> str:
    return when(event.date)


def _may_be_one(one: Event, two: Event, apart: int) -> bool:
    """Whether two events may have begun within ``apart`` days of one another."""
    slack = TOLERANCE if one.date.approximate or two.date.approximate else 0
    gap = max(_first(two) - _settled(one), _first(one) - _settled(two))
    return gap < apart + slack
