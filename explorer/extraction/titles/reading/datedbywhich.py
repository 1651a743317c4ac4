"""What "which" tells of a dated noun: "the storm of ⟦May 1990⟧, | which killed six, | hurt trade"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.grammar import Clause
from explorer.extraction.clauses.openings import Role
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import AUXILIARIES, SUBORDINATORS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.word import Word, dated_in, has_finite, lower_of


def dated_by_which(
    telling: Telling, words: Sequence[Word], clauses: list[Clause], verbs: VerbTable
) -> list[Clause]:
    """The clauses, that one as dated which tells what the dated noun before the main verb did or brought.

    The date is the noun's own, and what the main verb tells came of it later. What had been before, was to
    be, or was so and no deed, is not of the date.
    """
    if len(clauses) < 2:
        return clauses
    view, at = telling.view, telling.at
    behind = at + view.dates[at:].count(view.dates[at])
    opening = view.lower[behind : behind + 2]
    if opening[:1] != (",",) or _OPENING.isdisjoint(opening):
        return clauses
    if any(one.dated for one in clauses):
        return clauses
    dated = next((place for place in dated_in(words) if words[place].comma), len(words))
    opener = lower_of(words[dated + 1 : dated + 3])
    link = next((place for place, word in enumerate(opener) if word in _LINKS), -1)
    if link < 0 or has_finite(words[:dated]) or words[0].lower in _LEADING:
        return clauses
    verb = next((word for word in words[dated:] if word.finite), None)
    place = next((place for place, one in enumerate(clauses) if one.verb is verb), len(clauses))
    main = next((one for one in clauses[place + 1 :] if one.role is Role.MAIN), None)
    if main is None or clauses[place].role is not Role.RELATIVE or not _is_deed(clauses[place], verbs):
        return clauses
    told = clauses[place]._replace(dated=True, beside=True)
    if not link and lower_of(main.subject[-len(told.subject) :]) == lower_of(told.subject):
        told = told._replace(subject=main.subject)  # "the fire at the port of May, which", not the port
    return [*clauses[:place], told, *clauses[place + 1 :]]


_LINKS = word_set("which where")
_OPENING = _LINKS | word_set("by in under through at during on")
_LEADING = PREPOSITIONS | SUBORDINATORS


def _is_deed(clause: Clause, verbs: VerbTable) -> bool:
    """Whether a clause tells what happened, and not what was so, had been so or was to be."""
    verb, rest = clause.verb.lower, lower_of(clause.rest[:2])
    if verb in _WERE:
        return rest[:1] != ["to"] and any(verbs.base_of_participle(word) is not None for word in rest)
    return verb not in AUXILIARIES and rest[:1] != ["not"] and verbs.lemma(verb) not in _WISHING


_WERE = word_set("was were")
_WISHING = word_set("try seek attempt want wish hope expect intend plan")
