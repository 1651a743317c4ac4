"""Which of the clauses in a piece of a telling bear its date."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from explorer.extraction.clauses.describedleads import PAPERED
from explorer.extraction.clauses.openings import Opening, Role
from explorer.extraction.clauses.phrases import is_participle
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import COORDINATORS, RELATIVES
from explorer.extraction.titles.word import Word, dated_in, has_finite, lower_of


def dated_clauses(
    marks: Sequence[Opening], piece: Sequence[Word], behind: Sequence[Sequence[Word]], verbs: VerbTable
) -> Collection[Opening]:
    """The clauses that words of a piece bear the date in, or that a list behind it with the date ends.

    Most pieces have but one clause, whose all words are.
    """
    dated = dated_in(piece)
    if dated and len(marks) == 1:
        return marks
    return {_owner(marks, place) for place in dated} or _behind_list(marks, behind, verbs)


def dated_by_making(words: Sequence[Word]) -> Sequence[Word]:
    """The words with a noun's date told of what made it: "A loan of ⟦1889⟧, raised in Oulu, lapsed in 1900".

    The mark of the date goes from the noun to the end of what a participle tells of it.
    """
    at = next((at for at, word in enumerate(words) if word.dated and word.comma), -1)
    if at < 0 or _MADE.isdisjoint(lower_of(words[at + 1 : at + 2])) or has_finite(words[: at + 1]):
        return words
    if not PREPOSITIONS.isdisjoint(lower_of(words[:2])):
        return words  # "By the loan of ⟦1889⟧, raised in Lima, Peru bought ships"
    end = next((end for end in range(at + 1, len(words)) if words[end].comma), at)
    if end == at or any(word.comma for word in words[:at]) or not has_finite(words[end + 1 : end + 3]):
        return words
    marked = list(words)
    marked[at], marked[end] = words[at]._replace(dated=False), words[end]._replace(dated=True)
    return marked


_MADE = PAPERED | word_set(
    """raised formed founded imposed granted awarded built dug opened erected written created established
    launched fought won held arranged placed proposed levied contracted ordered called"""
)
"""Participles of what is done when a thing comes about."""


def _owner(marks: Sequence[Opening], place: int) -> Opening:
    """The clause that a word belongs to: the one whose verb, or whose beginning, stands last before it."""
    return max(
        (mark for mark in marks if mark.start <= place),
        key=lambda mark: mark.verb if mark.verb <= place else mark.start,
        default=marks[0],
    )


def _behind_list(
    marks: Sequence[Opening], behind: Sequence[Sequence[Word]], verbs: VerbTable
) -> Collection[Opening]:
    """The last clause of a piece, a second one of its subject, where the date stands behind its list.

    "Peru kept its promise and left Arica, | Tacna and Iquique in ⟦May⟧": it left them then.
    """
    last = marks[-1]
    second = last.start == last.verb if len(marks) < 2 else last.role in _MAIN
    if not second or not behind or _opens_aside(behind[0], verbs):
        return ()
    listed = False
    for piece in behind:
        if has_finite(piece):
            return ()
        listed = listed or not COORDINATORS.isdisjoint(lower_of(piece))
        if dated_in(piece):
            return (last,) if listed else ()
    return ()


def _opens_aside(piece: Sequence[Word], verbs: VerbTable) -> bool:
    return piece[0].lower in _OPENING_ASIDES or is_participle(piece, verbs)


_OPENING_ASIDES = RELATIVES | PREPOSITIONS
_MAIN = frozenset({Role.MAIN, Role.AGAIN})
