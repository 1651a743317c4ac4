"""What a clause takes over from those before it: their subject, and what its relative word stands for."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from explorer.extraction.clauses.antecedents import owner_of
from explorer.extraction.clauses.grammar import Clause
from explorer.extraction.clauses.interposed import opened_by_relative
from explorer.extraction.clauses.openings import Role
from explorer.extraction.clauses.persons import is_of_persons, is_person_noun
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable, singular
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    BE,
    COORDINATORS,
    DETERMINERS,
    FRESH,
    HAVE,
    INTRANSITIVE,
    NUMBERS,
    PARTICLES,
    REFLEXIVE,
    TAKING_TWO,
    is_idle,
)
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.nouns.nounverbs import DEVERBAL
from explorer.extraction.titles.word import Word, lacks_all, lower_of


def mentionable(before: Sequence[Clause], clause: Clause) -> Sequence[Clause]:
    """The clauses before whose subjects a pronoun may mean; in a main clause not those of a relative one.

    "Settlers in Chile, who gained by it, defended it": not Chile.
    """
    if clause.role is not Role.MAIN:
        return before
    return [one for one in before if one.role is not Role.RELATIVE or one.passive]


def may_share(clause: Clause) -> bool:
    """Whether a clause may be told with the subject of another: it has none, or one with a verb of its own.

    "The port having been shut, …" is a subject that is none.
    """
    return not clause.subject or not lacks_all(clause.subject, _HAVING)


_HAVING = word_set("having")


def without_stress(clause: Clause) -> Clause:
    """A clause without a subject that only stresses another: "who | himself was obliged to leave"."""
    stresses = len(clause.subject) == 1 and clause.subject[0].lower in REFLEXIVE
    return clause._replace(subject=()) if stresses else clause


def waited(clause: Clause, words: Sequence[Word], shared: Sequence[Word]) -> bool:
    """Whether a subject waited behind the relative word of a telling: "that Peru, in May, | left"."""
    begins = opened_by_relative(words[: next((at for at, word in enumerate(words) if word.comma), 0) + 1])
    if not begins or clause.subject[0] is not words[begins] or lower_of(shared) == ["one"]:
        return False
    return clause.role is Role.RELATIVE or words[0].lower == "that"


def waiting(clause: Clause, place: int, heading: Heading) -> Sequence[Word]:
    """The subject that waits behind an aside for its passive: "Ties, cut after a war, | were resumed"."""
    if clause.subject or place or clause.role is not Role.MAIN or clause.verb.lower not in BE:
        return ()
    if not clause.rest or heading.verbs.base_of_participle(clause.rest[0].lower) is None:
        return ()
    told = [one for one in heading.before() if one.subject]
    return told[-1].subject if told and told[-1].verb.lower not in AUXILIARIES else ()


def is_only_done(before: Sequence[Clause], verbs: VerbTable) -> bool:
    """Whether the clause before tells a passive and nothing else: "was arrested, | deported …".

    Behind more ("was annexed by a treaty, | made public") a participle says something of that.
    """
    last = before[-1] if before else None
    told = last is not None and last.verb.lower in {"was", "were"} and len(last.rest) == 1
    return last is not None and told and verbs.base_of_participle(last.rest[0].lower) is not None


def is_own_deed(clause: Clause, verbs: VerbTable) -> bool:
    """Whether a verb tells what its subject did even behind a passive: "was taken | and led to a war"."""
    base = verbs.sure_base(clause.verb.lower)
    follows = clause.rest[0].lower if clause.rest else ""
    return base in INTRANSITIVE or base in _OWN_DEEDS or (base, follows) in _OWN_PAIRS


_OWN_DEEDS = word_set(
    """capitulate abdicate secede intervene emigrate defect deteriorate worsen subside culminate falter
    retreat disembark convene adjourn thrive persevere"""
)
"""Verbs that are hardly ever done to somebody."""
_OWN_PAIRS = {
    *(("lead", "to"), ("leave", ""), ("leave", "for"), ("meet", "for"), ("meet", "in"), ("meet", "")),
    *(
        ("ask", "for"),
        ("apply", "for"),
        ("vote", "for"),
        ("vote", "against"),
        ("vote", "to"),
        ("call", "for"),
    ),
}
"""Verbs that are not, where this stands behind them, or nothing."""


def goes_on(clause: Clause, before: Sequence[Clause], verbs: VerbTable) -> bool:
    """Whether a clause has the subject of the one before: "sank two, | lost a ship"."""
    if clause.role is not Role.MAIN or clause.subject:
        return clause.role is Role.AGAIN
    if clause.verb.lower in AUXILIARIES:
        return clause.verb.lower in BE | HAVE or is_only_done(before, verbs)
    active = has_object(clause, verbs) and clause.rest[0].lower != "into"
    moves = verbs.sure_base(clause.verb.lower) in INTRANSITIVE - {"agree"}
    return active or moves or is_only_done(before, verbs)


def undenied(own: Sequence[Word], words: Sequence[Word], verb: Word) -> Sequence[Word]:
    """A shared subject without "never", which belongs to the first verb: "it never met and | was dissolved".

    A rule of English grammar: only "or" carries it on to ``verb`` ("it never met or | decided anything").
    ``words`` are those of the telling.
    """
    if len(own) < 2 or own[-1].lower != "never":
        return own
    lower = lower_of(words)
    denied = lower.index("never") if "never" in lower else 0
    behind = lower[denied:]
    until = behind.index(verb.lower) if verb.lower in behind else len(behind)
    return own[:-1] if _CARRYING.isdisjoint(behind[:until]) else own


_CARRYING = word_set("or nor")


def with_antecedent(clause: Clause, words: Sequence[Word], shared: Sequence[Word]) -> Clause:
    """A telling that begins with "which" or "that", with what it stands for: its subject or its object."""
    first = words[0].lower
    if first == "that" and clause.subject[0].lower == "that":
        return clause._replace(subject=[*shared, *clause.subject[1:]])
    if first == "whose" and (not clause.apart or clause.verb.lower in BE | HAVE):
        return clause._replace(subject=[*owner_of(shared), *clause.subject])
    free = first == "that" and not any(map(begins_object, clause.rest[:3]))
    stands = free or (first in {"which", "whom"} and clause.role is Role.RELATIVE)
    return clause._replace(apart=shared) if stands else clause


def has_object(clause: Clause, verbs: VerbTable) -> bool:
    """Whether an object, or what makes a verb active, follows: "was signed and entered into force".

    A number or a particle tells so only of a verb with one object, whose doer
    no "by" names, where no measure is counted: not "and | fined 5,000 pesos", "lent 40 guns by Peru".
    """
    rest = clause.rest
    if not rest:
        return False
    if begins_object(rest[0]) or rest[0].lower in {"into", "effect"}:
        return True
    lower = lower_of(rest)
    base = verbs.sure_base(clause.verb.lower)
    if base is not None and base not in _WITH_BARE and _is_bare_object(rest, base):
        return True
    about = lower[0] == "about" and base == "bring"
    behind = rest[1:] if about or lower[0] in _BEFORE_OBJECTS else rest
    if not behind or base in _ALSO_WITHOUT:
        return False
    opens = _counts(behind[0]) or (behind is not rest and behind[0].lower in FRESH)
    if not opens or _names_doer(rest):
        return False
    noun = takewhile(lambda word: word not in PREPOSITIONS, lower_of(behind[1:]))
    told = [singular(word) for word in noun]
    return bool(told) and _MEASURES.isdisjoint(told)


def _is_bare_object(rest: Sequence[Word], base: str) -> bool:
    """Whether an object without an article follows a verb: "received | aid from Peru", "built | roads".

    It is a noun of many, of a deed or of what is not counted; no "by" names a doer behind it.
    """
    noun = list(takewhile(lambda word: word not in PREPOSITIONS and word not in COORDINATORS, lower_of(rest)))
    if (
        not noun
        or _counts(rest[0])
        or len(noun) > _LONGEST
        or any(is_idle(word) or word in PARTICLES for word in noun)
    ):
        return False
    last = noun[-1]
    if base in _HOLDING and (is_of_persons(last) or is_person_noun(last)):
        return False  # "taken prisoners"
    many = last.endswith("s") and singular(last) not in {last, *_MEASURES} and not last.endswith(_NO_MANY)
    return (many or last in DEVERBAL or last in _UNCOUNTED) and not _names_doer(rest)


_LONGEST = 3
"""Words of the longest object without an article."""
_NO_MANY = ("wards", "seas", "less", "ous", "ways")
_HOLDING = word_set("take hold")
_UNCOUNTED = word_set(
    "aid help assistance support peace power control war asylum membership troops money land"
)
_WITH_BARE = (TAKING_TWO - {"send", "show", "make"}) | word_set(
    "keep leave find set put turn bring carry call force sell owe teach ask promise allot"
)
"""Verbs whose passive may have a bare noun or what somebody was made to be behind it."""


def _counts(word: Word) -> bool:
    return word.lower in NUMBERS or word.text[0].isdigit()


def _names_doer(rest: Sequence[Word]) -> bool:
    """Whether "by" and no number follow: "lent 40 guns | by Peru"."""
    return any(word.lower == "by" and not _counts(behind) for word, behind in pairwise(rest))


_BEFORE_OBJECTS = word_set("up out off down back away")
"""Particles behind which an object may follow: "handed | down | five decisions"."""
_ALSO_WITHOUT = TAKING_TWO | word_set(
    """fine charge leave allow allot assess assign sell owe promise refuse teach ask bequeath cost save
    spare accord advance allocate guarantee issue serve bill dock concede compensate reimburse reward raise
    lower increase reduce move extend widen shorten lengthen delay postpone shift promote"""
)
"""Verbs whose passive has a sum or a measure behind it too: "was fined | ten pesos"."""
_MEASURES = word_set(
    """time year month week day hour minute generation decade century mile league kilometre kilometer km metre
    meter foot inch yard degree point place rank step percent per % third quarter half"""
)
"""What is counted of how far, how long or how often something was done."""


def begins_object(word: Word) -> bool:
    """Whether a word behind a verb can be nothing but the first of its object."""
    return word.lower in DETERMINERS or word.text[0].isupper()
