"""Joining: which expressions are the two ends of a range, and which are members of a list."""

from __future__ import annotations

import re

from explorer.extraction.temporal.found import Found
from explorer.extraction.temporal.insertions import is_finite
from explorer.extraction.temporal.lexicon import DASH, SPACE

_INTO = rf"(?:(?:to|until|till){SPACE})?(?:(?:well|far|deep){SPACE})?into"
_RANGE = re.compile(
    rf"{SPACE}?{DASH}{SPACE}?|,?{SPACE}(?:to|until|till|through|up to|{_INTO}){SPACE}(?:the{SPACE})?"
)
_NEW_ITEM = re.compile(rf"\n\s*{DASH}")
"""The dash that opens the next item of a list leads from no date to another."""
_SLASH = re.compile(r"\s?/\s?")
_AND = re.compile(
    rf",?{SPACE}?(?:(?:and|or|&){SPACE}|[,/]{SPACE}?)(?:(?:again|then){SPACE})?(?:(?:in|on){SPACE})?(?:the{SPACE})?"
)
_FROM = re.compile(r"\b[Ff]rom(?:\sthe)?\s\Z")
_UNTIL_WHAT = re.compile(
    rf"(?:,(?P<aside>[^,.;:()\n]{{1,32}})(?P<closed>,)?|,)?{SPACE}(?:until|up{SPACE}to|to|till)(?:{SPACE}[\w’'-]+){{1,4}}?{SPACE}(?:in|on){SPACE}"
)
_AND_WHAT = re.compile(
    rf"{SPACE}and{SPACE}(?:the|its|his|her|their|this|that)(?:{SPACE}[\w’'-]+){{1,4}}?{SPACE}(?:in|on|of){SPACE}(?:the{SPACE})?"
)
"""Between the ends of "between 1995 and its closure in 2003"."""
_BETWEEN = re.compile(r"\b[Bb]etween(?:\sthe)?\s\Z")


def joined(text: str, found: tuple[Found, ...]) -> tuple[Found, ...]:
    """The expressions with their links to the next one."""
    out = list(found)
    for index in range(len(out) - 1):
        one, after = out[index], out[index + 1]
        if (
            one.link == "range"
            or one.kind != "calendar"
            or after.kind != "calendar"
            or after.start - one.end > 72
            or _NEW_ITEM.search(text, one.end, after.start)
        ):
            continue
        if _RANGE.fullmatch(text, one.end, after.start) or _SLASH.fullmatch(text, one.end, after.start):
            out[index] = one._replace(link="range")
        elif _AND_WHAT.fullmatch(text, one.end, after.start):
            if after.year is not None and _BETWEEN.search(text, max(0, one.start - 20), one.start):
                out[index] = one._replace(link="range")
        elif until := _UNTIL_WHAT.fullmatch(text, one.end, after.start):
            if (
                after.year is not None
                and not _goes_on(until)
                and _FROM.search(text, max(0, one.start - 12), one.start)
            ):
                out[index] = one._replace(link="range")
        elif _AND.fullmatch(text, one.end, after.start):
            between = _BETWEEN.search(text, max(0, one.start - 20), one.start)
            out[index] = one._replace(link="range" if between else "list")
    return tuple(out)


def _goes_on(until: re.Match[str]) -> bool:
    """Whether a verb stands before "until": "on show from 1910, came home to Kinshasa in 2022"."""
    return not until["closed"] and any(is_finite(word) for word in (until["aside"] or "").split())
