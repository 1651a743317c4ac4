"""Relative clauses that no comma parts from a subject: "the port that Peru had opened in 1961 closed".

Their date is theirs alone, and the verb behind it is that of the noun before them.
"""

from __future__ import annotations

from explorer.extraction.clauses.suspended import is_main_verb
from explorer.extraction.clauses.tokens import places_of, word_set
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import COORDINATORS, RELATIVES, SUBORDINATORS

_LONGEST = 24
"""Words of the longest clause of this kind."""
_ENDING = word_set(", ; : ( ) – —")
_PARTED = _ENDING | (SUBORDINATORS - PREPOSITIONS)
_PARTING = COORDINATORS | (SUBORDINATORS - PREPOSITIONS) | RELATIVES


def opener_before(view: SentenceView, place: int) -> int | None:
    """The relative word of such a clause around the date at ``place``; None where it stands in none.

    What it says is of a subject, so that no verb stands before it in its clause.
    """
    if RELATIVES.isdisjoint(view.holds):
        return None
    first = max(1, place - _LONGEST)
    at = next((first + one for one in reversed(places_of(RELATIVES, view.lower[first:place]))), None)
    if at is None or view.hidden[at] or not _PARTED.isdisjoint(view.lower[at + 1 : place]):
        return None
    noun = at - 1 - (view.lower[at - 1] in PREPOSITIONS)
    told = noun >= 0 and view.tokens[noun].is_word and not view.dated[noun] and not view.finite[noun]
    return at if told and view.has_finite(at, place) else None


def verb_behind(view: SentenceView, place: int, end: int) -> int | None:
    """The verb of the subject that the clause around the date at ``place`` is of; None where none is sure."""
    behind = view.behind_date(place)
    for at in range(behind, min(end, place + _LONGEST)):
        if view.lower[at] in _ENDING or view.lower[at] in _PARTING:
            return None
        if view.finite[at]:
            sure = at == behind or is_main_verb(view, at) or not view.has_finite(at + 1, end)
            return at if sure else None
    return None


def verb_behind_second(view: SentenceView, start: int, second: int, end: int) -> int | None:
    """The main verb behind a second one of such a clause: "The pact that was signed | and renewed | lapsed".

    The sentence part begins with token ``start``, the second verb's with ``second``. None where none is sure.
    """
    dates = [at for at in range(start, end) if view.dated[at]]
    later = next((at for at in dates if at > second), None)
    if later is None or dates[0] >= second or not view.has_finite(second, later):
        return None
    opener = opener_before(view, dates[0])
    if opener is None or opener <= start or not view.finite[opener + 1]:
        return None
    return verb_behind(view, later, end)
