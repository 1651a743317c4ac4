"""The part of a telling that says what happened: its words, what they name, and what each is there for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from explorer.extraction.actions import BE, RELATIVES, action_of
from explorer.extraction.inner import told_from
from explorer.extraction.senses import senses_of
from explorer.extraction.source import Source
from explorer.extraction.tellings import Telling
from explorer.extraction.tokens import Token, word_set
from explorer.extraction.verbs import VerbTable
from explorer.extraction.view import SentenceView

AUXILIARIES = frozenset(
    {"was", "were", "had", "has", "have", "is", "are", "been", "also", "did", "not", "would", "could", "to"}
)
"""Words that may stand before a main verb and belong to it."""

_BREAKS = frozenset(",;:")


class Deed(NamedTuple):
    """The words that tell what happened, by their places.

    ``indexes`` are those of the tokens in the sentence; ``around`` are the tokens before a part that tells
    something of its own. ``dated`` says which tokens state a time, ``aside`` which stand in a phrase that
    only surrounds what happened; ``senses`` are what tokens name. ``verb`` is the place of the main verb,
    ``action`` are the places of the words that decide, and ``near`` the half-open stretch between the signs
    around the date. ``nominal`` says that a noun tells it.
    """

    indexes: tuple[int, ...]
    around: Sequence[Token]
    tokens: Sequence[Token]
    dated: Sequence[bool]
    aside: Sequence[bool]
    senses: Mapping[int, str]
    verb: int | None
    action: tuple[int, ...]
    near: tuple[int, int]
    nominal: bool

    @property
    def passive(self) -> bool:
        """Whether something is done to the subject."""
        return bool(self.verb) and self.tokens[(self.verb or 0) - 1].lower in BE


def deed_of(source: Source, telling: Telling) -> Deed:
    """The deed of a telling; a clause without a subject is taken with the subject it shares."""
    view, everything, verbs = telling.view, _told_indexes(telling), source.lexicon.verbs
    begin = told_from(telling, everything)
    indexes = everything[begin:]
    tokens = list(map(view.tokens.__getitem__, indexes))
    dated = [view.dates[index] >= 0 for index in indexes]
    verb, aside = _asides(view, indexes, telling.start, verbs)
    finite = list(map(view.finite.__getitem__, indexes))
    near = _near(tokens, finite, telling.expression.start, telling.expression.end)
    if _is_subordinate(tokens, finite, near):
        verb = _behind_auxiliaries(view, indexes, finite.index(True, *near))
        aside = [not near[0] <= place < near[1] for place in range(len(tokens))]
    return Deed(
        tuple(indexes),
        list(map(view.tokens.__getitem__, everything[:begin])),
        tokens,
        dated,
        aside,
        senses_of(source, tokens, dated),
        verb,
        action_of(tokens, dated, verb, verbs),
        near,
        telling.nominal,
    )


_SUBORDINATE = word_set("which who where whose when because after before although while until")
"""Words that open a clause with a verb and perhaps a date of its own."""


def _near(tokens: Sequence[Token], finite: Sequence[bool], start: int, end: int) -> tuple[int, int]:
    """The stretch of tokens around the characters ``start`` to ``end``, from one sign to the next.

    A clause within it that has a verb of its own begins or ends it too.
    """
    first = next((at for at, token in enumerate(tokens) if token.end > start), len(tokens))
    last = next((at for at in range(first, len(tokens)) if tokens[at].start >= end), len(tokens))
    if first == last:
        return 0, 0
    verbs = False
    while first and tokens[first - 1].text not in _BREAKS:
        first -= 1
        verbs = verbs or finite[first]
        if verbs and tokens[first].lower in _SUBORDINATE:
            break
    while last < len(tokens) and tokens[last].text not in _BREAKS and tokens[last].lower not in _SUBORDINATE:
        last += 1
    return first, last


def _is_subordinate(tokens: Sequence[Token], finite: Sequence[bool], near: tuple[int, int]) -> bool:
    """Whether the date stands in a clause behind the main one: "he left, when men had landed in 1965"."""
    first, last = near
    return (
        0 < first < last
        and tokens[first].lower in _SUBORDINATE
        and any(finite[first:last])
        and any(finite[:first])
    )


def _told_indexes(telling: Telling) -> list[int]:
    """The tokens that tell what happened: the shared subject, then the clause behind its occasion."""
    start = telling.start
    if telling.occasion is not None:  # what carries the date on says nothing about what happened
        inside = range(telling.start, telling.end)
        first = telling.occasion[1]
        start = next((index for index in inside if telling.view.tokens[index].start >= first), start)
    subject = range(*telling.subject) if telling.subject else range(0)
    if telling.subject and telling.verb is not None:  # an item shares the verb with its subject
        subject = range(telling.subject[0], min(telling.verb + 1, telling.start))
    return [*subject, *range(start, telling.end)]


_OPENING = word_set(
    """which who where whose that when because since after following during amid despite over before although
    while through under until"""
)


_LEADING = word_set("after following during amid despite over before under until")
"""Openings of a phrase that leads up to its clause."""


def _asides(
    view: SentenceView, indexes: Sequence[int], start: int, verbs: VerbTable
) -> tuple[int | None, list[bool]]:
    """The place of the main verb, and which tokens stand in a phrase that only surrounds what happened.

    A phrase like "during a visit" or "that re-established the union" ends at a comma or at the main verb.
    """
    flags: list[bool] = []
    verb: int | None = None
    aside, verbs_aside = False, 0
    for place, index in enumerate(indexes):
        word = view.tokens[index].lower
        if place and indexes[place - 1] < start <= index:
            aside = False
        if view.finite[index] and index >= start and verb is None:
            relative = aside and not verbs_aside
            verbs_aside += 1
            verb, aside = (verb, aside) if relative else (place, False)
        elif word in _OPENING:
            aside = (index + 1 >= len(view.dates) or view.dates[index + 1] < 0) and not (
                word == "under" and not place and _dated_before_verb(view, indexes)
            )
            verbs_aside = int(word in RELATIVES and _in_the_present(view, index + 1, verbs))
        elif word == ",":
            aside = verb is not None and _is_apposition(view, indexes, place)
        flags.append(aside)
    if verb is None:  # a relative clause is told for itself, and "After the war Prague broke …" has no comma
        verb = next((place for place, at in enumerate(indexes) if view.finite[at] and at >= start), None)
        led = verb is not None and view.tokens[indexes[0]].lower in _LEADING
        led = led and view.tokens[indexes[verb or 0]].lower != "had"  # "after the union had been dissolved"
        flags = [led and verb is not None and place < verb for place in range(len(flags))]
    return _behind_auxiliaries(view, indexes, verb), flags


def _dated_before_verb(view: SentenceView, indexes: Sequence[int]) -> bool:
    """Whether the date stands in the phrase that leads up: "Under an act, passed in 1918, Danes may …"."""
    verb = next((place for place, index in enumerate(indexes) if view.finite[index]), len(indexes))
    return any(view.dates[index] >= 0 for index in indexes[:verb])


def _in_the_present(view: SentenceView, index: int, verbs: VerbTable) -> bool:
    """Whether a relative clause begins with its own verb in the present: "a pact that lets each army …"."""
    return index < len(view.tokens) and not view.finite[index] and view.tokens[index].lower in verbs.others


_OF_APPOSITIONS = word_set("the a an his her its their")


def _is_apposition(view: SentenceView, indexes: Sequence[int], comma: int) -> bool:
    """Whether a phrase without a verb says more about what was told: ", his first call as prime minister"."""
    rest = indexes[comma + 1 :]
    if not rest or view.tokens[rest[0]].lower not in _OF_APPOSITIONS:
        return False
    end = next((at for at, index in enumerate(rest) if view.tokens[index].text in ",;"), len(rest))
    phrase = [*rest[:end], *rest[end + 1 : end + 2]]
    return not any(view.finite[index] or view.tokens[index].lower == "and" for index in phrase)


def _behind_auxiliaries(view: SentenceView, indexes: Sequence[int], verb: int | None) -> int | None:
    while verb is not None and verb + 1 < len(indexes) and view.tokens[indexes[verb]].lower in AUXILIARIES:
        verb += 1
    return verb
