"""Times that hang on what is named behind them: "the day after the vote", "on the third day of the visit".

They are dates where the happening is told before with its date (``fromnouns.py``), or its date stands behind
it ("on the eve of the summit of 3 May 1960"); elsewhere nothing is made of them.
"""

from __future__ import annotations

import re

from explorer.chronicle.dates.date import Precision
from explorer.extraction.temporal.found import Found, Shift, ShiftUnit
from explorer.extraction.temporal.lexicon import ORDINAL, SPACE, ordinal_value

HANGING = frozenset({"unit-beside", "eve", "numbered-day", "anniversary"})
"""The forms of such times."""
_BESIDE = re.compile(rf"{SPACE}(?P<way>after|before|following)(?={SPACE}[^\W\d])")
_UNITS: dict[tuple[str, str], tuple[ShiftUnit, int, Precision]] = {
    ("day", "after"): ("day", 1, Precision.DAY),
    ("morning", "after"): ("day", 1, Precision.DAY),
    ("day", "before"): ("day", -1, Precision.DAY),
    ("evening", "before"): ("day", -1, Precision.DAY),
    ("night", "before"): ("day", -1, Precision.DAY),
    ("month", "after"): ("month", 1, Precision.MONTH),
    ("month", "before"): ("month", -1, Precision.MONTH),
    ("year", "after"): ("year", 1, Precision.YEAR),
    ("year", "before"): ("year", -1, Precision.YEAR),
}
"""What is beside a happening, with how it is counted; "the night after it" may be that of the same day."""
_ON_THE = re.compile(rf"\b[Oo]n{SPACE}(?P<the>the{SPACE})(?:very{SPACE})?\Z")
_NUMBERED = re.compile(
    rf"\b[Oo]n{SPACE}(?P<the>the{SPACE}(?P<number>{ORDINAL})(?:{SPACE}and{SPACE}(?:last|final))?{SPACE})\Z"
)
_ANNIVERSARY = re.compile(rf"\b[Oo]n{SPACE}(?P<the>(?:the|its){SPACE}(?P<number>{ORDINAL}){SPACE})\Z")
_OF = re.compile(rf"{SPACE}of(?={SPACE}[^\W\d])")
_OF_IT = re.compile(rf"{SPACE}of(?={SPACE}(?:the|this|that){SPACE}(?!month\b|year\b|week\b)[a-z])")
_REACH = 48


def unit_beside(text: str, start: int, begin: int, end: int) -> tuple[Found, ...]:
    """``the day after …``, from ``start``; its unit stands at ``begin`` to ``end``."""
    beside = _BESIDE.match(text, end)
    way = "before" if beside is not None and beside["way"] == "before" else "after"
    counted = _UNITS.get((text[begin:end], way))
    if beside is None or counted is None:
        return ()
    unit, count, precision = counted
    return (
        Found(start, beside.end(), "unit-beside", precision=precision, shift=Shift(unit, count), ahead=True),
    )


def eve(text: str, begin: int, end: int) -> tuple[Found, ...]:
    """``on the eve of …``: the day before."""
    lead, of = _ON_THE.search(text, max(0, begin - _REACH), begin), _OF.match(text, end)
    if lead is None or of is None:
        return ()
    return (_day(lead.start("the"), of.end(), "eve", Shift("day", -1)),)


def numbered_day(text: str, begin: int, end: int) -> tuple[Found, ...]:
    """``on the third day of the …``, counted from the first."""
    lead, of = _NUMBERED.search(text, max(0, begin - _REACH), begin), _OF_IT.match(text, end)
    if lead is None or of is None:
        return ()
    shift = Shift("day", ordinal_value(lead["number"]) - 1)
    return (_day(lead.start("the"), of.end(), "numbered-day", shift),)


def anniversary(text: str, begin: int, end: int) -> tuple[Found, ...]:
    """``on the tenth anniversary of …``, ``on its tenth anniversary``."""
    lead, of = _ANNIVERSARY.search(text, max(0, begin - _REACH), begin), _OF.match(text, end)
    if lead is None or lead["the"].startswith("the") != (of is not None):
        return ()
    shift = Shift("anniversary", ordinal_value(lead["number"]))
    return (_day(lead.start("the"), of.end() if of else end, "anniversary", shift),)


def _day(start: int, end: int, form: str, shift: Shift) -> Found:
    return Found(start, end, form, precision=Precision.DAY, shift=shift, ahead=True)
