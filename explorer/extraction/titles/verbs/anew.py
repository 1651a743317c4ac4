"""What was done once more on the date behind "and again": "visited Oulu in 1990 | and again in ⟦1993⟧"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.openings import Role
from explorer.extraction.clauses.tokens import places_of, word_set
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import BE, NUMBERS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finiteclause import Clause
from explorer.extraction.titles.word import Word, lower_of

_AGAIN = "again"


def done_anew(telling: Telling, clauses: Sequence[Clause]) -> Sequence[Clause]:
    """The clauses with "again" before the verb where "and again" leads to the telling's date."""
    if _AGAIN not in telling.view.holds:
        return clauses
    lower = telling.view.lower
    again = _again_before(telling)
    if again < 0:
        return [_done_once(one) for one in clauses]
    behind = lower[telling.at : telling.end]
    opens = not telling.view.has_finite(0, again)
    dated = any(one.dated for one in clauses)
    return [
        _anew(one)
        if (one.dated or (one.role is Role.MAIN and not dated)) and (opens or one.verb.lower not in behind)
        else one
        for one in clauses
    ]


def _done_once(clause: Clause) -> Clause:
    """A clause without the "and again" that leads to another date: "resigned in ⟦1990⟧ and again in 1993".

    What follows it tells how or when it was done again: "came in ⟦1990⟧ | and again in a later year".
    """
    lower = lower_of(clause.rest)
    for at in places_of(_AND, lower[:-1]):
        behind = at > 0 and clause.rest[at - 1].dated
        if lower[at + 1] == _AGAIN and lower[at - 1] != "time" and (behind or at + 2 == len(lower)):
            return clause._replace(rest=clause.rest[:at], further=())
    return clause


_AND = word_set("and")


def _again_before(telling: Telling) -> int:
    """The token "again" that leads to a date behind "and", with no more than other dates between; else -1.

    A verb behind that date is done again only where the times open the sentence: "was extended in 1990 and
    again in ⟦1993⟧, and | moved".
    """
    view, at = telling.view, telling.at
    while at and (view.dated[at - 1] or view.lower[at - 1] in _BETWEEN):
        at -= 1
    leads = at > 1 and view.lower[at - 1] == _AGAIN and view.lower[at - 2] in _JOINING
    return at - 1 if leads and "time" not in view.lower[at - 3 : at] else -1


_BETWEEN = word_set("in on at from during and , early late")
_JOINING = word_set("and ,")


def _anew(clause: Clause) -> Clause:
    """A clause with "again" before its verb and not at its end, and without the number of all the times."""
    rest = _without_times(clause.rest)
    lower = lower_of(rest)
    if clause.hedge or (_AGAIN in lower and lower[-1] != _AGAIN):
        return clause
    while rest and rest[-1].lower in _ENDS:
        rest = rest[:-1]
    if clause.verb.lower in BE:
        if not rest or rest[0].lower in PREPOSITIONS:
            return clause
        return clause._replace(rest=[Word(_AGAIN), *rest])
    return clause._replace(rest=rest, hedge=_AGAIN)


def _without_times(rest: Sequence[Word]) -> Sequence[Word]:
    """Words without "twice" or "two times" at their end."""
    lower = lower_of(rest)
    end = len(rest)
    while end and lower[end - 1] in _ENDS:
        end -= 1
    if lower[end - 1 : end] == ["twice"]:
        return rest[: end - 1]
    many = lower[end - 1 : end] in (["times"], ["occasions"]) and end > 1 and lower[end - 2] in NUMBERS
    if not many:
        return rest
    return rest[: end - 2 - (end > 2 and lower[end - 3] == "on")]


_ENDS = word_set("and again")
