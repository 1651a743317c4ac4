"""Dates in brackets behind the items of a list that one noun heads: "Treaties on tax (1886), mail (1893) …".

The verb behind the list is of all of them together, and tells what was done at none of their dates.
"""

from __future__ import annotations

from typing import NamedTuple

from explorer.extraction.clauses.papernames import PAPERS_OF
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import DETERMINERS, PREPOSITIONS, SentenceView
from explorer.extraction.happenings.drafts import Draft

_JOINTS = frozenset([",", ";", "and"])
_LONGEST = 6
"""Tokens of the longest item before its bracket."""


class Headed(NamedTuple):
    """An item of such a list: where the words stand that ``heads`` it, where it ends, whether it has a title.

    It has one as a paper's or as a name: "floods of rain (1836) and | snow (1858)" tells nothing of snow.
    """

    heads: tuple[int, int]
    end: int
    named: bool


def headed_item(view: SentenceView, draft: Draft, at: int) -> Headed | None:
    """The item of such a list whose date begins at a token; None elsewhere.

    A preposition leads from the noun to the items: "Wars with Peru (1836) and | Chile (1858)".
    """
    start = draft.start
    if start < _LEAST or view.lower[start] not in _JOINTS or not view.hidden[at] or view.has_finite(0, at):
        return None
    if not view.has_finite(at, len(view.tokens)):
        return None
    closing = view.hidden.index(False, at) if False in view.hidden[at:] else 0
    if closing and _is_subject(view, start, closing):
        return Headed((start, at), closing + 1, named=True)
    first = _opening(view, at)
    while (before := _behind_bracket(view, first)) > 0:
        if not 0 < first - before <= _LONGEST or view.lower[before] in DETERMINERS:
            return None
        first = _opening(view, _last_sign(view, before))
    led = any(view.lower[place] in PREPOSITIONS for place in range(max(1, first - _LONGEST), first))
    named = view.tokens[at - 2].is_capital or not PAPERS_OF.keys().isdisjoint(view.lower[:first])
    return Headed((0, first), closing + 1, named) if led and closing and first < start else None


def _is_subject(view: SentenceView, start: int, closing: int) -> bool:
    """Whether an item with its article ends a subject: "and | the Battle of Turku (1990) were …".

    The capital of "and The War of Turku (1990) were …" is that of a book's title.
    """
    behind = closing + 1 + (view.lower[closing + 1 : closing + 2] == (",",))
    named = not _HAPPENINGS.isdisjoint(view.lower[start:closing])
    article = view.lower[start + 1] in DETERMINERS and not view.tokens[start + 1].is_capital
    return named and article and view.finite[behind : behind + 1] == [True]


_HAPPENINGS = word_set(
    """battle siege war treaty agreement pact accord convention protocol massacre campaign revolt uprising
    rebellion conference congress summit raid expedition offensive mutiny"""
)
"""Nouns of names that tell a happening by themselves."""


_LEAST = 4
"""Tokens of the shortest first item: "Wars with Peru (1836) …"."""


def _opening(view: SentenceView, at: int) -> int:
    """The sign that opens the brackets around a token; 0 where none does."""
    return next((place for place in range(at, 0, -1) if view.lower[place] == "("), 0)


def _last_sign(view: SentenceView, begin: int) -> int:
    """The sign that closes the brackets before an item, with which what joins it on begins."""
    return next((at for at in range(begin - 1, 0, -1) if view.lower[at] == ")"), 0)


def _behind_bracket(view: SentenceView, opening: int) -> int:
    """Where the words before a bracket begin, behind another with a date and what joins on; 0 without."""
    for at in range(opening - 1, max(0, opening - 1 - _LONGEST - len(_JOINTS)), -1):
        if view.lower[at] in _JOINTS:
            begin = at + 1
            while at and view.lower[at] in _JOINTS:
                at -= 1
            return begin if at and view.lower[at] == ")" and view.dated[at - 1] else 0
    return 0
