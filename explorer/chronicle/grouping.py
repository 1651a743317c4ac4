"""Which mentions tell the same happening: the likest are joined first, and no stranger is let in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise

from explorer.chronicle.days import civil_day
from explorer.chronicle.likeness import (
    A_YEAR,
    called_alike,
    exclude_each_other,
    likeness,
    likeness_of_words,
    sums_up,
)
from explorer.chronicle.traits import Traits

ALIKE = 0.5
"""From this likeness on, two mentions tell one happening."""

FLOOR = 0.3
"""Below this likeness no two mentions stand in one event, whatever joins them to a third."""

CLEARLY = 0.15
"""By so much the best of several fitting events must lead, or a coarse date joins none of them."""

CROWD = 60
"""From so many mentions on, not all of a crowd are compared, but those that share a word few others have."""

Check = Callable[[], object]

Link = tuple[float, int, int]
"""How alike two mentions are, and their indexes."""


def nothing() -> None:
    """Do nothing, where nobody watches how far grouping is."""


def groups_of(traits: Sequence[Traits], check: Check = nothing) -> list[list[int]]:
    """The indexes of the mentions, in groups that tell one happening each.

    ``check`` is called many times on the way; what it raises ends the grouping.
    """
    links = [*_links(traits, check), *_rivals(traits, check), *_summaries(traits)]
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


def _summaries(traits: Sequence[Traits]) -> list[Link]:
    """Items of a list with the one account in prose that they sum up.

    Of a pair's mentions of one year each must be the only one that comes into question for the other.
    """
    years: defaultdict[tuple[int, str], list[int]] = defaultdict(list)
    for index, trait in enumerate(traits):
        if trait.pair and trait.days <= A_YEAR:
            years[civil_day(int(trait.first))[0], trait.pair].append(index)
    links = []
    for indexes in years.values():
        fitting: defaultdict[int, set[int]] = defaultdict(set)
        for one, two in _comparable(indexes, traits):
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


def _rivals(traits: Sequence[Traits], check: Check) -> list[Link]:
    """Accounts of one happening in two documents whose dates exclude each other.

    Each must be the only one of its document that comes into question, or nothing is joined: two visits or
    two treaties of one name are likelier than an error.
    """
    buckets: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for index, trait in enumerate(traits):
        if trait.once:
            buckets[trait.kind, trait.pair].append(index)
    links = []
    for indexes in buckets.values():
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


def _links(traits: Sequence[Traits], check: Check) -> list[Link]:
    """The pairs of mentions that are alike; only those that share a year and a party are compared."""
    buckets: defaultdict[tuple[int, str], list[int]] = defaultdict(list)
    for index, trait in enumerate(traits):
        for key in trait.buckets:
            buckets[key].append(index)
    seen: set[tuple[int, int]] = set()
    for indexes in buckets.values():
        seen.update(_comparable(indexes, traits))
    found = []
    for one, two in sorted(seen):
        check()
        value = likeness(traits[one], traits[two])
        if value >= ALIKE:
            found.append((value, one, two))
    return found


def _comparable(indexes: Sequence[int], traits: Sequence[Traits]) -> Iterator[tuple[int, int]]:
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
