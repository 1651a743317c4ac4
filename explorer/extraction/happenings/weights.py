"""How much an event weighs when not all labels fit."""

from __future__ import annotations

from explorer.chronicle.dates.date import HistoricalDate, Precision

KIND_WEIGHTS = {
    "relations": 1.6,
    "conflict": 1.4,
    "agreement": 1.3,
    "mission": 1.3,
    "visit": 1.2,
    "politics": 1.0,
    "aid": 1.0,
    "migration": 1.0,
    "law": 0.9,
    "trade": 0.7,
    "other": 0.6,
}
"""What a kind counts; the turns of relations first, statistics and sundries last."""

_PRECISION = {Precision.DAY: 0.15, Precision.MONTH: 0.1, Precision.CENTURY: -0.3, Precision.DECADE: -0.2}


def weight_of(kind: str, date: HistoricalDate, *, in_list: bool, nominal: bool, inherited: bool) -> float:
    """The weight of one mention: by kind, finer dates above coarser ones, asides below main clauses."""
    weight = KIND_WEIGHTS.get(kind, 1.0) + _PRECISION.get(date.precision, 0.0)
    weight -= 0.2 * in_list + 0.3 * (nominal and not in_list) + 0.1 * inherited
    return round(max(0.1, weight), 2)
