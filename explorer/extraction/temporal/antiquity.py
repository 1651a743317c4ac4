"""Years below 1000 written without an era: "in 59" after AD 58, "in 44" after 49 BC, "in 843".

Such a number is a year where a word of time leads to it and nothing counted follows it. Beside years of an
era it takes the era that brings it nearest to the year told before; where no year has an era, numbers of
three digits are years of our own, as long as no later year was told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from explorer.extraction.temporal.forms import Form
from explorer.extraction.temporal.found import Found
from explorer.extraction.temporal.lexicon import DASH, EVENT_NOUNS, SPACE, alternation

SMALL_YEAR = "small-year"
"""The form of years below 1000 without an era."""

FIRST_MODERN = 1000
"""The first year that needs no era to be known for one."""

_FAR, _NEAR = 400, 160
"""Years from the one told before to one that a preposition leads to, and to one that only stands in brackets."""

_SENTENCE_WORDS = (
    r"(?:and|or|but|when|while|where|with|after|before|until|till|to|by|as|he|she|it|they|we|there|this|that|the|an?|"
    r"his|her|its|their|these|those|who|which|both|all|in|on|at|under|for|because|although|though|if|not|only|came|"
    r"went|took|made|was|were|had|did|began|led|sent|won|lost|fell|gave|saw|met|broke|brought|became|another|one|"
    r"[a-z]{2,}ed)"
)
_PEOPLES = rf"[A-Z]\w+(?:an|ish|ese|ic|n){SPACE}[a-z]+s\b"  # "in 20 Roman towns"
_AFTER = rf"(?={SPACE}?{DASH}{SPACE}?\d|{SPACE}?[,.;:)\]–—](?!\d)|{SPACE}(?:{_SENTENCE_WORDS}\b|\(|(?!{_PEOPLES})[A-Z])|\s*\Z|\s*\n)"
_RANGE_END = r"(?<=\d[-–—]\d\d\d)(?![\dA-Za-z%]|[.,]\d)"
_CUE = re.compile(
    rf"\b(?:(?:[Ii]n|[Uu]ntil|[Tt]ill|[Ss]ince|By|(?<=[,;]\s)by|[Ff]rom|[Bb]efore|[Aa]fter|[Bb]etween|[Aa]round)(?:{SPACE}about)?|"
    rf"[Tt]he{SPACE}year|[Cc]irca|c\.|(?:{alternation(EVENT_NOUNS)}|year){SPACE}of){SPACE}\Z"
)
_STRICT_CUE = re.compile(rf"\b(?:[Ii]n(?:{SPACE}the{SPACE}year)?|[Uu]ntil){SPACE}\Z")
_BRACKET = re.compile(r"[^\W\d]\s\(\Z|\n(?:[-*•–]\s)?\Z")
_OF_MONTH = re.compile(rf",?{SPACE}(?:(?:of|in){SPACE})?")
_JOINED = re.compile(
    rf"{SPACE}?{DASH}{SPACE}?|,{SPACE}|,?{SPACE}(?:and|or|to|until|till|through|again{SPACE}in|and{SPACE}(?:again{SPACE})?in){SPACE}"
)


def _small_year(form: str, match: re.Match[str]) -> tuple[Found, ...]:
    year = int(match["year"])
    return (Found(*match.span(), form, year),) if year else ()


SMALL_YEAR_FORM = Form(
    SMALL_YEAR, re.compile(rf"(?P<year>[1-9]\d{{0,2}})(?:{_AFTER}|{_RANGE_END})"), _small_year
)


def with_eras(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """``found`` with the candidates of this form as years of their era, joined to their month, or left out."""
    marked = any(_is_ancient(one) for one in found)
    modern = False
    anchor: int | None = next((one.year for one in found if _is_ancient(one)), None)
    last: Found | None = None
    for one in found:
        if one.form != SMALL_YEAR:
            if last is not None:
                yield last
            last = one
            if one.year is not None:
                modern = one.year >= FIRST_MODERN
                anchor = anchor if modern else one.year
            continue
        year = None if modern else _year(text, one, last, anchor, marked)
        if year is None:
            continue
        anchor = year
        made = replace(one, year=year)
        if last is not None and _belongs_to_month(text, last, one):
            made = replace(last, end=one.end, year=year)
        elif last is not None:
            yield last
        last = made
    if last is not None:
        yield last


def _is_ancient(one: Found) -> bool:
    return one.form != SMALL_YEAR and one.year is not None and one.year < FIRST_MODERN


def _belongs_to_month(text: str, last: Found, one: Found) -> bool:
    unsaid = last.kind == "calendar" and last.year is None and last.month is not None and last.shift is None
    return unsaid and _OF_MONTH.fullmatch(text, last.end, one.start) is not None


def _year(text: str, one: Found, last: Found | None, anchor: int | None, marked: bool) -> int | None:
    """The astronomical year of a candidate; None where it is no year."""
    number = one.year or 0
    low = max(0, one.start - 32)
    if not marked or anchor is None:
        goes_on = last is not None and last.form == SMALL_YEAR and _goes_on(text, last, one)
        strict = number >= 100 and (goes_on or _STRICT_CUE.search(text, low, one.start))
        return number if strict else None
    reach = 0
    if _CUE.search(text, low, one.start) or (last is not None and _belongs_to_month(text, last, one)):
        reach = _FAR
    elif _BRACKET.search(text, low, one.start) or (last is not None and _goes_on(text, last, one)):
        reach = _NEAR
    year = min((number, 1 - number), key=lambda year: abs(year - anchor))
    return year if reach and abs(year - anchor) <= reach else None


def _goes_on(text: str, last: Found, one: Found) -> bool:
    """Whether a year is the end of a range or the next of a list."""
    ancient = last.year is not None and last.year < FIRST_MODERN
    return ancient and _JOINED.fullmatch(text, last.end, one.start) is not None
