"""Prepositions of several words: "in the wake of", "because of", "in response to".

What stands behind one is no matter of its noun, as it is behind "an agreement on".
"""

from __future__ import annotations

from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.happenings.tellings import Telling


def is_wake(view: SentenceView, at: int) -> bool:
    """Whether "of" at a token belongs to "in the wake of", which is "after"."""
    return view.lower[max(0, at - 3) : at + 1] in _WAKES


def ends_governor(view: SentenceView, at: int) -> bool:
    """Whether a token is the last word of a preposition of several words."""
    if at < 1 or view.lower[at] not in _LAST:
        return False
    return any(view.lower[max(0, at + 1 - size) : at + 1] in _GOVERNORS for size in _SIZES)


def leads_on(telling: Telling, begin: int) -> bool:
    """Whether a preposition of several words opens a telling, whose verb, if any, has a date of its own."""
    view, start, own = telling.view, telling.start, telling.view.dates[telling.at]
    if begin - start > LONGEST or not ends_governor(view, begin - 1):
        return False
    if view.has_finite(start, begin) or not all(view.tokens[at].is_word for at in range(start, begin)):
        return False
    verb = view.has_finite(telling.at, telling.end)
    return not verb or any(date not in {-1, own} for date in view.dates[telling.at : telling.end])


LONGEST = 5
"""Tokens of the longest such preposition, with a conjunction before it."""
_WAKES = frozenset({("in", "the", "wake", "of"), ("in", "the", "aftermath", "of")})
_GOVERNORS = _WAKES | frozenset(
    tuple(one.split())
    for one in """
    because of
    owing to
    due to
    thanks to
    prior to
    ahead of
    in advance of
    on the eve of
    on account of
    as a result of
    as a consequence of
    in consequence of
    by reason of
    in view of
    in the light of
    in light of
    in spite of
    in the face of
    regardless of
    in response to
    in reply to
    in answer to
    in reaction to
    as a reaction to
    as a response to
    in protest at
    in protest against
    in protest over
    in protest of
    in opposition to
    in retaliation for
    in revenge for
    in reprisal for
    in return for
    in exchange for
    in recognition of
    in gratitude for
    in honour of
    in honor of
    in memory of
    in remembrance of
    in commemoration of
    in celebration of
    in support of
    in connection with
    on the occasion of
    on the anniversary of
    at the time of
    in the course of
    by means of
    """.strip().splitlines()
)
_LAST = frozenset(one[-1] for one in _GOVERNORS)
_SIZES = sorted({len(one) for one in _GOVERNORS})
