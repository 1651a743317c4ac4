"""Headlines of what somebody says: with the speaker, or what is announced alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from explorer.extraction.clauses.contents import STATING, TELLING
from explorer.extraction.clauses.grammar import Clause, clauses_in
from explorer.extraction.clauses.hiddenverbs import with_finite
from explorer.extraction.clauses.openings import Role
from explorer.extraction.clauses.tokens import is_adverb, word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    BE,
    COORDINATORS,
    PARTICLES,
    PERSONAL,
    REFLEXIVE,
    RELATIVES,
    SUBORDINATORS,
)
from explorer.extraction.titles.form.fitting import best_fit, shown
from explorer.extraction.titles.heading import Candidate, Heading, is_many
from explorer.extraction.titles.making.whole import fitted
from explorer.extraction.titles.nouns.nominals import as_text, as_words
from explorer.extraction.titles.subjects.actors import Actor, actors
from explorer.extraction.titles.subjects.both import both_named
from explorer.extraction.titles.subjects.pointers import Pointers
from explorer.extraction.titles.verbs.tails import tail_of
from explorer.extraction.titles.verbs.verbgroup import Predicate, hedged, predicate
from explorer.extraction.titles.word import Word, finite_in, has_finite, lower_of

ANNOUNCING = word_set("announce declare decide promise confirm agree pledge vow")


def may_say(told: Predicate, heading: Heading) -> bool:
    """Whether a predicate may tell what somebody says."""
    if not told.finite and told.base not in TELLING:
        return False
    telling = told.base in heading.speech_verbs or told.base in _TELLING or told.base in STATING
    return telling or _goes_on_with_that(told)


def headlines_of_said(
    actor: Actor,
    told: Predicate,
    further: Sequence[Sequence[Word]],
    pointers: Pointers,
    heading: Heading,
) -> Iterator[Candidate]:
    """The headlines of "X announced that Y would …": with the speaker, or what is announced alone.

    It is asked where the verb may say something (``may_say``).
    """
    addressed, clause = _said_clause(told, further, heading.verbs)
    if clause is None or not clause.subject:
        return
    yield from with_speaker(actor, told, addressed, clause, heading)
    ahead = told.base in ANNOUNCING and _looks_ahead(clause)
    if ahead or _intends(clause, heading.verbs):
        yield from news(actor, clause, pointers, heading)
    elif told.base in ANNOUNCING or told.base in _FINDING:
        yield from (one._replace(cost=one.cost + _UNSAID) for one in news(actor, clause, pointers, heading))


_UNSAID = 4.0
"""What it costs to tell as true what somebody only says or finds to be so."""


def _looks_ahead(clause: Clause) -> bool:
    """Whether a clause tells what is to be: "announced that the port would open", not "that it was shut"."""
    verb = clause.verb.lower
    return verb in _WILL or (verb in BE and bool(clause.rest) and clause.rest[0].lower == "to")


_WILL = word_set("would should will shall")


def _goes_on_with_that(told: Predicate) -> bool:
    """Whether "that" opens what a verb tells: right behind it, or behind "to" and a name.

    No relative clause without a comma says more of a name, which is known without it.
    """
    if not told.tail or told.bare:
        return False
    lower = lower_of(told.tail[:_ADDRESSED])
    if "that" not in lower:
        return False
    that = lower.index("that")
    if not that or (told.base, *lower[:2]) in _SAYING_WITH_TWO:
        return True
    name = told.tail[lower[0] == "to" : that]
    named = bool(name) and all(word.text[0].isupper() and not word.comma for word in name)
    return named and not has_finite(told.tail[that + 1 : that + 2])


_SAYING_WITH_TWO = {
    ("point", "out", "that"),
    ("give", "notice", "that"),
    ("serve", "notice", "that"),
    ("send", "word", "that"),
}
"""Verbs that say something with a particle or a noun."""


def _said_clause(
    told: Predicate, further: Sequence[Sequence[Word]], verbs: VerbTable
) -> tuple[Sequence[Word], Clause | None]:
    """Who is spoken to, and the main clause of what is said; None where nothing is said in a clause."""
    own = list(told.tail)
    if told.base in STATING and len(further) > 1 and _tells_how(own, further[0]):
        own, further = [], further[1:]  # "ruled, by nine votes to three, | that the port was lost"
    if not own and further and has_finite(further[0][1:]) and further[0][0].lower not in _HANGING_ON:
        own, further = [Word("that"), *further[0]], further[1:]  # "resolved, on 17 May, that …"
    elif own and told.base in TELLING and further and not has_finite(own):
        own, further = _told_behind_aside(own, further)
    if own and further:
        own[-1] = own[-1]._replace(comma=True)
    tail = [*own, *(word for piece in further for word in piece)]
    that = next((at for at, word in enumerate(own[:_ADDRESSED]) if word.lower == "that"), None)
    told_on = own[1:] and own[0].lower not in REFLEXIVE
    told_on = told_on and (has_finite(own[1:4]) or (told.base in _DECIDING and _is_contact(own)))
    told_on = told_on and (own[1].lower != "what" or own[0].lower not in PREPOSITIONS)  # "against | what"
    if that is None and not told_on:
        return [], None
    inner = tail[that + 1 :] if that is not None else tail
    clauses = clauses_in(with_finite(inner, verbs), verbs)
    main = next((one for one in clauses if one.role is Role.MAIN), None)
    if not that:
        return [], main
    *addressed, last = _addressed(tail, that, told.base, done=not told.finite)
    return [
        *addressed,
        last._replace(comma=False),
    ], main  # "declares that[, after a war,] no pact is"


def _tells_how(own: Sequence[Word], piece: Sequence[Word]) -> bool:
    """Whether a piece is a phrase between a verb and what is said, which may be all that follows the verb."""
    if piece[0].lower not in PREPOSITIONS or has_finite(piece):
        return False
    return not own or lower_of(own) == lower_of(piece)


def _is_contact(words: Sequence[Word]) -> bool:
    """Whether a clause stands behind a verb without "that": "decided | victory in the war was unlikely"."""
    verb = next(iter(finite_in(words)), 0)
    return verb > 0 and _OPENING_ANOTHER.isdisjoint(lower_of(words[:verb])) and not words[0].comma


_DECIDING = word_set("decide say think believe claim state conclude")
_OPENING_ANOTHER = RELATIVES | SUBORDINATORS | COORDINATORS | {"to"}


def _addressed(tail: Sequence[Word], that: int, base: str, *, done: bool) -> Sequence[Word]:
    """Who is spoken to, up to "that"; without where and how: "rules [by a large majority] that …"."""
    particle = 1 if tail[0].lower in PARTICLES - PREPOSITIONS else 0
    first = tail[particle].lower
    if first not in PREPOSITIONS:
        how = (at for at in range(1, that) if tail[at].lower in _HOW or is_adverb(tail[at].text))
        if base == "reach":
            return tail[: that + 1]  # "word reaches Lima | that the war is over"
        return tail[: next(how, that)]  # "tells the crew | by radio that", "tells her | curtly that"
    kept = first in {"with", "to"} or (done and first == "by")  # "told by Ana Paz that"
    return tail[: that + 1] if kept else [*tail[:particle], tail[that]]


def _told_behind_aside(
    own: list[Word], further: Sequence[Sequence[Word]]
) -> tuple[list[Word], Sequence[Sequence[Word]]]:
    """What somebody is told, parted from him by an aside: "told Ana Paz, the envoy, | that it was shut"."""
    for place, piece in enumerate(further):
        if piece[0].lower == "to":
            return own, further  # "told Ana Paz, the envoy, to leave, and the port was shut"
        if has_finite(piece):
            hangs = piece[0].lower in _HANGING_ON | COORDINATORS or piece[0].finite
            said = [*own[:-1], own[-1]._replace(comma=False), Word("that"), *piece]
            return (own, further) if hangs else (said, further[place + 1 :])
    return own, further


_HOW = PREPOSITIONS - {"of"}
_HANGING_ON = RELATIVES | SUBORDINATORS
_ADDRESSED = 9
"""Words behind a verb of speech among which "that" may stand."""
_FINDING = word_set("observe note report find rule decide")
_TELLING = _FINDING | word_set(
    """decide agree confirm report promise know believe tell inform reply hope find rule hint insist"""
)


def with_speaker(
    actor: Actor, told: Predicate, addressed: Sequence[Word], clause: Clause, heading: Heading
) -> Iterator[Candidate]:
    """The headlines of who says it, to whom, and the clause of what is said: "Peru says it will pay"."""
    if not told.finite and not addressed and actor.text != "It":
        addressed = [Word("that")]  # "is told that the port is shut"
    linked = actor.text == "It" or not told.finite
    dropped = () if linked else ("the", "that")
    named = as_words(both_named(as_text(clause.subject), heading.pointers.both))
    subject = [word for word in named if word.lower not in dropped]
    subject[-1:] = [subject[-1]._replace(comma=False)] if subject else []
    plural = is_many(clause.verb, clause.subject, Actor(as_text(subject), 0), heading)
    inner = _reported(clause, heading, plural=plural)
    if inner is None:
        return
    auxiliary = [] if inner.finite else [Word("were" if plural else "was")]
    fixed = [*as_words(actor.text), *told.head, *addressed, *subject, *auxiliary, *inner.head]
    active = inner.finite and not inner.bare
    fit = best_fit(fixed, inner.tail, inner.base, heading.verbs, active=active)
    if fit is not None:
        cost = fit.cost + (_TOLD_LONG if told.base in TELLING else 0.2)
        yield Candidate(as_text(shown(fixed, inner.tail, fit)), cost)


_TOLD_LONG = -1.0
"""What such a headline gains where it names who is told, which takes words."""
_INTENTIONS = word_set("wish want mean intend plan hope seek refuse")


def _intends(clause: Clause, verbs: VerbTable) -> bool:
    """Whether somebody says what he himself wants, which is news without "says"."""
    base = verbs.base_of_past(clause.verb.lower) or verbs.others.get(clause.verb.lower)
    return clause.subject[0].lower in PERSONAL and base in _INTENTIONS


def _predicate(clause: Clause, heading: Heading, *, plural: bool) -> Predicate | None:
    """The predicate of what is said, with the adverb that denies or limits it: "no longer", "hardly"."""
    told = predicate(
        clause.verb, tail_of(clause, heading.verbs), heading.verbs, plural=plural, passive=clause.passive
    )
    return hedged(told, clause.hedge, plural=plural) if told is not None and clause.hedge else told


def _reported(clause: Clause, heading: Heading, *, plural: bool) -> Predicate | None:
    """A reported predicate: "had tried" becomes "tried", a plain past stays where it may tell of earlier."""
    told = _predicate(clause, heading, plural=plural)
    if (
        told is None
        or not told.finite
        or clause.verb.lower not in {"had", "has", "have"}
        or not clause.rest
        or told.base == "have"
    ):
        return told
    if len(told.head) > 1 and told.head[1].lower == "not" and told.head[0].lower in _PAST_OF:
        return told._replace(head=[Word(_PAST_OF[told.head[0].lower]), *told.head[1:]])
    past = "were" if plural and told.base == "be" else heading.verbs.past_of(told.base)
    if not told.tail and past and past not in heading.verbs.strong:
        return told._replace(head=[Word("have" if plural else "has"), Word(past)])  # "the war has ended"
    return told._replace(head=[Word(past)]) if past and len(told.head) == 1 else told


_PAST_OF = {"is": "was", "are": "were", "does": "did", "do": "did"}
"""What had not been so or done, in the past as who says so tells it: "finds Peru was not in breach"."""


def news(actor: Actor, clause: Clause, pointers: Pointers, heading: Heading) -> Iterator[Candidate]:
    """What is announced as a headline of its own: "would open" becomes "to open"."""
    many = heading.is_plural(actor.text)
    own = pointers.but(he=actor.text, it=actor.text)
    own = own.but(they=actor.text) if many else own
    for inner in actors(clause.subject, own, heading.is_person):
        plural = is_many(clause.verb, clause.subject, inner, heading)
        told = _predicate(clause, heading, plural=plural)
        if told is None:
            continue
        if clause.verb.lower in {"would", "should", "will"} and told.head[0].lower in {"will", "should"}:
            negation = [word for word in told.head[1:] if word.lower in {"not", "never"}]
            told = told._replace(head=[*negation, Word("to"), *told.head[1 + len(negation) :]])
        for found in fitted(inner, told, heading):
            yield found._replace(cost=found.cost + inner.cost + 0.9)
