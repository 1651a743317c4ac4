"""The search index of events most of which have been indexed before, without reading all texts again."""

from __future__ import annotations

from itertools import count

import numpy as np
from numpy.typing import NDArray

from explorer.chronicle.long_arrays import counted_up, repeated
from explorer.chronicle.searching.search_index import Arrays, SearchIndex, array_of, arrays_for, texts_of
from explorer.chronicle.splice import Splice


def spliced_index(known: SearchIndex, splice: Splice) -> SearchIndex:
    """The index of the events of a splice, where ``known`` is that of the events before.

    Words that no event holds any more stay among its words; nothing is found by them.
    """
    before, fresh = known.bare, arrays_for(splice.fresh)
    ends = np.cumsum(splice.spliced(_lengths(before), _lengths(fresh)))
    kinds, codes = _joined(before["kinds"], fresh["kinds"])
    kind = codes[fresh["kind"]] if len(splice.fresh) else fresh["kind"]
    return SearchIndex(
        (),
        {
            **_words(before, fresh, splice),
            "text": _text(before, fresh, splice),
            "ends": ends.astype(np.int64),
            "kinds": kinds,
            "kind": splice.spliced(before["kind"], kind),
            "first": splice.spliced(before["first"], fresh["first"]),
            "last": splice.spliced(before["last"], fresh["last"]),
        },
    )


def _lengths(arrays: Arrays) -> NDArray[np.int64]:
    """How many bytes the text of each event has."""
    return np.diff(arrays["ends"], prepend=0)


def _joined(
    known: NDArray[np.uint8], fresh: NDArray[np.uint8]
) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """The words of two lists, each once, and the numbers that those of the second have among them."""
    if not len(fresh):
        return known, np.zeros(0, dtype=np.int64)
    words = texts_of(known)
    numbers = dict(zip(words, count()))
    codes = [numbers.setdefault(word, len(numbers)) for word in texts_of(fresh)]
    return array_of(numbers), np.array(codes, dtype=np.int64)


def _words(before: Arrays, fresh: Arrays, splice: Splice) -> Arrays:
    """The different words, and which events hold each."""
    words, codes = _joined(before["words"], fresh["words"])
    holders = splice.moved[before["holders"]]
    there = holders >= 0
    starts = np.concatenate(([0], counted_up(there)))[before["starts"]]
    # Words that are new come last, and are held by none of the events before.
    more = np.full(max(int(codes.max(initial=-1)) + 2 - len(starts), 0), starts[-1])
    starts = np.concatenate((starts, more))
    number = repeated(codes, np.diff(fresh["starts"]))
    order = np.argsort(number, kind="stable")
    added = splice.added[fresh["holders"]][order]
    held = np.insert(holders[there], starts[number[order] + 1], added)
    grown = np.cumsum(np.bincount(number, minlength=len(starts) - 1))
    return {"words": words, "starts": starts + np.concatenate(([0], grown)), "holders": held}


def _text(before: Arrays, fresh: Arrays, splice: Splice) -> NDArray[np.uint8]:
    """The texts of all events, one behind another, in stretches as long as can be."""
    pieces, added = [], iter(range(len(splice.fresh)))
    for start, end in splice.runs():
        place = int(splice.places[start])
        arrays, first = (before, place) if place >= 0 else (fresh, next(added))
        ends = arrays["ends"]
        pieces.append(arrays["text"][ends[first - 1] if first else 0 : ends[first + end - start - 1]])
    return np.concatenate(pieces) if pieces else before["text"][:0]
