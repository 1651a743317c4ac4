"""Verbs in the present that state what "that" opens: "heads of state at Lima | agree in May that …"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.tokens import Columns, word_set
from explorer.extraction.clauses.wordlists import PREPOSITIONS


def states_then(columns: Columns, dates: Sequence[int], at: int, base: str) -> bool:
    """Whether several state at a place what stands behind "that", next to it or behind a date."""
    if base not in _STATING or columns.lower[at - 1] in _BEFORE_INFINITIVE:
        return False
    reach = columns.lower[at + 1 : at + _NEAR_THAT]
    behind = at + 1 + reach.index("that") if "that" in reach else 0
    dated = all(dates[place] >= 0 or columns.lower[place] in PREPOSITIONS for place in range(at + 1, behind))
    return behind > 0 and dated and any(word.endswith("s") for word in columns.lower[:at])


_STATING = word_set(
    """agree confirm declare announce admit insist decide warn argue stress conclude recommend resolve affirm
    reaffirm acknowledge reiterate deny complain explain believe say"""
)
"""Bases of verbs that state what "that" opens, and are no nouns."""
_BEFORE_INFINITIVE = word_set(
    "to not will would shall should can could may might must do does did let and or help make"
)
_NEAR_THAT = 6
"""Tokens behind a verb among which "that" stands, with a date before it."""
