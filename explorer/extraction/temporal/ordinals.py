"""Ordinals that number things of which the words before tell, and no days: "the 3rd fair … and the 4th"."""

from __future__ import annotations

import re

from explorer.extraction.temporal.lexicon import MONTH, SPACE


def numbers_another(match: re.Match[str]) -> bool:
    """Whether "the 15th" is one more of a kind that was just numbered: "the 4th fair was held and | the 5th".

    A day has its preposition ("and on the 15th"), or stands for one that was told before by a preposition.
    """
    text, start = match.string, match.start() - len("the ")
    if _JOINED.search(text, max(0, start - 8), start) is None:
        return False
    low = max(text.rfind(". ", 0, start), text.rfind("\n", 0, start), start - _REACH, 0)
    numbered = _NUMBERED.search(text, low, start)
    return numbered is not None and _ON_DAY.search(text, numbered.end(), start) is None


_REACH = 200
_ON_DAY = re.compile(rf"\bon{SPACE}(?:the{SPACE})?\d{{1,2}}(?:st|nd|rd|th)\b")
"""What makes the next number a day too: "the 5th meeting was held on the 3rd and | the 6th"."""
_JOINED = re.compile(r"(?:\b(?:and|but|while)|[,;])\s\Z")
_NUMBERED = re.compile(
    rf"\b[Tt]he{SPACE}\d{{1,2}}(?:st|nd|rd|th){SPACE}"
    rf"(?:(?:was|were){SPACE}(?:held|hosted|staged|attended|organi[sz]ed)\b|took{SPACE}place\b"
    rf"|(?!(?:of|and|to|or|on|at|in|he|she|it|they|was|were|had|the|day|century)\b|{MONTH})[a-z]{{3,}})"
)
"""A thing with its number, or one that stands alone before what only happens to things."""
