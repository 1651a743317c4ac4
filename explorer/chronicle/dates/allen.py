"""Allen's thirteen relations between two intervals of days.

Source: J. F. Allen, "Maintaining knowledge about temporal intervals", Communications of the ACM 26
(1983). Days are discrete, so "meets" means that the next day is the first of the other interval.
"""

from __future__ import annotations

import math

from explorer.chronicle.dates.date import HistoricalDate

_BY_ENDS = {
    (-1, -1): "overlaps",
    (-1, 0): "finished by",
    (-1, 1): "contains",
    (0, -1): "starts",
    (0, 0): "equals",
    (0, 1): "started by",
    (1, -1): "during",
    (1, 0): "finishes",
    (1, 1): "overlapped by",
}


def allen_relation(a: HistoricalDate, b: HistoricalDate) -> str:
    """The relation of ``a`` to ``b`` by their first and last possible days; open ends are infinite."""
    a_first, a_last = _ends(a)
    b_first, b_last = _ends(b)
    if a_last < b_first:
        return "meets" if a_last + 1 == b_first else "before"
    if b_last < a_first:
        return "met by" if b_last + 1 == a_first else "after"
    return _BY_ENDS[_sign(a_first, b_first), _sign(a_last, b_last)]


def _ends(date: HistoricalDate) -> tuple[float, float]:
    first, last = date.earliest, date.latest
    return (-math.inf if first is None else first, math.inf if last is None else last)


def _sign(a: float, b: float) -> int:
    return (a > b) - (a < b)
