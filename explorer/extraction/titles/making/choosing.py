"""Which of the possible titles is printed: the cheapest, where what speaks against a title costs too."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.wordlists import ARTICLES, RELATIVES, SUBORDINATORS
from explorer.extraction.titles.form.unsaid import leaves_unsaid
from explorer.extraction.titles.heading import Candidate


def chosen(
    found: Callable[[bool], Iterable[Candidate]], doubt: Callable[[str], float], dearest: float
) -> Candidate | None:
    """The cheapest title with what ``doubt`` adds for its faults; None where there are none.

    ``found`` gives the candidates, asked with True those too that can hardly be the cheapest. Only those
    are weighed that cost at most ``dearest``, and little more than the cheapest: a dearer one tells of
    another clause, and is fluent but false.
    """
    best = min(found(False), key=_by_cost, default=None)
    doubted = doubt(best.text) if best is not None and best.cost <= dearest else 0.0
    if best is None or not doubted:
        return best
    reach = min(dearest, best.cost + _LITTLE)
    fitting = [one for one in found(True) if one.cost <= reach]
    return min(fitting, key=lambda one: (one.cost + doubt(one.text), len(one.text)), default=best)


_LITTLE = 4.0
"""How much more than the cheapest a title may cost that tells of the same clause."""


def _by_cost(one: Candidate) -> tuple[float, int]:
    return one.cost, len(one.text)


def more_told(
    own: Candidate, other: Candidate, source: Sequence[str], verbs: VerbTable, dearest: float
) -> Candidate | None:
    """Which of two titles says what the other cuts off; None where both may be whole.

    ``source`` are the words of the clause in small letters; ``own`` is never taken that costs ``dearest``.
    """
    if goes_further(own, other):
        return other
    unsaid = [leaves_unsaid(one.text.lower().split(), source, verbs) for one in (own, other)]
    if unsaid[0] == unsaid[1]:
        return None
    return other if unsaid[0] else own if own.cost < dearest else None


def goes_further(own: Candidate, other: Candidate) -> bool:
    """Whether another title goes on in its clause where ``own`` ends, at no higher cost."""
    if other.cost > own.cost:
        return False
    ends, goes_on = _told(own.text), _told(other.text)
    more = goes_on[len(ends) :]
    return bool(more) and goes_on[: len(ends)] == ends and _OPENING.isdisjoint(more)


_OPENING = (RELATIVES | SUBORDINATORS) - {"than", "where", "before"}
"""Words that open another clause, which a title seldom needs."""


def _told(title: str) -> list[str]:
    """The words of a title in small letters, without its articles and signs."""
    return [word for word in title.lower().replace(",", "").split() if word not in ARTICLES]
