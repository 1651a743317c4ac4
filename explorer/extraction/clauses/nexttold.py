"""What came next, told behind a clause: ", followed by Oulu in May" tells that Oulu followed."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.openings import Role
from explorer.extraction.clauses.tokens import is_adverb, word_set
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.titles.finiteclause import Clause
from explorer.extraction.titles.word import Word, has_finite, lower_of


def next_told(piece: Sequence[Word]) -> Clause | None:
    """The clause of ", followed by Ana Paz in May": "Ana Paz followed"; None for any other piece.

    What was followed is what the clause before tells as a whole, and none of its nouns: neither the place in
    "visited Kobe in April, followed by Ana Paz in May", nor the guest.
    """
    if is_adverb(piece[0].lower):
        piece = piece[1:]  # "closely | followed by"
    if lower_of(piece[:1]) != ["followed"]:
        return None
    by = next((at for at, word in enumerate(piece) if word.lower == "by"), 0)
    between = piece[1:by]
    if not by or by > _FAR or has_finite(piece[1:]) or any(word.comma for word in piece[:by]):
        return None
    end = next((at + 1 for at in range(by + 1, len(piece)) if piece[at].dated), len(piece))
    subject = piece[by + 1 : end]
    if not subject:
        return None
    who, where = _parted(subject)
    behind = [*where, *between, *piece[end:]]
    return Clause(Role.AGAIN, who, Word("followed", finite=True), behind, dated=True)


def _parted(subject: Sequence[Word]) -> tuple[Sequence[Word], Sequence[Word]]:
    """Who followed, and where: "one in Kobe" is another that followed in Kobe."""
    first = subject[0]
    if first.lower in _ONE and subject[1:] and subject[1].lower in PREPOSITIONS:
        return [Word("another", dated=first.dated)], subject[1:]
    return [first._replace(initial=True), *subject[1:]], ()


_ONE = word_set("one another")


_FAR = 4
"""Words up to "by": "followed in May by"."""


def tells_next(clause: Clause) -> bool:
    """Whether a clause says by a bare participle what its subject was followed by: ", followed by Oulu"."""
    return clause.passive and clause.verb.lower == "followed" and lower_of(clause.rest[:1]) == ["by"]
