"""Names of happenings that end before a subject which no comma parts from them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from explorer.extraction.clauses.bordernames import BODIES
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.wordlists import DETERMINERS, FRESH
from explorer.extraction.titles.word import Word

_HAPPENINGS = word_set(
    """war wars revolution rebellion revolt uprising rising mutiny coup crisis blockade occupation campaign
    expedition treaty agreement accord accords pact convention armistice truce emergency depression famine
    games olympics"""
)
"""Last words of names of happenings."""
EVENTS = word_set(
    """war conflict siege battle fire flood floods earthquake famine strike independence reunification
    unification partition riots disaster epidemic merger revolution armistice election elections vote
    referendum"""
)
"""Nouns of happenings that nobody does; where a name follows one in small letters, another phrase begins."""
_NUMERALS = word_set("i ii iii iv")
_GOING_ON = BODIES | word_set("crimes memorial museum cemetery veterans powers zone area ports")
"""Nouns that go on with such a name: "the Peace Treaty | Commission"."""


def begins_anew(words: Sequence[Word], place: int) -> bool:
    """Whether a subject begins at ``place`` behind a phrase: a name behind a name, a large number."""
    if "," in words[place].text and words[place - 1].text.islower():
        return True  # "without warning | 1,200 men"
    return _is_behind_event(words, place)


def begins_behind_event(words: Sequence[Word], first: int, end: int) -> bool:
    """Whether a subject begins in a stretch behind a noun of a happening: "after the war | Kobe grew"."""
    return any(
        last.lower in EVENTS and last.text.islower() and (word.text[0].isupper() or word.lower in FRESH)
        for last, word in pairwise(words[first - 1 : end])
    )


def _is_behind_event(words: Sequence[Word], place: int) -> bool:
    """Whether a name at ``place`` begins behind that of a happening: "During the Boer War | Canada"."""
    last, before = words[place - 1], words[place - 2]
    if words[place].lower in _NUMERALS:
        return False
    if last.lower in _NUMERALS and place > 2:
        last, before = before, words[place - 3]
    if last.lower not in _HAPPENINGS or not last.text[0].isupper() or before.lower in DETERMINERS:
        return False
    named = before.text[0].isupper() and words[place].text[0].isupper()
    return named and _GOING_ON.isdisjoint(word.lower for word in words[place:])
