"""Forms whose core is a noun of time: "that year", "two months later", "the end of the week", durations."""

from __future__ import annotations

import re

from explorer.chronicle.dates.date import Precision
from explorer.chronicle.dates.temporal import ExpressionKind
from explorer.extraction.temporal.found import Found, Shift, ShiftUnit
from explorer.extraction.temporal.lexicon import (
    MONTH,
    NUMBER,
    ORDINAL,
    SPACE,
    STEPS,
    UNITS,
    VAGUE_NUMBERS,
    YEAR,
    alternation,
    number_value,
)
from explorer.extraction.temporal.periods import centuries

UNIT_SEEDS = (
    *(unit for unit in UNITS if unit != "century"),
    "century",
    "centuries",
    *(f"{u}s" for u in UNITS),
)

_UNITS: dict[str, tuple[ShiftUnit, int, Precision]] = {
    "day": ("day", 1, Precision.DAY),
    "week": ("week", 1, Precision.DAY),
    "fortnight": ("week", 2, Precision.DAY),
    "month": ("month", 1, Precision.MONTH),
    "year": ("year", 1, Precision.YEAR),
    "decade": ("decade", 1, Precision.DECADE),
    "century": ("century", 1, Precision.CENTURY),
}
_WITH_HALF: dict[str, tuple[ShiftUnit, int, Precision]] = {
    "month": ("half-month", 1, Precision.MONTH),
    "year": ("month", 6, Precision.MONTH),
    "decade": ("year", 5, Precision.YEAR),
    "century": ("year", 50, Precision.YEAR),
}
"""Units that are counted with a half, with what a half is counted in, and how many of it there are."""

_STEP_WORDS = alternation(STEPS)
_HEDGES = (
    *("just", "only", "a mere", "barely", "scarcely", "about", "around", "almost", "nearly", "some"),
    *("under", "less than", "more than", "roughly", "approximately", "exactly", "at least", "another"),
    "not quite",
)
_OVER = "".join(rf"(?<!{verb}[ \n])" for verb in ("handed", "taken", "turned", "took", "signed")) + "over"
"""The word "over" where it is no particle of a verb: "the fort was handed over | two years later"."""
_HEDGE = rf"(?:(?:{alternation(_HEDGES)}|{_OVER}){SPACE})"

_SAME = re.compile(
    rf"\b(?P<up>(?:up{SPACE}|(?<!rior\s))[Tt]o{SPACE}(?=this\b))?"
    rf"(?P<same>(?:[Tt]hat|[Tt]his)(?:{SPACE}(?:very|same))?|[Tt]he{SPACE}(?:very{SPACE})?same){SPACE}\Z"
)
_IN_YEAR = re.compile(
    rf"{SPACE}(?:(?:of|in){SPACE}the{SPACE}(?P<step>(?i:{_STEP_WORDS})){SPACE}year"
    rf"|(?P<number>{NUMBER}){SPACE}years?{SPACE}(?P<way>later|earlier|before|after)(?={SPACE}?[,.;:)]|{SPACE}[a-z]))\b"
)
"""Behind "the same month" or "the same day": in which other year."""
_STEP = re.compile(rf"\b(?:[Tt]he{SPACE})?(?:very{SPACE})?(?P<step>(?i:{_STEP_WORDS})){SPACE}\Z")
_OF_DATE = re.compile(rf"{SPACE}of{SPACE}(?:{MONTH}|{YEAR}|the{SPACE}{ORDINAL}[\s-]{{1,2}}century)")
"""Behind "the last day", "the last decade": the date whose words these are."""
_EDGE = re.compile(rf"\b[Tt]he{SPACE}(?:very{SPACE})?(?P<edge>first|last|final){SPACE}\Z")
_OF_UNIT = re.compile(
    rf"{SPACE}of{SPACE}(?:the|that|this)(?:{SPACE}(?:same|very))?{SPACE}(?P<unit>month|year)\b(?!{SPACE}(?:of\b|\d))"
)
"""Behind "the last day": the month or year of the story, of which it is the last."""
_THE = re.compile(rf"\b[Tt]he{SPACE}\Z")
_NUMBERED = re.compile(rf"{SPACE}{YEAR}")
_COUNT = re.compile(
    rf"\b(?P<hedge>(?i:{_HEDGE}){{0,2}})(?:(?P<span>(?:[Tt]he{SPACE})?(?P<step>{_STEP_WORDS}){SPACE})?"
    rf"(?:(?P<number>{NUMBER})|(?P<vague>(?i:{alternation(VAGUE_NUMBERS)}))))"
    rf"(?P<half>{SPACE}and{SPACE}a{SPACE}half)?[\s-]{{1,2}}\Z"
)
_EACH = re.compile(
    rf"\b(?:[Ee]very|[Ee]ach|[Pp]er|(?:once|twice|times){SPACE}an?|(?:every|each){SPACE}other){SPACE}\Z"
)
_EVERY = re.compile(rf"\b[Ee]very{SPACE}\Z")
_HALF = re.compile(rf"{SPACE}and{SPACE}a{SPACE}half\b")
"""Behind "a year", "a month" or, before "years", behind its number."""
_LATER = re.compile(
    rf"(?:{SPACE}to{SPACE}the{SPACE}day)?{SPACE}(?P<way>later|afterwards?|thereafter|hence|after|earlier|previously|before|prior|on(?={SPACE}?[,;]))(?![A-Za-z])"
    rf"(?:(?:(?<=after)|(?<=before)){SPACE}(?:that|this)"
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
_EXACTLY: dict[str, ShiftUnit] = {"year": "anniversary", "month": "months to the day"}
_TO_THE_DAY = re.compile(rf"{SPACE}to{SPACE}the{SPACE}day\b")
_ALONE = re.compile(rf"{SPACE}?(?:[,.;:)\]–—]|\Z|\n|that\b|which\b)")
_BEFORE_THE = re.compile(rf"\b(?:[Bb]efore|[Ww]ithin){SPACE}the{SPACE}\Z")
_OUT = re.compile(rf"{SPACE}(?:was|were|is|had){SPACE}(?:out|over|up|ended|passed|done)\b")
_AGO = re.compile(rf"{SPACE}ago\b")
_S_END = re.compile(rf"['’]s{SPACE}end\b")
_DAY_AFTER = re.compile(
    rf"{SPACE}(?P<way>after|before|following)(?={SPACE}?[,.;:)]|{SPACE}(?:that|he|she|they|saw|and|but)\b)"
)
_UNIT_AFTER = re.compile(
    rf"{SPACE}(?P<way>after|before|following)(?:{SPACE}that)?(?={SPACE}?[,.;:)]|{SPACE}(?:and|but|or|[a-z]{{3,}}ed)\b"
    rf"|(?<=that){SPACE}(?:an?|the|[A-Z]\w+|h?e|she|they|it)\b)"
)
_BACKWARD = ("earlier", "previously", "before", "prior")


def noun_expressions(text: str, begin: int, end: int, word: str) -> tuple[Found, ...]:
    """The expression around the noun of time that stands at ``begin`` to ``end``, if there is one."""
    found = centuries(text, begin) if word.startswith("centur") else ()
    if found:
        return found
    unit = UNITS.get(word) or UNITS.get(word.removesuffix("s")) or "century"
    low = max(0, begin - 48)
    found = _edge(text, low, begin, end) if unit == "day" else ()
    if found:
        return found
    for finder in (
        (_within, _counted, _each)
        if word not in UNITS
        else (_closing, _same, _step, _each, _within, _counted, _plain)
    ):
        found = finder(text, low, begin, end, unit)
        if found:
            return found
    return ()


def _calendar(start: int, end: int, form: str, unit: str, count: int) -> tuple[Found, ...]:
    shift_unit, factor, precision = _UNITS[unit]
    return (Found(start, end, form, precision=precision, shift=Shift(shift_unit, count * factor)),)


def _of_kind(start: int, end: int, kind: ExpressionKind) -> tuple[Found, ...]:
    return (Found(start, end, kind, kind=kind),)


def _same(text: str, low: int, begin: int, end: int, unit: str) -> tuple[Found, ...]:
    match = _SAME.search(text, low, begin)
    if match is None:
        return ()
    lasts = unit == "day" and match["up"]  # until the reader's own day
    start = match.start("up" if lasts else "same")
    if lasts or unit in ("week", "fortnight"):
        return _of_kind(start, end, "vague")
    other = _IN_YEAR.match(text, end) if unit in ("month", "day") else None
    if other is not None:
        count = STEPS[other["step"].lower()] if other["step"] else _years_on(other)
        found = _calendar(start, other.end(), f"same-{unit}", unit, 12 * count)
        return found if unit == "month" else (found[0]._replace(shift=Shift("anniversary", count)),)
    return _calendar(start, end, f"same-{unit}", unit, 0)


def _years_on(other: re.Match[str]) -> int:
    """How many years on, or back, the words "eleven years later" lead."""
    number = number_value(other["number"])
    return -number if other["way"] in _BACKWARD else number


def _edge(text: str, low: int, begin: int, end: int) -> tuple[Found, ...]:
    """``the last day of the month``, ``the first day of that year``; a shorter month has its own last day."""
    match, of_unit = _EDGE.search(text, low, begin), _OF_UNIT.match(text, end)
    if match is None or of_unit is None:
        return ()
    first = match["edge"] == "first"
    day = Found(match.start(), of_unit.end(), "edge-day", day=1 if first else 31, precision=Precision.DAY)
    if of_unit["unit"] == "month":
        return (day._replace(shift=Shift("month", 0)),)
    return (day._replace(month=1 if first else 12),)


def _step(text: str, low: int, begin: int, end: int, unit: str) -> tuple[Found, ...]:
    match = _STEP.search(text, low, begin)
    if match is None:
        return ()
    if _OF_DATE.match(text, end):
        return ()
    count = STEPS[match["step"].lower()]
    if match["step"].lower() == "last" and text[match.start() : match.start() + 3].lower() == "the":
        return _of_kind(match.start(), end, "duration")  # "the last day of the war": no step from an anchor
    return _calendar(match.start(), end, "next-unit" if count > 0 else "previous-unit", unit, count)


def _closing(text: str, low: int, begin: int, end: int, unit: str) -> tuple[Found, ...]:
    """The words "month's end", "that year's end"."""
    match = _S_END.match(text, end) if unit in ("month", "year") else None
    if match is None:
        return ()
    before = _SAME.search(text, low, begin) or _THE.search(text, low, begin)
    found = _calendar(before.start() if before else begin, match.end(), f"end-of-{unit}", unit, 0)
    return (found[0]._replace(part="late"),)


def _each(text: str, low: int, begin: int, end: int, unit: str) -> tuple[Found, ...]:
    match = _EACH.search(text, low, begin)
    return _of_kind(match.start(), end, "recurring") if match else ()


def _counted(text: str, low: int, begin: int, end: int, unit: str) -> tuple[Found, ...]:
    match = _COUNT.search(text, low, begin)
    if match is None:
        return ()
    every = _EVERY.search(text, low, match.start())
    if every is not None:
        return _of_kind(every.start(), end, "recurring")
    number = number_value(match["number"]) if match["number"] else 0
    if match["span"]:
        return _coming(match, end, unit, number)
    half = _HALF.match(text, end) if unit in _WITH_HALF else None
    later = _LATER.match(text, half.end() if half else end)
    if later is None and _SENTENCE_BEGINS.search(text, low, match.start()):
        later = _ON_THEY.match(text, end)
    if later is None or (match["half"] and unit not in _WITH_HALF):
        ago = _AGO.match(text, end)
        return _of_kind(match.start(), ago.end() if ago else end, "duration")
    backward = later["way"] in _BACKWARD
    ahead = not _stands_alone(text, later)
    form = "counted-back" if backward else "counted-on"
    if match["vague"]:
        one = Found(match.start(), later.end(), f"{form}-vaguely", precision=Precision.DAY, approximate=True)
        return (one._replace(shift=Shift("soon", -1 if backward else 1), ahead=ahead),)
    shift_unit, factor, precision = _UNITS[unit]
    number *= factor
    if number and (half or match["half"]):
        shift_unit, parts, precision = _WITH_HALF[unit]
        number = parts * (2 * number + 1)
    number = -number if backward else number
    behind = _TO_THE_DAY.match(text, later.end())
    words = match.start(), behind.end() if behind else later.end()
    found = (Found(*words, form, precision=precision, shift=Shift(shift_unit, number)),)
    exactly = _EXACT.search(match["hedge"]) or _TO_THE_DAY.match(text, end) or behind
    if exactly and unit in _EXACTLY:
        found = (found[0]._replace(precision=Precision.DAY, shift=Shift(_EXACTLY[unit], number)),)
    return (found[0]._replace(ahead=ahead),)


def _within(text: str, low: int, begin: int, end: int, unit: str) -> tuple[Found, ...]:
    """``Within a fortnight``, which opens a sentence: the stretch behind the date told last."""
    if unit not in _INSIDE or "ithin" not in text[low:begin] or _OF_WHAT.match(text, end):
        return ()
    count = _COUNT.search(text, low, begin)
    within = _WITHIN.search(text, low, count.start()) if count is not None else None
    if count is None or within is None or not count["number"] or count["span"] or count["half"]:
        return ()
    shift = Shift(_INSIDE[unit], number_value(count["number"]) * _UNITS[unit][1])
    return (Found(within.start("within"), end, "within", precision=Precision.DAY, shift=shift),)


def _coming(match: re.Match[str], end: int, unit: str, number: int) -> tuple[Found, ...]:
    """The words "the next four years", from the date told of last; other stretches have no place in time."""
    years = {"year": number, "decade": 10 * number}.get(unit, 0)
    if years and STEPS[match["step"].lower()] > 0:
        return (Found(match.start("span"), end, "coming-years", shift=Shift("span", years)),)
    return _of_kind(match.start("span"), end, "duration")


def _stands_alone(text: str, later: re.Match[str]) -> bool:
    """Whether "two days after" counts from what was told, and not from what follows ("after the battle")."""
    if later["way"] not in ("after", "before", "prior") or later[0].endswith(("that", "this")):
        return True
    return _ALONE.match(text, later.end()) is not None


def _plain(text: str, low: int, begin: int, end: int, unit: str) -> tuple[Found, ...]:
    """The words "the month" in "the end of the month"; scanning drops them where nothing narrows them."""
    match = _THE.search(text, low, begin)
    if match is None or (unit == "year" and _NUMBERED.match(text, end)):
        return ()
    inside = _BEFORE_THE.search(text, low, begin) if unit in ("month", "year") else None
    out = _OUT.match(text, end) if inside is not None else None
    if inside is not None and (out or inside.group()[0] in "Ww"):
        return _calendar(inside.start(), out.end() if out else end, f"same-{unit}", unit, 0)
    after = _DAY_AFTER.match(text, end) if unit == "day" else None
    if after is not None:
        return _calendar(match.start(), after.end(), "next-unit", unit, -1 if after["way"] == "before" else 1)
    beside = _UNIT_AFTER.match(text, end) if unit in ("month", "year", "decade") else None
    if beside is not None:
        count = -1 if beside["way"] == "before" else 1
        form = "next-unit" if count > 0 else "previous-unit"
        return _calendar(match.start(), beside.end(), form, unit, count)
    if unit in ("month", "year", "decade", "century"):
        return _calendar(match.start(), end, "the-unit", unit, 0)
    return ()
