"""Clauses that hang on a noun: which relative word leads to them, and what is missing in them.

"The canal, which | the king opened" lacks its object, "to which Norway acceded" what "to" leads to, "the
first of which was delivered" the whole of which its subject is a part.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from explorer.extraction.clauses.likened import first_of_kind
from explorer.extraction.clauses.tokens import is_adverb, word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import (
    BARE_PARTICLES,
    BE,
    COORDINATORS,
    DETERMINERS,
    HIGH_NUMBERS,
    IDLE,
    INTRANSITIVE,
    MEASURING,
    NUMBERS,
    SUBORDINATORS,
    TAKING_TWO,
)
from explorer.extraction.predicates.reading import Predicate
from explorer.extraction.titles.reading.antecedentread import RelativeWord, meant_by
from explorer.extraction.titles.reading.leadingto import link_start, opener_before
from explorer.extraction.titles.reading.nounparts import JOINTS, Span
from explorer.extraction.titles.reading.opened import is_said
from explorer.extraction.titles.subjects.subjectread import list_start


class Gap(NamedTuple):
    """A relative clause whose relative word is not its subject.

    ``subject`` are the tokens of its own subject, ``link`` those that lead to the relative word
    ("to | which"), ``meant`` the noun phrase that the relative word stands for, empty where that is left out.
    """

    subject: Span
    link: Span
    meant: Span


def gap_of(
    view: SentenceView, told: Sequence[Predicate], place: int, start: int, verbs: VerbTable
) -> Gap | None:
    """The gap that an object left, with what fills it; None where there is none or it is not clear.

    The predicate is ``told[place]``, its verb group begins with the token ``start``.
    """
    one = told[place]
    found = _opener_of(view, one, verbs)
    if found is None:
        return None
    opener, subject = found
    behind = start - 2 if is_to_come(view, start) else start
    if subject[1] > start or view.has_finite(*subject) or view.has_finite(subject[1], behind):
        return None
    if [token.text for token in view.tokens[subject[1] : start]].count(",") % 2:
        return None  # "that khat, | banned by Peru, | was sold"
    led = link_start(view, opener)
    placed = view.lower[opener] == "where"
    loose = view.lower[opener] == "that" and verbs.lemma(view.lower[one.verb]) in INTRANSITIVE
    if view.lower[subject[0]] == "there":
        return None  # "of which there were a dozen"
    if led == opener and not placed and (loose or not _lacks_object(view, one, start, verbs)):
        return None
    if view.lower[led] in _TIMELY:
        return None
    if view.lower[led] == "of" and _is_within(view, led):
        return Gap(subject, (led, opener), (led, led))
    meant = first_of_kind(view, led, opener)
    meant = meant or meant_by(view, led, RelativeWord(opener, one.verb, _participles(told)), verbs)
    if meant is not None and view.lower[led] == "for" and view.lower[meant[0] - 1] in JOINTS - {"of"}:
        meant = (led, led)  # "it went on into the new year, for which he was cashiered": for all of that
    return Gap(subject, (led, opener), meant) if meant is not None else None


def _is_within(view: SentenceView, of: int) -> bool:
    """Whether a phrase before "of which" only says when or where: "in the course | of which"."""
    begins = of
    while begins and view.tokens[begins - 1].is_word and view.lower[begins - 1] not in COORDINATORS:
        begins -= 1
        if view.lower[begins] in PREPOSITIONS:
            return begins < of - 1 and (
                view.tokens[begins - 1].text == "," or view.lower[begins - 1] in COORDINATORS
            )
    return False


_TIMELY = word_set("after before since until during following by through under within")
"""Prepositions before "which" that only say when or how."""


def _participles(told: Sequence[Predicate]) -> frozenset[int]:
    return frozenset(one.verb for one in told if one.done)


def _opener_of(view: SentenceView, one: Predicate, verbs: VerbTable) -> tuple[int, Span] | None:
    """The relative word before a predicate's own subject, and that subject.

    The subject may have been read with the relative word ("an act which | Athens") or be missed for the
    antecedent ("Plans, which | Holm, the minister, | rejected").
    """
    lower = view.lower
    if one.first < 0 or one.last >= one.verb:
        return None
    inside = [at for at in range(one.first, one.last) if lower[at] in _SURE_OPENERS]
    if inside:
        return inside[-1], (inside[-1] + 1, one.last + 1)
    between = next((at for at in range(one.last + 1, one.verb) if lower[at] in _OPENERS), None)
    if between is not None:
        comma = next((at for at in range(between + 1, one.verb) if view.tokens[at].text == ","), 0)
        own = (between + 1, comma)
        return (between, own) if own[0] < comma and _is_noun(view, *own) else None
    first = list_start(view, one)
    at = _before_aside(view, first - 1)
    if (
        at < 0
        or lower[at] not in _OPENERS
        or (lower[at] == "that" and not _is_relative_that(view, at, verbs))
    ):
        return None
    return at, (first, one.last + 1)


def _is_noun(view: SentenceView, start: int, stop: int) -> bool:
    fresh = view.lower[start] in DETERMINERS or view.tokens[start].text[0].isupper()
    return fresh and not view.has_finite(start, stop)


def _before_aside(view: SentenceView, at: int) -> int:
    """The token before a subject, or before an aside there: "which, | despite a war, | Peru signed"."""
    if at < 0 or view.tokens[at].text != ",":
        return at
    before = (place for place in range(at - 1, max(0, at - _REACH), -1) if view.lower[place] in _OPENERS)
    place = next(before, at)
    aside = view.tokens[place + 1].text == "," and not view.has_finite(place, at)
    return place if aside else -1


def _is_relative_that(view: SentenceView, that: int, verbs: VerbTable) -> bool:
    """Whether "that" stands behind its noun: not in "so hard | that", nor in "it was in Lima | that"."""
    if that < 1 or not view.tokens[that - 1].is_word or view.lower[that - 1] in PREPOSITIONS:
        return False
    if is_said(view, that, verbs) or _is_cleft_that(view, that):
        return False
    return MEASURING.isdisjoint(view.lower[max(_part_start(view, that), that - _REACH) : that])


def _is_cleft_that(view: SentenceView, that: int) -> bool:
    """Whether "that" opens what is told in "it was in Lima | that they met"."""
    if view.lower[that] != "that":
        return False
    before = range(_part_start(view, that), that - 1)
    return any(view.lower[at] == "it" and view.lower[at + 1] in BE for at in before)


def _part_start(view: SentenceView, end: int) -> int:
    """Where the part of a sentence begins that holds the token ``end``: behind a semicolon."""
    return next((at for at in range(end - 1, -1, -1) if view.lower[at] == ";"), 0)


_SURE_OPENERS = word_set("which whom where")
_OPENERS = _SURE_OPENERS | {"that"}
_REACH = 16
"""Words before a subject, or before "that", among which the word that opens its clause is looked for."""


def is_to_come(view: SentenceView, start: int) -> bool:
    """Whether "was to" stands before a verb group: "for which he was to | express his sorrow"."""
    return start > 1 and view.lower[start - 1] == "to" and view.lower[start - 2] in BE


def _lacks_object(view: SentenceView, one: Predicate, start: int, verbs: VerbTable) -> bool:
    """Whether a verb may have an object and none follows it."""
    lower = view.lower
    if any(word in _PASSIVE for word in lower[start : one.verb]):
        return False
    behind = one.verb + 1
    while behind < len(view.tokens) and (lower[behind] in BARE_PARTICLES or view.dated[behind]):
        behind += 1
    if behind >= len(view.tokens) or verbs.lemma(lower[one.verb]) in TAKING_TWO:
        return True
    word = lower[behind]
    return not view.tokens[behind].is_word or is_adverb(word) or word in _NO_OBJECTS


_PASSIVE = BE | word_set("been being")
_NO_OBJECTS = PREPOSITIONS | IDLE | COORDINATORS | SUBORDINATORS | word_set("upon to only not")


def leading_to(view: SentenceView, one: Predicate, start: int) -> int:
    """The relative word between a predicate and the antecedent that is its subject; -1 without one.

    ``start`` is the token with which its verb group begins.
    """
    behind = one.last + 1
    if behind < start and view.tokens[behind].text == "(" and ")" in view.lower[behind:start]:
        behind = view.lower.index(")", behind) + 1  # "the Turku Club (TC), which"
    behind += behind < start and view.tokens[behind].text == ","
    led = one.first >= 0 and behind < start and view.lower[behind] in _SUBJECT_OPENERS
    led = led and not view.has_finite(one.first, one.last + 1)
    return behind if led and not view.has_finite(behind, start) and _is_next(view, behind + 1, start) else -1


_SUBJECT_OPENERS = word_set("which who that")


def second_opener(view: SentenceView, one: Predicate, start: int) -> int:
    """The relative word of "and which" right before a verb group that begins at ``start``; -1 without one."""
    for at in range(start - 1, max(0, one.last), -1):
        if view.lower[at] in _SUBJECT_OPENERS:
            again = view.lower[at - 1] in COORDINATORS and not view.has_finite(at, start)
            return at if again and _is_next(view, at + 1, start) else -1
    return -1


def meant_first(
    view: SentenceView, told: Sequence[Predicate], place: int, opener: int, verbs: VerbTable
) -> Span | None:
    """What the first of two relative words that "and" joins stands for; the second is the token ``opener``.

    None where that was read as the subject of ``told[place]`` already.
    """
    first = opener_before(view, opener)
    behind = next((one for one in told if one.verb > first), told[place])
    if first < 0 or told[place].last < first:
        return None
    if 0 <= behind.first <= behind.last < first:  # what it stands for was read as its subject
        return behind.first, behind.last + 1
    asked = RelativeWord(first, told[place].verb, _participles(told))
    return meant_by(view, link_start(view, first), asked, verbs)


def _is_next(view: SentenceView, behind: int, start: int) -> bool:
    """Whether a verb group follows a relative word with no subject between: "who in 1990 | left"."""
    while behind < start and (is_adverb(view.lower[behind]) or view.lower[behind] in IDLE):
        behind += 1
    first = view.lower[behind]
    return behind >= start or first == "," or first in _NO_OBJECTS or view.dated[behind]


def owned_by(view: SentenceView, told: Sequence[Predicate], place: int, verbs: VerbTable) -> Gap | None:
    """Of what the subject of ``told[place]`` is a part: "the first of | which", "of whom | fifteen".

    None where it is no part. The subject of the gap found ends before its "of", the link is that word.
    """
    one, lower = told[place], view.lower
    if one.first < 0 or one.last >= one.verb:
        return None
    own = (one.first, one.last + 1)
    whose = next((at for at in range(one.first, one.last) if lower[at] == "whose"), -1)
    if whose >= 0:
        meant = meant_by(view, one.first, RelativeWord(whose, one.verb, _participles(told)), verbs)
        return Gap((whose + 1, one.last + 1), (whose, whose + 1), meant) if meant is not None else None
    if one.last > one.first + 1 and lower[one.last] in _OWNED and lower[one.last - 1] == "of":
        led, opener, own = one.first, one.last, (one.first, one.last - 1)
    elif one.first > 2 and lower[one.first - 1] in _OWNED and lower[one.first - 2] == "of":
        led, opener = one.first - 2, one.first - 1
        if not _is_share(view, *own):
            return None
    else:
        return None
    asked = RelativeWord(opener, one.verb, _participles(told), many=_is_share(view, *own))
    meant = meant_by(view, led, asked, verbs)
    return Gap(own, (opener - 1, opener), meant) if meant is not None else None


_OWNED = word_set("which whom")


def _is_share(view: SentenceView, start: int, stop: int) -> bool:
    """Whether words say how many, or which one, of several: "the first", "more than fifty", "two parts"."""
    words = [word for word in view.lower[start:stop] if word not in DETERMINERS or word in NUMBERS]
    if not words or view.dated[stop - 1]:
        return False
    last = words[-1]
    return words[0] in NUMBERS or last in _SHARES or last.isdigit() or last.endswith("est")


_SHARES = (
    NUMBERS
    | HIGH_NUMBERS
    | word_set(
        """first second third fourth fifth last latter few half majority one hundred hundreds thousand
        thousands dozen dozens million worst"""
    )
)
