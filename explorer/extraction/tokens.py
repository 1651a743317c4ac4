"""Words and signs of a stretch of text, each with its place."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from explorer.extraction.memo import Memo

# Abbreviations with inner full stops, words with apostrophes and hyphens, numbers, single signs.
_TOKEN = re.compile(
    r"(?:[A-Z]\.){2,}|\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’-][^\W_]+)*|[^\w\s]",
)


class Token(NamedTuple):
    """One word or sign; ``start`` and ``end`` are a half-open span of the document's text.

    ``is_capital`` says that it begins with a capital letter.
    """

    text: str
    lower: str
    start: int
    end: int
    is_capital: bool

    @property
    def is_word(self) -> bool:
        """Whether it begins with a letter."""
        return self.text[0].isalpha()


def tokenize(text: str, start: int, end: int) -> list[Token]:
    """The tokens of ``text[start:end]``, with offsets into ``text``."""
    tokens: list[Token] = []
    for match in _TOKEN.finditer(text, start, end):
        word = match[0]
        first, last = match.span()
        lower, is_capital = _LETTERS[word]
        tokens.append(_new(Token, (word, lower, first, last, is_capital)))
    return tokens


_LETTERS = Memo[str, tuple[str, bool]](lambda word: (word.lower(), word[0].isupper()))
"""A word in small letters, and whether it begins with a capital."""

_new = tuple.__new__
"""Makes a token of its fields at once; there are more of them than of anything else."""


def texts_of_tokens(text: str, start: int, end: int) -> list[str]:
    """The tokens of ``text[start:end]`` as they are written, without their places."""
    return _TOKEN.findall(text, start, end)


@lru_cache(maxsize=4096)
def is_adverb(word: str) -> bool:
    """Whether a lower-case word is an adverb in -ly, as far as its ending tells."""
    return word.endswith("ly") and len(word) > 4 and word not in _NO_ADVERBS


def word_set(text: str) -> frozenset[str]:
    """The words of ``text`` as a set; so a list of words in code reads like one."""
    return frozenset(text.split())


def phrase_table(text: str) -> Mapping[str, Sequence[Sequence[str]]]:
    """The phrases of ``text``, between bars, as lists of words under their first words."""
    phrases = [phrase.split() for phrase in text.split("|")]
    return {first: [p for p in phrases if p[0] == first] for first in {p[0] for p in phrases}}


_NO_ADVERBS = word_set(
    """friendly unfriendly early only family assembly supply ally july italy sicily reply likely unlikely
    deadly costly neighbourly neighborly scholarly orderly elderly lonely lovely lively holy daily weekly
    monthly yearly quarterly worldly brotherly princely stately timely untimely cowardly anomaly monopoly
    tally rally apply comply imply multiply rely jelly billy belly"""
)
