"""Which of the possible titles is printed: the cheapest, where what speaks against a title costs too."""

from __future__ import annotations

from collections.abc import Callable, Iterable

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
