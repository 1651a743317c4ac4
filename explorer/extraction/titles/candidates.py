"""Headlines a clause could have, each with what it costs: active, passive, or what somebody announces."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from explorer.extraction.clauses.grammar import Clause, clauses_in
from explorer.extraction.clauses.hiddenverbs import with_finite
from explorer.extraction.clauses.objects import lacks_object
from explorer.extraction.clauses.openings import STATING, TOLD, Role
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    BE,
    DETERMINERS,
    HAVE,
    PARTICLES,
    PERSONAL,
    RELATIVES,
    SUBORDINATORS,
)
from explorer.extraction.titles.actors import Actor, Pointers, actors
from explorer.extraction.titles.existing import existing_title, presented_title
from explorer.extraction.titles.fitting import best_fit
from explorer.extraction.titles.heading import Candidate, Heading, is_many
from explorer.extraction.titles.nominals import as_text, as_words
from explorer.extraction.titles.plainer import plainly
from explorer.extraction.titles.shorter import shorter_tails, with_verbs
from explorer.extraction.titles.tails import resolved, tail_of
from explorer.extraction.titles.verbgroup import Predicate, hedged, predicate
from explorer.extraction.titles.word import Word, has_finite, lower_of

_ROLE_COST = {Role.MAIN: 0.0, Role.AGAIN: 0.3, Role.RELATIVE: 1.2, Role.BELOW: 1.0}
_UNREAL = word_set("no any every whatever whoever")
"""Words before a noun of which a relative clause tells nothing that happened."""
_OPENING_SAID = word_set("that whether")


def clause_candidates(
    clause: Clause, shared: Sequence[Word], pointers: Pointers, heading: Heading, *, passive: bool = False
) -> Iterator[Candidate]:
    """The headlines of one clause; ``shared`` is the subject of a verb that has none of its own."""
    own = clause.subject or shared
    if clause.apart and clause.verb.lower in {"did", "do", "does"}:
        return
    if clause.role is Role.RELATIVE and own and own[0].lower in _UNREAL:
        return  # "to host no base that threatened them"
    thing = existing_title(clause, own, heading.verbs)
    if thing:
        alone = " " not in thing and heading.who
        yield Candidate(f"{thing}: {heading.who}" if alone else thing, 2.0 + _ROLE_COST[clause.role])
    presented = presented_title(clause, own, heading.verbs)
    if presented:
        yield Candidate(presented, 4.0 + _ROLE_COST[clause.role])
    if lower_of(own) == ["it"] and _is_impersonal(clause, heading.verbs):
        yield from _impersonal(clause, pointers, heading)
        return
    tail = tail_of(clause, heading.verbs)
    told_of = clause if clause.subject else clause._replace(subject=own)
    hidden = clause.passive or passive or lacks_object(told_of, tail, heading.verbs)
    cheapest = _DEAREST
    for actor in actors(own, pointers, heading.is_person):
        if cheapest <= actor.cost - _BEST_FIT:
            return
        plural = is_many(clause.verb, own, actor, heading)
        told = predicate(clause.verb, tail, heading.verbs, plural=plural, passive=hidden)
        told = told and hedged(told, clause.hedge, plural=plural)
        if told is None:
            return
        goes = heading.kind == "visit" and heading.is_person(actor.text)
        told = _plainly(resolved(told, actor, pointers), pointers, heading.verbs, visit=goes)
        found = list(_said(actor, told, clause.further, pointers, heading)) or _fitted(actor, told, heading)
        for one in found:
            cheapest = min(cheapest, one.cost + actor.cost)
            yield Candidate(one.text, one.cost + actor.cost + _ROLE_COST[clause.role])


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
    yield from _with_speaker(Actor("It", 0.0), shown, addressed, said, heading)
    for one in _with_speaker(Actor("It", 0.0), shown, addressed, bare, heading):
        yield one._replace(cost=one.cost + 0.5)
    if told.base in _ANNOUNCING:
        yield from (
            one._replace(cost=one.cost - 1.0) for one in _news(Actor("", 0.0), said, pointers, heading)
        )


_DEAREST = 99.0
_BEST_FIT = 0.9
"""What the best fit of a shorter subject may gain over its cost; one that cannot win is not tried."""


def _plainly(told: Predicate, pointers: Pointers, verbs: VerbTable, *, visit: bool) -> Predicate:
    shown = as_text([*told.head, *told.tail])
    text = re.sub(r"^(?:is|was) (?:again )?in (?=[A-Z])", "visits ", shown) if visit else shown
    plain = plainly(text, pointers)
    if not plain or plain == shown:
        return told
    words = with_verbs(as_words(plain), told.tail)
    count = len(told.head) if plain.startswith(as_text(told.head)) else 1
    base = told.base if count == len(told.head) and plain.startswith(as_text(told.head)) else ""
    return Predicate(
        words[:count], words[count:], base or verbs.lemma(words[0].lower), told.finite, bare=False
    )


def _fitted(actor: Actor, told: Predicate, heading: Heading) -> Iterator[Candidate]:
    subject = as_words(actor.text)
    fixed = [*subject, *told.head]
    active = told.finite and not told.bare
    fit = best_fit(fixed, told.tail, told.base, heading.verbs, active=active)
    if fit is not None:
        yield Candidate(as_text([*fixed, *told.tail[: fit.kept]]), fit.cost)
    if fit is not None and fit.cost <= _DEAR_FIT:
        return
    for shorter, lost in shorter_tails(told):
        spare = best_fit(fixed, shorter, told.base, heading.verbs, active=active)
        if spare is not None:
            yield Candidate(as_text([*fixed, *shorter[: spare.kept]]), spare.cost + lost)


_DEAR_FIT = 2.0
"""What a fit may cost before shorter forms of what follows the verb are tried."""
_ANNOUNCING = word_set("announce declare decide promise confirm agree pledge vow")


def _said(
    actor: Actor,
    told: Predicate,
    further: Sequence[Sequence[Word]],
    pointers: Pointers,
    heading: Heading,
) -> Iterator[Candidate]:
    """The headlines of "X announced that Y would …": with the speaker, or what is announced alone."""
    telling = told.base in heading.speech_verbs or told.base in _TELLING or told.base in STATING
    speaks = telling or _goes_on_with_that(told)
    addressed, clause = _said_clause(told, further, heading.verbs) if speaks and told.finite else ([], None)
    if clause is None or not clause.subject:
        return
    yield from _with_speaker(actor, told, addressed, clause, heading)
    if told.base in _ANNOUNCING or _intends(clause, heading.verbs):
        yield from _news(actor, clause, pointers, heading)
    elif told.base in _FINDING:
        yield from (one._replace(cost=one.cost + 1.5) for one in _news(actor, clause, pointers, heading))


def _goes_on_with_that(told: Predicate) -> bool:
    return bool(told.tail) and told.tail[0].lower == "that" and not told.bare


def _said_clause(
    told: Predicate, further: Sequence[Sequence[Word]], verbs: VerbTable
) -> tuple[Sequence[Word], Clause | None]:
    """Who is spoken to, and the main clause of what is said; None where nothing is said in a clause."""
    own = list(told.tail)
    if not own and further and has_finite(further[0][1:]) and further[0][0].lower not in _HANGING_ON:
        own, further = [Word("that"), *further[0]], further[1:]  # "resolved, on 17 May, that …"
    if own and further:
        own[-1] = own[-1]._replace(comma=True)
    tail = [*own, *(word for piece in further for word in piece)]
    that = next((at for at, word in enumerate(own[:_ADDRESSED]) if word.lower == "that"), None)
    told_on = has_finite(own[1:4]) and own[0].lower not in _REFLEXIVE
    if that is None and not told_on:
        return [], None
    inner = tail[that + 1 :] if that is not None else tail
    clauses = clauses_in(with_finite(inner, verbs), verbs)
    main = next((one for one in clauses if one.role is Role.MAIN), None)
    return _addressed(tail, that) if that else [], main


def _addressed(tail: Sequence[Word], that: int) -> Sequence[Word]:
    """Who is spoken to, up to "that"; without where and how: "rules [by a large majority] that …"."""
    particle = 1 if tail[0].lower in PARTICLES - PREPOSITIONS else 0
    first = tail[particle].lower
    if first not in PREPOSITIONS:
        return tail[:that]
    return tail[: that + 1] if first in {"with", "to"} else [*tail[:particle], tail[that]]


_HANGING_ON = RELATIVES | SUBORDINATORS
_ADDRESSED = 9
"""Words behind a verb of speech among which "that" may stand."""
_REFLEXIVE = word_set("himself herself itself themselves")
_FINDING = word_set("observe note report find rule decide")
_TELLING = _FINDING | word_set(
    """decide agree confirm report promise know believe tell inform reply hope find rule hint insist"""
)


def _with_speaker(
    actor: Actor, told: Predicate, addressed: Sequence[Word], clause: Clause, heading: Heading
) -> Iterator[Candidate]:
    dropped = () if actor.text == "It" else ("the", "that")
    subject = [word for word in clause.subject if word.lower not in dropped]
    plural = is_many(clause.verb, clause.subject, Actor(as_text(subject), 0), heading)
    inner = _reported(clause, heading, plural=plural)
    if inner is None:
        return
    auxiliary = [] if inner.finite else [Word("were" if plural else "was")]
    fixed = [*as_words(actor.text), *told.head, *addressed, *subject, *auxiliary, *inner.head]
    active = inner.finite and not inner.bare
    fit = best_fit(fixed, inner.tail, inner.base, heading.verbs, active=active)
    if fit is not None:
        yield Candidate(as_text([*fixed, *inner.tail[: fit.kept]]), fit.cost + 0.2)


_INTENTIONS = word_set("wish want mean intend plan hope seek refuse")


def _intends(clause: Clause, verbs: VerbTable) -> bool:
    """Whether somebody says what he himself wants, which is news without "says"."""
    base = verbs.base_of_past(clause.verb.lower) or verbs.others.get(clause.verb.lower)
    return clause.subject[0].lower in PERSONAL and base in _INTENTIONS


def _reported(clause: Clause, heading: Heading, *, plural: bool) -> Predicate | None:
    """A reported predicate: "had tried" becomes "tried", a plain past stays where it may tell of earlier."""
    told = predicate(
        clause.verb, tail_of(clause, heading.verbs), heading.verbs, plural=plural, passive=clause.passive
    )
    if (
        told is None
        or not told.finite
        or clause.verb.lower not in {"had", "has", "have"}
        or not clause.rest
        or told.base == "have"
    ):
        return told
    past = heading.verbs.past_of(told.base)
    return told._replace(head=[Word(past)]) if past and len(told.head) == 1 else told


def _news(actor: Actor, clause: Clause, pointers: Pointers, heading: Heading) -> Iterator[Candidate]:
    """What is announced as a headline of its own: "would open" becomes "to open"."""
    own = pointers._replace(he=actor.text, it=actor.text)
    for inner in actors(clause.subject, own, heading.is_person):
        plural = is_many(clause.verb, clause.subject, inner, heading)
        told = predicate(
            clause.verb, tail_of(clause, heading.verbs), heading.verbs, plural=plural, passive=clause.passive
        )
        if told is None:
            continue
        if clause.verb.lower in {"would", "should", "will"} and told.head[0].lower in {"will", "should"}:
            negation = [word for word in told.head[1:] if word.lower in {"not", "never"}]
            told = told._replace(head=[*negation, Word("to"), *told.head[1 + len(negation) :]])
        for found in _fitted(inner, told, heading):
            yield found._replace(cost=found.cost + inner.cost + 0.9)
