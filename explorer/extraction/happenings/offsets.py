"""Happenings dated by their distance from the clause they hang on: "four days after voters had approved"."""

from __future__ import annotations

import re
from dataclasses import replace

from explorer.chronicle.dates.date import CalendarUnit, HistoricalDate, Precision, day, month, year
from explorer.chronicle.dates.days import add_months, civil_day
from explorer.chronicle.dates.temporal import TemporalExpression
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.temporal.lexicon import NUMBER, number_value

_ONE = frozenset({"a", "an", "one"})
_LENGTH = re.compile(
    rf"(?:just |only |exactly )?(?P<number>{NUMBER}|an?|one) (?P<unit>day|week|month|year)s?\b", re.IGNORECASE
)


def hung_clause(view: SentenceView, start: int, end: int, index: int) -> int | None:
    """The token "before" or "after" by which something hangs on the duration ``index``; None if none does."""
    places = [place for place in range(start, end) if view.dates[place] == index]
    if not places or places[0] == start:
        return None
    for place in (places[-1], places[-1] + 1):
        if place + 1 < end and view.lower[place] in {"before", "after"}:
            return place
    return None


def sign_behind(view: SentenceView, begin: int, end: int) -> int:
    """The comma or semicolon that ends what hangs on a time, ``end`` without one.

    Those among names are none: "a year before | Peru, Chile and Togo left".
    """
    at = begin
    while at < end and (view.tokens[at].is_capital or view.lower[at] in _AMONG_NAMES):
        at += 1
    first = at if at < end and view.finite[at] else begin
    return next((sign for sign in range(first, end) if view.tokens[sign].text in ",;"), end)


_AMONG_NAMES = frozenset({",", "and", "the"})


def tells_before(view: SentenceView, start: int, at: int, end: int) -> bool:
    """Whether that on which something hangs from ``at`` is told before it.

    It is not in "On 3 May, two days after | the fall of the city, the king fled", but in the present as well
    where no comma closes what hangs on it: "He arrives on 3 May, a week after | his aide flew in".
    """
    if view.has_finite(start, at) or not view.has_finite(at, end):
        return True
    words = (place for place in range(start, at) if view.lower[place].isalpha() and not view.dated[place])
    return "," not in view.lower[at:end] and any(view.lower[place] not in PREPOSITIONS for place in words)


def counted_date(
    expression: TemporalExpression, word: str, date: HistoricalDate
) -> TemporalExpression | None:
    """The time of that ``word`` ("before" or "after") which ``date`` was, so long; None where it is vague."""
    found = _LENGTH.match(expression.text)
    unit = date.start
    if found is None or unit is None or date.is_interval:
        return None
    number = found["number"].lower()
    count = 1 if number in _ONE else number_value(number)
    moved = _moved(unit, found["unit"].lower(), count if word == "before" else -count)
    if moved is None:
        return None
    return replace(expression, kind="calendar", date=HistoricalDate.of(moved), rule="duration+counted-back")


def _moved(unit: CalendarUnit, length: str, count: int) -> CalendarUnit | None:
    """``unit`` moved by ``count`` lengths, as exactly as both are stated."""
    if length in ("day", "week"):
        if unit.precision is not Precision.DAY:
            return None
        return day(*civil_day(unit.first_day + count * (7 if length == "week" else 1)))
    if length == "year":
        return year(unit.year + count)
    if unit.month is None or unit.month > 12:
        return None
    return month(*add_months(unit.year, unit.month, count))
