"""Extending: the words around a date that narrow it ("early", "the end of", "about") or bound it."""

from __future__ import annotations

import re
from dataclasses import replace

from explorer.chronicle.date import Part, Precision
from explorer.chronicle.temporal import Bound
from explorer.extraction.temporal.found import Found
from explorer.extraction.temporal.lexicon import SPACE

_PARTS: dict[str, Part] = {
    "early": "early",
    "beginning": "early",
    "start": "early",
    "opening": "early",
    "mid": "mid",
    "middle": "mid",
    "late": "late",
    "later": "late",
    "end": "late",
    "close": "late",
}

_BEFORE = re.compile(
    rf"(?:(?P<circa>\b(?:circa|ca?\.|c\.|around|about){SPACE}?)?"
    rf"(?:(?P<part>\b(?:(?:the{SPACE})?(?:very{SPACE})?(?P<adjective>[Ee]arly|[Ll]ate|[Mm]id)(?:{SPACE}in{SPACE}|{SPACE}|-|–)"
    rf"|(?:the{SPACE})?(?P<noun>beginning|start|middle|end|close|opening){SPACE}of{SPACE}))(?:the{SPACE})?)?"
    rf"(?P<day>\b(?:the{SPACE})?(?:night|morning|afternoon|evening|day){SPACE}of{SPACE}(?:the{SPACE})?)?"
    rf"(?P<weekday>\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:,{SPACE}|{SPACE}))?"
    rf"(?P<the>\b[Tt]he{SPACE})?)\Z"
)
_THE = (Precision.DECADE, Precision.CENTURY, Precision.SEASON)


def extended(text: str, found: Found) -> Found:
    """The expression together with the words before it that belong to it, and their meaning."""
    match = _BEFORE.search(text, max(0, found.start - 48), found.start)
    if match is None or found.kind != "calendar":
        return found
    start = match.start()
    if match["the"] and not _takes_article(text, found) and not match["part"]:
        start = match.end("the")
    word = match["adjective"] or match["noun"]
    part = _PARTS[word.lower()] if word else found.part
    circa = bool(match["circa"])
    return replace(found, start=start, part=part, approximate=found.approximate or circa)


def _takes_article(text: str, found: Found) -> bool:
    if found.precision in _THE:
        return True
    return found.precision is Precision.DAY and text[found.start].isdigit()


_BOUNDS: dict[str, Bound] = {
    "since": "since",
    "until": "until",
    "till": "until",
    "before": "before",
    "after": "after",
    "by": "by",
}
_BOUND = re.compile(r"\b(since|until|till|before|after|by)\s(?:the\s)?\Z", re.IGNORECASE)
_FROM = re.compile(
    r"\b(?:from|beginning in|starting in|beginning on|starting from)\s(?:the\s)?\Z", re.IGNORECASE
)
_ONWARDS = re.compile(r",?\s(?:onwards?|on)\b")


def bound_of(text: str, start: int, end: int) -> Bound:
    """What the words around a span make of the date: "since 1978", "until May 1970"."""
    match = _BOUND.search(text, max(0, start - 16), start)
    if match is not None:
        return _BOUNDS[match[1].lower()]
    if _FROM.search(text, max(0, start - 20), start) and (
        _ONWARDS.match(text, end) or text[max(0, start - 20) : start].lower().find("in ") >= 0
    ):
        return "since"
    return ""
