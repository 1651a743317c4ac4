"""Adverbs that only end what follows a verb, and the times that they measure."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable, singular
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    MODALS,
    NUMBERS,
    TELLING_ADVERBS,
    VALUING,
    is_idle,
)
from explorer.extraction.titles.word import Word, lacks_all, lower_of

_TOLD_LAST = TELLING_ADVERBS | VALUING | {"again"}


def without_last_adverbs(rest: Sequence[Word]) -> list[Word]:
    """What follows a verb without adverbs that only end it: "left in 1924 and 1934 respectively"."""
    kept = list(rest)
    if kept and kept[-1].lower == "being" and lower_of(kept[-len(_FOR_NOW) :]) == _FOR_NOW:
        kept = kept[: -len(_FOR_NOW)]
    while kept and kept[-1].text.islower() and is_idle(kept[-1].text) and kept[-1].text not in _TOLD_LAST:
        if kept.pop().lower in _AWAY_IN_TIME:
            kept = _without_span(kept)
    return kept


def without_other_time(rest: Sequence[Word]) -> Sequence[Word]:
    """What follows a verb without another time of the same: "saw Kobe [in 1990] | and again in old age"."""
    if lacks_all(rest, _OTHER_TIMES):
        return rest
    for at in range(1, len(rest) - 1):
        if rest[at].lower == "and" and rest[at - 1].dated and rest[at + 1].lower in _OTHER_TIMES:
            behind = rest[at + 2].lower if at + 2 < len(rest) else ""
            return rest[:at] if not behind or behind in PREPOSITIONS or behind in _OTHER_TIMES else rest
    return rest


_OTHER_TIMES = word_set("again once later twice often then more repeatedly subsequently")


def without_dating_participle(verb: Word, tail: list[Word], verbs: VerbTable) -> list[Word]:
    """What follows ``verb`` without a participle that only led to a date: "fixed by a pact | signed".

    A rule of English grammar: it hangs on the last noun of a phrase, a paper or a meeting. Behind an object
    it may say what becomes of that ("left some of the men | injured"), as it may behind "with". A paper
    has no other use for it than a date, be that the happening's own or another.
    """
    if len(tail) < _SHORTEST or tail[-1].lower not in _DATING or not tail[-1].text.islower():
        return tail
    if not tail[-1].dated and singular(tail[-2].lower) not in _DATED:
        return tail
    phrase = _last_phrase(tail[:-1])
    noun = tail[-2]
    beside = _BESIDE - _OF_PAPERS if singular(noun.lower) in _DATED else _BESIDE
    led = tail[phrase].lower in PREPOSITIONS - beside if 0 <= phrase < len(tail) - 2 else False
    if not led or noun.comma or not noun.text.islower() or is_idle(noun.lower):
        return tail
    if not noun.lower.endswith("s") and tail[phrase + 1].lower not in DETERMINERS:
        return tail
    own = verb.lower in AUXILIARIES - _DOING and not any(
        verbs.base_of_participle(word.lower) for word in tail[:phrase]
    )
    return tail if own else without_last_adverbs(tail[:-1])  # "was in the same year | signed"


_SHORTEST = 3
_BESIDE = word_set("with without than as like of to for")
"""Prepositions behind which a participle may say what becomes of the noun before them."""
_OF_PAPERS = word_set("of")
"""What says of which paper something is: "on the basis of a treaty | signed"."""
_DOING = MODALS | word_set("do does did")
"""Auxiliaries behind which no participle follows."""
_DATING = word_set(
    """signed held concluded dated initialled adopted convened opened reached ratified made agreed issued
    announced negotiated begun launched started founded established created imposed enacted passed formed"""
)
_DATED = word_set(
    """accord agreement alliance armistice charter compact contract convention covenant declaration decree
    document letter memorandum note pact protocol resolution statement treaty truce
    assembly ceremony conference congress council election gathering meeting negotiation plebiscite poll
    referendum session summit talk vote"""
)
"""Papers and meetings, whose participle says no more than when they were."""


def _last_phrase(words: Sequence[Word]) -> int:
    """Where the preposition stands that leads the last phrase; -1 where a sign or "and" parts it."""
    for at in range(len(words) - 1, -1, -1):
        if words[at].lower in PREPOSITIONS:
            return at
        if words[at].comma or words[at].finite or words[at].lower in COORDINATORS:
            return -1
        if words[at].lower in DETERMINERS and at and words[at - 1].lower not in PREPOSITIONS:
            return -1  # an object of its own: "by having | the port closed"
    return -1


def _without_span(kept: list[Word]) -> list[Word]:
    """What follows a verb without the time before "later" or "earlier": "landed in Peru | two weeks"."""
    if not kept or kept[-1].lower not in _SPANS:
        return kept
    at = len(kept) - 1
    while at and (kept[at - 1].lower in NUMBERS | DETERMINERS or kept[at - 1].lower in _SOME):
        at -= 1
    return kept[: at - 1] if at and kept[at - 1].lower in _ROUGHLY else kept[:at]


_AWAY_IN_TIME = word_set("later earlier afterwards thereafter")
_SPANS = word_set("day days night nights week weeks month months year years hour hours decade decades")
_SOME = word_set("half few many several some")
_ROUGHLY = word_set("only just about barely")
_FOR_NOW = ["for", "the", "time", "being"]
