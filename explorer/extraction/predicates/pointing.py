"""Pointing from words to words of their sentence: what speaks for each, and which is the best."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from explorer.extraction.predicates.network import UNIT, WEIGHT_UNIT, Whole, times
from explorer.extraction.predicates.placing import LONGEST, Counts, Placed
from explorer.extraction.predicates.weights import Matrix, Pointers, PredicateWeights

MOST_COUNTED = 3
"""From so many on, more words of a class between two others say the same."""


class Pairs(NamedTuple):
    """Every verb with every word of its sentence, or every date with every verb.

    ``source`` are the indexes of the verbs, ``target`` those of the words; the pairs of one verb stand
    together, those of the next from ``begins`` on. ``distance`` is by side and how far they stand apart,
    ``between`` by side and what stands between, for each four classes. ``blocks`` are the sentences with any.
    """

    source: Whole
    target: Whole
    begins: Whole
    distance: Whole
    between: Whole
    blocks: Sequence[Block]


class Block(NamedTuple):
    """The pairs of one sentence: sources ``low`` to ``high`` with ``size`` targets from ``start`` on."""

    low: int
    high: int
    start: int
    size: int


def pairs_of(placed: Placed, sources: Whole) -> Pairs:
    """The pairs of the words at these places, in order, with all words of their sentences."""
    return _pairs(placed, sources, np.array(placed.starts), np.array(placed.sizes), None)


def pairs_with(placed: Placed, sources: Whole, verbs: Whole) -> Pairs:
    """The pairs of the words at these places with the verbs of their sentences, of which each has one."""
    firsts = verbs.searchsorted(placed.starts)
    return _pairs(placed, sources, firsts, np.diff(firsts, append=len(verbs)), verbs)


def _pairs(placed: Placed, sources: Whole, firsts: Whole, sizes: Whole, places: Whole | None) -> Pairs:
    """The pairs of sources with targets: of each sentence ``sizes`` from ``firsts`` on.

    ``places`` are those of the targets, None where these are all words.
    """
    starts = np.array(placed.starts)
    sentence = starts.searchsorted(sources, side="right") - 1
    many = sizes[sentence]
    begins = np.cumsum(many) - many
    source = np.arange(len(sources)).repeat(many)
    target = np.arange(len(source)) + (firsts[sentence] - begins).repeat(many)
    here, there = sources.repeat(many), target if places is None else places[target]
    away = there - here
    side = (away < 0).astype(np.int64)
    low = np.minimum(here, there) + (away != 0)
    between = placed.counts.take(np.maximum(here, there), axis=0)
    between -= placed.counts.take(low, axis=0)
    distance = BUCKETS[np.minimum(np.abs(away), LONGEST)] + (BUCKETS[-1] + 1) * side
    bounds = sources.searchsorted(starts).tolist()
    blocks = map(Block, bounds, [*bounds[1:], len(sources)], firsts.tolist(), sizes.tolist())
    asking = [block for block in blocks if block.low < block.high]
    return Pairs(source, target, begins, distance, _in_fours(between) + 256 * side, asking)


def _in_fours(counts: Counts) -> Whole:
    """How many of each four classes, as one number for all (classes / 4, pairs)."""
    np.minimum(counts, MOST_COUNTED, out=counts)
    twos: Counts = 4 * counts[:, ::2] + counts[:, 1::2]
    fours: Counts = 16 * twos[:, ::2] + twos[:, 1::2]
    return fours.T.astype(np.int64, order="C")


BUCKETS = np.array([0, 1, 2, 3, 4, 5, *[6] * 3, *[7] * 4, *[8] * 7, *[9] * 12, *[10] * (LONGEST + 1 - 32)])
"""Distances that count alike: each of the first six, then ever more of them together."""


def pointing(pointers: Pointers, told: Matrix, offers: Matrix, pairs: Pairs) -> tuple[Matrix, Matrix]:
    """How much speaks for each pair in each way (ways, pairs), and for each source pointing at none.

    ``told`` is what is known of the sources, ``offers`` what is known of the targets.
    """
    said = np.take(_halved(with_bias(offers, pointers.own)), pairs.target, axis=0)
    said += pointers.distance.take(pairs.distance, axis=0)
    for table, counts in zip(pointers.between, pairs.between, strict=True):
        said += table.take(counts, axis=0)
    asked, offered = _scaled(with_bias(told, pointers.query)), _scaled(with_bias(offers, pointers.key))
    score = _matched(asked, offered, said.shape[1], pairs)
    score += said.T
    return score, _halved(with_bias(told, pointers.none))


def _matched(asked: Matrix, offered: Matrix, ways: int, pairs: Pairs) -> Matrix:
    """The products of the query and the key of each pair, sentence by sentence (ways, pairs)."""
    queries = asked.reshape(len(asked), ways, -1).transpose(1, 0, 2)
    keys = offered.reshape(len(offered), ways, -1).transpose(1, 2, 0)
    score = np.empty((ways, len(pairs.source)), dtype=np.float32)
    begin = 0
    for low, high, start, size in pairs.blocks:
        end = begin + (high - low) * size
        block = score[:, begin:end].reshape(ways, high - low, size)
        np.matmul(queries[:, low:high], keys[:, :, start : start + size], out=block)
        begin = end
    return score


def with_bias(known: Matrix, weights: Matrix) -> Matrix:
    """The product of what is known with weights, below which their bias stands."""
    sums = times(known, weights[:-1])
    sums += weights[-1]
    return sums


def _scaled(sums: Matrix) -> Matrix:
    """Sums as queries and keys, none of which is larger than FARTHEST."""
    sums *= 1 / WEIGHT_UNIT
    sums += 0.5
    np.floor(sums, out=sums)
    return np.clip(sums, -FARTHEST, FARTHEST, out=sums)


FARTHEST = 450
"""The largest number of a query or key, so that two scores added stay exact: 2 * 24 * 450 ** 2 < 2 ** 24."""


def _halved(sums: Matrix) -> Matrix:
    """Sums as what scores are counted in."""
    halved: Matrix = np.floor(sums * (UNIT / WEIGHT_UNIT) + 0.5)
    return halved


def best_of(score: Matrix, pairs: Pairs) -> Whole:
    """For each source the place for which most speaks, the first of equals."""
    most = np.maximum.reduceat(score, pairs.begins)
    hits = np.flatnonzero(score == most[pairs.source])
    firsts = np.searchsorted(pairs.source[hits], np.arange(len(most)))
    return pairs.target[hits[firsts]]


def subjects_of(
    first: Matrix, last: Matrix, none: Matrix, placed: Placed, pairs: Pairs, weights: PredicateWeights
) -> tuple[Whole, Whole]:
    """The first and last word of each verb's subject, -1 without one.

    The best last word with the first that suits it best, or the other way round.
    """
    fixed_last, fixed_first = best_of(last, pairs), best_of(first, pairs)
    with_last = first + _inside(pairs.target, fixed_last[pairs.source], placed, weights)
    with_first = last + _inside(fixed_first[pairs.source], pairs.target, placed, weights)
    one = np.maximum.reduceat(with_last, pairs.begins) + np.maximum.reduceat(last, pairs.begins)
    two = np.maximum.reduceat(with_first, pairs.begins) + np.maximum.reduceat(first, pairs.begins)
    better = two > one
    begins = np.where(better, fixed_first, best_of(with_last, pairs))
    ends = np.where(better, best_of(with_first, pairs), fixed_last)
    nobody = none[:, 0] + none[:, 1] >= np.maximum(one, two)
    return np.where(nobody, -1, begins), np.where(nobody, -1, ends)


NEVER = np.float32(-(2.0**22))


def _inside(begin: Whole, end: Whole, placed: Placed, weights: PredicateWeights) -> Matrix:
    """What speaks for a stretch of words being a subject by what it holds and how long it is."""
    backwards = end < begin
    held = placed.counts.take(np.where(backwards, begin, end) + 1, axis=0)
    held -= placed.counts.take(begin, axis=0)
    score: Matrix = weights.length.take(BUCKETS[np.minimum(np.abs(end - begin), LONGEST)])
    for table, counts in zip(weights.inside, _in_fours(held), strict=True):
        score += table.take(counts)
    score[backwards] = NEVER
    return score
