"""The last touch to a title: its spacing, its quotation marks, its brackets and its first letter."""

from __future__ import annotations

import re

_QUOTED_STOPS = ('."', ',"', ".”", ",”")
_INITIALS = re.compile(r"\b[A-Z]\.[A-Z]\.[\"”]$")
_OPEN_QUOTE = re.compile(r"(?<!\S)['‘](?=[^\W\d])")
_PAIRS = (('"', '"'), ("“", "”"), ("«", "»"), ("(", ")"), ("[", "]"))


_OF_TODAY = re.compile(
    r"(?<=\w\w)(?:,? and (?:now|today|nowadays|currently) .+| and the (?:next|following))$"
)
"""What is so in the reader's day, and what is left of a second date: "founded | and now houses a school"."""
_YEAR_LEFT = re.compile(
    r"^(?:1\d|20)\d\d (?=(?:two|three|four|five|six|seven|eight|nine|ten|several|many|some|about|the|an?) )"
)
"""A second year before a number or an article, of which it cannot count anything."""


_TIME_ENDS = (" time", " period", " moment", " years", " days")
_TIME_LEFT = re.compile(r"(?<=\w\w) (?:during|at|in) (?:the|a|this|that) (?:time|period|moment|years|days)$")
"""What is left of "during the time when Paz ruled", which says nothing by itself."""


def tidy(title: str) -> str:
    """One spacing, no stray signs at the ends, no quotation or bracket left open, a capital at the start."""
    text = " ".join(title.split()).strip(" ,;:-–—'‘").replace(" can not ", " cannot ")
    if " and " in text or text[:1].isdigit():
        text = _YEAR_LEFT.sub("", _OF_TODAY.sub("", text))
    if text.endswith(_TIME_ENDS):
        text = _TIME_LEFT.sub("", text)
    for opening, closing in _PAIRS:
        if text.count(opening) != text.count(closing) or (opening == closing and text.count(opening) % 2):
            text = text.replace(opening, "").replace(closing, "")
    if text.count("'") == 1:
        text = _OPEN_QUOTE.sub("", text)
    if text.endswith(_QUOTED_STOPS) and not _INITIALS.search(text):
        text = text[:-2] + text[-1]
    if text.endswith(".") and not re.search(r"(?:^|[\s.])[A-Z]\.$|\b(?:Jr|Sr|St|Dr)\.$", text):
        text = text[:-1]
    return text[:1].upper() + text[1:]
