"""Times counted in two units: "a year and a day later", "two years and three months before"."""

from __future__ import annotations

import re

from explorer.extraction.temporal.found import Shift, ShiftUnit
from explorer.extraction.temporal.lexicon import NUMBER, SPACE, number_value

_FIRST = re.compile(rf"\b(?P<number>{NUMBER}){SPACE}(?P<unit>year|month|week)s?,?{SPACE}and{SPACE}\Z")
_SECOND = re.compile(rf",?{SPACE}and{SPACE}{NUMBER}{SPACE}(?P<unit>month|day)s?\b")
_COUNTED: dict[tuple[str, str], tuple[ShiftUnit, int, int]] = {
    ("year", "month"): ("month", 12, 1),
    ("week", "day"): ("day", 7, 1),
    ("year", "day"): ("anniversary", 1, 0),
    ("month", "day"): ("months to the day", 1, 0),
}
"""Two units, with that in which both are counted, and how many of it each is; 0 for days on top of it."""
_FIRSTS, _SECONDS = (frozenset(units) for units in zip(*_COUNTED, strict=True))


def first_of_two(text: str, low: int, start: int, unit: str) -> re.Match[str] | None:
    """What stands before the second amount: "a year and | a day later"."""
    first = _FIRST.search(text, low, start) if unit in _SECONDS else None
    return first if first is not None and (first["unit"], unit) in _COUNTED else None


def end_of_two(text: str, end: int, unit: str) -> int | None:
    """Where the second amount ends behind the first: "a year | and a day"."""
    second = _SECOND.match(text, end) if unit in _FIRSTS else None
    return second.end() if second is not None and (unit, second["unit"]) in _COUNTED else None


def both(first: re.Match[str], unit: str, number: int) -> Shift:
    """Both amounts as one; ``number`` is the second, below 0 where they lead back."""
    shift_unit, of_first, of_second = _COUNTED[first["unit"], unit]
    count = number_value(first["number"]) * of_first * (1 if number > 0 else -1)
    return Shift(shift_unit, count + number * of_second, 0 if of_second else number)
