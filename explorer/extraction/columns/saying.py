"""What the words of a header say happened on the dates below it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from explorer.extraction.columns.words import (
    ACTS,
    DENYING,
    FILLING,
    NOUNS,
    OF_ACT,
    REFUSED,
    ROLES,
    STANDING,
    STRANGE,
)

_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")


class Saying(NamedTuple):
    """What is done (``act``) to what (``noun``; "" where only what stands around can tell), in its words.

    ``plain`` says that no other words stand beside these, ``refused`` that nothing is told by such words. A
    date alone ("Year") is the act "date".
    """

    act: str
    noun: str
    words: str
    refused: bool = False
    plain: bool = True


@lru_cache(maxsize=1024)
def said_by(words: str) -> Saying:
    """What a header says, or words beside a date in a cell; of no act where they say nothing."""
    lower = words_of(words)
    refused, strange = not REFUSED.isdisjoint(lower), not STRANGE.isdisjoint(lower)
    line = f" {' '.join(lower)} "
    act = next((act for act, phrases in ACTS if any(phrase in line for phrase in phrases)), "")
    act, _, own = "end term".partition(" ") if line == " to " else act.partition(" ")
    noun = own or noun_in(words)
    if act in OF_ACT and noun not in _MEANT.get(act, ()):
        noun = OF_ACT[act]
    return Saying(
        "" if refused or strange else act, noun, " ".join(words.split()), refused, _PLAIN.issuperset(lower)
    )


def noun_in(words: str) -> str:
    """What words name that something may be done to; "" for nothing."""
    lower = words_of(words)
    return next((noun for noun, named in NOUNS if not named.isdisjoint(lower)), "")


def denies(words: str) -> bool:
    """Whether words say that something is not, or is only planned or doubted; "No. 3" is a number."""
    return not DENYING.isdisjoint(words_of(_NUMBERED.sub("", words)))


_NUMBERED = re.compile(r"\b[Nn]o\.(?= ?\d)")


def is_state(words: str) -> bool:
    """Whether words only say how something stands: "Full diplomatic relations", "Severed"."""
    return _STATES.issuperset(words_of(words))


_PLAIN = FILLING.union(word for _, phrases in ACTS for phrase in phrases for word in phrase.split())

_STATES = _PLAIN.union(STANDING, *(named for _, named in NOUNS))

_MEANT = {
    "terminate": ("relations", "membership", "mission"),
    "accede": ("membership",),
    "recall": ("term",),
}
"""Nouns that an act may be done to besides its own, if the header names them."""


def words_of(words: str) -> list[str]:
    """The words of a header in small letters; "re-established" is one."""
    return [word.lower().replace("re-", "re") for word in _WORD.findall(words)]


@lru_cache(maxsize=1024)
def role_of(words: str) -> str:
    """What the cells below a header name: "country", "paper" …; "" where it does not say."""
    lower = words_of(words)
    if said_by(words).act and not set(lower) <= _NAMING:
        return ""
    if "partner" in lower and not _TOWNS.isdisjoint(lower):
        return "twin"
    return next((role for role, named in ROLES if not named.isdisjoint(lower)), "")


_TOWNS = frozenset({"city", "town", "municipality"})
_BESIDE = frozenset({"recognised", "recognized", "host", "the", "of"})
_NAMING = _BESIDE.union(*(named for _, named in ROLES))


def is_filling(words: str) -> bool:
    """Whether words beside a date in its cell say nothing else: "c.", "(de facto)"."""
    return FILLING.issuperset(words_of(words))
