"""From which events the threads compared count, where the reader wants that."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.chronicle.axis import PLAIN_AXIS, Axis, Since
from explorer.chronicle.chronicle import Chronicle, ThreadKey
from explorer.chronicle.counterpart import counterpart
from explorer.chronicle.event import Event

__all__ = ["PLAIN_AXIS", "Alignment", "Axis", "Since", "alignment_of"]


@dataclass(frozen=True, slots=True)
class Alignment:
    """The event from which each of the threads compared counts, and the number of the one that stays."""

    events: tuple[Event, ...]
    reference: int


def alignment_of(axis: Axis, compared: tuple[ThreadKey, ...], chronicle: Chronicle) -> Alignment | None:
    """From which events the threads compared count; None where they tell years of the calendar.

    A thread for which none was chosen counts from the one that answers to the event of the first.
    """
    chosen = {
        one.thread: chronicle.events[chronicle.positions[one.event]]
        for one in axis.since
        if one.thread in compared and one.event in chronicle.positions
    }
    if not chosen:
        return None
    first = next(iter(chosen))
    found = [
        chosen.get(key) or counterpart(chosen[first], chronicle.thread(key)) or chosen[first]
        for key in compared
    ]
    return Alignment(tuple(found), compared.index(first))
