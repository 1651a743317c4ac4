"""Where "there" is: the one place that its sentence names before it."""

from __future__ import annotations

import re
from collections.abc import Callable

from explorer.chronicle.letters import CAPITAL
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    BE,
    COORDINATORS,
    DETERMINERS,
    PERSONAL,
    RELATIVES,
)
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finishing.months import DAYS, MONTHS
from explorer.extraction.titles.finishing.standing import Standing
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.word import Word


def place_of_there(text: str, telling: Telling, place: Standing, heading: Heading) -> list[Word]:
    """The place that "there" right behind a title means, with its preposition; [] where none is clear.

    It is the only one that the sentence names before.
    """
    view, at = telling.view, place.last + 1
    if view.lower[at : at + 1] != ("there",) or not BE.isdisjoint(view.lower[at + 1 : at + 2]):
        return []
    end = view.starts[at]
    placed = _PLACED.finditer(text, view.sentence.start, end)
    named = [one for one in placed if _is_place(one, heading.is_person)]
    if len(named) != 1 or named[0]["name"] in heading.demonyms or _AND_ANOTHER.match(text, named[0].end()):
        return []
    (found,) = named
    link = found["link"] if found["link"] in {"at", "on"} else "in"
    link = "to" if view.lower[place.last] in GOING | _JOURNEYS else link
    return [Word(word) for word in f"{link} {_article(found, text)}{found['name']}".split()]


def land_of_there(text: str, telling: Telling, at: int, heading: Heading) -> str:
    """The state that "there" at a token means: the only place named behind a preposition before it.

    It stands before a comma of the same sentence or, where that names none, in the one before: "was received
    in Peru, and Roca was sent | there". "" where another place is named with it.
    """
    begin, end = telling.view.sentence.start, telling.view.starts[at]
    before = text[text.rfind("\n", 0, begin) + 1 : begin].rstrip().rpartition(". ")[2]
    for told, same in ((text[begin:end], True), (before, False)):
        named = [one for one in _PLACED.finditer(told) if _is_place(one, heading.is_person)]
        if named:
            found = named[-1]
            own = same and "," not in told[found.end() :]  # "sailed to Peru and sank | there"
            sole = len(named) == 1 and not own and not _AND_ANOTHER.match(told, found.end())
            sole = sole and found["name"] in heading.singulars
            clear = sole and not _has_other(told, found["name"], heading)
            return f"{_article(found, told)}{found['name']}" if clear else ""
    return ""


def _article(found: re.Match[str], told: str) -> str:
    """The article of a place; that of "the Kobe summit" is not its own."""
    behind = _BEHIND.match(told, found.end())
    of_another = behind is not None and behind["word"] not in _GOING_ON
    return "" if of_another else found["the"] or ""


def names_another(told: str, title: str, heading: Heading) -> bool:
    """Whether words name what may be a place and a title does not: "won over | Kobe, and sailed there"."""
    known = {*title.split(), *MONTHS}
    names = (one[0].split() for one in _NAMES.finditer(told))
    unsaid = ([word for word in one if word not in known and word.lower() not in _OPENING] for one in names)
    return any(
        " ".join(one) not in heading.demonyms and not heading.is_person(" ".join(one))
        for one in unsaid
        if one
    )


def _has_other(told: str, name: str, heading: Heading) -> bool:
    """Whether another name may be that of a place: "handed | Kobe | to Peru"; a person's full one is none."""
    names = (one[0] for one in _NAMES.finditer(told))
    return any(
        one != name
        and one not in heading.demonyms
        and one not in heading.singulars
        and not (" " in one and heading.is_person(one))
        for one in names
        if one.lower() not in _OPENING and one not in MONTHS
    )


def _is_place(named: re.Match[str], is_person: Callable[[str], bool]) -> bool:
    name = named["name"]
    return name.split()[0] not in MONTHS and (named["link"] in _INSIDE or not is_person(name))


GOING = word_set(
    """go goes gone went travel travels travelled come comes came fly flies flown flew send sends sent move
    moves moved flee flees fled return returns returned take takes taken bring brings brought divert diverted
    sail sails sailed ship shipped"""
)
"""Verbs of going somewhere, behind which "there" is "to" a place."""
_JOURNEYS = word_set("visit visits trip trips journey journeys return")
"""Nouns behind which it is."""
_BEHIND = re.compile(r" (?P<word>[a-z]+)")
_GOING_ON = PREPOSITIONS | COORDINATORS | RELATIVES | AUXILIARIES
"""Words behind a place that are no noun of which it only says which one."""
_AND_ANOTHER = re.compile(rf" (?:and|or) {CAPITAL}")
_INSIDE = frozenset({"in", "at", "into", "near"})
"""Prepositions that stand before places and not before persons."""
_NAME = rf"{CAPITAL}[\w’'-]*\w(?: (?:(?:de|da|do|del|la|of|of the) )?{CAPITAL}[\w’'-]*\w)*"
_NAMES = re.compile(_NAME)
_OPENING = PREPOSITIONS | DETERMINERS | PERSONAL
_PLACED = re.compile(rf"\b(?P<link>in|at|to|near|into|on) (?P<the>the )?(?!{DAYS})(?P<name>{_NAME})")
