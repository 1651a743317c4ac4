"""Times that are counted in units: "two months later", "half a century before", "within a fortnight"."""

from __future__ import annotations

import re

from explorer.chronicle.dates.date import Precision
from explorer.chronicle.dates.temporal import ExpressionKind
from explorer.extraction.temporal.found import Found, Shift, ShiftUnit
from explorer.extraction.temporal.insertions import is_finite
from explorer.extraction.temporal.lexicon import (
    NUMBER,
    SPACE,
    STEPS,
    VAGUE_NUMBERS,
    YEAR,
    alternation,
    number_value,
)
from explorer.extraction.temporal.twounits import both, end_of_two, first_of_two
from explorer.extraction.temporal.years import BACKWARD

STEP_WORDS = alternation(STEPS)
COUNTED: dict[str, tuple[ShiftUnit, int, Precision]] = {
    "day": ("day", 1, Precision.DAY),
    "week": ("week", 1, Precision.DAY),
    "fortnight": ("week", 2, Precision.DAY),
    "month": ("month", 1, Precision.MONTH),
    "year": ("year", 1, Precision.YEAR),
    "decade": ("decade", 1, Precision.DECADE),
    "century": ("century", 1, Precision.CENTURY),
}
"""Units with that in which they are counted, how many of it each is, and how exact that is."""
_WITH_HALF: dict[str, tuple[ShiftUnit, int, Precision]] = {
    "month": ("half-month", 1, Precision.MONTH),
    "year": ("month", 6, Precision.MONTH),
    "decade": ("year", 5, Precision.YEAR),
    "century": ("year", 50, Precision.YEAR),
}
"""Units that are counted with a half, with what a half is counted in, and how many of it there are."""
_HEDGES = (
    *("just", "only", "a mere", "barely", "scarcely", "about", "around", "almost", "nearly", "some"),
    *("under", "less than", "more than", "roughly", "approximately", "exactly", "at least", "another"),
    "not quite",
)
_OVER = "".join(rf"(?<!{verb}[ \n])" for verb in ("handed", "taken", "turned", "took", "signed")) + "over"
"""The word "over" where it is no particle of a verb: "the fort was handed over | two years later"."""
_HEDGE = rf"(?:(?:{alternation(_HEDGES)}|{_OVER}){SPACE})"
_PART = (
    rf"(?ai:half{SPACE}an?|a{SPACE}half"
    rf"|(?P<quarters>a{SPACE}quarter|three[ -]quarters)(?:{SPACE}of{SPACE}an?)?)"
)
"""Before a unit of which a part is counted: "half a | century later", "a quarter of a | century later"."""
_QUARTERS = {"a": 1, "t": 3}
"""How many quarters are counted, by the letter with which the words for them begin."""
_COUNT = re.compile(
    rf"\b(?P<hedge>(?i:{_HEDGE}){{0,2}})(?:(?P<span>(?:[Tt]he{SPACE})?(?P<step>{STEP_WORDS}){SPACE})?"
    rf"(?:(?P<part>{_PART})|(?P<number>{NUMBER})|(?P<vague>(?i:{alternation(VAGUE_NUMBERS)}))))"
    rf"(?P<half>{SPACE}and{SPACE}a{SPACE}half)?[\s-]{{1,2}}\Z"
)
_EVERY = re.compile(rf"\b[Ee]very{SPACE}\Z")
_HALF = re.compile(rf"{SPACE}and{SPACE}a{SPACE}half\b")
"""Behind "a year", "a month" or, before "years", behind its number."""
_EXACTLY_TO = rf"{SPACE}to{SPACE}the{SPACE}(?:day|hour|minute|week|month|year)"
_LATER = re.compile(
    rf"(?:{_EXACTLY_TO})?{SPACE}(?P<way>later|afterwards?|thereafter|hence|after|earlier|previously|before|prior|into(?={SPACE}(?:the|this|that)\b)|on(?={SPACE}?[,;])|on{SPACE}from)(?![A-Za-z])"
    rf"(?:(?:(?<=after)|(?<=before)){SPACE}(?:that|this|it)"
    rf"(?={SPACE}?[,.;:)]|{SPACE}(?:the|an?|it|he|she|they|his|her|its|their|both|all|[A-Z]\w+)\b))?"
)
_WITHIN = re.compile(rf"(?:\A|\n\s*|[.!?][\"”’')\]]?\s+)(?P<within>[Ww]ithin{SPACE})\Z")
"""Before "a fortnight" where it opens a sentence: "Within a fortnight the envoy had left"."""
_OF_WHAT = re.compile(rf"{SPACE}(?:of|from|after|before)\b|{SPACE}?[.;)]")
"""Behind a stretch that is counted from something else, or ends what is told."""
_WEEKS: ShiftUnit = "weeks within"
_INSIDE: dict[str, ShiftUnit] = {"week": _WEEKS, "fortnight": _WEEKS, "month": "months within"}
"""Stretches within which something happened; within days or years mostly what was told before goes on."""
_ON_THEY = re.compile(rf"{SPACE}(?P<way>on)(?={SPACE}(?:it|he|she|they)\b)")
"""Behind "Three years" where they open a sentence: "Three years on it lapsed"."""
_SENTENCE_BEGINS = re.compile(r"(?:\A|\n\s*|[.!?][\"”’')\]]?\s+)\Z")
_EXACT = re.compile(r"exactly", re.IGNORECASE)
_TO_THE_MONTH = re.compile(rf"{SPACE}to{SPACE}the{SPACE}month\b")
_EXACTLY: dict[str, ShiftUnit] = {"year": "anniversary", "month": "months to the day"}
_TO_THE_DAY = re.compile(rf"{SPACE}to{SPACE}the{SPACE}day\b")
_FOR = re.compile(rf"\b[Ff]or{SPACE}\Z")
_ALONE = re.compile(rf"{SPACE}?(?:[,.;:)\]–—]|\Z|\n|that\b|which\b)")
_AGO = re.compile(rf"{SPACE}ago\b")


def of_kind(start: int, end: int, kind: ExpressionKind) -> tuple[Found, ...]:
    """An expression that is no date, such as a duration."""
    return (Found(start, end, kind, kind=kind),)


def counted(text: str, low: int, begin: int, end: int, unit: str) -> tuple[Found, ...]:
    """``Two months later``, ``half a century before``; else a duration."""
    match = _COUNT.search(text, low, begin)
    if match is None:
        return ()
    every = _EVERY.search(text, low, match.start())
    if every is not None:
        return of_kind(every.start(), end, "recurring")
    if match["span"]:
        return _coming(match, end, unit)
    half = _HALF.match(text, end) if unit in _WITH_HALF else None
    first = first_of_two(text, low, match.start(), unit) if match["number"] else None
    start, until = _until(text, low, (first or match).start(), half.end() if half else end)
    later = until or _later(text, low, match, half.end() if half else end)
    whole = unit in _WITH_HALF if match["part"] or match["half"] else True
    if later is None or not whole or (match["quarters"] and unit != "century"):
        two = end_of_two(text, end, unit)
        ago = _AGO.match(text, end)
        told_behind = two is not None and _LATER.match(text, two) is not None
        return () if told_behind else of_kind(match.start(), ago.end() if ago else end, "duration")
    backward = until is None and later["way"] in BACKWARD
    ahead = until is None and not _stands_alone(text, later)
    if ahead and _FOR.search(text, low, start):
        return of_kind(start, end, "duration")  # "he ruled for two years before the war of 1905"
    form = "counted-back" if backward else "counted-on"
    if match["vague"]:
        one = Found(start, later.end(), f"{form}-vaguely", precision=Precision.DAY, approximate=True)
        return (one._replace(shift=Shift("soon", -1 if backward else 1), ahead=ahead),)
    shift_unit, number, precision = _amount(match, unit, half=bool(half or match["half"]))
    number = -number if backward else number
    shift = Shift(shift_unit, number) if first is None else both(first, unit, number)
    one = Found(start, later.end(), form, precision=precision, shift=shift, ahead=ahead)
    return (one if first else _exactly(text, one, match, unit, end),)


def _later(text: str, low: int, match: re.Match[str], end: int) -> re.Match[str] | None:
    """The words behind an amount that say which way it is counted."""
    later = _LATER.match(text, end)
    if later is None and _SENTENCE_BEGINS.search(text, low, match.start()):
        return _ON_THEY.match(text, end)
    return later


def _exactly(text: str, one: Found, match: re.Match[str], unit: str, end: int) -> Found:
    """The expression as exact as its words: "exactly a year later", "ten years to the month after it"."""
    shift = one.shift or Shift("year")
    if unit == "year" and shift.unit == "year" and _TO_THE_MONTH.match(text, end):
        return one._replace(precision=Precision.MONTH, shift=Shift("month", 12 * shift.count))
    to_the_day = _TO_THE_DAY.match(text, end)
    behind = None if to_the_day else _TO_THE_DAY.match(text, one.end)
    one = one._replace(end=behind.end()) if behind else one
    if unit in _EXACTLY and (to_the_day or behind or _EXACT.search(match["hedge"])):
        return one._replace(precision=Precision.DAY, shift=Shift(_EXACTLY[unit], shift.count))
    return one


def _amount(match: re.Match[str], unit: str, *, half: bool) -> tuple[ShiftUnit, int, Precision]:
    """In what an amount is counted, how many of it there are, and how exact that is."""
    shift_unit, factor, precision = COUNTED[unit]
    number = number_value(match["number"]) * factor if match["number"] else 0
    if not match["part"] and not (number and half):
        return shift_unit, number, precision
    shift_unit, parts, precision = _WITH_HALF[unit]
    if match["quarters"]:
        return shift_unit, parts // 2 * _QUARTERS[match["quarters"][0].lower()], precision
    return shift_unit, parts * (2 * number + 1), precision


def within(text: str, low: int, begin: int, end: int, unit: str) -> tuple[Found, ...]:
    """``Within a fortnight``, which opens a sentence: the stretch behind the date told last."""
    if unit not in _INSIDE or "ithin" not in text[low:begin] or _OF_WHAT.match(text, end):
        return ()
    count = _COUNT.search(text, low, begin)
    within = _WITHIN.search(text, low, count.start()) if count is not None else None
    if count is None or within is None or not count["number"] or count["span"] or count["half"]:
        return ()
    shift = Shift(_INSIDE[unit], number_value(count["number"]) * COUNTED[unit][1])
    return (Found(within.start("within"), end, "within", precision=Precision.DAY, shift=shift),)


def _coming(match: re.Match[str], end: int, unit: str) -> tuple[Found, ...]:
    """The words "the next four years", from the date told of last; other stretches have no place in time."""
    number = number_value(match["number"]) if match["number"] else 0
    years = {"year": number, "decade": 10 * number}.get(unit, 0)
    if years and STEPS[match["step"].lower()] > 0:
        return (Found(match.start("span"), end, "coming-years", shift=Shift("span", years)),)
    return of_kind(match.start("span"), end, "duration")


def _until(text: str, low: int, start: int, end: int) -> tuple[int, re.Match[str] | None]:
    """The words around "seven years" that lead on to what is told: "It was seven years | before he came".

    They tell where the expression begins and which words end it. What is no clause tells the end of another
    count ("It was two years before the war"), and a year behind them needs none.
    """
    passed = _PASSED.match(text, end)
    led = _IT_WAS.search(text, low, start) if passed is None else None
    found = passed if led is None else _BEFORE.match(text, end)
    if found is None:
        return start, None
    told = _ENDS.split(text[found.end() : found.end() + _REACH])[0]
    words = _WORDS.findall(told)
    if "that" in words or _YEAR.search(told) or not any(map(is_finite, words)):
        return start, None
    return led.start() if led is not None else start, found


_IT_WAS = re.compile(
    rf"\b[Ii]t{SPACE}(?:was|would{SPACE}be|took|would{SPACE}take)(?:{SPACE}to{SPACE}be)?{SPACE}\Z"
)
_BEFORE = re.compile(rf"{SPACE}(?P<way>before)\b")
_PASSED = re.compile(
    rf"{SPACE}(?:(?:had{SPACE})?(?:passed|elapsed)|went{SPACE}by|(?:(?:were|was){SPACE}to|would){SPACE}(?:pass|elapse))"
    rf"{SPACE}(?P<way>before)\b"
)
_WORDS = re.compile(r"[\w’'-]+")
_YEAR = re.compile(YEAR)
_ENDS = re.compile(r"[.;:]\s|\n\n")
_REACH = 80
"""Characters of what is told behind "before" among which its verb stands."""


_FROM_WHAT = re.compile(rf"after|before|prior|into|on{SPACE}from")
"""Words behind which something mostly stands from which is counted."""


def _stands_alone(text: str, later: re.Match[str]) -> bool:
    """Whether "two days after" counts from what was told, and not from what follows ("after the battle")."""
    if _FROM_WHAT.fullmatch(later["way"]) is None or later[0].endswith(("that", "this", " it")):
        return True
    return _ALONE.match(text, later.end()) is not None
