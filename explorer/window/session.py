"""The session: the only observable state of the window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from explorer.chronicle.axis import Axis
from explorer.chronicle.chronicle import ALL_EVENTS, Chronicle, ThreadKey
from explorer.chronicle.corrections.corrected import Corrected
from explorer.chronicle.searching.query import Filter
from explorer.chronicle.searching.search import Query
from explorer.chronicle.view import MOST_COMPARED
from explorer.window.keyboard.stepping import between, neighbour
from explorer.window.renewal import axis_now, event_now, threads_now
from explorer.window.session_derived import DerivedState

if TYPE_CHECKING:
    from explorer.chronicle.searching.search_index import SearchIndex  # needs numpy too
    from explorer.timeline.index.facts import Facts  # needs numpy, which comes after the first paint

NOTHING_CHANGED: Mapping[str, str] = MappingProxyType({})
"""Every event has the id it had."""


class Session(DerivedState):
    """What is shown: chronicle, threads, filter, words searched for, visible range, selection, hover.

    Two to six threads may be compared: while they are, they are shown instead of ``threads``, to which the
    reader comes back.

    Events are named by their position in the chronicle. Setters emit the matching signal only when something
    changed; derived values (``shown``, ``hits``) are computed when asked for and kept until then.
    """

    # --- changes ------------------------------------------------------------------------------------

    def set_chronicle(
        self,
        chronicle: Chronicle,
        index: SearchIndex | None = None,
        facts: Facts | None = None,
        corrected: Corrected | None = None,
    ) -> None:
        """Show another chronicle; threads, filter, selection and range begin anew.

        ``index`` and ``facts`` are the chronicle's where they have been made already; ``corrected`` tells
        what the reader corrected in it.
        """
        self._chronicle, self._facts = chronicle, facts
        self.corrected = corrected or Corrected(chronicle)
        self._index, self._found = index, None
        self._threads, self._name, self._compared = (), "", ()
        self._filter, self._range = Filter(), None
        self._selection = self._hover = None
        self._bookmarks = frozenset()
        self._forget()
        self.chronicle_changed.emit()

    def renew(
        self,
        chronicle: Chronicle,
        index: SearchIndex | None = None,
        facts: Facts | None = None,
        changed: Mapping[str, str] = NOTHING_CHANGED,
        corrected: Corrected | None = None,
    ) -> None:
        """Know something else of what is shown: threads, filter, search and days in view stay.

        ``changed`` leads from the ids of events before to those they have now: what is selected stays so.
        Threads of which nothing is told any more are left; where none is left, all events are shown. Who was
        shown all of a country is shown all that is told of it now.
        """
        known, chosen, base = chronicle.threads, self.selected, self._chronicle
        self._chronicle, self._facts = chronicle, facts
        self.corrected = corrected or Corrected(chronicle)
        self._index, self._found = index, None
        before = self._name, self._compared
        threads = threads_now(chronicle, base, self._threads, self._name)
        if self._threads and not threads:
            threads, self._name = (ALL_EVENTS,), str(ALL_EVENTS)
        left = tuple(key for key in self._compared if key in known)
        if len(left) == 1:  # as where the others are unchecked
            threads, self._name = left, str(left[0])
        self._threads = threads
        self._compared = left if len(left) > 1 else ()
        self._axis = axis_now(self._axis, changed)
        self._forget()
        self._selection = self._hover = None
        if chosen is not None:
            position = event_now(self.corrected, chosen, changed)
            self._selection = position if position in self.shown else None
        self.chronicle_changed.emit()
        if (self._name, self._compared) != before:  # else nothing is to move
            self.threads_changed.emit()

    def set_corrected(self, corrected: Corrected) -> None:
        """Know of other corrections of what is shown, which change nothing of its events."""
        self.corrected = corrected
        self.corrections_changed.emit()
        if self.is_searching:  # notes and tags are searched too
            self._forget_hits()
            self.words_changed.emit()

    def know_facts(self, facts: Facts) -> None:
        """Know what has been worked out of the chronicle's events, so that nobody works it out again."""
        self._facts = facts

    def set_threads(
        self, threads: tuple[ThreadKey, ...], name: str = "", compared: tuple[ThreadKey, ...] = ()
    ) -> None:
        """Show the events of these threads; ``name`` is needed where there are several.

        Where threads are to be ``compared``, these are shown until they are compared no more. Raises
        ValueError unless there are two to six of them.
        """
        name = name or (str(threads[0]) if threads else "")
        if compared and not 2 <= len(set(compared)) == len(compared) <= MOST_COMPARED:
            raise ValueError(f"{len(compared)} threads cannot be compared")
        if (threads, name, compared) == (self._threads, self._name, self._compared):
            return
        self._threads, self._name, self._compared = threads, name, compared
        self._forget()
        self._let_go()
        self.threads_changed.emit()

    def set_compared(self, keys: tuple[ThreadKey, ...]) -> None:
        """Compare these threads; one is shown alone, and none leads back to what was shown before."""
        if len(keys) == 1:
            self.set_threads(keys)
        else:
            self.set_threads(self._threads, self._name, keys)

    def toggle_compared(self, key: ThreadKey) -> bool:
        """Check a thread or uncheck it; what is checked is shown, and compared if it is several.

        Answers whether that could be done: the last one stays, and there are six at the most.
        """
        checked = self.checked
        wanted = tuple(one for one in checked if one != key) if key in checked else (*checked, key)
        if not 1 <= len(wanted) <= MOST_COMPARED:
            return False
        self.set_compared(wanted)
        return True

    def set_filter(self, chosen: Filter) -> None:
        """Show only what passes ``chosen``."""
        if chosen == self._filter:
            return
        self._filter = chosen
        self._forget()
        self._let_go()
        self.filter_changed.emit()

    def toggle_kind(self, kind: str) -> None:
        """Hide a kind, or show it again."""
        self.set_filter(replace(self._filter, hidden=self._filter.hidden ^ {kind}))

    def set_words(self, words: str) -> None:
        """Search for ``words``."""
        if words == self._words:
            return
        self._words = words
        self._forget_hits()
        self._query = self._read(words) if words.strip() else Query()
        self.words_changed.emit()

    def set_range(self, first: float, last: float) -> None:
        """Show the days of the calendar from ``first`` to ``last``."""
        if (first, last) != self._range:
            self._range = (first, last)
            self.range_changed.emit()

    def select(self, position: int | None) -> None:
        """Select an event, or none."""
        if position != self._selection:
            self._selection = position
            self.selection_changed.emit()

    def set_hover(self, position: int | None) -> None:
        """Say which event the pointer is on."""
        if position != self._hover:
            self._hover = position
            self.hover_changed.emit()

    def set_lanes(self, lanes: str) -> None:
        """Group events into bands by ``kind``, ``pair``, ``source`` or ``none``."""
        if lanes != self._lanes:
            self._lanes = lanes
            self.lanes_changed.emit()

    def set_relations_band(self, shown: bool) -> None:
        """Show the relations band, or not."""
        if shown is not self._relations_band:
            self._relations_band = shown
            self.relations_band_changed.emit()

    def set_mirrored(self, mirrored: bool) -> None:
        """Mirror two threads that are compared, or not."""
        if mirrored is not self._mirrored:
            self._mirrored = mirrored
            self.mirrored_changed.emit()

    def set_axis(self, axis: Axis) -> None:
        """Lay time out in another way."""
        if axis != self._axis:
            self._axis = axis
            self.axis_changed.emit()

    def set_bookmarks(self, positions: frozenset[int]) -> None:
        """Mark these events, and no others."""
        if positions != self._bookmarks:
            self._bookmarks = positions
            self.bookmarks_changed.emit()

    def step(self, direction: int) -> int | None:
        """The shown event before (-1) or after (+1) the selected one; without that, of those in view."""
        return neighbour(self._beginning(self.shown), self._selection, direction)

    def _beginning(self, positions: tuple[int, ...]) -> tuple[int, ...]:
        """Those in view, if there are any, where no event is selected from which to step."""
        if self._selection is not None or self._range is None:
            return positions
        return between(positions, self._chronicle.days, *self._range) or positions

    def step_hit(self, direction: int) -> int | None:
        """The hit before (-1) or after (+1) the selected event, else of those in view; goes round."""
        found = neighbour(self._beginning(self.hits), self._selection, direction)
        if found is None and self.hits:
            return self.hits[0 if direction > 0 else -1]
        return found

    def _let_go(self) -> None:
        """An event no longer shown is neither selected nor under the pointer."""
        shown = set(self.shown) if (self._selection, self._hover) != (None, None) else set()
        if self._selection not in shown:
            self.select(None)
        if self._hover not in shown:
            self.set_hover(None)
