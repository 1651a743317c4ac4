"""A long object that stands behind a phrase, told in its plain place: "signs with Peru | a pact"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.phrases import first_phrase
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import NUMBERS, PARTICLES, RELATIVES, SUBORDINATORS
from explorer.extraction.titles.word import Word

_SHORTEST = 4
_LONGEST = 12
"""Words behind the verb among which the object begins."""
_FRESH = word_set("the a an its his their two three four five six seven eight nine ten several")
_GOING_ON = SUBORDINATORS | RELATIVES | {"to"}
_LEADING_UP = PREPOSITIONS | PARTICLES | _GOING_ON | _FRESH
_LEADING_UP |= word_set(
    """and or but all both than not only other above below outside inside behind beyond some about around
    roughly nearly almost"""
)
_BEFORE = word_set("from with on in at upon under among between for by without despite")
"""Prepositions of the phrases that long objects stand behind."""
_LAST = word_set("for by without despite")
"""Those whose phrases say least, so that what belongs to the object goes before them."""


def in_order(tail: Sequence[Word], verbs: VerbTable) -> Sequence[Word]:
    """The words behind a transitive verb with their object before a phrase that stands before it.

    A rule of English word order: no determiner or number follows a noun without a comma but where such an
    object begins. What says which one is meant ("that", "who", "taken") keeps the words as they stand.
    """
    place = object_begins(tail)
    if not place:
        return tail
    phrase, object_ = tail[:place], first_phrase(tail[place:])
    rest = tail[place + len(object_) :]
    if verbs.base_of_participle(object_[-1].lower) is not None:
        return tail  # "receives from Peru the library | taken", not "taken from Peru"
    if rest and (rest[0].lower in _GOING_ON or rest[0].finite or object_[-1].comma):
        return tail
    if phrase[0].lower in _LAST:
        return [*object_, *rest, *phrase]
    if len(tail) > _ROOMY and rest and rest[0].lower in _OF_OBJECTS and phrase[0].lower in _PLACING:
        return [*object_, *rest]  # "forms on the island a group | for peace in Peru": the place may go
    return [*object_, *phrase, *rest]


_ROOMY = 9
"""Words behind a verb for all of which a title mostly has room."""
_OF_OBJECTS = word_set("for on between against over")
_PLACING = word_set("in at on")


def object_begins(tail: Sequence[Word]) -> int:
    """Where an object begins behind the phrase that words begin with; 0 without one."""
    if len(tail) < _SHORTEST or tail[0].lower not in _BEFORE or tail[1].lower.endswith("ing"):
        return 0
    for place in range(2, min(len(tail) - 1, _LONGEST)):
        before, word = tail[place - 1], tail[place]
        goes_on = word.lower in _GOING_ON and before.lower not in NUMBERS  # "by three | to one"
        if word.finite or goes_on or word.lower.endswith("ing") or word.comma:
            return 0
        if word.lower in _FRESH and not before.comma and before.lower not in _LEADING_UP:
            return place
    return 0
