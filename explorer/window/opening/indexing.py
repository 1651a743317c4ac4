"""Indexes for the search what is read bit by bit: texts of events that were there are not read again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.event import Event

if TYPE_CHECKING:
    # Imported here: it needs numpy, which comes after the first paint.
    from explorer.chronicle.searching.search_index import SearchIndex


class Indexing:
    """Makes the index of each chronicle of one reading, one after another, of the one before."""

    def __init__(self) -> None:
        self._before: tuple[Sequence[Event], SearchIndex] | None = None

    def of(self, chronicle: Chronicle) -> SearchIndex:
        """The index of a chronicle: as it was kept, or of the texts of events that were not there before."""
        from explorer.chronicle.searching.index_splice import spliced_index
        from explorer.chronicle.searching.search_index import SearchIndex
        from explorer.chronicle.splice import Splice

        events, before = chronicle.events, self._before
        if chronicle.arrays or before is None:
            index = SearchIndex.of(chronicle)
        else:
            index = spliced_index(before[1], Splice.of(before[0], events))
        self._before = events, index
        return index
