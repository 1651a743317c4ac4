"""The session: the only observable state of the window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from explorer.chronicle.chronicle import ALL_EVENTS, Chronicle, ThreadKey
from explorer.chronicle.event import Event
from explorer.chronicle.query import Filter, SearchIndex
from explorer.timeline.theme import MOST_THREADS
from explorer.window.axis import PLAIN_AXIS, Axis
from explorer.window.stepping import neighbour
from explorer.window.wording import comparison_name

if TYPE_CHECKING:
    from explorer.timeline.facts import Facts  # needs numpy, which comes after the first paint

Range = tuple[float, float]
"""First and last day of the calendar shown, as fractional day numbers; the last one excluded."""


class Session(QObject):
    """What is shown: chronicle, threads, filter, words searched for, visible range, selection, hover.

    Two to six threads may be compared: while they are, they are shown instead of ``threads``, to which the
    reader comes back.

    Events are named by their position in the chronicle. Setters emit the matching signal only when something
    changed; derived values (``shown``, ``hits``) are computed when asked for and kept until then.
    """

    chronicle_changed = Signal()
    threads_changed = Signal()
    filter_changed = Signal()
    words_changed = Signal()
    range_changed = Signal()
    selection_changed = Signal()
    hover_changed = Signal()
    lanes_changed = Signal()
    axis_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chronicle = Chronicle()
        self._index = SearchIndex(())
        self._facts: Facts | None = None
        self._threads: tuple[ThreadKey, ...] = ()
        self._name = ""
        self._compared: tuple[ThreadKey, ...] = ()
        self._filter = Filter()
        self._words = ""
        self._range: Range | None = None
        self._selection: int | None = None
        self._hover: int | None = None
        self._lanes = "kind"
        self._axis = PLAIN_AXIS
        self._members: tuple[int, ...] | None = None
        self._shown: tuple[int, ...] | None = None
        self._hits: tuple[int, ...] | None = None

    # --- what is stored -----------------------------------------------------------------------------

    @property
    def chronicle(self) -> Chronicle:
        """Everything known; empty until the first loading is done."""
        return self._chronicle

    @property
    def facts(self) -> Facts | None:
        """What the timeline needs to know of the chronicle's events, where it has been worked out already."""
        return self._facts

    @property
    def threads(self) -> tuple[ThreadKey, ...]:
        """The threads whose events are shown, or will be again when no threads are compared any more."""
        return self._threads

    @property
    def compared(self) -> tuple[ThreadKey, ...]:
        """The threads shown one below another, from the top: two to six, or none."""
        return self._compared

    @property
    def checked(self) -> tuple[ThreadKey, ...]:
        """The threads that are compared, or the one thread that is shown."""
        alone = self._threads if len(self._threads) == 1 and self._threads != (ALL_EVENTS,) else ()
        return self._compared or alone

    @property
    def name(self) -> str:
        """What the shown threads are called together: "Bolivia – Mexico", "Bolivia", "All events"."""
        return comparison_name(self._compared) if self._compared else self._name

    @property
    def filter(self) -> Filter:
        """What an event must be to be shown at all."""
        return self._filter

    @property
    def words(self) -> str:
        """The words searched for; events that do not hold them are dimmed. Empty: no search."""
        return self._words

    @property
    def range(self) -> Range | None:
        """The days of the calendar in view; None until the timeline has been laid out."""
        return self._range

    @property
    def selection(self) -> int | None:
        """The selected event."""
        return self._selection

    @property
    def hover(self) -> int | None:
        """The event under the pointer."""
        return self._hover

    @property
    def lanes(self) -> str:
        """By what events are grouped into bands: ``kind``, ``pair``, ``source`` or ``none``."""
        return self._lanes

    @property
    def axis(self) -> Axis:
        """How time is laid out along the axis."""
        return self._axis

    # --- what follows from it -----------------------------------------------------------------------

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
            self._hits = tuple(filter(self.found.__contains__, self.shown))
        return self._hits

    @property
    def found(self) -> frozenset[int]:
        """Every event of the chronicle that holds the words searched for, shown or not."""
        return self._index.matching(self._words) if self.is_searching else frozenset()

    @property
    def is_searching(self) -> bool:
        """Whether words are searched for."""
        return bool(self._words.strip())

    # --- changes ------------------------------------------------------------------------------------

    def set_chronicle(
        self, chronicle: Chronicle, index: SearchIndex | None = None, facts: Facts | None = None
    ) -> None:
        """Show another chronicle; threads, filter, selection and range begin anew.

        ``index`` and ``facts`` are the chronicle's where they have been made already.
        """
        self._chronicle, self._facts = chronicle, facts
        self._index = index or SearchIndex(chronicle.events)
        self._threads, self._name, self._compared = (), "", ()
        self._filter, self._range = Filter(), None
        self._selection = self._hover = None
        self._forget()
        self.chronicle_changed.emit()

    def set_threads(
        self, threads: tuple[ThreadKey, ...], name: str = "", compared: tuple[ThreadKey, ...] = ()
    ) -> None:
        """Show the events of these threads; ``name`` is needed where there are several.

        Where threads are to be ``compared``, these are shown until they are compared no more. Raises
        ValueError unless there are two to six of them.
        """
        name = name or (str(threads[0]) if threads else "")
        if compared and not 2 <= len(set(compared)) == len(compared) <= MOST_THREADS:
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
        if not 1 <= len(wanted) <= MOST_THREADS:
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
        self._words, self._hits = words, None
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

    def set_axis(self, axis: Axis) -> None:
        """Lay time out in another way."""
        if axis != self._axis:
            self._axis = axis
            self.axis_changed.emit()

    def step(self, direction: int) -> int | None:
        """The shown event before (-1) or after (+1) the selected one; without one the last or first."""
        return neighbour(self.shown, self._selection, direction)

    def step_hit(self, direction: int) -> int | None:
        """The hit before (-1) or after (+1) the selected event; goes round at the ends."""
        found = neighbour(self.hits, self._selection, direction)
        if found is None and self.hits:
            return self.hits[0 if direction > 0 else -1]
        return found

    def _forget(self) -> None:
        self._members = self._shown = self._hits = None

    def _let_go(self) -> None:
        """An event no longer shown is neither selected nor under the pointer."""
        shown = set(self.shown) if (self._selection, self._hover) != (None, None) else set()
        if self._selection not in shown:
            self.select(None)
        if self._hover not in shown:
            self.set_hover(None)
