"""Subjects that begin with "this" or "those": what they point to was told before, so a title does without."""

from __future__ import annotations

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import PERSONAL, RELATIVES

_DEMONSTRATIVE = word_set("this these that those")
_NO_NOUNS = PREPOSITIONS | RELATIVES | PERSONAL | word_set("latter former last first time one ones alone two")
"""Words behind "this" or "those" that are no noun of which more is told."""


def without_demonstrative(text: str) -> str:
    """A subject without "this" or "those" before its noun: "this announcement was confirmed".

    Behind "those" a participle may stand for a clause ("those arrested"), so that it is left as it is.
    """
    first, _, rest = text.partition(" ")
    noun = rest.partition(" ")[0].lower()
    if first.lower() not in _DEMONSTRATIVE or not noun or noun in _NO_NOUNS or noun.endswith(("ing", "ed")):
        return text
    return rest
