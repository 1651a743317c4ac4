"""Phrases at the start whose noun a participle with a date describes, before a subject without a comma."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import DETERMINERS, PREPOSITIONS, SentenceView
from explorer.extraction.titles.word import Word, finite_in, without_comma

_PARTICIPLES = word_set(
    """signed agreed concluded reached ratified held made drawn fought passed adopted negotiated arranged
    exchanged announced issued published proclaimed approved founded established given sent written"""
)
"""Participles of what is done about papers, talks and the like, which stand before a date."""
_REACH = 10
"""Words within which the verb of the subject behind the date follows."""


def ends_described(kept: list[Word], view: SentenceView, index: int) -> bool:
    """Whether a date ends a lead with a participle: "By a treaty signed [in May 1929] | Chile gave back".

    The mark of a finite verb is taken from the participle in ``kept``.
    """
    verb = finite_in(kept)[-1]
    ends = kept[-1].lower in PREPOSITIONS and verb == len(kept) - 2
    if not ends or kept[verb].lower not in _PARTICIPLES or not _is_described(kept, verb):
        return False
    date = view.dates[index]
    last = next((at for at in range(index, len(view.dates)) if view.dates[at] != date), 0)
    if not last or not (view.tokens[last].is_capital or view.lower[last] in DETERMINERS):
        return False
    for at in range(last + 1, min(last + _REACH, len(view.tokens))):
        if view.finite[at]:
            kept[verb] = _unmarked(kept[verb])
            return True
        if view.lower[at] in _BOUNDS or view.dated[at]:
            return False
    return False


_BOUNDS = PREPOSITIONS - {"of"} | word_set(", ; : that which who")


def _is_described(kept: Sequence[Word], verb: int) -> bool:
    """Whether the words before a participle are one phrase: no other verb, no sign, a plain noun last."""
    before = kept[:verb]
    noun = before[-1] if len(before) > 1 else None
    plain = noun is not None and noun.text.islower() and noun.lower not in PREPOSITIONS | DETERMINERS
    return plain and not any(word.finite or word.comma for word in before)


def _unmarked(word: Word) -> Word:
    return without_comma(word)._replace(finite=False)
