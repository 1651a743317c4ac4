"""A chronicle after correction, and what became of each correction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.event import Event

if TYPE_CHECKING:
    from explorer.chronicle.corrections.correction import Correction


@dataclass(frozen=True, slots=True)
class Corrected:
    """A chronicle after correction.

    ``marks`` are the corrections of each event by its id, in order; ``extracted`` are events as they were
    extracted, by the same ids. ``hidden`` are events left out, with the corrections that say so; ``orphans``
    are corrections whose passages are gone.
    """

    chronicle: Chronicle
    marks: Mapping[str, tuple[Correction, ...]] = field(default_factory=dict)
    extracted: Mapping[str, Event] = field(default_factory=dict)
    hidden: tuple[tuple[Event, Correction], ...] = ()
    orphans: tuple[Correction, ...] = ()
