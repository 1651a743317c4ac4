"""Bare numbers behind a word that leads to no year: "road 1810 was closed", "killed 1600 in the town".

In prose a year stands behind a preposition, an article, a month, a sign or a name. Behind another word in
small letters it is telegraphic ("signed 1990", "treaty 1921") and ends there or leads to the next of a list.
"""

from __future__ import annotations

import re

from explorer.chronicle.letters import CAPITAL
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.temporal.lexicon import EVENT_NOUNS, MONTH_NUMBERS, SEASONS, SPACE, UNITS

_LEADING = (
    word_set(
        """in on of at by to the a an and or but nor for from until till since before after during between
        about around circa ca c early late mid through throughout as than that this its his her their our with
        without into over under against beyond towards toward upon within like per via vs versus if when while
        where which who then later earlier again only even also not approximately roughly perhaps probably
        possibly dating date dated back sometime first once yet so already both either neither year years up
        pre post beginning starting ending commencing spring anno"""
    )
    | word_set(
        """signed established founded opened closed built born died published revised renewed concluded ended
        ratified adopted launched created completed dissolved abolished reopened begun appointed elected won
        held made written composed painted issued printed granted passed enacted amended extended restored
        severed visited unveiled erected formed merged renamed annulled cancelled suspended resumed drafted
        initialled inaugurated reprinted released recorded produced performed premiered registered
        incorporated commissioned crowned married deposed assassinated murdered executed exiled"""
    )
    | EVENT_NOUNS
    | frozenset(MONTH_NUMBERS)
    | frozenset(SEASONS)
    | frozenset(UNITS)
)
"""Words in small letters behind which a number may be a year."""

_GOES_ON = re.compile(
    rf"{SPACE}(?:in|at|on|of|from|by|with|for|into|near|under|over|along|across|through|who|which|that|when|as|"
    r"[a-z]+ed|was|were|is|are|has|had|will|can|could|would|did|led|ran|left|went|gave|took|got|lay|stood)\b"
    rf"|,?{SPACE}(?:and{SPACE})?(?:was|were|is|are|has|had)\b"
)
"""Behind a number that something is said of; "a secret 1902 pact" goes on with what is dated."""
_OF_THEM = re.compile(rf",{SPACE}(?:most|many|some|half|all|none|few){SPACE}of{SPACE}(?:them|whom|which)\b")


_ALONG = re.compile(r"\b(?:compared|contrasted|beginning|starting|opening|ending|closing) with \Z")
_NAMED = re.compile(rf"{SPACE}{CAPITAL}[^\W\d_A-Z]")
_DESCRIBED = re.compile(r"\b(?:the|an?|its|his|her|their|this|that|new|old) [a-z-]+ \Z", re.IGNORECASE)


def is_unlicensed(text: str, start: int, end: int, before: str) -> bool:
    """Whether a number from ``start`` to ``end`` stands behind a plain word that leads to no year.

    ``before`` is that word, "" where something else stands there.
    """
    if not before or before in ("of", "the"):
        return False
    if before == "with":
        return _ALONG.search(text, max(0, start - 24), start) is None
    if before not in _LEADING and _NAMED.match(text, end):
        return _DESCRIBED.search(text, max(0, start - 32), start) is None  # not "a secret 1902 Roman pact"
    return _OF_THEM.match(text, end) is not None or (
        before not in _LEADING and _GOES_ON.match(text, end) is not None
    )
