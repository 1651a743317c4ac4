"""Adverbs that only end what follows a verb, and the times that they measure."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.wordlists import DETERMINERS, NUMBERS, TELLING_ADVERBS, VALUING, is_idle
from explorer.extraction.titles.word import Word, lower_of

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
