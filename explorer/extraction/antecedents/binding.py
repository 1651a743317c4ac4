"""What a pronoun cannot mean by its place: its own verb's subject, and the phrase that it stands within."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.antecedents.asked import Asked
from explorer.extraction.antecedents.candidate import Candidate
from explorer.extraction.antecedents.roles import SUBJECTS
from explorer.extraction.clauses.tokens import is_adverb, word_set
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import COORDINATORS, IDLE, RELATIVES, SUBORDINATORS


def is_barred(one: Candidate, asked: Asked) -> bool:
    """Whether a phrase of the pronoun's own sentence is one that it cannot mean.

    These are rules of English grammar: an object that is the subject too would be "itself", and nothing is
    told of by a pronoun within its own phrase ("an attempt to replace it").
    """
    if one.phrase.owner or not one.is_in(asked.view):
        return False
    return _acts_on_it(one, asked) or _holds_it(one, asked)


def _acts_on_it(one: Candidate, asked: Asked) -> bool:
    """Whether a phrase is the subject of the verb whose object the pronoun is."""
    if asked.role != "object":
        return False
    view, behind = asked.view, one.phrase.last + 1
    if one.role not in SUBJECTS and not _opens_relative(view.lower[behind : behind + 2]):
        return False
    verbs = [at for at in range(behind, asked.at) if view.finite[at]]
    if not verbs:
        return False
    lead = view.lower[behind : verbs[0]]
    if not _PARTING.isdisjoint(lead[_opens_relative(lead) :]):
        return False
    return all(_goes_on(view, at) for at in verbs[1:]) and _NEW.isdisjoint(view.lower[verbs[0] : asked.at])


def _opens_relative(lead: tuple[str, ...]) -> int:
    """How many words behind a phrase open what is told of it: ", who"."""
    comma = lead[:1] == (",",)
    return 1 + comma if lead[comma : comma + 1] in _RELATIVE else 0


_RELATIVE = (("who",), ("which",), ("that",))


def _goes_on(view: SentenceView, at: int) -> bool:
    """Whether a finite verb has the subject of the one before: "met Paz and | freed him"."""
    at -= 1
    while at and (is_adverb(view.lower[at]) or view.lower[at] in IDLE or view.dated[at]):
        at -= 1
    return view.lower[at] in COORDINATORS or view.lower[at] == ","


def first_object(asked: Asked, found: Sequence[Candidate]) -> Candidate | None:
    """The object of the first of two verbs that share a subject, which that of the second means.

    "Holm, sent by Paz, met Roca and | freed him".
    """
    view, at = asked.view, asked.at - 1
    if asked.role != "object" or at < 1 or not view.finite[at] or view.lower[at - 1] != "and":
        return None
    told = [one for one in found if one.is_in(view) and one.role == "object" and not is_barred(one, asked)]
    return next((one for one in told if not view.has_finite(one.phrase.last + 1, at)), None)


_PARTING = COORDINATORS | RELATIVES | SUBORDINATORS | {";"}
_NEW = RELATIVES | SUBORDINATORS | word_set("; to")
"""What opens a clause with a subject of its own, or one that is told of another."""


def _holds_it(one: Candidate, asked: Asked) -> bool:
    """Whether a phrase that opens its clause goes on to the pronoun without a verb, date or sign."""
    if one.kind in _OWNING or one.head != one.head.lower():
        return False
    view, behind = asked.view, one.phrase.last + 1
    before = view.lower[one.phrase.begin - 1] if one.phrase.begin else ""
    if behind >= asked.at or before not in _OPENERS or view.lower[behind] not in _WITHIN:
        return False
    between = slice(behind, asked.at)
    told = True in view.finite[between] or True in view.dated[between]
    return not told and _SIGNS.isdisjoint(view.lower[between])


_OWNING = word_set("person called people state body both")
_OPENERS = SUBORDINATORS | frozenset({"", ";", ","})
_WITHIN = (PREPOSITIONS | word_set("to")) - word_set("with under by")
_SIGNS = COORDINATORS | frozenset({",", ";", "("})
