"""Subjects of other predicates that stand within what belongs to a verb: its object, or part of a phrase."""

from __future__ import annotations

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import BE, COORDINATORS, DETERMINERS, RELATIVES
from explorer.extraction.predicates.reading import Predicate


def is_held(view: SentenceView, other: Predicate) -> bool:
    """Whether the subject of another predicate is within a phrase of this one, or is its described object.

    "With 180 | men dropping from planes", "over vast | stretches of land", "sent out | a fleet made of six".
    """
    first, lower = other.first, view.lower
    if other.done and first < other.last == other.verb - 1:
        return True
    if not first or view.dated[first - 1]:
        return False
    if lower[first - 1][:1].isdigit():
        return True
    plain = lower[first - 1].isalpha() and not view.tokens[first - 1].is_capital
    return plain and first > 1 and lower[first - 2] in _LEADING


def is_done_to(view: SentenceView, other: Predicate, verbs: VerbTable) -> bool:
    """Whether the subject of another predicate is an infinitive's object: "to sign | a pact that bound"."""
    at = other.first - (other.first > 0 and view.lower[other.first - 1] in DETERMINERS)
    return at > 1 and view.lower[at - 2] == "to" and verbs.is_base(view.lower[at - 1])


_LEADING = PREPOSITIONS - {"to"}


def is_doing(view: SentenceView, one: Predicate) -> bool:
    """Whether a subject begins with what another was doing: "was | fighting Peru, and signed a treaty"."""
    return one.first > 0 and view.lower[one.first - 1] in BE and view.lower[one.first].endswith("ing")


def swallows(view: SentenceView, other: Predicate, one: Predicate) -> bool:
    """Whether what was read as the subject of another predicate is the whole clause of this one."""
    same = other.first == one.first and one.last < one.verb < other.last < other.verb
    return same and _OPENING.isdisjoint(view.lower[one.first : one.verb])


def joint_in(view: SentenceView, begin: int, end: int) -> int:
    """The last "and" or "but" before a determiner among tokens ``begin`` to ``end``; 0 without one."""
    lower = view.lower
    places = (at for at in range(end - 1, begin, -1) if lower[at] in COORDINATORS)
    return next((at for at in places if lower[at + 1] in DETERMINERS), 0)


def is_led(view: SentenceView, one: Predicate, start: int) -> bool:
    """Whether a participle at ``start`` has a preposition before it, so that no noun before acts in it."""
    return one.last == start - 2 and view.lower[start - 1] in _BEFORE_DOING


def describes(view: SentenceView, one: Predicate) -> bool:
    """Whether a participle only says what a noun is about: "an arrangement on | working holidays"."""
    at = one.verb
    return one.last == at - 2 and view.lower[at].endswith("ing") and view.lower[at - 1] in _ABOUT


_ABOUT = word_set("on of for about against concerning regarding")
_OPENING = RELATIVES | {"that"}
_BEFORE_DOING = word_set("before after by without")
