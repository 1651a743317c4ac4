"""Which mentions are alike: looked for in buckets, so that others stay as they are when mentions come.

A bucket holds the mentions of one year and party, of one year and pair, or of one kind and pair. What is
found in it follows from its mentions alone, whatever came first; what was compared is not compared again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations, pairwise
from math import inf

from explorer.chronicle.dates.days import civil_day
from explorer.chronicle.merging.buckets import Bucket, Buckets, Key
from explorer.chronicle.merging.compared import Compared, Link
from explorer.chronicle.merging.grouping import Check
from explorer.chronicle.merging.likeness import (
    A_YEAR,
    exclude_each_other,
    likeness,
    likeness_of_words,
    ruled_out,
)
from explorer.chronicle.merging.outlines import buckets_of, dates_fit, days_of
from explorer.chronicle.merging.retelling import may_retell, retells
from explorer.chronicle.merging.stems import GENERIC_STEMS
from explorer.chronicle.merging.summing import sums_up
from explorer.chronicle.merging.traits import ONCE, Traits

ALIKE = 0.5
"""From this likeness on, two mentions tell one happening."""

CROWD = 60
"""From so many mentions on, not all of a crowd are compared, but those that share a word few others have."""

Two = tuple[int, int]
"""Numbers of two mentions, in order of place."""

Find = Callable[[Sequence[int], Compared, Check], list[Link]]
"""Finds the links in a bucket."""


class Links:
    """Finds the links between mentions, of which more may come and some may go."""

    def __init__(self, traits: Compared) -> None:
        self._traits = traits
        self._parties, self._pairs, self._kinds = Buckets(), Buckets(), Buckets()

    def add(self, number: int) -> None:
        """Look at one more mention."""
        for buckets, key in self._places(number):
            buckets.add(key, number)

    def drop(self, number: int) -> None:
        """Look at a mention no more."""
        for buckets, key in self._places(number):
            buckets.drop(key, number)

    def _places(self, number: int) -> Iterator[tuple[Buckets, Key]]:
        """The buckets in which a mention lies."""
        line = self._traits.outlines[number]
        for key in buckets_of(self._traits.mention(number), line):
            yield self._parties, key
        if line.pair and line.last - line.first < inf:
            yield self._pairs, (civil_day(int(line.first))[0], line.pair)
        if line.kind in ONCE:
            yield self._kinds, (line.kind, line.pair)

    def compare(self, check: Check) -> None:
        """Compare what came. The mentions' ranks must be known. What ``check`` raises ends it.

        What is of one year is looked into together: so the traits of few need be known at a time.
        """
        parties, pairs = _by_first(self._parties.changed), _by_first(self._pairs.changed)
        for year in sorted(parties.keys() | pairs.keys()):
            self._find_alike(parties[year], check)
            self._find_in(self._pairs, pairs[year], _told_again, check)
        kinds = _by_first(self._kinds.changed)
        for kind in sorted(kinds):
            self._find_in(self._kinds, kinds[kind], _rivals, check)

    def let_go(self) -> None:
        """Forget all, piece by piece."""
        for buckets in (self._parties, self._pairs, self._kinds):
            buckets.let_go()

    def find(self, check: Check) -> set[Link]:
        """All links, after comparing what came; see ``compare``."""
        self.compare(check)
        return {*self._parties.links(), *self._pairs.links(), *self._kinds.links()}

    def _find_alike(self, keys: Iterable[Key], check: Check) -> None:
        judged: dict[Two, float] = {}
        for key in keys:
            bucket = self._parties.known[key]
            grows = len(bucket.numbers) <= CROWD
            links = tuple(_alike(bucket, self._traits, judged, check))
            self._parties.done(key, (*bucket.links, *links) if grows else links)
            self._traits.hold(links)

    def _find_in(self, buckets: Buckets, keys: Iterable[Key], find: Find, check: Check) -> None:
        for key in keys:
            check()
            links = tuple(find(buckets.known[key].numbers, self._traits, check))
            buckets.done(key, links)
            self._traits.hold(links)


def _by_first(keys: Iterable[Key]) -> defaultdict[int | str, list[Key]]:
    """Keys by their first parts, those of each in order."""
    found: defaultdict[int | str, list[Key]] = defaultdict(list)
    for key in keys:
        found[key[0]].append(key)
    for several in found.values():  # each apart: no other thread goes on while many are sorted at once
        several.sort()
    return found


def _alike(bucket: Bucket, traits: Compared, judged: dict[Two, float], check: Check) -> Iterator[Link]:
    """The mentions of a bucket that are alike; ``judged`` receives what was found of the others too."""
    lines = traits.outlines
    for two in _uncompared(bucket, traits):
        one, other = lines[two[0]], lines[two[1]]
        if ruled_out(one, other) or not dates_fit(one, other):
            continue
        check()
        value = judged.get(two)
        if value is None:
            value = judged[two] = likeness(traits[two[0]], traits[two[1]])
        if value >= ALIKE:
            yield (value, *two)


def _uncompared(bucket: Bucket, traits: Compared) -> Iterator[Two]:
    """What is to be compared in a bucket: with those that came last, unless it is a crowd."""
    numbers, rank = bucket.numbers, traits.rank
    if len(numbers) > CROWD or not bucket.compared:
        yield from _comparable(numbers, traits)
        return
    before = sorted(numbers[: bucket.compared], key=rank.__getitem__)
    came = sorted(numbers[bucket.compared :], key=rank.__getitem__)
    yield from combinations(came, 2)
    for number in came:
        own = rank[number]
        for other in before:
            yield (other, number) if rank[other] < own else (number, other)


def _told_again(numbers: Sequence[int], traits: Compared, check: Check) -> list[Link]:
    """Of a pair's mentions of one year those that a list sums up or that may be told in other words."""
    return [*_summaries(numbers, traits, check), *_retellings(numbers, traits, check)]


def _retellings(numbers: Sequence[int], traits: Compared, _: Check) -> list[Link]:
    """What may be one happening in other words; all worth less than ``ALIKE``."""
    lines = traits.outlines
    worths = (
        (retells(traits[one], traits[two]), one, two)
        for one, two in _comparable(numbers, traits)
        if dates_fit(lines[one], lines[two]) and may_retell(lines[one], lines[two])
    )
    return [link for link in worths if link[0]]


def _summaries(numbers: Sequence[int], traits: Compared, _: Check) -> list[Link]:
    """Items of a list with the one account in prose that they sum up.

    Of a pair's mentions of one year each must be the only one that comes into question for the other.
    """
    found: defaultdict[int, set[int]] = defaultdict(set)
    lines = traits.outlines
    for one, two in _comparable(numbers, traits):
        if days_of(lines[one]) > A_YEAR or days_of(lines[two]) > A_YEAR:
            continue
        if dates_fit(lines[one], lines[two]) and sums_up(traits[one], traits[two]):
            found[one].add(two)
            found[two].add(one)
    fitting = {number: _likeliest(number, others, traits) for number, others in found.items()}
    rank = traits.rank
    return [
        (ALIKE, one, two)
        for one, others in fitting.items()
        for two in others
        if rank[one] < rank[two] and len(others) == 1 and fitting[two] == {one}
    ]


def _likeliest(number: int, others: set[int], traits: Compared) -> set[int]:
    """Those of ``others`` whose titles share a telling word with that of ``number``; all, where none does."""
    title = traits[number].title - GENERIC_STEMS
    return {other for other in others if title & traits[other].title} or others


def _rivals(several: Sequence[int], traits: Compared, check: Check) -> list[Link]:
    """Accounts of one happening in two documents whose dates exclude each other.

    Each must be the only one of its document that comes into question, or nothing is joined: two visits or
    two treaties of one name are likelier than an error.
    """
    if len({traits.outlines[number].document for number in several}) < 2:
        return []
    links: list[Link] = []
    numbers = [number for number in several if traits[number].once]
    for one, two in _comparable(numbers, traits):
        check()
        if traits[one].fits(traits[two]) or not exclude_each_other(traits[one], traits[two]):
            continue
        others = [number for number in numbers if number not in (one, two)]
        beside = [i for i in others if any(_same_words(traits[i], traits[j]) for j in (one, two))]
        if all(traits[i].fits(traits[one]) or traits[i].fits(traits[two]) for i in beside):
            links.append((ALIKE, one, two))
    return links


def _same_words(one: Traits, two: Traits) -> bool:
    return likeness_of_words(one, two) >= ALIKE


def _comparable(numbers: Sequence[int], traits: Compared) -> Iterator[Two]:
    """The pairs worth comparing: all of a small number, else those that share a word or are worded alike."""
    numbers = sorted(numbers, key=traits.rank.__getitem__)
    if len(numbers) <= CROWD:
        yield from combinations(numbers, 2)
        return
    sharing: defaultdict[str, list[int]] = defaultdict(list)
    worded: defaultdict[frozenset[str], list[int]] = defaultdict(list)
    for number in numbers:
        worded[traits[number].words].append(number)
        for word in sorted(traits[number].words | traits[number].people):
            sharing[word].append(number)
    for alike in worded.values():
        yield from pairwise(alike)
    for few in sharing.values():
        if len(few) <= CROWD:
            yield from combinations(few, 2)
