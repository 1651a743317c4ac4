"""What the words before a date make of the clause that it dates: "since", "from", "and again", "by"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finiteclause import Clause
from explorer.extraction.titles.verbs.anew import done_anew
from explorer.extraction.titles.verbs.reached import as_reached
from explorer.extraction.titles.verbs.since import as_it_began


def as_dated(telling: Telling, clauses: Sequence[Clause], verbs: VerbTable) -> Sequence[Clause]:
    """The clauses of a telling as what began on its date, was done again then, or was reached by it."""
    if not clauses:
        return clauses
    return as_reached(telling, done_anew(telling, as_it_began(telling, clauses, verbs)))
