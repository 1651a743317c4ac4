"""Which tables of a web page tell something, and which only lay the page out."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection

from explorer.reading.html.page import HtmlPage

_HEADED = ("th", "caption")  # in a table of data
_PARTS = ("table", "h1", "h2", "h3", "h4")  # in a table without headers: it only lays out the page
_LOOKED_THROUGH = 2000  # tokens of a table, to tell what it is for
_MOST_PARAGRAPHS = 2  # in a table that is not for layout


class Layout:
    """Knows where the elements stand that tell what a table is for; tables stand in tables by thousands."""

    def __init__(self, page: HtmlPage) -> None:
        self._page = page
        self._heads, self._parts, self._paragraphs = map(self._places, (_HEADED, _PARTS, ("p",)))

    def is_layout(self, index: int) -> bool:
        """Whether the table that the token ``index`` opens only lays out the page."""
        first, last = index + 1, min(self._page.ends[index], index + _LOOKED_THROUGH)
        if _count(self._heads, first, last):
            return False
        return (
            _count(self._parts, first, last) > 0 or _count(self._paragraphs, first, last) > _MOST_PARAGRAPHS
        )

    def _places(self, names: Collection[str]) -> list[int]:
        tokens = enumerate(self._page.tokens)
        return [index for index, token in tokens if token.kind == "open" and token.name in names]


def _count(places: list[int], first: int, last: int) -> int:
    """How many of the places in ascending order lie from ``first`` to before ``last``."""
    return bisect_left(places, max(first, last)) - bisect_left(places, first)
