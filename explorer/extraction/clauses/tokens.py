"""Words and signs of a stretch of text, each with its place."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import accumulate, repeat
from typing import NamedTuple

from explorer.extraction.memo import Memo

# Abbreviations with inner full stops, words with apostrophes and hyphens, numbers, single signs. Words that
# begin with a small letter are most, and no abbreviations: they are tried first. What was taken is never
# given back, so that no place to go back to is noted. A hyphen that stands for a dash joins no words.
_BEHIND_DASHES = (
    "although|an|because|but|essentially|especially|from|he|his|including|it|its|mainly|mostly|namely|"
    "nearly|particularly|perhaps|she|the|their|these|they|this|those|though|thus|we|where|which|while|who|whom|"
    "whose|yet"
)
_AS_DASH = rf"(?<=[a-z]{{3}}-)(?!and\s\w+-)(?:{_BEHIND_DASHES})\s"
_ON = rf"(?:(?:['’]|-(?!{_AS_DASH}))[^\W_]++)*+"
_WORDS = (
    rf"[a-z]++[^\W\d_]*+{_ON}|(?:[A-Z]\.){{2,}}|[A-Z]{{1,3}}(?:&[A-Z]{{1,3}})++(?![a-z])|[^\W\d_]++{_ON}"
    r"|\d++(?:[.,]\d+)*|[^\w\s]"
)
_TOKEN = re.compile(f"({_WORDS})")
_DENIED = r"(?:are|could|did|do|does|had|has|have|is|must|should|was|were|would)(?=n['’]t(?!\w))|n['’]t(?!\w)"
_AT_WHICH = r"at\s+which\s+(?:time|point|moment|date|stage|juncture)(?!\w)"
_TOKEN_AS_READ = re.compile(rf"({_DENIED}|{_AT_WHICH}|{_WORDS})")
_NOT = frozenset(["n't", "n’t"])


class Token(NamedTuple):
    """One word or sign; ``start`` and ``end`` are a half-open span of the document's text.

    ``is_capital`` says that it begins with a capital letter, ``is_word`` that it begins with a letter.
    """

    text: str
    lower: str
    start: int
    end: int
    is_capital: bool
    is_word: bool


class Columns(NamedTuple):
    """The fields of all tokens of a stretch of text, each field a sequence; ``plain`` as in ``_LETTERS``."""

    text: Sequence[str]
    lower: tuple[str, ...]
    start: Sequence[int]
    end: Sequence[int]
    is_capital: Sequence[bool]
    is_word: Sequence[bool]
    plain: Sequence[bool]

    def tokens(self) -> list[Token]:
        """The tokens one by one."""
        return list(map(_new, repeat(Token), zip(*self[:6], strict=True)))


def columns_of(text: str, start: int, end: int) -> Columns:
    """The tokens of ``text[start:end]`` field by field, with offsets into ``text``."""
    stretch = text[start:end]
    respells = "at which" in stretch or "n't" in stretch or "n’t" in stretch
    # What lies between the tokens, and every second one a token.
    parts = (_TOKEN_AS_READ if respells else _TOKEN).split(stretch)
    words = parts[1::2]
    if not words:
        return Columns((), (), (), (), (), (), ())
    bounds = list(accumulate(map(len, parts), initial=start))
    lower, capitals, letters, plain = zip(*map(_LETTERS.__getitem__, words), strict=True)
    begins = words[0][0].isalnum()  # and not with a sign
    first = 0 if begins else next((at for at, word in enumerate(words) if word[0].isalnum()), 0)
    if words[first].endswith("ly"):  # what opens a sentence has a capital without being a name
        lower = (*lower[:first], words[first].lower(), *lower[first + 1 :])
    begins_at = bounds[1:-1:2]
    if respells:  # as if there were a space in "did not"
        begins_at = [at + (word in _NOT) for at, word in zip(begins_at, words, strict=True)]
        written, words = words, list(map(_as_read, words))
        lower = tuple(map(_lower_as_read, lower, written, words))
    return Columns(words, lower, begins_at, bounds[2::2], capitals, letters, plain)


def _as_read(word: str) -> str:
    """A word as the rules read it: "n't" as "not", "at which time" as "when"."""
    if word in _NOT:
        return "not"
    return "when" if len(word.split()) > 1 else word


def _lower_as_read(lower: str, written: str, read: str) -> str:
    return lower if written == read else read


def tokenize(text: str, start: int, end: int) -> list[Token]:
    """The tokens of ``text[start:end]``, with offsets into ``text``."""
    return columns_of(text, start, end).tokens()


_LETTERS = Memo[str, tuple[str, bool, bool, bool]](
    lambda word: (in_small_letters(word), word[0].isupper(), word[0].isalpha(), word[-1].isalnum())
)
"""A word in small letters, whether it begins with a capital, with any letter, and whether it ends in a letter
or a figure."""

_new = tuple.__new__
"""Makes a token of its fields at once; there are more of them than of anything else."""


def in_small_letters(word: str) -> str:
    """A word as the rules know it: in small letters, and "&" as the "and" that it is read as.

    A name that ends as adverbs do ends in "-lie" for them: "Kelly", "Thessaly". English writes no adverb with
    a capital within a sentence.
    """
    if word.endswith("ly") and word[0].isupper() and is_adverb(word.lower()):
        return f"{word[:-1].lower()}ie"
    return "and" if word == "&" else word.lower()


def places_of(wanted: AbstractSet[str], words: Sequence[str]) -> list[int]:
    """The places at which one of the wanted words stands."""
    if wanted.isdisjoint(words):  # most often none does, which is quickly told
        return []
    return [at for at, word in enumerate(words) if word in wanted]


def places_of_word(wanted: str, words: Sequence[str]) -> list[int]:
    """The places at which a word stands."""
    found: list[int] = []
    if wanted in words:  # looking for one is quicker than asking each, and mostly it is not there
        for _ in range(words.count(wanted)):
            found.append(words.index(wanted, found[-1] + 1 if found else 0))
    return found


def parts_words(lower: Sequence[str], at: int) -> bool:
    """Whether a dash without blanks parts the words at a token: "the blame—the king", "fit-they"."""
    if lower[at] == "—" or lower[at - 1] == "—":
        return True
    dash = at if lower[at] in _DASHES else at - 1
    return lower[dash] in _DASHES and not _BEGINNING.isdisjoint(lower[dash + 1 : dash + 2])


_DASHES = frozenset("-–")
_BEGINNING = frozenset(_BEHIND_DASHES.split("|"))
"""Words that begin no second half of a word, so that a hyphen before them stands for a dash."""


def texts_of_tokens(text: str, start: int, end: int) -> list[str]:
    """The tokens of ``text[start:end]`` as they are written, without their places."""
    return _TOKEN.findall(text, start, end)


@lru_cache(maxsize=4096)
def is_adverb(word: str) -> bool:
    """Whether a lower-case word is an adverb in -ly, as far as its ending tells."""
    return word.endswith("ly") and (len(word) > 4 or word == "duly") and word not in _NO_ADVERBS


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
    tally rally apply comply imply multiply rely jelly billy belly nearly roughly approximately thessaly
    emily kelly molly sally willy lily beverly kimberly butterfly melancholy homely ghastly sickly hilly
    gully folly bully ugly wily hardly scarcely barely virtually"""
)
