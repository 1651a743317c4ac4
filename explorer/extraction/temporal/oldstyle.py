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

STYLED = (
    rf"{_FIRST}(?:,?{SPACE}(?P<year>{YEAR}))?"
    rf"(?:,?{SPACE}(?P<open>[\[(])(?:(?P<style>{_STYLES}):?{SPACE}?)?|{SPACE}?/{SPACE}?)"
    rf"{_OTHER}(?(open)(?:,?{SPACE}(?P<inner_year>{YEAR}))?(?:,?{SPACE}(?P<style_behind>{_STYLES}))?"
    rf"[^\])\w\n]{{0,4}}[\])])(?:,?{SPACE}(?P<late_year>{YEAR}))?"
)
"""One day and the other, in brackets or behind a stroke; a word for the style on either side, or none."""

_TWO_DAYS = (
    rf"(?P<one>{DAY})(?:/(?P<stroke>{DAY})|{SPACE}[\[(](?:(?P<style>{_STYLES}):?{SPACE}?)?"
    rf"(?P<other>{DAY})(?:,?{SPACE}(?P<style_behind>{_STYLES}))?[\])])"
)
TWIN = (
    rf"(?:(?P<first_month>{MONTH}){SPACE})?{_TWO_DAYS}(?(first_month)|{SPACE}(?:of{SPACE})?(?P<month>{MONTH}))"
    rf"(?:,?{SPACE}(?:of{SPACE})?(?P<year>{YEAR}))?"
)
"""Two days of one month for the same day: "1/13 June 1807", "8 (20) June", "June 14 (O.S. 2), 1826"."""

_DAY = re.compile(DAY)
_NEWER = frozenset("NnGg")
"""Letters with which the words for the new style begin."""
_APART = range(10, 14)
"""Days between the calendars since the new one was made."""

_Days = tuple[int, list[int]]
"""A month and the days of it that are told."""


def old_style(form: str, match: re.Match[str]) -> tuple[Found, ...]:
    """The day, or the first and last day, of the new calendar; nothing where the two may be different."""
    groups = match.groupdict()
    first = _days(groups, "")
    other = _days(groups, "other_")
    years = (groups.get("year"), groups.get("inner_year"), groups["late_year"])
    year = next((int(text) for text in years if text), None)
    newer = _is_newer(groups, first, other, year)
    if newer is None:
        return ()
    month, days = other if newer else first
    if days[-1] > month_length(2000 if year is None else year, month) or days != sorted(days):
        return ()
    made = Found(*match.span(), form, year, month, days[-1], Precision.DAY)
    shown = [day.span() for day in _DAY.finditer(match.string, *match.span(_group(groups, "")))]
    if len(days) == 1 or len(shown) < 2:
        return (made,)
    head = made._replace(end=shown[0][1], day=days[0], link="range")
    return head, made._replace(start=shown[-1][0])


def twin_days(form: str, match: re.Match[str]) -> tuple[Found, ...]:
    """The day of the new calendar, of two that a stroke or a bracket tells apart; nothing where none is.

    Where no word names the style, it is the later of two days that are as far apart as the calendars.
    """
    first, other = ordinal_value(match["one"]), ordinal_value(match["stroke"] or match["other"])
    style = match["style"] or match["style_behind"]
    if not style and abs(other - first) not in _APART:
        return ()
    newer = style[0] in _NEWER if style else other > first
    month, year = match["first_month"] or match["month"], int(match["year"]) if match["year"] else None
    day, number = other if newer else first, part_number(month)
    if not month[0].isupper() or day > month_length(year or 2000, number):
        return ()
    return (Found(*match.span(), form, year, number, day, Precision.DAY),)


def _group(groups: dict[str, str | None], side: str) -> str:
    """The name of the group that holds the days of a side."""
    return f"{side}day" if groups[f"{side}day"] else f"{side}first_day"


def _days(groups: dict[str, str | None], side: str) -> _Days:
    """The days of the first date, or of the other one."""
    month = groups[f"{side}month"] or groups[f"{side}first_month"] or ""
    return part_number(month), [
        ordinal_value(day) for day in _DAY.findall(groups[_group(groups, side)] or "")
    ]


def _is_newer(
    groups: dict[str, str | None],
    first: tuple[int, list[int]],
    other: tuple[int, list[int]],
    year: int | None,
) -> bool | None:
    """Whether the other date is that of the new calendar; None where they may be different days."""
    style = groups.get("style") or groups.get("style_behind")
    if style:
        return style[0] in _NEWER
    if year is None:
        return None
    apart = day_number(year, other[0], other[1][0]) - day_number(year, first[0], first[1][0])
    return apart > 0 if abs(apart) in _APART else None
