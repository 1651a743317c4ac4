"""Ordinals that number things of which the words before tell, and no days: "the 3rd fair … and the 4th"."""

from __future__ import annotations

import re

from explorer.extraction.temporal.before import sentence_start, word_before
from explorer.extraction.temporal.found import Found
from explorer.extraction.temporal.lexicon import MONTH, NUMBERED_BODIES, SPACE, alternation
from explorer.extraction.temporal.years import AND, TO

ACTING = (
    rf"(?!{alternation(NUMBERED_BODIES)}\b)(?:[A-Z][\w’'-]+{SPACE}(?:and{SPACE})?){{1,5}}"
    r"(?:(?<=['’]s\s)(?:[a-z]+\s){1,2}?)?"
    r"(?:[a-z]{2,}ed|was|were|had|left|went|came|took|sent|gave|broke|met|made|began|held|told|said|fell)\b"
)
"""A name and what its bearer did: "on the 9th | Lima protested", but not "on the 9th | Division's flank"."""

AFTER_DAY = (
    r"(?:was|were|had|he|she|they|it|the|and|at|in|with|when|while|after|to|by|an?|his|her|its|"
    r"their|both|there|that|all)\b"
)
"""Words behind "the 20th" that show it to be a day: another noun would be what is numbered."""

NUMBERED_THINGS = (
    rf"(?:{TO}|{AND}|,{SPACE})(?:the{SPACE})?\d{{1,2}}(?:st|nd|rd|th){SPACE}"
    rf"(?!{AFTER_DAY}|(?:of|on|onwards?|who|which|but|or|as|for|from|under|during|before)\b|{MONTH})[a-z]{{3,}}"
)
"""What makes numbers of "the 22nd and 24th": a noun of their own, as in "the 22nd and 24th meridians"."""


def numbers_another(match: re.Match[str]) -> bool:
    """Whether "the 15th" is one more of a kind that was just numbered: "the 4th fair was held and | the 5th".

    A day has its preposition ("and on the 15th"), or stands for one that was told before by a preposition.
    """
    text, start = match.string, match.start() - len("the ")
    if _JOINED.search(text, max(0, start - 8), start) is None:
        return False
    low = sentence_start(text, max(0, start - _REACH), start)
    numbered = _NUMBERED.search(text, low, start)
    return numbered is not None and _ON_DAY.search(text, numbered.end(), start) is None


def counts_on(text: str, one: Found) -> bool:
    """Whether an ordinal is the next of a row: "the 14th round was held in May and the 15th in June"."""
    number = _ORDINAL.search(text, one.start, one.end)
    if number is None or word_before(text, one.start).lower() not in _JOINING:
        return False
    low = sentence_start(text, max(0, one.start - _REACH), one.start)
    before = _COUNTING.findall(text, low, one.start)
    return bool(before) and int(before[-1]) == int(number[1]) - 1


_REACH = 200
"""Characters before an ordinal among which the one before it may stand."""
_ON_DAY = re.compile(rf"\bon{SPACE}(?:the{SPACE})?\d{{1,2}}(?:st|nd|rd|th)\b")
"""What makes the next number a day too: "the 5th meeting was held on the 3rd and | the 6th"."""
_JOINED = re.compile(r"(?:\b(?:and|but|while)|[,;])\s\Z")
_NUMBERED = re.compile(
    rf"\b[Tt]he{SPACE}\d{{1,2}}(?:st|nd|rd|th){SPACE}"
    rf"(?:(?:was|were){SPACE}(?:held|hosted|staged|attended|organi[sz]ed)\b|took{SPACE}place\b"
    rf"|(?!(?:of|and|to|or|on|at|in|he|she|it|they|was|were|had|the|day|century)\b|{MONTH})[a-z]{{3,}})"
)
"""A thing with its number, or one that stands alone before what only happens to things."""
_JOINING = frozenset({"and", ""})
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th)\b")
_COUNTING = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th) (?!(?:of|day)\b)[a-z]+")
"""What the number before counts: a round, a meeting, no month or day."""
