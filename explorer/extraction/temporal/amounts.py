"""Refusing: bare numbers that say how many there were, or how much, and are no years."""

from __future__ import annotations

import re

from explorer.extraction.temporal.before import last_words
from explorer.extraction.temporal.found import Found
from explorer.extraction.temporal.lexicon import (
    EVENT_NOUNS,
    MEASURED,
    MONTH_NAMES,
    QUANTITIES,
    SPACE,
    alternation,
)

_KIND = r"(?:[A-Z][\w-]+|[a-z]+(?:ed|an|ish|ese|al|ic|ous|ive))"
"""What may stand before a counted noun."""
COUNTED = alternation(QUANTITIES - {"%", "°"})
_COUNTED_KIND = re.compile(rf"{SPACE}(?:{_KIND}{SPACE}){{1,2}}(?i:{COUNTED})(?![A-Za-z])")
_GROUP_OF = re.compile(rf"\b[Aa]n?{SPACE}(?P<noun>[a-z]+){SPACE}of{SPACE}\Z")
_THINGS = re.compile(rf"{SPACE}(?:{_KIND}{SPACE}){{0,2}}(?!was\b|has\b|does\b)[a-z]{{2,}}[a-rtv-z]s\b")
_NAMED_MANY = re.compile(rf"{SPACE}[A-Z][a-z]{{2,}}(?:ns|ese|ards|landers)\b")
"""Behind a number: the people of a nation, of whom it counts some ("1936 Norwegians")."""
_YEAR_CUE = re.compile(
    r"\b(?:in|since|by|until|till|before|after|during|year|years|late|early|mid|throughout|through|from|between|"
    r"circa|the|an?|of|to|and|or|its|his|her|their|our|this|that|for)[\s-]\Z|"
    r"['’]s?\s\Z|[^\w\s]\s?\Z|\A\Z|\n\s*\Z",
    re.IGNORECASE,
)
TAKEN_IN = re.compile(
    r"\b(?:took|take[sn]?|taking|brought|flew|flown|let|sent|called|moved|smuggled)\sin\s\Z"
)
_DONE_BY = re.compile(r"\b\w+(?:ed|en|wn|ld|ght) by \Z")
_BEHIND = (
    re.compile(rf"{SPACE}of{SPACE}(?:its|the|them|these|those|his|her|their|\d)\b"),
    re.compile(
        rf",?{SPACE}(?:strong|in{SPACE}(?:number|strength)|at{SPACE}the{SPACE}(?:last{SPACE})?(?:count|census))\b"
    ),
    re.compile(rf"{SPACE}(?:by|x|×){SPACE}\d"),
    re.compile(
        rf"{SPACE}(?:(?:more|others?|apiece|altogether|in{SPACE}all)\b(?!{SPACE}(?:than|or{SPACE}less)\b)"
        rf"|(?:it|they|he|she|we){SPACE}(?:had|has|have|held|counted)\b"
        rf"|(?:high|tall|long|wide|deep)(?={SPACE}?[,.;)]|{SPACE}(?:and|at|above)\b))"
    ),
    # A size that was so at a time: "and 2040 in May 1994".
    re.compile(rf"{SPACE}in{SPACE}(?:{alternation(MONTH_NAMES)}{SPACE})?[12]\d{{3}}\b", re.IGNORECASE),
)
"""What stands behind a number that counts."""


def _phrases(text: str) -> list[str]:
    """The phrases between bars."""
    return [" ".join(phrase.split()) for phrase in text.split("|")]


_AMOUNTS = _phrases(
    """some | over | nearly | almost | approximately | at least | at most | more than | less than | fewer than
    | only | up to | roughly | estimated | further | ranked | aged | exactly | another | additional | than
    | totalling | totaling | numbered | numbering"""
)
_TOTALS = _phrases(
    """seats | counts | counted | counting | employs | employed | totals | totaled | totalled | weighs
    | weighed | numbers | many as | few as | much as | cost | costs | carry | carries | holds | takes | houses
    | fetched | fetches | shipped | laid off | yields | yielded | produces | draws | earns
    | owes | sells | buys | burns | there are | there were"""
)
_NUMBERED = [
    f"{number} {leads}"
    for number in ("number", "code", "postcode", "reference", "figure", "total", "extension")
    for leads in ("is", "was", "of", "reads", "stands at")
]
_BEFORE: tuple[tuple[frozenset[str], re.Pattern[str]], ...] = (
    (frozenset({"at"}), re.compile(r"\b[Aa]t\s\Z")),
    (
        frozenset({"of", "about", "some", "nearly", "over", "only"}),
        re.compile(rf"\b(?i:{alternation(MEASURED)}) of (?:about |some |nearly |over |only )?\Z"),
    ),
    *(
        (last_words(phrases), re.compile(rf"\b(?:{alternation(phrases)})\s\Z", re.IGNORECASE))
        for phrases in (_AMOUNTS, [*_TOTALS, *_NUMBERED])
    ),
)
"""What stands before a number that counts, by the words on which it may end."""


_RAISED = re.compile(r"\b(?:loan|debt|budget|levy|grant|indemnity) of \Z")
_TOLD_OF = re.compile(
    rf",{SPACE}(?:raised|granted|made|given|lent|taken|signed|agreed|floated|issued|negotiated|approved|voted|imposed|levied)\b"
)
"""What tells of money of a year, as no sum would stand without its coin: "a loan of 1889, raised in Lima"."""


def is_done(text: str, low: int, core: int, end: int, before: str) -> bool:
    """Whether a number counts those who were taken in, or the things by which something was done.

    ``before`` is the word before it.
    """
    if before in ("", "in") and TAKEN_IN.search(text, low, core) and _NAMED_MANY.match(text, end):
        return True
    if before not in ("", "by"):
        return False
    return _DONE_BY.search(text, low, core) is not None and _THINGS.match(text, end) is not None


def is_count(text: str, found: Found, low: int, before: str) -> bool:
    """Whether a bare number without a preposition of time counts things or numbers a house.

    ``before`` is a plain word before it.
    """
    core = found.start
    if before == "of" and _RAISED.search(text, low, core) and _TOLD_OF.match(text, found.end):
        return False
    if any((not before or before in last) and pattern.search(text, low, core) for last, pattern in _BEFORE):
        return True
    if any(pattern.match(text, found.end) for pattern in _BEHIND) or _COUNTED_KIND.match(text, found.end):
        return True
    group = _GROUP_OF.search(text, low, core) if before in ("", "of") else None
    if group is not None and group["noun"] not in EVENT_NOUNS and _THINGS.match(text, found.end):
        return True
    things = _THINGS.match(text, found.end) or _NAMED_MANY.match(text, found.end)
    return things is not None and not _YEAR_CUE.search(text, low, core)
