"""Nouns that wait for "to": those that make one with their verb, and those of what is moved or given."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.titles.word import Word


def asks_for_to(words: Sequence[Word], at: int) -> bool:
    """Whether a noun before "of" waits for its "to": "the admission of Peru | to the League"."""
    before = [word.lower for word in words[max(0, at - 6) : at]]
    of = next((place for place in range(len(before) - 1, 0, -1) if before[place] == "of"), 0)
    return of > 0 and before[of - 1] in _LEADING_TO


def is_light(words: Sequence[Word], at: int, verbs: VerbTable) -> bool:
    """Whether a noun makes one with its verb and waits for "to": "puts an end | to it", "lays claim | to"."""
    noun = words[at - 1].lower
    if noun in _ENDS and words[at - 2].lower in {"an", "a"}:
        return verbs.lemma(words[at - 3].lower) == "put"
    return noun in _LIGHT and verbs.lemma(words[at - 2].lower) in _LIGHT_VERBS


_ENDS = word_set("end stop")
_LIGHT = word_set("claim rise way birth siege heed tribute attention effect consent assent access priority")
_LIGHT_VERBS = word_set("lay give pay gain grant win deny obtain")


_LEADING_TO = word_set(
    """admission accession return transfer extradition appointment cession sale handover surrender addition
    entry delivery restoration elevation conversion"""
)
