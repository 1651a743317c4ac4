"""What a session shows, found again where something else is known of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from explorer.chronicle.axis import Axis
from explorer.chronicle.chronicle import Chronicle, ThreadKey
from explorer.chronicle.corrections.corrected import Corrected
from explorer.chronicle.event import Event

Threads = tuple[ThreadKey, ...]


def threads_now(known: Chronicle, before: Chronicle, threads: Threads, name: str) -> Threads:
    """Those of ``threads`` of which something is still told; none where nothing is.

    Who was shown all of a country, by its ``name``, is shown all that is told of it now.
    """
    if any(one.name == name and one.threads == threads for one in before.countries):
        country = next((one for one in known.countries if one.name == name), None)
        return country.threads if country is not None else ()
    return tuple(key for key in threads if key in known.threads)


def axis_now(axis: Axis, changed: Mapping[str, str]) -> Axis:
    """The same axis, which counts from the events that have other ids now."""
    since = tuple(replace(one, event=changed.get(one.event, one.event)) for one in axis.since)
    return replace(axis, since=since)


def event_now(known: Corrected, event: Event, changed: Mapping[str, str]) -> int | None:
    """The position of an event, or of the one that tells its account now; None where it is gone or hidden."""
    position = known.chronicle.positions.get(changed.get(event.id, event.id))
    if position is None and event.id not in {hidden.id for hidden, _ in known.hidden}:
        position = known.chronicle.position_telling(event.mentions[0])
    return position
