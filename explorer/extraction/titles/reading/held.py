"""Subjects of other predicates that stand within what belongs to a verb: its object, or part of a phrase."""

from __future__ import annotations

from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
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


_LEADING = PREPOSITIONS - {"to"}
