"""Forms of dates that begin with a digit or with the name of a month.

A form is a name, a pattern matched where a run of digits or a month's name begins, and a builder that
turns the match into one expression, or into several where the ends of a range or the members of a list
share a month or a year. Of a table's forms the first that answers is taken.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from explorer.chronicle.date import Precision
from explorer.chronicle.days import month_length
from explorer.extraction.temporal.found import Found
from explorer.extraction.temporal.lexicon import (
    DASH,
    DAY,
    MONTH,
    SEASON,
    SPACE,
    YEAR,
    month_number,
    part_number,
)

Builder = Callable[[str, re.Match[str]], tuple[Found, ...]]


@dataclass(frozen=True, slots=True)
class Form:
    """One way of writing a date. A builder that answers nothing leaves the place to the next form."""

    name: str
    pattern: re.Pattern[str]
    build: Builder


_ERA_WORDS = rf"(?:B\.{SPACE}?C\b(?:\.(?:E\b\.?)?)?|BCE?\b|A\.D\b\.?|AD\b|C\.E\b\.?|CE\b)"
ERA = rf"(?:{SPACE}?(?P<era>{_ERA_WORDS}))"
TO = rf"(?:{SPACE}?{DASH}{SPACE}?|{SPACE}(?:to|until|till|through){SPACE}(?:the{SPACE})?)"
AND = rf"(?:,?{SPACE}(?:and|or|&){SPACE}(?:the{SPACE})?)"
OF_YEAR = (
    rf"(?:(?:,?{SPACE}|,)(?:of{SPACE}|in{SPACE})?"
    rf"(?P<year>{YEAR}|\d{{1,3}}(?={SPACE}?{_ERA_WORDS})){ERA}?)"
)
DAYS = rf"(?P<days>{DAY}(?:{TO}{DAY}|(?:,{SPACE}{DAY}){{0,3}}{AND}{DAY})?)"

_DAY = re.compile(rf"(?:the{SPACE})?{DAY}")
_IS_RANGE = re.compile(TO)


def astronomical(year: int, era: str | None) -> int:
    """A year as written with its era, as an astronomical year: 1 BC is 0."""
    return 1 - year if era and era[0] == "B" else year


def _year(match: re.Match[str]) -> int | None:
    text = match["year"]
    return astronomical(int(text), match["era"]) if text else None


def _day(text: str) -> int:
    return int("".join(character for character in text if character.isdigit()))


def _month_date(form: str, match: re.Match[str]) -> tuple[Found, ...]:
    """A month, a day of it, or several days of it; the words that they share go to the nearest."""
    month, year = part_number(match["month"]), _year(match)
    days = match.groupdict().get("days")
    if not days:
        return (Found(*match.span(), form, year, month, None, Precision.MONTH),)
    offset = match.start("days")
    found: list[Found] = []
    for member in _DAY.finditer(days):
        day = _day(member[0])
        if day > month_length(2000 if year is None else year, month):
            return ()
        found.append(
            Found(offset + member.start(), offset + member.end(), form, year, month, day, Precision.DAY)
        )
    found[0] = replace(found[0], start=match.start() if offset > match.start() else found[0].start)
    found[-1] = replace(found[-1], end=match.end())
    return _linked(match.string, found)


def _linked(text: str, found: Sequence[Found]) -> tuple[Found, ...]:
    """The members with their links, by what stands between them; nothing when a range runs backwards."""
    linked: list[Found] = []
    for member, after in zip(found, found[1:], strict=False):
        is_range = _IS_RANGE.fullmatch(text, member.end, after.start) is not None
        if is_range and (member.year, member.month, member.day) >= (after.year, after.month, after.day):
            return ()
        linked.append(replace(member, link="range" if is_range else "list"))
    return (*linked, found[-1])


def _iso(form: str, match: re.Match[str]) -> tuple[Found, ...]:
    return _numeric(form, match, int(match["year"]), int(match["month"]), int(match["day"]))


def _numeric(form: str, match: re.Match[str], year: int, month: int, day: int) -> tuple[Found, ...]:
    if not 1 <= month <= 12 or not 1 <= day <= month_length(year, month):
        return ()
    return (Found(*match.span(), form, year, month, day, Precision.DAY),)


def _numeric_date(form: str, match: re.Match[str]) -> tuple[Found, ...]:
    """Day before month as most of the world writes; month before day only where nothing else fits."""
    year, first, second = int(match["year"]), int(match["first"]), int(match["second"])
    if second <= 12:
        return _numeric(form, match, year, second, first)
    return _numeric(form, match, year, first, second)


def _year_span(form: str, match: re.Match[str]) -> tuple[Found, ...]:
    """``1915-17``, ``1904/05``: the last digits replace the first year's; they must lead forward."""
    first, digits = int(match["year"]), match["last"]
    last = int(match["year"][: 4 - len(digits)] + digits)
    if last <= first and len(digits) == 2:
        last += 100
    if not first < last <= first + 99:
        return ()
    head = Found(match.start(), match.end("year"), form, first, link="range")
    return head, Found(match.start("last"), match.end(), form, last)


def _era_span(form: str, match: re.Match[str]) -> tuple[Found, ...]:
    era = match["era"]
    first = astronomical(int(match["first"]), era)
    last = astronomical(int(match["last"]), era)
    if first >= last:
        return ()
    link = "range" if _IS_RANGE.fullmatch(match.string, match.end("first"), match.start("last")) else "list"
    head = Found(match.start(), match.end("first"), form, first, link=link)
    return head, Found(match.start("last"), match.end(), form, last)


def _plain_year(form: str, match: re.Match[str]) -> tuple[Found, ...]:
    return (Found(*match.span(), form, _year(match)),)


def _decade(form: str, match: re.Match[str]) -> tuple[Found, ...]:
    return (Found(*match.span(), form, int(match["year"]), precision=Precision.DECADE),)


def _short_decade(form: str, match: re.Match[str]) -> tuple[Found, ...]:
    return (Found(*match.span(), form, 1900 + int(match["decade"]), precision=Precision.DECADE),)


def _part_of_year(form: str, match: re.Match[str]) -> tuple[Found, ...]:
    return (Found(*match.span(), form, _year(match), part_number(match["month"]), None, Precision.SEASON),)


def _form(name: str, pattern: str, build: Callable[[str, re.Match[str]], tuple[Found, ...]]) -> Form:
    return Form(name, re.compile(pattern), build)


DIGIT_FORMS: tuple[Form, ...] = (
    _form("iso-date", rf"(?P<year>\d{{4}})[-‐‑](?P<month>\d\d)[-‐‑](?P<day>\d\d)(?![\d-])", _iso),
    _form(
        "numeric-date",
        r"(?P<first>\d{1,2})(?P<mark>[./-])(?P<second>\d{1,2})(?P=mark)(?P<year>[12]\d{3})(?![\d-])",
        _numeric_date,
    ),
    _form("day-month", rf"{DAYS}{SPACE}(?:of{SPACE})?(?P<month>{MONTH}){OF_YEAR}?", _month_date),
    _form("year-month-day", rf"(?P<year>{YEAR})(?P<era>){SPACE}(?P<month>{MONTH}){SPACE}{DAYS}", _month_date),
    _form("decade", r"(?P<year>[12]\d\d0)['’]?s(?![A-Za-z])", _decade),
    _form(
        "year-span",
        rf"(?P<year>[12]\d{{3}}){SPACE}?{DASH}{SPACE}?(?P<last>\d\d)(?![\d/A-Za-z]|[.,]\d|%)",
        _year_span,
    ),
    _form("dual-year", r"(?P<year>[12]\d{3})/(?P<last>\d{4}|\d\d)(?![\d/A-Za-z]|[.,]\d|%)", _year_span),
    _form(
        "years-of-era",
        rf"(?P<first>\d{{1,4}})(?:{TO}|{AND})(?P<last>\d{{1,4}})(?:{ERA})",
        _era_span,
    ),
    _form("year-of-era", rf"(?P<year>\d{{1,4}}){ERA}", _plain_year),
    _form("year-season", rf"(?P<year>{YEAR})(?P<era>){SPACE}(?P<month>{SEASON})", _part_of_year),
    _form("year", rf"(?P<year>{YEAR})(?P<era>)", _plain_year),
)
"""What can begin with a run of digits."""

MONTH_FORMS: tuple[Form, ...] = (
    _form("month-day", rf"(?P<month>{MONTH}){SPACE}(?:the{SPACE})?{DAYS}{OF_YEAR}?", _month_date),
    _form("month", rf"(?P<month>{MONTH}){OF_YEAR}?", _month_date),
)
"""What can begin with the name of a month."""
