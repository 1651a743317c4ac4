"""Finds words in what is shown of a document: accents and capitals make no difference, nor does spacing."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property

from explorer.window.reader.sheet import Sheet, Span

_MARKS = "[\u0300-\u036f]*"  # accents that stand as characters of their own


def plain(text: str) -> str:
    """``text`` in lower case without accents, character by character: as long as before."""
    if text.isascii():
        return text.lower()
    return text.translate({ord(char): _plain(char) for char in set(text)})


def _plain(char: str) -> str:
    base = unicodedata.normalize("NFKD", char)[0].lower()
    return base if len(base) == 1 and not unicodedata.combining(base) else char


class Finder:
    """Looks for words in one sheet; the text is made ready at the first search."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet

    @cached_property
    def _text(self) -> str:
        return plain(self._sheet.text)

    def find(self, words: str) -> list[Span]:
        """Where ``words`` stand, as code units in the order of the text; nothing for blank words."""
        parts = plain(unicodedata.normalize("NFC", words)).split()
        if not parts:
            return []
        pattern = re.compile(
            r"\s+".join("".join(re.escape(char) + _MARKS for char in part) for part in parts)
        )
        units = self._sheet.units
        return [(units(match.start()), units(match.end())) for match in pattern.finditer(self._text)]


def hit_near(hits: Sequence[Span], place: int) -> int | None:
    """The first hit at or after a place, else the first of all."""
    if not hits:
        return None
    index = bisect_left(hits, (place, 0))
    return index if index < len(hits) else 0


def hits_between(hits: Sequence[Span], start: int, end: int) -> range:
    """The hits that share a character with a span; hits do not overlap."""
    first = bisect_right(hits, (start, start)) - 1
    if first < 0 or hits[first][1] <= start:
        first += 1
    return range(first, max(bisect_left(hits, (end, 0)), first))
