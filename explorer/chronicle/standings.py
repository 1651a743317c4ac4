"""How the relations of all pairs stood; of many, each is worked out when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from threading import Lock

from explorer.chronicle.course import standings_of
from explorer.chronicle.event import Event
from explorer.chronicle.party import Pair
from explorer.chronicle.standing import Standing
from explorer.chronicle.standing_rules import Rules, rules_from
from explorer.resources import load_json

MANY = 20_000
"""From so many events on, standings are worked out when they are asked for."""


def load_standings(events: Sequence[Event]) -> dict[Pair, Standing]:
    """The standings by the program's own rules and parties. Raises InputError for damaged files."""
    if not events:
        return {}
    return standings_of(events, *own_rules())


def own_rules() -> tuple[Rules, dict[str, int]]:
    """The program's own rules, and the last years of former states. Raises InputError for damaged files."""
    parties = load_json("parties.json")["parties"]
    lasts = {party["name"]: party["last"] for party in parties if "last" in party}
    return rules_from(load_json("relations.json")), lasts


class StandingsWhenAsked(Mapping[Pair, Standing]):
    """The standings of ``pairs``, by the events of each, told up to ``last_year``.

    A pair of which no event decides anything has none: it is among them only until that is known.
    """

    def __init__(
        self, pairs: Sequence[Pair], events_of: Callable[[Pair], Sequence[Event]], last_year: int
    ) -> None:
        self._pairs, self._events_of, self._last_year = frozenset(pairs), events_of, last_year
        self._rules, self._lasts = own_rules()
        self._known: dict[Pair, Standing | None] = {}
        self._lock = Lock()

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
        return standings_of(self._events_of(pair), self._rules, self._lasts, self._last_year).get(pair)
