"""What follows from what the session holds: worked out when it is asked for, and kept until then."""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING

from explorer.chronicle.corrections.noting import found_with_notes
from explorer.chronicle.event import Event
from explorer.window.session_state import SessionState

if TYPE_CHECKING:
    from explorer.chronicle.searching.search_index import Marks  # needs numpy


class DerivedState(SessionState):
    """The stored values of a session, and what is shown and found by them."""

    @property
    def selected(self) -> Event | None:
        """The selected event itself."""
        return None if self._selection is None else self._chronicle.events[self._selection]

    @property
    def members(self) -> tuple[int, ...]:
        """The events of the shown threads before any filter, in order of date."""
        if self._members is None:
            threads = [self._chronicle.threads.get(key, ()) for key in self._compared or self._threads]
            self._members = threads[0] if len(threads) == 1 else tuple(sorted(set().union(*threads)))
        return self._members

    @property
    def shown(self) -> tuple[int, ...]:
        """The events of the shown threads that pass the filter, in order of date."""
        if self._shown is None:
            self._shown = self._filter.passing(self._chronicle.events, self.members)
        return self._shown

    @property
    def hits(self) -> tuple[int, ...]:
        """The shown events that hold the words searched for, in order of date; empty without a search."""
        if self._hits is None:
            found = self._shown_found().tolist() if self.is_searching else ()
            self._hits = tuple(compress(self.shown, found))
        return self._hits

    @property
    def hit_count(self) -> int:
        """How many hits there are; of many, listing them would take as long as finding them."""
        if self._hit_count is None:
            self._hit_count = int(self._shown_found().sum()) if self.is_searching else 0
        return self._hit_count

    @property
    def found(self) -> Marks:
        """One value per event of the chronicle: whether what is searched for is in it, shown or not."""
        if self._found is None:
            if self._index is None:
                from explorer.chronicle.searching.search_index import SearchIndex

                self._index = SearchIndex.of(self._chronicle)
            found = self._index.matching(self._query)
            self._found = found_with_notes(found, self._query, self.corrected)
        return self._found

    def _shown_found(self) -> Marks:
        """What :attr:`found` says of the shown events."""
        shown = self.shown
        everything = len(shown) == len(self._chronicle.events)
        return self.found if everything else self.found[list(shown)]

    @property
    def is_searching(self) -> bool:
        """Whether something is searched for."""
        return not self._query.is_empty

    def _forget(self) -> None:
        """Other events are shown, or others are known."""
        self._members = self._shown = None
        self._hits = self._hit_count = None

    def _forget_hits(self) -> None:
        """Something else is searched for, or else is found for it."""
        self._hits = self._hit_count = self._found = None
