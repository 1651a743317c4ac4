"""Dates of which the words say how long something is to last, or that a figure is only compared with them."""

from __future__ import annotations

import re
from itertools import pairwise

from explorer.extraction.clauses.view import SentenceView

_COMPARING = re.compile(r"\b(?:compared (?:with|to)|(?:up|down|rising|falling) from|as against)\b")
_IN_COMPARISONS = frozenset({"compared", "from", "against"})
"""Words one of which stands in each."""

_TO_LAST = re.compile(
    r"\b(?:(?:runs|lasts|extends|holds|continues)|(?:is|are|remains?|stays?) (?:valid|in force|good))"
    r" (?:to|until|till)$"
)
_LAST_WORDS = frozenset({"to", "until", "till"})
"""Words on which it ends."""

_BOUNDS = frozenset({"before", "after", "by", "until", "till"})
"""Words that make a date the bound of what may be done, or is meant to be."""

_SOUGHT = frozenset(
    {"ran", "runs", "stood", "applied", "bid", "candidate", "candidacy", "campaigned", "competed"}
)
"""Words of who seeks a post, before "for" and the time for which it is to be held."""

_MODALS = frozenset({"may", "must", "shall", "can"})
_PERMITS = frozenset(
    {
        *("permits", "allows", "entitles", "empowers", "authorises", "authorizes", "obliges", "requires"),
        "forbids",
    }
)
"""Verbs in the present of what a text of law says."""

_ENDING = frozenset({"expires", "ends", "lapses"})
"""Verbs in the present of when it is to end."""

_MEANT = re.compile(
    r"\b(?:(?:mean|plan|hope|intend|aim|want|wish|expect)s?|(?:planned|hoped|intended|aimed|wanted|wished|expected)"
    r"|(?:is|are) (?:due|set|planned|scheduled|expected)|(?:is|are)) to [a-z]"
)
_MEANT_WORDS = 12
"""Words before a date among which a plan is told."""


def is_compared(view: SentenceView, index: int) -> bool:
    """The second of two figures: "compared with 3.9 billion in 2017", "up from 2 % in 1990"."""
    before = view.lower[max(0, index - 8) : index]
    return not _IN_COMPARISONS.isdisjoint(before) and _COMPARING.search(" ".join(before)) is not None


def is_term(view: SentenceView, start: int, index: int) -> bool:
    """The bound of what still goes on, is allowed or is planned, in the clause that begins at ``start``.

    "The lease runs to 2061", "the clause permits revision after 1940", "both hope to sign before 1995",
    "ran for a seat for 2009–2010".
    """
    if not index:
        return False
    last = view.lower[index - 1]
    if last == "for":
        return not _SOUGHT.isdisjoint(view.lower[start:index])
    if last in _LAST_WORDS and _TO_LAST.search(" ".join(view.lower[max(0, index - 5) : index])):
        return True
    return last in _BOUNDS and (_is_allowed(view, start, index) or _is_meant(view, start, index))


def _is_allowed(view: SentenceView, start: int, index: int) -> bool:
    """Whether nothing is done in a clause, but something may or must be."""
    words = view.lower[start:index]
    modals = [at for at in range(start, index) if view.tokens[at].text in _MODALS]
    if modals and not any(view.finite[modals[-1] + 1 : index]):
        return True  # but "Peru, which must import oil, signed a treaty"
    told = _PERMITS | _ENDING
    done = [word for at, word in enumerate(words, start) if view.finite[at] and word not in told]
    ends = any(one in _ENDING and after in _BOUNDS for one, after in pairwise(words))  # not "ends its ties"
    return not done and (ends or not _PERMITS.isdisjoint(words))


def _is_meant(view: SentenceView, start: int, index: int) -> bool:
    """Whether a plan is told before a date, and nothing that was done behind the plan."""
    low = max(start, index - _MEANT_WORDS)
    words = " ".join(view.lower[low:index])
    plans = [*_MEANT.finditer(words)]
    behind = low + words.count(" ", 0, plans[-1].end()) + 1 if plans else index
    return bool(plans) and not any(view.finite[behind:index])  # but "planned to leave but stayed until 1990"
