"""Happenings that are only named again: "the invasion", "Togo had left the league", "it had been signed".

What names one is a noun with what belongs to it, or a clause. A sentence told of it where it has every word
of that, or one of the same root: "the invasion of Togo" and "Peru invaded Togo".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from explorer.extraction.clauses.tokens import is_adverb, word_set
from explorer.extraction.clauses.wordlists import (
    ARTICLES,
    AUXILIARIES,
    COORDINATORS,
    OWNERS,
    PERSONAL,
    PREPOSITIONS,
    RELATIVES,
)
from explorer.extraction.temporal.insertions import IRREGULAR, is_finite
from explorer.extraction.temporal.lexicon import SPACE


class Named(NamedTuple):
    """Words that name a happening, and where they end; ``head`` is its noun, or a word of its clause.

    ``doers`` are the names before the verb of a clause that tells what they did: "after Peru attacked Togo".
    """

    head: str
    others: tuple[str, ...]
    end: int
    clause: bool
    doers: tuple[str, ...] = ()


_ENDS = re.compile(r"[,.;:()\n\d–—]")
_REACH = 90
"""Characters in which what names a happening stands."""
_SUBJECT = re.compile(
    rf"{SPACE}(?:(?:the|this|that){SPACE})?(?:[a-z-]{{4,}}{SPACE}){{0,2}}?[a-z]{{3,}}"
    rf"(?={SPACE}(?:the|an?|his|her|its|their|he|she|they|it|and|but|while|when|[A-Z][\w’'-]+)\b)"
)
"""A noun behind which the clause goes on without a comma: "Two days after the invasion | Brazil left"."""
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_LIGHT = (
    ARTICLES
    | AUXILIARIES
    | PREPOSITIONS
    | PERSONAL
    | word_set("this that been being having itself begun started occurred happened")
)
"""Words that a sentence on the same happening need not have."""
_NAMELESS = (
    COORDINATORS
    | RELATIVES
    | OWNERS
    | word_set("years year events event these those them then today now not never he she his her")
)
"""Words of what is no single happening told before, or of another sentence's one."""
_TAKEN_PLACE = re.compile(rf"\btaken{SPACE}place\b")
_MOST = 6
"""Words that name a happening; more tell something new."""


def named_behind(text: str, start: int) -> Iterator[Named]:
    """The readings of what stands behind a place: all up to the next sign, or the noun alone."""
    stop = _ENDS.search(text, start, start + _REACH)
    ends = [stop.start()] if stop is not None and not stop[0].isdigit() else []
    noun = _SUBJECT.match(text, start)
    ends += [noun.end()] if noun is not None else []
    for end in ends:
        named = _named(text, start, end)
        if named is not None:
            yield named


def opens_with_noun(text: str, start: int) -> bool:
    """Whether a noun stands behind a place, and then another clause: "after the invasion Brazil left"."""
    return _SUBJECT.match(text, start) is not None


def _named(text: str, start: int, end: int) -> Named | None:
    words = _WORD.findall(_TAKEN_PLACE.sub("happened", text[start:end]))
    if not words or words[-1] in PREPOSITIONS or not _NAMELESS.isdisjoint(words):
        return None
    told = [word for word in words if word not in _LIGHT and not is_adverb(word)]
    small = [word for word in told if word.islower()]
    if not small or len(told) > _MOST:
        return None
    clause = any(map(is_finite, words))
    head = small[-1] if clause else _head(words, small)
    doers = _doers(words) if clause else ()
    return Named(head, tuple(word for word in told if word != head), end, clause, doers)


def _doers(words: list[str]) -> tuple[str, ...]:
    """The names before the first verb of a clause; none where something is done to them."""
    verb = next(at for at, word in enumerate(words) if is_finite(word))
    names = tuple(word for word in words[:verb] if not word.islower() and word.lower() not in _LIGHT)
    return names if _DONE_TO.isdisjoint(words) else ()


_DONE_TO = word_set("was were been being is are")


def _head(words: list[str], small: list[str]) -> str:
    """The noun of a phrase without a verb: the last before its first preposition."""
    at = next((at for at, word in enumerate(words) if at and word in PREPOSITIONS), len(words))
    return next((word for word in reversed(words[:at]) if word in small), small[0])


def akin(word: str) -> re.Pattern[str]:
    """A pattern of the words of the same root: of a noun its verb and adjective, of a verb its forms."""
    if not word.islower():
        name = re.escape(re.split("[’]", word.replace(chr(39), "’"))[0])
        return re.compile(rf"\b{name}(?:[a-z]{{0,2}}(?:ans?|ese|ish|is?|iens?|ns?|s))?(?![a-z])")
    if word in IRREGULAR:
        return re.compile(rf"\b(?:{'|'.join(sorted(IRREGULAR[word]))})\b", re.IGNORECASE)
    noun = word[:-2] if word.endswith("ed") and len(word) > _ROOT + 1 else word
    root = _ENDING.sub("", _SOFTENED.sub("d", noun)) if noun == word else noun
    others = _FORMS if len(root) >= _ROOT else "ed"  # "the closure": "closed"
    return re.compile(rf"\b(?:{word}|{noun}(?:s|ed|ing)?|{root}{others})\b", re.IGNORECASE)


_ENDING = re.compile(r"(?:(?:[ai]t)?ion|ment|ing|al|[ea]nce|ure|e|(?<=r)y|s)\Z")
"""What a noun has that the verb or adjective of the same root has not."""
_SOFTENED = re.compile(r"(?<=[aiu])sion\Z")
"""The end of a noun of which the verb has a "d": "invasion"."""
_FORMS = "(?:(?:at|i[sz])?(?:ed|ing|es?)|s|ion|ment|[ea]nt|[ea]nce)?"
"""What the verb or adjective has instead."""
_ROOT = 5
"""Letters that the root of a noun has at least; of a shorter one only the past form is akin."""
