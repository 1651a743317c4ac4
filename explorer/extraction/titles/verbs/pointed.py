"""What "that" points at behind a verb is told with an article: "rejected that offer", "rejects the offer"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.contents import STATING, TELLING
from explorer.extraction.clauses.tokens import places_of_word, word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.wordlists import (
    DETERMINERS,
    PARTICLES,
    PERSONAL,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    TAKING_TWO,
)
from explorer.extraction.titles.form.losses import DEMANDING
from explorer.extraction.titles.word import Word, lower_of


def with_article(tail: Sequence[Word], base: str, verbs: VerbTable) -> list[Word]:
    """What follows a verb with its ``base``, with "the" for each "that" before the noun of an object.

    A rule of English grammar: a clause that "that" opens has a finite verb of its own, or a plain one behind
    verbs of saying and demanding.
    """
    told, lower = list(tail), lower_of(tail)
    for at in places_of_word("that", lower[:-1]):
        first = not at or PARTICLES.issuperset(lower[:at]) or _is_given(tail[:at], base)
        done = verbs.base_of_participle(lower[at - 1]) if at else None
        if (first and base in _ASKING_CLAUSES) or done in _ASKING_CLAUSES:
            continue
        if not (first or done or lower[at - 1] in _POINTING):
            continue
        if _names_thing(tail[at + 1], verbs) and not _has_verb(tail, at + 1, verbs):
            told[at] = Word("the", comma=tail[at].comma, dated=tail[at].dated)
    return told


def _is_given(before: Sequence[Word], base: str) -> bool:
    """Whether only the one to whom something is given stands before it: "granted | Chile | that loan"."""
    return base in TAKING_TWO and all(word.text[:1].isupper() and not word.comma for word in before)


def _names_thing(word: Word, verbs: VerbTable) -> bool:
    """Whether a word may be a noun or its adjective that "that" points at."""
    return word.text.islower() and word.lower not in _NO_NOUNS and verbs.lemma(word.lower) != "be"


def _has_verb(tail: Sequence[Word], first: int, verbs: VerbTable) -> bool:
    """Whether a clause that begins at a word has a verb before another begins, and at least may have one.

    "That" points at no plural, and behind a noun a plain form may be a verb: "granted that | trade flow".
    """
    for at, word in enumerate(tail[first:]):
        if word.finite or word.lower in _OPENING:
            return word.finite
        if word.lower in PREPOSITIONS:
            return False
        goes_on = at > 0 and not word.dated and first + at + 1 < len(tail)
        if _is_of_many(word) or word.lower == "be" or (goes_on and verbs.is_base(word.lower)):
            return True
    return False


def _is_of_many(word: Word) -> bool:
    """Whether a word may be a plural, or what one does: "that | ships | stop", "that light | bends"."""
    return (
        word.text.islower() and (word.lower in _MANY or word.lower.endswith("s")) and word.lower[-2:] != "ss"
    )


_MANY = word_set("people children men women police")
_ASKING_CLAUSES = STATING | TELLING | DEMANDING | word_set("guarantee ensure")
_POINTING = word_set("of by for on at with from to into in under against over after before through during")
"""Prepositions behind which "that" points at a noun."""
_NO_NOUNS = DETERMINERS | PERSONAL | PREPOSITIONS | RELATIVES | word_set("there not no")
_OPENING = RELATIVES | SUBORDINATORS
