"""Subjects that mean the two parties: "the two", "both countries"."""

from __future__ import annotations

import re

BOTH = re.compile(
    r"^(?:both|the two)$|^(?:(?:both|the two|two|these|both of the) powers"
    r"|(?:both|the two|the|two|these|both of the) "
    r"(?:nations|countries|states|governments|sides|parties|republics|kingdoms|neighbou?rs))$",
    re.IGNORECASE,
)
"""What stands for both parties by itself; "the powers" are the great ones, more often than these two."""


def both_named(text: str, both: str) -> str:
    """A subject with "the two" and "both countries" replaced by ``both``, where that is known."""
    return both if both and BOTH.match(text) else text
