"""The kind of a happening once it has a title: what the title's words and the headings above it add.

A title says in a few words what was done, without what its sentence says beside it; a heading says what a
whole section is about. Both are learned beside the words of the clause (``docs/make_kind_weights.py``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import pairwise
from types import MappingProxyType
from typing import NamedTuple

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.kinds.kinds import Tally, Verdict
from explorer.extraction.kinds.learned import TRUST_TITLED, Opinion, weigh, with_more
from explorer.extraction.kinds.traits import HEADING, PAIRED, TITLE, Word
from explorer.extraction.lexicon import Lexicon

NOTHING: Mapping[str, Tally] = MappingProxyType({})


class Judged(NamedTuple):
    """A verdict before there is a title, with what it rests on.

    ``found`` is what the cue words come to, ``opinion`` what was learned of the words of the clause, and
    ``above`` are the words of the headings. Without ``opinion`` the verdict stands, whatever the title.
    """

    verdict: Verdict
    found: Mapping[str, Tally] = NOTHING
    opinion: Opinion | None = None
    above: tuple[Word, ...] = ()


def with_title(judged: Judged, title: str, lexicon: Lexicon) -> Verdict:
    """The verdict, now that there is a title; the same where that is but a label of the kind."""
    if judged.opinion is None or is_label(title, judged.verdict.kind):
        return judged.verdict
    words = (*words_of_title(title, lexicon.verbs), *judged.above)
    opinion = with_more(judged.opinion, words, lexicon.weights)
    return weigh(judged.found, lexicon.weights, opinion, TRUST_TITLED)


def is_label(title: str, kind: str) -> bool:
    """Whether a title says no more than the kind and whose it is: "Visit: Bolivia and Mexico"."""
    return title.partition(":")[0].lower() == kind


def words_of_title(title: str, verbs: VerbTable) -> tuple[Word, ...]:
    """The words of a title by their dictionary forms, and each two that follow one another.

    Names and numbers stand in pairs as such; small words in none.
    """
    read = [
        (verbs.lemma(word.lower()), _sense(word, at))
        for at, word in enumerate(map(_bare, title.split()))
        if word and word.lower() not in _LITTLE
    ]
    alone = [(sense if sense == _NUMBER else lemma, TITLE, False) for lemma, sense in read]
    pairs = pairwise([sense or lemma for lemma, sense in read])
    return tuple(dict.fromkeys([*alone, *((" ".join(pair), PAIRED, False) for pair in pairs)]))


def words_of_headings(path: Iterable[str], verbs: VerbTable) -> tuple[Word, ...]:
    """The words of the headings above a happening, each once."""
    words = [word for heading in path for word in _WORD.findall(heading.lower()) if word not in _LITTLE]
    return tuple(dict.fromkeys([(verbs.lemma(word), HEADING, False) for word in words]))


def words_of_surroundings(bonus: Iterable[str]) -> tuple[Word, ...]:
    """The kinds that the line above a list, a heading or the happening before speaks for."""
    return tuple([(f"<{kind}>", HEADING, False) for kind in bonus])


def _bare(word: str) -> str:
    return word.strip(_SIGNS).removesuffix("’s").removesuffix("'s")


def _sense(word: str, at: int) -> str:
    if word[0].isdigit():
        return _NUMBER
    return _NAME if at and word[0].isupper() else ""


_NUMBER, _NAME = "<number>", "<name>"
_SIGNS = ".,;:()\"'“”‘’"
_WORD = re.compile(r"[^\W\d]+")
_LITTLE = word_set(
    """the a an of in on at to by for with and or from as its his her their is are was were be been has have
    had it that which who"""
)
