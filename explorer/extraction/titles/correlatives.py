"""Pairs of words that join two deeds, of which a headline tells but one: "not only … but also"."""

from __future__ import annotations

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.titles.word import Word


def drop_correlatives(words: list[Word]) -> None:
    """Drop "not only" behind a subject: what it stands before happened, whatever else did."""
    for at in range(len(words) - 1, 1, -1):
        if words[at].lower in _ALONE and words[at - 1].lower == "not":
            del words[at - 1 : at + 1]


_ALONE = word_set("only merely just simply solely")
