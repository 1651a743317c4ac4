"""What follows a verb: its own words, an object its relative word stands for, names for its pronouns."""

from __future__ import annotations

import re
from collections.abc import Sequence

from explorer.extraction.clauses.grammar import Clause
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    DETERMINERS,
    INTRANSITIVE,
    NUMBERS,
    PARTICLES,
    RELATIVES,
    TAKING_TWO,
    is_idle,
)
from explorer.extraction.titles.actors import Actor, Pointers
from explorer.extraction.titles.frames import FRAMED_BY_TO
from explorer.extraction.titles.nominals import as_words
from explorer.extraction.titles.verbgroup import Predicate
from explorer.extraction.titles.word import Word, finite_in, has_finite, lower_of

_HANGING = PREPOSITIONS - {"of"}
_OPENING = PREPOSITIONS | RELATIVES


def tail_of(clause: Clause, verbs: VerbTable) -> list[Word]:
    """What follows the verb: its piece, the other members of a list, or what stands behind an aside."""
    tail = _without_adverbs(clause.rest)
    if clause.apart:
        return _with_object(tail, clause.apart, clause.verb, verbs)
    if not tail:
        return _behind_aside(clause, verbs) or _first_adverbial(clause.further)
    if verbs.sure_base(clause.verb.lower) in FRAMED_BY_TO and tail[-1].comma:
        for piece in clause.further:
            if piece[0].lower == "to" and len(piece) > 1 and piece[1].lower in verbs.others:
                return [*tail[:-1], tail[-1]._replace(comma=False), *piece]
    run: list[Word] = []
    for piece in map(_list_end, clause.further):
        if len(piece) > 5 or has_finite(piece) or piece[0].lower in _OPENING:
            break
        run.extend(piece)
        if any(word.lower == "and" for word in piece):
            return [*tail, *run]
    if tail[-1].comma:
        tail[-1] = tail[-1]._replace(comma=False)
    return tail


def _first_adverbial(further: Sequence[Sequence[Word]]) -> list[Word]:
    """The first phrase behind a comma that says where or how."""
    fitting = (one for one in further if one[0].lower in PREPOSITIONS and not has_finite(one))
    return list(next(fitting, []))


def _behind_aside(clause: Clause, verbs: VerbTable) -> list[Word]:
    """The object that an aside parts from its verb: "approved, by a narrow margin, the treaty"."""
    base = verbs.sure_base(clause.verb.lower)
    if not clause.verb.comma or len(clause.further) < 2 or base is None or base in INTRANSITIVE:
        return []
    aside, object_ = clause.further[:2]
    if aside[0].lower not in PREPOSITIONS or has_finite(aside):
        return []
    begins = object_[0].lower in DETERMINERS or object_[0].lower in NUMBERS
    verb = next(iter(finite_in(object_)), len(object_))
    relative = any(word.lower in RELATIVES for word in object_[:verb])
    return list(object_) if begins and (relative or verb == len(object_)) else []


def _without_adverbs(rest: Sequence[Word]) -> list[Word]:
    """What follows a verb without adverbs that only end it: "left in 1924 and 1934 respectively"."""
    kept = list(rest)
    while kept and kept[-1].text.islower() and is_idle(kept[-1].text) and kept[-1].text != "again":
        kept.pop()
    return kept


def _list_end(piece: Sequence[Word]) -> Sequence[Word]:
    """The end of a list without what follows it: "Italy and Germany | to divide it"."""
    ends = (at for at, word in enumerate(piece) if word.lower in _HANGING)
    end = next(ends, len(piece))
    long = len(piece) > 5 and piece[0].lower not in NUMBERS
    return piece[:end] if long and any(word.lower == "and" for word in piece[:end]) else piece


def _with_phrase(tail: list[Word], named: list[Word]) -> list[Word]:
    """The words behind a verb with the phrase "to which" means: "agreed | on the canal | after a war"."""
    if named[1:] and named[1].lower in DETERMINERS:
        named[1] = Word(named[1].lower)
    if len(tail) > 2 and tail[1].lower in PREPOSITIONS:
        return [tail[0], *named, *tail[1:]]
    return [*tail, *named] if len(tail) < 3 else tail


def _with_object(tail: list[Word], apart: Sequence[Word], verb: Word, verbs: VerbTable) -> list[Word]:
    """The words behind a verb with the object its relative word stands for ("the aid that it cut off")."""
    named = [word._replace(comma=False, dated=False) for word in apart]
    if named[0].lower in DETERMINERS:
        named[0] = Word(named[0].lower)
    if named[0].lower == "of" and len(named) > 1:
        named = named[1:]
    if len(tail) > 1 and tail[-1].lower in PREPOSITIONS and named[0].lower not in PREPOSITIONS:
        return [*tail, *named]  # "the loan that Riga had asked | for"
    if named[0].lower in PREPOSITIONS:  # "where", "to which"
        return _with_phrase(tail, named)
    place = 0
    while place < len(tail) and _belongs_to_verb(tail[place].lower, verb, verbs):
        if tail[place].lower in {"in", "on"} and tail[place + 1 : place + 2]:
            break  # "put | in office"
        place += 1
    takes_two = verbs.sure_base(verb.lower) in TAKING_TWO
    named_next = len(tail) > place and (tail[place].lower in DETERMINERS or tail[place].text[0].isupper())
    if named_next and not takes_two:
        return tail  # it has its object: "the hope that it would end the war"
    if len(tail) > place + 1 and tail[place].lower == "to" and tail[place + 1].lower in verbs.others:
        place += 2
    return [*tail[:place], *named, *tail[place:]]


def _belongs_to_verb(word: str, verb: Word, verbs: VerbTable) -> bool:
    auxiliary = verb.lower in AUXILIARIES and (
        verbs.base_of_participle(word) is not None or word in {"been", "be"}
    )
    return auxiliary or word in PARTICLES or word in {"not"}


def _is_act(base: str, thing: str) -> bool:
    """Whether "it" is what was done before, and not who did it: "declared independence; X recognised it"."""
    first = thing.split(" ", 1)[0].lower()
    if base not in _DONE_TO_ACTS or not first or first in PARTICLES or first in PREPOSITIONS:
        return False
    return first not in _OWNERS and not thing.lower().endswith("s")


_OWNERS = word_set("his her its their")
_DONE_TO_ACTS = word_set(
    """recognise recognize ratify reject approve accept renew extend denounce cancel repeal annul revoke sign
    endorse lift impose revise amend confirm abrogate call condemn welcome oppose criticise criticize"""
)
"""Verbs whose object is an act or a paper rather than a state."""


def _is_meant(base: str, thing: str) -> bool:
    """Whether "it" is the object of the clause before: an act, or a place that somebody enters or takes."""
    return _is_act(base, thing) or (base in _DONE_TO_PLACES and thing[:1].isupper())


_DONE_TO_PLACES = word_set("enter leave reach take retake occupy capture storm bomb shell besiege")


def anticipates(base: str, lower: Sequence[str]) -> bool:
    """Whether "it" behind a verb stands for a clause that follows: "made it known that", "found it hard to".

    A rule of English grammar: the object of such a verb is put behind its complement, and "it" in its place.
    ``lower`` are the words behind the verb.
    """
    if base not in _ANTICIPATING or lower[:1] != ["it"]:
        return False
    end = next((at for at, word in enumerate(lower[2:_ANTICIPATION], 2) if word in {"that", "to"}), 0)
    return bool(end) and (end == 2 or DETERMINERS.isdisjoint(lower[1:end]))


_ANTICIPATING = word_set("make find think consider deem judge believe take hold feel declare leave")
_ANTICIPATION = 5
"""Words behind the verb among which the clause begins."""
_OBJECTS = word_set("him it them")
_ARTICLE = re.compile(r"^an? ")
"""Before what was told of already."""


def resolved(told: Predicate, actor: Actor, pointers: Pointers) -> Predicate:
    """The predicate with an object pronoun named where it is known and not the subject itself."""
    reach = 3 if told.tail and told.tail[0].lower == "to" else 2
    lower = lower_of(told.tail[:_ANTICIPATION])
    if _OBJECTS.isdisjoint(lower[:reach]) or anticipates(told.base, lower):
        return told
    goes_on = actor.text in (pointers.it, pointers.he, pointers.they) or not pointers.it
    meant = "" if pointers.object == "it" else pointers.it  # told twice of something else
    names = {
        "him": pointers.he,
        "it": pointers.object if goes_on or _is_meant(told.base, pointers.object) else meant,
        "them": pointers.object if goes_on or pointers.they == pointers.both else pointers.they,
    }
    tail = list(told.tail)
    for place, word in enumerate(tail[:reach]):
        name = names.get(word.lower, "")
        if has_finite(tail[place + 1 : place + 2]) or (place and tail[0].lower == "that"):
            continue
        if name and name not in actor.text and actor.text not in name:
            named = as_words(_ARTICLE.sub("the ", name))
            named[-1] = named[-1]._replace(comma=word.comma)
            tail[place : place + 1] = named
            break
    return told._replace(tail=tail)
