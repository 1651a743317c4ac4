"""A chronicle with one event less or one more: what was worked out of the others is not worked out anew."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from explorer.chronicle.chronicle import (
    ALL_EVENTS,
    Chronicle,
    ThreadKey,
    order_of,
    thread_keys,
    told_of_pairs,
    years_of,
)
from explorer.chronicle.event import Event
from explorer.chronicle.relations.course import year_told_last
from explorer.chronicle.relations.standings import StandingsWhenAsked

Places = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Change:
    """An event that goes from a position of a chronicle, or comes to it."""

    chronicle: Chronicle
    position: int
    event: Event


Carried = Callable[[_Change, Any], Any]
"""What a value is after a change, by what it was before; None where it has to be worked out anew."""


def without_event(chronicle: Chronicle, position: int) -> Chronicle:
    """A chronicle without the event at a position."""
    events = chronicle.events
    change = _Change(chronicle, position, events[position])
    left = replace(chronicle, events=(*events[:position], *events[position + 1 :]))
    return with_standings(_with_carried(left, change, GOING), chronicle, gone=change.event)


def with_event(chronicle: Chronicle, event: Event) -> Chronicle:
    """A chronicle with one event more, where it stands in order: behind those that are in no order to it."""
    position, events = bisect_right(chronicle.events, order_of(event), key=order_of), chronicle.events
    change = _Change(chronicle, position, event)
    whole = replace(chronicle, events=(*events[:position], event, *events[position:]))
    return with_standings(_with_carried(whole, change, COMING), chronicle, come=event)


def with_standings(
    made: Chronicle, before: Chronicle, *, gone: Event | None = None, come: Event | None = None
) -> Chronicle:
    """A chronicle that knows of its standings what was known ``before`` an event was gone or had come."""
    known = vars(before).get("standings")
    if isinstance(known, StandingsWhenAsked):
        pairs = [key.pair for key in made.threads if key.pair]
        vars(made)["standings"] = known.after(gone, come, pairs, told_of_pairs(made), made.last_year)
    return made


def _with_carried(made: Chronicle, change: _Change, rules: Mapping[str, Carried]) -> Chronicle:
    known = vars(change.chronicle)
    for name, carried in rules.items():
        found = carried(change, known[name]) if name in known else None
        if found is not None:
            vars(made)[name] = found
    return made


# --- the places of events ---------------------------------------------------------------------------


def _closed(places: Places, position: int) -> Places:
    """Places in order when the one at a position is gone."""
    at = bisect_left(places, position)
    behind = at + (at < len(places) and places[at] == position)
    # Mapped to the number's own method: half a million places are moved in the time of a blink.
    return (*places[:at], *map((-1).__add__, places[behind:]))


def _opened(places: Places, position: int, *, holds: bool) -> Places:
    """Places in order when there is one more at a position, which they hold themselves or not."""
    at = bisect_left(places, position)
    return (*places[:at], *((position,) if holds else ()), *map((1).__add__, places[at:]))


def _threads_left(change: _Change, threads: dict[ThreadKey, Places]) -> dict[ThreadKey, Places]:
    left = {key: _closed(places, change.position) for key, places in threads.items()}
    return {key: places for key, places in left.items() if places or key == ALL_EVENTS}


def _threads_grown(change: _Change, threads: dict[ThreadKey, Places]) -> dict[ThreadKey, Places] | None:
    keys = {ALL_EVENTS, *thread_keys(change.event)}
    if not keys <= threads.keys():
        return None  # a new thread has a place among the others
    return {key: _opened(places, change.position, holds=key in keys) for key, places in threads.items()}


def _ids(change: _Change, positions: dict[str, int]) -> list[str] | None:
    """The ids of all events in order; None where two have the same."""
    return list(positions) if len(positions) == len(change.chronicle.events) else None


def _positions_left(change: _Change, positions: dict[str, int]) -> dict[str, int] | None:
    ids = _ids(change, positions)
    if ids is None:
        return None
    del ids[change.position]
    return dict(zip(ids, range(len(ids)), strict=True))


def _positions_grown(change: _Change, positions: dict[str, int]) -> dict[str, int] | None:
    ids = _ids(change, positions)
    if ids is None or change.event.id in positions:
        return None
    ids.insert(change.position, change.event.id)
    return dict(zip(ids, range(len(ids)), strict=True))


# --- counts -----------------------------------------------------------------------------------------


def _several_left(change: _Change, several: frozenset[int]) -> frozenset[int]:
    return frozenset(_closed(tuple(sorted(several)), change.position))


def _several_grown(change: _Change, several: frozenset[int]) -> frozenset[int]:
    holds = change.event.source_count > 1
    return frozenset(_opened(tuple(sorted(several)), change.position, holds=holds))


def _counted(change: _Change, counts: Mapping[str, int], step: int) -> dict[str, int]:
    """The mentions of each document when those of an event are gone or there."""
    found = dict(counts)
    for mention in change.event.mentions:
        found[mention.counted_in] = found.get(mention.counted_in, 0) + step
    gone = [name for name in found if not found[name] and counts.get(name)]
    if gone:  # only documents that are read are told with a count of none
        gone = list(set(gone).difference(document.name for document in change.chronicle.documents))
    return {name: count for name, count in found.items() if name not in gone}


def _last_year_left(change: _Change, last: int) -> int | None:
    return last if year_told_last((change.event,)) < last else None


def _last_year_grown(change: _Change, last: int) -> int | None:
    return max(last, year_told_last((change.event,))) if change.chronicle.events else None


GOING: Mapping[str, Carried] = {
    "days": lambda change, days: (*days[: change.position], *days[change.position + 1 :]),
    "years": lambda change, years: years.without(change.position),
    "positions": _positions_left,
    "threads": _threads_left,
    "told_by_several": _several_left,
    "mention_count": lambda change, count: count - len(change.event.mentions),
    "mentions_by_document": lambda change, counts: _counted(change, counts, -1),
    "differing": lambda change, count: count - (change.event.disagreement is not None),
    "last_year": _last_year_left,
}
"""What a chronicle without one of its events knows at once."""

COMING: Mapping[str, Carried] = {
    "days": lambda change, days: (
        *days[: change.position],
        change.event.date.sort_key[0],
        *days[change.position :],
    ),
    "years": lambda change, years: years.with_one(change.position, years_of(change.event)),
    "positions": _positions_grown,
    "threads": _threads_grown,
    "told_by_several": _several_grown,
    "mention_count": lambda change, count: count + len(change.event.mentions),
    "mentions_by_document": lambda change, counts: _counted(change, counts, 1),
    "differing": lambda change, count: count + (change.event.disagreement is not None),
    "last_year": _last_year_grown,
}
"""What a chronicle with one event more knows at once."""
