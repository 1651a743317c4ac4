"""Days told in both calendars, the Julian and the Gregorian: "7 November [O.S. 25 October] 1917".

The date is that of the new calendar, whichever of the two stands in brackets. Where no word names the
style, two days stand for one if they are as far apart as the calendars are, 10 to 13 days.
"""

from __future__ import annotations

import re

from explorer.chronicle.dates.date import Precision
from explorer.chronicle.dates.days import day_number, month_length
from explorer.extraction.temporal.found import Found
from explorer.extraction.temporal.lexicon import DASH, DAY, MONTH, SPACE, YEAR, ordinal_value, part_number

_TO = rf"(?:{SPACE}?{DASH}{SPACE}?|{SPACE}(?:to|until|till|through){SPACE}(?:the{SPACE})?)"
_SPAN = rf"{DAY}(?:{_TO}{DAY})?"
_FIRST = (
    rf"(?:(?P<day>{_SPAN}){SPACE}(?P<month>{MONTH})|(?P<first_month>{MONTH}){SPACE}(?P<first_day>{_SPAN}))"
)
_OTHER = (
    rf"(?:(?P<other_day>{_SPAN}){SPACE}(?P<other_month>{MONTH})"
    rf"|(?P<other_first_month>{MONTH}){SPACE}(?P<other_first_day>{_SPAN}))"
)
_STYLES = (
    r"(?i:[on]\.?[ \u00a0]?s\b\.?"
    rf"|(?:(?:old|new){SPACE}(?:style|calendar)|julian|gregorian)\b(?:{SPACE}calendar\b)?)"
)
_BY = rf"(?:in|by|on|according{SPACE}to){SPACE}(?:the{SPACE})?"
_STYLE_BEHIND = (
    rf"(?:,?{SPACE}(?:(?:{_BY})?(?P<style_behind>{_STYLES})|{_BY}\w+{SPACE}(?:calendar|style|reckoning)\b))?"
)

_STYLED = (
    rf"{_FIRST}(?:,?{SPACE}(?P<year>{YEAR}))?(?:,?{SPACE}(?P<own_style>{_STYLES}))?"
    rf"(?:,?{SPACE}(?P<open>[\[(])(?:(?P<style>{_STYLES}):?{SPACE}?)?|{SPACE}?/{SPACE}?)"
    rf"{_OTHER}(?(open)(?:,?{SPACE}(?P<inner_year>{YEAR}))?){_STYLE_BEHIND}"
    rf"(?(open)[^\])\w\n]{{0,4}}[\])])(?:,?{SPACE}(?P<late_year>{YEAR}))?"
)
"""One day and the other, in brackets or behind a stroke; words for the style beside either, or none."""

_TWO_DAYS = (
    rf"(?P<day>{_SPAN})(?:/(?P<stroke>{DAY})|(?:{SPACE}[\[(]|\()(?:(?P<style>{_STYLES}):?{SPACE}?)?"
    rf"(?P<other_day>{_SPAN}){_STYLE_BEHIND}[\])])"
)
_TWIN = (
    rf"(?:(?P<first_month>{MONTH}){SPACE})?{_TWO_DAYS}(?(first_month)|{SPACE}(?:of{SPACE})?(?P<month>{MONTH}))"
    rf"(?:,?{SPACE}(?:of{SPACE})?(?P<year>{YEAR}))?"
)
"""Two days of one month for the same day: "1/13 June 1807", "8 (20) June", "June 14 (O.S. 2), 1826"."""

_ONE_STYLE = rf"{_FIRST},?{SPACE}(?P<open>[\[(])?{_STYLES}(?(open)[\])]),?{SPACE}(?P<year>{YEAR})"
"""A day with a word for its style before the year: "29 January (O.S.) 1713"."""

_DAY = re.compile(DAY)
_NEWER = frozenset("NnGg")
"""Letters with which the words for the new style begin."""
_APART = range(10, 14)
"""Days between the calendars since the new one was made."""
_OVER_NEW_YEAR = 11
"""Months between the two days where a new year begins between them."""

_Days = tuple[int, list[int]]
"""A month and the days of it that are told."""


def old_style(form: str, match: re.Match[str]) -> tuple[Found, ...]:
    """The day, or the first and last day, of the new calendar; nothing where the two may be different."""
    groups = match.groupdict()
    sides = (_days(groups, ""), _days(groups, "other_"))
    years = _years(groups, sides[0][0], sides[1][0])
    newer = _is_newer(groups, *sides, years)
    if newer is None:
        return ()
    return _made(form, match, _group(groups, ""), years[newer], sides[newer])


def twin_days(form: str, match: re.Match[str]) -> tuple[Found, ...]:
    """The day of the new calendar, of two that a stroke or a bracket tells apart; nothing where none is.

    Where no word names the style, it is the later of two days that are as far apart as the calendars. Where
    the month has but one of the two ("31 (12) June"), it is that one.
    """
    first, other = (_numbers(match["day"]), _numbers(match["stroke"] or match["other_day"]))
    style = match["style"] or match["style_behind"]
    name, year = match["first_month"] or match["month"], int(match["year"]) if match["year"] else None
    if not name[0].isupper():
        return ()
    month = part_number(name)
    able = [days for days in (first, other) if days[-1] <= month_length(year or 2000, month)]
    if len(able) == 1:
        return _made(form, match, "day", year, (month, able[0]))
    if not style and abs(other[0] - first[0]) not in _APART:
        return ()
    newer = style[0] in _NEWER if style else other > first
    return _made(form, match, "day", year, (month, other if newer else first))


def one_style(form: str, match: re.Match[str]) -> tuple[Found, ...]:
    """A day as it is told, whatever its style."""
    groups = match.groupdict()
    return _made(form, match, _group(groups, ""), int(match["year"]), _days(groups, ""))


def _made(form: str, match: re.Match[str], shown: str, year: int | None, told: _Days) -> tuple[Found, ...]:
    """A day, or the ends of a stretch of them; ``shown`` is the group that has their numbers."""
    month, days = told
    if days[-1] > month_length(year or 2000, month) or days != sorted(days):
        return ()
    made = Found(*match.span(), form, year, month, days[-1], Precision.DAY)
    spans = [day.span() for day in _DAY.finditer(match.string, *match.span(shown))]
    if len(days) == 1 or len(spans) < 2:
        return (made,)
    return made._replace(end=spans[0][1], day=days[0], link="range"), made._replace(start=spans[-1][0])


def _numbers(days: str) -> list[int]:
    return [ordinal_value(day) for day in _DAY.findall(days)]


def _years(groups: dict[str, str | None], first: int, other: int) -> tuple[int | None, int | None]:
    """The years of the two days, of the months ``first`` and ``other``; a new year may begin between them."""
    own, inner, late = (int(groups[name] or 0) for name in ("year", "inner_year", "late_year"))
    if own and (inner or late):
        return own, inner or late
    year = own or inner or late
    if abs(other - first) != _OVER_NEW_YEAR:
        return year or None, year or None
    earlier = first > other  # the first day is one of December
    if late:  # that of January
        return (late - 1, late) if earlier else (late, late - 1)
    step = 1 if earlier else -1
    return (own, own + step) if own else (year - step, year) if year else (None, None)


def _group(groups: dict[str, str | None], side: str) -> str:
    """The name of the group that holds the days of a side."""
    return f"{side}day" if groups[f"{side}day"] else f"{side}first_day"


def _days(groups: dict[str, str | None], side: str) -> _Days:
    """The days of the first date, or of the other one."""
    month = groups[f"{side}month"] or groups[f"{side}first_month"] or ""
    return part_number(month), _numbers(groups[_group(groups, side)] or "")


def _is_newer(
    groups: dict[str, str | None], first: _Days, other: _Days, years: tuple[int | None, int | None]
) -> bool | None:
    """Whether the other date is that of the new calendar; None where they may be different days."""
    style = groups["style"] or groups["style_behind"]
    if style:
        return style[0] in _NEWER
    if groups["own_style"]:
        return groups["own_style"][0] not in _NEWER
    if years[0] is None or years[1] is None:
        return None
    apart = day_number(years[1], other[0], other[1][0]) - day_number(years[0], first[0], first[1][0])
    return apart > 0 if abs(apart) in _APART else None


STYLES = ((_STYLED, old_style), (_TWIN, twin_days), (_ONE_STYLE, one_style))
"""The ways of writing such days, each with what makes a date of it."""
