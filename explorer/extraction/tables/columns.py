"""What the columns of a table of events tell: told by a mapping, else guessed by their names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from explorer.chronicle.party import fold
from explorer.errors import UsageError

ROLES: Mapping[str, tuple[str, ...]] = {
    "date": (
        *("date", "eventdate", "startdate", "start", "begin", "begindate", "when", "day", "sqldate", "year"),
        *("yearbegan", "startyear", "time", "timestamp", "edtf", "fecha", "datum", "earliest"),
    ),
    "end": ("enddate", "end", "until", "finish", "endyear", "yearended", "stop"),
    "title": ("title", "event", "eventtitle", "headline", "name", "label", "summary", "subject", "what"),
    "text": (
        *("text", "quote", "description", "eventtext", "details", "detail", "notes", "note", "body"),
        "content",
    ),
    "kind": ("kind", "type", "eventtype", "category", "class", "group"),
    "parties": ("parties", "countries", "country", "actors", "states", "participants", "members"),
    "first": (
        *("sourcecountry", "country1", "countrya", "actor1", "actor1name", "statea", "state1", "sidea"),
        *("party1", "sender", "ccode1", "iso1"),
    ),
    "second": (
        *("targetcountry", "country2", "countryb", "actor2", "actor2name", "stateb", "state2", "sideb"),
        *("party2", "target", "receiver", "ccode2", "iso2"),
    ),
    "pair": ("pair", "pairs", "dyad"),
    "people": ("people", "persons", "person"),
    "id": ("id", "eventid", "uniqueid", "globaleventid", "uid"),
    "source": ("source", "document", "url", "sourceurl", "reference", "citation", "link", "publisher"),
}
"""What a column can tell, and the names by which it is guessed, the surest first; letters alone count."""

OWN: Mapping[str, str] = {
    **{name: name for name in ("date", "title", "kind", "parties", "people", "id")},
    "text": "quote",
    "pair": "pairs",
    "source": "document",
}
"""The columns of a CSV of our own (``export/data/records.py``) by what they tell."""

OWN_BESIDES = frozenset({"earliest", "latest", "precision", "disagreement", "section", "start", "end"})
"""Its other columns, which tell the same in other words, or a place in a file that need not be there."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column tells what; ``ignored`` tell nothing known, ``missing`` were asked for in vain."""

    of: Mapping[str, str]
    ignored: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()

    def __str__(self) -> str:
        return ", ".join(f"{role}={name}" for role, name in self.of.items())


def columns_of(names: Iterable[str], asked: Mapping[str, str]) -> Columns:
    """The columns of a table, whose ``names`` are given, as ``asked`` for by role, the others guessed.

    Of a role that is asked for as "" there is no column.
    """
    named = [name for name in dict.fromkeys(names) if name]
    if not asked and OWN_BESIDES | set(OWN.values()) == set(named):
        return Columns(OWN)
    folded = {_key(name): name for name in reversed(named)}
    found: dict[str, str] = {}
    missing = []
    for role, wanted in asked.items():
        if not wanted:
            continue
        name = wanted if wanted in named else folded.get(_key(wanted))
        if name is None:
            missing.append(wanted)
        else:
            found[role] = name
    for role, guesses in ROLES.items():
        free = (folded[guess] for guess in guesses if guess in folded and folded[guess] not in found.values())
        name = next(free, None)
        if role not in found and role not in asked and name is not None:
            found[role] = name
    ordered = {role: found[role] for role in ROLES if role in found}
    ignored = [name for name in named if name not in found.values()]
    return Columns(ordered, tuple(ignored), tuple(missing))


def _key(name: str) -> str:
    return re.sub(r"[\W_]+", "", fold(name))


def read_columns(text: str) -> dict[str, str]:
    """The columns asked for, as ``date=Year,title=Event``; ``kind=`` says that none tells the kind.

    Raises UsageError for what is no such list.
    """
    asked: dict[str, str] = {}
    for part in text.split(","):
        role, sign, name = (piece.strip() for piece in part.partition("="))
        if not sign:
            raise UsageError(f"'{part.strip()}' names no column; write what it tells and its name: date=Year")
        if role not in ROLES:
            raise UsageError(f"no column tells '{role}'; known are {', '.join(ROLES)}")
        asked[role] = name
    return asked
