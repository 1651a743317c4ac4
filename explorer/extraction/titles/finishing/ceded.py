"""From where on "the islands" may be those that the text names: others may have changed hands since."""

from __future__ import annotations

import re

from explorer.extraction.clauses.tokens import CAPITAL

ISLANDS = frozenset({"island", "islands"})
"""What there are several of, of which the one named a while ago need not be meant."""
_CEDED = re.compile(
    r"\b(?:ced|return|restor|transferr?|annex|occup|seiz|captur|leas|grant|regain|hand)i?ed "
    rf"(?:over |back |up )?the {CAPITAL}[\w-]+(?= (?:to|from|by|in|on|at)\b|[,.;])"
)
"""A name that may be that of islands, behind a verb of who gives or takes land."""


def named_from(noun: str, text: str, floor: int, at: int) -> int:
    """The offset from ``floor`` to ``at`` from which a name with a noun in it may be what the noun means.

    "Ceded the Dodecanese and handed over the islands" means no other islands named before.
    """
    if noun not in ISLANDS:
        return floor
    return max((match.end() for match in _CEDED.finditer(text, floor, at)), default=floor)
