"""The words that dates are made of, and the fragments of patterns built from them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from explorer.resources import load_json

_DATA: dict[str, Any] = load_json("temporal.json")

MONTH_NUMBERS: dict[str, int] = {
    name: number for number, names in enumerate(_DATA["months"], 1) for name in names
}
"""Month names and abbreviations in lower case, with their number."""

SEASONS: dict[str, int] = _DATA["seasons"]
"""Seasons in lower case, with their EDTF code."""

UNITS: dict[str, str] = _DATA["units"]
"""Nouns that count time, in the singular, with the unit they are counted in."""

NUMBERS: dict[str, int] = _DATA["numbers"]
ORDINALS: dict[str, int] = _DATA["ordinals"]
DECADE_WORDS: dict[str, int] = _DATA["decades"]
NAMED_DAYS: dict[str, tuple[int, int]] = {name: (m, d) for name, (m, d) in _DATA["named_days"].items()}
"""Days that have a name, with month and day."""


def alternation(words: Iterable[str]) -> str:
    """The words as alternatives of a pattern, longest first."""
    return "|".join(sorted((word.replace(".", r"\.") for word in words), key=lambda w: (-len(w), w)))


DASH = "[-–—−‐‑]"
SPACE = r"(?:[ \u00a0\u2009\u202f\t]{1,3}|[ \t\r]{0,2}\n[ \t]?)"
"""What stands between two words of one expression: at most one end of line."""

MONTH = rf"(?:(?i:{alternation(MONTH_NUMBERS)})(?![A-Za-z])\.?)"
DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\dA-Za-z]|[.,]\d)"
YEAR = r"(?:1\d{3}|20\d{2}|21\d{2})(?![\dA-Za-z]|[.,]\d|%)"
NUMBER = rf"(?:\d{{1,3}}|(?i:(?:{alternation(n for n, v in NUMBERS.items() if 20 <= v <= 90)})-(?:{alternation(n for n, v in NUMBERS.items() if v < 10)})|{alternation(NUMBERS)}))(?![\dA-Za-z])"


SEASON = rf"(?:(?i:{alternation(SEASONS)})(?![A-Za-z]))"


def part_number(name: str) -> int:
    """The number of a month, or the EDTF code of a season, by its name."""
    word = name.rstrip(".").lower()
    return SEASONS[word] if word in SEASONS else MONTH_NUMBERS[word]


def month_number(name: str) -> int:
    """The number of a month by its name or abbreviation, with or without a full stop."""
    return MONTH_NUMBERS[name.rstrip(".").lower()]


def number_value(words: str) -> int:
    """The value of a number in digits or in words below a thousand ("thirty-seven")."""
    if words.isdigit():
        return int(words)
    return sum(NUMBERS[word] for word in words.lower().split("-"))


def ordinal_value(words: str) -> int:
    """The value of an ordinal in digits ("19th") or in words ("nineteenth")."""
    digits = words.rstrip("stndrh")
    return int(digits) if digits.isdigit() else ORDINALS[words.lower()]
