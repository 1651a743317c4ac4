"""Participles behind "having" and "being", and forms in -ing, each with the adverbs around it."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.openings import Role
from explorer.extraction.clauses.tokens import is_adverb, word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.wordlists import is_idle
from explorer.extraction.titles.finiteclause import Clause
from explorer.extraction.titles.word import Word


def without_adverbs(piece: Sequence[Word], verbs: VerbTable) -> Sequence[Word]:
    """A piece without the adverbs around "having", "being" or a form in -ing with which it begins.

    "Finally | being decisively | defeated in May", "successfully | linking their forces in May".
    """
    at = next((at for at in range(len(piece)) if not _is_manner(piece[at])), 0)
    form = piece[at].lower
    if not form.endswith("ing") or (form not in _HELPING and form not in verbs.others):
        return piece
    first = at + 1
    while form in _HELPING and first < len(piece) - 1 and _is_manner(piece[first]):
        first += 1
    return [piece[at], *piece[first:]]


def _is_manner(word: Word) -> bool:
    return not word.dated and not word.comma and (is_adverb(word.lower) or is_idle(word.lower))


_HELPING = word_set("having being")


def being_done(piece: Sequence[Word], subject: Sequence[Word], verbs: VerbTable) -> Clause | None:
    """The clause of ", being defeated at Turku in May": what was done to the subject told before."""
    if len(piece) < _LEAST or not subject or verbs.base_of_participle(piece[1].lower) is None:
        return None
    return Clause(Role.RELATIVE, subject, piece[1], piece[2:], passive=True, dated=True)


_LEAST = 2
"""Words of the shortest such piece: "being defeated"."""
