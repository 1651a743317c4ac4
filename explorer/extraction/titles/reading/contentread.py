"""What is said, behind the phrase or the date that parts "that" from its verb."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.contents import STATING, TELLING
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import DETERMINERS, is_idle
from explorer.extraction.predicates.reading import Predicate


def end_of_said(view: SentenceView, told: Sequence[Predicate], place: int, verbs: VerbTable) -> int:
    """The token behind the last of a predicate, with the clause that a verb of saying opens behind a date.

    "Holm promised in Lima | as early as May that the port would open".
    """
    one = told[place]
    stop = one.end + 1
    that = _that_behind(view, stop)
    if that < 0 or verbs.lemma(view.lower[one.verb]) not in STATING | TELLING:
        return stop
    for other in told[place + 1 :]:
        first = other.first - (view.lower[other.first - 1] in DETERMINERS - {"that"})
        if first == that + 1 and other.verb > other.last:
            stop = max(stop, other.end + 1)
        elif stop > that and other.first < stop <= other.verb:
            stop = other.end + 1  # "as long as | Peru | held the island"
    return stop


def _that_behind(view: SentenceView, at: int) -> int:
    """Where "that" stands behind token ``at`` and nothing but a time before it; -1 where it does not."""
    lower = view.lower
    while at < len(lower) and lower[at] != "that":
        if not (view.dates[at] >= 0 or lower[at] in PREPOSITIONS or is_idle(lower[at])):
            return -1
        at += 1
    return at if at < len(lower) and view.dates[at] < 0 else -1
