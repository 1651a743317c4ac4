"""Takes what is much in pieces: no other thread of Python goes on within one step over all of it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, MutableSequence
from itertools import count, islice
from typing import Any, TypeVar

PIECE = 4_096
"""So many values make a piece: a step over them takes about a millisecond."""

T = TypeVar("T")
K = TypeVar("K", bound=Hashable)


def pieces_of(values: Iterable[T], size: int = PIECE) -> Iterator[list[T]]:
    """Values in order, so many at a time."""
    left = iter(values)
    while piece := list(islice(left, size)):
        yield piece


def numbered(keys: Iterable[K]) -> dict[K, int]:
    """The place of each key among the keys; the last one where it stands among them several times."""
    found: dict[K, int] = {}
    numbers = count()
    for piece in pieces_of(keys):
        found.update(zip(piece, numbers, strict=False))
    return found


def contents_of(holder: object) -> list[object]:
    """What an object holds, and tuples in its dictionaries; to be let go of after it, the last first."""
    names = getattr(holder, "__slots__", None)
    values = list(vars(holder).values()) if names is None else [getattr(holder, name) for name in names]
    named = [value for value in values if isinstance(value, dict)]
    inner = [one for value in named for one in value.values() if isinstance(one, tuple)]
    return [*inner, *values]


def let_go(*several: MutableSequence[Any] | dict[Any, Any]) -> None:
    """Empty lists and dictionaries that may hold the last of many values, one value after another."""
    for values in several:
        take = values.popitem if isinstance(values, dict) else values.pop
        while values:
            take()
