"""What a predicate's verb is: its auxiliaries, and whether it is a participle that only describes."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from explorer.extraction.clauses.tokens import is_adverb, word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    BARE_PARTICLES,
    BE,
    CLAUSE_OPENERS,
    COORDINATORS,
    DETERMINERS,
    IDLE,
    INTRANSITIVE,
    PARTICLES,
    RELATIVES,
    SUBORDINATORS,
    TAKING_TWO,
)
from explorer.extraction.predicates.reading import Predicate


class Form(StrEnum):
    """How a verb stands."""

    FINITE = "finite"
    DONE = "done"  # a past participle about what was done to its subject: "a treaty, signed in Rome,"
    GOING = "going"  # "opening an embassy"
    HAVING = "having"  # "having lost the war"


class VerbGroup(NamedTuple):
    """The tokens of a verb with its auxiliaries, from ``start`` to ``verb``, and how it stands."""

    start: int
    verb: int
    form: Form


_LEADING = AUXILIARIES | word_set("been be being having")
_BETWEEN = IDLE | word_set("not never ever even all both soon long")
"""Words besides adverbs in -ly that stand among auxiliaries."""


def group_of(view: SentenceView, told: Sequence[Predicate], at: int, verbs: VerbTable) -> VerbGroup:
    """The verb group of the predicate ``told[at]``."""
    form, _ = form_of(view, told, at, verbs)
    if form is None:
        form = Form.DONE if _is_done(view, told, at, verbs) else Form.FINITE
    return VerbGroup(_start_of(view, told[at]), told[at].verb, form)


def _is_done(view: SentenceView, told: Sequence[Predicate], at: int, verbs: VerbTable) -> bool:
    """Whether a form that may be past or participle is a participle.

    An object, or what is said, makes it a verb, and "by somebody" does not; else it is one where it was read
    so or stands as one does. Of 243 such forms in five articles that nothing was learned from, 223 are right.
    """
    one = told[at]
    behind = view.lower[one.verb + 1 : one.end + 2]
    base = verbs.sure_base(view.lower[one.verb])
    if behind[:1] == ("to",) and base in _MEANING_TO:
        return False  # "threatened to leave": nobody is threatened
    if _tells_fact(behind) or (base not in TAKING_TWO and _begins_object(view, one)):
        return False
    if _is_by_somebody(view, one.verb, behind) or one.done or _describes(view, told, at):
        return True
    return base not in _DONE_ALONE and _goes_on_passive(view, told, at)


def _goes_on_passive(view: SentenceView, told: Sequence[Predicate], at: int) -> bool:
    """Whether a form without an object goes on with a passive: "was refused, | accepted | and repaid"."""
    one = told[at]
    while at and (told[at - 1].first, told[at - 1].last) == (one.first, one.last):
        at -= 1
        before = told[at]
        if not _OTHER_CLAUSE.isdisjoint(view.lower[before.verb + 1 : told[at + 1].verb]):
            return False
        start = _start_of(view, before)
        if start < before.verb:
            return not _BE.isdisjoint(view.lower[start : before.verb])
    return False


_BE = BE | {"been"}
_OTHER_CLAUSE = ((CLAUSE_OPENERS - COORDINATORS) | AUXILIARIES) - {"may"}  # which is a month too
_DONE_ALONE = INTRANSITIVE | word_set(
    """escape protest win revolt rebel surrender retire recover fight cease succeed operate work play compete
    meet join lose crash explode desert defect vote settle study teach preach marry apologise hesitate refuse
    agree decide"""
)
"""Verbs of what one does oneself, also behind a passive: "was arrested and | escaped"."""


_MEANING_TO = word_set("threaten promise refuse decide hope offer vow pledge attempt try fail seek begin")
"""Verbs of which who acts does what "to" opens."""


def _tells_fact(behind: Sequence[str]) -> bool:
    """Whether "that" behind a verb opens what was said, and points at no time or thing: "of that year"."""
    return "that" in behind and any(
        word == "that" and (not at or behind[at - 1] not in PREPOSITIONS) for at, word in enumerate(behind)
    )


def _is_by_somebody(view: SentenceView, verb: int, behind: Sequence[str]) -> bool:
    """Whether "by somebody" follows a verb or its particle: "signed by Paz", "passed over by the court"."""
    apart = behind[:1] != ("by",) and behind[1:2] == ("by",) and behind[0] in PARTICLES
    return (apart or behind[:1] == ("by",)) and not view.dated[min(verb + 2 + apart, len(view.dated) - 1)]


def _begins_object(view: SentenceView, one: Predicate) -> bool:
    """Whether what follows a verb, and "off" or "up" behind it, can be nothing but its object."""
    at = one.verb + 1
    at += at < one.end and view.lower[at] in BARE_PARTICLES
    if at > one.end or view.dated[at] or not view.tokens[at].is_word:
        return False
    word = view.lower[at]
    loose = word in _LOOSE or is_adverb(word) or word in IDLE or word in COORDINATORS
    return not loose or view.lower[at : at + 2] == ("at", "least")


_LOOSE = (
    PREPOSITIONS
    | PARTICLES
    | RELATIVES
    | SUBORDINATORS
    | word_set("to as not long last first only aboard ashore abroad inside outside near onto alongside")
)


def _start_of(view: SentenceView, one: Predicate) -> int:
    """The token with which a verb group begins."""
    start = one.verb
    place = one.verb - 1 if view.lower[one.verb] not in AUXILIARIES else -1
    while place >= 0 and not one.first <= place <= one.last and not view.dated[place]:
        word = view.lower[place]
        if word in _LEADING:
            start = place
        elif word == "longer" and place and view.lower[place - 1] == "no":
            place -= 1
        elif not (is_adverb(word) or word in _BETWEEN):
            break
        place -= 1
    return start


def form_of(
    view: SentenceView, told: Sequence[Predicate], at: int, verbs: VerbTable
) -> tuple[Form | None, bool]:
    """The form of a predicate's verb; None where it may be a past form or a participle.

    Then whether the rules of grammar take it for a participle.
    """
    start = _start_of(view, told[at])
    first, word = view.lower[start], view.lower[told[at].verb]
    if first == "having":
        return Form.HAVING, False
    if start < told[at].verb or first in AUXILIARIES:
        return Form.DONE if first in {"being", "been"} else Form.FINITE, False
    if word.endswith("ing") and word in verbs.others:
        return Form.GOING, False
    if verbs.base_of_participle(word) is None or word in verbs.strong:
        return Form.FINITE, False
    if verbs.base_of_past(word) is None:
        return Form.DONE, True
    if verbs.sure_base(word) in _NEVER_DONE and not _is_passed_over(view, told[at].verb):
        return Form.FINITE, False
    return None, _describes(view, told, at)


_NEVER_DONE = INTRANSITIVE - {"agree", "pass"} | word_set("collide compete conspire intervene participate")
"""Verbs that are the verb of their clause wherever their form may be a past."""


def _is_passed_over(view: SentenceView, verb: int) -> bool:
    """Whether a particle gives a verb an object that "by somebody" shows to be its subject."""
    lower = view.lower[verb + 1 : verb + 4]
    if len(lower) < 3 or lower[1] != "by" or lower[0] not in PARTICLES:
        return False
    return lower[2] in DETERMINERS or view.tokens[verb + 3].text[0].isupper()


def _describes(view: SentenceView, told: Sequence[Predicate], at: int) -> bool:
    """Whether a form that may be past or participle describes its subject rather than being its verb.

    It does where the subject of another verb holds it ("a treaty | signed in Rome | ended …"), where its
    subject is the object of another ("made a treaty signed in Rome"), and between commas before the verb of
    the same subject ("Peru, beaten in 1881, ceded …"), unless "who" or "and" leads to it.
    """
    one = told[at]
    place = one.verb - 1
    while place > one.last and (view.lower[place] in _ADVERBS or is_adverb(view.lower[place])):
        place -= 1
    before = view.lower[place] if place >= 0 else ""
    if before in RELATIVES or _led(view, one):
        return False
    if one.first < 0:
        return not one.verb or before in {",", ";", "("}
    for other in told:
        if other.verb != one.verb and other.first <= one.verb <= other.last:
            return True
    inside = any(other.verb < one.first and one.last <= other.end for other in told if other.verb != one.verb)
    if inside and one.verb > one.last:
        between = view.lower[one.last + 1 : one.verb]
        return not any(word in RELATIVES or word in COORDINATORS for word in between)
    same = [other for other in told if (other.first, other.last) == (one.first, one.last)]
    if same and same[0].verb == one.verb and before == ",":
        behind = [other for other in same if other.verb > one.verb]
        return bool(behind) and not _joined(view, one.verb, behind[0].verb)
    return one.verb < one.first and before in {"", ","}


_ADVERBS = _BETWEEN | word_set("first later originally once")
"""Words besides those in -ly that may stand before a participle: "talks, | first | opened in May,"."""


def _led(view: SentenceView, one: Predicate) -> bool:
    """Whether a word that opens a finite clause stands between a verb and what goes before it."""
    place = one.verb - 1
    while place >= 0 and (is_adverb(view.lower[place]) or view.lower[place] in _BETWEEN):
        place -= 1
    return place >= 0 and view.lower[place] in CLAUSE_OPENERS


def _joined(view: SentenceView, first: int, last: int) -> bool:
    """Whether "and" stands between two verbs of one subject."""
    return any(word in COORDINATORS for word in view.lower[first:last])
