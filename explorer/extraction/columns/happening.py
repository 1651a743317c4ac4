"""What happened on the date of a cell: what its header says, filled in by what stands around the table."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from explorer.extraction.columns.saying import Saying, words_of
from explorer.extraction.columns.words import MISSIONS, OF_NOUN, OFFICES, RULING

KINDS = {
    "relations": "relations",
    "recognition": "relations",
    "mission": "mission",
    "membership": "politics",
    "paper": "agreement",
    "term": "mission",
    "twinning": "other",
    "visit": "visit",
}
"""The kind of what is done to something (DESIGN, 6)."""


class Happening(NamedTuple):
    """What a dated cell of a table tells, told of the row's ``subject``, which is of this ``role``.

    ``act`` is done to ``noun``; ``thing`` is what the words call it ("consulate", "consular", "ambassador").
    ``words`` are those of the header, ``around`` those of caption, headings and title, the nearest first;
    ``country`` is the span of the cell that names the state it is told of, None where none does; ``place``
    is what another cell names as a town.
    """

    act: str
    noun: str
    role: str
    subject: str
    thing: str
    words: str
    around: tuple[str, ...]
    country: tuple[int, int] | None = None
    place: str = ""

    @property
    def kind(self) -> str:
        """The kind of the happening."""
        return "politics" if self.thing in RULING else KINDS[self.noun]


class Around(NamedTuple):
    """The words around a table: headers of its columns, caption and headings inside out, title."""

    heads: Sequence[str]
    near: Sequence[str]
    title: str

    @property
    def words(self) -> tuple[str, ...]:
        """Those of caption, headings and title."""
        return (*self.near, self.title)


_NAMED = re.compile(r"(?i)\b(?:(recogni[szt])|(embass|consul|mission|legation)|(relations|ties)\b|(member))")
_NOUN_OF_GROUP = ("recognition", "mission", "relations", "membership")


def begun(saying: Saying) -> Saying:
    """What a header says that only names what was there from a date on: "Diplomatic relations", "Embassy"."""
    named = saying.noun == "relations" or not _POSTS.isdisjoint(words_of(saying.words))
    return saying._replace(act="begin") if named and not (saying.act or saying.refused) else saying


_POSTS = frozenset({"embassy", "embassies", "legation", "consulate"})


def noun_of(saying: Saying, around: Around, roles: Sequence[str]) -> str:
    """What a header's act is done to; "" where nothing tells.

    What a title is about ("Foreign relations of Peru") is told only of states, and by no mere date.
    """
    if saying.noun:
        return saying.noun
    if "twin" in roles and saying.act in ("begin", "date"):
        return "twinning"
    if saying.act in _OF_MISSIONS and any(MISSIONS.keys() & set(words_of(head)) for head in around.heads):
        return "mission"
    near = _first(_named, around.near)
    if saying.act == "found":
        return near if near == "mission" else ""
    if saying.act in ("upgrade", "downgrade", "suspend", "restore"):
        return near or (_named(around.title) if _named(around.title) == "membership" else "relations")
    if saying.act not in ("begin", "end", "date"):
        return ""
    if any(map(_office, (*around.heads, *around.near))):
        return "term"
    return near or (_named(around.title) if "country" in roles and saying.act != "date" else "")


_OF_MISSIONS = frozenset({"begin", "end", "found", "restore", "upgrade", "downgrade", "suspend"})


def _named(words: str) -> str:
    found = _NAMED.search(words)
    return _NOUN_OF_GROUP[(found.lastindex or 1) - 1] if found is not None else ""


def _office(words: str) -> str:
    return next((OFFICES[word] for word in words_of(words) if word in OFFICES), "")


def thing_of(noun: str, saying: Saying, around: Around, cells: Sequence[str], roles: Sequence[str]) -> str:
    """What the words call that which something is done to: the office, the mission, the sort of relations.

    ``cells`` are those of the row, ``roles`` what their headers say that they name.
    """
    if noun == "term":
        short = (cell for cell in cells if len(cell.split()) <= _TITLE)
        return _first(_office, (saying.words, *short, *around.heads, *around.words))
    if noun == "relations":
        told = saying.words if saying.noun else next(filter(_named, around.near), "")
        return next((word for word in words_of(told) if word in _SORTS), "")
    if noun != "mission":
        return ""
    own = (cell for cell, role in zip(cells, roles, strict=True) if is_mission(cell) or role == "mission")
    named = next((cell for cell in own if _mission(cell) and len(cell.split()) <= _TITLE), "")
    called = _DONE.sub("", saying.words)
    if (_mission(called) and called.count(" ")) or saying.act == "exchange":
        named = named or called
    return named or _first(_mission, (saying.words, *around.heads, *around.words)) or "mission"


def _first(find: Callable[[str], str], spans: Iterable[str]) -> str:
    return next((found for found in map(find, spans) if found), "")


def _mission(words: str) -> str:
    return next((MISSIONS[word] for word in words_of(words) if word in MISSIONS), "")


_DONE = re.compile(
    r"(?i)^(?:(?:date|year) )?(?:of )?(?:the )?(?:opening|closing|closure|establishment|exchange)? ?(?:of )?"
    r"|,? (?:was |were )?(?:opened|closed|established|founded|exchanged|opening|closing|closure|since|until"
    r"|re-?opened|upgraded|downgraded|suspended)(?: in| on)?(?: date| year)?$"
)
"""What a header says beside the name of a mission: "Date of opening of | the embassy", "Embassy | opened"."""


def is_mission(words: str) -> bool:
    """Whether words name a sort of mission and nothing else: "Embassy", "High commission"."""
    lower = words_of(words)
    return not MISSIONS.keys().isdisjoint(lower) and set(lower) <= _SORT


_TITLE = 6
"""Words of the longest title of an office in a cell: "Ambassador Extraordinary and Plenipotentiary"."""

_SORT = MISSIONS.keys() | {"high", "general", "honorary", "permanent", "diplomatic", "trade"}

_SORTS = frozenset({"diplomatic", "consular"})


def column_of_subject(noun: str, roles: Sequence[str]) -> int | None:
    """The column that names what a row tells of, by what the headers say that they name."""
    asked = OF_NOUN[noun]
    return next((roles.index(role) for role in asked if role in roles), None)
