"""The network that reads sentences: what it knows of each word once it has seen the words around it.

Three convolutions (Collobert and others 2011), the second and third over words further apart and added to
what was known before (He and others 2016). All numbers are whole and small enough that sums in floating
point are exact, in whatever order they are made: every machine gives the same answer to the last bit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.predicates.traits import CLASSES, between_classes, traits
from explorer.extraction.predicates.weights import Layer, Matrix, PredicateWeights

UNIT = 32
"""What one is in the numbers between layers."""
WEIGHT_UNIT = 64
"""What one is in the numbers that weights are."""
HIGHEST = 900
"""The most a number between layers may be, so that sums stay exact: 144 * 900 * 127 < 2 ** 24."""
GAP = 5
"""Empty places between sentences, as many as the widest layer reaches."""

Whole = np.ndarray[Any, np.dtype[np.int64]]


class Words:
    """What words bring to the first layer and which classes they are of, worked out once for each.

    Where more than ``most`` different words are kept, it begins anew with the next that are asked for.
    ``flag_rows`` is what each combination of flags, which are bits, brings to each place around a word in the
    first layer (places, combinations, units).
    """

    def __init__(self, weights: PredicateWeights, verbs: VerbTable, most: int = 16_384) -> None:
        self._weights, self._verbs, self._most = weights, verbs, most
        self._layer = _by_place(weights.words)
        bits = np.array([[code >> bit & 1 for bit in range(4)] for code in range(16)], dtype=np.float32)
        self.flag_rows: Matrix = (bits @ weights.flags @ self._layer).astype(np.float32)
        self.clear()

    def clear(self) -> None:
        """Forget all words but the empty one, which is number 0."""
        self._places: dict[str, int] = {"": 0}
        self._rows = np.zeros((len(self._layer), 256, self._layer.shape[-1]), dtype=np.float32)
        self._classes = np.zeros((256, CLASSES), dtype=np.uint8)

    def numbers(self, words: Sequence[str]) -> list[int]:
        """The number of each word."""
        if len(self._places) > self._most:
            self.clear()
        try:
            return list(map(self._places.__getitem__, words))
        except KeyError:
            self._learn(sorted(set(words).difference(self._places)))
        return list(map(self._places.__getitem__, words))

    @property
    def rows(self) -> Matrix:
        """What each word brings to each place around it in the first layer (places, words, units)."""
        return self._rows

    def classes(self, numbers: Whole) -> np.ndarray[Any, np.dtype[np.uint8]]:
        """Of which counted classes each word is."""
        return self._classes[numbers]

    def _learn(self, words: Sequence[str]) -> None:
        known, size = self._weights.traits, len(self._places)
        while size + len(words) > len(self._classes):
            self._rows = np.concatenate([self._rows, np.zeros_like(self._rows)], axis=1)
            self._classes = np.concatenate([self._classes, np.zeros_like(self._classes)])
        sums = np.zeros((len(words), self._weights.table.shape[1]), dtype=np.float32)
        for at, word in enumerate(words):
            found = [known[trait] for trait in traits(word, self._verbs) if trait in known]
            sums[at] = self._weights.table[found].sum(axis=0)
            for number in between_classes(word):
                self._classes[size + at, number] = 1
            self._places[word] = size + at
        self._rows[:, size : size + len(words)] = sums @ self._layer


def _by_place(layer: Layer) -> Matrix:
    """The weights of a layer of five places (places, from, to)."""
    return layer.weights.reshape(5, -1, len(layer.bias))


def known_of(words: Words, numbers: Whole, flags: Whole, weights: PredicateWeights) -> Matrix:
    """What the network knows of each word (words, units); number 0 is an empty place.

    Sentences stand with GAP empty places before, between and behind them.
    """
    filled, flagged = np.flatnonzero(numbers), np.flatnonzero(flags)
    marks, reach = flags[flagged], len(words.rows) // 2
    sums = np.repeat(weights.words.bias[None], len(numbers), axis=0)
    for place, (rows, flag_rows) in enumerate(zip(words.rows, words.flag_rows, strict=True)):
        ahead = place - reach  # so far ahead of a word stands what brings it this
        sums[reach:-reach] += rows.take(numbers[place : len(numbers) + ahead - reach], axis=0)
        sums[flagged - ahead] += flag_rows.take(marks, axis=0)
    here = _squeezed(sums[filled])
    known = np.zeros((len(numbers), here.shape[1]), dtype=np.float32)
    known[filled] = here
    for layer in (weights.second, weights.third):
        here += _squeezed(_layer_sums(known, filled, layer))
        np.minimum(here, HIGHEST, out=here)
        known[filled] = here
    return known


def _layer_sums(known: Matrix, places: Whole, layer: Layer) -> Matrix:
    """The sums of a layer at some places; the words around each stand side by side."""
    around = known.take(places[:, None] + (-layer.apart, 0, layer.apart), axis=0)
    sums = times(around.reshape(len(places), -1), layer.weights)
    sums += layer.bias
    return sums


def times(rows: Matrix, weights: Matrix) -> Matrix:
    """The product of two matrices, a few rows at a time.

    So few that the library of linear algebra does not wake its threads: for small products they wait for one
    another longer than they reckon, and other processes read beside this one.
    """
    few = max(1, _ALONE // weights.size)
    product = np.empty((len(rows), weights.shape[1]), dtype=np.float32)
    for first in range(0, len(rows), few):
        np.matmul(rows[first : first + few], weights, out=product[first : first + few])
    return product


_ALONE = 200_000
"""Multiplications that OpenBLAS does without threads; it takes them from 2 ** 18 on."""


def _squeezed(sums: Matrix) -> Matrix:
    """Sums of weights and numbers between layers as such numbers again; what is below nought is nought."""
    sums *= 1 / WEIGHT_UNIT
    sums += 0.5
    np.floor(sums, out=sums)
    return np.clip(sums, 0, HIGHEST, out=sums)
