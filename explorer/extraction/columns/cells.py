"""Cells by themselves: what one names, and what its own words say of the dates in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from explorer.chronicle.dates.temporal import TemporalExpression
from explorer.extraction.clauses.sentences import stands_alone
from explorer.extraction.columns.grid import Cell
from explorer.extraction.columns.saying import Saying, is_filling, said_by, words_of
from explorer.extraction.columns.words import NOTES

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


def is_note(head: str, text: str) -> bool:
    """Whether a cell tells in sentences that stand alone."""
    return not NOTES.isdisjoint(words_of(head)) and stands_alone(text)


def acts_of(text: str, cell: Cell, dates: Sequence[TemporalExpression], saying: Saying) -> list[str]:
    """What is done on each date of a cell, "" for what is not told; none where the cell is no date.

    Words of its own beside a date go before those of the header: "1990 (suspended 1995)".
    """
    starts, ends = [one.start for one in dates], [one.end for one in dates]
    gaps = [text[one:two] for one, two in zip([cell.start, *ends], [*starts, cell.end], strict=True)]
    outside = (_BRACKETS.sub("", gap) for gap in gaps)
    beside = (words for words in outside if not is_filling(words) and not said_by(words).act)
    if sum(len(words_of(words)) for words in beside) > _MOST_BESIDE:
        return []
    return [_act(before, behind, saying) for before, behind in pairwise(gaps)]


def _act(before: str, behind: str, saying: Saying) -> str:
    """What is done on a date by the words around it in its cell, those of a bracket behind it first."""
    own = _BEHIND.match(behind)
    words = own[1] if own is not None else before.rpartition(")")[2]
    if saying.act == "ratify" and words.strip() == "a":  # as lists of the parties of treaties mark it
        return "accede"
    said = said_by(words)
    if said.refused:
        return ""
    return saying.act if is_filling(words) or not said.act else said.act
