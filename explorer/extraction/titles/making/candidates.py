"""Headlines a clause could have, each with what it costs: active, passive, or what somebody announces."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from explorer.extraction.clauses.contents import TOLD
from explorer.extraction.clauses.grammar import Clause, clauses_in
from explorer.extraction.clauses.hiddenverbs import with_finite
from explorer.extraction.clauses.objects import lacks_object
from explorer.extraction.clauses.openings import Role
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    BE,
    COORDINATORS,
    DETERMINERS,
    HAVE,
    is_idle,
)
from explorer.extraction.titles.form.fitting import PER_WORD
from explorer.extraction.titles.form.unsound import STANDING_FOR_PERSONS
from explorer.extraction.titles.heading import Candidate, Heading, is_many
from explorer.extraction.titles.making.saying import (
    ANNOUNCING,
    headlines_of_said,
    may_say,
    news,
    with_speaker,
)
from explorer.extraction.titles.making.whole import fitted
from explorer.extraction.titles.nouns.nominals import as_text, as_words
from explorer.extraction.titles.subjects.actors import SHORTENED, Actor, actors
from explorer.extraction.titles.subjects.meanings import as_meant
from explorer.extraction.titles.subjects.pointers import Pointers
from explorer.extraction.titles.verbs.begun import with_beginning
from explorer.extraction.titles.verbs.existing import (
    existing_title,
    paid_clause,
    presented_title,
)
from explorer.extraction.titles.verbs.followed import as_done
from explorer.extraction.titles.verbs.ofpapers import with_act
from explorer.extraction.titles.verbs.onetime import in_one_time, with_joined_verbs
from explorer.extraction.titles.verbs.ownverb import with_own_verb
from explorer.extraction.titles.verbs.particles import with_lost_particle, with_particle_first
from explorer.extraction.titles.verbs.plainer import is_plain, plainly
from explorer.extraction.titles.verbs.pointed import with_article
from explorer.extraction.titles.verbs.shorter import with_verbs
from explorer.extraction.titles.verbs.tails import resolved, tail_of
from explorer.extraction.titles.verbs.verbgroup import Predicate, hedged, predicate
from explorer.extraction.titles.word import Word, lower_of

_ROLE_COST = {Role.MAIN: 0.0, Role.AGAIN: 0.3, Role.RELATIVE: 1.2, Role.BELOW: 1.0}
_UNREAL = word_set("no any every whatever whoever")
"""Words before a noun of which a relative clause tells nothing that happened."""
_OPENING_SAID = word_set("that whether")


def clause_candidates(
    clause: Clause,
    shared: Sequence[Word],
    pointers: Pointers,
    heading: Heading,
    *,
    passive: bool = False,
    thorough: bool = True,
) -> Iterator[Candidate]:
    """The headlines of one clause; ``shared`` is the subject of a verb that has none of its own.

    Unless ``thorough``, none are given that are surely dearer than those before them.
    """
    if clause.verb.lower in BE and clause.subject[2:] and clause.subject[-1].lower in _NOMINATIVE:
        clause = clause._replace(subject=_without_contact(clause.subject))
    found_in = with_own_verb(paid_clause(clause), heading.verbs)
    if found_in is not None:
        yield from _candidates(found_in, shared, pointers, heading, passive=passive, thorough=thorough)


def _candidates(
    clause: Clause,
    shared: Sequence[Word],
    pointers: Pointers,
    heading: Heading,
    *,
    passive: bool,
    thorough: bool,
) -> Iterator[Candidate]:
    own = clause.subject or shared
    if _is_unreal(clause, own) or (own and _lacks_noun(own, heading.verbs)):
        return
    if not own or own[0].lower in _PRESENTING or is_idle(own[0].lower):
        yield from _presented(clause, own, heading)
    if len(own) == 1 and own[0].lower == "it" and _is_impersonal(clause, heading.verbs):
        yield from _impersonal(clause, pointers, heading)
        return
    clause = as_done(with_beginning(clause, own, pointers, heading.verbs), own, heading)
    own = clause.subject or shared
    tail = in_one_time(tail_of(clause, heading.verbs), heading.verbs, heading.is_plural)
    tail = with_article(tail, heading.verbs.lemma(clause.verb.lower), heading.verbs)
    told_of = clause if clause.subject else clause._replace(subject=own)
    hidden = clause.passive or passive or lacks_object(told_of, tail, heading.verbs)
    cheapest = _DEAREST
    pointers = with_act(own, clause.verb, tail, as_meant(own, pointers, heading.meant), heading)
    for actor in actors(own, pointers, heading.is_person):
        if cheapest <= actor.cost - _BEST_FIT:
            return
        plural = is_many(clause.verb, own, actor, heading)
        told = predicate(
            clause.verb, tail, heading.verbs, plural=plural, passive=hidden, reached=clause.reached
        )
        told = hedged(told, clause.hedge, plural=plural) if told is not None and clause.hedge else told
        if told is None:
            return
        told = with_joined_verbs(told, heading.verbs, plural=plural)
        been = told.base == "be" and lower_of(told.tail[:1]) == ["to"] and "been" in lower_of(clause.rest[:2])
        may_go = been or heading.kind == "visit"
        shown = with_particle_first(resolved(told, actor, pointers, heading))
        shown = with_lost_particle(shown, actor.text, heading.is_person)
        shown = _plainly(shown, pointers, heading.verbs, visit=may_go and heading.is_person(actor.text))
        speaks = may_say(shown, heading)
        said = list(headlines_of_said(actor, shown, clause.further, pointers, heading)) if speaks else ()
        for one in said or fitted(actor, shown, heading):
            cheapest = min(cheapest, one.cost + actor.cost)
            yield Candidate(one.text, one.cost + actor.cost + _ROLE_COST[clause.role])
        alike = shown is told and not may_go and not speaks  # a shorter form is told to do the same
        gain = PER_WORD * len(shown.tail) + _A_TRACE if alike and not thorough else _BEST_FIT
        if cheapest <= SHORTENED - min(gain, _BEST_FIT):
            return  # no shorter form need be sought


_PRESENTING = word_set("there this it that which")
"""Words that stand for no subject, and before the verb that presents one."""


def _presented(clause: Clause, own: Sequence[Word], heading: Heading) -> Iterator[Candidate]:
    """The headlines of what there was, and of what "this led to" and the like present."""
    thing = existing_title(clause, own, heading.verbs)
    if thing:
        alone = " " not in thing and heading.who
        yield Candidate(f"{thing}: {heading.who}" if alone else thing, 2.0 + _ROLE_COST[clause.role])
    presented = presented_title(clause, own, heading.verbs)
    if presented and (" " in presented or heading.who):
        presented = presented if " " in presented else f"{presented}: {heading.who}"
        yield Candidate(presented, 4.0 + _ROLE_COST[clause.role])


def _without_contact(own: Sequence[Word]) -> Sequence[Word]:
    """A subject without a contact clause, of which only the pronoun was kept: "the bank | it (founded)"."""
    beside = own[-2].lower in COORDINATORS or own[-2].comma or own[0].lower not in DETERMINERS
    return own if beside else own[:-1]


_NOMINATIVE = word_set("it he she they we")


def _is_unreal(clause: Clause, own: Sequence[Word]) -> bool:
    """Whether nothing that a clause tells happened: "no base | that threatened them", "would have signed"."""
    first = own[0].lower if own else ""
    if first == "have":
        return True  # the end of "which Peru would | have signed"
    if first == "it" and clause.verb.lower in _LOOKING and lower_of(clause.rest[:1]) == ["like"]:
        return True  # "it looked like | the war would go on"
    if first in _OF_INFINITIVES and lower_of(own[1:2]) == ["to"]:
        return True  # "Peru allowed | it to dock on what it | called neutral ground"
    if clause.role is not Role.RELATIVE:
        return False
    return first in _UNREAL or lower_of([clause.verb, *clause.rest[:1]]) == ["would", "have"]


def _lacks_noun(own: Sequence[Word], verbs: VerbTable) -> bool:
    """Whether a participle was taken for a subject, or a verb: "offered by the bank | was", "began | led"."""
    first = own[0]
    if first.lower == "never" and len(own) == 1:
        return True  # "was planned but | never | built"
    if first.initial or not first.text.islower() or (len(own) > 1 and own[1].lower not in PREPOSITIONS):
        return False
    return first.lower not in STANDING_FOR_PERSONS and verbs.base_of_participle(first.lower) is not None


_LOOKING = word_set("looked looks seemed seems")
_OF_INFINITIVES = word_set("it him them her")


def _is_impersonal(clause: Clause, verbs: VerbTable) -> bool:
    """Whether "it" stands for a clause: "it was agreed that …", but not "it said that …", which somebody did.

    A rule of English grammar: such a clause is put behind a passive, an adjective with "be" or "become", or a
    verb that says of a fact that it came out.
    """
    lower = lower_of(clause.rest[:6])
    if _OPENING_SAID.isdisjoint(lower):
        return False
    verb = clause.verb.lower
    if verb in BE or verb in _BECOMING or (verb in HAVE and lower[0] == "been"):
        return lower[0] not in DETERMINERS and TOLD.isdisjoint(lower)
    return verbs.lemma(verb) in _COMING_OUT


_BECOMING = word_set("became becomes")
_COMING_OUT = word_set("emerge transpire appear seem follow")


def _impersonal(clause: Clause, pointers: Pointers, heading: Heading) -> Iterator[Candidate]:
    """The headlines of "it was agreed that flights should be resumed"."""
    told = predicate(clause.verb, clause.rest, heading.verbs, plural=False)
    if told is None:
        return
    opener = next((at for at, word in enumerate(told.tail) if word.lower in {"that", "whether"}), None)
    inner = clauses_in(with_finite(told.tail[(opener or 0) + 1 :], heading.verbs), heading.verbs)
    said = next((one for one in inner if one.role is Role.MAIN), None)
    if opener is None or said is None or not said.subject:
        return
    head = told.head if told.finite else [Word("is"), *told.head]
    shown = told._replace(head=head, finite=True)
    addressed = told.tail[: opener + 1]
    bare = said._replace(subject=[word for word in said.subject if word.lower != "the"])
    yield from with_speaker(Actor("It", 0.0), shown, addressed, said, heading)
    for one in with_speaker(Actor("It", 0.0), shown, addressed, bare, heading):
        yield one._replace(cost=one.cost + 0.5)
    if told.base in ANNOUNCING:
        yield from (
            one._replace(cost=one.cost - 1.0) for one in news(Actor("", 0.0), said, pointers, heading)
        )


_DEAREST = 99.0
_BEST_FIT = 0.9
"""What the best fit of a shorter subject may gain over its cost; one that cannot win is not tried."""
_A_TRACE = 0.01
"""By how much less a title must cost to be surely cheaper."""


_BEING_THERE = re.compile(r"^(?:is|was) (?:again )?(?:in|to) (?=[A-Z])")


def _plainly(told: Predicate, pointers: Pointers, verbs: VerbTable, *, visit: bool) -> Predicate:
    words = [*told.head, *told.tail]
    if not visit and is_plain(words, pointers):
        return told
    shown = as_text(words)
    text = _BEING_THERE.sub("visits ", shown) if visit else shown
    plain = plainly(text, pointers)
    if not plain or plain == shown:
        return told
    words = with_verbs(as_words(plain), told.tail)
    count = len(told.head) if plain.startswith(as_text(told.head)) else 1
    base = told.base if count == len(told.head) and plain.startswith(as_text(told.head)) else ""
    return Predicate(
        words[:count], words[count:], base or verbs.lemma(words[0].lower), told.finite, bare=False
    )
