"""Past forms that describe the noun of the phrase that opens their piece: "At talks held in Lima, Peru …"."""

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
