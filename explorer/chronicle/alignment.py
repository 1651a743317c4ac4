"""From which event each of several threads counts, where they are laid upon one another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from explorer.chronicle.chronicle import Chronicle, ThreadKey
from explorer.chronicle.counterpart import counterpart
from explorer.chronicle.event import Event


@dataclass(frozen=True, slots=True)
class Alignment:
    """The event from which each of the threads compared counts, and the number of the one that stays."""

    events: tuple[Event, ...]
    reference: int


def align(
    chosen: Mapping[ThreadKey, Event], threads: Sequence[ThreadKey], chronicle: Chronicle
) -> Alignment | None:
    """From which events ``threads`` count; None where no event was chosen for any of them.

    The thread chosen first keeps its place in the calendar. A thread for which no event was ``chosen`` counts
    from the one that answers to the event of the first.
    """
    first = next((key for key in chosen if key in threads), None)
    if first is None:
        return None
    found = [
        chosen.get(key) or counterpart(chosen[first], chronicle.thread(key)) or chosen[first]
        for key in threads
    ]
    return Alignment(tuple(found), list(threads).index(first))
