"""Forms that are fixed words: "soon afterwards", "during this period", "now"."""

from __future__ import annotations

import re

from explorer.chronicle.dates.date import Precision
from explorer.extraction.temporal.found import Found, Shift
from explorer.extraction.temporal.hanging import anniversary, eve
from explorer.extraction.temporal.lexicon import SPACE, VAGUE

WORD_SEEDS = (
    "afterwards",
    "afterward",
    "thereafter",
    "soon after",
    "shortly after",
    "period",
    "time period",
    "time",
    "morrow",
    "eve",
    "anniversary",
    *VAGUE,
)

_SOON = re.compile(
    r"\b(?:[Ss]oon|[Ss]hortly|[Ii]mmediately|[Dd]irectly|[Nn]ot long|[Ll]ong|[Hh]ours?|[Mm]oments)\s\Z"
)
_PERIOD = re.compile(rf"\b(?:[Tt]his|[Tt]hat|[Tt]he{SPACE}same){SPACE}(?:time{SPACE}|long{SPACE})?\Z")
_ENDS = re.compile(r"\s?(?:[,.;:)]|\Z|he\b|she\b|they\b|it\b)")


def word_expressions(text: str, begin: int, end: int, word: str) -> tuple[Found, ...]:
    """The expression at fixed words, if they are used as one."""
    if word in ("period", "time period", "time"):
        return _period(text, begin, end, word)
    if word in _FOUND:
        return _FOUND[word](text, begin, end)
    if word in VAGUE:
        return (Found(begin, end, "vague", kind="vague"),)
    if word in ("soon after", "shortly after"):
        return _soon(begin, end) if _ENDS.match(text, end) else ()
    match = _SOON.search(text, max(0, begin - 14), begin)
    return _soon(match.start(), end) if match and match[0].strip().lower() != "long" else ()


_THE = re.compile(r"\b[Tt]he\s\Z")
_OF = re.compile(rf"{SPACE}of\b")


def _morrow(text: str, begin: int, end: int) -> tuple[Found, ...]:
    """The day after ("on the morrow"), but not "the morrow of the war"."""
    article = _THE.search(text, max(0, begin - 4), begin)
    if article is None or _OF.match(text, end):
        return ()
    return (Found(article.start(), end, "next-day", precision=Precision.DAY, shift=Shift("day", 1)),)


_FOUND = {"morrow": _morrow, "eve": eve, "anniversary": anniversary}


def _soon(begin: int, end: int) -> tuple[Found, ...]:
    return (
        Found(begin, end, "soon-after", precision=Precision.DAY, shift=Shift("soon", 1), approximate=True),
    )


def _period(text: str, begin: int, end: int, word: str) -> tuple[Found, ...]:
    match = _PERIOD.search(text, max(0, begin - 20), begin)
    if match is None:
        return ()
    if word == "time":
        return (Found(match.start(), end, "vague", kind="vague"),)
    return (Found(match.start(), end, "same-period", shift=Shift("period")),)
