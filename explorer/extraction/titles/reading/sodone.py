"""What "to do so" stands for: "one of the first to join (the first to do so was Chile)"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.headline import words_of
from explorer.extraction.titles.word import Word, has_finite, lower_of


def with_deed_done_so(text: str, words: Sequence[Word], telling: Telling, verbs: VerbTable) -> Sequence[Word]:
    """The words with what the infinitive before their sign says for "do so": "(the first to | join)"."""
    lower, view, end = lower_of(words), telling.view, telling.start - 1
    at = next((at for at in range(len(words) - 2) if lower[at : at + 3] == _TO_DO_SO), -1)
    if at < 0 or end < 2 or view.lower[end] not in _SIGNS:
        return words
    reach = range(end - 2, max(0, end - _REACH), -1)
    to = next(
        (place for place in reach if view.lower[place] == "to" and _acts(view.lower[place + 1], verbs)), 0
    )
    told = words_of(text, view, to + 1, end) if to else []
    if not told or has_finite(told):
        return words
    told[-1] = told[-1]._replace(comma=False)
    return [*words[: at + 1], *told, *words[at + 3 :]]


def _acts(word: str, verbs: VerbTable) -> bool:
    """Whether a word is the base of a verb, also behind "re-": "to | re-recognise"."""
    base = word.rpartition("-")[2]
    return verbs.is_base(base)


_TO_DO_SO = ["to", "do", "so"]
_SIGNS = frozenset({"(", ";", ",", ":"})
_REACH = 12
"""Words of an infinitive and what belongs to it before the sign."""
