"""Forms in -ing to which "after" and the like lead: "After | withdrawing from the pact in May, Peru …"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.absolutes import LINKING
from explorer.extraction.clauses.tokens import is_adverb, word_set
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.clauses.wordlists import COORDINATORS, DETERMINERS, OWNERS, PARTICLES, is_idle

_LATER = word_set("before until")
"""Words before a form of what came about later than its main clause."""
LEADS = _LATER | word_set("after despite by on upon when while since following besides to")
"""Words before a form that tells what was done, as "without" and "instead of" do not."""
_APART = word_set("aside apart")
_PAIRS = frozenset({("prior", "to"), ("addition", "to"), *((word, "from") for word in _APART)})
NOT = word_set("not never")
HELPING = word_set("having being")
_NOUNS = word_set(
    """fighting voting shelling bombing looting rioting polling flooding shooting killing trading training
    mining farming fishing shipping banking funding hearing morning evening spring beginning meeting ruling"""
)
"""Forms that without an object are rather nouns: "after fighting in May"."""
_NOUNS_ALONE = word_set("closing opening")
_WEATHER = word_set("raining snowing")
"""Forms of what nobody does."""
_OBJECTS = DETERMINERS | OWNERS | PARTICLES | word_set("against to from into with for alongside")
"""What follows a form that is a verb: its object, a particle, or a preposition that it asks for."""
_REACH = 8
"""Words among which such a form stands."""


def form_place(lower: Sequence[str]) -> int:
    """Where a form stands to which "after" and the like lead, or with which words begin; -1 without one."""
    lower = lower[:_REACH]
    at = _behind_adverbs(lower, int(bool(lower) and lower[0] in COORDINATORS))
    at += tuple(lower[at : at + 2]) in _PAIRS
    at = _behind_adverbs(lower, at + (at < len(lower) and (lower[at] in LEADS or lower[at - 1] in _APART)))
    form, behind = lower[at : at + 1], lower[at + 1 : at + 2]
    if not behind or behind[0] == "of" or not form[0].endswith("ing") or form[0] in LINKING | _WEATHER:
        return -1
    return at if form[0] not in _NOUNS or behind[0] in _OBJECTS else -1


def _behind_adverbs(lower: Sequence[str], at: int) -> int:
    while at < len(lower) and lower[at] not in LEADS and _is_adverb(lower[at]):
        at += 1
    return at


def _is_adverb(word: str) -> bool:
    return word in NOT or is_idle(word) or is_adverb(word)


def tells_deed(view: SentenceView, start: int) -> bool:
    """Whether "after" and the like lead to a form that surely tells a dated deed beside a main clause.

    It has an object or helps: "after | closing its port in May", "after | being closed in May".
    """
    lower = view.lower[start : start + _REACH]
    at = form_place(lower)
    if at < 1 or True not in view.finite:
        return False
    behind = start + at + 1
    told = lower[at + 1] in _OBJECTS if lower[at] not in HELPING else _is_done(view, behind)
    first = next((place for place in range(start + at, len(view.tokens)) if view.dates[place] >= 0), -1)
    if not told or (lower[at] in _NOUNS_ALONE and first == behind + 1):
        return False
    return first >= 0 and "," not in view.lower[start + at : first]


def _is_done(view: SentenceView, at: int) -> bool:
    """Whether a participle follows "having" or "being", not what somebody was: "being | president"."""
    return at in view.forms or at + 1 in view.forms


def tells_later(lower: Sequence[str]) -> bool:
    """Whether words tell by a form what came about later than their main clause: "before | leaving"."""
    at = form_place(lower)
    return at > 0 and not (_LATER | {"prior"}).isdisjoint(lower[:at])


SHORTLY = word_set("shortly just immediately soon right")
"""What says before "before" and "after" that little time lay between: a month may hold both."""
