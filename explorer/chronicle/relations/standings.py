"""How the relations of all pairs stood; of many, each is worked out when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from threading import Lock
from types import MappingProxyType

from explorer.chronicle.event import Event
from explorer.chronicle.party import Pair
from explorer.chronicle.relations.course import Act, standing_of, standings_of
from explorer.chronicle.relations.standing import Standing
from explorer.chronicle.relations.standing_rules import Rules, rules_from
from explorer.resources import load_json

MANY = 20_000
"""From so many events on, standings are worked out when they are asked for."""


NO_ACTS: Mapping[Pair, Sequence[Act]] = MappingProxyType({})
NO_STANDINGS: Mapping[Pair, Standing | None] = MappingProxyType({})


def load_standings(events: Sequence[Event]) -> dict[Pair, Standing]:
    """The standings by the program's own rules and parties. Raises InputError for damaged files."""
    if not events:
        return {}
    return standings_of(events, *own_rules())


@cache
def own_rules() -> tuple[Rules, Mapping[str, int]]:
    """The program's own rules, and the last years of former states, read once.

    Raises InputError for damaged files.
    """
    parties = load_json("parties.json")["parties"]
    lasts = {party["name"]: party["last"] for party in parties if "last" in party}
    return rules_from(load_json("relations.json")), lasts


def acts_told(events: Iterable[Event], pair: Pair, rules: Rules) -> list[Act]:
    """The events that tell an act of a pair in one of its threads, each with the act's key."""
    told = (event for event in events if pair in event.pairs and rules.acts.may_tell(event))
    return [(event, act) for event in told if (act := rules.acts.act_of(event, pair))]


EventsOf = Callable[[Pair], Sequence[Event]]
"""Gives the events of a pair."""


class StandingsWhenAsked(Mapping[Pair, Standing]):
    """The standings of ``pairs``, by the events of each, told up to ``last_year``.

    A pair of which no event decides anything has none: it is among them only until that is known. Given the
    ``acts`` that some pairs' events tell, these are not looked for again; nor are standings worked out again
    that are ``known``. ``rules`` are the program's own, with the last years of former states, unless given.
    """

    def __init__(
        self,
        pairs: Iterable[Pair],
        events_of: EventsOf,
        last_year: int,
        acts: Mapping[Pair, Sequence[Act]] = NO_ACTS,
        known: Mapping[Pair, Standing | None] = NO_STANDINGS,
        rules: tuple[Rules, Mapping[str, int]] | None = None,
    ) -> None:
        self._pairs, self._events_of, self._last_year = frozenset(pairs), events_of, last_year
        self._rules, self._lasts = rules or own_rules()
        self._acts, self._known = dict(acts), dict(known)
        self._lock = Lock()

    def after(
        self,
        gone: Event | None,
        come: Event | None,
        pairs: Iterable[Pair],
        events_of: EventsOf,
        last_year: int,
    ) -> StandingsWhenAsked:
        """The standings when an event is gone and another has come, with what is known of them now.

        Acts are looked for only in the event that has come, and a standing stays that they do not touch.
        """
        left = frozenset(pairs)
        with self._lock:
            before, known = dict(self._acts), dict(self._known)
        acts = {
            pair: self._acts_after(told, pair, gone, come) for pair, told in before.items() if pair in left
        }
        same = {
            pair: standing
            for pair, standing in known.items()
            if last_year == self._last_year and pair in acts and acts[pair] is before[pair]
        }
        return StandingsWhenAsked(left, events_of, last_year, acts, same, (self._rules, self._lasts))

    def _acts_after(
        self, told: Sequence[Act], pair: Pair, gone: Event | None, come: Event | None
    ) -> Sequence[Act]:
        """The acts of a pair afterwards: those ``told`` now, the very same where nothing is another."""
        more = acts_told((come,), pair, self._rules) if come else []
        left = [act for act in told if act[0] is not gone]
        return [*left, *more] if more or len(left) < len(told) else told

    def __getitem__(self, pair: Pair) -> Standing:
        with self._lock:
            if pair not in self._known:
                self._known[pair] = self._worked_out(pair)
            found = self._known[pair]
        if found is None:
            raise KeyError(pair)
        return found

    def __iter__(self) -> Iterator[Pair]:
        return (pair for pair in sorted(self._pairs) if pair in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _worked_out(self, pair: Pair) -> Standing | None:
        if pair not in self._pairs:
            return None
        if pair not in self._acts:
            self._acts[pair] = acts_told(self._events_of(pair), pair, self._rules)
        return standing_of(pair, self._acts[pair], self._rules, self._lasts, self._last_year)
