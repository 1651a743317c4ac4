"""Days of the week without a date: "on Wednesday", "the following Friday", "the Sunday of that week"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from explorer.chronicle.dates.date import CalendarUnit, Precision
from explorer.chronicle.dates.days import civil_day, day_number, month_length
from explorer.extraction.temporal.found import Found, Shift
from explorer.extraction.temporal.lexicon import MONTH, SPACE, STEPS, WEEKDAYS, alternation
from explorer.extraction.temporal.ordinals import ACTING

_LEAD = re.compile(
    rf"\b(?:[Oo]n|[Bb]y|[Uu]ntil|[Ss]ince|[Bb]efore|[Aa]fter|[Ff]rom|[Tt]o|[Ll]ate|[Ee]arly)"
    rf"{SPACE}(?:(?P<step>(?:the{SPACE})?(?i:{alternation(STEPS)})){SPACE})?\Z"
    rf"|(?:\b(?P<alone>(?:[Tt]he{SPACE})?(?i:{alternation(STEPS)}){SPACE}))\Z"
    rf"|\b[Oo]n{SPACE}(?P<the>the{SPACE})\Z"
)
"""Before a day of the week that is one day, and no name ("the Sunday paper", "Bloody Sunday")."""
_GOES_ON = re.compile(
    rf",?{SPACE}(?:the{SPACE})?(?:\d|{MONTH})|{SPACE}(?!{ACTING})[A-Z]|['’-]|{SPACE}(?:after|before|of|following|in)\b"
    rf"|{SPACE}(?:school|mass|paper|law|prayers?|club)s?\b"
)
"""Behind a day that has a date of its own, is counted from a feast, or names something."""

_BESIDE = re.compile(
    rf"{SPACE}of{SPACE}(?P<week>(?:that|the{SPACE}same)(?:{SPACE}(?:very|same))?){SPACE}week\b"
    rf"|{SPACE}(?P<way>before|after)(?:{SPACE}that(?={SPACE}?[,.;:)])|(?={SPACE}?[,.;:)]))"
)
"""Behind "the Friday": in the week of the day told, or which one beside it."""
_THE = re.compile(rf"\b[Tt]he{SPACE}\Z")
_ENDS = re.compile(
    rf"{SPACE}?(?:[,.;:)]|\Z)|{SPACE}(?:an?|the|he|she|it|they|and|but|[a-z]+ed)\b"
    rf"|{SPACE}{ACTING}"
)
"""Behind "on the Friday" where no noun follows, as in "on the Sunday market"."""

_OWN = re.compile(rf"(?i:{alternation(WEEKDAYS)})\b")
_RECENT = 8
"""Dates told before, one of which may say the year of a day with its weekday."""
_EXACT = (Precision.DAY, Precision.MONTH, Precision.YEAR)
_LAST_MONTH = 12
_NUMBERS = {name: number for number, name in enumerate(WEEKDAYS)}
_WEEK = 7
_MONDAY = day_number(2024, 1, 1) % _WEEK


def weekday(text: str, begin: int, end: int, word: str) -> tuple[Found, ...]:
    """The day of the week at ``begin`` to ``end``, if no date follows and no name is made of it."""
    beside = _BESIDE.match(text, end)
    the = _THE.search(text, max(0, begin - 6), begin) if beside is not None else None
    if beside is not None and the is not None:
        count = _NUMBERS[word] + (
            2 * _WEEK if beside["week"] else _WEEK if beside["way"] == "after" else -_WEEK
        )
        shift = Shift("weekday", count)
        return (Found(the.start(), beside.end(), "weekday", precision=Precision.DAY, shift=shift),)
    lead = _LEAD.search(text, max(0, begin - 24), begin)
    if lead is None or _GOES_ON.match(text, end):
        return ()
    if lead["the"] and not _ENDS.match(text, end):
        return ()
    step = (lead["step"] or lead["alone"] or "").split()
    count = _NUMBERS[word] + (STEPS[step[-1].lower()] * _WEEK if step else 0)
    named = next((group for group in ("step", "alone", "the") if lead[group]), None)
    start = lead.start(named) if named else begin
    return (Found(start, end, "weekday", precision=Precision.DAY, shift=Shift("weekday", count)),)


def weekday_from(day: CalendarUnit, count: int, *, back: bool) -> tuple[int, int, int]:
    """The day of the week that a shift counts from a day on, or ``back`` from it; both include that day."""
    assert day.month is not None
    assert day.day is not None
    told = day_number(day.year, day.month, day.day)
    ahead = (count + _MONDAY - told) % _WEEK
    if count < 0:
        return civil_day(told + ahead - _WEEK)
    if count >= 2 * _WEEK:
        return civil_day(told - (told - _MONDAY) % _WEEK + count % _WEEK)
    if count >= _WEEK:
        return civil_day(told + (ahead or _WEEK))
    return civil_day(told + (ahead - _WEEK if back and ahead else ahead))


def year_by_weekday(text: str, found: Sequence[Found], index: int) -> Found | None:
    """The date told before in whose year, or the next, a day is of the weekday beside it; None if in several.

    "In March 2011 Paz spoke of the fires of 1997. On Wednesday 28 December" is of 2011.
    """
    one = found[index]
    named = _OWN.match(text, one.start)
    if named is None or one.month is None or one.day is None or one.month > _LAST_MONTH:
        return None
    told: dict[int, Found] = {}
    for before in reversed(found[max(0, index - _RECENT) : index]):
        if before.year is not None and before.shift is None and before.precision in _EXACT:
            told.setdefault(before.year, before)
            told.setdefault(before.year + 1, before._replace(year=before.year + 1))
    fits = [
        date
        for year, date in told.items()
        if _is_on(year, one.month, one.day, _NUMBERS[named[0].capitalize()])
    ]
    return fits[0] if len(fits) == 1 else None


def _is_on(year: int, month: int, day: int, weekday: int) -> bool:
    """Whether a day is of a weekday, 0 to 6 from Monday on."""
    return day <= month_length(year, month) and (day_number(year, month, day) - _MONDAY) % _WEEK == weekday


def numbered_weekday(year: int, month: int, number: int, name: int) -> int | None:
    """The day of a month that is its first, second … of a weekday, for 0 its last; None where it has none."""
    first = (name + _MONDAY - day_number(year, month, 1)) % _WEEK + 1
    length = month_length(year, month)
    day = first + (number - 1) * _WEEK if number else first + (length - first) // _WEEK * _WEEK
    return day if day <= length else None
