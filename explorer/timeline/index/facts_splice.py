"""The facts of events most of which are known, taken from those known before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from explorer.chronicle.event import Event
from explorer.chronicle.kind import Kind
from explorer.chronicle.splice import Splice
from explorer.timeline.index.facts import ARRAYS, Facts, facts_of


def spliced_facts(known: Facts, splice: Splice, events: Sequence[Event], kinds: Mapping[str, Kind]) -> Facts:
    """The facts of ``events``, which a splice makes of those whose facts are ``known``; no standings."""
    fresh, added, moved = facts_of(splice.fresh, kinds), splice.added, splice.moved
    told = {int(moved[place]): days for place, days in known.told.items() if moved[place] >= 0}
    told |= {int(added[place]): days for place, days in fresh.told.items()}
    start, end, kind, precision, flags, weight, sources, letters = (
        splice.spliced(getattr(known, name), getattr(fresh, name)) for name in ARRAYS
    )
    told = dict(sorted(told.items()))
    return Facts(events, start, end, kind, precision, flags, weight, sources, letters, told)
