"""Past forms before "by" that are active all the same: "responded by shutting the port"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.tokens import word_set


def acts_by(lower: Sequence[str], index: int, base: str) -> bool:
    """Whether "by" behind the form at ``index`` does not tell who did it; ``base`` is the form's base."""
    if base in _NEVER_DONE or _has_heavy_object(lower, index):
        return True
    return _is_ruling(lower, index, base) or _agrees_to(lower, index, base)


_NEVER_DONE = word_set("respond react retaliate reply increase decline decrease drop climb expand vary")
"""Verbs behind which "by" tells how, or how much, and nobody who did it."""


def _has_heavy_object(lower: Sequence[str], index: int) -> bool:
    """Whether "by" tells the means and an object follows: "opened by video link | the bridge from X to Y"."""
    means = next((at for at in range(index + 2, index + 5) if lower[at : at + 1] and lower[at] in _MEANS), 0)
    behind = lower[means + 1 : means + 3] if means else ()
    return len(behind) > 1 and behind[0] in _ARTICLES and behind[1] not in _TIMES


_MEANS = word_set(
    """link telephone telegram telegraph letter cable radio decree proclamation acclamation train sea air road
    rail vote mistake force surprise stealth night land degrees"""
)
"""By what means something is done, and never by whom."""
_ARTICLES = word_set("the a an its their his her")
_TIMES = word_set("same following next year month week day few previous latter decade fortnight")


def _is_ruling(lower: Sequence[str], index: int, base: str) -> bool:
    """Whether "by" tells how many judges found so: "held by fourteen votes to one"."""
    return base in _RULING and not _VOTES.isdisjoint(lower[index + 2 : index + 6])


def _agrees_to(lower: Sequence[str], index: int, base: str) -> bool:
    """Whether "by" tells in which way somebody agreed: "agreed by an exchange of letters to withdraw"."""
    if base != "agree" or _WAYS.isdisjoint(lower[index + 2 : index + 5]):
        return False
    return "to" in lower[index + 3 : index + _FAR_TO]


_WAYS = word_set("exchange treaty protocol agreement convention letter letters note notes memorandum")
_FAR_TO = 14
"""Tokens within which what was agreed to follows."""
_RULING = word_set("find hold rule decide conclude")
_VOTES = word_set("votes majority")
