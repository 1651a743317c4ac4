"""Phrases that an aside parts from the word that asks for them: "took part, with Chile, | in the games"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from explorer.extraction.clauses.bordernames import PAIRED
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import ACCOMPANYING
from explorer.extraction.titles.form.frames import FRAMES
from explorer.extraction.titles.word import Word, commas_in, has_finite, without_comma


def without_parting_aside(words: Sequence[Word], verbs: VerbTable) -> Sequence[Word]:
    """The words without an aside behind which a verb or a noun goes on with what it asks for.

    "Peru insisted, despite protests, on a vote" gives "Peru insisted on a vote".
    """
    for before, end in pairwise(commas_in(words[:-1])):
        aside = words[before + 1 : end + 1]
        if aside[0].lower not in _OPENING or has_finite(aside):
            continue
        asked = _asked_by(words[before], verbs)
        told = aside[0].lower in asked  # "came, in 1990, | to Oulu, | in 1991, to Kobe"
        if words[end + 1].lower in asked and not told and not _goes_on(words, aside, end + 1):
            joined = without_comma(words[before])
            dated = joined.dated or any(word.dated for word in aside)
            return [*words[:before], joined._replace(dated=dated), *words[end + 1 :]]
    return words


def _goes_on(words: Sequence[Word], aside: Sequence[Word], at: int) -> bool:
    """Whether another phrase of the kind at ``at``, or of the aside's, follows behind a comma.

    "Travelled, in 1990, to Lima, in 1991, to Quito": each goal has its own date.
    """
    links = {words[at].lower} | ({word.lower for word in aside[:1]})
    behind = range(at + 1, len(words))
    return any(words[place - 1].comma and words[place].lower in links for place in behind)


def _asked_by(word: Word, verbs: VerbTable) -> frozenset[str]:
    """The prepositions that a verb, or a noun that makes one with its verb, goes on with."""
    base = verbs.base_of_participle(word.lower) or (verbs.base_of_past(word.lower) if word.finite else None)
    if base is None:
        return _BEHIND_NOUNS.get(word.lower, _NOTHING)
    return FRAMES.get(base, _NOTHING) | GOVERNED.get(base, _NOTHING)


_NOTHING = frozenset[str]()
_OPENING = PREPOSITIONS | ACCOMPANYING | word_set("despite though although following like unlike alongside")
"""Words that open an aside."""
_BEHIND_NOUNS = {
    noun: frozenset(link for one, link in PAIRED if one == noun)
    for noun in ("part", "role", "fight", "struggle")
}
_ROWS = (
    ("insist", "on upon"),
    ("participate compete intervene succeed specialise invest", "in"),
    ("mediate", "in between"),
    ("protest complain demonstrate", "against about"),
    ("vote fight campaign", "for against"),
    ("withdraw retreat retire resign", "from"),
    ("arrive hold bury bear die settle land", "in at on"),
    ("travel return go come move flee sail fly march emigrate escape", "to into from"),
    ("accede react respond reply invite appoint elect send", "to"),
    ("apply appeal", "to for"),
    ("speak talk", "to with on about"),
    ("side", "with"),
    ("concentrate focus", "on"),
)
GOVERNED = {verb: word_set(links) for verbs, links in _ROWS for verb in verbs.split()}
"""What those verbs go on with that may stand alone."""
