"""What a reader searches for, as understood: days, kinds and words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from explorer.chronicle.dates.days import civil_day
from explorer.chronicle.dates.wording import day_words, month_words, year_words
from explorer.chronicle.event import Event
from explorer.chronicle.kind import Kind
from explorer.chronicle.party import fold
from explorer.chronicle.searching.query import haystack, may_lie
from explorer.language import tr

_PLURAL = re.compile(r"[^\W\d_]{4,}[^\W\d_aeisu]s")
"""A word taken for the plural of what it is without its last letter: "ambassadors", not "Honduras"."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of days by their numbers, both included; None leaves an end open."""

    first: int | None = None
    last: int | None = None

    def meets(self, event: Event) -> bool:
        """Whether any possible day of an event lies in it; an open end of the event reaches on."""
        return may_lie(event, self.first, self.last)

    def within(self, other: Span) -> Span:
        """The days that lie in both; the last before the first where none do."""
        firsts = [day for day in (self.first, other.first) if day is not None]
        lasts = [day for day in (self.last, other.last) if day is not None]
        return Span(max(firsts, default=None), min(lasts, default=None))


@dataclass(frozen=True, slots=True)
class Term:
    """Words that an event's text must hold, or must not hold where they are ``excluded``."""

    text: str
    excluded: bool = False

    @property
    def folded(self) -> str:
        """The words as they stand in folded text, one space apart; of a plural looked for, the singular.

        Texts are searched for parts of words, so that what holds the plural is found by the singular too.
        """
        words = " ".join(fold(self.text).split())
        return words if self.excluded or not _PLURAL.fullmatch(words) else words[:-1]


@dataclass(frozen=True, slots=True)
class Query:
    """What is searched for: every term, one of the ``kinds`` if there are any, and one of the ``spans``."""

    terms: tuple[Term, ...] = ()
    kinds: frozenset[str] = frozenset()
    spans: tuple[Span, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is searched for."""
        return self == Query()

    @property
    def is_plain(self) -> bool:
        """Whether it is but words to be found, which need no explaining."""
        return not (self.kinds or self.spans or any(one.excluded or " " in one.text for one in self.terms))

    def matches(self, event: Event, beside: str = "") -> bool:
        """Whether an event is found; of its text are also the words ``beside`` it."""
        if self.kinds and event.kind not in self.kinds:
            return False
        if self.spans and not any(span.meets(event) for span in self.spans):
            return False
        text = haystack(event, beside) if self.terms else ""
        return all((term.folded in text) is not term.excluded for term in self.terms)


def plain_query(text: str) -> Query:
    """Every word of a text is to be found, none means anything else."""
    return Query(tuple(Term(word) for word in text.split()))


def query_words(query: Query, kinds: Mapping[str, Kind]) -> str:
    """What was understood: ``1990–1999 · Visits · “Mexico” · not “army”``; empty for nothing."""
    parts = [_either(map(span_words, query.spans))] if query.spans else []
    labels = [kind.label for key, kind in kinds.items() if key in query.kinds]
    parts += [_either(labels)] if labels else []
    parts += [tr("not “{words}”", words=one.text) if one.excluded else f"“{one.text}”" for one in query.terms]
    return " · ".join(parts)


def _either(words: Iterable[str]) -> str:
    return f" {tr('or')} ".join(words)


def span_words(span: Span) -> str:
    """A stretch of days: ``1990–1999``, ``March 1982``, ``from 2008``, ``until 1949``, ``no day``."""
    if span.first is None or span.last is None:
        if span.first is not None:
            return tr("from {date}", date=_edge(span.first, end=False))
        return tr("until {date}", date=_edge(span.last, end=True)) if span.last is not None else tr("any day")
    if span.first > span.last:
        return tr("no day")
    first, last = _edge(span.first, end=False), _edge(span.last, end=True)
    if _grain(span.first, end=False) != _grain(span.last, end=True):
        first, last = day_words(span.first), day_words(span.last)
        months = _starts_month(span.first) and _starts_month(span.last + 1)
        first, last = (_month(span.first), _month(span.last)) if months else (first, last)
    if first == last:
        return first
    return f"{first} – {last}" if " " in first + last else f"{first}–{last}"


def _starts_month(day: int) -> bool:
    return civil_day(day).day == 1


def _grain(day: int, *, end: bool) -> str:
    """How coarse words may be for a day at which a stretch begins or ends."""
    outer = civil_day(day + 1) if end else civil_day(day)
    return "year" if (outer.month, outer.day) == (1, 1) else "month" if outer.day == 1 else "day"


def _edge(day: int, *, end: bool) -> str:
    grain = _grain(day, end=end)
    if grain == "year":
        return year_words(civil_day(day).year)
    return _month(day) if grain == "month" else day_words(day)


def _month(day: int) -> str:
    year, month, _ = civil_day(day)
    return month_words(year, month)
