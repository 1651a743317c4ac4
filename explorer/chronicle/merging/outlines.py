"""What is looked at first of two mentions, and tells at once of most that they are not one happening."""

from __future__ import annotations

import re
from functools import lru_cache
from math import inf
from typing import NamedTuple, Protocol

from explorer.chronicle.dates.date import HistoricalDate
from explorer.chronicle.dates.days import civil_day
from explorer.chronicle.event import Mention
from explorer.chronicle.letters import CAPITAL
from explorer.chronicle.merging.guests import is_stay, is_way
from explorer.chronicle.party import Pair, fold

TOLERANCE = 3
"""Days by which an approximate date may miss another."""

NOTHING: frozenset[str] = frozenset()
"""No words. Python makes an empty set of 200 bytes each time: of many thousand mentions most have several."""

A_FORTNIGHT = 14
"""Days up to which what went on beyond a month or year is still told of it, when it began there."""


class Outline(NamedTuple):
    """Dates, kind, pair and document of a mention.

    ``first`` and ``last`` are day numbers, infinite at open ends; the date may miss others by ``slack`` days.
    ``places`` are where a treaty of one day was made.
    """

    first: float
    last: float
    slack: int
    kind: str
    pair: str
    document: str
    places: frozenset[str]


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


def dates_fit(one: Dated, two: Dated, begins: bool = True) -> bool:
    """Whether one date lies within the other, give or take the slack of approximate ones.

    What is so since a day began in its year, and is what the other tells if that ``begins``.
    """
    slack = max(one.slack, two.slack)
    if begins and (one.last == inf) != (two.last == inf):
        since, told = (one, two) if one.last == inf else (two, one)
        if told.first <= since.first <= told.last:
            return True
    wide, fine = (one, two) if one.last - one.first >= two.last - two.first else (two, one)
    if fine.last - fine.first <= A_FORTNIGHT < wide.last - wide.first:  # told by the month in which it began
        return wide.first - slack <= fine.first <= wide.last + slack
    return wide.first - slack <= fine.first and fine.last <= wide.last + slack


def days_of(one: Dated) -> float:
    """How many days a date may mean beyond one; infinite where an end is open."""
    return one.last - one.first


def is_label(mention: Mention) -> bool:
    """Whether a title says no more than a name or kind and two parties: "Relations: Kenya and Somalia"."""
    pair = mention.pair
    return pair is not None and mention.title.endswith(f": {pair.first} and {pair.second}")


def kind_told(mention: Mention) -> str:
    """The kind of a mention as which others know it.

    It is "other" where a bare name is taken for a visit as most in lists are, and "agreement" where a title
    says that something was signed, whatever became of it later.
    """
    if mention.title.endswith(" signed") and mention.kind in ("politics", "other"):
        return "agreement"
    if " to " in mention.title and mention.pair is not None and is_way(fold(mention.title), mention.pair):
        return "visit"
    if " in " in mention.title and mention.pair is not None and is_stay(fold(mention.title), mention.pair):
        return "visit"
    guessed = mention.kind == "visit" and not mention.cue and is_label(mention)
    return "other" if guessed and not _OF_VISITS.search(mention.section) else mention.kind


def outline_of(mention: Mention) -> Outline:
    """The outline of a mention."""
    first, last, slack, _ = _reach(mention.date)
    places = places_in(mention.quote) if first == last else NOTHING
    return Outline(
        first, last, slack, kind_told(mention), _pair_words(mention.pair), mention.document, places
    )


@lru_cache(maxsize=1 << 15)
def _pair_words(pair: Pair | None) -> str:
    """A pair as one text, the same object each time; empty without one."""
    return str(pair) if pair else ""


@lru_cache(maxsize=1 << 16)
def _reach(date: HistoricalDate) -> tuple[float, float, int, tuple[int, ...]]:
    """First and last day, infinite at open ends; the slack; and the years of the days that are told."""
    earliest, latest = date.earliest, date.latest
    told = {civil_day(day)[0] for day in (earliest, latest) if day is not None}
    return (
        float("-inf") if earliest is None else earliest,
        float("inf") if latest is None else latest,
        TOLERANCE if date.approximate else 0,
        tuple(sorted(told)),
    )


_OF_VISITS = re.compile(r"(?i)visit|meeting|travel|guest|summit|trip")
"""Headings of lists of visits."""

_FIRST_HALVES = (
    "Bad|Buenos|Cape|Den|El|Fort|La|Las|Le|Los|Mount|New|Port|Porto|Puerto|Rio|Saint|San|Santa|Santo|São|St"
)
_PLACE = rf"(?P<place>(?:(?:{_FIRST_HALVES})\.? )?{CAPITAL}[\w-]+)"
"""The name of a place, of two words where the first is none alone; what follows may be another name."""
_MADE_AT = re.compile(
    r"\b(?:(?:[Tt]reaty|[Cc]onvention|[Aa]ccords?) of"
    r"|(?:[Pp]eace|[Tt]ruce|[Aa]rmistice|[Cc]ongress|[Ss]ettlement)(?: \w+){0,5}? (?:of|at|in))"
    rf" (?:the )?{_PLACE}"
)
"""The name of a treaty, and a peace in any words: of treaties many may be signed at one place on one day."""
_NO_PLACES = """
    january february march april may june july august september october november december
    alliance amity arbitration association boundaries cession commerce cooperation delimitation extradition
    fisheries friendship guarantee limits navigation neutrality nonaggression non-aggression partition peace
    protection reciprocity reinsurance rivers trade union whaling frontier frontiers border borders boundary
"""
"""What a treaty or convention is "of" beside places: its month and what it is about."""


def places_in(text: str) -> frozenset[str]:
    """Where a treaty or peace was made, folded: it is called after the place ("the Peace of Oulu")."""
    named = {fold(found["place"]) for found in _MADE_AT.finditer(text)}
    return frozenset(named.difference(_NO_PLACES.split())) or NOTHING if named else NOTHING


def buckets_of(mention: Mention, line: Outline) -> set[tuple[int, str]]:
    """Under what a mention is looked for: a year and a party, or the day and the place of a treaty."""
    years = _reach(mention.date)[3]
    keys = {(year, party) for year in years for party in mention.parties[:4] or ("",)}
    return keys | {(int(line.first), f"treaty at {place}") for place in line.places}
