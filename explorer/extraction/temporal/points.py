"""What of a document's expressions the storyline runs through, and what leaving each out would cost."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest

from explorer.chronicle.dates.date import Precision
from explorer.chronicle.letters import CAPITAL
from explorer.extraction.temporal.before import SENTENCE_END, word_before
from explorer.extraction.temporal.found import READERS_UNIT, Found, Shift
from explorer.extraction.temporal.insertions import is_finite
from explorer.extraction.temporal.lexicon import SPACE
from explorer.extraction.temporal.lookback import LAST_MONTH, told_before
from explorer.extraction.temporal.narrative import Place
from explorer.extraction.temporal.reported import is_ahead_of, is_spoken_of
from explorer.extraction.temporal.storyline import Costs, Point
from explorer.extraction.temporal.weekdays import year_by_weekday

LENGTHS = {Precision.DECADE: 10, Precision.CENTURY: 100}
"""Years that an expression of each precision covers."""


def points(
    text: str, found: Sequence[Found], where: Sequence[Place], shared: Sequence[Found | None], costs: Costs
) -> list[Point]:
    """The expressions that the storyline runs through: those with a year, or which need one."""
    told: list[Point] = []
    for index, (one, place, ahead) in enumerate(zip(found, where, shared, strict=True)):
        if one.kind != "calendar" or place.written or not _is_point(one):
            continue
        if (
            place.inserted
            and one.shift is not None
            and ahead is None
            and index
            and where[index - 1].inserted == place.inserted
        ):
            continue  # "had left in 1973 and returned two years later"
        count = years_on(one)
        year = one.year if ahead is None else ahead.year
        aside = None if count is not None and count < 0 else _aside_cost(text, one, year, place, costs)
        spoken = aside is not None and is_spoken_of(text, found, index)
        ahead_of = aside is not None and is_ahead_of(text, found, index)
        aside = costs.aside_bracketed if ahead_of else costs.aside_inserted if spoken else aside
        length = LENGTHS.get(one.precision, 1)
        point = Point(
            index,
            year,
            one.month,
            count,
            aside,
            place.paragraph,
            length,
            place.section,
            months=_months_on(one),
            named=_named_on(one),
            bracketed=spoken
            or ahead_of
            or place.aside
            or (place.inserted > 0 and one.shift is None and year is not None),
            headed=place.year or (found[place.line].year if place.line is not None else None),
            leading=one.leading and not one.link,
            part=one.part,
        )
        told.append(point)
    steps = [
        point for point, after in zip_longest(told, told[1:]) if not _is_mere_name(text, found, point, after)
    ]
    return [_followed(text, found, point, after, costs) for point, after in zip_longest(steps, steps[1:])]


def sharing(text: str, found: Sequence[Found], where: Sequence[Place], index: int) -> Found | None:
    """The later date that says the year which this one leaves out.

    It is a member of the same range, list or row of times and places, or the date of the sentence whose
    subject an aside with this one describes: "The pact, signed in May, was ratified on 5 August 2024".
    """
    one = found[index]
    if one.year is not None or one.month is None:
        return None
    if one.shift is not None:
        return _by_clause(text, found, where, index) if is_same_named(one.shift) else None
    last = index
    while last + 1 < len(found) and found[last].link:
        last += 1
        after = found[last]
        if after.year is not None and after.month is not None:
            backward = one.link == "range" and after.month <= 12 and after.month < one.month <= 12
            return after._replace(year=after.year - backward)
    opens = index == 0 or where[index - 1].paragraph != where[index].paragraph
    listed = _listed_with(text, found, index, last, opens=opens)
    if listed is not None or one.link:
        return listed
    return year_by_weekday(text, found, index) or _by_clause(text, found, where, index)


def _by_clause(text: str, found: Sequence[Found], where: Sequence[Place], index: int) -> Found | None:
    """The date that says the year by the clause or aside in which another stands without one."""
    return (
        _within_aside(found, where, index) or told_before(text, found, index) or _told_of(text, found, index)
    )


def _within_aside(found: Sequence[Found], where: Sequence[Place], index: int) -> Found | None:
    """The date before in the same aside, with its year or the next: "had left in 1973 and come in May"."""
    one, before = found[index], found[index - 1] if index else None
    if before is None or before.year is None or not where[index].inserted or one.month is None:
        return None
    if where[index - 1].inserted != where[index].inserted or before.precision in LENGTHS:
        return None
    if before.kind != "calendar" or max(before.month or 0, one.month) > LAST_MONTH:
        return None
    later = (before.month or 0, before.day or 0) <= (one.month, one.day or 31)
    return before if later else before._replace(year=before.year + 1)


_NAMES = rf"(?:{CAPITAL}[\w’'-]+{SPACE}?){{1,3}}"
_NEXT_PLACE = re.compile(
    rf"(?:{SPACE}(?:in|at|to|near|with|from){SPACE}(?:the{SPACE})?{_NAMES})?(?:,{SPACE}?|{SPACE})?(?:and|or)?"
    rf"(?:{SPACE}(?:in|at|to|near|with|from){SPACE}(?:the{SPACE})?{_NAMES})?{SPACE}?(?:on|from|in|between){SPACE}(?:the{SPACE})?"
)
"""Between two times of which the later says the year: "on 3 May in Oslo and in Bergen from 9 June 1994"."""


_NEXT_DEED = re.compile(
    rf"[^.;:?!()“”\"\n]{{0,100}}\b(?:and|but|while){SPACE}[^.;:?!()“”\"\n]{{1,100}}\b(?:on|in){SPACE}(?:the{SPACE})?"
)
"""Between two times of two deeds of a sentence: "left ⟦in March⟧ and Chile left ⟦in May 1985⟧"."""
_DONE_ONCE = re.compile(
    r"(?<!\bthe )(?<!\ba )(?<!\ban )\b(?!hundred|need|feed|seed|breed|bleed)(?:was|were|had|left|began"
    r"|came|went|took|held|sent|withdrew|broke|drew|gave|made|sold|built|rose|led|bought|fought|ran|struck|fled"
    r"|grew|fell|died|won|lost|met|became|[a-z]{2,}ed)\b"
)
_HABIT_OR_BIRTH = re.compile(r"\b(?:[Bb]orn|usually|every|each|annually|often|always)\b")
_SIGNS = re.compile(r"[\n.;:?!()]")


def _is_of_deed(text: str, start: int) -> bool:
    """Whether what stands before a time was done once, as it is told in the past and is no birth or habit."""
    words = _SIGNS.split(text[max(0, start - 100) : start])[-1]
    return _DONE_ONCE.search(words) is not None and _HABIT_OR_BIRTH.search(words) is None


def _listed_with(text: str, found: Sequence[Found], first: int, last: int, *, opens: bool) -> Found | None:
    """The next time of a row of times and places, where it is later in a year that only it says.

    Of a row of deeds it is so where nothing is dated before it in its paragraph, as ``opens`` says.
    """
    one, after = found[last], found[last + 1] if last + 1 < len(found) else None
    if after is None or after.year is None or after.month is None or one.month is None:
        return None
    later = (one.month, one.day or 0) < (after.month, after.day or 0) and after.month <= 12
    if not later or (one.day is None) != (after.day is None):
        return None
    before = found[first - 1] if first else None
    dated = before is not None and before.year is not None
    if before is not None and dated and not SENTENCE_END.search(text, before.end, one.start):
        return None  # "In 1990 they met on 3 May in Oslo and on 8 June 1991 in Bergen"
    rows = (_NEXT_PLACE, _NEXT_DEED) if opens and _is_of_deed(text, one.start) else (_NEXT_PLACE,)
    return after if any(row.fullmatch(text, one.end, after.start) for row in rows) else None


_PARTICIPLE = "(?:[a-z]{2,}ed|held|made|given|begun|built|taken|sent|sold|won|lost|laid|drawn|drafted)"
_ASIDE = re.compile(rf",{SPACE}(?:first{SPACE})?{_PARTICIPLE}\b[^,.;:()]{{1,60}}\Z")
_MAIN = re.compile(rf",{SPACE}(?:was|were|had|could|would|did|has|[a-z]{{2,}}ed)\b")
"""Around the month of an aside about the subject: ", signed in May," and the verb behind it."""


def _told_of(text: str, found: Sequence[Found], index: int) -> Found | None:
    """The date behind an aside of a participle, with the year before where the month has to lie in that."""
    one, after = found[index], found[index + 1] if index + 1 < len(found) else None
    if after is None or after.year is None or after.month is None or one.month is None:
        return None
    if after.start - one.end > _ASIDE_REACH or not _MAIN.match(text, one.end):
        return None
    opened = _ASIDE.search(text, max(0, one.start - _ASIDE_REACH), one.start)
    if opened is None or SENTENCE_END.search(text, one.end, after.start):
        return None
    if index and not SENTENCE_END.search(text, found[index - 1].end, opened.start()):
        return None
    return after._replace(year=after.year - (one.month > after.month))


_ASIDE_REACH = 120


def _is_point(one: Found) -> bool:
    if one.form == READERS_UNIT:
        return False
    if one.shift is None or one.ahead:
        return not one.ahead and (one.year is not None or one.month is not None)
    onward = _months_on(one) or _named_on(one)
    return bool(onward) or years_on(one) is not None or is_same_named(one.shift)


def years_on(one: Found) -> int | None:
    """How many years an expression counts on: "two years later", "a decade later"."""
    if one.shift is None:
        return None
    if one.shift.unit in ("decade", "century"):
        length = 10 if one.shift.unit == "decade" else 100
        return one.shift.count * length if one.form.startswith("counted") else None
    return one.shift.count if one.shift.unit in ("year", "anniversary") else None


def _months_on(one: Found) -> int:
    """How many months an expression counts on: "eight months later"; else 0."""
    if one.shift is None or not one.form.startswith("counted"):
        return 0
    halves = {"month": 2, "months to the day": 2, "half-month": 1}.get(one.shift.unit, 0)
    return max(0, one.shift.count) * halves // 2


def _named_on(one: Found) -> bool:
    """Whether an expression names the next month or season of a name: "the following spring"."""
    named = one.shift is not None and one.shift.unit == "named" and one.shift.count == 1
    return named and one.month is not None


def is_same_named(shift: Shift) -> bool:
    """Whether the words only say "that summer", which leaves the year to the storyline."""
    return shift.unit == "named" and shift.count == 0


_SET_OFF = re.compile(rf",{SPACE}(?:first{SPACE})?{_PARTICIPLE}\b[^,.;:()]{{1,80}}\Z")
"""An aside with a participle that ends in a year: ", made necessary by the harvest of 1970," and so on."""


_DESCRIBED = re.compile(
    rf"(?:,|\b(?:after|as|at|by|for|from|in|of|on|to|with|against|through|under)){SPACE}(?:an?|the){SPACE}"
    rf"(?:(?!the\b|an?\b|and\b)[a-z-]+{SPACE}){{1,3}}{_PARTICIPLE}{SPACE}(?:[a-z]+ly{SPACE})?in{SPACE}\Z"
)
"""Before the year of a thing that is only described by it: "by a firm founded in | 1921"."""
_DONE_IN = re.compile(rf"\b(?:(?<!was )(?<!were )(?<!been )(?<!is )born|{_PARTICIPLE}){SPACE}in{SPACE}\Z")
_BEHIND = re.compile(rf"{SPACE}(?P<word>[a-z]+)")


def _is_set_off(text: str, one: Found) -> bool:
    """Whether a year closes an aside which only says more of what stands before it."""
    if one.month is not None:
        return False
    low = max(0, one.start - _ASIDE_REACH)
    if word_before(text, one.start) == "in" and _is_described(text, low, one):
        return True
    return text[one.end : one.end + 1] == "," and _SET_OFF.search(text, low, one.start) is not None


def _is_described(text: str, low: int, one: Found) -> bool:
    """Whether a year only describes: "by a firm founded in 1921", "the council elected in 1993 sat"."""
    done = _DONE_IN.search(text, low, one.start)
    if done is None:
        return False
    verb = _BEHIND.match(text, one.end)
    if done[0].startswith("born") or (verb is not None and is_finite(verb["word"])):
        return True
    return _DESCRIBED.search(text, low, one.start) is not None


def _aside_cost(text: str, one: Found, year: int | None, place: Place, costs: Costs) -> float | None:
    if place.aside:
        dated = one.shift is None and year is not None and one.month is not None
        return costs.aside_bracketed if dated else None
    if place.inserted and one.shift is None and year is not None:
        return costs.aside_inserted
    if place.heading:
        return costs.aside_heading
    if one.leading:
        return costs.aside_leading
    if one.in_name:
        return costs.aside_named
    if one.bound or _is_set_off(text, one):
        return costs.aside_bound
    return costs.aside_day if one.day else costs.aside_month if one.month else costs.aside_year


def _is_mere_name(text: str, found: Sequence[Found], point: Point, after: Point | None) -> bool:
    """Whether a date is only in a name beside a full one: "under the Aliens Act of ⟦1905⟧ … in 1907"."""
    own = found[point.at]
    if not own.in_name or after is None or after.year is None or found[after.at].in_name:
        return False
    return not SENTENCE_END.search(text, own.end, found[after.at].start)


def _followed(text: str, found: Sequence[Found], point: Point, after: Point | None, costs: Costs) -> Point:
    """A year that a date without one follows in the same sentence is less likely an aside."""
    if point.aside is None or point.bracketed or point.year is None:
        return point
    if after is None or after.year is not None:
        return point
    if SENTENCE_END.search(text, found[point.at].end, found[after.at].start):
        return point
    return point._replace(aside=point.aside + costs.followed)
