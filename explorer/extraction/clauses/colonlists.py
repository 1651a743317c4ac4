"""Lists behind a colon, each item with a date of its own: "two ways: a pact in 1826, and a loan in 1847".

What is told of an item behind its date, as in "…, which broke up over debts", goes with that item.
"""

from __future__ import annotations

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import DETERMINERS, PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import ORDINALS, RELATIVES

_REACH = 14
"""Words of the longest item up to its date."""
_SIGNS = frozenset({",", ";", "and"})
_OPENING = DETERMINERS | word_set("one that those another")
_NAMELESS = PREPOSITIONS | ORDINALS | word_set("first last other latter former")
_BARRING = (RELATIVES - {"that"}) | word_set(", ; : and or")


def colon_items(view: SentenceView) -> tuple[int, ...]:
    """The signs before the items of such a list, the colon first; none where no two items have dates.

    A clause stands before the colon, and each item is a noun with its date and without a verb.
    """
    if ":" not in view.holds:
        return ()
    colon = view.lower.index(":")
    if not view.has_finite(0, colon) or view.hidden[colon] or any(view.dated[:colon]):
        return ()
    at = _date_of_item(view, colon + 1)
    found = [colon] if at else []
    while at:
        at = view.behind_date(at)
        later = ((sign, _date_of_item(view, sign + 1)) for sign in range(at, len(view.tokens) - 2))
        sign, at = next(((sign, date) for sign, date in later if date and view.lower[sign] in _SIGNS), (0, 0))
        found += [sign] if at else []
    return tuple(found) if len(found) > 1 else ()


def _date_of_item(view: SentenceView, start: int) -> int:
    """The date of an item that begins at ``start``, or at the word behind "and" there; 0 without one."""
    start += view.lower[start : start + 1] == ("and",)
    if start >= len(view.tokens) or view.lower[start] not in _OPENING:
        return 0  # a bare name may only say where or who: "two bridges were built: Turku in 1990"
    for at in range(start + 1, min(start + _REACH, len(view.tokens))):
        if view.dated[at]:
            if _NAMELESS.issuperset(view.lower[start + 1 : at]):
                return 0  # "two wars: the first in 1826": its noun stands before the colon
            return at if view.expressions[view.dates[at]].date is not None else 0
        if view.finite[at] or view.lower[at] in _BARRING:
            return 0
    return 0
