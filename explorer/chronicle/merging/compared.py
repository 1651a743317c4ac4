"""Mentions under numbers, each with what of it is compared with others: at once, or when it is asked for."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from typing import overload

from explorer.chronicle.event import Mention
from explorer.chronicle.merging.outlines import Outline, outline_of
from explorer.chronicle.merging.traits import Traits, traits_of
from explorer.chronicle.piecewise import let_go

MOST_RECENT = 8_000
"""So many mentions keep their traits while others are looked at: more than a year has of many thousands."""

Link = tuple[float, int, int]
"""How alike two mentions are, and their numbers, the one that stands first in order of place before."""


class Compared(Sequence[Traits]):
    """The traits of mentions, made when they are asked for: of many thousands, few are needed at a time.

    ``outlines`` are there at once. ``rank`` says of each mention the how manieth it is in order of place.
    Numbers of mentions that were dropped are not given again.
    """

    def __init__(self) -> None:
        self.mentions: list[Mention | None] = []
        self.outlines: list[Outline] = []
        self.rank: Sequence[int] = array("q")
        self._recent: dict[int, Traits] = {}
        self._held: dict[int, Traits] = {}

    def add(self, mention: Mention) -> int:
        """Know of one more mention; its number."""
        self.mentions.append(mention)
        self.outlines.append(outline_of(mention))
        return len(self.mentions) - 1

    def drop(self, number: int) -> None:
        """Know of a mention no more."""
        self.mentions[number] = None
        for kept in (self._recent, self._held):
            kept.pop(number, None)

    def let_go(self) -> None:
        """Forget all mentions, piece by piece."""
        let_go(self.mentions, self.outlines, self._recent, self._held)

    def put_in_order(self, numbers: Iterable[int]) -> None:
        """Say in which order of place the mentions stand."""
        rank = array("q", bytes(8 * len(self.mentions)))
        for place, number in enumerate(numbers):
            rank[number] = place
        self.rank = rank

    def mention(self, number: int) -> Mention:
        """A mention by its number. It must not have been dropped."""
        found = self.mentions[number]
        assert found is not None
        return found

    @overload
    def __getitem__(self, index: int) -> Traits: ...
    @overload
    def __getitem__(self, index: slice) -> list[Traits]: ...
    def __getitem__(self, index: int | slice) -> Traits | list[Traits]:
        if isinstance(index, slice):
            return [self[place] for place in range(*index.indices(len(self)))]
        found = self._held.get(index) or self._recent.get(index)
        if found is None:
            found = self._recent[index] = traits_of(self.mention(index), self.outlines[index])
            if len(self._recent) > MOST_RECENT:
                del self._recent[next(iter(self._recent))]
        return found

    def __len__(self) -> int:
        return len(self.mentions)

    def hold(self, links: Iterable[Link]) -> None:
        """Forget none of what is linked any more: it is compared again and again."""
        for _, one, two in links:
            self._held[one], self._held[two] = self[one], self[two]
