"""Where a text has a name: its words are looked through once, however many names are asked for."""

from __future__ import annotations

import re
from array import array
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cached_property

_CAPITAL_WORD = re.compile(r"\b[^\W_a-z]\w*")
"""A word that may be of a name; other letters than those from a to z cannot be told small so quickly."""
_INSIDE = re.compile(r"(?<=\w)(?=\w)")
_NONE: Sequence[int] = ()


class WordPlaces:
    """Where words with a capital stand in a text, which is looked through when one is first asked for."""

    def __init__(self, text: str) -> None:
        self.text = text

    def of(self, name: str) -> Iterator[int]:
        """Where a name stands as whole words, in order; one without a capital is looked for by itself."""
        for start in self._openings(name):
            if self.text.startswith(name, start) and self._is_whole(start, start + len(name)):
                yield start

    def _openings(self, name: str) -> Iterator[int]:
        """Where a name may begin, by its rarest word with a capital."""
        words = list(_CAPITAL_WORD.finditer(name))
        if not words:
            yield from _finds(self.text, name)
            return
        word = min(words, key=lambda one: len(self._starts.get(one[0], _NONE)))
        for at in self._starts.get(word[0], _NONE):
            if at >= word.start():
                yield at - word.start()

    def _is_whole(self, start: int, end: int) -> bool:
        """Whether neither end of a span cuts a word."""
        return not (_INSIDE.match(self.text, start) or _INSIDE.match(self.text, end))

    @cached_property
    def _starts(self) -> Mapping[str, Sequence[int]]:
        found: defaultdict[str, array[int]] = defaultdict(lambda: array("q"))
        for one in _CAPITAL_WORD.finditer(self.text):
            found[one[0]].append(one.start())
        return found

    @cached_property
    def spaced(self) -> Set[str]:
        """What stands between two spaces."""
        return frozenset(self.text.split(" ")[1:-1])


def _finds(text: str, words: str) -> Iterator[int]:
    """Where words stand in a text, maybe cut; quicker than a pattern."""
    start = text.find(words)
    while start >= 0:
        yield start
        start = text.find(words, start + 1)
