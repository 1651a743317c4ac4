"""Items parted from their date by a relative clause: "in May 1987 and Roca, who was ill, in June 1988"."""

from __future__ import annotations

from explorer.extraction.clauses.clause import dates_in
from explorer.extraction.clauses.view import DETERMINERS, PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import RELATIVES

_LONGEST_NAME = 6
"""Tokens of the longest name before such a clause, with its article."""
_OPENERS = RELATIVES | {"where"}


def aside_in_item(view: SentenceView, index: int) -> tuple[int, int] | None:
    """The commas around a relative clause between a name that "and" at ``index`` adds, and its date.

    Nothing may follow the date, so that no verb is left of which the name may be the subject.
    """
    lower = view.lower
    if lower[index] != "and" or index + 2 >= len(lower):
        return None
    first = index + 1 + (lower[index + 1] in DETERMINERS)
    opening = next((at for at in range(first, min(first + _LONGEST_NAME, len(lower))) if lower[at] == ","), 0)
    opens = _OPENERS.intersection(lower[opening + 1 : opening + 2])
    if not opening or not view.tokens[first].is_capital or not opens:
        return None
    if view.has_finite(index, opening) or dates_in(view, index, opening):
        return None
    end = next((at for at in range(opening, len(lower)) if lower[at] == ";"), len(lower))
    end -= end == len(lower) and lower[-1] == "."
    last = end - 1
    while last > opening and view.dated[last]:
        last -= 1
    closing = last - (lower[last] in PREPOSITIONS)
    if last == end - 1 or closing <= opening or lower[closing] != ",":
        return None
    told = view.has_finite(opening, closing) and not any(view.dated[opening:closing])
    return (opening, closing) if told else None


def adds_parted_item(view: SentenceView, index: int, last: int) -> bool:
    """Whether "and" adds a name that a relative clause parts from its date: "and Roca, who …, in May"."""
    if view.lower[index] != "and" or view.hidden[index] or aside_in_item(view, index) is None:
        return False
    return bool(dates_in(view, last, index)) and view.has_finite(0, index)
