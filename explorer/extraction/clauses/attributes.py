"""Adjectives before one noun that commas part: "executive, legislative, and judicial powers"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from explorer.extraction.clauses.tokens import places_of_word, word_set
from explorer.extraction.clauses.view import DETERMINERS, PREPOSITIONS
from explorer.extraction.clauses.wordlists import CLAUSE_OPENERS, OBJECT_PRONOUNS, PERSONAL, is_idle
from explorer.extraction.titles.word import Word, has_finite

_ENDINGS = ("ic", "al", "ous", "ive", "ary", "less", "ful", "ern", "ian", "able", "ible")
_ADJECTIVE = re.compile(rf"[a-z]{{2,}}(?:{'|'.join(_ENDINGS)})")
_CONTRASTING = word_set("but if though although albeit yet")
"""What opens an aside that says more of an adjective before it: "few, | but tenacious, | men"."""
_NO_NOUN = PREPOSITIONS | DETERMINERS | CLAUSE_OPENERS | PERSONAL | OBJECT_PRONOUNS | {"to", "not"}
_LONGEST_ASIDE = 4
"""Words of such an aside."""


def may_part(lower: Sequence[str]) -> bool:
    """Whether a comma among words may part adjectives: it stands behind one, or before "but" or "if"."""
    commas = places_of_word(",", lower[:-1])
    return any(lower[at + 1] in _CONTRASTING or lower[at - 1].endswith(_ENDINGS) for at in commas)


def join_attributes(words: list[Word]) -> None:
    """Take out commas and asides between the adjectives of one noun, in place; a list keeps its signs.

    A rule of English grammar: where an adjective stands before a comma, and behind the last comma an
    adjective with its noun, all describe that noun.
    """
    at = 0
    while at + 3 < len(words):
        if words[at].comma and words[at].text.islower() and not words[at].finite:
            end = _end_of_aside(words, at)
            if end:
                words[at] = words[at]._replace(comma=False)
                del words[at + 1 : end + 1]
                continue
            if _ADJECTIVE.fullmatch(words[at].lower):
                _close(words, at, _end_of_list(words, at))
        at += 1


def _end_of_aside(words: Sequence[Word], at: int) -> int:
    """The last word of an aside behind an adjective, before the noun of both; 0 where none follows."""
    if words[at + 1].lower not in _CONTRASTING:
        return 0
    aside = range(at + 2, min(at + 1 + _LONGEST_ASIDE, len(words) - 1))
    end = next((place for place in aside if words[place].comma), 0)
    if not end or has_finite(words[at + 1 : end + 1]) or is_idle(words[end].lower):
        return 0
    plain = all(word.text.islower() and word.lower not in _NO_NOUN for word in words[at + 2 : end + 1])
    return end if plain and words[end + 1].lower not in _NO_NOUN and not words[end + 1].finite else 0


def _end_of_list(words: Sequence[Word], at: int) -> int:
    """The "and" before the last adjective of a list that begins at ``at``; 0 where there is none."""
    place = at + 1
    while place < len(words) and words[place].comma and words[place].text.islower():
        place += 1
    if place + 2 >= len(words) or words[place].lower not in {"and", "or"}:
        return 0
    last, noun = words[place + 1], words[place + 2]
    described = _ADJECTIVE.fullmatch(last.lower) is not None and not (last.comma or noun.finite)
    return place if described and noun.text.islower() and noun.lower not in _NO_NOUN else 0


def _close(words: list[Word], at: int, end: int) -> None:
    """Make the commas of a list up to its "and" part of its words, so that nothing ends there."""
    for place in range(at, end):
        sign = "," if place + 1 < end else ""
        words[place] = words[place]._replace(text=words[place].text + sign, comma=False)
