"""What the session holds: values, and the signals that tell of their changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from explorer.chronicle.axis import PLAIN_AXIS, Axis
from explorer.chronicle.chronicle import ALL_EVENTS, Chronicle, ThreadKey
from explorer.chronicle.corrections.corrected import Corrected
from explorer.chronicle.searching.query import Filter
from explorer.chronicle.searching.search import Query, plain_query
from explorer.window.wording import comparison_name

if TYPE_CHECKING:
    from explorer.chronicle.searching.search_index import Marks, SearchIndex  # need numpy too
    from explorer.timeline.index.facts import Facts  # needs numpy, which comes after the first paint

Range = tuple[float, float]
"""First and last day of the calendar shown, as fractional day numbers; the last one excluded."""


class SessionState(QObject):
    """The stored values of a session, to be read by everyone; :class:`Session` changes them."""

    chronicle_changed = Signal()
    corrections_changed = Signal()
    """Other corrections are known, but the chronicle is the same."""
    threads_changed = Signal()
    filter_changed = Signal()
    words_changed = Signal()
    range_changed = Signal()
    selection_changed = Signal()
    hover_changed = Signal()
    lanes_changed = Signal()
    relations_band_changed = Signal()
    mirrored_changed = Signal()
    axis_changed = Signal()
    bookmarks_changed = Signal()

    def __init__(self, parent: QObject | None = None, read: Callable[[str], Query] = plain_query) -> None:
        """``read`` says what is searched for with the words typed."""
        super().__init__(parent)
        self._read = read
        self._chronicle = Chronicle()
        self.corrected = Corrected(self._chronicle)
        """What the reader corrected in the chronicle, and what became of it."""
        self._index: SearchIndex | None = None
        self._facts: Facts | None = None
        self._threads: tuple[ThreadKey, ...] = ()
        self._name = ""
        self._compared: tuple[ThreadKey, ...] = ()
        self._filter = Filter()
        self._words = ""
        self._query = Query()
        self._range: Range | None = None
        self._selection: int | None = None
        self._hover: int | None = None
        self._lanes = "kind"
        self._relations_band = True
        self._mirrored = False
        self._axis = PLAIN_AXIS
        self._bookmarks: frozenset[int] = frozenset()
        self._members: tuple[int, ...] | None = None
        self._shown: tuple[int, ...] | None = None
        self._hits: tuple[int, ...] | None = None
        self._hit_count: int | None = None
        self._found: Marks | None = None

    @property
    def chronicle(self) -> Chronicle:
        """Everything known; empty until the first loading is done."""
        return self._chronicle

    @property
    def index(self) -> SearchIndex | None:
        """What answers searches, where it has been made."""
        return self._index

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
    def own_name(self) -> str:
        """What the threads are called that are shown where none are compared."""
        return self._name

    @property
    def filter(self) -> Filter:
        """What an event must be to be shown at all."""
        return self._filter

    @property
    def words(self) -> str:
        """The words searched for; events that do not hold them are dimmed. Empty: no search."""
        return self._words

    @property
    def query(self) -> Query:
        """What is searched for with these words, as understood."""
        return self._query

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
    def relations_band(self) -> bool:
        """Whether the relations bands of pairs are shown above their events."""
        return self._relations_band

    @property
    def mirrored(self) -> bool:
        """Whether two threads that are compared are mirrored about an axis between them."""
        return self._mirrored

    @property
    def axis(self) -> Axis:
        """How time is laid out along the axis."""
        return self._axis

    @property
    def bookmarks(self) -> frozenset[int]:
        """The events that are bookmarked."""
        return self._bookmarks
