"""Subjects of short titles with what stands between them and their verb."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    INDEFINITE,
    PARTICLES,
    TELLING_ADVERBS,
    points_on,
)
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finishing.restrictive import in_past
from explorer.extraction.titles.finishing.standing import Standing, group_start, is_bare
from explorer.extraction.titles.finishing.wholephrases import POINTING, counted_in, phrase, room_for
from explorer.extraction.titles.headline import words_of
from explorer.extraction.titles.word import Word, has_finite, lower_of

_RELATIVE = word_set("that who")
_IN_TURN = ["in", "turn"]
"""What says nothing of a subject."""


def described(own: list[Word], text: str, telling: Telling, place: Standing, verbs: VerbTable) -> list[Word]:
    """A title with what its subject is: "Two aircraft that strayed over Turku shot down".

    It may be a phrase, a participle, or what "that" and "who" open.
    """
    view = telling.view
    begins, stop = place.subject + 1, group_start(view, place.verb)
    parted = place.done and 0 < begins < stop and view.lower[stop - 1] == ","
    stop -= parted
    if not 0 < begins < stop or _is_joined(view, stop) or not (parted or view.finite[stop]):
        return own
    if not _PARTED.isdisjoint(view.lower[begins:stop]):
        return own
    said = words_of(text, view, begins, stop)
    if len(said) < 2 or points_on(said[-1].lower) or lower_of(said) == _IN_TURN:
        return own
    if not (said[0].lower in _HANGING if parted else _describes(said, verbs)):
        return own  # "Frederick | invaded Saxony, was beaten"
    relative = said[0].lower in _RELATIVE
    if (relative and not is_bare(own, place)) or said[1].lower in COORDINATORS:
        return own
    if has_finite(said[1:]) != relative or (relative and not POINTING.isdisjoint(lower_of(said[1:]))):
        return own
    behind = view.lower[place.verb + 1 : place.verb + 2]
    sure = parted or view.lower[stop] in AUXILIARIES or not DETERMINERS.isdisjoint(behind)
    if said[0].finite and not relative and not sure:
        return own  # "soldiers | served in the mission | sent": which of the two is the verb?
    kept = in_past(said, 1, verbs) if relative else phrase(said, room_for(own))
    if relative:
        kept = kept if counted_in(kept) <= room_for(own) else phrase(kept, room_for(own))
        kept = kept if len(kept) >= _CLAUSE else []
    return [*own[: place.at], *(word._replace(comma=False) for word in kept), *own[place.at :]]


def _is_joined(view: SentenceView, verb: int) -> bool:
    """Whether "and" joins a verb to one before it, a date between: "opened a port and in 1959 | left"."""
    at = verb - 1
    while at > 0 and (view.dated[at] or (view.dated[at + 1] and view.lower[at] in PREPOSITIONS)):
        at -= 1
    return view.lower[at] in COORDINATORS


def may_be_described(title: Sequence[str], telling: Telling, verbs: VerbTable) -> bool:
    """Whether the sentence says more of a title's first noun before its verb, as far as a glance tells.

    The title's first words are followed there one by one up to the first that the title does not tell.
    """
    view = telling.view
    lower, at = view.lower, -1
    for word in map(str.lower, title):
        at = at + 1 if at >= 0 else (lower.index(word) if word in lower else len(lower))
        if at + 1 >= len(lower):
            return False
        if lower[at] != word:
            told, behind = lower[at], lower[at + 1]
            if view.dated[at] or view.dated[at + 1] or told[:2] == word[:2] or told in AUXILIARIES:
                return False  # "Peru | signed" is told as "Peru signs"
            led = behind in _LED or view.tokens[at + 1].is_capital
            return told in _MORE or (led and verbs.base_of_participle(told) is not None)
    return False


_MORE = (PREPOSITIONS | _RELATIVE) - word_set("since until before during")
_LED = PREPOSITIONS | PARTICLES
"""What follows a participle behind a noun: "troops sent | by Peru", "sent | out"."""
_PARTED = word_set(', ; : ( ) [ ] – — " “ ” « » which')
_CLAUSE = 4
"""Words of a relative clause that says something."""


def _describes(said: Sequence[Word], verbs: VerbTable) -> bool:
    """Whether words say more of the noun before them."""
    first = said[0].lower
    done = first not in verbs.strong and verbs.base_of_participle(first) is not None
    going = first.endswith("ing") and first in verbs.others and first not in _AUXILIARY
    return first in _HANGING | _RELATIVE or done or going


_AUXILIARY = word_set("having being")


_HANGING = PREPOSITIONS - word_set("since until before during")


def as_far(own: list[Word], telling: Telling, place: Standing) -> list[Word]:
    """A title with the adverb before its verb that says how far something was done: "partly reopened"."""
    how = telling.view.lower[place.verb - 1]
    if not place.verb or how not in TELLING_ADVERBS or not TELLING_ADVERBS.isdisjoint(lower_of(own)):
        return own
    return [*own[: place.at], Word(how), *own[place.at :]]


def apposed(
    own: list[Word], text: str, telling: Telling, place: Standing, is_person: Callable[[str], bool]
) -> list[Word]:
    """A title of subject and verb with what is set beside: "Ana Paz, the first woman in office, resigns"."""
    view = telling.view
    begins, stop = place.subject + 2, group_start(view, place.verb) - 1
    if place.subject < 0 or begins >= stop or not view.lower[begins - 1] == "," == view.lower[stop]:
        return own
    said = words_of(text, view, begins, stop)
    if not is_bare(own, place) or not said or has_finite(said) or points_on(said[-1].lower):
        return own
    if not POINTING.isdisjoint(lower_of(said)) or not _PARTED.isdisjoint(view.lower[begins:stop]):
        return own
    if len(said) == 1 and said[0].text.isupper():
        return own  # "the mission, UNM, was set up"
    noun = own[place.at - 1]
    named = noun.text.islower() and all(word.text[0].isupper() or word.lower in _IN_NAMES for word in said)
    known = noun.text.islower() or is_person(" ".join(word.text for word in own[: place.at]))
    if not (named or said[0].lower in INDEFINITE or (said[0].lower == "the" and known)):
        return own
    beside = [noun._replace(comma=True), *said[:-1], said[-1]._replace(comma=True)]
    full = [*own[: place.at - 1], *beside, *own[place.at :]]
    return full if counted_in(full) <= len(own) + room_for(own) else own


_IN_NAMES = word_set("and of the de da del van von")
