"""Past forms that are no verbs of their piece, by how it opens: "At talks held in Lima, Peru …"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable

_ARTICLES = word_set("a an the")
_PREPOSITIONS = word_set("in at by under during following through via despite upon")
LEADING = _ARTICLES | _PREPOSITIONS
"""What stands two words before such a form."""
_ENDING = frozenset(",;:")


def hangs_in_lead(lower: Sequence[str], dates: Sequence[int], index: int, verbs: VerbTable) -> bool:
    """Whether the form at ``index`` describes the noun before it, to which a preposition leads.

    A rule of English grammar: what a preposition leads to is no subject. "In London talks | held" has one
    behind the place, so the noun must follow the preposition or its article.
    """
    first = index - 2 - (lower[index - 2] in _ARTICLES)
    if first < 0 or lower[first] not in _PREPOSITIONS or lower[index] in verbs.strong:
        return False
    opens = not first or lower[first - 1] in _ENDING
    return opens and lower[index - 1].isalpha() and max(dates[first:index]) < 0


def is_only_dated(lower: Sequence[str], dates: Sequence[int], end: int) -> bool:
    """Whether a clause has only said when before token ``end``: "In May 1911, |", not "Peru in May 1911 |".

    A rule of English grammar: nothing there can be the subject of a verb behind it.
    """
    last = end - 1 - (end > 1 and lower[end - 1] == ",")
    at = last
    while at >= 0 and (dates[at] >= 0 or (at < last and lower[at] in _DATING)):
        at -= 1
    return at < last and (at < 0 or lower[at] in _CLAUSES)


_DATING = word_set(
    "in on at by during from since after before until till within around about of the early late"
)
_CLAUSES = word_set("; when while")
