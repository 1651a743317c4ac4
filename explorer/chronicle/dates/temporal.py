"""Temporal expressions: the words of a text that state a time, and what they were resolved to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from explorer.chronicle.dates.date import HistoricalDate

ExpressionKind = Literal["calendar", "duration", "vague", "recurring"]

Bound = Literal["", "since", "until", "before", "after", "by"]
"""What the words before a date make of it: a beginning ("since 1978") or an end ("until May 1970")."""


@dataclass(frozen=True, slots=True)
class TemporalExpression:
    """Words that state a time.

    ``start`` and ``end`` are a half-open span of the document's text. ``date`` is None unless the
    expression names a stretch of the calendar. ``rule`` names the pattern and, after a plus sign, the way
    it was resolved ("month+carried-year"). ``anchor`` is the span of the expression it was counted from.
    ``in_name`` marks a year that is part of a name ("the 2019 general election"). ``bound`` says that
    the date is the beginning or the end of what is told; the date itself and the span leave it out.
    """

    start: int
    end: int
    text: str
    kind: ExpressionKind
    date: HistoricalDate | None
    rule: str
    anchor: tuple[int, int] | None = None
    in_name: bool = False
    bound: Bound = ""
