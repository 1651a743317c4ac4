"""Participles that go on with one before: "a treaty, signed in May | and ratified in June"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.tokens import is_adverb
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.clauses.wordlists import AUXILIARIES, COORDINATORS
from explorer.extraction.predicates.grammar import Form, group_of
from explorer.extraction.predicates.reading import Predicate, Reading


def chained(view: SentenceView, reading: Reading, place: int, verbs: VerbTable) -> Reading:
    """The reading in which a participle behind "and" is of what the participle right before is of.

    A form that may be a past too is often read as a verb of the main clause, whose subject stands far off.
    """
    told, one = reading.predicates, reading.predicates[place]
    if not goes_on(view, told, place) or verbs.base_of_participle(view.lower[one.verb]) is None:
        return reading
    before = told[place - 1]
    if group_of(view, told, place - 1, verbs).form is not Form.DONE:
        return reading
    named = one._replace(first=before.first, last=before.last, done=True)
    found = (*told[:place], named, *told[place + 1 :])
    done = group_of(view, found, place, verbs).form is Form.DONE
    return reading._replace(predicates=found) if done else reading


def goes_on(view: SentenceView, told: Sequence[Predicate], place: int) -> bool:
    """Whether "and" alone joins a verb to what belongs to the one before, which has no auxiliary.

    Not so behind an aside: "was approved by the diet, elected in 1868, in May | and confirmed in June".
    """
    joint = told[place].verb - 1
    while joint > 0 and (is_adverb(view.lower[joint]) or view.dated[joint]):
        joint -= 1
    if not place or view.lower[joint] not in COORDINATORS:
        return False
    before = told[place - 1]
    if before.end != joint - 1 or not 0 <= before.last < before.verb:
        return False
    bare = AUXILIARIES.isdisjoint(view.lower[before.last + 1 : before.verb])
    return bare and "," not in view.lower[before.verb : joint]
