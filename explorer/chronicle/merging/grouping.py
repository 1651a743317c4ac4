"""Which mentions tell the same happening: the likest are joined first, and no stranger is let in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from explorer.chronicle.merging.compared import Compared, Link
from explorer.chronicle.merging.likeness import called_alike, exclude_each_other, likeness, sums_up
from explorer.chronicle.merging.traits import Traits

FLOOR = 0.3
"""Below this likeness no two mentions stand in one event, whatever joins them to a third."""

CLEARLY = 0.15
"""By so much the best of several fitting events must lead, or a coarse date joins none of them."""

FOREMOST = 60
"""So many of a group stand for all: whoever joined them is like them."""

Check = Callable[[], object]

Group = tuple[int, ...]
"""The numbers of mentions that tell one happening, in order of place."""


def nothing() -> None:
    """Do nothing, where nobody watches how far grouping is."""


def groups_of(links: Iterable[Link], traits: Compared, check: Check = nothing) -> dict[int, Group]:
    """For each linked mention the group that stands in its place; an empty one where the group has another.

    ``check`` is called many times on the way; what it raises ends the grouping.
    """
    rank = traits.rank
    found = sorted(set(links), key=lambda link: (-link[0], rank[link[1]], rank[link[2]]))
    rivals = _by_mention(found)
    group_of = {number: number for number in rivals}
    members = {number: [number] for number in rivals}
    for value, one, two in found:
        check()
        a, b = group_of[one], group_of[two]
        if (
            a == b
            or _is_ambiguous(one, two, value, rivals, traits)
            or _strange(members[a], members[b], traits)
        ):
            continue
        for number in members[b]:
            group_of[number] = a
        members[a] = sorted(members[a] + members.pop(b), key=rank.__getitem__)
    return {number: tuple(members.get(number, ())) for number in rivals}


def _strange(ones: Sequence[int], others: Sequence[int], traits: Compared) -> bool:
    return any(_stranger(traits[i], traits[j]) for i in ones[:FOREMOST] for j in others[:FOREMOST])


def _stranger(one: Traits, two: Traits) -> bool:
    """Whether two mentions must not stand in one event, whatever joins them to a third."""
    if sums_up(one, two) or called_alike(one, two):
        return False
    if one.fits(two):
        return likeness(one, two) < FLOOR
    return not exclude_each_other(one, two)


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
