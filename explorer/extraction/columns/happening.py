"""What happened on the date of a cell: what its header says, filled in by what stands around the table."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from explorer.extraction.columns.saying import Saying, words_of
from explorer.extraction.columns.words import MISSIONS, OF_NOUN, OFFICES

KINDS = {
    "relations": "relations",
    "recognition": "relations",
    "mission": "mission",
    "membership": "politics",
    "paper": "agreement",
    "term": "mission",
}
"""The kind of what is done to something (DESIGN, 6)."""


class Happening(NamedTuple):
    """What a dated cell of a table tells, told of the row's ``subject``, which is of this ``role``.

    ``act`` is done to ``noun``; ``thing`` is what the words call it ("consulate", "consular", "ambassador").
    ``words`` are those of the header, ``around`` those of caption, headings and title, the nearest first;
    ``country`` is the span of the cell that names the state it is told of, None where no other cell does.
    """

    act: str
    noun: str
    role: str
    subject: str
    thing: str
    words: str
    around: tuple[str, ...]
    country: tuple[int, int] | None = None

    @property
    def kind(self) -> str:
        """The kind of the happening."""
        return KINDS[self.noun]


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


def noun_of(saying: Saying, around: Around, roles: Sequence[str]) -> str:
    """What a header's act is done to; "" where nothing tells.

    What a title is about ("Foreign relations of Peru") is told only of states, and by no mere date.
    """
    if saying.noun:
        return saying.noun
    if saying.act in _OF_MISSIONS and any(MISSIONS.keys() & set(words_of(head)) for head in around.heads):
        return "mission"
    near = next((noun for noun in map(_named, around.near) if noun), "")
    if saying.act == "found":
        return near if near == "mission" else ""
    if saying.act in ("upgrade", "downgrade", "suspend", "restore"):
        return near or "relations"
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


def thing_of(noun: str, saying: Saying, around: Around, cells: Sequence[str]) -> str:
    """What the words call that which something is done to: the office, the sort of mission or relations.

    ``cells`` are those of the row.
    """
    spans = (saying.words, *filter(is_mission, cells), *around.heads, *around.words)
    if noun == "relations":
        return next((word for word in words_of(saying.words) if word in _SORTS), "")
    if noun == "mission":
        found = (MISSIONS[word] for words in spans for word in words_of(words) if word in MISSIONS)
        return next(found, "mission")
    return next((office for office in map(_office, spans) if office), "") if noun == "term" else ""


def is_mission(words: str) -> bool:
    """Whether words name a sort of mission and nothing else: "Embassy", "High commission"."""
    lower = words_of(words)
    return not MISSIONS.keys().isdisjoint(lower) and set(lower) <= _SORT


_SORT = MISSIONS.keys() | {"high", "general", "honorary", "permanent", "diplomatic", "trade"}

_SORTS = frozenset({"diplomatic", "consular"})


def column_of_subject(noun: str, roles: Sequence[str]) -> int | None:
    """The column that names what a row tells of, by what the headers say that they name."""
    asked = OF_NOUN[noun]
    return next((roles.index(role) for role in asked if role in roles), None)
