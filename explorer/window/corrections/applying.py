"""Shows what is opened with the reader's corrections, without making the reader wait for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.corrections.corrected import Corrected
from explorer.chronicle.corrections.correction import Corrections
from explorer.chronicle.kind import Kind
from explorer.chronicle.party import Pair
from explorer.window.background import Background
from explorer.window.opening.arriving import Arriving
from explorer.window.opening.learning import WORKED_OUT
from explorer.window.session import Session

if TYPE_CHECKING:
    from explorer.chronicle.searching.search_index import SearchIndex
    from explorer.timeline.index.facts import Facts

MANY = 5000
"""From so many events on, corrections are applied beside the window, and shown when that is done."""

REMEMBERED = 4
"""So many states before are kept, so that undoing leads back at once."""


@dataclass(frozen=True, slots=True)
class Applied:
    """What corrections made of the chronicle ``base``; index and facts, unless events are what they were."""

    base: Chronicle
    corrected: Corrected
    index: SearchIndex | None = None
    facts: Facts | None = None


class Applying(QObject):
    """Applies corrections with ``correct``, and works out what search and timeline need to know of it."""

    def __init__(
        self,
        session: Session,
        arriving: Arriving,
        correct: Callable[[Chronicle], Corrected],
        kinds: Mapping[str, Kind],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._arriving = session, arriving
        self._correct, self._kinds = correct, kinds
        self._past: list[Applied] = []
        self._background = Background(self)
        self._background.done.connect(self._show)

    @property
    def is_busy(self) -> bool:
        """Whether corrections have been made that are not shown yet."""
        return self._background.is_busy

    def apply(self, made: Corrections) -> None:
        """Show what ``made`` make of what is open."""
        base = self._arriving.base
        if len(base.events) < MANY:
            self._arriving.show_again(self._correct(base))
            return
        self._past = [one for one in self._past if one.base is base]
        now = self._state(base)
        pairs = tuple(key.pair for key in self._session.checked if key.pair)
        self._background.start(partial(worked_out, made, now, tuple(self._past), self._kinds, pairs))

    def close(self) -> None:
        """Show nothing more, and wait until nothing is worked out."""
        self._background.close()

    def _state(self, base: Chronicle) -> Applied:
        """What is shown."""
        session = self._session
        return Applied(base, session.corrected, session.index, session.facts)

    def _show(self, applied: Applied) -> None:
        base, session = self._arriving.base, self._session
        if applied.base is not base:
            return  # something else has been read, and is corrected by itself
        self._past = [*self._past, self._state(base)][-REMEMBERED:]
        if applied.corrected.chronicle is session.chronicle:
            session.set_corrected(applied.corrected)
        else:
            self._arriving.show_again(applied.corrected, applied.index, applied.facts)


def worked_out(
    made: Corrections,
    now: Applied,
    past: Sequence[Applied],
    kinds: Mapping[str, Kind],
    pairs: Sequence[Pair] = (),
) -> Applied:
    """What corrections make of the base of ``now``, which is shown; from the ``past`` where it is there.

    How relations stood is worked out too, of the ``pairs`` that are shown.
    """
    from explorer.chronicle.corrections.recorrecting import recorrected
    from explorer.window.tree.activity import activity_of
    from explorer.window.tree.rows import rows_of

    for one in past:
        if one.corrected.made == made.made:
            return one
    corrected = recorrected(now.base, made, now.corrected)
    chronicle = corrected.chronicle
    if chronicle is now.corrected.chronicle:
        return Applied(now.base, corrected, now.index, now.facts)
    for name in WORKED_OUT:
        getattr(chronicle, name)
    activity_of(chronicle).work_out(rows_of(chronicle))
    for pair in pairs:
        chronicle.standings.get(pair)
    return Applied(now.base, corrected, *_learnt(chronicle, now, kinds))


def _learnt(chronicle: Chronicle, now: Applied, kinds: Mapping[str, Kind]) -> tuple[SearchIndex, Facts]:
    """Index and facts of a chronicle; what is known of the events shown now is not worked out again."""
    from explorer.chronicle.searching.index_splice import spliced_index
    from explorer.chronicle.searching.search_index import SearchIndex
    from explorer.chronicle.splice import Splice
    from explorer.timeline.index.facts import facts_of
    from explorer.timeline.index.facts_splice import spliced_facts

    events = chronicle.events
    if now.index is None or now.facts is None:
        index, facts = SearchIndex(events), facts_of(events, kinds)
    else:
        splice = Splice.of(now.corrected.chronicle.events, events)
        index, facts = spliced_index(now.index, splice), spliced_facts(now.facts, splice, events, kinds)
    return index, replace(facts, standings=chronicle.standings)
