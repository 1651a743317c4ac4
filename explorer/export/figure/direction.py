"""Texts that run from right to left: Unicode's isolates (UAX #9) keep them apart from what is around them.

Without them "1995: " before a Hebrew title would make the whole line run from right to left, and two Arabic
titles of a list would change places around the number between them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

FIRST_STRONG, POP = "\u2068", "\u2069"
"""They begin and end a stretch whose direction is that of its own first letter."""

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def isolated(text: str) -> str:
    """A text as a part of a line, whose direction it neither takes nor gives; unchanged where it has none."""
    return f"{FIRST_STRONG}{text}{POP}" if _RIGHT_TO_LEFT.search(text) else text


def closed(lines: Iterable[str]) -> tuple[str, ...]:
    """Lines of one text with what runs on from one to the next ended in the one and begun in the other."""
    found, depth = [], 0
    for line in lines:
        begun = FIRST_STRONG * depth + line
        depth = max(begun.count(FIRST_STRONG) - begun.count(POP), 0)
        found.append(begun + POP * depth)
    return tuple(found)
