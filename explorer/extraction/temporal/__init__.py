"""Temporal expressions of a document: found by their forms, resolved by the narrative around them.

- ``lexicon``, ``years``, ``forms``, ``periods``, ``nouns``, ``counted``, ``twounits``,
  ``hanging``, ``words``, ``figures``, ``quarters``, ``weekdays``, ``oldstyle``, ``shifts``: how times are
  written
- ``scanning``, ``found``, ``extend``, ``join``, ``before``: expressions as written, with what narrows and
  joins them
- ``refuse``, ``amounts``, ``counts``, ``columns``, ``citations``, ``monthwords``, ``namesakes``,
  ``ordinals``, ``unlicensed``: what looks like a date and is none
- ``anchor``, ``narrative``, ``insertions``, ``storyline``, ``points``, ``lookback``, ``antiquity``,
  ``lines``, ``entrydays``, ``fromnouns``, ``named``, ``toldof``, ``reported``, ``written``: what leaves
  something unsaid refers to
- ``context``, ``yearlydays``: what the words around a date make of it
- ``resolution``: the date of each, its rule and its anchor
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from explorer.chronicle.dates.date import HistoricalDate
from explorer.chronicle.dates.temporal import TemporalExpression
from explorer.chronicle.document import Document
from explorer.extraction.temporal.anchor import Resolved, range_date
from explorer.extraction.temporal.columns import with_months, without_counts
from explorer.extraction.temporal.context import bound_of, is_in_name, is_leading
from explorer.extraction.temporal.entrydays import with_entry_days
from explorer.extraction.temporal.found import Found
from explorer.extraction.temporal.fromnouns import with_nouns
from explorer.extraction.temporal.narrative import outside_junk, places
from explorer.extraction.temporal.resolution import resolve
from explorer.extraction.temporal.scanning import scan, within_blocks
from explorer.extraction.temporal.written import counted_from, written_on
from explorer.extraction.temporal.yearlydays import recurs

__all__ = ["find_dates", "plain_expressions"]


def find_dates(document: Document) -> tuple[TemporalExpression, ...]:
    """The temporal expressions of a document, in the order of the text and without overlap.

    A range ("from 1964 to 1982") is one expression with an interval as its date; the members of a
    list ("March & September 2021") are an expression each.
    """
    return tuple(_with_ranges(document.text, _resolved(document)))


def plain_expressions(document: Document) -> tuple[TemporalExpression, ...]:
    """As :func:`find_dates`, but with the two ends of a range as an expression each.

    That is how annotated corpora (TIMEX2, TIMEX3) count them; "soon after" is no calendar date there.
    """
    return tuple(_plain(_single(document.text, one), one.found) for one in _resolved(document))


def _plain(expression: TemporalExpression, found: Found) -> TemporalExpression:
    if found.shift is None or found.shift.unit not in (*_STRETCHES, "soon", "period"):
        return expression
    return replace(expression, kind="duration" if found.shift.unit in _STRETCHES else "vague", date=None)


_STRETCHES = ("span", "weeks within", "months within")
"""Units of expressions that are durations by themselves."""


def _resolved(document: Document) -> tuple[Resolved, ...]:
    text = document.text
    scanned = within_blocks(document, scan(text))
    found = with_months(document, without_counts(document, outside_junk(document, scanned)))
    found = tuple(_in_context(text, one) for one in with_nouns(text, with_entry_days(document, found)))
    written = written_on(document, scanned)
    if written is None:
        return resolve(text, found, places(document, found))
    told = any(one.start == written.start for one in found)
    found = found if told else tuple(sorted((written, *found)))
    index = next(at for at, one in enumerate(found) if one.start == written.start)
    resolved = resolve(text, found, counted_from(document, found, places(document, found), index, told=told))
    return resolved if told else (*resolved[:index], *resolved[index + 1 :])


def _in_context(text: str, one: Found) -> Found:
    """The expression with what the words around it make of it."""
    if one.kind == "calendar" and recurs(text, one):
        return one._replace(kind="recurring")
    bound, in_name = bound_of(text, one.start, one.end), is_in_name(text, one)
    leading = is_leading(text, one.start)
    if not (bound or in_name or leading):
        return one
    return one._replace(bound=bound, in_name=in_name, leading=leading)


def _single(text: str, one: Resolved) -> TemporalExpression:
    return _expression(text, one.found.start, one.found.end, one, one.date)


def _expression(
    text: str, start: int, end: int, one: Resolved, date: HistoricalDate | None
) -> TemporalExpression:
    # An expression whose rule is its form alone is as it stood in its context; another got its year since.
    return TemporalExpression(
        start,
        end,
        text[start:end],
        one.found.kind if date is not None or one.found.kind != "calendar" else "vague",
        date,
        one.rule,
        one.anchor,
        one.found.in_name if one.rule == one.found.form else is_in_name(text, one.found),
        bound_of(text, start, end) if end != one.found.end else one.found.bound,
    )


def _with_ranges(text: str, resolved: tuple[Resolved, ...]) -> Iterator[TemporalExpression]:
    index = 0
    while index < len(resolved):
        one = resolved[index]
        after = resolved[index + 1] if one.found.link == "range" and index + 1 < len(resolved) else None
        date = range_date(one, after) if after is not None else None
        if after is not None and date is not None:
            yield _expression(text, one.found.start, after.found.end, one, date)
            index += 2
        else:
            yield _single(text, one)
            index += 1
