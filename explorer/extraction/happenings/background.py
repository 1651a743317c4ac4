"""Dates beside another that say no time of their own: too vague, in a name, or shown by another calendar."""

from __future__ import annotations

from explorer.chronicle.dates.date import Precision
from explorer.chronicle.dates.temporal import TemporalExpression
from explorer.extraction.clauses.view import SentenceView


def tells_sort(view: SentenceView, expression: TemporalExpression, place: int) -> bool:
    """Whether a date only says of what sort a thing is: "a sixteenth-century map was returned"."""
    return expression.text.endswith("-century") and view.lower[place - 1] not in _AT


_AT = frozenset({"in", "during"})


def is_background(view: SentenceView, expression: TemporalExpression) -> bool:
    """Whether a time beside a date is too vague to be told, or is said otherwise: "soon after it left".

    So are the season in the name of a campaign ("the Winter Offensive") and what another calendar or clock
    shows ("December 8 in Asian time zones").
    """
    place = view.tokens_at(expression)
    if _is_of_campaign(view, expression, place) or _is_shown_otherwise(view, place):
        return True
    if expression.date is not None and expression.date.precision is Precision.CENTURY:
        return True
    if not expression.rule.startswith("soon-after"):
        return False
    return next((token.lower for token in view.tokens if token.start >= expression.end), "") in _PRONOUNS


def _is_of_campaign(view: SentenceView, expression: TemporalExpression, place: int) -> bool:
    """Whether a date is the season of a campaign, not the time at which it is led."""
    behind = view.behind_date(place)
    season = expression.date is not None and expression.date.precision is Precision.SEASON
    return season and not _CAMPAIGNS.isdisjoint(view.lower[behind : behind + 1])


_CAMPAIGNS = frozenset({"offensive", "counter-offensive", "counteroffensive", "campaign", "fighting"})


def _is_shown_otherwise(view: SentenceView, place: int) -> bool:
    """Whether a date stands in brackets with the calendar or clock that shows it."""
    start = next((at for at in range(place - 1, max(-1, place - _LEAD), -1) if view.lower[at] == "("), None)
    if start is None:
        return False
    end = next(
        (at for at in range(place, min(place + _LONGEST, len(view.lower))) if view.lower[at] == ")"), 0
    )
    return not _SHOWING.isdisjoint(view.lower[start:end])


_LEAD = 10
"""Tokens from the beginning of the brackets to a date."""
_LONGEST = 14
"""Tokens from a date to the end of its brackets."""
_SHOWING = frozenset({"calendar", "zone", "zones", "est", "gmt", "utc", "edt", "cet"})
_PRONOUNS = frozenset({"it", "he", "she", "they"})
