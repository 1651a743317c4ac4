"""How many had done something by a date: "by ⟦1990⟧ some 300 had left" is "Some 300 have left"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.wordlists import HAVE
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finiteclause import Clause
from explorer.extraction.titles.word import Word


def as_reached(telling: Telling, clauses: Sequence[Clause]) -> Sequence[Clause]:
    """The clauses with what is counted by the telling's date told in the perfect, as a figure reached.

    In the present it would be told as done at once: "Some 300 leave".
    """
    at = telling.at
    if not at or telling.view.lower[at - 1] != "by":
        return clauses
    return [one._replace(reached=True) if _is_figure(one) else one for one in clauses]


def _is_figure(clause: Clause) -> bool:
    """Whether a clause gives a figure in the perfect, and does not itself say that one was reached."""
    if clause.verb.lower not in HAVE or (clause.rest and clause.rest[0].lower in _REACHING):
        return False
    return _counts(clause.subject) or _counts(clause.rest)


_REACHING = word_set("reached risen grown exceeded fallen")


def _counts(words: Sequence[Word]) -> bool:
    """Whether words give a figure, and no number in a row: "about 1,500 students", not "the 9th Division"."""
    return any(
        (word.text[0].isdigit() and word.text[-1].isdigit()) or word.lower in _FIGURES for word in words
    )


_FIGURES = word_set("hundred hundreds thousand thousands million millions dozens half")
