"""From which events the threads compared count, where the reader wants that."""

from __future__ import annotations

from explorer.chronicle.alignment import Alignment, align
from explorer.chronicle.axis import PLAIN_AXIS, Axis, Since
from explorer.chronicle.chronicle import Chronicle, ThreadKey

__all__ = ["PLAIN_AXIS", "Alignment", "Axis", "Since", "alignment_of"]


def alignment_of(axis: Axis, compared: tuple[ThreadKey, ...], chronicle: Chronicle) -> Alignment | None:
    """From which events the threads compared count; None where they tell years of the calendar."""
    chosen = {
        one.thread: chronicle.events[chronicle.positions[one.event]]
        for one in axis.since
        if one.event in chronicle.positions
    }
    return align(chosen, compared, chronicle)
