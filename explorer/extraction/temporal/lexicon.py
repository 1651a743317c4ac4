"""The words that dates are made of, and the fragments of patterns built from them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from explorer.resources import load_json

_DATA: dict[str, Any] = load_json("temporal.json")

MONTH_NUMBERS: dict[str, int] = {
    name: number for number, names in enumerate(_DATA["months"], 1) for name in names
}
"""Month names and abbreviations in lower case, with their number."""

MONTH_NAMES: tuple[str, ...] = tuple(names[0] for names in _DATA["months"])
SEASONS: dict[str, int] = _DATA["seasons"]
"""Seasons in lower case, with their EDTF code."""

UNITS: dict[str, str] = _DATA["units"]
"""Nouns that count time, in the singular, with the unit they are counted in."""

NUMBERS: dict[str, int] = _DATA["numbers"]
VAGUE_NUMBERS: tuple[str, ...] = tuple(_DATA["vague_numbers"])
ORDINALS: dict[str, int] = _DATA["ordinals"]
DECADE_WORDS: dict[str, int] = _DATA["decades"]
PARTS: dict[str, str] = _DATA["parts"]
HALVES: dict[str, int] = _DATA["halves"]
STEPS: dict[str, int] = _DATA["steps"]
"""Words that lead to the next or the last unit of a kind, with the direction."""

WEEKDAYS: tuple[str, ...] = tuple(_DATA["weekdays"])
NAMED_DAYS: dict[str, tuple[int, int]] = {name: (m, d) for name, (m, d) in _DATA["named_days"].items()}
"""Days that have a name, with month and day."""

FEASTS: dict[str, int] = _DATA["feasts"]
"""Feasts that move with Easter, with how many days after it they are."""

NAMED_DATES: dict[str, tuple[int, int, int]] = {
    name: (year, month, day) for name, (year, month, day) in _DATA["named_dates"].items()
}
"""Days known by a name that leaves their year to common knowledge, with year, month and day."""

VAGUE: tuple[str, ...] = tuple(_DATA["vague"])
EVENT_NOUNS: frozenset[str] = frozenset(_DATA["event_nouns"])
IDENTIFIERS: frozenset[str] = frozenset(_DATA["identifiers"])
_MULTIPLES = frozenset(prefix + unit for prefix in _DATA["prefixes"] for unit in _DATA["prefixed_units"])
"""Units with what multiplies them: "kilohertz", "megawatts"."""

MEASURES: frozenset[str] = _MULTIPLES.union(_DATA["measures"])
"""Units and coins: quantities of them never did anything, as soldiers do."""

QUANTITIES: frozenset[str] = MEASURES.union(_DATA["quantities"])

MEASURED: tuple[str, ...] = tuple(_DATA["measured"])
"""Nouns before "of" and a number that give a size: "a crowd of 2000"."""

STREETS: frozenset[str] = frozenset(_DATA["streets"])
NUMBERED_BODIES: frozenset[str] = frozenset(_DATA["numbered_bodies"])
"""Names of what is numbered: "the 9th | Division", "the 38th | Parallel"."""
COUNTED_PLACES: frozenset[str] = frozenset(_DATA["counted_places"])
"""Those of the quantities in which things happen: "in 1900 villages"."""

MADE_THINGS: frozenset[str] = frozenset(_DATA["made_things"])
"""Nouns for what bears the year in which it was made."""

WORKS: frozenset[str] = frozenset(_DATA["works"])
"""Nouns for what is printed."""

SHOWN_THINGS: frozenset[str] = frozenset(_DATA["shown_things"])
"""Nouns for what else has a title: films, exhibitions, reports."""

NAME_BEARERS: frozenset[str] = frozenset(_DATA["name_bearers"])
"""Nouns before a proper name that may end on a number: firms, clubs, hotels, plans."""


def alternation(words: Iterable[str]) -> str:
    """A pattern of the words, of several that begin alike the longest; a space in them stands for any space.

    Words share their beginnings, so that few of many are tried: many times as fast as plain alternatives.
    """
    tree: dict[str, Any] = {}
    for word in words:
        branch = tree
        for character in word:
            branch = branch.setdefault(character, {})
        branch[""] = {}
    return _branches(tree)


def _branches(tree: dict[str, Any]) -> str:
    options = [
        {" ": SPACE, "'": "['’]"}.get(character, re.escape(character)) + _branches(branch)
        for character, branch in sorted(tree.items())
        if character
    ]
    if not options:
        return ""
    pattern = options[0] if len(options) == 1 else f"(?:{'|'.join(options)})"
    return f"(?:{pattern})?" if "" in tree else pattern


DASH = "[-–—−‐‑]"
SPACE = r"(?:[ \u00a0\u2009\u202f\t]{1,3}|[ \t\r]{0,2}\n[ \t]{0,4})"
"""What stands between two words of one expression: at most one end of line."""

_ABBREVIATIONS = [name for name in MONTH_NUMBERS if name not in MONTH_NAMES]
_TENS = [word for word, value in NUMBERS.items() if value >= 20]
_ONES = [word for word, value in NUMBERS.items() if value < 10 and len(word) > 2]

MONTH = (
    rf"(?:(?ai:{alternation(MONTH_NAMES)})(?![^\W\d_])|(?ai:{alternation(_ABBREVIATIONS)})(?![^\W\d_])\.?)"
)
DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th|(?<=(?<!1)[23])d)?(?![\dA-Za-z]|[.,:]\d)"
YEAR = r"(?:1\d{3}|20\d{2}|21\d{2})(?![\dA-Za-z]|[.,]\d|%)"
SEASON = rf"(?:(?ai:{alternation(SEASONS)})(?![A-Za-z]))"
_NUMBER_WORDS = rf"(?:{alternation(_TENS)})-(?:{alternation(_ONES)})|{alternation(NUMBERS)}"
_HUNDREDS = rf"(?:an?|{alternation(_ONES)}){SPACE}hundred(?:{SPACE}(?:and{SPACE})?(?:{_NUMBER_WORDS}))?"
_DOZENS = rf"(?:an?|{alternation(_ONES)}){SPACE}dozen"
NUMBER = rf"(?:\d{{1,3}}|(?ai:{_HUNDREDS}|{_DOZENS}|{_NUMBER_WORDS}))(?![\dA-Za-z])"
ORDINAL = rf"(?:\d{{1,2}}(?:st|nd|rd|th)|(?ai:(?:(?:{alternation(_TENS)})-)?(?:{alternation(ORDINALS)})))"


def part_number(name: str) -> int:
    """The number of a month by its name or abbreviation, or the EDTF code of a season."""
    word = name.rstrip(".").lower()
    return SEASONS[word] if word in SEASONS else MONTH_NUMBERS[word]


def number_value(words: str) -> int:
    """The value of a number in digits or in words ("thirty-seven", "two hundred and five")."""
    if words.isdigit():
        return int(words)
    value = 0
    for word in words.lower().replace("-", " ").split():
        if word != "and":
            value = value * _COUNTING[word] if word in _COUNTING else value + NUMBERS[word]
    return value


_COUNTING = {"hundred": 100, "dozen": 12}
"""Words that count by so many."""


def ordinal_value(words: str) -> int:
    """The value of an ordinal in digits ("19th") or in words ("nineteenth")."""
    digits = "".join(character for character in words if character.isdigit())
    if digits:
        return int(digits)
    tens, _, ones = words.lower().rpartition("-")
    return ORDINALS[ones] + NUMBERS.get(tens, 0)
