"""The predicates of sentences: each verb with its subject, its last word, and the dates it bears."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from itertools import pairwise
from threading import local
from typing import Any, NamedTuple

import numpy as np

from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.predicates.network import Whole, Words, known_of
from explorer.extraction.predicates.placing import Placed, placed_of
from explorer.extraction.predicates.pointing import (
    best_of,
    pairs_of,
    pairs_with,
    pointing,
    subjects_of,
    with_bias,
)
from explorer.extraction.predicates.weights import Matrix, PredicateWeights


class Predicate(NamedTuple):
    """Something told of a subject: ``verb`` is the token of its last verb ("had been | signed").

    Its subject are the tokens ``first`` to ``last``, -1 without one; ``end`` is the last token that belongs
    to it. ``cut`` is the token on which an editor would end a headline of it. ``done`` says that its verb, if
    it may be either, is a participle and no past form.
    """

    verb: int
    first: int
    last: int
    end: int
    cut: int
    done: bool


class Reading(NamedTuple):
    """The predicates of a sentence in order, and for each of its times the one it dates, or -1."""

    predicates: tuple[Predicate, ...]
    owners: tuple[int, ...]


Readings = Callable[[Sequence[SentenceView]], list[Reading]]
"""Reads sentences."""


def reader_of(load: Callable[[], PredicateWeights], verbs: VerbTable) -> Readings:
    """What reads sentences with the weights that ``load`` gives; it is asked when the first is read.

    Threads may read at once: each keeps its own words. So a process forked amid a reading can read too.
    """
    known = cache(load)
    kept = local()

    def read(views: Sequence[SentenceView]) -> list[Reading]:
        if not views:
            return []
        words: Words | None = getattr(kept, "words", None)
        if words is None:
            words = kept.words = Words(known(), verbs)
        return readings_of(views, words, known())

    return read


def readings_of(views: Sequence[SentenceView], words: Words, weights: PredicateWeights) -> list[Reading]:
    """The readings of sentences; many at once are read faster."""
    placed = placed_of(views, words)
    known = known_of(words, placed.numbers, placed.flags, weights)
    speaks = with_bias(known, weights.verb)[:, 0]
    verbs = np.flatnonzero((speaks > 0) & (placed.numbers > 0))
    if not len(verbs):
        return [Reading((), (-1,) * len(view.expressions)) for view in views]
    pairs = pairs_of(placed, verbs)
    told = known[verbs]
    score, none = pointing(weights.parts, told, known, pairs)
    first, last, end, cut = score
    begins, ends = subjects_of(first, last, none, placed, pairs, weights)
    done = with_bias(told, weights.done)[:, 0] > 0
    lasts = np.maximum(best_of(end, pairs), verbs)
    cuts = np.maximum(best_of(cut, pairs), verbs)
    found = (begins, ends, lasts, cuts, done)
    return _told(views, placed, verbs, found, _owners(views, placed, verbs, known, weights))


Column = Whole | Matrix | np.ndarray[Any, np.dtype[np.bool_]]
"""What was found of each verb."""


def _told(
    views: Sequence[SentenceView],
    placed: Placed,
    verbs: Whole,
    found: Sequence[Column],
    owners: Sequence[int],
) -> list[Reading]:
    """The readings of sentences from what was found of all of them together."""
    bounds = np.searchsorted(verbs, [*placed.starts, len(placed.numbers)]).tolist()
    begins, ends, lasts, cuts, done = (column.tolist() for column in found)
    places = verbs.tolist()
    readings: list[Reading] = []
    taken = 0
    for view, start, (low, high) in zip(views, placed.starts, pairwise(bounds), strict=True):
        told = tuple(
            Predicate(
                places[at] - start,
                begins[at] - start if begins[at] >= 0 else -1,
                ends[at] - start if begins[at] >= 0 else -1,
                lasts[at] - start,
                cuts[at] - start,
                done[at],
            )
            for at in range(low, high)
        )
        count = len(view.expressions)
        mine = (owner - low if low <= owner < high else -1 for owner in owners[taken : taken + count])
        taken += count
        readings.append(Reading(told, tuple(mine)))
    return readings


def _owners(
    views: Sequence[SentenceView], placed: Placed, verbs: Whole, known: Matrix, weights: PredicateWeights
) -> list[int]:
    """The index among ``verbs`` of the one that each date dates; -1 for none, and where it was not read."""
    lows = np.searchsorted(verbs, placed.starts).tolist()
    bounds = zip(placed.starts, placed.sizes, pairwise([*lows, len(verbs)]), strict=True)
    dates = [
        start + at if low < high and (at := view.tokens_at(expression)) < size else -1
        for view, (start, size, (low, high)) in zip(views, bounds, strict=True)
        for expression in view.expressions
    ]
    read = np.array(dates, dtype=np.int64)
    sources = read[read >= 0]
    if not len(sources):
        return [-1] * len(dates)
    pairs = pairs_with(placed, sources, verbs)
    score, none = pointing(weights.owner, known[sources], known[verbs], pairs)
    dated = np.maximum.reduceat(score[0], pairs.begins) > none[:, 0]
    owners = np.full(len(dates), -1)
    owners[read >= 0] = np.where(dated, best_of(score[0], pairs), -1)
    found: list[int] = owners.tolist()
    return found
