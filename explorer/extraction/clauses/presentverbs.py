"""Verbs in the present that "and" joins a past one to: "the firm | runs a mill, and opened another"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import COORDINATORS, DETERMINERS, NUMBERS
from explorer.extraction.titles.word import Word


def before_present(words: Sequence[Word], verbs: VerbTable) -> Sequence[Word]:
    """The subject of a verb in the present among the words before "and" and another verb; else the words.

    "The firm | sells tyres in Lima and", behind which "opened a plant" follows.
    """
    if len(words) < _SHORTEST or words[-1].lower not in COORDINATORS:
        return words
    for at in range(1, len(words) - 1):
        word = words[at].lower
        base = verbs.others.get(word)
        if base is None or base == word or not word.endswith("s") or not words[at].text.islower():
            continue
        if words[at - 1].lower not in _BEFORE_NOUNS and words[at + 1].lower not in _BEHIND_NOUNS:
            return words[:at]
    return words


_SHORTEST = 4
_BEFORE_NOUNS = PREPOSITIONS | DETERMINERS | COORDINATORS | NUMBERS | word_set("first last new old")
_BEHIND_NOUNS = word_set("of between and or who which that")
