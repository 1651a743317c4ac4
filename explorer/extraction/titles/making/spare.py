"""What a title says where no headline fits: a passive, the kind's own noun, or the clause cut shorter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from explorer.extraction.clauses.ellipsis import is_count
from explorer.extraction.clauses.grammar import Clause
from explorer.extraction.clauses.objects import DONE_TO_PAPERS
from explorer.extraction.clauses.phrases import first_phrase
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    ARTICLES,
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    OBJECT_PRONOUNS,
    OWNERS,
    RELATIVES,
    SUBORDINATORS,
    points_on,
)
from explorer.extraction.titles.form.fitting import LONGEST
from explorer.extraction.titles.heading import Heading, is_many
from explorer.extraction.titles.nouns.nominals import as_text, is_agreement
from explorer.extraction.titles.subjects.actors import Actor, actors, owned
from explorer.extraction.titles.subjects.meanings import as_meant
from explorer.extraction.titles.subjects.pointers import Pointers
from explorer.extraction.titles.verbs.tails import tail_of
from explorer.extraction.titles.verbs.verbgroup import Predicate, predicate
from explorer.extraction.titles.word import Word, has_finite, lower_of

_POINTING = word_set("he she it they this that these those which who one")
_NOUNS = {"agreement": "Agreement", "law": "Law"}
"""What "it" may be called where nothing before says what it is, by the kind of the happening."""
_LASTING = word_set(
    """be become have remain last need want cost mean stay enter reach join leave attend seem go do include
    contain comprise involve give grant offer lend allow promise tell teach deny"""
)
"""Verbs of which no passive headline is made."""
_SHOWING = word_set("bring see witness mark")
"""Verbs whose subject may be a time: "the year also brought a boycott"."""


def spare_title(clauses: Sequence[Clause], pointers: Pointers, heading: Heading) -> str:
    """The best that can be said of clauses of which no headline fits; "" where that is nothing."""
    told = sorted(clauses, key=lambda clause: not clause.dated)
    for clause in told[:2]:
        found = next(filter(None, _of_clause(clause, pointers, heading)), "")
        if found:
            return found
    return ""


def _of_clause(clause: Clause, pointers: Pointers, heading: Heading) -> Iterator[str]:
    tail = tail_of(clause, heading.verbs)
    pointers = as_meant(clause.subject, pointers, heading.meant)
    named = list(actors(clause.subject, pointers, heading.is_person))
    if not named:
        if not clause.subject or clause.subject[0].lower in _POINTING:
            yield _passive(clause, tail, pointers, heading.verbs)
            yield _by_kind(clause, tail, heading)
        return
    for actor in named:
        many = is_many(clause.verb, clause.subject, actor, heading)
        told = predicate(clause.verb, tail, heading.verbs, plural=many, passive=clause.passive)
        if told is not None:
            yield _shortened(actor, told)
    yield from (actor.text for actor in named if _is_happening(actor.text, heading))


def unnamed_title(clauses: Sequence[Clause], heading: Heading) -> str:
    """What was done where nothing names to whom, or what "both" or "most" did; "" where that is nothing.

    "It was reopened to all travellers" gives "Reopened to all travellers".
    """
    dated = [clause for clause in clauses if clause.dated]
    return next(filter(None, (_unnamed(clause, heading) for clause in dated)), "")


def _unnamed(clause: Clause, heading: Heading) -> str:
    tail = tail_of(clause, heading.verbs)
    told = predicate(clause.verb, tail, heading.verbs, plural=True, passive=clause.passive)
    if told is None:
        return ""
    subject = [word for word in clause.subject if word.lower in _SOME]
    if len(clause.subject) == len(subject) == 1:
        return _longest([*subject, *told.head], told.tail, least=2)
    if told.finite:
        return ""
    count = clause.subject if clause.subject and is_count(clause.subject) else ()
    of = next((at for at, word in enumerate(count) if word.lower == "of"), len(count))
    return _longest([*count[:of], *told.head], told.tail, least=2 - bool(of))  # "at least five killed"


_SOME = word_set("both most many some several others")


def _is_happening(text: str, heading: Heading) -> bool:
    """Whether a subject alone says what happened: "Siege of Acre", and no person or state."""
    words = text.lower().split()
    head = next((at for at, word in enumerate(words) if word in PREPOSITIONS), len(words)) - 1
    named = head >= 0 and (words[head] in heading.event_nouns or is_agreement(text) or words[head] in _EVENTS)
    return named and len(words) <= LONGEST


_EVENTS = word_set(
    "siege law truce treaty pact accord ratification agreement war battle campaign revolt strike"
)


def _passive(clause: Clause, tail: Sequence[Word], pointers: Pointers, verbs: VerbTable) -> str:
    """What was done, where nobody knows who did it: "took Novgorod" gives "Novgorod taken"."""
    base = verbs.sure_base(clause.verb.lower)
    if base is None or base in _LASTING or clause.verb.lower in AUXILIARIES or not tail:
        return ""
    named = tail[0].text[0].isupper()
    if (named and base in _CHANGING) or not (
        named or tail[0].lower in DETERMINERS or tail[0].text[0].isdigit()
    ):
        return ""
    object_ = [word for word in first_phrase(tail) if word is not tail[0] or word.lower not in ARTICLES]
    begin = 1 + (object_[0].lower in _ALL if object_ else 0)  # "undid all | the gains"
    second = next((at for at in range(begin, len(object_)) if object_[at].lower in DETERMINERS), len(object_))
    whole = second == len(object_)
    object_ = object_[:second]  # "appointed Ana Paz | his envoy"
    text = owned(as_text(object_).rstrip(","), pointers)
    if not object_ or object_[0].lower in OBJECT_PRONOUNS or len(object_) >= LONGEST or _breaks_off(object_):
        return ""
    if base in _SHOWING:
        return _longest([], [word for word in tail if word is not tail[0] or word.lower not in ARTICLES])
    verb = clause.verb.lower
    participle = verbs.participle_of(base) if verb in verbs.strong else verb
    behind = tail[len(first_phrase(tail)) :] if whole and len(tail) > len(object_) + 1 else ()
    led = len(behind) > 1 and behind[0].lower in _LEADING and behind[1].lower not in verbs.others
    plain = led and not (has_finite(behind) or any(word.comma for word in behind[:-1]))
    if plain and _ELSEWHERE.isdisjoint(lower_of(behind)):
        return _longest([*map(Word, text.split()), Word(participle)], behind)
    return f"{text} {participle}"


_LEADING = word_set("to in into from for at against on between")
"""Prepositions of what belongs to an object, or to where it is done, rather than to who does it."""
_ELSEWHERE = _POINTING | OBJECT_PRONOUNS | OWNERS | word_set("there here former latter such both same so")
_CHANGING = word_set("make cause bring leave render turn enable allow permit help draw")
"""Verbs that ask for what a named one becomes, gets or does: "made | Norway the largest donor"."""
_ALL = word_set("all both half")


def _by_kind(clause: Clause, tail: Sequence[Word], heading: Heading) -> str:
    """What became of an agreement that only "it" names: "Agreement comes into force"."""
    hidden = not clause.subject and clause.verb.lower not in AUXILIARIES
    verb = tail[0].lower if tail and clause.verb.lower in AUXILIARIES else clause.verb.lower
    base = heading.verbs.sure_base(verb)
    paper = "Agreement" if hidden and base in DONE_TO_PAPERS else ""
    noun = _NOUNS.get(heading.kind, paper)
    if heading.kind == "conflict" and base in _DONE_TO_WARS:
        noun = "War"
    if not noun or (clause.subject and clause.subject[0].lower not in _THINGS):
        return ""
    if noun in _NOUNS.values() and base in _DONE_TO_PLACES:
        return ""
    if hidden and (base not in DONE_TO_PAPERS or any(word.lower in DETERMINERS for word in tail)):
        return ""
    told = predicate(clause.verb, tail, heading.verbs, plural=False, passive=clause.passive or hidden)
    if told is None or told.base in _LASTING or (told.tail and told.tail[0].lower in OBJECT_PRONOUNS):
        return ""
    return _shortened(Actor(noun, 0.0), told)


_DONE_TO_PLACES = word_set("open close build inaugurate complete occupy seize hold name call give hand")
"""What is done to bridges and towns rather than to agreements."""
_THINGS = word_set("it this which that")
_DONE_TO_WARS = word_set("end begin start resume renew")


def _shortened(actor: Actor, told: Predicate) -> str:
    """Subject and verb with as much as fits, cut before the last word that opens another phrase."""
    fixed = [*(Word(piece) for piece in actor.text.split()), *told.head]
    return _longest(fixed, told.tail, least=int(_asks_for_object(told)))


def _longest(fixed: Sequence[Word], tail: Sequence[Word], least: int = 0) -> str:
    """``fixed`` and as many whole phrases of ``tail`` as a title has room for, at least ``least`` words."""
    for kept in range(min(LONGEST - len(fixed), len(tail)), least - 1, -1):
        shown = [*fixed, *tail[:kept]]
        if shown and _may_end(tail, kept) and not _breaks_off(shown):
            return as_text(shown).rstrip(",")
    return ""


def _may_end(tail: Sequence[Word], kept: int) -> bool:
    """Whether a phrase ends before ``tail[kept]``; what "that" opens is left out whole."""
    that = next((at for at, word in enumerate(tail[:kept]) if word.lower == "that"), None)
    if that is not None and kept > that:
        return False
    if kept == len(tail):
        return True
    lower = tail[kept].lower
    if lower in COORDINATORS:
        behind = tail[kept + 1] if kept + 1 < len(tail) else Word("")
        return behind.finite or behind.lower in DETERMINERS or behind.lower in PREPOSITIONS
    return lower in PREPOSITIONS - {"of"} or lower in RELATIVES or lower in SUBORDINATORS


def _asks_for_object(told: Predicate) -> bool:
    """Whether a verb alone would say nothing: "X accuses", "Y has"."""
    follows = told.tail[0].lower if told.tail else "in"
    return told.bare or told.base in _LASTING or follows == "to" or follows not in PREPOSITIONS


def _breaks_off(words: Sequence[Word]) -> bool:
    last = words[-1]
    return points_on(last.lower) and not last.text[0].isupper()
