"""Titles of rows of tables of visits, by what the headers say of each cell: guest, place, occasion.

"Ana Paz", "Oulu, Kobe", "Port summit" below "Visitor", "Destination" and "Occasion" is "Ana Paz visits Oulu
and Kobe for Port summit".
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from explorer.chronicle.document import Block
from explorer.chronicle.letters import CAPITAL
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable, indefinite, present
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import core_length
from explorer.extraction.columns.naming import with_article
from explorer.extraction.happenings.guestlands import of_land, tells_of_others
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.source import Source
from explorer.extraction.titles.form.fitting import LONGEST


class _Cell(NamedTuple):
    """A cell by its text and its half-open span of the document, with the words that head its column."""

    text: str
    start: int
    end: int
    head: str


def visit_of_row(source: Source, block: Block, telling: Telling, kind: str) -> str:
    """The title of a visit that a row tells; "" where its headers do not say who came, or to which place."""
    if block.kind != "row" or block.lead is None:
        return ""
    cells = _cells(source, block)
    of: dict[str, _Cell] = {}
    for cell in cells:
        role = _role(cell.head)
        if role and _told(cell.text):
            of.setdefault(role, cell)
    others = tells_of_others(source, block.start, block.end) or _names_body(source, cells)
    if "guest" in of:
        return _by_guest(source, of, others=others)
    if kind != "visit":
        return ""
    own = [cell for cell in cells if cell.start <= telling.expression.start < cell.end]
    named = [cell for cell in cells if _told(cell.text) and _ways(source, cell.head)]
    asked = own if own and own[0] in named else named if len(named) == 1 else []
    return _by_direction(source, asked[0], others=others) if asked else ""


def _names_body(source: Source, cells: Sequence[_Cell]) -> bool:
    """Whether a row names an organisation that is no occasion, whose guest may be told."""
    asked = (cell for cell in cells if _role(cell.head) in {"guest", ""})
    hits = (hit for cell in asked for hit in source.context.between(cell.start, cell.end))
    return any(not source.lexicon.is_state(hit.name) for hit in hits)


def _cells(source: Source, block: Block) -> list[_Cell]:
    text, found, place = source.document.text, [], block.start
    heads = text[slice(*block.lead or (0, 0))].split("\t")
    for own, head in zip(text[block.start : block.end].split("\t"), heads, strict=False):
        found.append(_Cell(own.strip(), place, place + len(own), head.strip()))
        place += len(own) + 1
    return found if len(heads) > 1 else []


def _role(head: str) -> str:
    """What the cells below a header name; "" where it says more than one thing, or none of these."""
    words = _WORD.findall(head.lower())
    roles = {role for word in words for role, named in _ROLES.items() if word in named}
    return roles.pop() if len(roles) == 1 and len(words) <= _FEW else ""


_ROLES: Mapping[str, frozenset[str]] = {
    "guest": word_set("guest guests visitor visitors dignitary dignitaries delegation"),
    "host": word_set("host hosts"),
    "place": word_set("destination destinations place places location locations city cities"),
    "occasion": word_set("occasion purpose notes remarks note remark details type reason event"),
}
_WORD = re.compile(r"[^\W\d_]+")
_FEW = 3


def _told(text: str) -> bool:
    """Whether a cell holds a word: no mere dash."""
    return _WORD.search(text) is not None


def _by_guest(source: Source, of: Mapping[str, _Cell], *, others: bool) -> str:
    """The visit of a guest; ``others`` says that he may be of neither of an article's two states."""
    verbs = source.lexicon.verbs
    guest, places = _guest_in(of["guest"].text), _places_in(source, of["place"].text) if "place" in of else []
    occasion = _BRACKETS.sub("", of["occasion"].text).strip() if "occasion" in of else ""
    sort = _SORT.fullmatch(occasion)
    host = _guest_in(of["host"].text) if "host" in of and (sort is not None or not occasion) else ""
    if not guest or not (places or host):
        return ""
    many = " and " in guest
    where = _listed([with_article(place) for place in places])
    who = guest if others else of_land(source, guest, *(of["place"][1:3] if places else (0, 0)))
    if host and places:
        where = f"{host} in {where}"
    elif host:
        where = host
    aside = "," if ", " in guest else ""
    paid = sort is not None and not host
    verb = (
        f"{present('make', plural=many)} {_article(occasion)} to" if paid else present("visit", plural=many)
    )
    title = f"{who}{aside} {verb} {where}"
    full = title + ("" if sort is not None else _why(occasion, verbs, plural=many))
    return full if len(full.split()) <= LONGEST else title if len(title.split()) <= LONGEST else ""


def _by_direction(source: Source, cell: _Cell, *, others: bool) -> str:
    """The visit of a guest in a column whose header says from where he went, and to where."""
    visited = _ways(source, cell.head)
    guest = _guest_in(cell.text)
    if not guest:
        return ""
    pair = source.context.pair
    assert pair is not None
    who = guest if others else of_land(source, guest, state=pair.other(visited))
    return f"{who}{',' * (', ' in guest)} {present('visit', plural=' and ' in guest)} {with_article(visited)}"


def _ways(source: Source, head: str) -> str:
    """The state of the article's pair to which a header leads: "From Peru to Chile"; "" for others."""
    pair = source.context.pair
    found = _WAY.search(head) if pair is not None else None
    if found is None or pair is None:
        return ""
    to = found["to"] or found["only"]
    if to in pair:
        return to
    return pair.other(found["by"]) if found["by"] in pair else ""


_WAY = re.compile(
    r"^(?:Visits? )?(?:(?:[Ff]rom|[Bb]y) (?P<from>.+) to (?:the )?(?P<to>.+)|[Tt]o (?:the )?(?P<only>.+)"
    r"|(?:[Ff]rom|[Bb]y) (?:the )?(?P<by>.+))$"
)


def _guest_in(text: str) -> str:
    """Who came, with a short aside on who that is; "" where a cell names nobody, or says more."""
    plain = " ".join(_BRACKETS.sub("", text).replace("\n", " ").split()).strip(" ,;")
    name, _, aside = plain.partition(", ")
    if not _GUEST.fullmatch(name) or not _told(name):
        return ""
    if not aside:
        return name
    described = aside[0].islower() or _OF_PLACE.fullmatch(aside) is not None
    return "" if not described or ", " in aside else plain if len(aside.split()) <= _FEW + 1 else name


_BRACKETS = re.compile(r"\s*(?:\([^()]*\)|\[[^\[\]]*\])")
_GUEST = re.compile(rf"{CAPITAL}[^\d,;:/–—]+")
_OF_PLACE = re.compile(r"[A-Z][a-z]+ of (?:the )?[A-Z]\w+")
"""An office behind a name: "Duke of Turku"."""


def _places_in(source: Source, text: str) -> list[str]:
    """The towns that a cell names; none where it says anything else."""
    named = [one.strip() for one in _AND.split(_BRACKETS.sub("", text)) if one.strip()]
    if len(named) > 1 and named[-1] in source.lexicon.states:
        named = named[:-1]  # "Oulu, Finland"
    return named if len(named) <= _MOST and all(map(_PLACE.fullmatch, named)) else []


_AND = re.compile(r", | and |; | & ")
_MOST = 3
_PLACE = re.compile(rf"(?:(?:the|of|de|da|do|del|la|el|al) )*{CAPITAL}[\w.'’-]*(?: [\w.'’-]+){{0,3}}")


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names[:-1]) + " and " + names[-1] if len(names) > 1 else "".join(names)


_SORT = re.compile(r"(?i)(?:(?:state|official|working|private|return|friendly|goodwill|courtesy) )+visit")
"""What sort of visit it was."""


def _article(words: str) -> str:
    """A phrase with its article: "an official visit"."""
    plain = words[0].lower() + words[1:]
    return f"{indefinite(plain)} {plain}"


def _why(occasion: str, verbs: VerbTable, *, plural: bool) -> str:
    """What a visit was for, or what was done then: " for Port summit", " and signs a treaty"."""
    words = occasion.split()
    if not words or any(sign in occasion for sign in ".;:,?"):
        return ""
    first, lower = words[0].lower(), [word.lower() for word in words]
    base = verbs.past.get(first)
    if base is not None and lower[1:] and lower[1] not in PREPOSITIONS and first not in _NO_DEEDS:
        return f" and {present(base, plural=plural)} {' '.join(words[1:])}"
    if lower[core_length(lower) - 1] not in _EVENTS or lower[0] in PREPOSITIONS:
        return ""
    shown = [first, *words[1:]] if first in _EVENTS else words
    return f" for {' '.join(shown)}"


_NO_DEEDS = word_set("accompanied invited received led postponed cancelled canceled hosted")
"""Participles of what was done to a guest."""
_EVENTS = word_set(
    """summit conference inauguration funeral centenary bicentenary anniversary jubilee celebrations
    celebration games coronation enthronement wedding assembly congress swearing-in ceremony ceremonies
    festival"""
)
"""What guests come for."""
