"""The kind of a happening once it has a title: what the title's words and the headings above it add.

A title says in a few words what was done, without what its sentence says beside it; a heading says what a
whole section is about. Both are learned beside the words of the clause (``docs/make_kind_weights.py``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import NamedTuple

from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.kinds.kinds import Tally, Verdict
from explorer.extraction.kinds.learned import TRUST_TITLED, Opinion, weigh, with_more
from explorer.extraction.kinds.traits import HEADING, LITTLE, KindWeights, TitleWord, Weighed, Word
from explorer.extraction.lexicon import Lexicon


class Judged(NamedTuple):
    """The kind before there is a title, with what it rests on.

    ``found`` is what the cue words come to, ``opinion`` what was learned of the words of the clause, and
    ``above`` are the words of the headings with what they add.
    """

    kind: str
    found: Mapping[str, Tally]
    opinion: Opinion
    above: Weighed = ()


def with_title(judged: Judged | Verdict, title: str, lexicon: Lexicon) -> Verdict:
    """The verdict, now that there is a title; a verdict already given stands, whatever the title.

    The kind is the same where the title is but a label of it.
    """
    if isinstance(judged, Verdict):
        return judged
    weights = lexicon.weights
    if is_label(title, judged.kind):
        return weigh(judged.found, weights, judged.opinion)
    read, pairs = words_of_title(title, weights)
    words = {one.word: one.adds for one in read} | dict(judged.above)
    rows = [weights.pairs[pair] for pair in pairs if pair in weights.pairs]
    opinion = with_more(judged.opinion, words, rows, weights)
    return weigh(judged.found, weights, opinion, TRUST_TITLED)


def is_label(title: str, kind: str) -> bool:
    """Whether a title is a kind with what it is of: "Visit: Bolivia and Mexico", "Trade: coal, 1990"."""
    return title.partition(":")[0].lower() == kind


def words_of_title(title: str, weights: KindWeights) -> tuple[list[TitleWord], Iterable[str]]:
    """The words of a title without the small ones, and each two of these that follow one another."""
    first, *others = map(weights.titles, title.split() or [""])
    read = [one for one in others if one is not None]
    names = [one.within for one in read]
    if first is not None:
        read.insert(0, first)
        names.insert(0, first.opening)
    return read, dict.fromkeys(map(" ".join, pairwise(names)))


def words_of_headings(path: Iterable[str], verbs: VerbTable) -> tuple[Word, ...]:
    """The words of the headings above a happening, each once."""
    words = [word for heading in path for word in _WORD.findall(heading.lower()) if word not in LITTLE]
    return tuple(dict.fromkeys([(verbs.lemma(word), HEADING, False) for word in words]))


_WORD = re.compile(r"[^\W\d]{2,}")
"""The "s" of an owner is none."""


def words_of_surroundings(bonus: Iterable[str]) -> tuple[Word, ...]:
    """The kinds that the line above a list, a heading or the happening before speaks for."""
    return tuple([(f"<{kind}>", HEADING, False) for kind in bonus])


def weighed(words: Iterable[Word], weights: KindWeights) -> Weighed:
    """Words with what they add."""
    return tuple([(word, weights.of(word)) for word in words])
