"""Which mentions tell the same happening: the likest are joined first, and no stranger is let in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise
from typing import overload

from explorer.chronicle.days import civil_day
from explorer.chronicle.event import Mention
from explorer.chronicle.likeness import (
    A_YEAR,
    called_alike,
    exclude_each_other,
    likeness,
    likeness_of_words,
    ruled_out,
    sums_up,
)
from explorer.chronicle.outlines import buckets_of, dates_fit, outline_of
from explorer.chronicle.traits import ONCE, Traits, traits_of

ALIKE = 0.5
"""From this likeness on, two mentions tell one happening."""

FLOOR = 0.3
"""Below this likeness no two mentions stand in one event, whatever joins them to a third."""

CLEARLY = 0.15
"""By so much the best of several fitting events must lead, or a coarse date joins none of them."""

CROWD = 60
"""From so many mentions on, not all of a crowd are compared, but those that share a word few others have."""

MOST_RECENT = 8_000
"""So many mentions keep their traits while others are looked at: more than a year has of many thousands."""

Check = Callable[[], object]

Link = tuple[float, int, int]
"""How alike two mentions are, and their indexes."""


def nothing() -> None:
    """Do nothing, where nobody watches how far grouping is."""


class Compared(Sequence[Traits]):
    """The traits of mentions, made when they are asked for: of many thousands, few are needed at a time.

    ``outlines`` are there at once.
    """

    def __init__(self, mentions: Sequence[Mention]) -> None:
        self.mentions = mentions
        self.outlines = [outline_of(mention) for mention in mentions]
        self._recent: dict[int, Traits] = {}
        self._held: dict[int, Traits] = {}

    @overload
    def __getitem__(self, index: int) -> Traits: ...
    @overload
    def __getitem__(self, index: slice) -> list[Traits]: ...
    def __getitem__(self, index: int | slice) -> Traits | list[Traits]:
        if isinstance(index, slice):
            return [self[place] for place in range(*index.indices(len(self)))]
        found = self._held.get(index) or self._recent.get(index)
        if found is None:
            found = self._recent[index] = traits_of(self.mentions[index])
            if len(self._recent) > MOST_RECENT:
                del self._recent[next(iter(self._recent))]
        return found

    def __len__(self) -> int:
        return len(self.mentions)

    def hold(self, links: Iterable[Link]) -> None:
        """Forget none of what is linked any more: it is compared again and again."""
        for _, one, two in links:
            self._held[one], self._held[two] = self[one], self[two]


def groups_of(mentions: Sequence[Mention], check: Check = nothing) -> list[list[int]]:
    """The indexes of the mentions, in groups that tell one happening each.

    ``check`` is called many times on the way; what it raises ends the grouping.
    """
    traits = Compared(mentions)
    links = [*_yearly(traits, check), *_rivals(traits, check)]
    rivals = _by_mention(links)
    group_of = list(range(len(traits)))
    members = {index: [index] for index in group_of}
    for value, one, two in sorted(links, key=lambda link: (-link[0], link[1], link[2])):
        check()
        a, b = group_of[one], group_of[two]
        if a == b or _is_ambiguous(one, two, value, rivals, traits):
            continue
        # The first of a crowd stand for all: whoever joined them is like them.
        if any(_stranger(traits[i], traits[j]) for i in members[a][:CROWD] for j in members[b][:CROWD]):
            continue
        for index in members[b]:
            group_of[index] = a
        members[a] = sorted(members[a] + members.pop(b))
    return [members[root] for root in sorted(members)]


def _yearly(traits: Compared, check: Check) -> Iterator[Link]:
    """Links between mentions of one year, year by year: so the traits of few need be known at a time."""
    years: defaultdict[int, defaultdict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    items: defaultdict[int, defaultdict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for index, (mention, line) in enumerate(zip(traits.mentions, traits.outlines, strict=True)):
        check()
        for year, name in buckets_of(mention):
            years[year][name].append(index)
        if line.pair and line.last - line.first <= A_YEAR:
            items[civil_day(int(line.first))[0]][line.pair].append(index)
    for year in sorted({*years, *items}):
        links = [*_links(years[year].values(), traits, check), *_summaries(items[year].values(), traits)]
        traits.hold(links)
        yield from links


def _summaries(buckets: Iterable[Sequence[int]], traits: Compared) -> list[Link]:
    """Items of a list with the one account in prose that they sum up.

    Of a pair's mentions of one year each must be the only one that comes into question for the other.
    """
    links = []
    for indexes in buckets:
        fitting: defaultdict[int, set[int]] = defaultdict(set)
        for one, two in _fitting(indexes, traits):
            if sums_up(traits[one], traits[two]):
                fitting[one].add(two)
                fitting[two].add(one)
        links += [
            (ALIKE, one, two)
            for one, others in fitting.items()
            for two in others
            if one < two and len(others) == len(fitting[two]) == 1
        ]
    return links


def _stranger(one: Traits, two: Traits) -> bool:
    """Whether two mentions must not stand in one event, whatever joins them to a third."""
    if sums_up(one, two) or called_alike(one, two):
        return False
    if one.fits(two):
        return likeness(one, two) < FLOOR
    return not exclude_each_other(one, two)


def _rivals(traits: Compared, check: Check) -> list[Link]:
    """Accounts of one happening in two documents whose dates exclude each other.

    Each must be the only one of its document that comes into question, or nothing is joined: two visits or
    two treaties of one name are likelier than an error.
    """
    buckets: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for index, line in enumerate(traits.outlines):
        if line.kind in ONCE:
            buckets[line.kind, line.pair].append(index)
    links = []
    for several in buckets.values():
        if len({traits.outlines[index].document for index in several}) < 2:
            continue
        indexes = [index for index in several if traits[index].once]
        for one, two in _comparable(indexes, traits):
            check()
            if traits[one].fits(traits[two]) or not exclude_each_other(traits[one], traits[two]):
                continue
            others = [index for index in indexes if index not in (one, two)]
            beside = [i for i in others if any(_same_words(traits[i], traits[j]) for j in (one, two))]
            if all(traits[i].fits(traits[one]) or traits[i].fits(traits[two]) for i in beside):
                links.append((ALIKE, one, two))
    return links


def _same_words(one: Traits, two: Traits) -> bool:
    return likeness_of_words(one, two) >= ALIKE


def _links(buckets: Iterable[Sequence[int]], traits: Compared, check: Check) -> list[Link]:
    """The pairs of mentions that are alike; only those that share a year and a party are compared."""
    lines = traits.outlines
    seen: set[tuple[int, int]] = set()
    for indexes in buckets:
        seen.update(
            pair for pair in _fitting(indexes, traits) if not ruled_out(lines[pair[0]], lines[pair[1]])
        )
    found = []
    for one, two in sorted(seen):
        check()
        value = likeness(traits[one], traits[two])
        if value >= ALIKE:
            found.append((value, one, two))
    return found


def _fitting(indexes: Sequence[int], traits: Compared) -> Iterator[tuple[int, int]]:
    """The pairs worth comparing whose dates fit."""
    lines = traits.outlines
    for one, two in _comparable(indexes, traits):
        if dates_fit(lines[one], lines[two]):
            yield one, two


def _comparable(indexes: Sequence[int], traits: Compared) -> Iterator[tuple[int, int]]:
    """The pairs worth comparing: all of a small number, else those that share a word or are worded alike."""
    if len(indexes) <= CROWD:
        yield from combinations(indexes, 2)
        return
    sharing: defaultdict[str, list[int]] = defaultdict(list)
    worded: defaultdict[frozenset[str], list[int]] = defaultdict(list)
    for index in indexes:
        worded[traits[index].words].append(index)
        for word in sorted(traits[index].words | traits[index].people):
            sharing[word].append(index)
    for alike in worded.values():
        yield from pairwise(alike)
    for few in sharing.values():
        if len(few) <= CROWD:
            yield from combinations(few, 2)


def _by_mention(links: Sequence[Link]) -> dict[int, list[tuple[float, int]]]:
    """For each mention the mentions it is like, with how much."""
    found: defaultdict[int, list[tuple[float, int]]] = defaultdict(list)
    for value, one, two in links:
        found[one].append((value, two))
        found[two].append((value, one))
    return found


def _is_ambiguous(
    one: int,
    two: int,
    value: float,
    rivals: Mapping[int, Sequence[tuple[float, int]]],
    traits: Sequence[Traits],
) -> bool:
    """Whether a coarser mention fits two finer ones of different dates about equally well.

    So does a mention that says nothing of its own between two that are strangers to each other.
    """
    for coarse, fine in ((one, two), (two, one)):
        if traits[coarse].days <= traits[fine].days:
            if traits[coarse].days == traits[fine].days and traits[coarse].says_nothing:
                close = [
                    rival for worth, rival in rivals[coarse] if rival != fine and worth > value - CLEARLY
                ]
                if any(likeness(traits[rival], traits[fine]) < FLOOR for rival in close):
                    return True
            continue
        for rival_value, rival in rivals[coarse]:
            if rival != fine and rival_value > value - CLEARLY and not traits[rival].fits(traits[fine]):
                return True
    return False
