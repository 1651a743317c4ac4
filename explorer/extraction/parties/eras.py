"""Which states there were when: former states and their successors by year."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence

from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.lexicon import Lexicon

COUNTRIES_SINCE = 1500
"""Year from which on a country of today is meant by its name."""

SLACK = 5
"""Years by which historians differ on the beginning and end of a state."""


def year_of(telling: Telling) -> int | None:
    """The year in which a happening ended, or began where the end is open."""
    date = telling.date
    unit = date.end or date.start
    return unit.first_year if unit else None


def existed(name: str, year: int | None, lexicon: Lexicon) -> bool:
    """Whether a state can be meant in ``year``.

    A country of today is taken to have been there since 1500, before that only where a former state it
    followed is known: Armenia stood beside Rome, while Syria was a province.
    """
    if year is None:
        return True
    party = lexicon.parties[name]
    if party.first is not None and party.last is not None:
        return party.first - SLACK <= year <= party.last + SLACK
    if year >= COUNTRIES_SINCE:
        return True
    return any(
        former.first is not None and former.last is not None and former.first <= year <= former.last
        for former in lexicon.ancestors[name]
    )


def reached(name: str, years: Sequence[int], lexicon: Lexicon) -> bool:
    """Whether a party was there in one of ``years``, which are in order; those of no known years always were.

    What is named after a state long gone is not that state: a congress in Florence, a port in Texas.
    """
    party = lexicon.parties[name]
    if party.first is None or party.last is None:
        return True
    place = bisect_left(years, party.first - SLACK)
    return not years or (place < len(years) and years[place] <= party.last + SLACK)


def party_of_year(name: str, year: int | None, named: Collection[str], lexicon: Lexicon) -> str:
    """A state, or the one of ``named`` that stood in its place in ``year``: Russia after the Soviet Union."""
    if year is None or stood(name, year, lexicon):
        return name
    kin = [
        other
        for other in named
        if (other in lexicon.lineage[name] or name in lexicon.lineage[other]) and stood(other, year, lexicon)
    ]
    return kin[0] if len(kin) == 1 else name


def stood(name: str, year: int, lexicon: Lexicon) -> bool:
    """Whether a former state existed in ``year``; a country does unless one of its predecessors did.

    What broke off or joined later is none: Chechnya and Hatay stood beside Russia and Turkey. Those before
    it have a code of the Correlates of War; of some countries none has.
    """
    party = lexicon.parties[name]
    if party.first is not None and party.last is not None:
        return party.first <= year <= party.last
    ends = [former.last for former in lexicon.ancestors[name] if former.cow and former.last is not None]
    if ends and year >= max(ends):
        return True
    return not any(
        name in former.successors
        and former.first is not None
        and former.last is not None
        and former.first < year < former.last
        for former in lexicon.ancestors[name]
    )


def is_dated(name: str, lexicon: Lexicon) -> bool:
    """Whether it is known when a party began and ended."""
    party = lexicon.parties[name]
    return party.first is not None and party.last is not None


def years_of(name: str, years: Sequence[int], lexicon: Lexicon) -> int:
    """In how many of ``years`` a party can be meant."""
    return sum(existed(name, year, lexicon) for year in years)


def akin(one: str, other: str, lexicon: Lexicon) -> bool:
    """Whether two parties are one, or the one followed the other."""
    return one == other or other in lexicon.lineage[one] or one in lexicon.lineage[other]
