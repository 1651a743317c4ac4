"""What a noun is about, as the text says behind it: "memorandum | on migration"."""

from __future__ import annotations

import re

from explorer.extraction.clauses.tokens import CAPITAL, is_adverb, word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    MISSIONS,
    RELATIVES,
    SUBORDINATORS,
)
from explorer.extraction.titles.finishing.wholephrases import POINTING
from explorer.extraction.titles.form.unsound import ATTRIBUTES


def matter_behind(text: str, end: int, verbs: VerbTable) -> str:
    """The phrase behind a noun that ends at ``end``, with a space before it; "" where it may not be whole."""
    opened = _OPENED.match(text, end)
    if opened is None:
        return ""
    kept = opened[0].split()
    size = len(kept)
    for piece in _PIECE.finditer(text, opened.end()):
        word = piece["word"]
        if word is None or _ends(word.lower(), verbs):
            coordinated = word is not None and word.lower() in COORDINATORS
            whole = size < len(kept) and kept[-1].lower() not in _LEADING
            return "" if coordinated or not whole else " " + " ".join(kept)
        kept.append(word)
        astray = word[0].isdigit() or word.lower() in _TIMES | POINTING or is_adverb(word.lower())
        if len(kept) - size > _MOST or astray or word in MONTHS:
            return ""
    return ""


_OPENED = re.compile(r" (?:on|for|of|between|against|concerning|governing|regarding)(?: the| an?)?(?= )")
_PIECE = re.compile(r" (?P<word>[\w'’–-]+)|(?P<sign>\S)")
_MOST = 5
"""Words of the longest matter behind its preposition and article."""


def place_behind(noun: str, text: str, end: int) -> str:
    """Where the thing of a noun that ends at ``end`` stands, or with whom it is, with a space before it.

    "" where nothing says so, or others of the noun stand elsewhere ("one in Turku and one in Kobe").
    """
    found = _PLACED.match(text, end)
    if found is None or found["name"] in MONTHS or _AND_NAME.match(text, found.end()):
        return ""
    if found["name"].endswith(("'s", "’s")):
        return ""
    nouns = _WITH_WHOM if found["link"] == "with" else _STANDING
    return found[0] if noun.lower() in nouns else ""


_NAMED = rf"{CAPITAL}[\w'’.-]*\w(?: (?:(?:de|da|do|del|la) )?{CAPITAL}[\w’'-]*\w)*"
_PLACED = re.compile(rf" (?P<link>in|at|near|on|with) (?:the )?(?P<name>{_NAMED})")
_AND_NAME = re.compile(rf",? and (?:(?:(?:another|one|others) )?(?:in|at|near) (?:the )?)?{CAPITAL}")
_STANDING = MISSIONS | word_set(
    """factory plant base school centre center camp fort office university
    hospital port college church garrison settlement mine bridge dam monastery station bureau branch campus
    headquarters institute agency refinery reservoir airport airfield depot"""
)
"""What stands somewhere for good."""
_WITH_WHOM = word_set("union alliance treaty truce dispute war border frontier agreement pact federation")
"""What one has with another."""
MONTHS = frozenset(
    {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October"}
    | {"November", "December"}
)
DAYS = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
"""A pattern of the days of the week."""
_LEADING = PREPOSITIONS | DETERMINERS | ATTRIBUTES | {"great"}
"""Words behind which a noun is missing."""
_TIMES = word_set(
    """last late first next time times days weeks months years decades centuries monday tuesday wednesday
    thursday friday saturday sunday"""
)
"""Words of phrases that say when: "a festival | for the first time", "a base | for decades"."""
_ENDING = (
    (PREPOSITIONS - {"of"})
    | COORDINATORS
    | RELATIVES
    | SUBORDINATORS
    | AUXILIARIES
    | word_set("then also not")
)


def _ends(word: str, verbs: VerbTable) -> bool:
    return word in _ENDING or verbs.base_of_past(word) is not None
