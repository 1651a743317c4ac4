"""Cleft clauses told plainly: "It was Chile that signed" frames who acts, and tells that Chile signed."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.wordlists import COORDINATORS, DETERMINERS, is_idle
from explorer.extraction.titles.word import Word, has_finite, is_dated, lower_of

_BE = word_set("was is")
_RELATIVE = word_set("who that which")
_BEFORE = COORDINATORS | word_set("that then instead")


def without_cleft(words: Sequence[Word], verbs: VerbTable) -> Sequence[Word]:
    """The words with "It was Chile that signed" told as "Chile signed"; as they are without such a frame."""
    lower = lower_of(words)
    for at in range(len(words) - 4):
        if lower[at] != "it" or lower[at + 1] not in _BE or not _may_open(words, at):
            continue
        link = next((to for to in range(at + 3, len(words)) if lower[to] in _RELATIVE), 0)
        verb = next((to for to in range(link + 1, len(words)) if not _is_light(lower[to])), 0) if link else 0
        named = words[at + 2 : link]
        told = verb and (words[verb].finite or verbs.base_of_past(lower[verb]) is not None)
        if not told or has_finite(named) or any(word.comma for word in named):
            continue
        if named[0].lower in DETERMINERS or named[0].text[0].isupper():
            frame = is_dated(words[at : at + 2]) or words[link].dated
            last = named[-1]._replace(dated=named[-1].dated or frame)
            behind = [*words[link + 1 : verb], words[verb]._replace(finite=True), *words[verb + 1 :]]
            return [*words[:at], *named[:-1], last, *behind]
    return words


def _may_open(words: Sequence[Word], at: int) -> bool:
    """Whether a clause may begin here."""
    return not at or words[at - 1].comma or words[at - 1].lower in _BEFORE


def _is_light(word: str) -> bool:
    return word == "first" or is_idle(word)
