"""The safe title of a doubtful telling: the words around the verb that its date stands beside."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from explorer.extraction.clauses.grammar import Clause
from explorer.extraction.clauses.nearest import nearest_clause
from explorer.extraction.clauses.wordlists import BE, is_idle
from explorer.extraction.titles.heading import Candidate, Heading
from explorer.extraction.titles.making.candidates import clause_candidates
from explorer.extraction.titles.word import Word

_DOUBTFUL = 4.0
"""What the best title costs that is of another clause than the date's, or breaks off."""
_SOUND = 3.5
"""What a title of the second reading may cost, its faults included."""


def safer(
    best: Candidate | None, words: Sequence[Word], heading: Heading, doubt: Callable[[str], float]
) -> Candidate | None:
    """``best``, or what a plainer reading of the same words gives where that is doubtful or missing."""
    weight = best.cost + doubt(best.text) if best is not None else _DOUBTFUL
    if weight < _DOUBTFUL:
        return best
    clause = nearest_clause(words, heading.verbs)
    if clause is None or (best is not None and _only_says_what_is(clause, heading)):
        return best
    weighed = (
        one._replace(cost=one.cost + doubt(one.text))
        for one in clause_candidates(clause, (), heading.pointers, heading)
    )
    plain = min(weighed, key=lambda one: (one.cost, len(one.text)), default=None)
    return plain if plain is not None and plain.cost <= _SOUND and plain.cost < weight else best


def _only_says_what_is(clause: Clause, heading: Heading) -> bool:
    """Whether a clause tells what something was rather than what happened: "the pact was one that …"."""
    if clause.verb.lower not in BE:
        return False
    first = next((word.lower for word in clause.rest if not is_idle(word.lower)), "")
    return heading.verbs.base_of_participle(first) is None
