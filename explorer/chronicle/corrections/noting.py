"""What readers wrote about events beside what sources tell: found by a search as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.chronicle.corrections.words import notes_of
from explorer.chronicle.searching.search import Query

if TYPE_CHECKING:
    from explorer.chronicle.corrections.corrected import Corrected
    from explorer.chronicle.searching.search_index import Marks  # needs numpy


def noted(corrected: Corrected) -> dict[int, str]:
    """The notes and tags of events by their positions, of those that have any."""
    positions, found = corrected.chronicle.positions, {}
    for identity, made in corrected.marks.items():
        note, tags = notes_of(made)
        if (note or tags) and identity in positions:
            found[positions[identity]] = "\n".join((note, *tags))
    return found


def found_with_notes(found: Marks, query: Query, corrected: Corrected) -> Marks:
    """Which events a query finds where notes and tags belong to their texts; ``found`` are those without."""
    notes = noted(corrected)
    if not notes:
        return found
    marks, events = found.copy(), corrected.chronicle.events
    for position, words in notes.items():
        marks[position] = query.matches(events[position], words)
    return marks
