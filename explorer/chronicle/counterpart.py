"""The event of one thread that answers to an event of another: both establish relations, say."""

from __future__ import annotations

from collections.abc import Iterable

from explorer.chronicle.event import Event
from explorer.chronicle.merging.deeds import FORESEEN, deed_of
from explorer.chronicle.party import fold


def counterpart(event: Event, others: Iterable[Event]) -> Event | None:
    """The first of ``others`` that does the same deed, else the first of the same kind, else the first.

    ``others`` are in order of date; None where there are none.
    """
    found = list(others)
    alike = [other for other in found if other.kind == event.kind]
    deed = _deed(event)
    if deed:
        alike = [other for other in found if _deed(other) == deed] or alike
    return next(iter(alike or found), None)


def _deed(event: Event) -> str:
    """The deed that an event's title or first passage tells; "" for one only spoken of."""
    deed = deed_of(fold(event.title), fold(event.mentions[0].quote))
    return "" if deed == FORESEEN else deed
