"""Answers kept for words that are asked about again and again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")

_MOST = 16_384
"""Answers kept; an article has fewer different words."""


class Once(Generic[_Value]):
    """What a question without parts answers, asked when it is first wanted and kept: ``once()``."""

    __slots__ = ("_ask", "_found")

    def __init__(self, ask: Callable[[], _Value]) -> None:
        self._ask = ask
        self._found: list[_Value] = []

    def __call__(self) -> _Value:
        """The answer, found out the first time."""
        if not self._found:
            self._found.append(self._ask())
        return self._found[0]


class Memo(dict[_Key, _Value]):
    """What a function without side effects answers, as a table that fills itself: ``memo[word]``.

    ``map(memo.__getitem__, words)`` asks for many at once. When it holds ``most`` answers it begins anew.
    """

    __slots__ = ("_answer", "_most")

    def __init__(self, answer: Callable[[_Key], _Value], most: int = _MOST) -> None:
        super().__init__()
        self._answer = answer
        self._most = most

    def __missing__(self, key: _Key) -> _Value:
        """The answer for a key asked for the first time."""
        if len(self) >= self._most:
            self.clear()
        found = self[key] = self._answer(key)
        return found
