"""What happened on the date of a cell: what its header says, filled in by what stands around the table."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.columns.saying import Saying, noun_in, role_of, said_by, words_of
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
    "war": "conflict",
}
"""The kind of what is done to something (DESIGN, 6)."""


class Happening(NamedTuple):
    """What a dated cell of a table tells, told of the row's ``subject``, which is of this ``role``.

    ``act`` is done to ``noun``; ``thing`` is what the words call it ("consulate", "consular", "ambassador").
    ``words`` are those of the header, ``around`` those of caption, headings and title, the nearest first;
    ``country`` is the span of the cell that names the state it is told of, None where none does; ``partner``
    is that state, ``place`` what another cell names as a town.
    """

    act: str
    noun: str
    role: str
    subject: str
    thing: str
    words: str
    around: tuple[str, ...]
    country: tuple[int, int] | None = None
    partner: str = ""
    place: str = ""

    @property
    def kind(self) -> str:
        """The kind of the happening."""
        return "politics" if self.thing in RULING else KINDS[self.noun]


class Around(NamedTuple):
    """The words around a table: headers of its columns, caption and headings inside out, title.

    ``apart`` says that caption or headings name another matter than relations: "Visa policy".
    """

    heads: Sequence[str]
    near: Sequence[str]
    title: str
    apart: bool = False

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
    if _is_of_term(saying, around, roles):
        return "term"
    if saying.noun or not saying.plain:
        return saying.noun
    if saying.act in _BESIDE_TIES and (own := next((role for role in _OWN if role in roles), "")):
        return _OWN[own] if saying.act in _OWN_ACTS[own] else ""
    if _is_of_papers(saying, around, roles):
        return "paper"
    if saying.act in _OF_MISSIONS and any(MISSIONS.keys() & set(words_of(head)) for head in around.heads):
        return "mission"
    near, title = _first(_named, around.near), _named(around.title)
    if saying.act == "found":
        return near if near == "mission" else ""
    if saying.act in ("begin", "end", "date") and any(map(_office, (*around.heads, *around.near))):
        return "term"
    led = next((role_of(head) for head in around.heads if not _is_passed(head)), "")
    if saying.act in ("upgrade", "downgrade", "suspend", "restore"):
        plainly = "membership" if title == "membership" else "relations"
        return near or (plainly if led == "country" and not around.apart else "")
    if saying.act not in ("begin", "end", "date") or led not in (
        "country",
        "body",
        "any",
        "place",
        "mission",
    ):
        return ""
    told = near or (title if led == "country" and saying.act != "date" and not around.apart else "")
    return (
        "" if told in ("relations", "recognition") and _OPENED.intersection(words_of(saying.words)) else told
    )


def _is_of_papers(saying: Saying, around: Around, roles: Sequence[str]) -> bool:
    """Whether the rows of a table are of papers, so that a mere date is that of their signing."""
    if saying.act != "date":
        return False
    if "paper" in roles:
        return any(noun_in(head) == "paper" for head in around.heads)
    return "matter" in roles and any(map(_paper, (*around.heads, *around.near)))


def _is_of_term(saying: Saying, around: Around, roles: Sequence[str]) -> bool:
    """Whether what begins below "Heads of mission", or is left below "Ambassadors", is an office."""
    if saying.act in _BESIDE_TIES:
        own = noun_in(saying.words) in _OF_OFFICE
        return own and any(map(_of_heads, (*around.heads, *around.near)))
    if (
        saying.act not in _OF_TERMS
        or "paper" in roles
        or "body" in roles
        or noun_in(saying.words) not in _OF_OFFICE
    ):
        return False
    title = (around.title,) if "country" not in roles else ()
    return any(map(_office, (*around.heads, *around.near, *title)))


_OF_OFFICE = ("", "term")
"""What a header of an office's dates names; "Relations began" says of what it tells."""
_OF_TERMS = frozenset({"leave", "terminate"})
"""What is done to papers and memberships, but below an ambassador ends his term."""

_OWN = {"twin": "twinning", "war": "war"}
_OWN_ACTS = {"twin": ("begin", "date"), "war": ("begin", "end")}
_BESIDE_TIES = frozenset({"begin", "end", "date"})
"""What rows are of that have happenings of their own, with what is done to them."""

_OPENED = word_set("opened opening inaugurated inauguration closed closing closure shut")
"""What is done to buildings, roads and meetings, not to relations."""

_HEADS = re.compile(r"\b(?:head|chief)s? of (?:mission|post|delegation)", re.IGNORECASE)


def _of_heads(words: str) -> bool:
    """Whether words name heads of missions, and not relations before them."""
    return _HEADS.search(words) is not None and _named(words) != "relations"


_OF_MISSIONS = frozenset({"begin", "end", "found", "restore", "upgrade", "downgrade", "suspend"})


def _is_passed(head: str) -> bool:
    """Whether a column only counts or dates rows: "No.", "Year"."""
    return set(words_of(head)) <= {"no", "rank", "flag", "ref", "number"} or bool(said_by(head).act)


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
    if noun == "paper":
        return _first(_paper, (saying.words, *around.heads, *around.near)) or "agreement"
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


def _paper(words: str) -> str:
    """What sort of papers words name, one of them: "Trade agreements"."""
    found = _PAPER.search(words)
    return found[1].replace("reaties", "reaty").replace("emoranda", "emorandum") if found is not None else ""


_PAPER = re.compile(
    r"((?:\b(?!(?:of|and|the|bilateral|multilateral|other|main)\b)[\w-]+ ){0,2}"
    r"\b(?:agreement|treat(?:y|ies)|convention|protocol|pact|accord|memorand(?:um|a)))",
    re.IGNORECASE,
)

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
