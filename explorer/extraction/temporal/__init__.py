"""Temporal expressions of a document: found by their forms, resolved by the narrative around them."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.chronicle.date import HistoricalDate
from explorer.chronicle.document import Document
from explorer.chronicle.temporal import TemporalExpression
from explorer.extraction.temporal.anchor import Resolved, date_of, resolve
from explorer.extraction.temporal.extend import bound_of
from explorer.extraction.temporal.scan import scan

__all__ = ["find_dates", "plain_expressions"]


def find_dates(document: Document) -> tuple[TemporalExpression, ...]:
    """The temporal expressions of a document, in the order of the text and without overlap.

    A range ("from 1964 to 1982") is one expression with an interval as its date; the members of a
    list ("March & September 2021") are an expression each.
    """
    return tuple(_with_ranges(document.text, _resolved(document)))


def plain_expressions(document: Document) -> tuple[TemporalExpression, ...]:
    """As :func:`find_dates`, but with the two ends of a range as an expression each.

    That is how annotated corpora (TIMEX2, TIMEX3) count them.
    """
    return tuple(_single(document.text, one) for one in _resolved(document))


def _resolved(document: Document) -> tuple[Resolved, ...]:
    found = scan(document.text)
    return resolve(found, tuple(False for _ in found))


def _single(text: str, one: Resolved) -> TemporalExpression:
    found = one.found
    return _expression(text, found.start, found.end, one, date_of(one))


def _expression(
    text: str, start: int, end: int, one: Resolved, date: HistoricalDate | None
) -> TemporalExpression:
    found = one.found
    return TemporalExpression(
        start,
        end,
        text[start:end],
        found.kind,
        date,
        one.rule,
        one.anchor,
        found.in_name,
        bound_of(text, start, end),
    )


def _with_ranges(text: str, resolved: tuple[Resolved, ...]) -> Iterator[TemporalExpression]:
    index = 0
    while index < len(resolved):
        one = resolved[index]
        after = resolved[index + 1] if one.found.link == "range" and index + 1 < len(resolved) else None
        date = _range_date(one, after) if after is not None else None
        if after is not None and date is not None:
            yield _expression(text, one.found.start, after.found.end, one, date)
            index += 2
        else:
            yield _single(text, one)
            index += 1


def _range_date(one: Resolved, after: Resolved) -> HistoricalDate | None:
    if one.unit is None or after.unit is None or one.unit.first_day > after.unit.last_day:
        return None
    return HistoricalDate(one.unit, after.unit)
