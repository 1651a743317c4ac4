"""Forms of decades and centuries, which stand for many years."""

from __future__ import annotations

import re

from explorer.chronicle.dates.date import Precision
from explorer.extraction.temporal.forms import Form
from explorer.extraction.temporal.found import Found, Link, Shift
from explorer.extraction.temporal.lexicon import (
    DECADE_WORDS,
    NUMBERS,
    ORDINAL,
    SPACE,
    alternation,
    ordinal_value,
)
from explorer.extraction.temporal.years import AND, ERA, TO

_IS_RANGE = re.compile(TO)
_APOSTROPHE = "'’‘"


def _decade(form: str, match: re.Match[str]) -> tuple[Found, ...]:
    """``1960s``, ``470s BC``: ten years; before our era they are counted from their highest number."""
    number = int(match["year"])
    if not (match["era"] and match["era"][0] == "B"):
        return (Found(*match.span(), form, number, precision=Precision.DECADE),) if number >= 1000 else ()
    return (
        Found(*match.span(), form, 1 - (number + 9), precision=Precision.YEAR, last_year=1 - max(number, 1)),
    )


def _short_decade(form: str, match: re.Match[str]) -> tuple[Found, ...]:
    """``the '70s``, ``1860s and 70s``: of the century of the decade before, else of the twentieth."""
    text, start = match.string, match.start()
    marked = start > 0 and text[start - 1] in _APOSTROPHE
    begin = start - marked
    before = _DECADE_BEFORE.search(text, max(0, begin - 24), begin)
    if not (marked or before or _DECADE_CUE.search(text, max(0, start - 10), start)):
        return ()
    century = int(before["century"]) * 100 if before and before["century"] else 1900
    return (Found(begin, match.end(), form, century + int(match["decade"]), precision=Precision.DECADE),)


_DECADE_BEFORE = re.compile(
    rf"(?:\b(?P<century>1\d|20)\d0['’]?s|['’]\d0s|\b(?i:{alternation(DECADE_WORDS)}))(?:{TO}|{AND}|/)\Z"
)
"""Before the second of two decades: "the 1860s and ", "the sixties and "."""
_DECADE_CUE = re.compile(r"\b(?:the|early|mid|late)[ -]\Z", re.IGNORECASE)

_SHORT_YEAR_CUE = re.compile(
    rf"(?:\b(?:[Ii]n|of|[Ss]ince|until|[Bb]y|late|early){SPACE}"
    rf"|(?:\b[12]\d{{3}}|[{_APOSTROPHE}]\d\d)(?:,{SPACE}|,?{SPACE}(?:and|or|to){SPACE}|[-–]))[{_APOSTROPHE}]\Z"
)


def _short_year(form: str, match: re.Match[str]) -> tuple[Found, ...]:
    """``in '68``: the year nearest to what is told that ends so."""
    text, start = match.string, match.start()
    if not _SHORT_YEAR_CUE.search(text, max(0, start - 12), start):
        return ()
    return (Found(start - 1, match.end(), form, shift=Shift("digits", int(match["year"]))),)


DECADE_FORMS: tuple[Form, ...] = (
    Form("decade", re.compile(rf"(?P<year>\d{{1,3}}0)['’]?s(?![A-Za-z]){ERA}?"), _decade),
    Form("short-decade", re.compile(r"(?P<decade>[2-9]0)['’]?s(?![A-Za-z])"), _short_decade),
    Form("short-year", re.compile(r"(?P<year>\d\d)(?![\dA-Za-z]|[.,:]\d|%)"), _short_year),
)
"""Decades in digits."""

_PART = rf"(?:(?i:early|mid|late|later|earlier)(?:{SPACE}|[-‐‑–]))?"
"""Before the second of two centuries: "the late 15th and the early 17th century"."""
_CENTURY = re.compile(
    rf"(?P<first>{ORDINAL})(?:(?P<link>{TO}|{AND}){_PART}(?P<last>{ORDINAL}))?[\s-]{{1,2}}centur(?:y|ies)(?![A-Za-z]){ERA}?"
)
_OPENS = r"(?:(?<![\w-])|(?<=[Mm]id[-‐‑–])|(?<=[Ee]arly[-‐‑–])|(?<=[Ll]ate[-‐‑–]))"
"""Before an ordinal: no part of a compound, but what narrows a century may be glued to it."""
_ORDINALS_BEFORE = re.compile(rf"{_OPENS}{ORDINAL}(?:(?:{TO}|{AND}){_PART}{ORDINAL})?[\s-]{{1,2}}\Z")


def centuries(text: str, begin: int) -> tuple[Found, ...]:
    """The centuries whose noun begins at ``begin``: "19th century", "18th and 19th centuries"."""
    before = _ORDINALS_BEFORE.search(text, max(0, begin - 40), begin)
    match = _CENTURY.match(text, before.start()) if before else None
    if match is None:
        return ()
    if match["last"] is None:
        return (_century(match.start(), match.end(), match["first"], match["era"]),)
    link: Link = "range" if _IS_RANGE.fullmatch(match["link"]) else "list"
    head = _century(match.start(), match.end("first"), match["first"], match["era"], link)
    return head, _century(match.start("last"), match.end(), match["last"], match["era"])


def _century(start: int, end: int, ordinal: str, era: str | None, link: Link = "") -> Found:
    number = ordinal_value(ordinal)
    if era and era[0] == "B":
        return Found(start, end, "century", 1 - number * 100, link=link, last_year=-(number - 1) * 100)
    return Found(start, end, "century", (number - 1) * 100, precision=Precision.CENTURY, link=link)


def decade_in_words(text: str, seed: re.Match[str]) -> tuple[Found, ...]:
    """``the sixties``, ``late seventies``, of the twentieth century; ``eighteen-sixties``."""
    begin, decade = seed.start(), DECADE_WORDS[seed[0].lower()]
    said = _CENTURY_SAID.search(text, max(0, begin - 12), begin)
    if said is not None:
        year = 100 * NUMBERS[said["century"].lower()] + decade
        return (Found(said.start(), seed.end(), "decade-word", year, precision=Precision.DECADE),)
    before = _DECADE_BEFORE.search(text, max(0, begin - 24), begin)
    if before is None and not _DECADE_CUE.search(text, max(0, begin - 10), begin):
        return ()
    return (Found(*seed.span(), "decade-word", 1900 + decade, precision=Precision.DECADE),)


_CENTURY_SAID = re.compile(r"\b(?P<century>(?i:sixteen|seventeen|eighteen|nineteen))[\s-]\Z")
