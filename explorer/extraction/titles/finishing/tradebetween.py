"""Titles of how large trade was, with the two of whose trade an article tells."""

from __future__ import annotations

import re

from explorer.extraction.clauses.tokens import is_adverb, word_set
from explorer.extraction.clauses.wordlists import AUXILIARIES
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.form.fitting import COMPLETED
from explorer.extraction.titles.heading import Heading


def with_traders(title: str, telling: Telling, heading: Heading) -> str:
    """A title about "trade" with the two between whom it is: "Trade between Peru and Chile rises by a third".

    "The trade" is one that was told of before, often in one thing.
    """
    both = heading.pointers.both
    if not title.startswith(_OPENINGS) or heading.home or " and " not in both:
        return title
    found = _TRADE.match(title)
    names = both.split(" and ", 1)
    if found is None or any(name in title for name in names) or not _is_subject(telling):
        return title
    full = f"{found[0]} between {both}{title[found.end() :]}"
    return full if len(full.split()) <= COMPLETED else title


_OPENINGS = ("Trade ", "Total ", "Bilateral ", "Mutual ", "Annual ", "Overall ", "Two-way ")
_TRADE = re.compile(
    r"(?:Trade|(?:Total|Bilateral|Mutual|Annual|Overall|Two-way) (?:bilateral )?trade)"
    r"(?= (?!never\b|not\b|no\b|does\b|in\b|with\b|between\b|from\b|to\b|on\b|across\b|and\b|of\b))"
)


def _is_subject(telling: Telling) -> bool:
    """Whether trade, or "it" for it, is what a verb of the sentence up to there tells of."""
    view = telling.view
    lower = view.lower[: telling.end]
    if "trade" not in lower:
        return "it" in lower
    at = lower.index("trade")
    behind = view.lower[at + 1 : at + 2]
    if not behind or (at and lower[at - 1] in _SOME):
        return False
    return view.finite[at + 1] or behind[0] in AUXILIARIES or is_adverb(behind[0])


_SOME = word_set("the this that slave fur illicit transit coastal foreign external world free arms border")
"""What stands before trade of a sort, or that was told of before."""
