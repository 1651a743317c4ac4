"""Clauses in a frame told plainly: "It was Chile that signed" tells that Chile signed."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.phrases import NAME_PARTICLES
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    COORDINATORS,
    DETERMINERS,
    PERSONAL,
    is_idle,
)
from explorer.extraction.titles.word import Word, commas_in, has_finite, is_dated, lower_of

_BE = word_set("was is")


def _parted(named: Sequence[Word]) -> tuple[Sequence[Word], Sequence[Word]]:
    """What a frame names, and what stands beside it: "Ana Paz, | returning in May, | who"."""
    first = next((at + 1 for at, word in enumerate(named) if word.comma), len(named))
    return named[:first], named[first:]


_RELATIVE = word_set("who that which")
_ONLY = word_set("only not just first until in on then")
"""Words that may stand beside a time in the frame."""
_BEFORE = COORDINATORS | word_set("that then instead")


def without_cleft(words: Sequence[Word], verbs: VerbTable) -> Sequence[Word]:
    """The words with "It was Chile that signed" told as "Chile signed"; as they are without such a frame.

    Where nothing but the date stood in it ("it was only in 1931 that trains ran"), what follows is left.
    """
    lower = lower_of(words)
    for at in range(len(words) - 4) if "it" in lower else ():
        if lower[at] != "it" or lower[at + 1] not in _BE or not _may_open(words, at):
            continue
        empty = next(to for to in range(at + 2, len(words)) if lower[to] not in _ONLY or to == len(words) - 1)
        if lower[empty] == "that":
            return [*words[:at], *words[empty + 1 :]]
        link = next((to for to in range(at + 3, len(words)) if lower[to] in _RELATIVE), 0)
        verb = next((to for to in range(link + 1, len(words)) if not _is_light(lower[to])), 0) if link else 0
        named, beside = _parted(words[at + 2 : link])
        if not verb or not named or has_finite(named):
            continue
        told = words[verb].finite or verbs.base_of_past(lower[verb]) is not None
        frame = is_dated(words[at : at + 2]) or words[link].dated or is_dated(beside)
        last = named[-1]._replace(dated=named[-1].dated or frame, comma=False)
        if told and (named[0].lower in _NAMING or named[0].text[0].isupper()):
            behind = [*words[link + 1 : verb], words[verb]._replace(finite=True), *words[verb + 1 :]]
            return [*words[:at], *named[:-1], last, *behind]
        if named[0].lower in PREPOSITIONS and lower[link] == "that" and has_finite(words[link:]):
            end = next((to + 1 for to in range(link, len(words)) if words[to].comma), len(words))
            told_of = [*words[link + 1 : end - 1], words[end - 1]._replace(comma=False)]
            closed = last._replace(comma=words[end - 1].comma)
            return [*words[:at], *told_of, *named[:-1], closed, *words[end:]]
    return words


_NAMING = DETERMINERS | PERSONAL


def named_of_several(words: Sequence[Word]) -> Sequence[Word]:
    """The words with "One of them, Ana Paz, was hanged" told as "Ana Paz was hanged"."""
    one = next((at for at in range(min(2, len(words))) if words[at].lower == "one"), -1)
    if one < 0 or len(words) < one + _SHORTEST or words[one + 1].lower != "of":
        return words
    first, last = [*commas_in(words), 0, 0][:2]
    name = words[first + 1 : last + 1]
    plain = any(word.text.islower() and word.lower not in _IN_NAMES for word in name)
    if not first or not name or plain or name[0].text.islower():
        return words
    if has_finite(words[: last + 1]) or not has_finite(words[last + 1 : last + 3]):
        return words
    dated = is_dated(words[: first + 1])
    end = words[last]._replace(comma=False, dated=words[last].dated or dated)
    return [*words[:one], *words[first + 1 : last], end, *words[last + 1 :]]


_IN_NAMES = NAME_PARTICLES | {"of"}


_SHORTEST = 6


def _may_open(words: Sequence[Word], at: int) -> bool:
    """Whether a clause may begin here."""
    return not at or words[at - 1].comma or words[at - 1].lower in _BEFORE


def _is_light(word: str) -> bool:
    return word == "first" or is_idle(word)
