"""The words directly before a place of the text: a cheap look that spares most places a dear pattern.

A pattern that has to end at a place is tried from every character of a window before it. Most places can be
told apart by the last word alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

_WORD = re.compile(r"\w+")
_LINE_START = re.compile(r"(?:\A|\n)[ \t]{0,8}(?:[•*·–—-][ \t]{1,4})?\Z")
SENTENCE_END = re.compile(r"[.!?][\"”’')\]]?\s|\n\s*\n")


def words_before(text: str, low: int, place: int) -> list[str]:
    """The words of ``text[low:place]`` in lower case, without the signs between them."""
    return _WORD.findall(text[low:place].lower())


def opens_line(text: str, place: int) -> bool:
    """Whether nothing but blanks and the sign of a list stands before a place in its line."""
    return _LINE_START.search(text, max(0, place - 14), place) is not None


def plain_word_before(text: str, place: int) -> str:
    """The word before a place, where it is in small letters with one space behind it, else ""."""
    window = text[max(0, place - _LONGEST) : place]
    if window[-1:] != " ":
        return ""
    _, space, word = window[:-1].rpartition(" ")
    return word if space and word.isalpha() and word.islower() else ""


@lru_cache(maxsize=64)
def word_before(text: str, place: int) -> str:
    """The word before a place, where it has one space behind it and nothing but letters, else "".

    One rule after the other asks of the same place.
    """
    if text[place - 1 : place] != " ":
        return ""
    low = max(0, place - _LONGEST)
    words = text[low : place - 1].rsplit(None, 1)
    whole = words and not text[place - 2].isspace() and (len(words) > 1 or not low)
    return words[-1] if whole and words[-1].isalpha() and "º" not in words[-1] else ""  # "nº 12"


def sentence_start(text: str, low: int, start: int) -> int:
    """Where the line or sentence begins that leads to ``start``, not before ``low``."""
    line = text.rfind("\n", low, start) + 1
    stop = text.rfind(". ", low, start)
    return max(low, line, stop + 2 if stop >= 0 else 0)


def is_behind_word(text: str, place: int) -> bool:
    """Whether one space stands before a place, and a letter or a colon before that.

    Where no plain word is found there ("(1990", ", 1990"), this spares patterns that end on a word.
    """
    return text[place - 1 : place].isspace() and (text[place - 2] == ":" or text[place - 2].isalpha())


_LONGEST = 24
"""Characters in which a plain word and the spaces around it stand; a longer word is taken for none."""


def last_words(phrases: Iterable[str]) -> frozenset[str]:
    """The last word of each phrase, in lower case."""
    return frozenset(phrase.lower().split()[-1] for phrase in phrases)
