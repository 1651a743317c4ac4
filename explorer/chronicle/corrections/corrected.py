"""A chronicle after correction, and what became of each correction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from explorer.chronicle.chronicle import Chronicle, faults_of
from explorer.chronicle.event import Event
from explorer.errors import Diagnostic

if TYPE_CHECKING:
    from explorer.chronicle.corrections.correction import Correction


@dataclass(frozen=True, slots=True)
class Corrected:
    """A chronicle after correction.

    ``marks`` are the corrections of each event by its id, in order, also of those left out; ``extracted`` are
    events as they were extracted, by the same ids. ``hidden`` are events left out, with the corrections that
    say so; ``orphans`` are corrections whose passages are gone. ``made`` are all that were applied.
    """

    chronicle: Chronicle
    marks: Mapping[str, tuple[Correction, ...]] = field(default_factory=dict)
    extracted: Mapping[str, Event] = field(default_factory=dict)
    hidden: tuple[tuple[Event, Correction], ...] = ()
    orphans: tuple[Correction, ...] = ()
    made: tuple[Correction, ...] = ()

    @property
    def faults(self) -> tuple[Diagnostic, ...]:
        """What was wrong with the sources; a document whose events are all left out has told some."""
        told = {mention.counted_in for event, _ in self.hidden for mention in event.mentions}
        silent = (name for name in self.chronicle.silent if name not in told)
        return faults_of(self.chronicle.diagnostics, silent)
