"""What somebody said he would do, or decided to do, in words of a title: "to sell two cruisers"."""

from __future__ import annotations

from explorer.extraction.antecedents.deedwords import LONGEST, POINTING, text_of
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import COORDINATORS, DETERMINERS, OWNERS
from explorer.extraction.predicates.reading import Predicate
from explorer.extraction.source import Source


def words_behind(source: Source, view: SentenceView, at: int, last: int) -> str:
    """The words from a "to" at a token up to the token ``last``, without a date; "" for too many.

    What one said he would do: "to sell two cruisers".
    """
    until = next((end for end in range(at + 2, last + 1) if view.lower[end] in _MEANWHILE), last + 1)
    end = _end_of(view, at + 1, until - 1)
    return text_of(source, view, at, end) if _is_plain(view, at + 1, end) else ""


_MEANWHILE = word_set("after before during when while")
"""What leads to when somebody said what he would do."""


def aim_of(source: Source, view: SentenceView, by: Predicate) -> str:
    """What somebody did as what he decided to do: "to ban Finnish timber" of "banned"; "" for too much."""
    for last in (by.end, by.cut):
        end = _end_of(view, by.verb, last)
        if end > by.verb and _is_plain(view, by.verb, end):
            return f"to {view.bases[by.verb]} {text_of(source, view, by.verb + 1, end)}"
    return ""


def _end_of(view: SentenceView, first: int, last: int) -> int:
    """The last token of words that end on no date, sign or preposition."""
    while last > first and (view.dated[last] or view.lower[last] in PREPOSITIONS or view.lower[last] == ","):
        last -= 1
    return last


def _is_plain(view: SentenceView, first: int, last: int) -> bool:
    """Whether a verb and what belongs to it are few words, of which none but an owner points elsewhere."""
    inside = view.lower[first : last + 1]
    if not 1 < len(inside) <= LONGEST or True in view.dated[first : last + 1]:
        return False
    return _UNFIT.isdisjoint(inside) and inside[-1] not in DETERMINERS


_UNFIT = (POINTING - OWNERS) | COORDINATORS | frozenset(',;:()–—"“”')
