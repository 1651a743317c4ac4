"""What scanning hands to anchoring: an expression as written, with what it leaves unsaid."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from explorer.chronicle.dates.date import Part, Precision
from explorer.chronicle.dates.temporal import Bound, ExpressionKind

Link = Literal["", "range", "list"]
READERS_UNIT = "readers-unit"
"""The form of "last year" and "earlier this year", which count from the time of writing."""
ShiftUnit = Literal[
    "day",
    "week",
    "month",
    "months to the day",
    "half-month",
    "weeks within",
    "months within",
    "year",
    "decade",
    "century",
    "named",
    "soon",
    "period",
    "span",
    "digits",
    "anniversary",
    "weekday",
]


@dataclass(frozen=True, slots=True)
class Shift:
    """How an expression is counted from an earlier date: ``count`` times ``unit``, 0 for "the same".

    "named" is the next (1) or last (-1) month or season of that name; "soon" is shortly after; "period"
    is the stretch told of last; "span" is the coming ``count`` years, "weeks within" and its like
    other such stretches; "digits" is the nearest year that ends
    in the two digits ``count``; "anniversary" is the same day so many years on, "months to the day" so many
    months, with ``days`` more; "weekday" is a day of the week, 0 to 6 from Monday on: the next one, with 7
    more the one after the day told, with 14 more the one of its week, with 7 less the one before it.
    """

    unit: ShiftUnit
    count: int = 0
    days: int = 0


class Found(NamedTuple):
    """Words that state a time, as written.

    ``year`` is astronomical, ``month`` is 1 to 12 or an EDTF code of a part of the year; what is None was
    not said. ``link`` tells how the expression hangs together with the next one: as the beginning of a
    range, or as one of a list that shares what its last member says.
    """

    start: int
    end: int
    form: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    precision: Precision = Precision.YEAR
    kind: ExpressionKind = "calendar"
    part: Part = ""
    approximate: bool = False
    uncertain: bool = False
    shift: Shift | None = None
    link: Link = ""
    ahead: bool = False
    """Whether it is counted from the date that follows: "two years after the pact of 1902"."""
    since: int = -1
    """Where the date begins from which it is counted, told before of what it names; -1 for none."""
    last_year: int | None = None
    """The last year of a decade or century before our era, which EDTF can only say as an interval."""
    bound: Bound = ""
    """What the words before it make of the date."""
    in_name: bool = False
    """Whether the year is part of a name."""
    leading: bool = False
    """Whether it opens its sentence: "In 2008, ..."."""
    feast: int | None = None
    """How many days after Easter a movable feast is; its day is known once its year is."""
    orthodox: bool = False
    """Whether that is the Easter of the Orthodox churches."""
    weekday: tuple[int, int] | None = None
    """Which day of the week of its month it is (the third, or the last as 0; 0 to 6 from Monday on)."""
