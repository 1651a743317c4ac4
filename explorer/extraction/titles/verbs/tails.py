"""What follows a verb: its own words, an object its relative word stands for, names for its pronouns."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import takewhile

from explorer.extraction.clauses.agreement import is_plural
from explorer.extraction.clauses.grammar import Clause
from explorer.extraction.clauses.objects import DONE_TO_PAPERS
from explorer.extraction.clauses.openings import Role
from explorer.extraction.clauses.tokens import places_of, word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    INTRANSITIVE,
    MODALS,
    OWNERS,
    PARTICLES,
    RELATIVES,
    SUBORDINATORS,
    TAKING_TWO,
    is_idle,
)
from explorer.extraction.titles.form.anticipating import LEFT_TO, anticipates
from explorer.extraction.titles.form.frames import FRAMED_BY_TO, FRAMES
from explorer.extraction.titles.form.ordering import in_order
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.nouns.nominals import AGREEMENT, as_words
from explorer.extraction.titles.subjects.actors import Actor, genitive
from explorer.extraction.titles.subjects.meanings import named
from explorer.extraction.titles.subjects.pointers import Pointers
from explorer.extraction.titles.verbs.behindasides import (
    between_two,
    object_behind_aside,
    with_behind_asides,
    without_broken_clause,
)
from explorer.extraction.titles.verbs.hangings import without_hanging
from explorer.extraction.titles.verbs.lastwords import (
    without_dating_participle,
    without_last_adverbs,
    without_other_time,
)
from explorer.extraction.titles.verbs.listends import JOINING, is_member, list_end
from explorer.extraction.titles.verbs.relatedphrases import with_phrase
from explorer.extraction.titles.verbs.verbgroup import Predicate
from explorer.extraction.titles.word import Word, has_finite, lower_of, without_comma

_OPENING = PREPOSITIONS | RELATIVES
_HANGING = RELATIVES | SUBORDINATORS


def tail_of(clause: Clause, verbs: VerbTable) -> list[Word]:
    """What follows the verb: its piece, the other members of a list, or what stands behind an aside."""
    rest = without_last_adverbs(without_hanging(without_other_time(clause.rest), verbs))
    tail = without_dating_participle(clause.verb, rest, verbs)
    if clause.apart:
        return _with_object(tail, clause.apart, clause.verb, verbs)
    if not tail:
        return object_behind_aside(clause, verbs) or _first_adverbial(clause.further)
    asked = _asked_behind_aside(clause, tail, verbs)
    if asked:
        return [*tail[:-1], tail[-1]._replace(comma=False), *asked]
    whole = with_behind_asides(clause, tail, verbs)
    if whole:
        return list(in_order(whole, verbs))
    if tail[-1].comma and clause.further:
        alone = clause.role is not Role.RELATIVE and clause.verb.lower in BE
        tail = without_broken_clause(between_two(tail, clause.further), clause.further, alone=alone)
    base = verbs.sure_base(clause.verb.lower)
    run: list[Word] = []
    for each in clause.further:
        piece = list_end(each)
        if has_finite(piece) or piece[0].lower in _OPENING or not is_member(piece, tail):
            break
        if any(word.lower in JOINING for word in piece):
            goes_on = len(piece) < len(each) and each[len(piece)].lower in FRAMES.get(base or "", ())
            return [*tail, *run, *(each if goes_on else piece)]
        run.extend(piece)
    if tail[-1].comma:
        tail[-1] = without_comma(tail[-1])
    fixed = clause.passive or clause.role is Role.BELOW or base is None or base in INTRANSITIVE
    return tail if fixed else list(in_order(tail, verbs))


def _asked_behind_aside(clause: Clause, tail: Sequence[Word], verbs: VerbTable) -> Sequence[Word]:
    """What the verb asks for, parted from its object by an aside: "put Ana Paz, who fled, | on a plane"."""
    base = verbs.sure_base(clause.verb.lower) or ""
    asked = FRAMES.get(base, frozenset())
    if not asked or not tail[-1].comma:
        return ()
    if base in FRAMED_BY_TO:
        for piece in clause.further:
            if piece[0].lower == "to" and len(piece) > 1 and piece[1].lower in verbs.others:
                return piece
    if not asked.isdisjoint(lower_of(tail)):
        return ()
    place = next((at for at, piece in enumerate(clause.further) if piece[0].lower in asked), 0)
    hangs = (piece[0].lower in RELATIVES | DETERMINERS for piece in clause.further[:place])
    return clause.further[place] if place and all(hangs) else ()


def _first_adverbial(further: Sequence[Sequence[Word]]) -> list[Word]:
    """The first phrase behind a comma that says where or how; what another clause tells is not asked."""
    own = takewhile(lambda one: one[0].lower in _HANGING or not has_finite(one), further)
    placing = (one for one in own if one[0].lower in PREPOSITIONS and not has_finite(one))
    fitting = (
        one for one in placing if len(one) > 1 and one[1].lower not in _OBJECTS
    )  # "and with it | a town"
    return list(next(fitting, []))


def _with_object(tail: list[Word], apart: Sequence[Word], verb: Word, verbs: VerbTable) -> list[Word]:
    """The words behind a verb with the object its relative word stands for ("the aid that it cut off")."""
    named = _as_object(apart)
    if apart[0].lower == "of" and tail and tail[0].lower not in PREPOSITIONS:
        return [*tail, Word("of"), *named]  # "of which it bought 600 tons", "of which he took possession"
    if _is_stranded(tail, named):
        return [*tail, *named]
    if named[0].lower in PREPOSITIONS:  # "where", "to which"
        answers = len(tail) > 2 and verbs.lemma(verb.lower) in _ANSWERING
        if tail:
            tail = [*tail[:-1], without_comma(tail[-1])]
        return tail if answers or has_finite(named) else with_phrase(tail, named, verbs)
    while len(tail) > 1 and is_idle(tail[0].lower):
        tail = tail[1:]  # "would | completely end its part in it"
    place = int(verb.lower in MODALS and bool(tail) and tail[0].lower in verbs.others)
    while place < len(tail) and _belongs_to_verb(tail[place].lower, verb, verbs):
        if tail[place].lower in {"in", "on"} and tail[place + 1 : place + 2]:
            break  # "put | in office"
        place += 1
    takes_two = verbs.sure_base(verb.lower) in TAKING_TWO
    named_next = len(tail) > place and (tail[place].lower in DETERMINERS or tail[place].text[0].isupper())
    if named_next and not takes_two:
        return tail  # it has its object: "the hope that it would end the war"
    base = verbs.lemma(tail[place - 1].lower if place else verb.lower)
    acts = len(tail) > place + 1 and tail[place].lower == "to" and tail[place + 1].lower in verbs.others
    if acts and base not in _HAVING_DONE:
        place += 2
    return [*tail[:place], *named, *tail[place:]]


_ANSWERING = word_set("reply respond react answer")
"""Verbs behind "to which" that mostly answer all that was told."""
_HAVING_DONE = FRAMED_BY_TO - word_set("try seek begin want help agree decide belong amount refer")
"""Verbs whose object acts: "whom a court allowed to appeal"."""


def _as_object(apart: Sequence[Word]) -> list[Word]:
    """What a relative word stands for, as it follows a verb: no "of", and no capital of an article."""
    named = [word._replace(comma=False, dated=False) for word in apart]
    if named[0].lower == "of" and len(named) > 1:
        named = named[1:]
    if named[0].lower in DETERMINERS:
        named[0] = Word(named[0].lower)
    return named


def _is_stranded(tail: Sequence[Word], named: Sequence[Word]) -> bool:
    """Whether the preposition of a relative word ends its clause: "the loan that Riga had asked | for"."""
    return len(tail) > 1 and tail[-1].lower in PREPOSITIONS and named[0].lower not in PREPOSITIONS


def _belongs_to_verb(word: str, verb: Word, verbs: VerbTable) -> bool:
    auxiliary = verb.lower in AUXILIARIES and (
        verbs.base_of_participle(word) is not None or word in _IN_GROUP
    )
    return auxiliary or word in _BESIDE_VERB


_BESIDE_VERB = (PARTICLES | {"not"}) - {"together"}  # "received | a prize together"
_IN_GROUP = word_set("be been have never")


def _is_act(base: str, thing: str) -> bool:
    """Whether "it" is what was done before, and not who did it: "declared independence; X recognised it"."""
    if base in _PAPERED and is_bare_name(thing):
        return False
    first = thing.split(" ", 1)[0].lower()
    if base not in _DONE_TO_ACTS or not first or first in PARTICLES or first in PREPOSITIONS:
        return False
    return first not in OWNERS and not thing.lower().endswith("s")


_DONE_TO_ACTS = word_set(
    """recognise recognize ratify reject approve accept renew extend denounce cancel repeal annul revoke sign
    endorse lift impose revise amend confirm abrogate call condemn welcome oppose criticise criticize"""
)
"""Verbs whose object is an act or a paper rather than a state."""


def is_bare_name(thing: str) -> bool:
    """Whether a thing is a place or person and no paper: nobody repeals or ratifies "Peru"."""
    return all(word[:1].isupper() for word in thing.split()) and AGREEMENT.search(thing) is None


def _is_meant(base: str, thing: str) -> bool:
    """Whether "it" is the object of the clause before: an act, or a place that somebody enters or takes."""
    return _is_act(base, thing) or (base in _DONE_TO_PLACES and thing[:1].isupper())


_DONE_TO_STATES = word_set(
    "recognise recognize condemn welcome oppose denounce criticise criticize approve accept"
)
"""Those of them whose object may be a state or a person too."""
_PAPERED = _DONE_TO_ACTS - _DONE_TO_STATES
_DONE_TO_PLACES = word_set("enter leave reach take retake occupy capture storm bomb shell besiege")


_OBJECTS = word_set("him it them")
_ARTICLE = re.compile(r"^an? ")
"""Before what was told of already."""


def _meant_by_it(base: str, pointers: Pointers, paper: Callable[[], str], *, goes_on: bool) -> str:
    """What "it" behind a verb stands for; ``paper`` where only a paper can be meant and none is known."""
    again = pointers.object == "it"
    meant = "" if again else pointers.it  # told twice of something else
    if not again and (goes_on or _is_meant(base, pointers.object)):
        meant = pointers.object
    if base in _PAPERED and is_bare_name(meant):
        meant = ""
    if meant or base in _OF_ONE_KIND:
        return meant or _OF_ONE_KIND[base]
    return paper() if base in DONE_TO_PAPERS else ""


def _unless_many(meant: str, heading: Heading) -> str:
    """What "it" stands for; "" where that is several: "told | visitors of a plan, and acted on it"."""
    return "" if meant and is_plural(meant, heading.plurals, heading.singulars) else meant


_OF_ONE_KIND = {"ratify": "the agreement", "repeal": "the law"}
"""What a verb is always done to, whatever the happening is about."""


_AWAY = word_set("away over off")
"""What makes another thing of signing: "signed it | away"."""


def _opens_clause(tail: Sequence[Word], at: int) -> bool:
    """Whether a pronoun is the subject of what is said rather than an object: "says | it would pay"."""
    return has_finite(tail[at + 1 : at + 2]) or (at > 0 and tail[0].lower == "that")


def _meant_by(
    pronoun: str, base: str, actor: Actor, pointers: Pointers, heading: Heading, paper: Callable[[], str]
) -> str:
    """What an object pronoun behind a verb of that ``base`` means by the clauses before."""
    if pronoun == "him":
        return pointers.he
    goes_on = actor.text in (pointers.it, pointers.he, pointers.they) or not pointers.it
    if pronoun == "it":
        return _unless_many(_meant_by_it(base, pointers, paper, goes_on=goes_on), heading)
    return pointers.object if goes_on or pointers.they == pointers.both else pointers.they


def _of_own(name: str, actor: str) -> str:
    """What a pronoun means, without its owner where that acts: "Peru reopened | the legation"."""
    owner = f"{genitive(actor)} "
    owned = name.removeprefix("the ")
    if not actor or not owned.startswith(owner) or owned.removeprefix(owner) == "own":
        return name
    return f"the {owned.removeprefix(owner)}"


def resolved(told: Predicate, actor: Actor, pointers: Pointers, heading: Heading) -> Predicate:
    """The predicate with an object pronoun named where it is known and not the subject itself."""
    reach = 3 if told.tail and told.tail[0].lower == "to" else 2
    lower = lower_of(told.tail[:LEFT_TO])
    if _OBJECTS.isdisjoint(lower[:reach]) or anticipates(told.base, lower):
        return told
    asked = [at for at in places_of(_OBJECTS, lower[:reach]) if not _opens_clause(told.tail, at)]
    if not asked:
        return told
    base = heading.verbs.lemma(lower[1]) if lower[0] == "to" and lower[1:] else told.base
    paper = heading.paper if _AWAY.isdisjoint(lower) else str
    tail = list(told.tail)
    for place in asked:
        word = tail[place]
        name = _meant_by(word.lower, base, actor, pointers, heading, paper)
        if word.at >= 0:
            other = _of_own(named(word, name, heading.meant), actor.text)
            name = name if other in actor.text or actor.text in other else other
        if name and name not in actor.text and actor.text not in name:
            shown = as_words(_ARTICLE.sub("the ", name))
            shown[-1] = shown[-1]._replace(comma=word.comma)
            tail[place : place + 1] = shown
            break
    return told._replace(tail=tail)
