"""Dates in brackets that name the day of the date before them by another clock or calendar.

"On March 20 (9:34 p.m., ⟦March 19⟧ EST) the war began", "in March, (⟦February⟧ in the old calendar), …". It
is no second one of what is told, nor is a year that goes on with the first behind the bracket.
"""

from __future__ import annotations

from itertools import pairwise

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import SentenceView


def is_other_reckoning(view: SentenceView, at: int) -> bool:
    """Whether the date that begins at a token says again, by another reckoning, when it was."""
    if "(" not in view.holds or not at:
        return False
    if view.hidden[at]:
        opening = next((place for place in range(at, 0, -1) if view.lower[place] == "("), 0)
        behind = _is_behind_date(view, opening) and _is_reckoned(view, opening, view.behind_date(at))
        return behind and _is_near(view, opening, at)
    closing = at - 1 - (view.lower[at - 1] == ",")
    if view.lower[closing] != ")" or not view.lower[at].isdigit():
        return False
    opening = next((place for place in range(closing, 0, -1) if view.lower[place] == "("), 0)
    return _is_behind_date(view, opening) and _is_reckoned(view, opening, closing)


def _is_behind_date(view: SentenceView, opening: int) -> bool:
    before = opening - 1 - (view.lower[opening - 1] == ",")
    return opening > 1 and view.dated[before]


def _is_reckoned(view: SentenceView, opening: int, end: int) -> bool:
    """Whether a word of clocks or calendars stands in the brackets, up to their end."""
    stop = next((place for place in range(end, len(view.lower)) if view.lower[place] == ")"), end)
    words = view.lower[opening:stop]
    if view.has_finite(opening, stop):
        return False  # "(Peru changed its calendar in 1881)"
    return not _RECKONED.isdisjoint(words) or not _PAIRS.isdisjoint(pairwise(words))


def _is_near(view: SentenceView, opening: int, at: int) -> bool:
    """Whether a date in brackets is hardly a month from that before them, as two calendars are."""
    before = opening - 1 - (view.lower[opening - 1] == ",")
    told, other = (view.expressions[view.dates[place]].date for place in (before, at))
    if told is None or other is None or told.start is None or other.start is None:
        return True
    return abs(told.start.first_day - other.start.first_day) <= _APART


_APART = 45
"""Days between the beginnings of two that mean the same: a month and the next."""
_RECKONED = word_set(
    "calendar calendars julian gregorian est edt cst cdt mst pst pdt gmt utc cet bst msk ist jst reckoning"
)
"""Words that say by what a time is reckoned."""
_PAIRS = frozenset(
    {
        *(("local", "time"), ("time", "zone"), ("time", "zones"), ("old", "style"), ("new", "style")),
        *(("standard", "time"), ("summer", "time"), ("eastern", "time"), ("pacific", "time")),
    }
)
"""Words that do so together; alone they are of other things as well: "a coastal zone", "a second time"."""
