"""The two parties that the body of an article names most, well ahead of any third."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from explorer.extraction.lexicon import Lexicon
from explorer.extraction.parties.eras import COUNTRIES_SINCE, akin, is_dated, years_of
from explorer.extraction.parties.parties import PartyHit

LEAST_TOLD = 3
"""In fewer sentences no party is named often, unless hardly any other is named."""

LEAST_ALONE = 1.5
"""The same where fewer sentences name a third than the rarer of two."""

AHEAD = 1.5
"""So many times as often as any third must both of two be named."""

NEAR = 0.9
"""So near to the most the rarer one of a pair must come: a successor counts for all that it followed."""

CROWD = 1.75
"""So many times as many sentences as name the rarer of two may name thirds: with more it is an overview."""

CROWD_OF_ONE, SHARE_OF_ONE = 1.25, 0.25
"""The same, and the share of the rarer one, where the title names one of two: that may be an overview."""

CANDIDATES = 8
"""So many of the parties named most are compared."""

AS_PLACE = 0.5
"""Weight of a city that is named as a place, or of a party that is named by its cities alone."""

MOST_YEARS = 0.6
"""Share of an article's years in which a party was there that gives its name to those it followed."""

_PLACE = re.compile(r"\b(?:in|at|near|of|from|to|for|before|outside|via)\s+$", re.IGNORECASE)


class Told(NamedTuple):
    """A sentence that names states: its half-open span, and the states."""

    start: int
    end: int
    hits: Sequence[PartyHit]

    @property
    def states(self) -> set[str]:
        """Their names."""
        return {hit.name for hit in self.hits}


class _Two(NamedTuple):
    """Two parties and what the sentences say of them: best are those that lasted and are named themselves."""

    lasting: int
    named: float
    rarer: float
    sum: float
    pair: tuple[str, str]
    together: int
    third: float
    crowd: int


def leading_pair(
    told: Sequence[Told], named: Collection[str], text: str, years: Sequence[int], lexicon: Lexicon
) -> tuple[str, ...]:
    """The two that sentences name most, if they are told of together and well ahead of any third; else none.

    Of pairs named nearly as often it is that of which both were there in most of the years, then that which
    is named most by its own names, not by those of states that it followed or that followed it.
    ``named`` are those of the title, at most one; ``years`` those of the text, in order.
    """
    weighed = _weighed(told, text)
    names = _summed(weighed)
    ranked = sorted(names, key=lambda name: (-names[name], name))[:CANDIDATES]
    kin = {party: {name for name in names if akin(name, party, lexicon)} for party in ranked}
    apart = [
        _apart((one, other), weighed, names, kin)
        for one, other in combinations(ranked, 2)
        if not akin(one, other, lexicon) and all(name in (one, other) for name in named)
    ]
    most = max((one.rarer for one in apart), default=0.0)  # more is asked of the best alone
    found = [_two(one, weighed, names, years, lexicon) for one in apart if one.rarer >= NEAR * most]
    best = max(found, default=None)
    return best.pair if best is not None and _is_clear(best, len(weighed), bool(named)) else ()


def _weighed(told: Sequence[Told], text: str) -> Sequence[Mapping[str, float]]:
    """How much each sentence says of each of its states, one at most."""
    by_name = {hit.name for sentence in told for hit in sentence.hits if hit.role != "capital"}
    weighed = []
    for sentence in told:
        said: dict[str, float] = {}
        for hit in sentence.hits:
            place = hit.role == "capital" and (
                hit.name not in by_name or _PLACE.search(text, max(sentence.start, hit.start - 12), hit.start)
            )
            said[hit.name] = max(said.get(hit.name, 0.0), AS_PLACE if place else 1.0)
        weighed.append(said)
    return weighed


def _summed(weighed: Sequence[Mapping[str, float]]) -> Mapping[str, float]:
    """How much all sentences say of each state."""
    sums: defaultdict[str, float] = defaultdict(float)
    for said in weighed:
        for name, weight in said.items():
            sums[name] += weight
    return sums


class _Apart(NamedTuple):
    """Two parties, each with those it followed or was followed by, and how often each is named.

    ``thirds`` are the others that are named.
    """

    pair: tuple[str, str]
    own: tuple[set[str], set[str]]
    thirds: set[str]
    counts: tuple[float, float]

    @property
    def rarer(self) -> float:
        """How often the one is named that is named less."""
        return min(self.counts)


def _apart(
    pair: tuple[str, str],
    weighed: Sequence[Mapping[str, float]],
    names: Mapping[str, float],
    kin: Mapping[str, set[str]],
) -> _Apart:
    first, second = kin[pair[0]], kin[pair[1]]
    own = (first - second, second - first)
    counts = (_count_of(own[0], weighed), _count_of(own[1], weighed))
    return _Apart(pair, own, set(names) - first - second, counts)


def _count_of(names: set[str], weighed: Sequence[Mapping[str, float]]) -> float:
    """How much the sentences say of a party by these names."""
    count = 0.0
    for said in weighed:
        if not names.isdisjoint(said):
            count += max(said[name] for name in names if name in said)
    return count


def _two(
    apart: _Apart,
    weighed: Sequence[Mapping[str, float]],
    names: Mapping[str, float],
    years: Sequence[int],
    lexicon: Lexicon,
) -> _Two:
    """What the sentences say of two parties."""
    (one, other), (own, others), thirds = apart.pair, apart.own, apart.thirds
    return _Two(
        lasting=_lasts(one, years, lexicon) + _lasts(other, years, lexicon),
        named=names[one] + names[other],
        rarer=apart.rarer,
        sum=sum(apart.counts),
        pair=apart.pair,
        together=sum(not own.isdisjoint(said) and not others.isdisjoint(said) for said in weighed),
        third=max((names[name] for name in thirds), default=0.0),
        crowd=sum(not thirds.isdisjoint(said) for said in weighed),
    )


def _lasts(name: str, years: Sequence[int], lexicon: Lexicon) -> int:
    """1 for a party that was there in most of the years, 2 for a former state where that was long ago.

    Before there were today's countries a former state is meant by the name of the country that followed.
    """
    if not years or years_of(name, years, lexicon) < MOST_YEARS * len(years):
        return 0
    return 1 + (is_dated(name, lexicon) and years[len(years) // 2] < COUNTRIES_SINCE)


def _is_clear(two: _Two, told: int, has_one: bool) -> bool:
    """Whether two parties are what an article tells of; more is asked where its title names one of them."""
    if has_one and two.rarer < SHARE_OF_ONE * told:
        return False
    least = LEAST_TOLD if has_one or two.crowd > two.rarer else LEAST_ALONE
    return (
        two.together > 0
        and two.rarer >= max(least, AHEAD * two.third)
        and two.crowd <= (CROWD_OF_ONE if has_one else CROWD) * two.rarer
    )
