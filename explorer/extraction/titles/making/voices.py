"""Which of two titles has the right voice: "the railway, | handed over in 1976, …" hands nothing over."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import dropwhile

from explorer.extraction.clauses.tokens import is_adverb, word_set
from explorer.extraction.clauses.transitives import is_parted
from explorer.extraction.clauses.verbs import VerbTable, present
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import ARTICLES, PARTICLES
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.predicates.grammar import form_of
from explorer.extraction.titles.reading.predicated import Told
from explorer.extraction.titles.word import Word


def has_wrong_voice(own: str, read: str, telling: Telling, told: Told, verbs: VerbTable) -> bool:
    """Whether ``own`` tells as a deed of its subject what ``read`` rightly says was done to it.

    So too where it is the other way round, as the object stands before: "the pact that Peru signed".
    """
    if not told.clause.passive:
        return bool(told.clause.apart) and told.hangs and _is_passive(own, told, verbs)
    form = told.clause.verb.lower
    subject, found, _ = read.partition(f" {form}")
    base = verbs.sure_base(form)
    if not found or base is None or not own.startswith(f"{subject} "):
        return False
    active = own[len(subject) :].split(" ", 2)[1] in (present(base, plural=False), base)
    return active and _is_participle(telling, told, verbs)


def _is_passive(title: str, told: Told, verbs: VerbTable) -> bool:
    """Whether a title says that what a clause tells was done to its subject."""
    form = told.clause.verb.lower
    subject = " ".join(word.text for word in told.clause.subject if word.lower not in ARTICLES)
    return verbs.sure_base(form) is not None and title.startswith(f"{subject} {form}")


def _is_participle(telling: Telling, told: Told, verbs: VerbTable) -> bool:
    """Whether a form can only describe its subject: as grammar has it, or as it was read behind a comma.

    Behind an aside it may be the subject's own verb, unless that follows: "the bank, led by Paz, | closed".
    """
    view, one = telling.view, told.among[told.place]
    if not one.done or _has_object(told.clause.rest, verbs):
        return False
    at = one.verb - 1
    while at > one.last and (view.lower[at] in _ADVERBS or is_adverb(view.lower[at])):
        at -= 1
    next_to = at == one.last + 1 or any(each.first == one.first for each in told.among[told.place + 1 :])
    return (view.lower[at] == "," and next_to) or form_of(view, told.among, told.place, verbs)[1]


def _has_object(rest: Sequence[Word], verbs: VerbTable) -> bool:
    """Whether an object may follow a verb, or its particle: "signed | over his lands"."""
    behind = list(dropwhile(lambda word: is_adverb(word.lower), rest))
    if not behind or behind[0].lower == "to":
        return False
    if behind[0].lower in PARTICLES and behind[0].lower not in _WHERE:
        return len(behind) > 1 and behind[1].lower not in PREPOSITIONS
    return not is_parted(behind, verbs)


_WHERE = word_set("in on")
"""Particles that are nearly always prepositions."""
_ADVERBS = word_set("first later originally once long both")
"""Words besides those in -ly that may stand before a participle."""
