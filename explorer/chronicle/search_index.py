"""Finds the events a query asks for, quickly among a hundred thousand.

Every word of an event's text is known by a number. A term is looked up among the different words, of which
there are far fewer than there are texts; the events that hold one of the words found are then marked.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import count

import numpy as np
from numpy.typing import NDArray

from explorer.chronicle.event import Event
from explorer.chronicle.query import haystack
from explorer.chronicle.search import Query, Span, Term

Marks = NDArray[np.bool_]

FEW = 256
"""Up to so many words their events are marked word by word; for more all words are gone through at once."""

_OPEN = 2**62
"""Farther than any day number."""


class SearchIndex:
    """Made once for a sequence of events; what the last terms found narrows the search for the next."""

    def __init__(self, events: Iterable[Event]) -> None:
        events = tuple(events)
        self._texts = [haystack(event) for event in events]
        self._words, self._starts, self._holders = _inverted(self._texts)
        self._kinds = np.array([event.kind for event in events], dtype=np.str_)
        self._first, self._last = _days(events)
        self._found: dict[str, Sequence[int]] = {}
        self._before = Query(), np.ones(len(events), dtype=np.bool_)

    def matching(self, query: Query) -> Marks:
        """One value per event: whether it is found. All are by an empty query."""
        if query != self._before[0]:
            self._before = query, self._marked(query)
        return self._before[1]

    def _marked(self, query: Query) -> Marks:
        marks = np.ones(len(self._texts), dtype=np.bool_)
        if query.kinds:
            marks &= np.isin(self._kinds, sorted(query.kinds))
        if query.spans:
            marks &= np.logical_or.reduce([self._meeting(span) for span in query.spans])
        known: dict[str, Sequence[int]] = {}
        for term in query.terms:
            marks &= self._holding(term, known) ^ term.excluded
        self._found = known
        return marks

    def _meeting(self, span: Span) -> Marks:
        first = -_OPEN if span.first is None else span.first
        last = _OPEN if span.last is None else span.last
        marks: Marks = (self._first <= last) & (self._last >= first)
        return marks

    def _holding(self, term: Term, known: dict[str, Sequence[int]]) -> Marks:
        """Which texts hold a term; the words found for each of its pieces are put into ``known``."""
        marks = np.ones(len(self._texts), dtype=np.bool_)
        for piece in term.folded.split():
            known[piece] = self._looked_up(piece)
            marks &= self._holders_of(known[piece])
        if " " in term.folded:
            texts, wanted = self._texts, term.folded
            for place in np.flatnonzero(marks).tolist():
                if wanted not in texts[place]:
                    marks[place] = False
        return marks

    def _looked_up(self, piece: str) -> Sequence[int]:
        """The numbers of the words that hold a piece."""
        words, among = self._words, self._candidates(piece)
        return [number for number in among if piece in words[number]]

    def _candidates(self, piece: str) -> Sequence[int]:
        """The words found for a part of the piece before, the fewest; else all."""
        narrowed = [found for before, found in self._found.items() if before in piece]
        return min(narrowed, key=len, default=range(len(self._words)))

    def _holders_of(self, numbers: Sequence[int]) -> Marks:
        marks = np.zeros(len(self._texts), dtype=np.bool_)
        if len(numbers) <= FEW:
            for number in numbers:
                marks[self._holders[self._starts[number] : self._starts[number + 1]]] = True
            return marks
        wanted = np.zeros(len(self._words), dtype=np.bool_)
        wanted[list(numbers)] = True
        marks[self._holders[np.repeat(wanted, np.diff(self._starts))]] = True
        return marks


def _inverted(texts: Sequence[str]) -> tuple[list[str], NDArray[np.int64], NDArray[np.int32]]:
    """The different words; for each the place where its texts begin; the numbers of these texts in a row.

    The second has one value more than there are words.
    """
    numbers: defaultdict[str, int] = defaultdict(count().__next__)
    flat: list[int] = []
    lengths: list[int] = []
    for text in texts:
        words = set(text.split())
        flat.extend(map(numbers.__getitem__, words))
        lengths.append(len(words))
    codes = np.array(flat, dtype=np.int32)
    holders = np.repeat(np.arange(len(texts), dtype=np.int32), lengths)
    order = np.argsort(codes, kind="stable")
    starts = np.searchsorted(codes[order], np.arange(len(numbers) + 1))
    return list(numbers), starts, holders[order]


def _days(events: Sequence[Event]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The first and the last possible day of each event; an open end lies beyond all days."""
    first, last = [], []
    for event in events:
        earliest, latest = event.date.earliest, event.date.latest
        first.append(-_OPEN if earliest is None else earliest)
        last.append(_OPEN if latest is None else latest)
    return np.array(first, dtype=np.int64), np.array(last, dtype=np.int64)
