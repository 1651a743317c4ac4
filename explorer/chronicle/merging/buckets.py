"""Buckets of mentions that are worth comparing, each with what was found among them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain

from explorer.chronicle.merging.compared import Link
from explorer.chronicle.piecewise import let_go

Key = tuple[int | str, str]
"""Of a bucket: a year and a party or a pair, a kind and a pair, or a day and the place of a treaty."""


@dataclass(slots=True)
class Bucket:
    """Numbers of mentions, of which the first have been ``compared`` with each other, and their links."""

    numbers: list[int] = field(default_factory=list)
    compared: int = 0
    links: Sequence[Link] = ()


class Buckets:
    """Buckets of one sort, and which of them have changed since they were last looked into.

    What is alone in its place has nothing to be compared with, and is most of what many thousands tell: no
    bucket is made of it before another comes.
    """

    def __init__(self) -> None:
        self.known: dict[Key, Bucket] = {}
        self.changed: set[Key] = set()
        self._alone: dict[Key, int] = {}

    def add(self, key: Key, number: int) -> None:
        """Put a mention into a bucket."""
        bucket = self.known.get(key)
        if bucket is None:
            first = self._alone.setdefault(key, number)
            if first == number:
                return
            del self._alone[key]
            bucket = self.known[key] = Bucket([first])
        bucket.numbers.append(number)
        self.changed.add(key)

    def drop(self, key: Key, number: int) -> None:
        """Take a mention out of a bucket, whose others are compared anew."""
        if self._alone.get(key) == number:
            del self._alone[key]
            return
        bucket = self.known[key]
        bucket.numbers.remove(number)
        bucket.compared, bucket.links = 0, ()
        self.changed.add(key)
        if len(bucket.numbers) == 1:
            self._alone[key] = bucket.numbers[0]
            del self.known[key]
            self.changed.discard(key)

    def done(self, key: Key, links: Sequence[Link]) -> None:
        """Keep what was found in a bucket."""
        bucket = self.known[key]
        bucket.links, bucket.compared = links, len(bucket.numbers)
        self.changed.discard(key)

    def links(self) -> Iterator[Link]:
        """What was found in all of them."""
        return chain.from_iterable(bucket.links for bucket in self.known.values())

    def let_go(self) -> None:
        """Forget all, piece by piece."""
        let_go(self.known, self._alone)
        self.changed.clear()
