"""What bodies of one noun a text names: "the Lakes Council" and "the Council of Kobe"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import dropwhile

from explorer.chronicle.letters import CAPITAL
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
