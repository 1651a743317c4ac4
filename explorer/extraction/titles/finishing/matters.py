"""What a noun is about, as the text says behind it: "memorandum | on migration"."""

from __future__ import annotations

import re

from explorer.extraction.clauses.tokens import is_adverb, word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    RELATIVES,
    SUBORDINATORS,
)
from explorer.extraction.titles.finishing.months import MONTHS
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
