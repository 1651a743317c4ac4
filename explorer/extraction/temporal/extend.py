"""Extending: the words before a date that narrow it ("early", "the end of", "about") or step from it."""

from __future__ import annotations

import re
from typing import cast

from explorer.chronicle.dates.date import Part, Precision
from explorer.chronicle.dates.days import month_length
from explorer.extraction.temporal.before import last_words, words_before
from explorer.extraction.temporal.found import Found, Shift
from explorer.extraction.temporal.lexicon import (
    HALVES,
    ORDINALS,
    PARTS,
    SPACE,
    STEPS,
    WEEKDAYS,
    alternation,
    ordinal_value,
)
from explorer.extraction.temporal.quarters import CODE, CODES

_LAST_OF = ("last", "final", "closing")
_ADJECTIVES = ("early", "mid", "late", "later", "earlier")
_DECADES = {word: number for word, number in ORDINALS.items() if number <= 10} | dict.fromkeys(_LAST_OF, 10)
"""Which decade of a century an ordinal names; the last is the tenth."""
_NOUNS = [word for word in PARTS if word not in _ADJECTIVES]

_ROUGHLY = (
    r"(?:(?<=\b[IiOo]n )|(?<=\bfrom )|(?<=\b[Ss]ince )|(?<=\b[Bb]y )|(?<=\bto ))(?:approximately|roughly)"
)
"""Before a year to which a word of time leads; elsewhere these words count."""
_BEFORE = re.compile(
    rf"(?:\b(?=\w)|\Z)(?:\b(?P<circa>(?i:circa|around|about|c\.|ca\.?){SPACE}?(?:the{SPACE}year{SPACE})?|{_ROUGHLY}{SPACE}))?"
    rf"(?:\b(?:[Tt]he{SPACE})?(?:very{SPACE})?(?:"
    rf"(?:mid-to-(?=late))?(?P<adjective>(?i:{alternation(_ADJECTIVES)}))(?:{SPACE}(?:on{SPACE})?in{SPACE}(?:the{SPACE})?|{SPACE}|[-–])"
    rf"|(?P<noun>(?i:{alternation(_NOUNS)})){SPACE}of{SPACE}(?:the{SPACE}year{SPACE})?"
    rf"|(?P<half>(?i:{alternation(HALVES)})){SPACE}of{SPACE}(?:the{SPACE}year{SPACE})?|(?P<code>{CODE}){SPACE}"
    rf"))?"
    rf"(?P<turn>\b(?:[Tt]he{SPACE})?(?:very{SPACE})?turn{SPACE}of{SPACE})?"
    rf"(?P<hours>\b(?:[Tt]he{SPACE})?(?:(?:early|late){SPACE})?(?:night|morning|afternoon|evening|dawn)"
    rf"(?:{SPACE}hours)?{SPACE}of{SPACE})?"
    rf"(?:\b(?:[Tt]he{SPACE})?(?P<nth>(?i:{alternation(_LAST_OF)}|(?:(?:twenty|thirty)-)?(?:{alternation(ORDINALS)}))){SPACE}"
    rf"(?:(?:(?P<of_day>day){SPACE}|(?P<decade>decade){SPACE})?of|(?P<of_weekday>{alternation(WEEKDAYS)}){SPACE}(?:of|in)){SPACE})?"
    rf"(?:(?P<weekday>\b(?:{alternation(WEEKDAYS)}),?{SPACE}))?"
    rf"(?P<the>\b[Tt]he{SPACE})?"
    rf"(?:\b(?P<step>(?i:{alternation(STEPS)}|that(?:{SPACE}same)?|this|same)){SPACE})?\Z"
)
"""All of it may be missing, so it first asks whether a word begins there, or the date itself."""
_FUNCTION_WORDS = (
    r"(?:in|on|of|at|and|or|to|by|as|it|the|a|an|he|she|they|that|this|which|who|when|while|with|was|were|had|has|is|"
    r"for|from|until|but|after|before|during|over|under|between|both|there|their|his|its|saw|we|these|those|all|"
    r"most|some|several|two|three|one|not|also|only)\b"
)
_FOLLOWED_BY_NOUN = re.compile(rf"{SPACE}(?!{_FUNCTION_WORDS})[A-Za-z]")
_FOLLOWED_BY_THING = re.compile(rf"{SPACE}(?!{_FUNCTION_WORDS})[a-z]")
_MONTH_LIKE = (Precision.MONTH, Precision.SEASON)


def extended(text: str, found: Found) -> Found:
    """The expression together with the words before it that belong to it, and their meaning."""
    low = max(0, found.start - _REACH)
    if found.kind != "calendar" or not _may_extend(text, low, found.start):
        return found
    match = _BEFORE.search(text, low, found.start)
    if match is None or match.start() == found.start:
        return found
    step = match["step"]
    if step and not (found.precision in _MONTH_LIKE and found.year is None and found.shift is None):
        return found
    start = _start(text, found, match)
    made = found._replace(start=start, approximate=found.approximate or bool(match["circa"]))
    if match["turn"]:
        return _turn_of(found, made)
    if match["decade"]:
        return _decade_of(found, made, _DECADES.get(match["nth"].lower()))
    if match["of_weekday"]:
        if found.year is None and _is_of_habit(text, match.start(), found.end):
            return found
        return _on_weekday(found, made, match["nth"].lower(), match["of_weekday"])
    if match["nth"]:
        ordinal = None if match["nth"].lower() in _LAST_OF else match["nth"]
        whole = bool(match["of_day"])
        return _on_day(found, made, ordinal, whole=whole) if ordinal or whole else found
    made = _narrowed(made, match)
    return made._replace(shift=_named(step)) if step else made


_REACH = 56
"""Characters before a date in which the words that belong to it stand."""

_LINKS = {
    "in": frozenset(_ADJECTIVES) | last_words(WEEKDAYS),
    "of": last_words([*_NOUNS, *HALVES, *ORDINALS, *WEEKDAYS, "hours", "day"])
    | {"night", "morning", "afternoon", "evening", "dawn", "decade", "turn"},
    "year": frozenset({"of", "the"}),
}
"""Words that only link a date to what belongs to it, with those of which one must stand before them."""

_LAST = last_words([*_ADJECTIVES, *STEPS, *WEEKDAYS, *CODES]) | {
    *("circa", "around", "about", "c", "ca", "approximately", "roughly", "the", "that", "this", "same"),
    *_LINKS,
}
_LONGEST = max(map(len, _LAST)) + 4
"""Characters in which the longest of these stands, with signs behind it, and some of the word before it."""


def _may_extend(text: str, low: int, start: int) -> bool:
    """Whether the last of the words from ``low`` to a date may be one that belongs to it."""
    last = words_before(text, max(low, start - _LONGEST), start)[-1:]
    if not last or last[0] not in _LAST:
        return False
    asked = _LINKS.get(last[0])
    return asked is None or not asked.isdisjoint(words_before(text, low, start)[-4:-1])


_NARROWING = ("adjective", "noun", "half", "code", "turn", "hours", "nth", "weekday", "step")


def _start(text: str, found: Found, match: re.Match[str]) -> int:
    """Where the expression begins; an article alone belongs to it only before some units."""
    if not match["the"] or any(match[group] for group in _NARROWING):
        return match.start()
    if not _takes_article(text, found):
        return match.end("the")
    return match.start() if match["circa"] else match.start("the")


def _on_day(found: Found, extended_found: Found, ordinal: str | None, *, whole: bool) -> Found:
    """The day that an ordinal in words names, or the last: "the fifth of May", "the first day of 1938".

    ``whole`` says that the words name a day, so that a year may have it as well as a month. The date is left
    as it is where it has no such day, or where the number of the last hangs on an unsaid year.
    """
    if found.shift is not None and found.shift.unit == "month" and ordinal and found.form in _MONTHS_TOLD:
        return extended_found._replace(day=ordinal_value(ordinal), precision=Precision.DAY)
    of_year = whole and found.precision is Precision.YEAR and found.year is not None
    if not of_year and (found.precision is not Precision.MONTH or found.month is None):
        return found
    month = found.month or (1 if ordinal else 12)
    if ordinal is None and month == 2 and found.year is None:
        return found
    length = month_length(2000 if found.year is None else found.year, month)
    day = length if ordinal is None else ordinal_value(ordinal)
    if day > length:
        return found
    return extended_found._replace(month=month, day=day, precision=Precision.DAY)


_MONTHS_TOLD = frozenset({"same-month", "next-unit", "previous-unit"})
"""Forms of a month that is counted from another one: "the fifth of | the next month"."""


def _on_weekday(found: Found, extended_found: Found, nth: str, name: str) -> Found:
    """A day of the week by its number in the month: "the third Saturday in | May", "the last Friday of"."""
    number = 0 if nth in _LAST_OF else ordinal_value(nth)
    counted = found.shift is not None and found.shift.unit == "month"
    months = found.precision is Precision.MONTH and (found.month is not None or counted)
    if not months or number > _WEEKS:
        return found
    return extended_found._replace(weekday=(number, WEEKDAYS.index(name)), precision=Precision.DAY)


_YEARLY = re.compile(rf"{SPACE}(?:since|each|every|annually)\b")
"""Behind a day that lies in no one year: "on the third Saturday of October | since 1931"."""
_OF_HABIT = re.compile(
    rf"\b(?:(?:is|are)(?:{SPACE}(?:held|celebrated|observed|marked))?{SPACE}(?:on{SPACE})?"
    rf"|(?:takes?{SPACE}place|holds?|opens?|meets?|falls?)\b[^.,;:\n]{{0,60}})\Z"
)
"""Before such a day: "Election day is | the first Tuesday of November"."""


def _is_of_habit(text: str, start: int, end: int) -> bool:
    """Whether a day of the week lies in every year: "held each year", "takes place on"."""
    return bool(_YEARLY.match(text, end) or _OF_HABIT.search(text, max(0, start - 80), start))


_WEEKS = 5
"""So often a month may have a day of the week."""


def _decade_of(found: Found, extended_found: Found, number: int | None) -> Found:
    """A decade of a century of our era: "the first decade of the 20th century"."""
    if found.precision is not Precision.CENTURY or found.year is None or number is None:
        return found
    return extended_found._replace(year=found.year + 10 * (number - 1), precision=Precision.DECADE)


def _turn_of(found: Found, extended_found: Found) -> Found:
    """The years about the beginning of a century: "the turn of the 20th century"."""
    if found.form != "century" or found.link:
        return found
    return extended_found._replace(precision=Precision.YEAR, last_year=None, approximate=True)


def _narrowed(found: Found, match: re.Match[str]) -> Found:
    word = match["adjective"] or match["noun"]
    if word and word.lower() in PARTS:  # "later that year" says less than "late that year"
        part = PARTS[" ".join(word.lower().split())]
        return found._replace(part=cast(Part, part))
    if not match["half"] and not match["code"]:
        return found
    code = CODES[match["code"]] if match["code"] else HALVES[" ".join(match["half"].lower().split())]
    if found.precision is Precision.YEAR and found.month is None and found.last_year is None:
        return found._replace(month=code, precision=Precision.HALF if code >= 40 else Precision.QUARTER)
    return found._replace(part="early" if code in (40, 33) else "late")


def _named(step: str) -> Shift:
    return Shift("named", STEPS.get(step.lower(), 0))


def _takes_article(text: str, found: Found) -> bool:
    if found.precision in (Precision.DECADE, Precision.CENTURY):
        return True
    if found.precision is Precision.SEASON:
        return text[found.start].isalpha() and (
            found.year is not None or _FOLLOWED_BY_NOUN.match(text, found.end) is None
        )
    if found.precision is Precision.DAY and text[found.start].isdigit():
        return " of " in text[found.start : found.end] or _FOLLOWED_BY_THING.match(text, found.end) is None
    return found.last_year is not None
