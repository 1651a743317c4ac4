"""The whole state of a view of a chronicle, as one value."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.chronicle.axis import PLAIN_AXIS, Axis
from explorer.chronicle.chronicle import ThreadKey
from explorer.chronicle.searching.query import NO_FILTER, Filter

LANES = ("kind", "pair", "source", "none")
"""By what events can be grouped into lanes."""

MOST_COMPARED = 6
"""So many threads can be compared at the most, as many as have colours that everyone can tell apart."""


@dataclass(frozen=True, slots=True)
class View:
    """Where a reader is.

    ``threads`` are shown, or will be again when those ``compared`` are so no more; ``name`` is what they are
    called together. ``range`` are the first and last day of the calendar in view as fractional day numbers,
    the last one excluded, None before anything was laid out. ``event`` is the id of the selected event,
    empty for none; ``words`` are those searched for. ``relations`` says whether relations bands are shown.
    Two threads that are compared may be ``mirrored`` about an axis between them.
    """

    threads: tuple[ThreadKey, ...] = ()
    name: str = ""
    range: tuple[float, float] | None = None
    event: str = ""
    compared: tuple[ThreadKey, ...] = ()
    axis: Axis = PLAIN_AXIS
    filter: Filter = NO_FILTER
    words: str = ""
    lanes: str = "kind"
    relations: bool = True
    mirrored: bool = False
