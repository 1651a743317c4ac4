"""What stands inside quotation marks or brackets."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from explorer.extraction.clauses.tokens import places_of

_QUOTES = {'"': '"', "“": "”", "«": "»"}
_MARKS = frozenset({*"()[]", *_QUOTES, *_QUOTES.values()})
_HIDING = frozenset({*"[(", *_QUOTES})
"""Signs without which nothing in a sentence is hidden."""


def hidden_in(texts: Sequence[str]) -> list[bool]:
    """Which of a sentence's tokens stand inside quotation marks or brackets."""
    if _HIDING.isdisjoint(texts):
        return [False] * len(texts)
    hidden = [False] * len(texts)
    closing, depth = "", 0
    for at, after in pairwise([*places_of(_MARKS, texts), len(texts)]):
        sign, quoted = texts[at], bool(closing)
        if quoted:
            closing = "" if sign == closing else closing
        else:
            closing = _QUOTES.get(sign, "")
            depth += (sign in "([") - (sign in ")]" and depth > 0)
        inside = bool(closing) or depth > 0
        hidden[at:after] = [quoted or inside, *[inside] * (after - at - 1)]
    # A quotation that is never closed hides nothing.
    return [False] * len(texts) if closing else hidden
