"""Which of two verbs that stand in one clause is its own: "the plan put forward by Paz | led to a truce"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.objects import DONE_TO_PAPERS, lacks_object
from explorer.extraction.clauses.tokens import is_adverb, word_set
from explorer.extraction.clauses.transitives import TRANSITIVE
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    BE,
    COORDINATORS,
    DETERMINERS,
    NUMBERS,
    RELATIVES,
    SUBORDINATORS,
)
from explorer.extraction.titles.finiteclause import Clause
from explorer.extraction.titles.word import Word, lower_of


def with_own_verb(clause: Clause, verbs: VerbTable) -> Clause | None:
    """A clause with the verb that its date dates, where the one found is a participle before it.

    None where "did" stands before a verb of its own, so that neither is told of the subject.
    """
    verb, rest = clause.verb, clause.rest
    absolute = _absolute(clause, verbs)
    if absolute is not None:
        return absolute
    if verb.lower in _DO and (clause.apart or (rest and rest[0].finite)):
        return None
    if not rest or verb.comma or clause.passive:
        return clause
    if verb.lower == "do" and rest[0].text[0].isupper():
        return _behind_name(clause)
    if verb.lower in BE and len(rest) > 2 and rest[2].lower == "by" and _is_done(rest[1], verbs):
        signed = verbs.sure_base(rest[0].lower) in DONE_TO_PAPERS and not rest[0].comma
        return clause._replace(rest=rest[1:]) if signed else clause
    strong = verb.lower in AUXILIARIES or verb.lower in verbs.strong
    if strong or verbs.base_of_participle(verb.lower) is None:
        return clause
    if len(rest) > 1 and rest[1].lower == "by" and _is_done(rest[0], verbs):
        takes = verbs.sure_base(verb.lower) in _WITH_OBJECT
        return clause._replace(verb=rest[0], rest=rest[1:], passive=True) if takes else clause
    return _behind_participle(clause, verbs)


def _behind_participle(clause: Clause, verbs: VerbTable) -> Clause:
    """A clause with the verb behind a participle that was taken for it, or of that where it is dated."""
    verb, rest = clause.verb, clause.rest
    # "was caught and | charged with crimes related to the war" has no subject
    at = _next_verb(rest) if clause.subject else None
    if at is None or not (_is_verb(rest, at) or rest[at].lower in verbs.strong):
        return clause
    takes = verbs.sure_base(verb.lower) in _WITH_OBJECT
    if not (lacks_object(clause, rest[:at], verbs) if at else takes):
        return clause
    if any(word.dated for word in (verb, *rest[:at])):
        return clause._replace(rest=rest[:at], passive=True, dated=True)
    described = [verb, *rest[:at]] if at else []
    return clause._replace(subject=[*clause.subject, *described], verb=rest[at], rest=rest[at + 1 :])


def _behind_name(clause: Clause) -> Clause:
    """A clause with the verb behind a Portuguese name: "the bridge at Foz do Rio | was opened"."""
    rest = clause.rest
    at = _next_verb(rest)
    if at is None:
        return clause
    return clause._replace(
        subject=[*clause.subject, clause.verb, *rest[:at]], verb=rest[at], rest=rest[at + 1 :]
    )


def _absolute(clause: Clause, verbs: VerbTable) -> Clause | None:
    """The clause of a phrase with a subject of its own that the date dates: "the port having been shut"."""
    own = clause.subject
    inside = lower_of(own[1:-1])
    at = inside.index("having") + 1 if "having" in inside else 0
    if not at or own[at - 1].lower in PREPOSITIONS:
        return None
    if not any(word.dated for word in own):
        return clause._replace(subject=())
    passive = own[at + 1].lower == "been"
    verb, rest = own[at + 1 + passive : at + 2 + passive], own[at + 2 + passive :]
    if not verb or verbs.base_of_participle(verb[0].lower) is None:
        return None
    return Clause(clause.role, own[:at], verb[0], rest, passive=passive, dated=True)


_DO = word_set("did do does")
_WITH_OBJECT = TRANSITIVE | DONE_TO_PAPERS | {"make"}


def _is_done(word: Word, verbs: VerbTable) -> bool:
    return verbs.base_of_participle(word.lower) is not None and not word.comma


def _next_verb(rest: Sequence[Word]) -> int | None:
    """The place of the next verb of the same clause: no comma and no word that opens another before it."""
    for at, word in enumerate(rest):
        if word.finite:
            return at
        if word.comma or word.lower in _OPENING:
            return None
    return None


_OPENING = RELATIVES | SUBORDINATORS | COORDINATORS | {"what"}


def _is_verb(rest: Sequence[Word], at: int) -> bool:
    """Whether a past form is the verb of a clause: it goes on with what stands no noun behind it."""
    if rest[at].lower in AUXILIARIES:
        return True
    behind = rest[at + 1].lower if at + 1 < len(rest) and not rest[at].comma else ""
    return behind in _BEHIND_VERBS or is_adverb(behind)


_BEHIND_VERBS = (DETERMINERS | PREPOSITIONS | NUMBERS | {"hundreds", "thousands", "nearly", "almost"}) - {
    "by"
}
