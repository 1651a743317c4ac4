"""Sentences laid one behind the other, so that many are read at once."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter
from typing import Any, NamedTuple

import numpy as np

from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.predicates.network import GAP, Whole, Words
from explorer.extraction.predicates.traits import CLASSES, DATED, FINITE

LONGEST = 200
"""Tokens of a sentence that are read; what lies behind them in a longer one is not."""


Counts = np.ndarray[Any, np.dtype[np.uint8]]


class Placed(NamedTuple):
    """Sentences one behind the other: the numbers and flags of words, and where each sentence begins.

    ``counts`` says how many words of each class stand before a place (places, classes), modulo 256: between
    two words of a sentence there are never more than LONGEST.
    """

    numbers: Whole
    flags: Whole
    starts: Sequence[int]
    sizes: Sequence[int]
    counts: Counts


def placed_of(views: Sequence[SentenceView], words: Words) -> Placed:
    """The sentences laid one behind the other."""
    texts: list[str] = [""] * GAP
    dated, finite, hidden = (bytearray(GAP) for _ in range(3))
    starts: list[int] = []
    sizes: list[int] = []
    for view in views:
        size = min(len(view.tokens), LONGEST)
        starts.append(len(texts))
        sizes.append(size)
        texts += map(_TEXT, view.tokens[:size])
        texts += _NO_TEXTS
        for flags, mine in ((dated, view.dated), (finite, view.finite), (hidden, view.hidden)):
            flags += bytes(mine[:size])
            flags += _NO_FLAGS
    marks = np.array([dated, finite, hidden], dtype=np.int64)
    codes = _BITS @ marks
    codes[starts] += 8
    numbers = np.array(words.numbers(texts), dtype=np.int64)
    classes = words.classes(numbers)
    classes[:, FINITE] = marks[1]
    classes[:, DATED] = marks[0]
    counts = np.zeros((len(numbers) + 1, CLASSES), dtype=np.uint8)
    np.cumsum(classes, axis=0, dtype=np.uint8, out=counts[1:])
    return Placed(numbers, codes, starts, sizes, counts)


_TEXT = attrgetter("text")
_NO_TEXTS = [""] * GAP
_NO_FLAGS = bytes(GAP)
_BITS = np.array([1, 2, 4])
