"""A chronicle with one event less or one more: what was worked out of the others is not worked out anew."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace

from explorer.chronicle.chronicle import ALL_EVENTS, Chronicle, order_of, thread_keys
from explorer.chronicle.event import Event


def without_event(chronicle: Chronicle, position: int) -> Chronicle:
    """A chronicle without the event at a position."""
    events, known = chronicle.events, vars(chronicle)
    left = replace(chronicle, events=(*events[:position], *events[position + 1 :]))
    made = vars(left)
    if "days" in known:
        made["days"] = (*known["days"][:position], *known["days"][position + 1 :])
    if "years" in known:
        made["years"] = known["years"].without(position)
    if "told_by_several" in known:
        made["told_by_several"] = frozenset(_closed(known["told_by_several"], position))
    if "threads" in known:
        threads = ((key, tuple(_closed(places, position))) for key, places in known["threads"].items())
        made["threads"] = {key: places for key, places in threads if places or key == ALL_EVENTS}
    return left


def with_event(chronicle: Chronicle, event: Event) -> Chronicle:
    """A chronicle with one event more, where it stands in order."""
    position = bisect_left(chronicle.events, order_of(event), key=order_of)
    events, known, alone = chronicle.events, vars(chronicle), Chronicle(events=(event,))
    whole = replace(chronicle, events=(*events[:position], event, *events[position:]))
    made = vars(whole)
    if "days" in known:
        made["days"] = (*known["days"][:position], *alone.days, *known["days"][position:])
    if "years" in known:
        made["years"] = known["years"].with_one(position, alone.years[0])
    if "told_by_several" in known:
        told = (position,) if alone.told_by_several else ()
        made["told_by_several"] = frozenset((*_opened(known["told_by_several"], position), *told))
    keys = {ALL_EVENTS, *thread_keys(event)}
    if "threads" in known and keys <= known["threads"].keys():  # a new thread has a place among the others
        made["threads"] = {
            key: tuple(sorted((*_opened(places, position), *((position,) if key in keys else ()))))
            for key, places in known["threads"].items()
        }
    return whole


def _closed(places: Iterable[int], position: int) -> Iterator[int]:
    """Places when the one at a position is gone."""
    return (place - (place > position) for place in places if place != position)


def _opened(places: Iterable[int], position: int) -> Iterator[int]:
    """Places when there is one more at a position."""
    return (place + (place >= position) for place in places)
