"""Cells by themselves: what one names, and what its own words say of the dates in it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from explorer.chronicle.dates.temporal import TemporalExpression
from explorer.extraction.clauses.namedphrases import NAME_PARTICLES
from explorer.extraction.clauses.sentences import stands_alone
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.columns.grid import Cell
from explorer.extraction.columns.happening import begun
from explorer.extraction.columns.saying import (
    Saying,
    denies,
    is_filling,
    is_state,
    noun_in,
    said_by,
    words_of,
)
from explorer.extraction.columns.words import FILLING, NOBODY, NOTES, OFFICES, OPENING_NO_NAME

_MOST_BESIDE = 3
"""Words of a note beside the date of a cell, at most."""

_MOST_NAMING = 30
"""Words of the longest cell that names what a row is about."""

_OPENING = re.compile(r"[^\W\d_]|[\"“«‘']")
_NO_NAMES = frozenset({"yes", "no", "none", "n/a", "total", "unknown", "see", "various"})
_BRACKETS = re.compile(r"\s*(?:\([^()]*\)|\[[^\[\]]*\])")
_BEHIND = re.compile(r"\s*\(([^()]*)\)")
"""A note in brackets behind a date."""


def name_in(text: str) -> str:
    """What a cell names, without what stands in brackets behind it."""
    return " ".join(_BRACKETS.sub("", text).split()).strip(" ,;:*†‡") or " ".join(text.split())


def is_name(text: str) -> bool:
    """Whether a cell names anything."""
    name = name_in(text)
    named = _OPENING.match(name) is not None and name.lower() not in _NO_NAMES
    return named and len(name.split()) <= _MOST_NAMING


def is_person(text: str) -> bool:
    """Whether a cell names a person, by itself or before a comma: no "Vacant", no "Legation closed"."""
    name = name_in(text).partition(",")[0]
    first, *_ = (*words_of(name), "")
    other = first in OPENING_NO_NAME or not NOBODY.isdisjoint(words_of(name)) or is_vacant(name)
    return not other and _OF_NAMES.issuperset(_common(name))


def is_vacant(text: str) -> bool:
    """Whether a cell for a person says that there was none: "Vacant", "No ambassador", not "Will Paz"."""
    words = _WORD.findall(text)
    if len(words) > _MOST_BESIDE:
        return False
    return not _VACANT.isdisjoint(words_of(text)) or (denies(text) and all(map(str.islower, words[1:])))


_VACANT = frozenset({"vacant", "vacancy", "nobody"})
_WORD = re.compile(r"[^\W\d_][\w’'-]*")


def _common(words: str) -> list[str]:
    """The words that are no names: "al-Fassi" and "d'Arc" are."""
    found = (one for one in _WORD.findall(words) if one[0].islower())
    return [one for one in found if not re.split(r"[-'’]", one)[-1][:1].isupper()]


_OF_NAMES = NAME_PARTICLES.union(OFFICES, ("of", "the", "and"))


def is_note(head: str, text: str) -> bool:
    """Whether a cell tells in sentences that stand alone."""
    return not NOTES.isdisjoint(words_of(head)) and stands_alone(text)


def acts_of(
    text: str, cell: Cell, dates: Sequence[TemporalExpression], saying: Saying, noun: str
) -> list[str]:
    """What is done to ``noun`` on each date of a cell, "" for what is not told; none where it is no date.

    Words of its own beside a date go before those of the header: "1990 (suspended 1995)". Where they deny it
    ("not before 1990") or say what no header does ("burnt 1990") nothing is told.
    """
    starts, ends = [one.start for one in dates], [one.end for one in dates]
    gaps = [text[one:two] for one, two in zip([cell.start, *ends], [*starts, cell.end], strict=True)]
    outside = (_BRACKETS.sub("", gap) for gap in gaps)
    beside = (words for words in outside if not is_filling(words) and not said_by(words).act)
    if denies(gaps[0]) or sum(len(words_of(words)) for words in beside) > _MOST_BESIDE:
        return []
    parts = [_SIGNS.split(gap) for gap in gaps]
    parts[0] = [gaps[0]]
    lead = [part[-1] for part in parts]
    trail = [part[0] if len(part) > 1 or at == len(dates) else "" for at, part in enumerate(parts)]
    return [
        _act(f"{lead[at]} {trail[at + 1]}", _BEHIND.match(gaps[at + 1]), saying, noun)
        for at in range(len(dates))
    ]


_SIGNS = re.compile(r"[,;:()\[\]]|\s[–—-]\s")


def _act(beside: str, behind: re.Match[str] | None, saying: Saying, noun: str) -> str:
    """What is done on a date by the words beside it in its cell, those of a bracket behind it first."""
    note = behind[1] if behind is not None else ""
    if saying.act == "ratify" and (note or beside).strip() == "a":  # so lists of parties mark it
        return "accede"
    said = said_by(note)
    other = noun_in(note) not in ("", noun) or said.act not in ("", saying.act)  # "1990 (no embassy)"
    if said.refused or said_by(beside).refused or denies(beside) or (denies(note) and not other):
        return ""
    if said.act and not is_filling(note) and not denies(note) and noun_in(note) in ("", noun):
        return said.act
    own = said_by(beside).act if not is_filling(beside) else ""
    if noun_in(beside) not in ("", noun):
        return own if own in _LEVELS else ""
    known = own or is_state(beside) or all(one in _BESIDE or one.endswith("ly") for one in _common(beside))
    return (own or saying.act) if known else ""


_LEVELS = frozenset({"upgrade", "downgrade"})
"""What is done to a level, which is named by another thing: "upgraded to embassy level"."""

_BESIDE = FILLING | PREPOSITIONS | {"early", "late", "mid"}
"""Words beside a date that say nothing else: "at Lima"."""


def is_status(head: str) -> bool:
    """Whether the cells below a header tell how things stand: "Status", "Diplomatic relations"."""
    said = said_by(head)
    return "status" in words_of(head) or (said.noun == "relations" and not said.act)


def stated(text: str, saying: Saying) -> Saying:
    """What a header says of a date, where a cell beside it gives the status: "Since" and "Severed".

    Without an act where the status says what no header does, and refused where it says that there is nothing.
    What a header tells by itself ("Embassy opened") is only denied by what is still planned.
    """
    said = begun(said_by(text))
    if said.refused or (denies(text) and not saying.noun):
        return saying._replace(act="", refused=True)
    if saying.noun:
        return saying
    if not is_state(text):
        return saying._replace(act="")
    return said if said.act else saying._replace(noun=said.noun)
