"""The nouns that prepositions join ("relief | in the Pacific"), and which of them fits its verb."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from explorer.extraction.clauses.bearers import OFFICES
from explorer.extraction.clauses.persons import are_persons_of, is_person_noun
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable, singular
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import (
    BARE_PARTICLES,
    COORDINATORS,
    DETERMINERS,
    NUMBERS,
    OF_MANY,
    OF_ONE,
)
from explorer.extraction.predicates.reading import Predicate
from explorer.extraction.titles.nouns.nounverbs import DEVERBAL
from explorer.extraction.titles.subjects.subjectread import whole_name_start

Span = tuple[int, int]
"""Tokens from the first up to the one behind the last."""
JOINTS = PREPOSITIONS | word_set("upon beyond outside inside behind beside below above off opposite")
"""Words that join a noun phrase to another."""


class Part(NamedTuple):
    """A noun phrase without what hangs on it: its first token, and the one behind it."""

    start: int
    stop: int

    @property
    def noun(self) -> int:
        """The token of its noun."""
        return self.stop - 1


def parts_of(view: SentenceView, start: int, stop: int, opener: int = 0) -> Sequence[Part]:
    """The noun phrases of a phrase that prepositions join: "relief | in the Pacific".

    ``opener`` is the relative word that means one of them, if any does.
    """
    joints = [at for at in range(start, stop) if view.lower[at] in JOINTS and not view.dated[at]]
    begins = [start, *(at + 1 for at in joints)]
    ends = [*joints, stop]
    found = zip(begins, ends, strict=True)
    parts = [Part(begin, end) for begin, end in found if begin < end and not view.dated[begin]]
    return _behind_name(view, parts, opener) if opener else parts


def is_of_name(view: SentenceView, above: Part, below: Part) -> bool:
    """Whether two parts are of one name: "the Authority on | Development"."""
    return view.tokens[above.noun].is_capital and view.tokens[below.start].is_capital


def joins_names(view: SentenceView, at: int) -> bool:
    """Whether "and" joins two names, or two nouns behind one "of": "a treaty of friendship and | trade"."""
    if at > 1 and view.lower[at - 2] == "of" and view.lower[at + 1] not in DETERMINERS:
        return True
    return 0 < at < len(view.tokens) - 1 and view.tokens[at - 1].is_capital and view.tokens[at + 1].is_capital


def _behind_name(view: SentenceView, parts: Sequence[Part], opener: int) -> Sequence[Part]:
    """The nouns of a phrase that "on which" may mean behind a name, on which no phrase can hang.

    "Beat Japan | in the race for a seat on the Council, on which it served": of those the one with the same
    preposition before it, else the first. All of them where the phrase begins with no lone name.
    """
    link = view.lower[opener - 1]
    alone = len(parts) > 1 and parts[0].stop - parts[0].start == 1 and view.tokens[parts[0].start].is_capital
    if not alone or link not in JOINTS or view.lower[parts[0].stop] == "of":
        return parts
    first = parts[1]
    if view.lower[first.start] not in DETERMINERS or view.tokens[first.noun].is_capital:
        return parts  # "founded Sampo in the town", "met Holm in the Congo"
    alike = [at for at, one in enumerate(parts) if at and view.lower[one.start - 1] == link]
    return parts[alike[-1] :] if len(alike) == 1 else parts[1:]


def is_many(view: SentenceView, start: int, stop: int) -> bool:
    """Whether a noun phrase is of many: it is counted, or its noun ends in -s or is one of many."""
    counted = any(word in NUMBERS or word.isdigit() for word in view.lower[start : stop - 1])
    return counted or is_plural(view, stop - 1)


def is_plural(view: SentenceView, noun: int) -> bool:
    """Whether the token ``noun`` is a noun of many by its form; a name is none."""
    head = view.lower[noun]
    plain = head.endswith("s") and not head.endswith("ss") and not view.tokens[noun].is_capital
    return plain or head in _PLURALS


_PLURALS = word_set("people men women children troops police aircraft")


_NEAR_PERSONS = word_set(
    """wife husband widow brother sister son daughter father mother uncle aunt cousin nephew niece aide friend
    adviser assistant deputy"""
)
"""Nouns of a person who is somebody's, behind which "whom" may mean either: all of it is told."""


def of_persons(view: SentenceView, parts: Sequence[Part], opener: int) -> int:
    """The place of the last part that persons may be, or an owner: "the victims of | Turku".

    ``opener`` is the token of the relative word.
    """
    place = len(parts) - 1
    while place and not view.tokens[parts[place].start].is_word:
        place -= 1  # "a refinery of 2 million tons, whose first stone"
    start = parts[place].start
    set_in = place and _is_set_in(view, parts[place - 1], view.lower[start - 1])
    led = view.lower[start - 1] == "under"
    if set_in and _is_of_house(view, opener, led=led):  # "a firm in Norway, whose owner", not "whose king"
        return place - 1
    if not place or view.lower[start - 1] != "of":
        return place
    head, named = view.lower[parts[place - 1].noun], view.tokens[start].is_capital
    # "the Court of Justice, whose judges", not "the Kingdom of Norway, whose king"
    whole = is_of_name(view, parts[place - 1], parts[place]) and head not in _REALMS
    return place - (whole or head in _NEAR_PERSONS or (named and (head in OFFICES or head.endswith("s"))))


def _is_set_in(view: SentenceView, above: Part, link: str) -> bool:
    """Whether a new thing is told of with its place: "a club | in Turku, whose members"; not "a coup"."""
    fresh = view.lower[above.start] in {"a", "an"} and view.lower[above.noun] not in DEVERBAL
    return fresh and link in _PLACING


def _is_of_house(view: SentenceView, opener: int, *, led: bool) -> bool:
    """Whether the subject behind "whose" is what a house, a firm, a club or a ship has, and no state.

    Where a person ``led`` it, what was written is the person's: "a board under Ana Holm, whose letters".
    """
    for at in range(opener + 1, len(view.tokens)):
        word = view.lower[at]
        if view.finite[at] or word in PREPOSITIONS or not view.tokens[at].is_word:
            return False
        if singular(word) in _OF_HOUSES:
            return not led or singular(word) not in _WRITTEN
    return False


_PLACING = word_set("in at near under")
_OF_HOUSES = word_set(
    """member founder owner director manager employee worker staff crew captain passenger shareholder share
    partner chairman pupil student teacher doctor nurse patient guest customer client creditor judge editor
    reader wall roof tower door window building foundation stone engine cargo inmate
    recommendation report finding verdict letter"""
)
"""What houses, firms, clubs, ships, boards and envoys have, and states or towns seldom."""
_WRITTEN = word_set("letter report")
_REALMS = word_set("state republic kingdom empire sultanate emirate duchy principality commonwealth union")


def is_partner(view: SentenceView, one: Part, above: Part, link: str) -> bool:
    """Whether a name is meant by "with which" behind what is no thing by itself: "sold fish to | Peru"."""
    if not view.tokens[one.noun].is_capital or view.tokens[above.noun].is_capital:
        return False
    hung = view.lower[one.start - 1]
    hung = view.lower[one.start - 2] if hung == "the" else hung
    fits = link == "with" or (link in _GIVING_TO and hung in _GIVING_TO)
    return fits and is_bare(view, above)


_GIVING_TO = word_set("to from in")


def is_bare(view: SentenceView, part: Part) -> bool:
    """Whether a noun tells of no single thing: "support", but not "a plan" nor "proposals"."""
    return view.lower[part.start] not in DETERMINERS and not is_plural(view, part.noun)


def apposed_to(view: SentenceView, one: Predicate, opener: int) -> Span | None:
    """The name that a subject before "who" is put beside: "Ana Holm, | the minister who"."""
    first = one.first
    if view.lower[opener] != "who" or first < 2 or view.lower[first] not in DETERMINERS:
        return None
    begins = whole_name_start(view, first - 1) if view.tokens[first - 1].text == "," else first - 1
    led = begins and (view.lower[begins - 1] in PREPOSITIONS or view.dated[begins - 1])
    return None if led or begins >= first - 1 else (begins, first - 1)


def is_doing(view: SentenceView, at: int, verbs: VerbTable) -> bool:
    """Whether a form in -ing before the token ``at`` has it as object: "accused of training | followers".

    So too behind the particle of a verb: "set up | camps".
    """
    if at > 1 and view.finite[at - 2] and view.lower[at - 1] in BARE_PARTICLES:
        return True
    word, before = view.lower[at - 1], view.lower[at - 2] if at > 1 else ""
    return word.endswith("ing") and before in _DOING and view.lower[at] != "of" and verbs.is_form(word)


_DOING = word_set("of by without after before")
"""Prepositions that a form in -ing with an object often follows."""


def agreeing(view: SentenceView, one: Predicate, opener: int, start: int, verbs: VerbTable) -> Span | None:
    """The part of a subject that fits its relative word and its verb; None for all of it.

    "Followers of | Holm, who was", "the government of | Paz, who had become". ``opener`` is the token of the
    relative word, ``start`` the one with which the verb group begins.
    """
    stop = one.last + 1
    doing = (at for at in range(one.last, one.first + 1, -1) if is_doing(view, at, verbs))
    first = next(doing, one.first)
    many = view.lower[start] in OF_MANY
    counts = (many or view.lower[start] in OF_ONE) and "and" not in view.lower[first:stop]
    place = _befallen_place(view, one, verbs) if view.lower[opener] != "who" else None
    if place is not None:
        return place
    things = _NO_PERSONS if view.lower[opener] == "who" else frozenset[str]()
    for part in () if view.dated[first] else parts_of(view, first, stop):
        if (not counts or is_plural(view, part.noun) == many) and view.lower[part.noun] not in things:
            first = part.start
            break
    return (first, stop) if first > one.first else None


def _befallen_place(view: SentenceView, one: Predicate, verbs: VerbTable) -> Span | None:
    """The place at the end of a subject that alone can be meant: "the siege of | Turku, which fell"."""
    parts = parts_of(view, one.first, one.last + 1)
    if len(parts) < 2 or view.tokens[parts[0].noun].is_capital or not view.tokens[parts[-1].noun].is_capital:
        return None
    lemma = verbs.lemma(view.lower[one.verb])
    done = lemma in _TAKING_PLACES and view.lower[one.verb - 1] in _PASSIVE
    taken = done or lemma in _YIELDING
    besieged = view.lower[parts[0].noun] in _OF_PLACES or view.lower[parts[-1].start - 1] == "in"
    return (parts[-1].start, one.last + 1) if taken and besieged else None


_PASSIVE = word_set("was were been")
_TAKING_PLACES = word_set(
    "take retake capture recapture storm occupy besiege liberate evacuate bomb shell sack"
)
_YIELDING = word_set("surrender capitulate")
_OF_PLACES = word_set("siege blockade bombardment defence defense relief")
"""What befalls a place, behind "of"."""


def event_before(view: SentenceView, one: Predicate, verbs: VerbTable) -> Span | None:
    """The event that began or ended where its foe or place was read: "a war with | Peru, which"."""
    first = one.first
    if verbs.lemma(view.lower[one.verb]) not in _BEGINNING or first < 2:
        return None
    if view.lower[first - 1] not in _WITH or view.lower[first - 2] not in _EVENTS:
        return None
    begin = first - 2
    while begin and view.tokens[begin - 1].is_word and not _ends_before(view, begin - 1):
        begin -= 1
    return begin, one.last + 1


_BEGINNING = word_set("begin end last start go continue")
_WITH = word_set("with against between in at on over near off")
_EVENTS = word_set(
    """war wars conflict conflicts struggle dispute disputes fighting hostilities negotiations talks search
    strike strikes unrest uprising revolt rebellion mutiny campaign"""
)


def person_before(view: SentenceView, one: Predicate, opener: int) -> Span | None:
    """The persons of a thing that was read as what "who" means: "two managers of | the mine who"."""
    first, noun = one.first, view.lower[one.last]
    if (
        view.lower[opener] == "who"
        and first > 1
        and are_persons_of(view.lower[first - 2], view.lower[first - 1], _texts(view, first, one.last + 1))
    ):
        return first - 2, one.last + 1
    person = view.tokens[one.last].is_capital or noun.endswith("s") or is_person_noun(noun)
    if view.lower[opener] != "who" or person or first < 2 or view.lower[first - 1] != "of":
        return None
    begin = first - 2
    if not is_person_noun(view.lower[begin].removesuffix("s")):
        return None
    while begin and view.tokens[begin - 1].is_word and not _ends_before(view, begin - 1):
        begin -= 1
    return begin, one.last + 1


def _texts(view: SentenceView, start: int, end: int) -> list[str]:
    return [token.text for token in view.tokens[start:end]]


def _ends_before(view: SentenceView, at: int) -> bool:
    return view.finite[at] or view.dated[at] or view.lower[at] in JOINTS | COORDINATORS


_NO_PERSONS = DEVERBAL | word_set("government cabinet ministry regime administration army court reign rule")
