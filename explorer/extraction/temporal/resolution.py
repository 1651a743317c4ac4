"""Resolving: every expression of a document gets its date, its rule and the anchor it was counted from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from explorer.chronicle.dates.date import HistoricalDate
from explorer.chronicle.dates.days import month_length
from explorer.extraction.temporal.anchor import Resolved, made, range_date
from explorer.extraction.temporal.found import READERS_UNIT, Found, Shift
from explorer.extraction.temporal.fromnouns import DATES, date_behind
from explorer.extraction.temporal.lines import ENTRY_DAY
from explorer.extraction.temporal.narrative import Place
from explorer.extraction.temporal.points import (
    LENGTHS,
    is_same_named,
    points,
    sharing,
    years_on,
)
from explorer.extraction.temporal.reported import is_spoken_of
from explorer.extraction.temporal.shifts import shifted
from explorer.extraction.temporal.storyline import Choice, Costs, read
from explorer.extraction.temporal.weekdays import weekday_from

_GLOSS = re.compile(r"\s?\(")
_FROM_DAYS = ("day", "week", "soon", "months to the day", "half-month", "weeks within")
"""Units of counting from a day, where one was told."""

_YEAR_CHANGES = {0: "carried-year", 1: "next-year"}


class Anchors(NamedTuple):
    """What the next expressions can refer to.

    ``last`` is the last step of the story, ``month`` and ``day`` the last that named a month or a day, with
    the paragraphs they stand in; ``mentioned`` is the last date told at all, the story's or not, and
    ``period`` the last that covers a stretch of time.
    """

    last: Resolved | None = None
    month: Resolved | None = None
    day: Resolved | None = None
    mentioned: Resolved | None = None
    period: Resolved | None = None
    month_paragraph: int = -1
    day_paragraph: int = -1

    def after(self, one: Resolved, place: Place, taken: bool) -> Anchors:
        """The anchors once ``one`` was told; ``taken`` says whether the story took it as a step."""
        if one.date is None or one.date.start is None or ((place.aside or place.inserted) and not taken):
            return self
        period = self.period
        if one.date.is_interval or one.found.precision in LENGTHS:
            period = one
        elif self.mentioned is not None and self.mentioned.found.link == "range":
            period = _range(self.mentioned, one)
        month, day = (self.month, self.month_paragraph), (self.day, self.day_paragraph)
        if taken or self.day_paragraph != place.paragraph:
            unit, here = one.date.start, (one, place.paragraph)
            month = here if unit.month is not None and unit.month <= 12 else month
            day = here if unit.day is not None else day
        return Anchors(one if taken else self.last, month[0], day[0], one, period, month[1], day[1])

    def _month_since(self) -> bool:
        """Whether the story went on to a later month since it last named a day."""
        if self.last is None or self.day is None or self.last.unit.month is None:
            return False
        if self.last.found.start < self.day.found.start or self.last.unit.day is not None:
            return False
        return self.last.unit.first_day > self.day.unit.last_day

    def for_shift(self, shift: Shift, paragraph: int) -> Resolved | None:
        """The anchor from which an expression of a paragraph is counted."""
        if shift.unit == "period":
            return self.period or (self.mentioned if _is_whole(self.mentioned) else None)
        if shift.unit == "anniversary":
            return self.mentioned
        if shift.unit == "year" and not shift.count:
            return self.mentioned
        if shift.unit == "month" and not shift.count and self.mentioned and self.mentioned.unit.month:
            return self.mentioned
        if shift.unit in _FROM_DAYS and self.day_paragraph == paragraph:
            return self.last if self._month_since() else self.day
        if shift.unit in (*_FROM_DAYS, "month") and self.month_paragraph == paragraph:
            return self.month
        return self.last


def _is_whole(one: Resolved | None) -> bool:
    """Whether a date may be a period told of: a year or a month, but no day."""
    return one is not None and one.found.day is None


def _years_before(one: Found, anchor: Resolved, before: Sequence[Resolved]) -> Resolved:
    """The anchor of "the same month" in the year that "two years later," right before it says."""
    last = before[-1] if before else None
    if last is None or last.date is None or one.shift != Shift("month") or last.found.shift is None:
        return anchor
    counted = last.found.shift.unit == "year" and last.found.shift.count != 0
    if not counted or last.unit.month is not None or one.start - last.found.end > _BESIDE:
        return anchor
    start = replace(anchor.unit, year=last.unit.year, day=None)
    return anchor._replace(date=HistoricalDate.of(start))


_BESIDE = 8
"""Characters between "two years later" and "on the 12th of the same month" that it belongs to."""


def _range(first: Resolved, last: Resolved) -> Resolved:
    """The two ends of a range as one expression; the last alone when they run backwards."""
    date = range_date(first, last)
    if date is None:
        return last
    return Resolved(first.found._replace(end=last.found.end), date, first.rule)


def resolve(
    text: str, found: Sequence[Found], where: Sequence[Place], costs: Costs | None = None
) -> tuple[Resolved, ...]:
    """Every expression of ``text`` resolved by its storyline, by what stands beside it, or by its anchors."""
    costs = costs or Costs()
    shared = [sharing(text, found, where, index) for index in range(len(found))]
    choices = read(points(text, found, where, shared, costs), costs)
    out: list[Resolved] = []
    anchors = inner = Anchors()
    for index, (one, place) in enumerate(zip(found, where, strict=True)):
        choice = choices.get(index)
        if not place.inserted or not index or where[index - 1].inserted != place.inserted:
            inner = anchors
        resolved = _glossed(text, found, index) or _apposed(text, found, index, out)
        if resolved is None:
            resolved = _resolved(one, shared[index], choice, inner, out, place)
        if one.since >= 0:
            resolved = _from_named(one, out, found[index + 1 : index + 2])
        elif one.ahead:
            resolved = _from_what_follows(text, found, index)
        out.append(resolved)
        backward = one.ahead or (one.shift is not None and one.shift.count < 0)
        taken = _is_step(choice, place) and not backward
        told = place.inserted or (choice is not None and choice.taken)
        if not told and (one.bound == "since" or is_spoken_of(text, found, index)):
            continue  # "that year" is not the one of "under the pact of 1938" or "banned since 1938"
        inner = inner.after(resolved, place, taken=taken or place.inserted > 0)
        anchors = anchors.after(resolved, place, taken=taken)
    return tuple(out)


def _is_step(choice: Choice | None, place: Place) -> bool:
    """Whether the story went on from a date; what it never asked about counts, but not in parentheses."""
    return not (place.aside or place.inserted) if choice is None else choice.taken


def _glossed(text: str, found: Sequence[Found], index: int) -> Resolved | None:
    """A relative expression that an explicit date in parentheses explains: "two years later (218 BC)"."""
    one = found[index]
    if one.shift is None or index + 1 == len(found):
        return None
    gloss = found[index + 1]
    if gloss.year is None or gloss.link or text[gloss.end : gloss.end + 1] != ")":
        return None
    if not _GLOSS.fullmatch(text, one.end, gloss.start):
        return None
    explicit = made(gloss, f"{one.form}+gloss", made(gloss, ""))
    return explicit._replace(found=one)


def _apposed(text: str, found: Sequence[Found], index: int, before: Sequence[Resolved]) -> Resolved | None:
    """Years counted behind the year that they lead to: "annexed in 1908 … In 1913, five years later,"."""
    one = found[index]
    years = years_on(one) if one.shift is not None and index > 1 else None
    if not years or text[one.end : one.end + 1] != ",":
        return None
    year = found[index - 1].year
    if year is None or text[found[index - 1].end : one.start] != ", ":
        return None
    counted = any(past.date is not None and past.unit.year == year - years for past in before[-_RECENT:-1])
    return made(found[index - 1], f"{one.form}+gloss", before[-1])._replace(found=one) if counted else None


_RECENT = 8
"""Dates told before, among which that is looked for from which "In 1913, five years later," counts."""


def _from_what_follows(text: str, found: Sequence[Found], index: int) -> Resolved:
    """The expression counted from the date told next in its sentence; a duration where there is none."""
    one, after = found[index], date_behind(text, found, index)
    if after is None or one.shift is None:
        return Resolved(one._replace(kind="duration"), None, "duration")
    return shifted(one, one.shift, made(after, ""))


def _from_named(one: Found, before: Sequence[Resolved], behind: Sequence[Found]) -> Resolved:
    """The expression counted from the date of the happening that it names, told before or right behind it."""
    told = (*(made(date, "") for date in behind), *reversed(before[-DATES:]))
    anchor = next((date for date in told if date.found.start == one.since), None)
    if anchor is None or anchor.date is None:
        return Resolved(one._replace(kind="duration"), None, "duration")
    if one.shift is None:
        return made(one, f"{one.form}+named", anchor)
    return shifted(one, one.shift, anchor)


def _resolved(
    one: Found,
    shared: Found | None,
    choice: Choice | None,
    anchors: Anchors,
    before: Sequence[Resolved],
    place: Place,
) -> Resolved:
    if one.kind != "calendar":
        return Resolved(one, None, one.form)
    if one.year is not None:
        return made(one, one.form)
    if shared is not None:
        return made(one._replace(year=shared.year), f"{one.form}+look-ahead", made(shared, ""))
    if one.shift is not None and one.shift.unit == "weekday":
        return _weekday(one, one.shift, anchors, before, place)
    written = one.form == READERS_UNIT
    if place.line is not None and not written:
        line = before[place.line]
        if one.form == ENTRY_DAY:
            return _of_month(one, line)
        return made(one._replace(year=place.year or line.found.year), f"{one.form}+carried-year", line)
    if one.shift is not None and not is_same_named(one.shift):
        anchor = _written(place, before) if written else anchors.for_shift(one.shift, place.paragraph)
        return _counted(one, one.shift, anchor, before)
    if choice is None or choice.year is None or choice.after is None:
        return Resolved(one, None, f"{one.form}+no-anchor")
    anchor = before[choice.after]
    change = choice.year - anchor.unit.year if anchor.date is not None else 0
    rule = _YEAR_CHANGES.get(change, "year-before")
    return made(one._replace(year=choice.year), f"{one.form}+{rule}", anchor)


def _written(place: Place, before: Sequence[Resolved]) -> Resolved | None:
    """The day on which the article was written, where it says one."""
    return None if place.line is None else before[place.line]


def _counted(one: Found, shift: Shift, anchor: Resolved | None, before: Sequence[Resolved]) -> Resolved:
    if anchor is None or anchor.date is None:
        return Resolved(one, None, f"{one.form}+no-anchor")
    return shifted(one, shift, _years_before(one, anchor, before))


def _of_month(one: Found, line: Resolved) -> Resolved:
    """A day that opens an entry, in the month that the line above says; none that the month has not."""
    unit = line.unit if line.date is not None else None
    if unit is None or unit.month is None or (one.day or 0) > month_length(unit.year, unit.month):
        return Resolved(one, None, f"{one.form}+no-anchor")
    return made(one._replace(year=unit.year, month=unit.month), f"{one.form}+carried-month", line)


def _weekday(
    one: Found, shift: Shift, anchors: Anchors, before: Sequence[Resolved], place: Place
) -> Resolved:
    """A day of the week: the next from a day of its paragraph, or the last before an article was written."""
    written = before[place.line] if place.line is not None else None
    day = anchors.day if anchors.day_paragraph == place.paragraph else written
    if day is not None and written is not None and day.anchor == (written.found.start, written.found.end):
        day = written  # "on Monday … on Saturday": both count from the day on which the article was written
    if day is None or day.date is None or day.date.is_interval or day.unit.day is None:
        return Resolved(one, None, f"{one.form}+no-anchor")
    back = day is written and not place.ahead
    year, month, number = weekday_from(day.unit, shift.count, back=back)
    return made(one._replace(year=year, month=month, day=number), f"{one.form}+weekday", day)
