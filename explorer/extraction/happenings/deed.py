"""The part of a telling that says what happened: its words, what they name, and what each is there for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from itertools import compress, repeat
from operator import itemgetter
from typing import Any, NamedTuple

from explorer.chronicle.dates.temporal import TemporalExpression
from explorer.extraction.clauses.inner import told_from
from explorer.extraction.clauses.tokens import Token, places_of, word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.kinds.actions import BE, RELATIVES, action_of
from explorer.extraction.kinds.senses import senses_of
from explorer.extraction.source import Source

AUXILIARIES = frozenset(
    {"was", "were", "had", "has", "have", "is", "are", "been", "also", "did", "not", "would", "could", "to"}
)
"""Words that may stand before a main verb and belong to it."""

_BREAKS = frozenset(",;:")


class Deed(NamedTuple):
    """The words that tell what happened, by their places.

    ``indexes`` are those of the tokens in the sentence; ``around`` are the tokens before a part that tells
    something of its own; ``lower`` are those that tell it, in small letters. ``dated`` says which of these
    state a time, ``aside`` which stand in a phrase that only surrounds what happened; ``senses`` are what
    they name. ``verb`` is the place of the main verb, ``action`` are the places of the words that decide,
    and ``near`` the half-open stretch between the signs around the date. ``nominal`` says that a noun tells
    it.
    """

    indexes: tuple[int, ...]
    around: Sequence[Token]
    tokens: Sequence[Token]
    lower: Sequence[str]
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
        return bool(self.verb) and self.lower[(self.verb or 0) - 1] in BE


def picking(indexes: Sequence[int]) -> itemgetter[Any]:
    """Gives what stands at these places of a column, which are in order; mostly they are one stretch."""
    first, end = (indexes[0], indexes[-1] + 1) if indexes else (0, 0)
    return itemgetter(slice(first, end)) if end - first == len(indexes) else itemgetter(*indexes)


def deed_of(source: Source, telling: Telling) -> Deed:
    """The deed of a telling; a clause without a subject is taken with the subject it shares."""
    view, everything, verbs = telling.view, _told_indexes(telling), source.lexicon.verbs
    begin = told_from(telling, everything)
    indexes = everything[begin:]
    pick = picking(indexes)
    tokens, lower, dated, finite = map(pick, (view.tokens, view.lower, view.dated, view.finite))
    verb, aside = _asides(view, indexes, lower, finite, telling.start, verbs)
    near = _near(view, indexes, lower, finite, telling.expression)
    if _is_subordinate(lower, finite, near):
        verb = _behind_auxiliaries(lower, finite.index(True, *near))
        aside = [not near[0] <= place < near[1] for place in range(len(tokens))]
    return Deed(
        tuple(indexes),
        list(map(view.tokens.__getitem__, everything[:begin])),
        tokens,
        lower,
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


def _near(
    view: SentenceView,
    indexes: Sequence[int],
    lower: Sequence[str],
    finite: Sequence[bool],
    expression: TemporalExpression,
) -> tuple[int, int]:
    """The stretch of tokens around an expression, from one sign to the next.

    A clause within it that has a verb of its own begins or ends it too.
    """
    first = bisect_left(indexes, bisect_right(view.ends, expression.start))
    last = bisect_left(indexes, bisect_left(view.starts, expression.end), first)
    if first == last:
        return 0, 0
    begin = 0
    for at in reversed(places_of(_BOUNDS, lower[:first])):
        if lower[at] in _BREAKS or True in finite[at:first]:
            begin = at + (lower[at] in _BREAKS)
            break
    behind = places_of(_BOUNDS, lower[last:])
    return begin, last + behind[0] if behind else len(lower)


_BOUNDS = _BREAKS | _SUBORDINATE
"""Signs and words at which the stretch around a date may begin or end."""


def _is_subordinate(lower: Sequence[str], finite: Sequence[bool], near: tuple[int, int]) -> bool:
    """Whether the date stands in a clause behind the main one: "he left, when men had landed in 1965"."""
    first, last = near
    return (
        0 < first < last
        and lower[first] in _SUBORDINATE
        and True in finite[first:last]
        and True in finite[:first]
    )


def _told_indexes(telling: Telling) -> list[int]:
    """The tokens that tell what happened: the shared subject, then the clause behind its occasion."""
    start = telling.start
    if telling.occasion is not None:  # what carries the date on says nothing about what happened
        inside = range(telling.start, telling.end)
        first = telling.occasion[1]
        start = next((index for index in inside if telling.view.starts[index] >= first), start)
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


_TURNS = _OPENING | {","}
"""Words and signs at which an aside may begin or end."""


def _asides(
    view: SentenceView,
    indexes: Sequence[int],
    lower: Sequence[str],
    finite: Sequence[bool],
    start: int,
    verbs: VerbTable,
) -> tuple[int | None, list[bool]]:
    """The place of the main verb, and which tokens stand in a phrase that only surrounds what happened.

    A phrase like "during a visit" or "that re-established the union" ends at a comma or at the main verb.
    """
    flags: list[bool] = []
    verb: int | None = None
    aside, verbs_aside = False, 0
    own = bisect_left(indexes, start)
    turning = places_of(_TURNS, lower)
    if not turning:
        verb = next(compress(range(own, len(finite)), finite[own:]), None)
        return _behind_auxiliaries(lower, verb), [False] * len(lower)
    turns = {*turning, *compress(range(len(finite)), finite), own} - {len(lower)}
    for place in sorted(turns):
        flags += repeat(aside, place - len(flags))
        word = lower[place]
        if place == own and place:
            aside = False
        if finite[place] and place >= own and verb is None:
            relative = aside and not verbs_aside
            verbs_aside += 1
            verb, aside = (verb, aside) if relative else (place, False)
        elif word in _OPENING:
            index = indexes[place]
            aside = (index + 1 >= len(view.dates) or view.dates[index + 1] < 0) and not (
                word == "under" and not place and _dated_before_verb(view, indexes)
            )
            verbs_aside = int(word in RELATIVES and _in_the_present(view, index + 1, verbs))
        elif word == ",":
            aside = verb is not None and _is_apposition(view, indexes, place)
    flags += repeat(aside, len(lower) - len(flags))
    if verb is None:  # a relative clause is told for itself, and "After the war Prague broke …" has no comma
        verb = next((place for place in range(own, len(finite)) if finite[place]), None)
        led = verb is not None and lower[0] in _LEADING
        led = led and lower[verb or 0] != "had"  # "after the union had been dissolved"
        flags = [led and verb is not None and place < verb for place in range(len(flags))]
    return _behind_auxiliaries(lower, verb), flags


def _dated_before_verb(view: SentenceView, indexes: Sequence[int]) -> bool:
    """Whether the date stands in the phrase that leads up: "Under an act, passed in 1918, Danes may …"."""
    verb = next((place for place, index in enumerate(indexes) if view.finite[index]), len(indexes))
    return any(view.dates[index] >= 0 for index in indexes[:verb])


def _in_the_present(view: SentenceView, index: int, verbs: VerbTable) -> bool:
    """Whether a relative clause begins with its own verb in the present: "a pact that lets each army …"."""
    return index < len(view.tokens) and not view.finite[index] and view.lower[index] in verbs.others


_OF_APPOSITIONS = word_set("the a an his her its their")


def _is_apposition(view: SentenceView, indexes: Sequence[int], comma: int) -> bool:
    """Whether a phrase without a verb says more about what was told: ", his first call as prime minister"."""
    rest = indexes[comma + 1 :]
    if not rest or view.lower[rest[0]] not in _OF_APPOSITIONS:
        return False
    end = next((at for at, index in enumerate(rest) if view.tokens[index].text in ",;"), len(rest))
    phrase = [*rest[:end], *rest[end + 1 : end + 2]]
    return not any(view.finite[index] or view.lower[index] == "and" for index in phrase)


def _behind_auxiliaries(lower: Sequence[str], verb: int | None) -> int | None:
    while verb is not None and verb + 1 < len(lower) and lower[verb] in AUXILIARIES:
        verb += 1
    return verb
