"""Years below 1000 written without an era: "in 59" after AD 58, "in 44" after 49 BC, "in 843".

Such a number is a year where a word of time leads to it and nothing counted follows it. Beside years of an
era it takes the era that brings it nearest to the year told before; where no year has an era, numbers of
three digits are years of our own, as long as no later year was told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from explorer.extraction.temporal.forms import Form
from explorer.extraction.temporal.found import Found
from explorer.extraction.temporal.lexicon import DASH, EVENT_NOUNS, SPACE, alternation

SMALL_YEAR = "small-year"
"""The form of years below 1000 without an era."""

FIRST_MODERN = 1000
"""The first year that needs no era to be known for one."""

_FAR, _NEAR = 400, 160
"""Years from the one told before to one behind a preposition, and to one that only stands in brackets."""

_SENTENCE_WORDS = (
    r"(?:and|or|but|when|while|where|with|after|before|until|till|to|by|as|he|she|it|they|we|there|this|that|the|an?|"
    r"his|her|its|their|these|those|who|which|both|all|in|on|at|under|for|because|although|though|if|not|only|came|"
    r"went|took|made|was|were|had|did|began|led|sent|won|lost|fell|gave|saw|met|broke|brought|became|another|one|"
    r"[a-z]{2,}(?:ed|ly))"
)
_PEOPLES = rf"[A-Z]\w+(?:an|ish|ese|ic|n){SPACE}[a-z]+s\b"  # "in 20 Roman towns"
_AFTER = (
    rf"(?!{SPACE}[A-Z]{{2,}}[A-Z.]*{SPACE}\d)"  # "189 LNTS 83": a volume of treaties
    rf"(?!{SPACE}(?:A\.?H|B\.?E|S\.?H|A\.?M)\b)"  # a year of another era
    rf"(?={SPACE}?{DASH}{SPACE}?\d|{SPACE}?[,.;:)\]–—](?!\d)|\s*\Z|\s*\n"
    rf"|{SPACE}(?:{_SENTENCE_WORDS}\b|\(|(?!{_PEOPLES})[A-Z]))"
)
_RANGE_END = r"(?<=\d[-–—]\d\d\d)(?![\dA-Za-z%]|[.,]\d)"
_CUE = re.compile(
    rf"\b(?:(?:[Ii]n|[Uu]ntil|[Tt]ill|[Ss]ince|By|(?<=[,;]\s)by|[Ff]rom|[Bb]efore|[Aa]fter|[Bb]etween|[Aa]round)(?:{SPACE}about)?|"
    rf"[Tt]he{SPACE}year|[Cc]irca|c\.|(?:{alternation(EVENT_NOUNS)}|year){SPACE}of){SPACE}\Z"
)
_STRICT_CUE = re.compile(
    rf"\b(?:[Ii]n(?:{SPACE}the{SPACE}year)?|[Uu]ntil|"
    rf"(?:treaty|peace|pact|truce|war|battle|siege|sack|(?<![Aa] )(?:revolt|synod)|(?<=[Tt]he )council|"
    rf"(?:by|to|and|after){SPACE}that)"
    rf"{SPACE}of){SPACE}\Z"
)
"""Before a number of three digits; that of "a council of 120" counts people."""
_BRACKET = re.compile(r"[^\W\d]\s\(\Z|\n(?:[-*•–]\s)?\Z")
_VOTES = re.compile(rf"{SPACE}to{SPACE}\d")
"""Behind the first number of a vote: "By 120 to 80 the senate chose peace"."""
_OF_MONTH = re.compile(rf",?{SPACE}(?:(?:of|in){SPACE})?")
_JOINED = re.compile(
    rf"/|{SPACE}?{DASH}{SPACE}?|,{SPACE}|,?{SPACE}(?:and|or|to|until|till|through|again{SPACE}in|and{SPACE}(?:again{SPACE})?in){SPACE}"
)


def _small_year(form: str, match: re.Match[str]) -> tuple[Found, ...]:
    year, last = int(match["year"]), match["last"]
    if not last:
        return (Found(*match.span(), form, year),)
    if (year + 1) % 10 ** len(last) != int(last):
        return ()
    head = Found(match.start(), match.end("year"), form, year, link="range")
    return head, Found(match.start("last"), match.end(), form, year + 1)


SMALL_YEAR_FORM = Form(
    SMALL_YEAR,
    re.compile(rf"(?P<year>[1-9]\d{{0,2}})(?:(?:/(?P<last>\d{{1,3}}))?{_AFTER}|{_RANGE_END})"),
    _small_year,
)


def with_eras(text: str, found: Sequence[Found]) -> tuple[Found, ...]:
    """``found`` with the candidates of this form as years of an era or joined to a month; others left out."""
    marked = any(_is_ancient(one) for one in found)
    told = next((one.year for one in found if _is_ancient(one)), None)
    modern = False
    kept: list[Found] = []
    for one in found:
        if one.form != SMALL_YEAR:
            kept.append(one)
            if one.year is not None:
                modern = one.year >= FIRST_MODERN
                told = told if modern else one.year
            continue
        last = kept[-1] if kept else None
        year = None if modern else _year(text, one, last, told if marked else None)
        if year is None:
            continue
        told = year
        if last is not None and _belongs_to_month(text, last, one):
            kept[-1] = last._replace(end=one.end, year=year)
        else:
            kept.append(one._replace(year=year))
    return tuple(kept)


def _is_ancient(one: Found) -> bool:
    return one.form != SMALL_YEAR and one.year is not None and one.year < FIRST_MODERN


def _belongs_to_month(text: str, last: Found, one: Found) -> bool:
    unsaid = last.kind == "calendar" and last.year is None and last.month is not None and last.shift is None
    return unsaid and _OF_MONTH.fullmatch(text, last.end, one.start) is not None


def _year(text: str, one: Found, last: Found | None, told: int | None) -> int | None:
    """The astronomical year of a candidate; None where it is no year.

    ``told`` is the year told before, None in a text where no year has an era.
    """
    number = one.year or 0
    begin = max(one.start, one.end - len(str(number)))  # behind "early in"
    low = max(0, begin - 32)
    if told is None:
        goes_on = last is not None and last.form == SMALL_YEAR and _goes_on(text, last, one)
        of_month = last is not None and _belongs_to_month(text, last, one)
        led = goes_on or of_month or _STRICT_CUE.search(text, low, begin)
        return number if number >= 100 and led else None
    reach = 0
    if (
        _CUE.search(text, low, begin)
        and _VOTES.match(text, one.end)
        and text[begin - 3 : begin].lower() == "by "
    ):
        return None
    if _CUE.search(text, low, begin) or (last is not None and _belongs_to_month(text, last, one)):
        reach = _FAR
    elif _BRACKET.search(text, low, begin) or (last is not None and _goes_on(text, last, one)):
        reach = _NEAR
    year = min((number, 1 - number), key=lambda year: abs(year - told))
    return year if reach and abs(year - told) <= reach else None


def _goes_on(text: str, last: Found, one: Found) -> bool:
    """Whether a year is the end of a range or the next of a list."""
    ancient = last.year is not None and last.year < FIRST_MODERN
    return ancient and _JOINED.fullmatch(text, last.end, one.start) is not None
