"""Forms whose core is a noun of time: seasons, "that year", "two months later", "the end of the week"."""

from __future__ import annotations

import re

from explorer.chronicle.date import Precision
from explorer.extraction.temporal.forms import OF_YEAR, astronomical
from explorer.extraction.temporal.found import Found, Shift
from explorer.extraction.temporal.lexicon import NUMBER, SEASONS, SPACE, UNITS, number_value, part_number

NOUN_SEEDS = (
    *(f"{unit}s?" if unit != "century" else "centur(?:y|ies)" for unit in UNITS),
    *SEASONS,
    *(s.capitalize() for s in SEASONS),
)

_SEASON = re.compile(rf"(?P<month>\w+){OF_YEAR}?")
_SAME = re.compile(rf"\b(?:[Tt]hat(?:{SPACE}same)?|[Tt]he{SPACE}(?:very{SPACE})?same){SPACE}\Z")
_NEXT = re.compile(
    rf"\b(?:[Tt]he{SPACE}(?:very{SPACE})?(?P<next>next|following|previous|preceding)){SPACE}\Z"
)
_COUNT = re.compile(rf"\b(?P<number>{NUMBER}){SPACE}\Z")
_LATER = re.compile(rf"{SPACE}(?P<way>later|afterwards|after|earlier|before)\b")
_PRECISIONS = {
    "day": Precision.DAY,
    "month": Precision.MONTH,
    "year": Precision.YEAR,
    "decade": Precision.DECADE,
    "century": Precision.CENTURY,
}


def noun_expressions(text: str, seed: re.Match[str]) -> tuple[Found, ...]:
    """The expression around a noun of time, if there is one."""
    word = seed[0].lower()
    if word in SEASONS:
        match = _SEASON.match(text, seed.start())
        if match is None or (word == "fall" and match["year"] is None):
            return ()
        if word == "spring" and match["year"] is None:
            return ()
        year = astronomical(int(match["year"]), match["era"]) if match["year"] else None
        return (Found(*match.span(), "season", year, part_number(word), None, Precision.SEASON),)
    unit = UNITS.get(word) or UNITS.get(word.removesuffix("s")) or "century"
    low = max(0, seed.start() - 40)
    if unit in ("day", "month", "year"):
        same = _SAME.search(text, low, seed.start())
        if same and not word.endswith("s"):
            return (
                Found(
                    same.start(),
                    seed.end(),
                    f"same-{unit}",
                    precision=_PRECISIONS[unit],
                    shift=Shift(unit, 0),
                ),
            )  # type: ignore[arg-type]
        step = _NEXT.search(text, low, seed.start())
        if step and not word.endswith("s"):
            count = 1 if step["next"] in ("next", "following") else -1
            return (
                Found(
                    step.start(),
                    seed.end(),
                    f"{step['next']}-{unit}",
                    precision=_PRECISIONS[unit],
                    shift=Shift(unit, count),
                ),
            )  # type: ignore[arg-type]
    counted = _COUNT.search(text, low, seed.start())
    if counted:
        later = _LATER.match(text, seed.end())
        number = number_value(counted["number"])
        if later and unit in ("day", "week", "month", "year", "decade"):
            sign = -1 if later["way"] in ("earlier", "before") else 1
            precision = _PRECISIONS.get(unit, Precision.DAY)
            return (
                Found(
                    counted.start(),
                    later.end(),
                    f"{unit}s-{later['way']}",
                    precision=precision,
                    shift=Shift(unit, sign * number),
                ),
            )  # type: ignore[arg-type]
        return (Found(counted.start(), seed.end(), "duration", kind="duration"),)
    return ()
