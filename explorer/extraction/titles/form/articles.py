"""Articles inside a headline that has no room for them: "the work of the London Mission" as "work of …"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import ARTICLES
from explorer.extraction.titles.word import Word

_ASKING = word_set(
    """few hundred thousand million billion dozen score little bit lot number series good great other same
    one ones latter former then more less rich poor dead end stop halt standstill head day week month
    year hour minute time piece night whole very half third quarter fifth estimated average apiece
    place lead way meantime past future case wake sake name hands side middle north south east west
    northeast northwest southeast southwest interior sea ground grounds press public spot sort kind"""
)
"""Words that say something else, or nothing, without the article before them.

"A few", "the other", "puts an end to", "86 million gallons a day", "on the way", "in the north", "of the
1890s". One between names is part of them ("Sten Sture the Elder").
"""
_ASKING_OF = word_set("two three four first last rest bulk majority most")
"""Words that ask for it before "of": "the two of them"."""
_FRAMED = word_set(
    """course basis eve strength occasion height rate age cost expense mercy point verge brink outset
    turn face midst guise form shape aftermath event exception effect exclusion process person field
    heat"""
)
"""Words that ask for it between a preposition and "of" or "that": "in the course of", "at the age of"."""
_LEADING_ON = word_set("of that")
_DECADE = re.compile(r"\d{2,4}s$")
_SHARING = word_set("better greater")
"""Words that ask for it before "part"."""
_BEFORE = word_set("such what half quite rather many all not once twice as")
"""Words behind which an article stays: "half a million", "such a blow", "as many as a hundred"."""


def counted(words: Sequence[Word]) -> list[int]:
    """For every number of words from 0 on, how many of these a headline counts: all but spare articles."""
    counts = [word.text not in ARTICLES or not is_spare(words, at) for at, word in enumerate(words)]
    return [0, *accumulate(counts)]


def is_spare(words: Sequence[Word], at: int) -> bool:
    """Whether a word is an article that a headline may drop."""
    word = words[at]
    if word.text not in ARTICLES or not 0 < at < len(words) - 1:
        return False
    before, behind = words[at - 1], words[at + 1]
    if behind.lower in _ASKING or before.lower in _BEFORE or _DECADE.match(behind.lower):
        return False
    named = before.text[0].isupper() and behind.text[0].isupper() and not before.comma
    after = words[at + 2].lower if at + 2 < len(words) else ""
    of = after == "of" and behind.lower in _ASKING_OF
    framed = after in _LEADING_ON and behind.lower in _FRAMED and before.lower in PREPOSITIONS
    return not (named or of or framed or (after == "part" and behind.lower in _SHARING))


def without_spare(words: Sequence[Word], longest: int) -> list[Word]:
    """The words, without their spare articles where they are more than ``longest``."""
    if len(words) <= longest:
        return list(words)
    return [word for at, word in enumerate(words) if word.text not in ARTICLES or not is_spare(words, at)]
