"""Whether a date behind "until" surely ends what is told before it: "perhaps until 1990" does not."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    CLAUSE_OPENERS,
    COORDINATORS,
    DETERMINERS,
    HEDGES,
    NUMBERS,
    UNTIL,
)
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finiteclause import Clause


def lasts_until(telling: Telling, *, framed: bool = True) -> bool:
    """Whether the date surely ends what is told, and nothing else is told to have happened then.

    ``framed`` says that "when" behind the date does so: "at war until 1990, when a truce was signed".
    """
    told, lower, at = told_before(telling), telling.view.lower, telling.at
    if told is None or (framed and "when" in lower[at : telling.end]):
        return False
    sure = _UNSURE.isdisjoint(told[-4:]) and not is_bounded(told) and lower[at - 1] != "after"
    return sure and BESIDES.isdisjoint(told) and not _is_of_few(told) and "latest" not in lower[at : at + 6]


def is_its_end(telling: Telling, clause: Clause, verbs: VerbTable) -> bool:
    """Whether a date behind "until" may end what the verb of the clause tells, not only an aside before it.

    A verb behind the date is ended where "until" opens the clause or stands behind its subject ("until 1990
    it ruled"), but not behind words that tell what else was ("the isle, a colony until 1990, has a port").
    """
    lower, at, verb = telling.view.lower, telling.at, clause.verb.lower
    told, behind = lower[telling.start : at], lower[at : telling.end]
    past = verb in _PAST or clause.passive or verbs.base_of_past(verb) is not None
    if verb in told:
        return past or not _is_in_aside(told[told.index(verb) :])
    if verb not in behind or not past:
        return verb not in behind
    before = [word for word in told[:-1] if word not in UNTIL | _UP]
    last, subject = before[-1] if before else "", clause.subject[-1].lower if clause.subject else ""
    if last == "," and subject not in behind:
        end = bisect_left(telling.view.starts, telling.expression.end)
        return lower[end : end + 1] == (",",)
    return last in _OPENING or last == subject or not last.isalnum()


_UP = word_set("up right even")
"""Words before "until" that go with it."""
_PAST = word_set("was were had did")
_OPENING = COORDINATORS | CLAUSE_OPENERS | word_set("years decades centuries months weeks days time period")
"""Words behind which "until" opens what is told, and those of a time that it ends: "for years until 1990"."""


def _is_in_aside(told: Sequence[str]) -> bool:
    """Whether "until" stands in an aside behind a present verb: "backs the league, illegal until 1990"."""
    comma = max((at for at, word in enumerate(told) if word == ","), default=len(told))
    aside = [word for word in told[comma + 1 :] if word not in UNTIL | _UP]
    return bool(aside) and "and" not in aside


def _is_of_few(told: Sequence[str]) -> bool:
    """Whether "few" or "little" denies that much was done: "few lived there until 1990", but not "a few".

    "Only a few", "some few" and "only two" deny it as well.
    """
    before, earlier = ["", *told], ["", "", *told]
    return any(
        (word in _FEW and (one not in _COUNTING or two == "only"))
        or (one == "only" and (word in NUMBERS or word.isdigit()))
        for two, one, word in zip(earlier, before, told, strict=False)
    )


_FEW = word_set("few little")
_COUNTING = (DETERMINERS | PREPOSITIONS | word_set("last first next other")) - {"some"}
"""Words before them that count ("the last few"), and those that lead to a phrase ("with little help")."""


def is_bounded(told: Sequence[str]) -> bool:
    """Whether words before a date end on "at least until" or "at most until"."""
    near = told[-4:]
    return "at" in near and any(word in _BOUNDS and before == "at" for before, word in pairwise(near))


_DENIALS = word_set("not never no none nobody nothing")
BESIDES = HEDGES | _DENIALS | word_set("when would could might should possibly hardly scarcely rarely seldom")
"""Words before "until" with which it does not say that something ended, or not surely.

"When" before it opens a clause that only says what else was: "left when Peru held the isles until 1990".
"""
_BOUNDS = word_set("least most")
_UNSURE = word_set("perhaps maybe probably presumably apparently")
"""Words next to "until" with which the date is not surely the end: "perhaps until 1990"."""


def is_lasting(telling: Telling) -> bool:
    """Whether the date ends what is told and not denied, whatever is told to have happened then.

    A denial behind a comma is of an aside: "the talks, never quite open, went on until May".
    """
    told = told_before(telling)
    return told is not None and not any(
        word in _DENIALS and before != "," for before, word in zip(["", *told], told, strict=False)
    )


def told_before(telling: Telling) -> Sequence[str] | None:
    """The words told before a date behind "until", with this; None where none is told there.

    In "until a 1990 accord settled the border" the date is of what acted then.
    """
    lower, at = telling.view.lower, telling.at
    if UNTIL.isdisjoint(lower[max(0, at - 2) : at]) or _is_of_actor(telling):
        return None
    return lower[telling.start : at] or None


def _is_of_actor(telling: Telling) -> bool:
    """Whether the date stands between a determiner and a noun that has a verb of its own."""
    view, at = telling.view, telling.at
    end = at + 1
    while end < telling.end and view.dates[end] == view.dates[at]:
        end += 1
    if view.lower[at - 1] not in DETERMINERS or not any(view.finite[end + 1 : telling.end]):
        return False
    verb = view.finite.index(True, end + 1)
    parted = not _PARTING.isdisjoint(view.lower[end:verb])
    return view.tokens[end].is_word and not view.tokens[end].is_capital and not parted


_PARTING = CLAUSE_OPENERS | {",", ";", ":", "("}
