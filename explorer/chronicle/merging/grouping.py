"""Which mentions tell the same happening: the likest are joined first, and no stranger is let in."""

from __future__ import annotations

from bisect import insort
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from explorer.chronicle.merging.compared import Compared, Link
from explorer.chronicle.merging.likeness import exclude_each_other, likeness
from explorer.chronicle.merging.papers import called_alike
from explorer.chronicle.merging.retelling import MOST, may_stand_together
from explorer.chronicle.merging.summing import sums_up
from explorer.chronicle.merging.traits import Traits
from explorer.chronicle.piecewise import PIECE

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
    found = _likest_first(links, traits.rank)
    grouping = _Grouping(found, traits)
    alike = [link for link in found if link[0] > MOST]
    grouping.join_alike(alike, check)
    grouping.join_only_ones(found[len(alike) :], check)
    return {number: tuple(grouping.members.get(number, ())) for number in grouping.group_of}


def _likest_first(links: Iterable[Link], rank: Sequence[int]) -> list[Link]:
    """Links in order, each once: the likest first, then by the ranks of their mentions.

    What is sorted at once is of one likeness and of one stretch of ranks: no other thread goes on meanwhile.
    """
    stretches: defaultdict[tuple[float, int], set[Link]] = defaultdict(set)
    for link in links:
        stretches[-link[0], rank[link[1]] // PIECE].add(link)
    return [
        link
        for stretch in sorted(stretches)
        for link in sorted(stretches[stretch], key=lambda one: (rank[one[1]], rank[one[2]]))
    ]


class _Grouping:
    """Which mentions stand together, under the number of the one that came first."""

    def __init__(self, links: Sequence[Link], traits: Compared) -> None:
        self._traits = traits
        linked = {number for link in links for number in link[1:]}
        self.group_of = {number: number for number in linked}
        self.members = {number: [number] for number in linked}

    def join_alike(self, links: Sequence[Link], check: Check) -> None:
        """Join what is alike, the likest first."""
        rivals = _by_mention(links)
        for value, one, two in links:
            check()
            a, b = self.group_of[one], self.group_of[two]
            if (
                a != b
                and not _is_ambiguous(one, two, value, rivals, self._traits)
                and not _strange(self.members[a], self.members[b], self._traits)
            ):
                self._join(a, b)

    def join_only_ones(self, links: Sequence[Link], check: Check) -> None:
        """Join what may be told in other words, where each is the only best candidate of the other.

        What is joined drops out, which may leave others with one candidate.
        """
        open_links = links
        while True:
            open_links = [link for link in open_links if self._is_open(link, check)]
            best = self._best(open_links)
            joined = [(a, b) for a, (_, others) in best.items() for b in others if _chosen(a, b, best)]
            for a, b in joined:
                self._join(a, b)
            if not joined:
                return

    def _best(self, links: Sequence[Link]) -> dict[int, tuple[float, set[int]]]:
        """For each group what its best links are worth, and to which groups; the best come first."""
        best: dict[int, tuple[float, set[int]]] = {}
        for value, one, two in links:
            a, b = self.group_of[one], self.group_of[two]
            for group, other in ((a, b), (b, a)):
                worth, others = best.setdefault(group, (value, set()))
                if worth == value:
                    others.add(other)
        return best

    def _is_open(self, link: Link, check: Check) -> bool:
        """Whether a link leads to another group that may be joined: what is not, never will be."""
        check()
        a, b = self.group_of[link[1]], self.group_of[link[2]]
        return a != b and self._may_join(a, b)

    def _may_join(self, a: int, b: int) -> bool:
        ones, others = self.members[a][:FOREMOST], self.members[b][:FOREMOST]
        return all(may_stand_together(self._traits[i], self._traits[j]) for i in ones for j in others)

    def _join(self, a: int, b: int) -> None:
        for number in self.members.pop(b):
            self.group_of[number] = a
            insort(self.members[a], number, key=self._traits.rank.__getitem__)


def _chosen(a: int, b: int, best: Mapping[int, tuple[float, set[int]]]) -> bool:
    """Whether two groups are each other's only best candidates, told of once."""
    return a < b and best[a][1] == {b} and best[b][1] == {a}


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
