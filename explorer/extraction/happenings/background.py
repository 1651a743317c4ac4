"""Dates beside another at which nothing happened: too vague, or in the name of a campaign."""

from __future__ import annotations

from itertools import pairwise

from explorer.chronicle.dates.date import Precision
from explorer.chronicle.dates.temporal import TemporalExpression
from explorer.extraction.clauses.view import DETERMINERS, PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import COORDINATORS, RELATIVES


def tells_nothing(view: SentenceView, start: int, end: int, place: int) -> bool:
    """Whether words tell no happening of the date at ``place``, or one that is only supposed."""
    return only_points_on(view, start, end, place) or _is_only_supposed(view, start, place)


def only_points_on(view: SentenceView, start: int, end: int, place: int) -> bool:
    """Whether words only say where more stands: "on its border see the Treaty of 1929", "they were:".

    The date at ``place`` stands behind "see"; else that only points on from what is told: "war (see below)".
    """
    if view.lower[-1] == ":" and not _LEADING_IN.isdisjoint(view.lower[-2:-1]):
        return end == len(view.tokens)
    if "see" not in view.holds or view.has_finite(start, end):
        return False
    at = view.lower.index("see")
    if at == start:
        return True
    return start <= at < place < end and view.lower[at - 1] in {",", ":", ";", "(", "please"}


_LEADING_IN = frozenset(
    {"include", "included", "includes", "following", "are", "were", "is", "was", "follows"}
)
"""Words before the colon of a line that leads up to a list and tells nothing itself."""


def _is_only_supposed(view: SentenceView, start: int, place: int) -> bool:
    """Whether a date is of what is not known to have happened: "it is unclear whether Peru left in 1990".

    So it is with what would have followed: "had Peru left in 1990" behind "if", and "would have" after it.
    """
    if view.holds.isdisjoint(_SUPPOSING):
        return False
    before = view.lower[start:place]
    opens = next((start + at for at, word in enumerate(before) if word in _SUPPOSING), -1)
    if opens < 0 or not RELATIVES.isdisjoint(view.lower[opens:place]):
        return False
    verbs = [at for at in range(opens, place) if view.finite[at]]
    if view.lower[opens] == "if":
        behind = view.lower[place:]
        return bool(verbs) and any(pair in _UNREAL for pair in pairwise(behind))
    return bool(verbs) and verbs[-1] - verbs[0] < len(verbs) and opens + 1 < verbs[0]


_SUPPOSING = frozenset({"whether", "if"})
_UNREAL = frozenset((word, "have") for word in ("would", "could", "might"))


def tells_sort(view: SentenceView, expression: TemporalExpression, place: int) -> bool:
    """Whether a date only says of what sort a thing is: "a sixteenth-century map was returned"."""
    behind = view.behind_date(place)
    if not expression.text.endswith("-century") or behind >= len(view.lower):
        return False
    noun = view.tokens[behind].is_word and not view.tokens[behind].is_capital and not view.finite[behind]
    return noun and view.lower[behind] not in _NO_NOUNS and view.lower[max(0, place - 1)] not in _AT


_NO_NOUNS = PREPOSITIONS | DETERMINERS | COORDINATORS
_AT = frozenset({"in", "during"})


def is_background(view: SentenceView, expression: TemporalExpression) -> bool:
    """Whether nothing is told of a time beside a date: one too vague ("soon after it left"), a century.

    So it is with the season in the name of a campaign ("the Winter Offensive").
    """
    place = view.tokens_at(expression)
    if _is_of_campaign(view, expression, place):
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
"""Nouns of what is called by the season in which it is led."""
_PRONOUNS = frozenset({"it", "he", "she", "they"})
