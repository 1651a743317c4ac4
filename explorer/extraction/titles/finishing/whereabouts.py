"""Where "there" is: the one place that its sentence names before it."""

from __future__ import annotations

import re
from collections.abc import Callable

from explorer.extraction.clauses.tokens import CAPITAL
from explorer.extraction.clauses.wordlists import BE
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finishing.months import DAYS, MONTHS
from explorer.extraction.titles.finishing.standing import Standing
from explorer.extraction.titles.word import Word


def place_of_there(
    text: str, telling: Telling, place: Standing, is_person: Callable[[str], bool]
) -> list[Word]:
    """The place that "there" right behind a title means, with its preposition; [] where none is clear.

    It is the only one that the sentence names before.
    """
    view, at = telling.view, place.last + 1
    if view.lower[at : at + 1] != ("there",) or not BE.isdisjoint(view.lower[at + 1 : at + 2]):
        return []
    end = view.starts[at]
    named = [one for one in _PLACED.finditer(text, view.sentence.start, end) if _is_place(one, is_person)]
    if len(named) != 1 or _AND_ANOTHER.match(text, named[0].end()):
        return []
    (found,) = named
    link = found["link"] if found["link"] in {"at", "on"} else "in"
    return [Word(word) for word in f"{link} {found['the'] or ''}{found['name']}".split()]


def _is_place(named: re.Match[str], is_person: Callable[[str], bool]) -> bool:
    name = named["name"]
    return name.split()[0] not in MONTHS and (named["link"] in _INSIDE or not is_person(name))


_AND_ANOTHER = re.compile(rf" (?:and|or) {CAPITAL}")
_INSIDE = frozenset({"in", "at", "into", "near"})
"""Prepositions that stand before places and not before persons."""
_NAME = rf"{CAPITAL}[\w’'-]*\w(?: (?:(?:de|da|do|del|la|of|of the) )?{CAPITAL}[\w’'-]*\w)*"
_PLACED = re.compile(rf"\b(?P<link>in|at|to|near|into|on) (?P<the>the )?(?!{DAYS})(?P<name>{_NAME})")
