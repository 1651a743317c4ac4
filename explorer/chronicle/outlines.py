"""What is looked at first of two mentions, and tells at once of most that they are not one happening."""

from __future__ import annotations

import re
from typing import NamedTuple, Protocol

from explorer.chronicle.days import civil_day
from explorer.chronicle.event import Mention
from explorer.chronicle.party import fold

TOLERANCE = 3
"""Days by which an approximate date may miss another."""


class Outline(NamedTuple):
    """Dates, kind, pair and document of a mention.

    ``first`` and ``last`` are day numbers, infinite at open ends; the date may miss others by ``slack`` days.
    """

    first: float
    last: float
    slack: int
    kind: str
    pair: str
    document: str


class Dated(Protocol):
    """What has days, of which it may miss others by some."""

    @property
    def first(self) -> float:
        """The first day; minus infinity where there is none."""

    @property
    def last(self) -> float:
        """The last day; infinity where there is none."""

    @property
    def slack(self) -> int:
        """By how many days it may miss others."""


def dates_fit(one: Dated, two: Dated) -> bool:
    """Whether one date lies within the other, give or take the slack of approximate ones."""
    slack = max(one.slack, two.slack)
    wide, fine = (one, two) if one.last - one.first >= two.last - two.first else (two, one)
    return wide.first - slack <= fine.first and fine.last <= wide.last + slack


def outline_of(mention: Mention) -> Outline:
    """The outline of a mention."""
    earliest, latest = mention.date.earliest, mention.date.latest
    return Outline(
        float("-inf") if earliest is None else earliest,
        float("inf") if latest is None else latest,
        TOLERANCE if mention.date.approximate else 0,
        mention.kind,
        str(mention.pair or ""),
        mention.document,
    )


_PEACE_AT = re.compile(
    r"\b(?:(?:[Tt]reaty|[Pp]eace|[Cc]onvention|[Tt]ruce|[Aa]rmistice|[Cc]ongress|[Ss]ettlement|[Aa]ccords?)"
    r"(?: \w+){0,5}?) (?:of|at|in) (?:the )?(?P<place>[A-ZÀ-ÖØ-ÞČŠŽŁĐŚŻ][\w-]+)"
)


def places_in(text: str) -> frozenset[str]:
    """Where a treaty or peace was made, folded: it is called after the place ("the Peace of Oulu")."""
    return frozenset(fold(found["place"]) for found in _PEACE_AT.finditer(text))


def buckets_of(mention: Mention) -> set[tuple[int, str]]:
    """Under what a mention is looked for: a year and a party, or the day and the place of a treaty."""
    earliest, latest = mention.date.earliest, mention.date.latest
    days = {day for day in (earliest, latest) if day is not None}
    keys = {(civil_day(day)[0], party) for day in days for party in mention.parties[:4] or ("",)}
    if earliest is not None and earliest == latest:
        keys |= {(earliest, f"treaty at {place}") for place in places_in(mention.quote)}
    return keys
