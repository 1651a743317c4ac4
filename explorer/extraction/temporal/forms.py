"""Forms of dates that begin with a digit, with the name of a month or of a season.

A form is a name, a pattern matched where a run of digits or a name begins, and a builder that turns the
match into one expression, or into several where the ends of a range or the members of a list share a
month or a year. Of a table's forms the first that answers is taken.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from explorer.chronicle.dates.date import YEAR_PARTS, Precision
from explorer.chronicle.dates.days import month_length
from explorer.extraction.temporal.figures import (
    NUMERIC_DAYS,
    ROMAN_MONTH,
    iso_date,
    numeric_date,
    numeric_days,
    roman_date,
    year_span,
)
from explorer.extraction.temporal.found import Found, Shift
from explorer.extraction.temporal.lexicon import (
    DASH,
    DAY,
    FEASTS,
    MONTH,
    NAMED_DATES,
    NAMED_DAYS,
    ORDINAL,
    SEASON,
    SPACE,
    STEPS,
    YEAR,
    alternation,
    part_number,
)
from explorer.extraction.temporal.oldstyle import STYLES
from explorer.extraction.temporal.ordinals import ACTING, AFTER_DAY, NUMBERED_THINGS, numbers_another
from explorer.extraction.temporal.quarters import CODE, CODES
from explorer.extraction.temporal.yearlydays import is_of_yearly
from explorer.extraction.temporal.years import (
    AND,
    ERA,
    OF_DUAL_YEAR,
    OF_YEAR,
    TO,
    astronomical,
    reckoned,
    shift_of,
    year_of,
)

Builder = Callable[[str, re.Match[str]], tuple[Found, ...]]


@dataclass(frozen=True, slots=True)
class Form:
    """One way of writing a date. A builder that answers nothing leaves the place to the next form."""

    name: str
    pattern: re.Pattern[str]
    build: Builder


DAYS = rf"(?P<days>{DAY}(?:(?:{TO}|/){DAY}|(?:,{SPACE}{DAY}){{0,3}}{AND}{DAY})?)"

NAMED_DATE = "named-date"
"""The form of days known by a name."""

_DAY = re.compile(rf"(?:the{SPACE})?{DAY}")
_IS_RANGE = re.compile(rf"{TO}|/")


def _digits(text: str) -> int:
    return int("".join(character for character in text if character.isdigit()))


def _month_date(form: str, match: re.Match[str]) -> tuple[Found, ...]:
    """A month, a day of it, or several days of it; the words that they share go to the nearest."""
    month, shift = part_number(match["month"]), shift_of(match)
    year, end = reckoned(match, month)
    days = match.groupdict().get("days")
    if not days:
        precision = Precision.MONTH if month <= 12 else Precision.SEASON
        return (Found(match.start(), end, form, year, month, None, precision, shift=shift),)
    offset = match.start("days")
    found: list[Found] = []
    for member in _DAY.finditer(days):
        day = _digits(member[0])
        if day > month_length(2000 if year is None else year, month):
            return ()
        span = (offset + member.start(), offset + member.end())
        found.append(Found(*span, form, year, month, day, Precision.DAY, shift=shift))
    if match.start() < offset:
        found[0] = found[0]._replace(start=match.start())
    found[-1] = found[-1]._replace(end=end)
    return _linked(match.string, found)


def _linked(text: str, found: Sequence[Found]) -> tuple[Found, ...]:
    """The members with their links, by what stands between them; nothing when a range runs backwards."""
    linked: list[Found] = []
    for member, after in pairwise(found):
        is_range = _IS_RANGE.fullmatch(text, member.end, after.start) is not None
        if is_range and (member.day or 0) >= (after.day or 0):
            return ()
        linked.append(member._replace(link="range" if is_range else "list"))
    return (*linked, found[-1])


def _named_day(form: str, match: re.Match[str]) -> tuple[Found, ...]:
    """A day known by a name; "Chinese New Year's Day" and its like lie elsewhere."""
    other = _OTHER_CALENDAR.search(match.string, max(0, match.start() - 16), match.start())
    if other or is_of_yearly(match):
        return ()
    month, day = NAMED_DAYS[" ".join(match["name"].replace("’", "'").split())]
    return (Found(*match.span(), form, year_of(match), month, day, Precision.DAY, shift=shift_of(match)),)


def _feast(form: str, match: re.Match[str]) -> tuple[Found, ...]:
    """A feast that moves with Easter; names that places bear too must follow a preposition."""
    name = " ".join(match["name"].split())
    year = year_of(match)
    if is_of_yearly(match):
        return ()
    before = _AT_FEAST.search(match.string, max(0, match.start() - 12), match.start())
    if " " not in name or name in _ALSO_PLACES:
        if before is None and year is None:
            return ()
        if _NAME_GOES_ON.match(match.string, match.end()):
            return ()
    days, month = FEASTS[name], 3 if FEASTS[name] < -30 else 4 if FEASTS[name] < 30 else 5
    shift, orthodox = shift_of(match), match["rite"] is not None
    one = Found(*match.span(), form, year, month, None, Precision.DAY, shift=shift)
    return (one._replace(feast=days, orthodox=orthodox),)


_AT_FEAST = re.compile(r"\b(?:[Aa]t|[Oo]n|[Bb]y|[Bb]efore|[Aa]fter|[Uu]ntil|[Ss]ince|[Aa]round)\s\Z")
_ALSO_PLACES = frozenset({"Corpus Christi"})
_NAME_GOES_ON = re.compile(rf",?{SPACE}[A-Z]|{SPACE}(?:[Ii]sland|[Rr]ising|[Oo]ffensive|[Ww]eek)\b")


_OTHER_CALENDAR = re.compile(r"\b(?!In|On|By|Until|Since|From|After|Before)[A-Z][a-z]+\s\Z")


def _quarter(form: str, match: re.Match[str]) -> tuple[Found, ...]:
    """``2015 Q3``: a quarter or half behind its year."""
    code = CODES[match["code"]]
    return (Found(*match.span(), form, int(match["year"]), code, None, YEAR_PARTS[code][2]),)


def _named_date(form: str, match: re.Match[str]) -> tuple[Found, ...]:
    year, month, day = NAMED_DATES[" ".join(match[0].split())]
    return (Found(*match.span(), form, year, month, day, Precision.DAY),)


def _era_span(form: str, match: re.Match[str]) -> tuple[Found, ...]:
    era = match["era"]
    first, last = (astronomical(int(match[name]), era) for name in ("first", "last"))
    if first >= last:
        return ()
    is_range = _IS_RANGE.fullmatch(match.string, match.end("first"), match.start("last"))
    head = Found(match.start(), match.end("first"), form, first, link="range" if is_range else "list")
    return head, Found(match.start("last"), match.end(), form, last)


def _year(form: str, match: re.Match[str]) -> tuple[Found, ...]:
    return (Found(*match.span(), form, year_of(match)),)


def _anno_domini(form: str, match: re.Match[str]) -> tuple[Found, ...]:
    """``AD 64``: the era stands before the number, which alone would be too small for a year."""
    before = _AD.search(match.string, max(0, match.start() - 6), match.start())
    return (Found(before.start(), match.end(), form, int(match["year"])),) if before else ()


_AD = re.compile(rf"\b(?:AD|A\.D\.){SPACE}\Z")


def _season_over_new_year(form: str, match: re.Match[str]) -> tuple[Found, ...]:
    """``winter of 1941–42`` lies in the winter that begins in the first year."""
    return (
        Found(*match.span(), form, int(match["first"]), part_number(match["month"]), None, Precision.SEASON),
    )


def _bare_day(form: str, match: re.Match[str]) -> tuple[Found, ...]:
    """``the 14th of the same month``, ``on the 2nd of the next month``, ``on the 20th``, with its article."""
    day = int(match["day"])
    if not 1 <= day <= 31 or match.string[max(0, match.start() - 4) : match.start()].lower().strip() != "the":
        return ()
    if numbers_another(match):
        return ()
    count = STEPS.get((match.groupdict().get("step") or "").lower(), 0)
    return (Found(*match.span(), form, None, None, day, Precision.DAY, shift=Shift("month", count)),)


def _form(name: str, pattern: str, build: Builder) -> Form:
    return Form(name, re.compile(pattern), build)


_YEAR_END = rf"(?![\d/A-Za-z]|[.,]\d|%|{SPACE}{MONTH})"

_NAMED_DATE = _form(NAMED_DATE, rf"(?:{alternation(NAMED_DATES)})(?![\w/])", _named_date)
_OLD_STYLE = tuple([_form("old-style", pattern, build) for pattern, build in STYLES])

_GAMES = r"(?:(?:Youth )?(?:Deaf|Para|O)lympic|Games\b|Universiade)"
"""What a season is part of the name of: "the 1952 Summer | Olympics" are of the year."""
DIGIT_FORMS: tuple[Form, ...] = (
    _NAMED_DATE,
    *_OLD_STYLE,
    _form(
        "iso-date",
        r"(?P<year>\d{4})(?P<mark>[-‐‑/.])(?P<month>\d\d)(?P=mark)(?P<day>\d\d)(?![\d/-])",
        iso_date,
    ),
    _form(
        "numeric-date",
        r"(?P<first>\d{1,2})(?P<mark>[./-])(?P<second>\d{1,2})(?P=mark)(?P<year>[12]\d{3})(?![\d-])",
        numeric_date,
    ),
    _form("numeric-days", NUMERIC_DAYS, numeric_days),
    _form(
        "day-month",
        rf"{DAYS}{SPACE}(?:(?:day{SPACE})?of{SPACE})?(?P<month>{MONTH}){OF_DUAL_YEAR}",
        _month_date,
    ),
    _form("day-month", rf"(?P<days>{DAY})-(?P<month>{MONTH})-(?P<year>{YEAR})(?P<era>)", _month_date),
    _form(  # "on 13. October 1947"
        "day-month",
        rf"(?:(?<=\b[Oo]n )|(?<=\b[Ss]ince )|(?<=\b[Uu]ntil ))(?P<days>{DAY})\.{SPACE}"
        rf"(?P<month>{MONTH}){SPACE}(?P<year>{YEAR})(?P<era>)(?!{SPACE}(?:was|were|is|had|has|saw|[a-z]+ed)\b)",
        _month_date,
    ),
    _form("roman-month", ROMAN_MONTH, roman_date),
    _form("year-month-day", rf"(?P<year>{YEAR})(?P<era>){SPACE}(?P<month>{MONTH}){SPACE}{DAYS}", _month_date),
    _form(  # "1982 Apr: …", all that stands before the entry or in the cell
        "year-month-day",
        rf"(?<![^\n\t])(?P<year>{YEAR})(?P<era>)[;,]?[ \t](?P<month>{MONTH})(?:{SPACE}{DAYS})?"
        rf"(?={SPACE}?(?:[\n\t:]|\Z|[–—-]{SPACE}(?!{MONTH}|\d)))",
        _month_date,
    ),
    _form("year-span", rf"(?P<year>[12]\d{{3}}){SPACE}?{DASH}{SPACE}?(?P<last>\d\d?){_YEAR_END}", year_span),
    _form("dual-year", rf"(?P<year>[12]\d{{3}})/(?P<last>\d{{4}}|\d\d?){_YEAR_END}", year_span),
    _form("years-of-era", rf"(?P<first>\d{{1,4}})(?:{TO}|{AND})(?P<last>\d{{1,4}}){ERA}", _era_span),
    _form("year-of-era", rf"(?P<year>\d{{1,4}}){ERA}", _year),
    _form(
        "bare-day",
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)(?!(?:{TO}|{AND}){ORDINAL}[\s-]{{1,2}}centur)(?!{NUMBERED_THINGS})"
        rf"(?:{SPACE}of{SPACE}(?:that|this|the)(?:{SPACE}(?:same|(?P<step>(?i:{alternation(STEPS)}))))?{SPACE}month\b"
        rf"|(?=\s?[,.;)]|{SPACE}onwards?\b|{SPACE}on[,.;]|{SPACE}{AFTER_DAY}))",
        _bare_day,
    ),
    _form("bare-day", rf"(?<=\b[Oo]n the )(?P<day>\d{{1,2}})(?:st|nd|rd|th)(?={SPACE}{ACTING})", _bare_day),
    _form(
        "year-season", rf"(?P<year>{YEAR})(?P<era>){SPACE}(?P<month>{SEASON})(?!{SPACE}{_GAMES})", _month_date
    ),
    _form("year-quarter", rf"(?P<year>{YEAR})[ -](?P<code>{CODE})(?![\w-])", _quarter),
    _form("year", rf"(?P<year>{YEAR})(?P<era>)", _year),
    _form("year-of-era", r"(?P<year>\d{1,3})(?![\dA-Za-z]|[.,]\d)", _anno_domini),
)
"""What can begin with a run of digits."""

NAME_FORMS: tuple[Form, ...] = (
    _NAMED_DATE,
    *_OLD_STYLE,
    _form(
        "feast",
        rf"(?P<rite>(?:(?:Greek|Russian|Eastern){SPACE})?Orthodox{SPACE})?"
        rf"(?P<name>{alternation(FEASTS)})(?![A-Za-z]){OF_YEAR}?",
        _feast,
    ),
    _form("named-day", rf"(?P<name>{alternation(NAMED_DAYS)})(?![A-Za-z]){OF_YEAR}?", _named_day),
    _form("month-day", rf"(?P<month>{MONTH}){SPACE}(?:the{SPACE})?{DAYS}{OF_DUAL_YEAR}", _month_date),
    _form("month", rf"(?P<month>{MONTH}){OF_DUAL_YEAR}", _month_date),
    _form(
        "winter-span",
        rf"(?P<month>{SEASON}){SPACE}(?:of{SPACE})?(?P<first>[12]\d{{3}})(?:[-–/]|{SPACE}to{SPACE})(?:\d{{4}}|\d\d){_YEAR_END}",
        _season_over_new_year,
    ),
    _form("season", rf"(?P<month>{SEASON}){OF_YEAR}?", _month_date),
)
"""What can begin with the name of a month, a season or a day."""


def first_form(forms: Sequence[Form], text: str, begin: int) -> tuple[Found, ...]:
    """What the first form that answers finds at a place of the text; nothing when none does."""
    for form in forms:
        match = form.pattern.match(text, begin)
        if match is not None:
            found = form.build(form.name, match)
            if found:
                return found
    return ()
