"""Whether a word behind a name belongs to the same noun phrase: "the Turku–Kobe | summit", "Paz's | men"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import COORDINATORS, DETERMINERS, FOREIGN_ARTICLES, NUMBERS
from explorer.extraction.titles.word import Word

NAME_PARTICLES = word_set("de da do dos del della di la le van von der den ter bin ibn al el y e af zu")


def names_noun(words: Sequence[Word], place: int) -> bool:
    """Whether a name behind an article goes with the noun at ``place``: "the first Turku–Kobe | summit".

    So does one behind a preposition with a noun of many: "troops from Arab League | states".
    """
    at = place - 1
    if words[place].lower in COORDINATORS:
        return at > 0 and words[at - 1].lower in DETERMINERS
    while at and words[at - 1].text[0].isupper() and words[at - 1].lower not in DETERMINERS:
        if words[at - 1].comma:
            return False
        at -= 1
    if at and words[at - 1].lower in _OF_SOME and words[place].lower.endswith("s"):
        return True
    while at and (words[at - 1].lower in _COUNTING or words[at - 1].lower in NUMBERS):
        at -= 1
    return at > 0 and words[at - 1].lower in DETERMINERS


_OF_SOME = word_set("from of by with among between")
_COUNTING = word_set(
    "first second third fourth fifth sixth seventh eighth ninth tenth next last annual new old"
)
"""Words between an article and a name that describes a noun."""


def is_owned(words: Sequence[Word], place: int) -> bool:
    """Whether a word goes with an owner or article before it: "Paz's | men", "Paz | de Ro's", "Un | día"."""
    inside = words[place].lower in NAME_PARTICLES and place + 1 < len(words)
    owned = words[place + inside - (not inside)].text.endswith(_GENITIVE)
    return owned or words[place - 1].text in FOREIGN_ARTICLES


_GENITIVE = ("'s", "’s", "s'", "s’")


def joins_names(words: Sequence[Word], place: int, end: int) -> bool:
    """Whether "and" joins names behind one "of": "the summit of Peru and Chile, held in Lima"."""
    if words[place].lower != "and" or place + 1 >= end:
        return False
    if words[place + 1].text[0].islower():
        return is_listed(words, place)
    named = place - 1
    while named and (words[named].text[0].isupper() or words[named].lower in DETERMINERS):
        named -= 1
    return words[named].lower == "of"


def is_listed(words: Sequence[Word], joint: int) -> bool:
    """Whether a list goes on behind "and" or its comma: "the games of Peru, Chile | and the Congo"."""
    if words[joint].text.endswith(","):
        return True
    if words[joint].lower != "and":
        return False
    for place in range(joint - 1, max(-1, joint - _LONGEST_MEMBER), -1):
        if words[place].text.endswith(","):
            return True
        if words[place].finite or words[place].lower in PREPOSITIONS - {"of"}:
            return False
    return False


_LONGEST_MEMBER = 7
