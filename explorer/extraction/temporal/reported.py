"""Dates of what is only spoken of in a sentence that has its own: "on 3 May 2011 he admitted that … in 1995".

The story does not go there: a later "24 May" is of 2011. So it is with "complained on 3 May about
fires in the mid-1990s".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from explorer.chronicle.dates.date import Precision
from explorer.extraction.temporal.before import SENTENCE_END
from explorer.extraction.temporal.found import Found

_REACH = 400
"""Characters from the date of a sentence within which what is spoken of stands."""
_BACK = 3
"""Dates before, among which is that of the sentence."""
_SPEAKING = re.compile(
    r"\b(?:admit|acknowledg|alleg|argu|assert|claim|conced|conclud|confess|confirm|declar|den[iy]|disclos|found|"
    r"learn|recall|recogni[sz]|remark|report|reveal|ruled?\b|said|stat|suspect|testif|told|wr[io]t)[a-z]*\b"
    r"[^.;]{0,60}?\bthat\b|\b(?:accus|apologi|blam|charg|convict|prais|thank)[a-z]*\b[^.;]{0,60}?\b(?:for|of|with)\b"
)
_SOURCE = re.compile(
    r"\b(?:[Aa]ccording to|cited in|as (?:told|reported|stated|described|recalled) (?:in|by))\s[^.;,]{0,60}\Z"
)
_UNDER = re.compile(
    r"\b(?:under|in (?:line|accordance|keeping) with|pursuant to|in violation of|contrary to"
    r"|as (?:provided|agreed) (?:by|in))\s(?:the|an?|its|their)\s[^.;,]{0,60}\Z"
)
_LOOKS_BACK = re.compile(r",\s(?:which|who|whom|whose|where|that)\b[^.;:]{0,80}?\shad\b[^.;:]{1,80}\Z")
"""Before the year of a paper by which it was done or is known, and of a clause about what was before."""
_TOLD_ON = re.compile(r"\s?,\s(?:when|at which)\b")
_AHEAD = re.compile(r"\b(?:which|who) (?:would|will)\b[^.;:]{1,80}\Z")
_ASIDE = re.compile(r"\b(?:which|who)\b[^.;:]{1,80}\Z")


def is_spoken_of(text: str, found: Sequence[Found], index: int) -> bool:
    """Whether an earlier year than its sentence's own date is that of what is said, or a decade behind it."""
    one = found[index]
    if one.year is None or one.shift is not None:
        return False
    for own in reversed(found[max(0, index - _BACK) : index]):
        if one.start - own.end > _REACH or own.kind != "calendar":
            return False
        if SENTENCE_END.search(text, own.end, one.start):
            return False
        if _is_beside(text, own, one):
            return True
        if own.month is None or own.shift is not None:
            continue
        if one.precision is Precision.DECADE:
            return True
        if own.year is not None and one.year < own.year:
            return _SPEAKING.search(text, own.end, one.start) is not None
    return False


def _is_beside(text: str, own: Found, one: Found) -> bool:
    """Whether a date behind its sentence's own is of a paper, a comparison or a clause that looks back."""
    if own.year is None or one.year is None or own.link or own.year == one.year:
        return False
    if one.year > own.year:
        return _SOURCE.search(text, own.end, one.start) is not None
    if one.month is not None:
        return _LOOKS_BACK.search(text, own.end, one.start) is not None
    return one.bound == "since" or any(
        pattern.search(text, own.end, one.start) for pattern in (_UNDER, _LOOKS_BACK, _SOURCE)
    )


def is_ahead_of(text: str, found: Sequence[Found], index: int) -> bool:
    """Whether a later year than that of its sentence's own date is only looked ahead to.

    A report of a later year only says it. After "In 1962 it closed the border, which would be opened in
    1995" and "which stayed shut until 1995" a month without a year is one of 1962, but not after "until 1995,
    when it was opened", nor where the sentence itself goes on to that year ("lasted until 1995").
    """
    one, own = found[index], found[index - 1] if index else None
    if own is None or own.year is None or one.year is None or one.year <= own.year or own.link:
        return False
    if own.kind != "calendar" or one.start - own.end > _REACH or _TOLD_ON.match(text, one.end):
        return False
    patterns = (_ASIDE,) if one.bound == "until" else (_AHEAD, _SOURCE)
    ahead = any(pattern.search(text, own.end, one.start) for pattern in patterns)
    return ahead and SENTENCE_END.search(text, own.end, one.start) is None
