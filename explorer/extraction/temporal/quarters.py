"""Quarters and halves that share a year: "Q1–Q3 2015", "the first and third quarters of 2015".

Those that stand alone in ways that extending does not know are told here too: "Q1 of 2015", "Q1/2015", "the
third quarter 2015". Behind the year ("2015 Q1") they are a form of their own.
"""

from __future__ import annotations

import re
from itertools import pairwise

from explorer.chronicle.dates.date import YEAR_PARTS
from explorer.extraction.temporal.found import Found, Link
from explorer.extraction.temporal.lexicon import HALVES, SPACE, alternation
from explorer.extraction.temporal.years import AND, TO

CODES = {"Q1": 33, "Q2": 34, "Q3": 35, "Q4": 36, "H1": 40, "H2": 41}
"""How reports write the parts of a year, with their EDTF codes."""

CODE = r"(?:Q[1-4]|H[12])"
_LINK = rf"(?:{TO}|{AND}|,{SPACE}?(?:the{SPACE})?|/)"
_NTH = rf"(?:{alternation({name.split()[0] for name in HALVES})})"
_BEFORE = re.compile(
    rf"\b(?:(?:[Tt]he{SPACE})?(?P<members>(?i:{_NTH})(?:{_LINK}(?i:{_NTH})){{0,3}}){SPACE}"
    rf"(?P<noun>quarter|hal)(?:s|f|ves)?{SPACE}(?:of{SPACE}(?:the{SPACE}year{SPACE})?)?"
    rf"|(?P<codes>{CODE}(?:{_LINK}{CODE}){{0,3}})(?:{SPACE}(?:of{SPACE})?|[-/]))\Z"
)
_MEMBER = re.compile(rf"{CODE}|\b(?i:{_NTH})\b")
_LAST = ("of", "quarter", "quarters", "half", "halves", "year", "-", "/", *CODES)
"""On what the words before the year end: a cheap look that spares most years the patterns."""
_LONGEST = max(map(len, _LAST)) + 3
_HINT = re.compile(rf"quarter|hal(?:f|ves)\b|{CODE}")
_REACH = 64
"""Characters before a year in which its parts stand."""


def parts_before(text: str, one: Found) -> tuple[Found, ...]:
    """The quarters or halves of a year told before it; nothing where there are none, or one known already."""
    if one.form != "year" or one.year is None:
        return ()
    year_start = one.end - _YEAR_DIGITS
    if not text[max(0, year_start - _LONGEST) : year_start].rstrip().endswith(_LAST):
        return ()
    low = max(0, year_start - _REACH)
    if _HINT.search(text, low, year_start) is None:
        return ()
    match = _BEFORE.search(text, low, year_start)
    if match is None:
        return ()
    noun = _NOUNS.get(match["noun"] or "", "")
    members = list(_MEMBER.finditer(text, *match.span("members" if noun else "codes")))
    codes = [CODES.get(member[0]) or HALVES.get(f"{member[0].lower()} {noun}") for member in members]
    if None in codes or (len(codes) == 1 and one.month is not None):
        return ()
    starts = [match.start(), *(member.start() for member in members[1:])]
    ends = [*(member.end() for member in members[:-1]), one.end]
    spans = zip(starts, ends, filter(None, codes), strict=True)
    parts = [
        Found(start, end, one.form, one.year, code, None, YEAR_PARTS[code][2], approximate=one.approximate)
        for start, end, code in spans
    ]
    links: list[Link] = [
        "range" if _IS_RANGE.fullmatch(text, part.end, after.start) else "list"
        for part, after in pairwise(parts)
    ]
    return tuple(part._replace(link=link) for part, link in zip(parts, (*links, one.link), strict=True))


_NOUNS = {"quarter": "quarter", "hal": "half"}
_YEAR_DIGITS = 4
_IS_RANGE = re.compile(TO)
