"""Months without a year in clauses that look back: "closed it in March 1990, after they had met in October".

Such a clause tells what lay before the date on which it hangs. So its month is the last of its name before
that date, here October 1989, wherever the story goes on.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from explorer.extraction.clauses.wordlists import COORDINATORS, DETERMINERS
from explorer.extraction.temporal.before import SENTENCE_END, sentence_start
from explorer.extraction.temporal.found import Found
from explorer.extraction.temporal.insertions import is_done, is_finite, is_light

_REACH = 200
"""Characters between a month and the date on which its clause hangs."""
_OPENED = re.compile(
    r"(?:\b(?:after|which|who|whom|whose|that|where|when|once|because|since|as|although|though)\b"
    r"[^,.;:()]{0,60}?\s(?:had|having)|(?<![\w-])having)\b(?P<rest>[^,.;:()]{1,80})\Z",
    re.IGNORECASE,
)
_CLOSED = re.compile(r"[^,.;:()–—]{0,60}(?:,|\s[–—-])\s+([^.;:()]*)\Z")
_UNSAID = re.compile(
    r"\b(?:had|having|will|would|could|might|should|until|till|before)\b|\b(?:since|by|for)(?:\sthe)?\s\Z"
)
"""Words between the clause and a later date that keep it from being the date on which the clause hangs."""
_WORD = re.compile(r"[\w’'-]+")
LAST_MONTH = 12
"""December; seasons and other parts of a year have codes behind it."""


def told_before(text: str, found: Sequence[Found], index: int) -> Found | None:
    """The date on which the clause of a month hangs, in the year in which that month then lay."""
    one = found[index]
    low = max(0, one.start - _REACH)
    if one.month is None or one.month > LAST_MONTH or not _HAS.search(text, low, one.start):
        return None
    first = sentence_start(text, low, one.start)
    opened = _OPENED.search(text, first, one.start)
    if opened is None or not _tells_of_past(_WORD.findall(opened["rest"])):
        return None
    hung = (
        _before(found, index, first, opened.start()),
        _behind(text, found, index, opened.start() == first),
    )
    dates = [_with_last(one, date) for date in hung if date is not None]
    return dates[0] if len({date.year for date in dates}) == 1 else None


_HAS = re.compile(r"\b[Hh]a(?:d|ving)\b")


def _with_last(one: Found, hung: Found) -> Found:
    """The date on which a month hangs, with the year of the last such month before it."""
    later = (one.month or 0, one.day or 0) > (hung.month or 0, hung.day or 31)
    return hung._replace(year=(hung.year or 0) - later)


def _tells_of_past(words: Sequence[str]) -> bool:
    """Whether words behind "had" and before a month tell what had been done then: "raised the flag in".

    What had been agreed "for June" or "to be done in June" lay ahead, and a second verb is another clause's.
    """
    told = next((at for at, word in enumerate(words) if not is_light(word) and word != "been"), len(words))
    if told >= len(words) or not is_done(words[told]) or words[-1] in _AHEAD:
        return False
    pairs = list(zip(words[told:], words[told + 1 :], strict=False))
    purpose = any(one == "to" and after.islower() and after not in DETERMINERS for one, after in pairs)
    return not purpose and all(one in COORDINATORS or not is_finite(word) for one, word in pairs)


_AHEAD = frozenset({"for", "to"})


def _before(found: Sequence[Found], index: int, first: int, opened: int) -> Found | None:
    """The last date with its year and month in the sentence before the clause."""
    for one in reversed(found[:index]):
        if one.start < first or one.kind != "calendar":
            return None
        if one.shift is None or one.shift.unit in _LONG:
            return one if one.end <= opened and _is_full(one) else None
    return None


_LONG = frozenset({"year", "decade", "century", "named", "anniversary"})
"""Units of counting that may lead over more than a year."""


def _behind(text: str, found: Sequence[Found], index: int, leads: bool) -> Found | None:
    """The date with its year and month of the clause that goes on behind the one with a month."""
    one, after = found[index], found[index + 1] if index + 1 < len(found) else None
    if after is None or not _is_full(after) or after.start - one.end > _REACH:
        return None
    closed = _CLOSED.fullmatch(text, one.end, after.start)
    if closed is None or SENTENCE_END.search(text, one.end, after.start) or _UNSAID.search(closed[1]):
        return None
    told = next((word for word in _WORD.findall(closed[1]) if not is_light(word)), "")
    return after if leads or is_finite(told) else None


def _is_full(one: Found) -> bool:
    return (
        one.kind == "calendar" and one.year is not None and one.month is not None and one.month <= LAST_MONTH
    )
