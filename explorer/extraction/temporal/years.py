"""How the year of a date is written, and the words that link dates: "of 1902", "44 BC", "of that year"."""

from __future__ import annotations

import re

from explorer.extraction.temporal.found import Shift
from explorer.extraction.temporal.lexicon import DASH, NUMBER, SPACE, STEPS, YEAR, alternation, number_value

_ERA_WORDS = rf"(?:B\.{SPACE}?C\b(?:\.(?:E\b\.?)?)?|BCE?\b|A\.D\b\.?|AD\b|C\.E\b\.?|CE\b)"
ERA = rf"(?:{SPACE}?(?P<era>{_ERA_WORDS}))"
TO = (
    rf"(?:(?![ \t\r]*\n[ \t]*{DASH}[ \t]){SPACE}?{DASH}{SPACE}?"
    rf"|{SPACE}(?:to|until|till|through){SPACE}(?:the{SPACE})?)"
)
"""What links the ends of a stretch of time; a dash that opens a line is the mark of a new item."""
AND = rf"(?:,?{SPACE}(?:and|or|&){SPACE}(?:the{SPACE})?)"
YEARS_ON = (
    rf"(?P<number>{NUMBER}){SPACE}(?:year|(?P<decades>decade))s?{SPACE}(?P<way>(?:later|earlier)(?!{SPACE}than\b)"
    rf"|(?:on|before|after|afterwards|previously)(?={SPACE}?[,.;:)]))(?![A-Za-z])"
)
"""Behind a month or a day: in which other year, as in "in May | three years later"."""
FOLLOWED = rf"{SPACE}?[,.;:)]|{SPACE}(?:and|but|or|was|were|had|saw|brought|came|[a-z]{{3,}}ed)\b"
"""Behind "the summer that followed" where nothing stands which it followed."""
OF_YEAR = (
    rf"(?:(?:,?{SPACE}|,)(?:(?:of|in){SPACE}(?:the{SPACE}year{SPACE})?)?"
    rf"(?:(?P<year>{YEAR}|\d{{1,3}}(?={SPACE}?{_ERA_WORDS})){ERA}?"
    rf"|(?P<same>(?:(?:that|this)(?:{SPACE}same)?|the{SPACE}(?:same|(?P<step>{alternation(STEPS)}))){SPACE}year\b"
    rf"|the{SPACE}year{SPACE}(?P<side>before|after|following|that{SPACE}followed)(?={SPACE}?[,.;:)]|{SPACE}(?:and|but)\b|\Z))"
    rf"|{YEARS_ON}|(?P<next>(?<!year[ \n])that{SPACE}followed)(?={FOLLOWED})))"
)
OF_DUAL_YEAR = rf"(?:{OF_YEAR}(?:/(?P<dual>\d{{4}}|\d\d?)(?![\d/A-Za-z]|[.,]\d))?)?"
"""A year, or two behind a stroke where the new year began in March: "2 January 1602/3"."""


def astronomical(year: int, era: str | None) -> int:
    """A year as written with its era, as an astronomical year: 1 BC is 0."""
    return 1 - year if era and era[0] == "B" else year


def year_of(match: re.Match[str]) -> int | None:
    """The year that a match of a pattern with OF_YEAR names, if it names one."""
    text = match["year"]
    return astronomical(int(text), match["era"]) if text else None


def shift_of(match: re.Match[str]) -> Shift | None:
    """The year that a match refers to: "of that year", "of the following year"."""
    groups = match.groupdict()
    if groups.get("number"):
        return Shift("year", years_counted(match))
    if groups.get("next"):
        return Shift("named", 1)
    if not groups.get("same"):
        return None
    if groups.get("side"):
        return Shift("year", -1 if groups["side"] == "before" else 1)
    return Shift("year", STEPS[groups["step"].lower()] if groups["step"] else 0)


def years_counted(match: re.Match[str]) -> int:
    """How many years on, or back, the words of YEARS_ON lead."""
    number = number_value(match["number"]) * (10 if match["decades"] else 1)
    return -number if match["way"] in BACKWARD else number


BACKWARD = frozenset({"earlier", "previously", "before", "prior"})
"""Words behind a number of years that lead back."""


def reckoned(match: re.Match[str], month: int) -> tuple[int | None, int]:
    """The year of a month, and where its words end: of two years the later, by which it is known today.

    What stands behind the stroke is no second year where it does not follow the first, or where the month
    lies behind the March in which the old years began; it is left to others then.
    """
    year, dual = year_of(match), match.groupdict().get("dual")
    if year is None or not dual:
        return year, match.end()
    if month <= _LAST_OF_OLD_YEAR and (year + 1) % 10 ** len(dual) == int(dual):
        return year + 1, match.end()
    return year, match.start("dual") - 1


_LAST_OF_OLD_YEAR = 3
"""The month in which a year ended that began on the 25th of it, as in England before 1752."""
