"""What bodies of one noun a text names: "the Lakes Council" and "the Council of Kobe"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import chain, dropwhile, islice
from typing import NamedTuple

from explorer.chronicle.letters import CAPITAL
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import COORDINATORS, DETERMINERS, SUBORDINATORS

WholeName = tuple[tuple[str, ...], str | None]
"""The words of a name before its noun, and those behind it, None without any."""

NAMED_BODIES = frozenset({"Court", "Council", "Commission", "Community", "League", "Tribunal"})
"""What is written with a capital where the rest of its name is left out."""


def names_several(text: str, noun: str) -> bool:
    """Whether ``text`` calls more than one body by a noun with a capital, each with a name of its own."""
    bodies = re.compile(rf"((?:{CAPITAL}\w+ )*){re.escape(noun)}(?: (?:of|for) (?:the )?({CAPITAL}\w+))?\b")
    names = (one[1].removeprefix("The ") + (one[2] or "") for one in bodies.finditer(text))
    return len(set(filter(None, names))) > 1


def whole_names(text: str, noun: str) -> Mapping[WholeName, int]:
    """The longer names that ``text`` gives one of NAMED_BODIES, and where each ends first."""
    found: dict[WholeName, int] = {}
    for one in _PATTERNS[noun].finditer(text):
        found.setdefault((_without_lead(one["before"]), one["behind"]), one.end())
    found.pop(((), None), None)
    return found


def _without_lead(words: str) -> tuple[str, ...]:
    """The words of a name before its noun, without those that only begin a sentence: "A | Supreme Court"."""
    return tuple(dropwhile(lambda word: word.lower() in _LEADING, words.split()))


_LEADING = PREPOSITIONS | SUBORDINATORS | DETERMINERS | COORDINATORS
_PATTERNS = {
    noun: re.compile(
        rf"\b(?P<before>(?:{CAPITAL}[\w’'&–-]*\.? )*){noun}\b"
        rf"(?P<behind> (?:of|for) (?:the )?{CAPITAL}\w+(?:(?: and)? {CAPITAL}\w+)*)?"
    )
    for noun in NAMED_BODIES
}


class OnlyName(NamedTuple):
    """The words of the first name before its noun, where that ends, and where the text tells of another."""

    words: tuple[str, ...]
    first: int
    other: int


def only_name(text: str, noun: str) -> OnlyName | None:
    """The first name that has one of NAMED_FULLY for its last word, and up to where it is the only one."""
    forms, named = _FORMS[noun], f" {noun.capitalize()}"
    names = list(forms.name.finditer(text))
    if not names:
        return None
    words, ends = names[0]["before"].split(), {one.end() for one in names}
    others = chain(
        (one.end() for one in names if one["before"].split() != words),
        (one.end() for one in re.finditer(named, text) if one.end() not in ends),
        (one.end() for one in islice(forms.behind.finditer(text), 1)),
        (one.end() for one in islice(forms.other.finditer(text), 1)),
    )
    return OnlyName(tuple(words), names[0].end(), min(others, default=len(text) + 1))


class _Forms(NamedTuple):
    """How a text writes a noun: as the last word of a name, with more of it behind, and as another one."""

    name: re.Pattern[str]
    behind: re.Pattern[str]
    other: re.Pattern[str]


def _forms_of(noun: str) -> _Forms:
    named = noun.capitalize()
    return _Forms(
        re.compile(rf"(?:\b[Tt]he |(?<=[a-z,] ))(?P<before>(?:{CAPITAL}[\w’'&–-]*\.? )+){named}\b"),
        re.compile(rf" {named} (?:of|for) "),
        re.compile(rf"(?<!\bthe )(?<!\bThe )\b{noun}s?\b"),
    )


NAMED_FULLY = word_set("federation confederation league legion congregation brotherhood condominium")
"""What always has the noun in its name, unlike companies and schools."""
_FORMS = {noun: _forms_of(noun) for noun in NAMED_FULLY}
