"""Days and months that only say what happens every year: "the first Labour Day parade", "every October"."""

from __future__ import annotations

import re

from explorer.extraction.temporal.found import Found
from explorer.extraction.temporal.lexicon import SPACE


def is_of_yearly(match: re.Match[str]) -> bool:
    """Whether a day's name stands between an ordinal, or "annual", and the noun of what is held on it."""
    before = _YEARLY.search(match.string, max(0, match.start() - _REACH), match.start())
    return before is not None and _NOUN_BEHIND.match(match.string, match.end()) is not None


_REACH = 16
"""Characters of the longest word that stands before it."""
_YEARLY = re.compile(
    r"\b(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ll]ast|[Aa]nnual|[Tt]raditional)\s\Z"
)
_NOUN_BEHIND = re.compile(
    rf"{SPACE}(?!(?:and|after|at|before|by|for|in|of|on|since|that|to|under|was|were|when|with)\b)[a-z]"
)


def recurs(text: str, found: Found) -> bool:
    """Whether a month or a day without its year comes again every year: "meets every May", "is usually held".

    A verb in the present tells so only among words that tell the past; a chronicle tells all in the present.
    """
    if found.year is not None or found.month is None or found.shift is not None:
        return False
    low = max(0, found.start - _CLAUSE)
    if _UNTIL.match(text, found.end):
        return False  # "as they did every May until 1990": they did so for the last time then
    if _EVERY.search(text, low, found.start) or _EACH_YEAR.match(text, found.end):
        return True
    if found.day is not None and _NAMED.search(text, low, found.start) and _AS_DAY.match(text, found.end):
        return True
    past = _PAST.search(text, max(0, found.start - _AROUND), found.start + _AROUND)
    return past is not None and _HABIT.search(text, low, found.start) is not None


_CLAUSE, _AROUND = 80, 400
"""Characters before a date in which a verb that it dates stands; those around it that show how it is told."""
_EVERY = re.compile(
    r"\b(?:every|each)\s(?:year\s(?:in|on|at)\s|second\s|other\s)?(?:the\s)?\Z"
    r"|\b(?:[Nn]ational|[Ii]ndependence|[Rr]epublic)\s(?:[Dd]ay|[Hh]oliday)(?:\t|\s?[:–—-]\s?)\Z"
)
_UNTIL = re.compile(rf"{SPACE}(?:until|till|from|between|through)\b")
_EACH_YEAR = re.compile(rf"{SPACE}(?:every|each){SPACE}year\b|{SPACE}(?:annually|yearly)\b")
_NAMED = re.compile(
    r"\b(?:designat|declar|proclaim|nam|recogni[sz]|establish|adopt|celebrat|observ|mark)[a-z]*\s(?:the\s)?\Z"
)
_AS_DAY = re.compile(
    rf"{SPACE}(?:(?:as|to{SPACE}be)\b[^.,;:()]{{0,60}}?\b(?:Day|(?:a{SPACE})day(?={SPACE}of\b)|[Hh]oliday|[Aa]nniversary|[Ff]east)"
    rf"|(?:the{SPACE})?(?:[A-Z][^.,;:()]{{0,60}}?\b)?Day)\b"
)
"""Around a day that is made one of every year: "designated | 29 August | as International Day against"."""
_PAST = re.compile(r"\b(?:was|were|had)\b")
_HABIT = re.compile(
    r"\b(?:(?:is|are)\s(?:celebrated|observed|commemorated|remembered|honou?red)"
    r"(?:\s(?:[a-z]+ly|there|here|together|(?:at|in)\s[A-Z]\w+(?:\s[A-Z]\w+)?)){0,2}"
    r"|(?:always|annually|generally|normally|regularly|traditionally|usually|yearly)"
    r"\s(?:takes?\splace|meets?|gathers?|convenes?|held|marked|staged)(?:\s(?:at|in)\s[A-Z]\w+)?)"
    r"\s(?:on|in|around|from|between)\s(?:the\s)?\Z"
)
"""A verb of what is done again and again before the preposition of its day.

A chronicle tells of one meeting as well: "The treaty was signed in 1990. The ministers meet on 3 June".
"""
