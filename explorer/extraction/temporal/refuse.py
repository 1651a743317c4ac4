"""Refusing: numbers and words that look like a date and are none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from explorer.chronicle.date import Precision
from explorer.extraction.temporal.found import Found
from explorer.extraction.temporal.lexicon import SPACE

_IDENTIFIER = re.compile(
    r"(?:[$€£¥₹#№§/\\=_@+]|\d[.,:]|[A-Za-z]-|"
    r"\b(?:[Nn]o\.?|[Nn]os\.?|[Nn]umber|[Nn]umbered|[Rr]esolutions?|[Ll]aws?|[Dd]ecrees?|[Ff]lights?|[Rr]ooms?|[Aa]rticles?|"
    r"[Pp]ages?|pp?\.|[Vv]ol(?:ume|\.)|[Cc]hapters?|[Ss]ections?|ISBN|ISSN|UTC|GMT|[Rr]oute|[Hh]ighway|[Bb]ox|"
    r"US|USD|EUR|GBP|Rs\.?)\s?)\Z"
)
_QUANTITY = re.compile(
    rf"{SPACE}?(?:%|°|km|kilomet|mile|met(?:er|re)s?\b|feet|ft\b|hectares?|acres?|tonn?e?s?\b|kg\b|dollars|euros|pounds|"
    r"people|persons|men\b|women|soldiers|troops|civilians|citizens|prisoners|casualties|dead\b|aircraft|ships|tanks|"
    r"million|billion|thousand|hundred|percent|per\s+cent|barrels|square|sq\b|workers|students|members|families|"
    r"refugees|migrants|inhabitants|residents|years?\b|months?\b|weeks?\b|days?\b|hours?\b|minutes?\b)"
)
_AMOUNT = re.compile(
    r"\b(?:some|about|over|nearly|almost|approximately|at least|more than|less than|fewer than|only|up to|around|"
    r"roughly|an estimated|exactly|another|additional)\s\Z",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(
    r"\b(?:in|since|by|until|till|from|of|before|after|during|year|to|late|early|mid|and|between)\s(?:the\s)?\Z",
    re.IGNORECASE,
)
_PLURAL = re.compile(rf"{SPACE}(?:[A-Z]\w+{SPACE})?[a-z]{{3,}}s\b")


def is_refused(text: str, found: Sequence[Found]) -> bool:
    """Whether what was found at one place is no date after all."""
    first, last = found[0], found[-1]
    if first.kind != "calendar":
        return False
    if not text[first.start].isdigit():
        return _is_verb(text, first) if first.month in (3, 5) and len(found) == 1 else False
    before = max(0, first.start - 24)
    if _IDENTIFIER.search(text, before, first.start):
        return True
    if first.precision is Precision.YEAR and first.form in ("year", "year-span"):
        if _QUANTITY.match(text, last.end):
            return True
        plural = _PLURAL.match(text, last.end) is not None
        return plural and bool(_AMOUNT.search(text, before, first.start))
    return False


_MONTH_CUE = re.compile(
    r"\b(?:in|since|by|until|till|from|of|before|after|during|to|late|early|mid|and|between|&|last|next|"
    r"this|that|through|following|previous|around|throughout)[\s-]\Z|[(–—-]\s?\Z",
    re.IGNORECASE,
)


def _is_verb(text: str, found: Found) -> bool:
    """Whether a bare "May" or "March" is a verb, a name or a walk rather than a month."""
    if found.year is not None or found.day is not None:
        return False
    word = text[found.start : found.end]
    if word.isupper():
        return True
    return _MONTH_CUE.search(text, max(0, found.start - 14), found.start) is None
