"""Forms whose core is a noun of time: "that year", "two months later", "the end of the week", durations."""

from __future__ import annotations

import re

from explorer.chronicle.dates.date import Precision
from explorer.extraction.temporal.counted import COUNTED, STEP_WORDS, counted, of_kind, within
from explorer.extraction.temporal.found import READERS_UNIT, Found, Shift
from explorer.extraction.temporal.hanging import numbered_day, unit_beside
from explorer.extraction.temporal.lexicon import (
    MONTH,
    ORDINAL,
    SPACE,
    STEPS,
    UNITS,
    YEAR,
)
from explorer.extraction.temporal.periods import centuries
from explorer.extraction.temporal.years import FOLLOWED, YEARS_ON, years_counted

UNIT_SEEDS = (
    *(unit for unit in UNITS if unit != "century"),
    "century",
    "centuries",
    *(f"{u}s" for u in UNITS),
)
"""Words on which such a form may end."""

_SAME = re.compile(
    rf"\b(?P<up>(?:up{SPACE}|(?<!rior\s))[Tt]o{SPACE}(?=this\b))?"
    rf"(?P<same>(?:[Tt]hat|[Tt]his)(?:{SPACE}(?:very|same))?|[Tt]he{SPACE}(?:very{SPACE})?same){SPACE}\Z"
)
_IN_YEAR = re.compile(
    rf"{SPACE}(?:(?:of|in){SPACE}the{SPACE}(?P<step>(?i:{STEP_WORDS})){SPACE}year\b|{YEARS_ON})"
)
"""Behind "the same month" or "the same day": in which other year."""
_STEP = re.compile(rf"\b(?:[Tt]he{SPACE})?(?:very{SPACE})?(?P<step>(?i:{STEP_WORDS})){SPACE}\Z")
_EARLIER = re.compile(rf"\b[Ee]arlier(?:{SPACE}in)?{SPACE}\Z")
_OF_DATE = re.compile(rf"{SPACE}of{SPACE}(?:{MONTH}|{YEAR}|the{SPACE}{ORDINAL}[\s-]{{1,2}}century)")
"""Behind "the last day", "the last decade": the date whose words these are."""
_EDGE = re.compile(rf"\b[Tt]he{SPACE}(?:very{SPACE})?(?P<edge>first|last|final){SPACE}\Z")
_OF_UNIT = re.compile(
    rf"{SPACE}of{SPACE}(?:the|that|this)(?:{SPACE}(?:same|very))?{SPACE}(?P<unit>month|year)\b(?!{SPACE}(?:of\b|\d))"
)
"""Behind "the last day": the month or year of the story, of which it is the last."""
_THE = re.compile(rf"\b[Tt]he{SPACE}\Z")
_NUMBERED = re.compile(rf"{SPACE}{YEAR}")
_EACH = re.compile(
    rf"\b(?:[Ee]very|[Ee]ach|[Pp]er|(?:once|twice|times){SPACE}an?|(?:every|each){SPACE}other){SPACE}\Z"
)
_BEFORE_THE = re.compile(rf"\b(?:[Bb]efore|[Ww]ithin){SPACE}the{SPACE}\Z")
_BEFORE_IT = re.compile(rf"\b[Bb]efore{SPACE}\Z")
_OUT = re.compile(rf"{SPACE}(?:was|were|is|had){SPACE}(?:out|over|up|ended|passed|done)\b")
_S_END = re.compile(rf"['’]s{SPACE}end\b")
_DAY_AFTER = re.compile(
    rf"{SPACE}(?P<way>after|before|following)(?={SPACE}?[,.;:)]|{SPACE}(?:that|he|she|they|saw|and|but)\b)"
)
_FOLLOWED = re.compile(rf"{SPACE}that{SPACE}followed(?={FOLLOWED})")
"""Behind "the year" of which a part is told: "the first quarter of the year that followed"."""
_UNIT_AFTER = re.compile(
    rf"{SPACE}(?P<way>after|before|following)(?:{SPACE}that)?(?={SPACE}?[,.;:)]|{SPACE}(?:and|but|or|[a-z]{{3,}}ed)\b"
    rf"|(?<=that){SPACE}(?:an?|the|[A-Z]\w+|h?e|she|they|it)\b)"
)


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
        (within, counted, _each)
        if word not in UNITS
        else (_closing, _same, _step, _each, within, counted, _plain, _numbered)
    ):
        found = finder(text, low, begin, end, unit)
        if found:
            return found
    return ()


def _calendar(start: int, end: int, form: str, unit: str, count: int) -> tuple[Found, ...]:
    shift_unit, factor, precision = COUNTED[unit]
    return (Found(start, end, form, precision=precision, shift=Shift(shift_unit, count * factor)),)


def _same(text: str, low: int, begin: int, end: int, unit: str) -> tuple[Found, ...]:
    match = _SAME.search(text, low, begin)
    if match is None:
        return ()
    lasts = unit == "day" and match["up"]  # until the reader's own day
    start = match.start("up" if lasts else "same")
    out = _OUT.match(text, end) if unit in ("month", "year") else None
    before = _BEFORE_IT.search(text, low, start) if out is not None else None
    if out is not None and before is not None:
        return _calendar(before.start(), out.end(), f"same-{unit}", unit, 0)
    if lasts or unit in ("week", "fortnight"):
        return of_kind(start, end, "vague")
    if unit == "year" and match["same"] == "this" and _EARLIER.search(text, low, start):
        return _calendar(start, end, READERS_UNIT, unit, 0)
    other = _IN_YEAR.match(text, end) if unit in ("month", "day") else None
    if other is not None:
        count = STEPS[other["step"].lower()] if other["step"] else years_counted(other)
        found = _calendar(start, other.end(), f"same-{unit}", unit, 12 * count)
        return found if unit == "month" else (found[0]._replace(shift=Shift("anniversary", count)),)
    return _calendar(start, end, f"same-{unit}", unit, 0)


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
    step, the = match["step"].lower(), text[match.start() : match.start() + 3].lower() == "the"
    if step == "past" or (step == "last" and the):
        return of_kind(match.start(), end, "duration")  # "the last day of the war": no step from an anchor
    if (
        step == "last"
        and unit in ("year", "decade", "century")
        and not (_HAD.search(text, low, match.start()) or _HAD_BEHIND.match(text, end))
    ):
        return _calendar(match.start(), end, READERS_UNIT, unit, count)
    return _calendar(match.start(), end, "next-unit" if count > 0 else "previous-unit", unit, count)


_HAD = re.compile(r"\bhad\b[^.;]*\Z")
_HAD_BEHIND = re.compile(r"[^.;]{0,60}?\bhad\b")
"""A verb in the past perfect in its sentence: "last year" is the one before the year told of."""


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
    return of_kind(match.start(), end, "recurring") if match else ()


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
    followed = _FOLLOWED.match(text, end) if unit in ("month", "year", "decade") else None
    if followed is not None:
        return _calendar(match.start(), followed.end(), "the-unit", unit, 1)
    beside = _UNIT_AFTER.match(text, end) if unit in ("month", "year", "decade") else None
    if beside is not None:
        count = -1 if beside["way"] == "before" else 1
        form = "next-unit" if count > 0 else "previous-unit"
        return _calendar(match.start(), beside.end(), form, unit, count)
    hanging = unit_beside(text, match.start(), begin, end)
    if hanging:
        return hanging
    if unit in ("month", "year", "decade", "century"):
        return _calendar(match.start(), end, "the-unit", unit, 0)
    return ()


def _numbered(text: str, low: int, begin: int, end: int, unit: str) -> tuple[Found, ...]:
    return numbered_day(text, begin, end) if unit == "day" else ()
