"""The kind of a happening as it was learned from many sentences, beside what the cue words say.

An additive model: each word of a deed adds to each kind what ``explorer.extraction.kinds.traits`` tells of
it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from itertools import chain, compress, repeat
from math import sqrt
from operator import mul, not_
from typing import NamedTuple

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.happenings.deed import Deed
from explorer.extraction.kinds.kinds import OTHER, Tally, Verdict, verdict_of
from explorer.extraction.kinds.traits import ASIDE, DECIDING, HEADING, PLAIN, KindWeights, Vector, Word

TRUST = 2.0
"""How much the model's log-probability counts beside twice the root of a tenth of the cue words' score.

Found by leaving out one set of articles after the other; anything from 1.5 to 2.5 does as well.
"""


TRUST_TITLED = 3.0
"""The same once the title and the headings are weighed too; 2.5 to 4 do as well."""

AS_TOLD = 0.6
"""What the log-probability by the words of the clause counts beside the words of the title and the headings.

Both are learned from the same happenings, the second with the first at this share; 0.5 to 0.75 do as well.
"""


class Opinion(NamedTuple):
    """The log-probability of each kind, but for a number common to all, and the words that were weighed."""

    logs: Vector
    words: Collection[Word]


def words_of(deed: Deed, weights: KindWeights) -> dict[Word, Vector]:
    """The words of a deed, each once for what it is there for, with what they add; dates are left out."""
    first, last = deed.near
    count = len(deed.tokens)
    roles = [PLAIN] * count
    for at in deed.action if deed.verb is None else (*deed.action, deed.verb):
        roles[at] = DECIDING
    near = [*repeat(False, first), *repeat(True, last - first), *repeat(False, count - last)]
    for at in compress(range(count), deed.aside):
        roles[at], near[at] = ASIDE, False
    seen = zip(deed.lower, map(deed.senses.get, range(count), repeat("")), roles, near, strict=True)
    told = compress(seen, map(not_, deed.dated))
    found: dict[Word, Vector] = dict(chain.from_iterable(map(weights.words, told)))
    for token in deed.around:
        if token.is_word:
            found.update(weights.words((token.lower, "", ASIDE, False)))
    for holds, name in ((deed.nominal, "<nominal>"), (deed.passive, "<passive>")):
        if holds:
            found[name, PLAIN, False] = weights.of((name, PLAIN, False))
    return found


def learned(deed: Deed, weights: KindWeights) -> Opinion:
    """What the model says of a deed."""
    words = words_of(deed, weights)
    rows = [weights.start, *filter(None, words.values())]
    return Opinion(list(map(sum, zip(*rows, strict=True))), words)


def with_more(
    opinion: Opinion, words: Mapping[Word, Vector], pairs: Iterable[Vector], weights: KindWeights
) -> Opinion:
    """An opinion with what the words of the title and of the headings add, and pairs of these words."""
    before = map(mul, opinion.logs, repeat(AS_TOLD))
    rows = [before, weights.later, *filter(None, words.values()), *pairs]
    return Opinion(list(map(sum, zip(*rows, strict=True))), (*opinion.words, *words))


def weigh(
    found: Mapping[str, Tally], weights: KindWeights, opinion: Opinion, trust: float = TRUST
) -> Verdict:
    """The kind for which cue words and model together speak most, with the words that speak for it."""
    kind = likeliest(found, weights, opinion, trust)
    told = found.get(kind)
    verdict = verdict_of(kind, told) if told is not None else Verdict(kind, 0, "")
    if verdict.cue:
        return verdict
    if kind == OTHER:
        return Verdict(kind, 0, "")
    return verdict._replace(cue=_words_for(weights.kinds.index(kind), weights, opinion))


def likeliest(
    found: Mapping[str, Tally], weights: KindWeights, opinion: Opinion, trust: float = TRUST
) -> str:
    """The kind for which cue words and model together speak most."""
    scores = list(map(mul, opinion.logs, repeat(trust)))
    for one, tally in found.items():
        if one in weights.kinds:
            scores[weights.kinds.index(one)] += 2 * sqrt(tally.score / 10)
    return weights.kinds[scores.index(max(scores))]


_BARE = PREPOSITIONS | word_set(
    """and or but not no be have do will would can could may might shall should must that which who whom
    whose when where while because than then there here so as it they he she we you him them this these
    those each other another own both all any only also too yet even still again first second two one up
    out off away down"""
)
"""Words that tell nothing to a reader of the reasons, whatever they add."""


def _words_for(place: int, weights: KindWeights, opinion: Opinion) -> str:
    """The three words that speak most for the kind at ``place``.

    Those of asides and headings are named only where no other speaks for it.
    """
    named = [word for word in opinion.words if word[0][0] != "<" and word[0] not in _BARE]
    rows = [(word, weights.of(word)) for word in named]
    told = sorted((word[1] in _BESIDE, -row[place], word[0]) for word, row in rows if row and row[place] > 0)
    names = dict.fromkeys(name for aside, _, name in told if aside == told[0][0])
    return ", ".join(list(names)[:3])


_BESIDE = frozenset({ASIDE, HEADING})
