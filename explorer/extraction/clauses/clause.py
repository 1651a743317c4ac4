"""What a clause is: a stretch of a sentence, how it hangs on the one before, and the dates in it."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from explorer.extraction.clauses.view import SentenceView


class Join(StrEnum):
    """How a clause hangs on the one before it."""

    FIRST = "first"
    CLAUSE = "clause"  # with a subject of its own
    SHARED = "shared"  # a second verb for the same subject
    ITEM = "item"  # an item of a list within the sentence, or one that shares the verb too
    BELOW = "below"  # subordinate, cut off because it bears a date of its own
    MAIN = "main"  # the main clause behind "After the election of 1990, …"


class Clause(NamedTuple):
    """Tokens ``start`` to ``end`` of a sentence, and the indexes of the expressions in them."""

    start: int
    end: int
    join: Join
    dates: tuple[int, ...]


Cut = tuple[int, Join]
"""Where a clause begins, and how it hangs on the one before."""


def dates_in(view: SentenceView, start: int, end: int) -> tuple[int, ...]:
    """The indexes of the expressions among tokens ``start`` to ``end``."""
    found = set(view.dates[start:end])
    found.discard(-1)
    return tuple(sorted(found)) if found else ()
