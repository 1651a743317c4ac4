"""Finds the events a query asks for, quickly among a hundred thousand.

Every word of an event's text is known by a number. A term is looked up among the different words, of which
there are far fewer than there are texts; the events that hold one of the words found are then marked.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import count
from typing import Any

import numpy as np
from numpy.typing import NDArray

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.event import Event
from explorer.chronicle.long_arrays import repeated
from explorer.chronicle.searching.query import haystack
from explorer.chronicle.searching.search import Query, Span, Term

Marks = NDArray[np.bool_]
Arrays = Mapping[str, NDArray[Any]]

PREFIX = "search."
"""What the names of its arrays begin with where they are kept with others."""

FEW = 256
"""The events of so many words are marked word by word; those of more, which hold few each, all at once."""

SPACE = ord(" ")
"""What parts the words in the array of them."""

_OPEN = 2**62
"""Farther than any day number."""


class SearchIndex:
    """Made once for a sequence of events.

    All it knows are arrays, which can be kept: made of them again, it is there at once.
    """

    def __init__(self, events: Iterable[Event], arrays: Arrays | None = None) -> None:
        self._arrays = arrays = arrays_for(tuple(events)) if arrays is None else arrays
        self._words = arrays["words"]
        self._starts, self._holders = arrays["starts"], arrays["holders"]
        self._kinds, self._kind = texts_of(arrays["kinds"]), arrays["kind"]
        self._first, self._last = arrays["first"], arrays["last"]
        self._ends = arrays["ends"]
        self._before = Query(), np.ones(len(self._first), dtype=np.bool_)

    @classmethod
    def of(cls, chronicle: Chronicle) -> SearchIndex:
        """The index of a chronicle's events: as it was kept, or made."""
        kept = chronicle.arrays
        names = [name for name in kept if name.startswith(PREFIX)]
        return cls(
            () if names else chronicle.events,
            {name.removeprefix(PREFIX): kept[name] for name in names} or None,
        )

    @property
    def arrays(self) -> Arrays:
        """All it knows, by names that begin with PREFIX."""
        return {f"{PREFIX}{name}": array for name, array in self._arrays.items()}

    @property
    def bare(self) -> Arrays:
        """All it knows, as :func:`arrays_for` names it."""
        return self._arrays

    @cached_property
    def _text(self) -> bytes:
        """The texts of all events, one behind another."""
        return self._arrays["text"].tobytes()

    def matching(self, query: Query) -> Marks:
        """One value per event: whether it is found. All are by an empty query."""
        if query != self._before[0]:
            self._before = query, self._marked(query)
        return self._before[1]

    def _marked(self, query: Query) -> Marks:
        marks = np.ones(len(self._first), dtype=np.bool_)
        if query.kinds:
            marks &= np.isin(
                self._kind, [self._kinds.index(one) for one in query.kinds if one in self._kinds]
            )
        if query.spans:
            marks &= np.logical_or.reduce([self._meeting(span) for span in query.spans])
        for term in query.terms:
            marks &= self._holding(term) ^ term.excluded
        return marks

    def _meeting(self, span: Span) -> Marks:
        first = -_OPEN if span.first is None else span.first
        last = _OPEN if span.last is None else span.last
        marks: Marks = (self._first <= last) & (self._last >= first)
        return marks

    def _holding(self, term: Term) -> Marks:
        """Which texts hold a term."""
        marks = np.ones(len(self._first), dtype=np.bool_)
        for piece in term.folded.split():
            marks &= self._holders_of(self._looked_up(piece))
        if " " in term.folded:
            text, wanted = self._text, term.folded.encode("utf-8", "surrogatepass")
            places = np.flatnonzero(marks)
            ends = self._ends[places].tolist()
            begins = np.where(places > 0, self._ends[places - 1], 0).tolist()
            marks[places] = [
                text.find(wanted, begin, end) >= 0 for begin, end in zip(begins, ends, strict=True)
            ]
        return marks

    @cached_property
    def _spaces(self) -> NDArray[np.int64]:
        """Where words end, but for the last one."""
        return np.flatnonzero(self._words == SPACE)

    def _looked_up(self, piece: str) -> NDArray[np.int64]:
        """The numbers of the words that hold a piece, in order: all words are looked at, byte by byte."""
        first, *others = piece.encode("utf-8", "surrogatepass")
        places = np.flatnonzero(self._words[: max(len(self._words) - len(others), 0)] == first)
        for step, byte in enumerate(others, 1):
            places = places[self._words[places + step] == byte]
        numbers = np.searchsorted(self._spaces, places)
        return numbers[np.diff(numbers, prepend=-1) > 0]

    def _holders_of(self, numbers: NDArray[np.int64]) -> Marks:
        """Which texts hold any of some words. Those that most hold come first: often they are all."""
        marks = np.zeros(len(self._first), dtype=np.bool_)
        begins, ends = self._starts[numbers], self._starts[numbers + 1]
        order = np.argsort(begins - ends, kind="stable")
        for place in order[:FEW].tolist():
            marks[self._holders[begins[place] : ends[place]]] = True
            if marks.all():
                return marks
        rest = order[FEW:]
        if len(rest):
            lengths = ends[rest] - begins[rest]
            before = np.cumsum(lengths) - lengths
            places = np.repeat(begins[rest] - before, lengths) + np.arange(int(lengths.sum()))
            marks[self._holders[places]] = True
        return marks


def arrays_for(events: Sequence[Event]) -> Arrays:
    """The arrays of an index.

    ``words`` are the different words, ``starts`` for each the place in ``holders`` where the numbers of the
    texts that hold it begin (one value more than there are words). ``text`` are all texts in UTF-8, each up
    to its place in ``ends``. ``kind`` gives the places in ``kinds``; ``first`` and ``last`` the days.
    """
    numbers: defaultdict[str, int] = defaultdict(count().__next__)
    flat, texts = array("i"), bytearray()
    lengths, ends = array("i"), array("q")
    for event in events:
        text = haystack(event)
        words = dict.fromkeys(text.split())  # no set: its order would be another in each run
        flat.extend(map(numbers.__getitem__, words))
        lengths.append(len(words))
        texts += text.encode("utf-8", "surrogatepass")
        ends.append(len(texts))
    starts, holders = _inverted(np.frombuffer(flat, dtype=np.int32), lengths, len(numbers))
    kinds = list(dict.fromkeys(event.kind for event in events))
    first, last = _days(events)
    return {
        "words": array_of(numbers),
        "starts": starts,
        "holders": holders,
        "text": np.frombuffer(texts, dtype=np.uint8),
        "ends": np.array(ends, dtype=np.int64),
        "kinds": array_of(kinds),
        "kind": np.fromiter((kinds.index(event.kind) for event in events), dtype=np.int16),
        "first": first,
        "last": last,
    }


def _inverted(
    codes: NDArray[np.int32], lengths: Sequence[int], words: int
) -> tuple[NDArray[np.int64], NDArray[np.int32]]:
    """Where in ``holders`` each of the ``words`` begins, and the numbers of the texts that hold it.

    ``codes`` are the words of one text after another, of which each has its ``lengths``.
    """
    starts = np.zeros(words + 1, dtype=np.int64)
    np.cumsum(np.bincount(codes, minlength=words), out=starts[1:])
    order = np.argsort(codes, kind="stable")
    holders = repeated(np.arange(len(lengths), dtype=np.int32), np.array(lengths, dtype=np.int32))
    return starts, holders[order]


def array_of(words: Iterable[str]) -> NDArray[np.uint8]:
    """Words, in which no space stands, as an array of bytes."""
    return np.frombuffer(" ".join(words).encode("utf-8", "surrogatepass"), dtype=np.uint8)


def texts_of(array: NDArray[np.uint8]) -> list[str]:
    """The words of :func:`array_of`."""
    return array.tobytes().decode("utf-8", "surrogatepass").split(" ") if len(array) else []


def _days(events: Sequence[Event]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The first and the last possible day of each event; an open end lies beyond all days."""
    first, last = array("q"), array("q")
    for event in events:
        earliest, latest = event.date.earliest, event.date.latest
        first.append(-_OPEN if earliest is None else earliest)
        last.append(_OPEN if latest is None else latest)
    return np.array(first, dtype=np.int64), np.array(last, dtype=np.int64)
