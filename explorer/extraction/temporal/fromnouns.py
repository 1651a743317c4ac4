"""Times counted from a happening that is only named again: "Three years after independence, Peru left".

What names it (``named.py``) is looked for in the sentences told before. They tell the date where all that
have it and a date agree: "became independent in 1960". What only speaks of it has none of its dates: "fear
of the invasion", "the treaty was discussed in May". Where a date stands before the count in its own clause,
that is no date of a happening told before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from explorer.chronicle.dates.date import Precision
from explorer.extraction.clauses.wordlists import RELATIVES
from explorer.extraction.temporal.anchor import made
from explorer.extraction.temporal.before import SENTENCE_END, sentence_start
from explorer.extraction.temporal.found import Found
from explorer.extraction.temporal.hanging import HANGING
from explorer.extraction.temporal.insertions import is_finite
from explorer.extraction.temporal.lexicon import SPACE
from explorer.extraction.temporal.named import Named, akin, named_behind, opens_with_noun
from explorer.extraction.temporal.points import years_on
from explorer.extraction.temporal.shifts import shifted
from explorer.extraction.temporal.toldof import is_told, tells

_REACH = 1500
"""Characters before a noun in which what it names is told."""
_SENTENCE = 400
DATES = 40
"""So many dates before it are looked at."""
_BEHIND = 80
"""Characters within which "two years after the pact of 1902" names the date it counts from."""
_GOES_ON = re.compile(rf"(?:,{SPACE}(?:and|but)|;(?:{SPACE}(?:and|but))?){SPACE}(?:[Oo]n{SPACE})?\Z")
"""Before a count that opens another clause of its sentence."""
_OWN_DATE = re.compile(rf",?{SPACE}(?:(?:in|on){SPACE})?(?:the{SPACE})?\Z")
"""Between the words for a happening and the date of the sentence: "Two days after the coup, | on 5 May,"."""


def with_nouns(text: str, found: tuple[Found, ...]) -> tuple[Found, ...]:
    """The expressions, with the date of those that are counted from a happening told before.

    Those that only hang on one (``hanging.py``) are left out where nothing tells its date.
    """
    if not any(one.ahead for one in found):
        return found
    return tuple(_with_dates(text, found))


def _with_dates(text: str, found: Sequence[Found]) -> Iterator[Found]:
    taken = -1
    for at, one in enumerate(found):
        if at == taken:
            continue
        counted = _counted(text, found, at) if one.ahead else one
        if counted is one and one.ahead:
            counted = _before_clause(text, found, at)
        whole = _with_date_behind(text, found, at) if counted is one else None
        if whole is not None:
            taken = at + 1
            yield whole
        elif counted is not one or one.form not in HANGING or date_behind(text, found, at) is not None:
            yield counted


def _with_date_behind(text: str, found: Sequence[Found], at: int) -> Found | None:
    """The day or month and the date behind it in one: "on the eve of the summit of 3 May 1960".

    Nothing else is told of that date, unless a comma parts what was the day after it from the main clause.
    """
    one, after = found[at], date_behind(text, found, at)
    if one.form not in HANGING or after is None or after.link or after.shift is not None:
        return None
    between = text[one.end : after.start]
    if one.form == "unit-beside" and between.strip() and text[after.end : after.end + 1] == ",":
        return None
    date = made(after, "")
    if date.date is None or one.shift is None or any(map(is_finite, between.split())):
        return None
    unit = shifted(one, one.shift, date).unit
    told = one._replace(end=after.end, year=unit.year, month=unit.month, day=unit.day)
    return told._replace(precision=unit.precision, shift=None, ahead=False)


def _before_clause(text: str, found: Sequence[Found], at: int) -> Found:
    """The count alone before a clause with its date: "Two days | after Peru had left in May, Togo paid"."""
    one, after = found[at], date_behind(text, found, at)
    way = _WAY.search(text, one.start, one.end)
    if after is None or way is None:
        return one
    words = text[one.end : after.start].split()
    if not any(map(is_finite, words)) or not RELATIVES.isdisjoint(words):
        return one  # "two years after the coup that had brought him to power in 1960"
    return one._replace(end=way.start(), since=after.start)


_WAY = re.compile(rf"{SPACE}(?:after|before)\Z")


def date_behind(text: str, found: Sequence[Found], at: int) -> Found | None:
    """The date told next, from which an expression counts: "two years after the pact of 1902"."""
    one, after = found[at], found[at + 1] if at + 1 < len(found) else None
    if after is None or after.year is None or after.start - one.end > _BEHIND:
        return None
    if SENTENCE_END.search(text, one.end, after.start) or "," in text[one.end : after.start]:
        return None
    return after if one.form not in HANGING or _belongs(text, one, after) else None


def _belongs(text: str, one: Found, after: Found) -> bool:
    """Whether a date is that of what is named: "on the eve of the summit of 3 May 1960".

    With another word before it, it is that of an anniversary or a numbered day: "of the pact in May 2014".
    """
    if one.form in ("anniversary", "numbered-day") and not text.endswith(_OF, 0, after.start):
        return False
    clause = any(map(is_finite, text[one.end : after.start].split()))
    if clause and (one.form != "unit-beside" or opens_with_noun(text, one.end)):
        return False  # "on the eve of the war Peru bought a ship in 1905"
    return _key(after, one) is not None


_OF = ("of ", "of\n", "of\N{NO-BREAK SPACE}")


def _counted(text: str, found: Sequence[Found], at: int) -> Found:
    one = found[at]
    if one.shift is None or one.shift.unit == "soon":
        return one
    names = list(named_behind(text, one.end))
    dated = next((named for named in names if _has_own_date(text, found, at, named.end)), None)
    if dated is not None:
        told_otherwise = one._replace(end=dated.end, kind="duration", shift=None, ahead=False)
        return one if dated.clause else told_otherwise
    told, stop = _told_before(text, found, at)
    if not told:
        return one
    if text[one.start : one.start + 3].lower() == "its":
        return _of_it(text, one, told, stop)
    for named in names:
        anchor = _anchor(text, told, named, stop, one)
        if anchor is not None:
            return _from(one, anchor, named.end)
    return one


def _told_before(text: str, found: Sequence[Found], at: int) -> tuple[Sequence[Found], int]:
    """The dates told before a count, and where the sentence or clause with it begins.

    None are where its own clause has a date before it: "left in 1970, three years after independence".
    """
    start = found[at].start
    told = [past for past in found[max(0, at - DATES) : at] if past.kind == "calendar" and not past.ahead]
    first = sentence_start(text, max(0, start - _SENTENCE), start)
    if not told or told[-1].start < first:
        return told, first
    goes_on = _GOES_ON.search(text, max(told[-1].end, start - 12), start)
    return (told, start) if goes_on else ((), start)


def _has_own_date(text: str, found: Sequence[Found], at: int, end: int) -> bool:
    """Whether its sentence says the date; a mere month or day behind years lies in the last of them."""
    one, after = found[at], found[at + 1] if at + 1 < len(found) else None
    if after is None or _OWN_DATE.fullmatch(text, end, max(end, after.start)) is None:
        return False
    return after.year is not None or (after.day is not None and years_on(one) is None)


def _from(one: Found, anchor: Found, end: int) -> Found:
    """The expression counted from a date; one that leads on from a full date is a step of the story."""
    hung = one._replace(end=end, since=anchor.start)
    date = made(anchor, "") if anchor.year is not None and anchor.shift is None else None
    if date is None or date.date is None or one.shift is None or one.shift.count < 0:
        return hung
    unit = shifted(one, one.shift, date).unit
    hung = hung._replace(year=unit.year, month=unit.month, day=unit.day, precision=unit.precision)
    return hung._replace(shift=None, ahead=False)


def _of_it(text: str, one: Found, told: Sequence[Found], first: int) -> Found:
    """An anniversary of what the sentence before tells as founded or made: "On its tenth anniversary"."""
    before = sentence_start(text, max(0, first - _SENTENCE), max(0, first - 2))
    dates = [past for past in told if before <= past.start < first]
    if len(dates) != 1 or not _FOUNDED.search(text, before, first):
        return one
    return _from(one, dates[0], one.end)


_FOUNDED = re.compile(
    r"\b(?:founded|established|opened|signed|proclaimed|concluded|launched|inaugurated|created|formed|"
    r"set up)\b"
)


def _anchor(text: str, told: Sequence[Found], named: Named, stop: int, one: Found) -> Found | None:
    """The only date of the sentences before ``stop`` that tell of what is named, if any."""
    end = told[-1].end
    patterns = [akin(word) for word in named.others]
    dates: list[Found] = []
    sentence = -1
    for word in akin(named.head).finditer(text, max(0, end - _REACH), min(stop, end + _SENTENCE)):
        first, last = _bounds(text, word.start(), stop)
        if first == sentence:
            continue
        if not all(tells(text, pattern, first, last) for pattern in patterns):
            continue
        if not all(akin(name).search(text, first, word.start()) for name in named.doers):
            continue
        if not is_told(text, word, named, first, last, one):
            continue
        sentence = first
        dates += _dates(told, first, last, one)
    keys = {_key(date, one) for date in dates}
    return dates[-1] if len(keys) == 1 and None not in keys else None


def _bounds(text: str, place: int, stop: int) -> tuple[int, int]:
    """The sentence around a place, as far as it lies before ``stop``."""
    first = sentence_start(text, max(0, place - _SENTENCE), place)
    last = SENTENCE_END.search(text, place, place + _SENTENCE)
    return first, min(stop, last.start() if last else place + _SENTENCE)


def _dates(told: Sequence[Found], first: int, last: int, one: Found) -> Iterator[Found]:
    """The dates of a sentence; of a stretch of time its end, or its beginning where that counts."""
    inside = [date for date in told if first <= date.start < last]
    begins = one.form == "numbered-day" or (one.shift is not None and one.shift.count < 0)
    for before, date in zip([None, *inside], inside, strict=False):
        ends = before is not None and before.link == "range"
        if not (ends if begins else date.link == "range"):
            yield date


def _key(date: Found, one: Found) -> tuple[int | None, ...] | None:
    """What two dates must agree in to count alike from them; None for one that is too rough to count from."""
    assert one.shift is not None
    if date.precision not in _PRECISE or date.approximate:
        return None
    place = (date.year,) if date.year is not None and date.shift is None else (None, date.start)
    if one.shift.unit in ("year", "decade", "century"):
        return place
    if date.month is None or date.month > _LAST_MONTH:
        return place if one.shift.unit == "anniversary" else None
    if one.shift.unit == "month":
        return (*place, date.month)
    return (*place, date.month, date.day) if date.day or one.shift.unit == "anniversary" else None


_PRECISE = (Precision.DAY, Precision.MONTH, Precision.YEAR, Precision.SEASON)
_LAST_MONTH = 12
